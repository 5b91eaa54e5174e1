"""Which counter, of what, over how long."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from cm_console.domain.counters import REACTIONS
from cm_console.i18n import tr
from cm_console.services import charts
from ui.pages.engagement.reading import Choice


class Selectors(QWidget):
    """`changed` when a person chose otherwise."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.metric = self._box(tr("Counter"))
        for metric in (charts.ALL, *REACTIONS[:4]):
            self.metric.addItem(charts.metric_name(metric), metric)
        self.what = self._box(tr("Of what"))
        self.what.addItem(tr("By post"), False)
        self.what.addItem(tr("By channel"), True)
        self.period = self._box(tr("Period"))
        for text, days in (
            (tr("Last 7 days"), 7),
            (tr("Last 4 weeks"), 28),
            (tr("Last 8 weeks"), 56),
            (tr("From the beginning"), None),
        ):
            self.period.addItem(text, days)
        self.period.setCurrentIndex(3)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 0, 0, 0)
        line.setSpacing(8)
        for box in (self.metric, self.what, self.period):
            line.addWidget(box)
            box.currentIndexChanged.connect(self._changed)

    def choice(self, delivery_id: int | None, circle: int | None) -> Choice:
        return Choice(
            self.metric.currentData(),
            self.what.currentData(),
            self.period.currentData(),
            delivery_id,
            circle,
        )

    def show_posts(self) -> None:
        """Turn to single posts, without telling."""
        self.what.blockSignals(True)
        self.what.setCurrentIndex(0)
        self.what.blockSignals(False)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        return box

    def _changed(self, _index: int) -> None:
        self.changed.emit()
