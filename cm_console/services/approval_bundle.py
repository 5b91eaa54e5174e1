"""The two files that a reviewer gets, in a folder or a .zip: a page to decide on, and its signed twin.

Needs no workspace: a reviewer with the command line reads it with the same functions.
"""

import base64
import hashlib
import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cm_console.domain.review import canonical, digest
from cm_console.services import approval_errors as errors
from cm_console.services import approval_keys, approval_page
from cm_console.services.approval_content import FORMAT

if TYPE_CHECKING:
    from jinja2 import Template

PAGE, TWIN = "review.html", "review.json"
MOST = 200_000_000  # bytes; a page holds its pictures


@dataclass(frozen=True)
class Bundle:
    """A review as it was read and checked: nothing of it was changed since it was made.

    `fingerprint` is of the key that signed it, empty where it is not signed.
    """

    review: dict[str, Any]
    digest: str
    fingerprint: str = ""


def page(review: Mapping[str, Any], pictures: Mapping[str, tuple[str, bytes]], fingerprint: str) -> str:
    """The page: all in one file, `pictures` (mime, data) by hash within. Loads nothing from anywhere."""
    script = _resource("review.js")
    mark = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return _template().render(
        review=review,
        data=canonical(review),
        said=approval_page.said(review, fingerprint),
        words=canonical(approval_page.words()),
        pictures={
            key: f"data:{mime};base64,{base64.b64encode(data).decode()}"
            for key, (mime, data) in pictures.items()
        },
        script=script,
        script_mark=mark,
    )


def twin(review: Mapping[str, Any], page: str, public: str = "", signature: str = "") -> str:
    """The page as data: what it shows, the hash of the page, the signature of both."""
    return canonical({**_signed(review, page), "key": public, "signature": signature})


def to_sign(review: Mapping[str, Any], page: str) -> str:
    return canonical(_signed(review, page))


def _signed(review: Mapping[str, Any], page: str) -> dict[str, Any]:
    return {"review": review, "page": digest(page)}


def write(to: Path, page: str, twin: str) -> Path:
    """Write both to a folder, or to a file whose name ends with .zip. Nothing is ever overwritten."""
    zipped = to.suffix.lower() == ".zip"
    if to.exists() and (zipped or not to.is_dir() or any((to / name).exists() for name in (PAGE, TWIN))):
        raise errors.already_there(to.name)
    files = {PAGE: page.encode(), TWIN: twin.encode()}
    try:
        (to.parent if zipped else to).mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=to.parent if zipped else to, prefix=".review-") as folder:
            made = Path(folder)
            if zipped:
                with zipfile.ZipFile(made / "zip", "w", zipfile.ZIP_DEFLATED) as archive:
                    for name, data in files.items():
                        archive.writestr(name, data)
                os.replace(made / "zip", to)
            else:
                for name, data in files.items():
                    (made / name).write_bytes(data)
                    shutil.move(made / name, to / name)
    except OSError as error:
        raise errors.cannot_write(to.name) from error
    return to


def read(at: Path) -> Bundle:
    """Read a review and check every byte of it."""
    try:
        page, twin = _both(at)
    except (OSError, zipfile.BadZipFile, KeyError) as error:
        raise (errors.not_a_bundle if at.exists() else errors.cannot_read)(at.name) from error
    try:
        told = json.loads(twin)
        review, key, signature = told["review"], str(told["key"]), str(told["signature"])
        if review["format"] != FORMAT or canonical(told).encode() != twin:
            raise errors.bundle_changed()
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise errors.bundle_changed() from error
    if told.get("page") != hashlib.sha256(page).hexdigest():
        raise errors.bundle_changed()
    signed = canonical({"review": review, "page": told["page"]})
    if (key or signature) and not approval_keys.is_signed(signed, key, signature):
        raise errors.bundle_changed()
    return Bundle(review, digest(canonical(review)), approval_keys.fingerprint(key) if key else "")


def _both(at: Path) -> tuple[bytes, bytes]:
    if at.is_dir() or at.name in (PAGE, TWIN):
        folder = at if at.is_dir() else at.parent
        return (folder / PAGE).read_bytes(), (folder / TWIN).read_bytes()
    with zipfile.ZipFile(at) as archive:
        if sum(archive.getinfo(name).file_size for name in (PAGE, TWIN)) > MOST:
            raise zipfile.BadZipFile(at.name)
        return archive.read(PAGE), archive.read(TWIN)


def _resource(name: str) -> str:
    return resources.files("resources").joinpath(f"templates/{name}").read_text("utf-8")


@cache
def _template() -> "Template":
    from jinja2 import Environment, StrictUndefined

    return Environment(autoescape=True, undefined=StrictUndefined).from_string(_resource("review.html.j2"))
