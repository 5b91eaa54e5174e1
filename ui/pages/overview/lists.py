"""The two lists of the overview: what needs a person now, and what comes in the next 7 days."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from cm_console.domain.overview import OverviewView
from cm_console.i18n import tr
from ui.pages.overview.rows import NeedRow, UpcomingRow
from ui.widgets.card import Card

MOST = 30  # rows; a week with more is looked at in the calendar


class _Area(QScrollArea):
    """As high as its rows where there is room, scrolling where there is not."""

    def sizeHint(self) -> QSize:
        return QSize(200, max(self.minimumHeight(), self.widget().sizeHint().height() + 2))


class RowList(Card):
    """Rows that scroll within the card; `asked(page, argument)` comes from any of them."""

    asked = Signal(str, object)
    most_height = 64  # that the rows ask for; the rest scrolls where there is no more room

    def __init__(self, title: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._title, self._empty = title, empty
        self.rows: list[QWidget] = []
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._area = area = _Area()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._holder)
        self.body.addWidget(area, 1)

    def set_rows(self, rows: Sequence[NeedRow | UpcomingRow], left: int = 0) -> None:
        """Show `rows`; `left` more are only counted."""
        focused = self.window().focusWidget()
        place = next(
            (
                place
                for place, row in enumerate(self.rows)
                if focused and row in (focused, focused.parentWidget())
            ),
            None,
        )
        self._clear()
        self.rows = list(rows)
        self.set_title(f"{self._title} · {len(rows) + left}" if rows else self._title)
        for row in rows:
            row.asked.connect(self.asked)
            self._column.addWidget(row)
            row.show()  # at once: what is hidden neither counts for the size nor takes the focus
        if left or not rows:
            label = QLabel(tr("and %n more", "", left) if left else self._empty)
            label.setProperty("role", "muted")
            label.setWordWrap(True)
            self._column.addWidget(label)
            label.show()
        self._column.addStretch(1)
        self._area.setMinimumHeight(min(max(len(rows), 1) * self.row_height(), self.most_height))
        self._area.updateGeometry()
        if place is not None and rows:  # a refresh must not throw the keyboard out of the list
            row = rows[min(place, len(rows) - 1)]
            (row.button if isinstance(row, NeedRow) else row).setFocus()

    def row_height(self) -> int:
        """What one row of one line asks for: a button and a little air."""
        return self.fontMetrics().height() + 22

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class Needs(RowList):
    most_height = 108  # two of them

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Needs you"), tr("Nothing waits for you."), parent)

    def set(self, view: OverviewView) -> None:
        self.set_rows([NeedRow(need) for need in view.needs])


class Next(RowList):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Next 7 days"), tr("Nothing is planned: write a post, or date a wave."), parent)

    def set(self, view: OverviewView) -> None:
        shown = view.upcoming[:MOST]
        rows = [UpcomingRow(coming, view.campaign.zone) for coming in shown]
        self.set_rows(rows, len(view.upcoming) - len(shown))
