"""What the composer does with hashtag groups, snippets and templates."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from cm_console.domain.snippets import Snippet
from ui.pages.calendar.insert_menu import InsertMenu
from ui.pages.calendar.snippets_dialog import SnippetsDialog

if TYPE_CHECKING:
    from ui.pages.calendar.composer import Composer

_WIDTH = 340


class Inserting(QObject):
    """The composer's helper; it puts text where the cursor is."""

    def __init__(self, composer: "Composer") -> None:
        super().__init__(composer)
        self._composer = composer
        self.run_dialog: Callable[[SnippetsDialog], object] = lambda dialog: dialog.exec()
        self.menu: InsertMenu | None = None
        composer.insert_button.clicked.connect(self.open)

    def open(self) -> None:
        """Show what there is to insert."""
        composer = self._composer
        if not composer.is_writable:
            return
        found = composer.page.attempt(composer.console.snippets.list, composer.campaign_id)
        if found is None:
            return
        self.menu = menu = InsertMenu(found, can_save=bool(composer.texts.shown.selected()))
        menu.chosen.connect(self.insert)
        menu.save_wanted.connect(self.save_selection)
        menu.manage_wanted.connect(self.manage)
        button = composer.insert_button
        menu.open_at(button.mapToGlobal(QPoint(button.width() - _WIDTH, button.height() + 2)), _WIDTH)

    def insert(self, snippet: Snippet) -> None:
        """Put its text, filled in for the campaign, where the cursor is."""
        composer = self._composer
        campaign = composer.page.campaign
        if campaign is None:
            return
        text = composer.page.attempt(composer.console.snippets.filled, snippet, campaign)
        if text is not None:
            composer.texts.shown.insert(text)

    def save_selection(self) -> None:
        """Keep the selected text as a snippet."""
        self._run(self._composer.texts.shown.selected())

    def manage(self) -> None:
        """Change what is kept."""
        self._run("")

    def _run(self, text: str) -> None:
        composer = self._composer
        dialog = SnippetsDialog(composer.console, composer.campaign_id, text, composer.window())
        self.run_dialog(dialog)
        dialog.deleteLater()
        composer.texts.focus_text()
