"""The composer's widgets and how they stand; what they do is in `composer`."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from cm_console.i18n import tr
from ui.pages.calendar.card_editor import CardEditor
from ui.pages.calendar.chips import AccountChips
from ui.pages.calendar.counters import Counters, Findings, IconLine
from ui.pages.calendar.deliveries import Deliveries
from ui.pages.calendar.elided import ElidedLabel
from ui.pages.calendar.options import Options
from ui.pages.calendar.pictures_row import PicturesRow
from ui.pages.calendar.preview import Preview
from ui.pages.calendar.texts import Texts
from ui.pages.calendar.when_picker import WhenPicker
from ui.widgets.buttons import primary, quiet, secondary
from ui.widgets.pill import Pill
from ui.widgets.scrolling import scrolled

WIDTH = 372


class ComposerForm(QFrame):
    """A card with a title, a scrolled middle and the buttons, which stay in sight.

    `marks` takes pills beside the state, `tools` buttons of others above those that schedule.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setMinimumWidth(340)
        self.setAccessibleName(tr("Composer"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 12, 1, 12)
        outer.setSpacing(8)
        outer.addLayout(self._make_head())
        self.ways = QTabBar()
        self.ways.setDrawBase(False)
        self.ways.setExpanding(False)
        self.ways.setAccessibleName(tr("Write or preview"))
        self.ways.addTab(tr("Write"))
        self.ways.addTab(tr("Preview"))
        self.ways.setTabToolTip(1, "Ctrl+Shift+P")
        line = QHBoxLayout()
        line.setContentsMargins(7, 0, 7, 0)
        line.addWidget(self.ways)
        line.addStretch(1)
        outer.addLayout(line)
        self.scroll, self.preview = scrolled(self._make_middle()), Preview()
        self.views = QStackedWidget()
        self.views.addWidget(self.scroll)
        previews = scrolled(self.preview)
        previews.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # nothing in it takes the keys that scroll it
        previews.setAccessibleName(tr("Preview"))
        self.views.addWidget(previews)
        outer.addWidget(self.views, 1)
        outer.addLayout(self._make_foot())
        self.ways.currentChanged.connect(self.views.setCurrentIndex)

    def _make_head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(15, 0, 8, 0)
        line.setSpacing(8)
        self.title = ElidedLabel()
        self.title.setProperty("role", "strong")
        self.marks = QHBoxLayout()
        self.marks.setSpacing(8)
        self.state = Pill()
        self.remove_button = quiet("", icon="trash", tip=tr("Cancel this post"))
        self.close_button = quiet("", icon="x", tip=tr("Close the composer (Esc)"))
        line.addWidget(self.title, 1)
        line.addLayout(self.marks)
        line.addWidget(self.state)
        line.addWidget(self.remove_button)
        line.addWidget(self.close_button)
        return line

    def _make_middle(self) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(15, 0, 15, 0)
        column.setSpacing(10)
        self.no_account = QWidget()
        none = QVBoxLayout(self.no_account)
        none.setContentsMargins(0, 0, 0, 0)
        none.addWidget(
            IconLine("info", "muted", tr("There is no account yet: a draft can be written, not scheduled."))
        )
        self.add_account_button = secondary(tr("Add an account"), icon="plus")
        none.addWidget(self.add_account_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.chips = AccountChips()
        self.texts = Texts()
        self._make_tools()
        self.pictures = PicturesRow()
        self.card = CardEditor()
        self.counters = Counters()
        self.audience = IconLine("eye", "muted")
        self.deliveries = Deliveries()
        self.when = WhenPicker()
        self.options = Options()
        self.language = self.options.language
        for widget in (self.deliveries, self.no_account, self.chips):
            column.addWidget(widget)
        column.addWidget(self.texts, 1)
        for widget in (self.pictures, self.card, self.counters, self.audience, self.when, self.options):
            column.addWidget(widget)
        return middle

    def _make_tools(self) -> None:
        self.picture_button = quiet("", icon="image", tip=tr("Add pictures…"))
        self.thread_button = quiet("", icon="stack", tip=tr("Continue as a thread (Ctrl+Shift+Enter)"))
        self.insert_button = quiet("", icon="hash", tip=tr("Insert hashtags or a snippet (Ctrl+J)"))
        for button in (self.picture_button, self.thread_button, self.insert_button):
            self.texts.tools.addWidget(button)

    def _make_foot(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(15, 0, 15, 0)
        column.setSpacing(6)
        self.saved = QLabel()
        self.saved.setProperty("role", "small-muted")
        self.saved.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.draft_button = quiet(tr("Save draft"), icon="floppy-disk")
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(self.saved, 1)
        line.addWidget(self.draft_button)
        self.now_button = secondary(tr("Publish now…"), icon="paper-plane-tilt")
        self.schedule_button = primary(tr("Schedule"), icon="calendar-check")
        self.schedule_button.setToolTip(tr("Ctrl+Enter"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.now_button)
        buttons.addWidget(self.schedule_button, 1)
        # Beside the buttons, so that it is seen however small the window is.
        self.findings = Findings()
        column.addWidget(self.findings)
        column.addLayout(self.tools)
        column.addLayout(line)
        column.addLayout(buttons)
        return column
