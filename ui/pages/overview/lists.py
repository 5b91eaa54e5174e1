"""The two lists of the overview: what needs a person now, and what comes in the next 7 days."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from cm_console.domain.overview import Need, OverviewView
from cm_console.i18n import tr
from ui.pages.overview.rows import NeedRow, UpcomingRow
from ui.widgets.card import Card

MOST = 30  # rows; a week with more is looked at in the calendar


_WIDE = 30  # times the height of a line: from this width on, a row stands in one line


class _Area(QScrollArea):
    """As high as its rows where there is room, scrolling where there is not; never shows half a row."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.row = self.wanted = 0  # heights, in pixels: of one row, and of all there is

    def sizeHint(self) -> QSize:
        return QSize(200, max(self.minimumHeight(), self.wanted))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.keep_whole()
        if event.size().width() != event.oldSize().width():  # of the height, no row depends
            self.resized.emit()

    def keep_whole(self) -> None:
        """Leave out of sight what would be cut."""
        scrolls = self.row and self.wanted > self.height()
        self.setViewportMargins(0, 0, 0, self.height() % self.row if scrolls else 0)
        self.verticalScrollBar().setSingleStep(self.row or 20)


class RowList(Card):
    """Rows that scroll within the card; `asked(page, argument)` comes from any of them."""

    asked = Signal(str, object)
    fewest = 3  # rows in sight however small the window; the rest scrolls

    def __init__(self, title: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._title, self._empty = title, empty
        self.rows: list[NeedRow | UpcomingRow] = []
        self._rest: QLabel | None = None
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._area = area = _Area()
        area.resized.connect(self._fit)
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
        self._rest = None
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
            self._rest = label
        self._column.addStretch(1)
        self._fit()
        if place is not None and rows:  # a refresh must not throw the keyboard out of the list
            row = rows[min(place, len(rows) - 1)]
            (row.button if isinstance(row, NeedRow) else row).setFocus()

    def _fit(self) -> None:
        """Arrange the rows for the present width, all alike, and ask for a few of them in full."""
        rows = self.rows
        wide = self._area.width() >= _WIDE * self.fontMetrics().height()
        column = max((row.head_width() for row in rows), default=0)
        for row in rows:
            row.fit(column, wide)
        self._area.row = max((row.sizeHint().height() for row in rows), default=0)
        one = self._area.row or self.fontMetrics().height()
        self._area.wanted = self._area.row * len(rows)
        if self._rest is not None:
            self._area.wanted += max(one, self._rest.heightForWidth(self._area.width()))
        self._area.setMinimumHeight(one * min(max(len(rows), 1), self.fewest))
        self._area.keep_whole()
        self._area.updateGeometry()

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class Needs(RowList):
    fewest = 2

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Needs you"), tr("Nothing waits for you."), parent)

    def set(self, needs: Sequence[Need]) -> None:
        self.set_rows([NeedRow(need) for need in needs])


class Next(RowList):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Next 7 days"), tr("Nothing is planned: write a post, or date a wave."), parent)

    def set(self, view: OverviewView) -> None:
        shown = view.upcoming[:MOST]
        rows = [UpcomingRow(coming, view.campaign.zone) for coming in shown]
        self.set_rows(rows, len(view.upcoming) - len(shown))
