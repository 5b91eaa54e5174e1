"""The list of keyboard shortcuts (F1)."""

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cm_console.i18n import tr
from ui.dialogs.base import Dialog


def shortcuts() -> list[tuple[str, str]]:
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


class ShortcutsDialog(Dialog):
    """Shows them in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Keyboard shortcuts"), tr("Close"), parent)
        self.cancel_button.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for row, (keys, text) in enumerate(shortcuts()):
            label = QLabel(keys)
            label.setProperty("role", "strong")
            grid.addWidget(label, row, 0)
            grid.addWidget(QLabel(text), row, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
