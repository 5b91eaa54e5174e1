"""Phases and their tasks as a two-level model; the tree that shows it is in `task_tree`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from cm_console import figures, words
from cm_console.domain.campaign import Lever, Phase, Task
from cm_console.i18n import tr

OBJECT = Qt.ItemDataRole.UserRole + 1
TONE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True)
class Group:
    """A phase and its tasks; `phase` is None for tasks without one. The counts are over all its tasks."""

    phase: Phase | None
    tasks: tuple[Task, ...]
    done: int
    total: int

    @property
    def title(self) -> str:
        name, days = tr("Without a phase"), ""
        if self.phase is not None:
            name = self.phase.name
            days = f" · {figures.day(self.phase.starts_on)} – {figures.day(self.phase.ends_on)}"
        count = tr("no task yet")
        if self.total:
            count = tr("{done} of {total} done").format(done=self.done, total=self.total)
        return f"{name}{days} · {count}"


def grouped(phases: Sequence[Phase], tasks: Sequence[Task], shown: Sequence[Task]) -> list[Group]:
    """`shown` of `tasks` by phase, in the order of phases; a phase with no task at all is shown too."""
    groups = []
    for phase in [*phases, None]:
        phase_id = phase.id if phase else None
        own = [task for task in tasks if task.phase_id == phase_id]
        rows = tuple(task for task in shown if task.phase_id == phase_id)
        if rows or (phase is not None and not own):
            groups.append(Group(phase, rows, sum(task.done_on is not None for task in own), len(own)))
    return groups


class TaskModel(QAbstractItemModel):
    """Columns: task with its box, lever, day. `finished(task, done)` when a box is clicked."""

    finished = Signal(object, bool)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.groups: list[Group] = []
        self.today = date.min

    def set_groups(self, groups: Sequence[Group], today: date) -> None:
        self.beginResetModel()
        self.groups, self.today = list(groups), today
        self.endResetModel()

    # An index's id is 0 for a phase, and the phase's row + 1 for a task.

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index) -> QModelIndex:
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self.groups)
        if parent.internalId() or parent.column():
            return 0
        return len(self.groups[parent.row()].tasks)

    def columnCount(self, _parent: Index = _ROOT) -> int:
        return 3

    def thing(self, index: Index) -> Task | Phase | None:
        """The task or phase at `index`; None for the tasks without a phase."""
        if not index.isValid():
            return None
        group = index.internalId()
        return self.groups[group - 1].tasks[index.row()] if group else self.groups[index.row()].phase

    def where(self, wanted: Task | Phase) -> QModelIndex:
        """The place of a task or phase; invalid where it is not shown."""
        for row, group in enumerate(self.groups):
            if isinstance(wanted, Phase):
                if group.phase is not None and group.phase.id == wanted.id:
                    return self.index(row, 0)
                continue
            for number, task in enumerate(group.tasks):
                if task.id == wanted.id:
                    return self.index(number, 0, self.index(row, 0))
        return QModelIndex()

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.internalId() and index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == OBJECT:
            return self.thing(index)
        if not index.internalId():
            shown = role == Qt.ItemDataRole.DisplayRole and index.column() == 0
            return self.groups[index.row()].title if shown else None
        task = self.thing(index)
        assert isinstance(task, Task)
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return (task.name, _short(task.lever))[column] if column < 2 else self._due(task)[0]
        if role == TONE:
            return self._due(task)[1] if column == 2 else None
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if task.done_on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{task.name}\n{words.lever(task.lever)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{task.name}, {words.lever(task.lever)}, {self._due(task)[0]}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        task = self.thing(index)
        if role != Qt.ItemDataRole.CheckStateRole or not isinstance(task, Task):
            return False
        self.finished.emit(task, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (tr("Task"), tr("Lever"), tr("Due"))[section]
        return None

    def _due(self, task: Task) -> tuple[str, str]:
        """When it is due, or what became of it, and the tone of the pill."""
        day = figures.day(task.due_on)
        if task.done_on is not None:
            return tr("Done {day}").format(day=figures.day(task.done_on)), "ok"
        if task.due_on < self.today:
            return tr("Overdue · {day}").format(day=day), "bad"
        if task.due_on == self.today:
            return tr("Today · {day}").format(day=day), "warn"
        return day, "neutral"


def _short(lever: Lever) -> str:
    return tr("Interest") if lever is Lever.INTEREST else words.lever(lever)
