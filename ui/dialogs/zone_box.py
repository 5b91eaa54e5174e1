"""Choose a time zone by typing any part of its name."""

from PySide6.QtCore import QStringListModel, Qt, QTimeZone
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from cm_console.domain.zones import find_zone, suggest_zone, zone_names


def own_zone() -> str:
    """This computer's zone."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    zone = find_zone(name) or "UTC"
    return "UTC" if zone.startswith("Etc/") else zone


class ZoneBox(QComboBox):
    """Shows every zone; typing `paris` finds Europe/Paris."""

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        names = QStringListModel(list(zone_names()), self)
        self.setModel(names)
        completer = QCompleter(names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(8)
        self.setCompleter(completer)
        self.setCurrentText(zone)
        self.lineEdit().editingFinished.connect(self._settle)

    def zone(self) -> str:
        """The zone typed, by its exact name where there is one; else the text, for the service to refuse."""
        text = self.currentText().strip()
        return find_zone(text) or text

    def _settle(self) -> None:
        text = self.currentText()
        zone = find_zone(text) or suggest_zone(text)
        if zone and zone != text:
            self.setCurrentText(zone)
