"""Taking pictures into a post: from files, the clipboard or a drag. Files are read in a worker."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from cm_console.domain.content import Attached
from cm_console.i18n import tr

if TYPE_CHECKING:
    from ui.pages.calendar.editor import Editor

ENDINGS = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic", ".bmp", ".tif", ".tiff")
LARGEST = QSize(640, 640)  # of a picture kept to be shown
KEPT = 20  # pictures
Source = Path | QImage


def files_of(mime: QMimeData) -> list[Path]:
    """The pictures among the files that are dragged or pasted."""
    places = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [place for place in places if place.suffix.lower() in ENDINGS]


def has_pictures(mime: QMimeData) -> bool:
    return mime.hasImage() or bool(files_of(mime))


class PictureReading(QObject):
    """The composer's helper; it puts what it read into the composer's pictures."""

    def __init__(self, editor: "Editor") -> None:
        super().__init__(editor)
        self._editor = editor
        self._shown: dict[str, QImage] = {}
        self._waiting: dict[str, list[Callable[[QImage], None]]] = {}
        self.choose: Callable[..., list[str]] = _choose
        editor.pictures.wanted.connect(self._show_item)

    # ---- adding

    def ask(self) -> None:
        """Ask for files."""
        names = self.choose(self._editor.window())
        self.add([Path(name) for name in names])

    def take(self, mime: QMimeData) -> bool:
        """Take the pictures of a drag or of the clipboard; False where there are none."""
        found: list[Source] = list(files_of(mime))
        if not found and mime.hasImage():
            found = [QImage(mime.imageData())]
        self.add(found)
        return bool(found)

    def add(self, sources: Sequence[Source]) -> None:
        """Read pictures one after the other; each that cannot be taken is said."""
        editor = self._editor
        if not sources or not editor.is_writable:
            return
        first, rest = sources[0], sources[1:]
        pictures, opened = editor.console.pictures, editor.opening
        name = first.name if isinstance(first, Path) else tr("Pasted picture")

        def work() -> str:
            return pictures.add(first if isinstance(first, Path) else _png(first), name).hash

        def done(found: str) -> None:
            if editor.opening == opened:
                editor.pictures.add(Attached(found))
                self.add(rest)
            else:
                text = tr("{name} was not added: another post is open by now.")
                editor.page.notice(text.format(name=name), tone="warn")

        def failed(error: BaseException) -> None:
            editor.page.show_failure(error)
            self.add(rest)

        editor.page.run(work, done, failed)

    # ---- showing

    def show(self, picture: str, then: Callable[[QImage], None]) -> None:
        """Give the image of a hash to `then`, now or when it has been read."""
        if picture in self._shown:
            then(self._shown[picture])
            return
        waiting = self._waiting.setdefault(picture, [])
        waiting.append(then)
        if len(waiting) > 1:
            return
        pictures = self._editor.console.pictures

        def work() -> QImage:
            image = QImage.fromData(pictures.data(picture))
            if image.width() > LARGEST.width() or image.height() > LARGEST.height():
                ways = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                image = image.scaled(LARGEST, *ways)
            return image

        def done(image: QImage) -> None:
            self._shown[picture] = image
            while len(self._shown) > KEPT:
                del self._shown[next(iter(self._shown))]
            for each in self._waiting.pop(picture, []):
                each(image)

        def failed(error: BaseException) -> None:
            self._waiting.pop(picture, None)
            self._editor.page.show_failure(error)

        self._editor.page.run(work, done, failed)

    def _show_item(self, picture: str) -> None:
        def then(image: QImage) -> None:
            for item in self._editor.pictures.items:
                if item.hash == picture:
                    item.show_image(image)

        self.show(picture, then)


def _choose(parent: object) -> list[str]:
    kinds = " ".join(f"*{ending}" for ending in ENDINGS)
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        tr("Add pictures"),
        "",
        ";;".join((tr("Pictures ({kinds})").format(kinds=kinds), tr("All files (*)"))),
    )
    return list(names)


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())
