"""The composer's widgets and how they stand; what they do is in `composer`."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cm_console.i18n import tr
from ui.pages.calendar.chips import AccountChips
from ui.pages.calendar.counters import Counters, Findings, IconLine
from ui.pages.calendar.deliveries import Deliveries
from ui.pages.calendar.elided import ElidedLabel
from ui.pages.calendar.texts import Texts
from ui.pages.calendar.when_picker import WhenPicker
from ui.widgets.buttons import primary, quiet, secondary
from ui.widgets.pill import Pill

LANGUAGES = ("fr", "en", "de", "es", "it", "nl", "pt", "pl", "sv", "da")
WIDTH = 372


def language_box() -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(tr("Language"))
    box.addItem(tr("Not said"), "")
    for code in LANGUAGES:
        name = QLocale(code).nativeLanguageName()
        box.addItem(name[:1].upper() + name[1:], code)
    return box


class ComposerForm(QFrame):
    """A card with a title, a scrolled middle and the buttons, which stay in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setMinimumWidth(340)
        self.setAccessibleName(tr("Composer"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 12, 1, 12)
        outer.setSpacing(10)
        outer.addLayout(self._make_head())
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidget(self._make_middle())
        outer.addWidget(self.scroll, 1)
        outer.addLayout(self._make_foot())

    def _make_head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(15, 0, 8, 0)
        line.setSpacing(8)
        self.title = ElidedLabel()
        self.title.setProperty("role", "strong")
        self.state = Pill()
        self.remove_button = quiet("", icon="trash", tip=tr("Cancel this post"))
        self.close_button = quiet("", icon="x", tip=tr("Close the composer (Esc)"))
        line.addWidget(self.title, 1)
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
        self.counters = Counters()
        self.audience = IconLine("eye", "muted")
        self.deliveries = Deliveries()
        for widget in (self.deliveries, self.no_account, self.chips):
            column.addWidget(widget)
        column.addWidget(self.texts, 1)
        for widget in (self.counters, self.audience):
            column.addWidget(widget)
        column.addWidget(self._make_fields())
        return middle

    def _make_fields(self) -> QWidget:
        self.fields = QWidget()
        column = QVBoxLayout(self.fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.when = WhenPicker()
        self.language = language_box()
        label = QLabel(tr("Language"))
        label.setProperty("role", "muted")
        label.setBuddy(self.language)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label)
        line.addWidget(self.language, 1)
        column.addWidget(self.when)
        column.addLayout(line)
        return self.fields

    def _make_foot(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(15, 0, 15, 0)
        column.setSpacing(6)
        self.saved = QLabel()
        self.saved.setProperty("role", "small-muted")
        self.saved.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.draft_button = quiet(tr("Save draft"), icon="floppy-disk")
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
        column.addLayout(line)
        column.addLayout(buttons)
        return column
