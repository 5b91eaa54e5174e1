"""The people of one column: it knows their ids, and reads them only around what is on screen."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from cm_console import words
from cm_console.domain.testers import Tester, TesterState
from cm_console.i18n import tr

TESTER = Qt.ItemDataRole.UserRole + 1
MIME = "application/x-cm-console-people"
BLOCK = 50  # people read at once; a column shows about ten
_KEPT = 100  # blocks in memory

Index = QModelIndex | QPersistentModelIndex
Read = Callable[[Sequence[int]], list[Tester]]
_ROOT = QModelIndex()

_TONES = {
    TesterState.INVITED: "accent",
    TesterState.ACCEPTED: "accent",
    TesterState.ACTIVE: "ok",
    TesterState.REPORTED: "ok",
    TesterState.DONE: "ok",
    TesterState.DROPPED: "neutral",
}


def pills(tester: Tester) -> list[tuple[str, str]]:
    """What a card says of a person in a word each, with its tone."""
    person = tester.person
    result: list[tuple[str, str]] = []
    if tester.state is not TesterState.CANDIDATE:
        result.append((words.tester_state(tester.state), _TONES[tester.state]))
    elif person.volunteer:
        result.append((tr("Volunteer"), "accent"))
    elif tester.wave_id is not None:
        result.append((tr("Not a volunteer"), "warn"))
    if person.is_manager:
        result.append((tr("Manager"), "neutral"))
    if person.is_external:
        result.append((tr("External"), "neutral"))
    if tester.invited_by:
        result.append((tr("via {name}").format(name=tester.invited_by), "neutral"))
    return result


def place(tester: Tester) -> str:
    """Department · level."""
    return " · ".join(part for part in (tester.person.department, tester.person.level) if part)


class PeopleModel(QAbstractListModel):
    """`set_ids` says who is shown; people are dragged out as a list of ids."""

    def __init__(self, read: Read, parent: Any = None) -> None:
        super().__init__(parent)
        self.ids: list[int] = []
        self._read = read
        self._blocks: dict[int, dict[int, Tester]] = {}

    def set_ids(self, ids: list[int]) -> None:
        self.beginResetModel()
        self.ids = ids
        self._blocks.clear()
        self.endResetModel()

    def forget(self) -> None:
        """Read again what is on screen; who is shown stays."""
        self._blocks.clear()
        if self.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))

    def tester(self, row: int) -> Tester | None:
        """The person in `row`; None where they are gone since the ids were read."""
        number = row // BLOCK
        block = self._blocks.get(number)
        if block is None:
            while len(self._blocks) >= _KEPT:
                del self._blocks[next(iter(self._blocks))]
            wanted = self.ids[number * BLOCK : (number + 1) * BLOCK]
            block = self._blocks[number] = {tester.person.id: tester for tester in self._read(wanted)}
        return block.get(self.ids[row])

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (
            TESTER,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        tester = self.tester(index.row())
        if role == TESTER or tester is None:
            return tester
        if role == Qt.ItemDataRole.DisplayRole:
            return tester.person.name
        said = [tester.person.name, place(tester), *(text for text, _ in pills(tester))]
        return (", " if role == Qt.ItemDataRole.AccessibleTextRole else "\n").join(filter(None, said))

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags


def carried(ids: Sequence[int]) -> QMimeData:
    """These people as what a drag carries."""
    data = QMimeData()
    data.setData(MIME, json.dumps(ids).encode())
    return data


def dragged(data: QMimeData) -> list[int]:
    """The ids in a drag; empty for a drag of something else."""
    if not data.hasFormat(MIME):
        return []
    ids: list[int] = json.loads(bytes(data.data(MIME).data()))
    return ids
