"""What stands in the calendar's header: the pages to turn, week or month, drafts without a time."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QCalendarWidget,
    QHBoxLayout,
    QMenu,
    QWidget,
    QWidgetAction,
)

from cm_console.i18n import tr
from ui.pages.calendar.dates import locale
from ui.widgets.buttons import quiet, secondary, set_icon


class Turner(QWidget):
    """Previous, the range shown (a click picks another day), next, today."""

    turned = Signal(int)
    day_picked = Signal(object)
    today_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 0, 0, 0)
        line.setSpacing(4)
        self.previous = quiet("", self._previous, icon="caret-left", tip=tr("Previous (Page Up)"))
        self.range = secondary("", self._pick)
        self.next = quiet("", self._next, icon="caret-right", tip=tr("Next (Page Down)"))
        self.today = quiet(tr("Today"), self.today_wanted.emit)
        self.today.setToolTip(tr("Today (T)"))
        for button in (self.previous, self.range, self.next, self.today):
            line.addWidget(button)
        self._day = date.min

    def set(self, text: str, day: date) -> None:
        """Show `text` as the range around `day`."""
        self._day = day
        self.range.setText(text)
        self.range.setAccessibleName(tr("{range}: choose another day").format(range=text))

    def fit(self, roomy: bool) -> None:
        """With little room, the icon stands for the word."""
        self.today.setText(tr("Today") if roomy else "")
        self.today.setProperty("bare", not roomy)
        set_icon(self.today, "calendar-check", "muted")
        if roomy:
            self.today.setIcon(QIcon())
        self.today.style().unpolish(self.today)
        self.today.style().polish(self.today)

    def _previous(self) -> None:
        self.turned.emit(-1)

    def _next(self) -> None:
        self.turned.emit(1)

    def _pick(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setLocale(locale())
        calendar.setGridVisible(False)
        calendar.setSelectedDate(QDate(self._day.year, self._day.month, self._day.day))
        calendar.activated.connect(self._picked)
        calendar.clicked.connect(self._picked)
        calendar.clicked.connect(menu.close)
        calendar.activated.connect(menu.close)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.range.mapToGlobal(QPoint(0, self.range.height())))
        calendar.setFocus()

    def _picked(self, day: QDate) -> None:
        self.day_picked.emit(date(day.year(), day.month(), day.day()))


class Span(QWidget):
    """Week or month."""

    changed = Signal(bool)  # True: month

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        self.week = quiet(tr("Week"))
        self.month = quiet(tr("Month"))
        self._group = QButtonGroup(self)
        for button in (self.week, self.month):
            button.setCheckable(True)
            self._group.addButton(button)
            line.addWidget(button)
        self.week.setChecked(True)
        self.month.toggled.connect(self.changed)
