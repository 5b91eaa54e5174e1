"""The pictures of a post as the composer shows them: a thumbnail, its description, its place in the order."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cm_console.domain.content import Attached
from cm_console.i18n import tr
from ui import icons
from ui.pages.calendar.dates import locale
from ui.widgets.buttons import quiet

SIDE = 64  # pixels of a thumbnail


class _Description(QPlainTextEdit):
    """As high as its text, from two to five lines; Tab goes on."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self.updateGeometry)  # its lines are known only now

    def sizeHint(self) -> QSize:
        lines = min(5, max(2, round(self.document().size().height())))  # of this kind of document: lines
        return QSize(160, self.fontMetrics().lineSpacing() * lines + 26)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())


class PictureItem(QFrame):
    """One picture. `changed` on every key of its description; the other signals say what was pressed."""

    changed = Signal()
    up = Signal()
    down = Signal()
    removed = Signal()

    def __init__(self, picture: Attached, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hash = picture.hash
        self.thumbnail = QLabel()
        self.thumbnail.setFixedSize(SIDE, SIDE)
        self.thumbnail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.thumbnail.setPixmap(icons.pixmap("image", "muted", 24, self.devicePixelRatioF()))
        self.alt = _Description(picture.alt)
        self.alt.setPlaceholderText(tr("What is to be seen, in a sentence"))
        self.waived = QCheckBox(tr("No description needed"))
        self.waived.setChecked(picture.waived)
        self.count = QLabel()
        self.count.setProperty("role", "small-muted")
        self.up_button = quiet("", self.up.emit, icon="arrow-up", tip=tr("Show this picture earlier"))
        self.down_button = quiet("", self.down.emit, icon="arrow-down", tip=tr("Show this picture later"))
        self.remove_button = quiet("", self.removed.emit, icon="trash", tip=tr("Remove this picture"))
        self.count.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.thumbnail)
        left.addWidget(self.count)
        left.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.alt)
        words.addWidget(self.waived)
        buttons = QVBoxLayout()
        buttons.setSpacing(0)
        for button in (self.up_button, self.down_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addLayout(left)
        line.addLayout(words, 1)
        line.addLayout(buttons)
        self.parts = (self.alt, self.waived, self.up_button, self.down_button, self.remove_button)
        self._limit: int | None = None
        self._several = self._read_only = False
        self.alt.textChanged.connect(self._edited)
        self.waived.toggled.connect(self._edited)
        self._say()

    def value(self) -> Attached:
        """The description that was typed is kept while it is waived, until the post is closed."""
        if self.waived.isChecked():
            return Attached(self.hash, "", True)
        return Attached(self.hash, self.alt.toPlainText().strip())

    def place(self, number: int, count: int, limit: int | None) -> None:
        """Say which of how many pictures this is; `limit` is the shortest that an account takes."""
        self._limit = limit
        name = tr("Picture {number}").format(number=number)
        self.setAccessibleName(name)
        self.thumbnail.setAccessibleName(name)
        self.alt.setAccessibleName(tr("Description of picture {number}").format(number=number))
        self.waived.setAccessibleName(tr("Picture {number} needs no description").format(number=number))
        self._several = count > 1
        self._show_buttons()
        self.up_button.setEnabled(number > 1)
        self.down_button.setEnabled(number < count)
        self._say()

    def show_image(self, image: QImage) -> None:
        """Show the picture itself."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap.fromImage(image).scaled(
            QSize(round(SIDE * ratio), round(SIDE * ratio)),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        picture.setDevicePixelRatio(ratio)
        self.thumbnail.setPixmap(picture)

    def set_read_only(self, read_only: bool) -> None:
        self.alt.setReadOnly(read_only)
        self.waived.setEnabled(not read_only)
        self._read_only = read_only
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.remove_button.setHidden(self._read_only)
        for button in (self.up_button, self.down_button):
            button.setHidden(self._read_only or not self._several)

    def _edited(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        waived = self.waived.isChecked()
        self.alt.setEnabled(not waived)
        used, number = len(self.alt.toPlainText().strip()), locale().toString
        text = number(used) if self._limit is None else f"{number(used)}/{number(self._limit)}"
        self.count.setText("" if waived or not used else text)
        over = self._limit is not None and used > self._limit
        role = "bad" if over and not waived else "small-muted"
        if self.count.property("role") != role:
            self.count.setProperty("role", role)
            self.count.style().unpolish(self.count)
            self.count.style().polish(self.count)


class PicturesRow(QWidget):
    """All of them, in the order in which they go out. `wanted(hash)` asks for an image to show."""

    changed = Signal()
    arranged = Signal()  # other ones are shown, or in another order
    wanted = Signal(str)
    removed = Signal(object, int)  # an Attached and its place, which `put_back` takes

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Pictures"))
        self.items: list[PictureItem] = []
        self._limit: int | None = None
        self._read_only = False
        self.why = QLabel(tr("Descriptions are read out to people who do not see the pictures."))
        self.why.setProperty("role", "small-muted")
        self.why.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.why)
        self.hide()

    def set(self, pictures: Sequence[Attached]) -> None:
        """Show these pictures, without `changed`."""
        if tuple(pictures) == self.value():
            return
        for item in self.items:
            self._let_go(item)
        self.items = []
        for picture in pictures:
            self._insert(picture)
        self._draw()

    def value(self) -> tuple[Attached, ...]:
        return tuple(item.value() for item in self.items)

    def add(self, picture: Attached) -> None:
        """Put one more picture at the end and go to its description."""
        if any(item.hash == picture.hash for item in self.items):
            return
        self._insert(picture)
        self._draw()
        self.items[-1].alt.setFocus()
        self.changed.emit()

    def put_back(self, picture: Attached, place: int) -> None:
        """Undo a removal."""
        pictures = list(self.value())
        if all(each.hash != picture.hash for each in pictures):
            pictures.insert(place, picture)
            self.set(pictures)
            self.changed.emit()

    def set_limit(self, limit: int | None) -> None:
        """The longest description that every chosen account takes."""
        if limit != self._limit:
            self._limit = limit
            self._draw()

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        for item in self.items:
            item.set_read_only(read_only)

    def _insert(self, picture: Attached) -> None:
        item = PictureItem(picture)
        item.changed.connect(self.changed)
        item.up.connect(lambda: self._move(item, -1))
        item.down.connect(lambda: self._move(item, 1))
        item.removed.connect(lambda: self._remove(item))
        item.set_read_only(self._read_only)
        self.items.append(item)
        self._column.addWidget(item)
        self.wanted.emit(picture.hash)

    def _move(self, item: PictureItem, step: int) -> None:
        place = self.items.index(item)
        focus = item.focusWidget()
        self.items.insert(place + step, self.items.pop(place))
        for each in self.items:
            self._column.removeWidget(each)
            self._column.addWidget(each)
        self._draw()
        if focus is not None and focus.isEnabled():
            focus.setFocus()
        self.changed.emit()

    def _remove(self, item: PictureItem) -> None:
        place = self.items.index(item)
        self.items.remove(item)
        self._let_go(item)
        self._draw()
        self.changed.emit()
        self.removed.emit(item.value(), place)

    def _let_go(self, item: PictureItem) -> None:
        item.hide()
        self._column.removeWidget(item)
        item.deleteLater()

    def _draw(self) -> None:
        for number, item in enumerate(self.items, 1):
            item.place(number, len(self.items), self._limit)
        self.setVisible(bool(self.items))
        self.arranged.emit()
