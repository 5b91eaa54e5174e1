"""The list of keyboard shortcuts (F1)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cm_console.i18n import tr
from ui.dialogs.base import Dialog

Keys = list[tuple[str, str]]


def shortcuts() -> Keys:
    """Keys and what they do, everywhere in the window."""
    return [
        ("Ctrl+K", tr("Search or run a command")),
        ("Ctrl+1 … 9", tr("Go to a page")),
        ("Ctrl+N", tr("New post")),
        ("Ctrl+Z", tr("Undo what the message offers to undo")),
        ("Ctrl+,", tr("Accounts and settings")),
        ("F5", tr("Refresh this page")),
        ("F1", tr("Keyboard shortcuts")),
        ("Ctrl+Q", tr("Quit")),
        ("↑ ↓", tr("Move in lists, tables and the list of pages")),
        ("Tab", tr("Go to the next field or list")),
        ("Enter", tr("Open what is selected")),
        ("Esc", tr("Close the box or the dialog")),
    ]


def calendar_shortcuts() -> Keys:
    return [
        ("N", tr("New post at the time looked at")),
        ("↑ ↓ ← →", tr("Go from post to post")),
        (tr("Ctrl+arrows"), tr("Move the post")),
        ("Enter", tr("Open the post")),
        (tr("Del"), tr("Remove the post")),
        (tr("Page Up, Page Down"), tr("Turn the page")),
        ("T, W, M", tr("Today, week, month")),
    ]


def composer_shortcuts() -> Keys:
    return [
        ("Ctrl+Enter", tr("Schedule or save")),
        ("Ctrl+Shift+Enter", tr("Begin the next part of a thread")),
        ("Ctrl+J", tr("Insert hashtags, a snippet or a template")),
        ("Ctrl+V", tr("Paste text or pictures")),
        ("Ctrl+Shift+P", tr("Preview, and back to writing")),
        ("Esc", tr("Close; what is written is kept")),
    ]


class ShortcutsDialog(Dialog):
    """What works everywhere at the left, what works in the calendar and its composer at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Keyboard shortcuts"), tr("Close"), parent)
        self.cancel_button.hide()
        right = QVBoxLayout()
        right.setSpacing(20)
        right.addWidget(_group(tr("In the calendar"), calendar_shortcuts()))
        right.addWidget(_group(tr("In the composer"), composer_shortcuts()))
        columns = QHBoxLayout()
        columns.setSpacing(32)
        columns.addWidget(_group(tr("Everywhere"), shortcuts()), 0, Qt.AlignmentFlag.AlignTop)
        columns.addLayout(right)
        self.body.addLayout(columns)
        self.ensurePolished()
        self.setMinimumWidth(self.sizeHint().width())


def _named(keys: str) -> str:
    """As they are written on the keyboard of the user's language."""
    for key, name in (("Shift", tr("Shift")), ("Enter", tr("Enter")), ("Esc", tr("Esc"))):
        keys = keys.replace(key, name)
    return keys


def _group(title: str, keys: Keys) -> QWidget:
    box = QWidget()
    box.setAccessibleName(title)
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    name = QLabel(title)
    name.setProperty("role", "card-title")
    grid.addWidget(name, 0, 0, 1, 2)
    for row, (key, text) in enumerate(keys, 1):
        label = QLabel(_named(key))
        label.setProperty("role", "strong")
        grid.addWidget(label, row, 0)
        grid.addWidget(QLabel(text), row, 1)
    grid.setColumnStretch(1, 1)
    return box
