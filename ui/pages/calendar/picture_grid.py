"""Pictures as networks show them: one whole, two beside each other, more in a grid; described ones marked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid

from cm_console.domain.content import Attached
from cm_console.i18n import tr
from ui import theme
from ui.pages.calendar.paint import bold, small

Images = Callable[[str, Callable[[QImage], None]], None]
_GAP, _RADIUS = 3, 8.0


class PictureGrid(QWidget):
    """16:9 as a whole, however many there are; pictures are cut to fill their places."""

    def __init__(
        self,
        pictures: Sequence[Attached],
        images: Images,
        *,
        marks: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.pictures = tuple(pictures)
        self._marks = marks
        self.images: dict[str, QImage] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = [each.alt or tr("Picture without a description") for each in pictures] if marks else []
        self.setAccessibleName("; ".join(said))
        self.setToolTip("\n".join(said))
        for picture in dict.fromkeys(each.hash for each in pictures):
            images(picture, lambda image, picture=picture: self._arrived(picture, image))

    @classmethod
    def of_card(cls, picture: str, images: Images) -> "PictureGrid":
        """The picture of a link card: nothing is said of a description."""
        return cls([Attached(picture)], images, marks=False)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * 9 / 16)

    def sizeHint(self) -> QSize:
        return QSize(280, 158)

    def places(self) -> list[QRect]:
        """Where each picture stands; the fifth and later ones are counted in the last."""
        width, height = self.width(), self.height()
        half, low = (width - _GAP) // 2, (height - _GAP) // 2
        right, below = width - half, height - low
        count = min(len(self.pictures), 4)
        if count == 1:
            return [QRect(0, 0, width, height)]
        if count == 2:
            return [QRect(0, 0, half, height), QRect(right, 0, half, height)]
        if count == 3:
            return [QRect(0, 0, half, height), QRect(right, 0, half, low), QRect(right, below, half, low)]
        return [QRect(x, y, half, low) for y in (0, below) for x in (0, right)][:count]

    def _arrived(self, picture: str, image: QImage) -> None:
        if isValid(self):  # another preview may have taken its place meanwhile
            self.images[picture] = image
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.setClipPath(shape)
        for picture, place in zip(self.pictures, self.places(), strict=False):
            painter.fillRect(place, theme.color("neutral-soft"))
            image = self.images.get(picture.hash)
            if image is not None and not image.isNull():
                painter.drawImage(place, image, _middle(image.size(), place.size()))
            if self._marks and picture.alt:
                self._mark(painter, place, "ALT", Qt.Corner.BottomLeftCorner)
        if more := self.more:
            self._mark(painter, self.places()[-1], more, Qt.Corner.BottomRightCorner)

    @property
    def more(self) -> str:
        """How many have no place here; empty where all have."""
        left = len(self.pictures) - len(self.places())
        return tr("+{count} more").format(count=left) if left > 0 else ""

    def _mark(self, painter: QPainter, place: QRect, words: str, corner: Qt.Corner) -> None:
        painter.setFont(bold(small(self.font())))
        metrics = QFontMetricsF(painter.font())
        badge = QRectF(0, 0, metrics.horizontalAdvance(words) + 10, metrics.height() + 2)
        inside = QRectF(place).adjusted(6, 6, -6, -6)
        if corner is Qt.Corner.BottomLeftCorner:
            badge.moveBottomLeft(inside.bottomLeft())
        else:
            badge.moveBottomRight(inside.bottomRight())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text"))
        painter.drawRoundedRect(badge, 3, 3)
        painter.setPen(theme.color("surface"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)


def _middle(image: QSize, place: QSize) -> QRect:
    """The middle part of an image that has the shape of `place`."""
    fitted = place.scaled(image, Qt.AspectRatioMode.KeepAspectRatio)
    return QRect(
        (image.width() - fitted.width()) // 2,
        (image.height() - fitted.height()) // 2,
        fitted.width(),
        fitted.height(),
    )
