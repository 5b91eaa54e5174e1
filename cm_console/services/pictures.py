"""The workspace's pictures: taken from files, kept once, made to fit an account when they are sent."""

import hashlib
from datetime import timedelta
from pathlib import Path

from cm_console import pictures
from cm_console.domain.content import Attached
from cm_console.domain.pictures import PictureFile
from cm_console.domain.platform import Image, PictureLimits
from cm_console.i18n import tr
from cm_console.services import picture_errors as errors
from cm_console.services.context import Context
from cm_console.store import pictures as store

UNUSED_FOR = timedelta(days=1)  # a picture of a post that is still being written is used by nothing


class Pictures:
    def __init__(self, context: Context) -> None:
        self._context = context
        self._db = context.db

    def add(self, source: Path | bytes, name: str = "") -> PictureFile:
        """Take a picture into the workspace, without its metadata; the same one is kept once. Slow."""
        found, data = self.prepare(source, name)
        with self._db.write():
            store.add(self._db, found, data, self._context.clock.now())
        return self.get(found.hash)

    def prepare(self, source: Path | bytes, name: str = "") -> tuple[PictureFile, bytes]:
        """A picture as `add` keeps it, and its data; nothing is kept. Slow."""
        name = name or (source.name if isinstance(source, Path) else tr("Picture"))
        read = _read(source, name)
        # What was made here before is not made again: each JPEG of a JPEG is another picture.
        known = store.get(self._db, hashlib.sha256(read).hexdigest())
        if known is not None:
            return known, read
        made = _cleaned(read, name)
        hash_ = hashlib.sha256(made.data).hexdigest()
        return PictureFile(hash_, name, made.mime, made.width, made.height, len(made.data)), made.data

    def get(self, hash_: str) -> PictureFile:
        found = store.get(self._db, hash_)
        if found is None:
            raise errors.gone()
        return found

    def has(self, hash_: str) -> bool:
        return store.get(self._db, hash_) is not None

    def data(self, hash_: str) -> bytes:
        """The picture's file: a JPEG or a PNG."""
        found = store.data(self._db, hash_)
        if found is None:
            raise errors.gone()
        return found

    def image(self, attached: Attached, limits: PictureLimits) -> Image:
        """The picture as an account sends it, the same bytes each time. Slow."""
        kept = self.get(attached.hash)
        made = pictures.Made(self.data(attached.hash), kept.mime, kept.width, kept.height)
        fitted = pictures.fitted(made, limits)
        return Image(fitted.data, fitted.mime, fitted.width, fitted.height, attached.alt)

    def prune(self) -> int:
        """Remove what no post or series shows any more; returns how many."""
        with self._db.write():
            return store.prune(self._db, self._context.clock.now() - UNUSED_FOR)


def _read(source: Path | bytes, name: str) -> bytes:
    if isinstance(source, bytes):
        return source
    try:
        if source.stat().st_size > pictures.MAX_BYTES:
            raise errors.too_large(name)
        return source.read_bytes()
    except OSError as error:
        raise errors.unreadable(name) from error


def _cleaned(data: bytes, name: str) -> pictures.Made:
    try:
        return pictures.cleaned(data)
    except pictures.TooLarge as error:
        raise errors.too_large(name) from error
    except pictures.Moving as error:
        raise errors.moving(name) from error
    except pictures.Unusable as error:
        raise errors.not_a_picture(name) from error
