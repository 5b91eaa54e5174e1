"""A list of waves to choose from, and a field for who said something."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from cm_console.domain.waves import Wave
from cm_console.i18n import tr
from cm_console.services.wave_words import wave_title

if TYPE_CHECKING:
    from cm_console.console import Console
    from cm_console.domain.campaign import Campaign


class WaveBox(QComboBox):
    """The waves of a campaign; `none` is the word for no wave in particular, and leaves it out when empty."""

    def __init__(self, none: str = "") -> None:
        super().__init__()
        self.none = none
        self.setAccessibleName(tr("Wave"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def set_waves(self, waves: Sequence[Wave]) -> None:
        """Offer `waves`; the chosen one stays."""
        kept = self.currentData()
        self.blockSignals(True)
        self.clear()
        if self.none:
            self.addItem(self.none, None)
        for wave in waves:
            self.addItem(wave_title(wave), wave.id)
        self.setCurrentIndex(max(0, self.findData(kept)))
        self.blockSignals(False)

    def wave_id(self) -> int | None:
        found = self.currentData()
        return found if isinstance(found, int) else None

    def choose(self, wave_id: int | None) -> None:
        self.setCurrentIndex(max(0, self.findData(wave_id)))


class WhoField(QLineEdit):
    """A tester of a wave, completed while typing; any other words are a pseudonym, nothing is nobody."""

    def __init__(self, console: "Console", campaign: "Campaign") -> None:
        super().__init__()
        self._ids: dict[str, int] = {}
        for wave in console.waves.list(campaign.id):
            for one in console.missions.people(wave.id):
                self._ids[f"{one.name} · {one.email}"] = one.person_id
        completer = QCompleter(list(self._ids), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def set_who(self, person_id: int | None, name: str) -> None:
        found = next((text for text, each in self._ids.items() if each == person_id), None)
        if person_id is not None and found is None:
            found = name
            self._ids[name] = person_id
        self.setText(found or name)

    def person_id(self) -> int | None:
        return self._ids.get(self.text().strip())

    def pseudonym(self) -> str:
        return "" if self.person_id() is not None else self.text().strip()
