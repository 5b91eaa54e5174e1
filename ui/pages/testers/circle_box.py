"""The circle that the page is looked at through: everyone, or one circle of trust."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from cm_console.domain.circles import Circle
from cm_console.i18n import tr


class CircleBox(QComboBox):
    """`circle_chosen()` when a person chose another; `circle` is None for everyone."""

    circle_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Circle of trust"))
        self.setToolTip(tr("Show only the people of a circle of trust; lists and exports stay inside it."))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaximumWidth(220)
        self._circles: dict[int, Circle] = {}
        self.currentIndexChanged.connect(lambda _row: self.circle_chosen.emit())

    @property
    def circle(self) -> Circle | None:
        return self._circles.get(self.currentData() or 0)

    def set_circles(self, circles: Sequence[Circle], shown: int | None = None) -> None:
        """Offer these; the chosen one, or `shown`, stays chosen where it still exists."""
        wanted = shown if shown is not None else (self.circle.id if self.circle else 0)
        blocked = QSignalBlocker(self)
        self.clear()
        self._circles = {circle.id: circle for circle in circles}
        self.addItem(tr("Everyone"), 0)
        for circle in circles:
            self.addItem(circle.name, circle.id)
        self.setCurrentIndex(max(0, self.findData(wanted)))
        self.setVisible(bool(circles))
        del blocked
