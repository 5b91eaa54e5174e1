"""A chart in a card: shown at once, drawn after the first paint, copied as a picture or as data.

What is drawn is plain data (`ChartData`); pyqtgraph is imported when the first chart is drawn.
"""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter, QPaintEvent, QPixmap, QShortcut
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QStackedLayout, QWidget
from shiboken6 import isValid

from cm_console.i18n import tr
from ui import theme
from ui.widgets.buttons import quiet
from ui.widgets.card import Card
from ui.widgets.chart_library import library

if TYPE_CHECKING:
    from cm_console.domain.chart import ChartData
    from ui.widgets.chart_plot import Plot

_PICTURE_SCALE = 2  # copied pictures stay crisp on paper and on dense screens


class _Turns(QObject):
    """Draws one chart in each turn of the event loop, so that several never hold it up together."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[Chart] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def add(self, chart: "Chart") -> None:
        if chart not in self._waiting:
            self._waiting.append(chart)
        self._timer.start(0)

    def _next(self) -> None:
        chart = self._waiting.pop(0)
        if self._waiting:
            self._timer.start(0)
        if isValid(chart):
            chart.draw()


@cache
def _turns() -> _Turns:
    return _Turns()


class Chart(Card):
    """`set` gives it data; `drawn` is sent when it is on the screen."""

    drawn = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.data: ChartData | None = None
        self._pending = False
        self._plot: Plot | None = None
        self.setMinimumHeight(180)
        self.menu_button = quiet("", self._open_menu, "dots-three", tr("Copy the chart"))
        self.add(self.menu_button)
        holder = QWidget()
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._pages = QStackedLayout(holder)
        self.empty = QLabel()
        self.empty.setProperty("role", "muted")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(self.empty)
        self.body.addWidget(holder, 1)
        self.note = QLabel()
        self.note.setProperty("role", "small-muted")
        self.note.setWordWrap(True)
        self.note.hide()
        self.body.addWidget(self.note)
        self._shortcut(QKeySequence.StandardKey.Copy, self.copy_picture)
        self._shortcut(QKeySequence("Ctrl+Shift+C"), self.copy_data)
        library().ready.connect(self.update)
        theme.signals.changed.connect(self._theme_changed)

    def prepare(self) -> None:
        """Bring in what draws charts, while the data is still being read."""
        library().ask()

    def set(self, data: "ChartData") -> None:
        """Show `data`; the drawing follows after the card was painted."""
        if data == self.data and self._plot is not None:
            return
        self.data = data
        from cm_console.services import charts

        self.setAccessibleDescription(charts.summary(data))
        self.note.setText(data.note)
        self.note.setVisible(bool(data.note) and not data.is_empty)
        self.menu_button.setEnabled(not data.is_empty)
        self._pending = True
        if data.is_empty:
            self.empty.setText(data.empty)
        self.update()

    @property
    def is_drawn(self) -> bool:
        """Whether what was set last is on the screen."""
        return not self._pending

    @property
    def _filled(self) -> bool:
        return self.data is not None and not self.data.is_empty

    def copy_picture(self) -> None:
        """Put the chart with its title on the clipboard, sharp enough for paper."""
        if self._filled:
            QGuiApplication.clipboard().setPixmap(self.picture())

    def copy_data(self) -> None:
        """Put the numbers on the clipboard, as a table that spreadsheets take."""
        if self._filled:
            from cm_console.services import charts

            QGuiApplication.clipboard().setText(charts.table(self.data))

    def picture(self) -> QPixmap:
        """The card as a picture, without its button."""
        picture = QPixmap(self.size() * _PICTURE_SCALE)
        picture.setDevicePixelRatio(_PICTURE_SCALE)
        picture.fill(theme.color("surface"))
        self.menu_button.hide()
        if self._plot is not None:
            self._plot.overlay.forget()
            self._plot.draw_for(_PICTURE_SCALE)
        painter = QPainter(picture)
        self.render(painter, QPoint())
        painter.end()
        if self._plot is not None:
            self._plot.overlay.show_focus = True
            self._plot.draw_for(self.devicePixelRatioF())
        self.menu_button.show()
        return picture

    def menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy picture"), self.copy_picture).setShortcut(QKeySequence.StandardKey.Copy)
        menu.addAction(tr("Copy data"), self.copy_data).setShortcut(QKeySequence("Ctrl+Shift+C"))
        return menu

    def _open_menu(self) -> None:
        self.menu().popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    def _shortcut(self, keys: QKeySequence | QKeySequence.StandardKey, slot: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._pending:
            return
        if not self._filled or library().is_ready:
            _turns().add(self)
        else:
            library().ask()

    def draw(self) -> None:
        """Draw what was set last, if that is not on the screen yet."""
        if not self._pending:
            return
        if self._plot is None and self._filled:
            self._make_plot()
            _turns().add(self)  # making it takes a turn of its own
            return
        self._pending = False
        if self._plot is None or not self._filled:
            self._pages.setCurrentIndex(0)
        else:
            self._plot.setAccessibleName(self.title.text())
            self._plot.setAccessibleDescription(self.accessibleDescription())
            self._plot.set(self.data)
            self._pages.setCurrentWidget(self._plot)
        self.drawn.emit()

    def _make_plot(self) -> None:
        from ui.widgets.chart_plot import Plot

        self._plot = Plot()
        self._plot.menu_asked.connect(self._menu_at)
        self._pages.addWidget(self._plot)

    def _menu_at(self, place: QPoint) -> None:
        self.menu().popup(place)

    def _theme_changed(self) -> None:
        self._pending = self._plot is not None or self._pending
        self.update()
