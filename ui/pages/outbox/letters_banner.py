"""The line above the outbox while letters to people wait or ended in doubt; the people list has them all."""

from collections.abc import Callable, Mapping

from cm_console.domain.invitations import LetterState
from cm_console.i18n import tr
from ui.pages.outbox.banners import Banner
from ui.widgets.buttons import secondary

_S = LetterState


class LettersBanner(Banner):
    """Hidden while no letter is on its way or asks for somebody."""

    def __init__(self, show: Callable[[], object]) -> None:
        super().__init__("users-three")
        self.button = secondary(tr("See whose"), show)
        self.add(self.button)

    def set(self, letters: Mapping[LetterState, int]) -> None:
        parts = []
        if waiting := letters.get(_S.WAITING, 0) + letters.get(_S.SENDING, 0):
            parts.append(tr("%n letter(s) wait to be sent.", "", waiting))
        if unconfirmed := letters.get(_S.UNCONFIRMED):
            parts.append(tr("%n letter(s) may or may not have arrived.", "", unconfirmed))
        if refused := letters.get(_S.REFUSED):
            parts.append(tr("The mail server refused %n letter(s).", "", refused))
        self.say(" ".join(parts))
