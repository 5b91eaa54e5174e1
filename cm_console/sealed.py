"""Secrets too long for a keyring: sealed in a file of this user, the key to it in the keyring.

A new file is written beside the old one; the short note in the keyring decides which of them counts, so that
a crash at any moment leaves one whole secret.
"""

import os
import re
import time
from collections.abc import Callable
from pathlib import Path

from cm_console import paths

_NOTE = re.compile(r"sealed:1:([0-9a-f]{32}):([0-9a-f]{64})")
_ORPHAN_SECONDS = 3600


def _user_folder() -> Path:
    return paths.data_dir() / "sealed"


class SealedFiles:
    """Files that nobody can read without the note that `write` returns."""

    def __init__(self, folder: Callable[[], Path] = _user_folder) -> None:
        self._folder = folder

    def write(self, name: str, secret: str) -> str:
        """Seal `secret` in a new file; the note to keep in the keyring. Raises OSError."""
        import secrets

        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        folder = self._folder()
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        number, key, nonce = secrets.token_hex(16), secrets.token_bytes(32), secrets.token_bytes(12)
        sealed = nonce + AESGCM(key).encrypt(nonce, secret.encode(), name.encode())
        path = folder / f"{_mark(name)}-{number}.sealed"
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
        return f"sealed:1:{number}:{key.hex()}"

    def read(self, name: str, note: str) -> str | None:
        """What is sealed under `note`; None when its file is gone or damaged."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        found, path = _NOTE.fullmatch(note), self._path(name, note)
        if found is None or path is None:
            return None
        try:
            sealed = path.read_bytes()
            return AESGCM(bytes.fromhex(found[2])).decrypt(sealed[:12], sealed[12:], name.encode()).decode()
        except (OSError, ValueError, InvalidTag):
            return None

    def replace(self, name: str, old: str, new: str) -> None:
        """The keyring now holds `new` instead of `old`: remove the old file, and what crashes left behind."""
        current = self._path(name, new)
        for path in self._folder().glob(f"{_mark(name)}-*.sealed"):
            # A young one that we do not know may be another process's, about to count.
            if path != current and (path == self._path(name, old) or _is_old(path)):
                path.unlink(missing_ok=True)

    def remove(self, name: str) -> None:
        """Remove all that was sealed for `name`."""
        for path in self._folder().glob(f"{_mark(name)}-*.sealed"):
            path.unlink(missing_ok=True)

    def _path(self, name: str, note: str) -> Path | None:
        found = _NOTE.fullmatch(note)
        return self._folder() / f"{_mark(name)}-{found[1]}.sealed" if found else None


def is_note(value: str) -> bool:
    """Whether `value` is a note, or would be taken for one."""
    return value.startswith("sealed:")


def _mark(name: str) -> str:
    import hashlib

    return hashlib.sha256(name.encode()).hexdigest()[:16]


def _is_old(path: Path) -> bool:
    try:
        return time.time() - path.stat().st_mtime > _ORPHAN_SECONDS
    except OSError:
        return False
