"""What follows the keys, a moment later: counters, findings, who will read it, what can be offered."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.pages.calendar import checking
from ui.pages.calendar.counters import Reach, audience
from ui.pages.calendar.preview_card import Previewed
from ui.pages.calendar.writing import Writing

if TYPE_CHECKING:
    from ui.pages.calendar.editor import Editor

CHECK_MS = 150
_ICONS = {Reach.ANYONE: "globe", Reach.LINK: "link", Reach.FOLLOWERS: "users", Reach.LOCAL: "desktop"}


class Checker(QObject):
    """The editor's helper; it reads what is written and fills what stands below it."""

    def __init__(self, editor: "Editor") -> None:
        super().__init__(editor)
        self._editor = editor
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_MS)
        self._timer.timeout.connect(self.check)
        editor.texts.part_changed.connect(self.touch)

    def touch(self) -> None:
        """Something was changed: check once it is quiet."""
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def check(self) -> None:
        """Count, and say what would be refused."""
        self.stop()
        editor = self._editor
        writing, page = editor.writing(), editor.page
        chosen = [account for key, account in editor.accounts.items() if key in writing.account_ids]
        can = checking.abilities(page, chosen)
        going = checking.going_out(page, editor.campaign_id, chosen, writing)
        editor.counters.set(checking.counts(chosen, going), editor.texts.shown.part)
        editor.findings.set([] if writing.is_blank else editor.found(writing))
        editor.options.offer(checking.visibilities(list(can.values())))
        editor.pictures.set_limit(checking.alt_limit(list(can.values())))
        editor.card.offer_for(writing.text, any(one.cards for one in can.values()))
        self._say_readers(checking.readers(chosen, can, writing.extras.visibility))
        if editor.is_previewing:
            editor.preview.show_posts(self._previews(writing))

    def _previews(self, writing: Writing) -> list[Previewed]:
        """Every account that gets the post or got it, each with its own text."""
        editor = self._editor
        out = () if editor.post is None else editor.post.deliveries
        fixed = {each.account_id: each.text for each in out if each.account_id not in writing.account_ids}
        fixed = {key: text for key, text in fixed.items() if key in editor.chips.fixed}
        shown = replace(writing, variants={**writing.variants, **fixed})
        accounts = [each for key, each in editor.accounts.items() if key in {*writing.account_ids, *fixed}]
        going = checking.going_out(editor.page, editor.campaign_id, accounts, shown)
        return checking.previews(editor.page, accounts, shown, going)

    def _say_readers(self, readers: dict[Reach, list[str]]) -> None:
        editor = self._editor
        widest = next((reach for reach in Reach if reach in readers), None)
        if widest is not None:
            text = f"{audience(readers)} {editor.meant_for()}".strip()
            editor.audience.set(_ICONS[widest], "muted", text)
        editor.audience.setVisible(widest is not None and editor.is_writable)
