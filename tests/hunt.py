"""Looks for a planted secret where none may be: in files of any kind and in the list of processes."""

import base64
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus


def shapes(secret: str) -> list[bytes]:
    """How the secret may have been written: plain, for an address, in base64, in UTF-16, in hexadecimal."""
    plain = secret.encode()
    found = {plain, quote(secret, safe="").encode(), quote_plus(secret).encode(), plain.hex().encode()}
    found |= {secret.encode("utf-16-le"), plain[::-1]}
    for before in range(3):
        # Three bytes become four signs; those at both ends depend on what stands beside the secret.
        whole = (len(plain) + before) // 3 * 3 - before
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            found.add(encode(b"\0" * before + plain[:whole])[4 if before else 0 :])
    return sorted(found)


def holds(data: bytes, secret: str) -> bool:
    return any(shape in data for shape in shapes(secret))


def files_with(folder: Path, secret: str) -> list[str]:
    """The files below `folder` that hold the secret, in their names too, and in what they have packed."""
    return [
        str(path.relative_to(folder))
        for path in sorted(folder.rglob("*"))
        if holds(str(path).encode(), secret) or (path.is_file() and any(holds(d, secret) for d in _all(path)))
    ]


def _all(path: Path) -> Iterator[bytes]:
    yield path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packed:
            for name in packed.namelist():
                yield packed.read(name)


def processes_with(secret: str) -> list[str]:
    """What every process of this computer shows of itself: command lines, and the environment of our own."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        if int(process.name) == os.getpid():
            continue  # the test itself knows the secret
        for name in ("cmdline", "environ", "comm"):
            try:
                data = (process / name).read_bytes()
            except OSError:
                continue  # it has ended, or is somebody else's
            if holds(data, secret):
                found.append(f"{process.name} {name}")
    return found
