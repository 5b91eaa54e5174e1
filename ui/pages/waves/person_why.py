"""“Why in wave 2, and why not in wave 1?”: read beside the window for the person under the keyboard."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel

from cm_console.i18n import tr
from cm_console.services.wave_why import PersonWhy as Reasons

if TYPE_CHECKING:
    from ui.pages.waves.page import WavesPage

_PAUSE_MS = 150  # after the last key, before the person is read


class PersonWhy(QLabel):
    """Empty and hidden while nobody is chosen."""

    def __init__(self, page: "WavesPage") -> None:
        super().__init__()
        self._page = page
        self._person: int | None = None
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setProperty("role", "small")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self.hide()

    def show_person(self, person_id: int | None) -> None:
        """Explain this person; None hides the explanation."""
        self._person = person_id
        if person_id is None:
            self._pause.stop()
            self.hide()
        else:
            self._pause.start()

    def read_again(self) -> None:
        """Something changed: what is shown may be old."""
        if self._person is not None:
            self._pause.start()

    def _read(self) -> None:
        campaign, person = self._page.campaign, self._person
        if campaign is not None and person is not None:
            work = partial(self._page.console.waves.why_person, campaign.id, person)
            self._page.run(work, self._show, lambda _: self.hide())

    def _show(self, why: Reasons) -> None:
        if why.tester.person.id != self._person:
            return  # the keyboard has gone on
        lines = [_escaped(" ".join(why.here))]
        for number, text in why.elsewhere.items():
            question = tr("Why not in wave {number}?").format(number=number)
            lines.append(f"<b>{_escaped(question)}</b> {_escaped(text)}")
        shown = " ".join(lines)
        self.setText(shown)
        self.setAccessibleName(" ".join((*why.here, *why.elsewhere.values())))
        self.show()


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
