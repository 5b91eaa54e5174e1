"""Tasks grouped by phase: a box to finish each, its lever, its day, and whether it is overdue."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from cm_console import figures, words
from cm_console.domain.campaign import Lever, Phase, Task
from cm_console.i18n import tr
from ui import theme
from ui.widgets.pill_paint import paint_pill

OBJECT = Qt.ItemDataRole.UserRole + 1
TONE = Qt.ItemDataRole.UserRole + 2
_ROW = 30
_ROOM_FOR_LEVERS = 620
_BOX = 34  # the check box and the space around it


@dataclass(frozen=True)
class Group:
    """A phase and its tasks; `phase` is None for tasks without one."""

    phase: Phase | None
    tasks: tuple[Task, ...]
    done: int
    total: int


def grouped(phases: Sequence[Phase], tasks: Sequence[Task], shown: Sequence[Task]) -> list[Group]:
    """`shown` of `tasks` by phase, in the order of phases; the counts are over all tasks."""
    groups = []
    for phase in [*phases, None]:
        phase_id = phase.id if phase else None
        own = [task for task in tasks if task.phase_id == phase_id]
        rows = tuple(task for task in shown if task.phase_id == phase_id)
        if rows or (phase is not None and not own):
            groups.append(Group(phase, rows, sum(task.done_on is not None for task in own), len(own)))
    return groups


class _Delegate(QStyledItemDelegate):
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().initStyleOption(option, index)
        task = index.data(OBJECT)
        if not isinstance(task, Task):
            option.font.setBold(True)
        elif task.done_on is not None or index.column():
            role = option.palette.ColorRole
            option.palette.setColor(role.Text, theme.color("muted"))
            option.palette.setColor(role.HighlightedText, theme.color("muted"))
            option.font.setStrikeOut(task.done_on is not None and index.column() == 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        tone = index.data(TONE)
        if not tone:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        option.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget
        )
        box = option.rect
        painter.save()
        painter.setFont(option.font)
        paint_pill(painter, box.left() + 4, box.center().y() + 0.5, box.width() - 8, text, tone)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        metrics = option.fontMetrics
        lines = 1
        if index.column() == 0 and isinstance(index.data(OBJECT), Task):
            tree = self.parent()
            room = max(60, tree.columnWidth(0) - 2 * tree.indentation() - _BOX)
            wrapped = metrics.boundingRect(QRect(0, 0, room, 1000), Qt.TextFlag.TextWordWrap, index.data())
            lines = round(wrapped.height() / metrics.lineSpacing())
        return QSize(hint.width() + 16, max(_ROW, lines * metrics.lineSpacing() + 12))


class TaskTree(QTreeView):
    """Space finishes, Enter edits, Delete removes; the page does what the signals say."""

    finished = Signal(object, bool)
    edit_wanted = Signal(object)  # a Task or a Phase
    remove_wanted = Signal(object)
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(tr("Tasks"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(14)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.header().sectionResized.connect(self.scheduleDelayedItemsLayout)
        self._known: set[object] = set()
        self._filling = False
        self._seen = False
        self._model.itemChanged.connect(self._changed)
        self.doubleClicked.connect(self._edit)
        self.selectionModel().selectionChanged.connect(self._selected)

    def fill(self, groups: Sequence[Group], today: date) -> None:
        """Show `groups`; what was selected and folded stays so. Phases that are over start folded."""
        selected, folded, scrolled = self.current(), self._folded(), self.verticalScrollBar().value()
        self._filling = True
        self._model.clear()
        self._model.setHorizontalHeaderLabels([tr("Task"), tr("Lever"), tr("Due")])
        for group in groups:
            self._add(group, today)
        for row, group in enumerate(groups):
            index = self._model.index(row, 0)
            self.setFirstColumnSpanned(row, self.rootIndex(), True)
            key = group.phase.id if group.phase else None
            over = group.phase is not None and group.phase.ends_on < today and group.done == group.total
            self.setExpanded(index, key not in folded if key in self._known else not over)
            self._known.add(key)
        self._size_columns()
        self.setColumnHidden(1, self.viewport().width() < _ROOM_FOR_LEVERS)
        self._filling = False
        if selected is not None:
            self.choose(selected)
        if self._seen:
            self.verticalScrollBar().setValue(scrolled)
        else:
            self._show_now(groups, today)

    def _show_now(self, groups: Sequence[Group], today: date) -> None:
        """The first time, begin with the phase that is running."""
        self._seen = bool(groups)
        for row, group in enumerate(groups):
            if group.phase is not None and group.phase.starts_on <= today <= group.phase.ends_on:
                self.scrollTo(self._model.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def _add(self, group: Group, today: date) -> None:
        title = QStandardItem(_group_title(group))
        title.setData(group.phase, OBJECT)
        for task in group.tasks:
            title.appendRow(_row(task, today))
        self._model.appendRow(title)

    def _folded(self) -> set[object]:
        result: set[object] = set()
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            phase = index.data(OBJECT)
            if not self.isExpanded(index):
                result.add(phase.id if phase is not None else None)
        return result

    def _size_columns(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def current(self) -> Task | Phase | None:
        """The task or phase the keyboard stands on."""
        index = self.currentIndex()
        data = index.siblingAtColumn(0).data(OBJECT) if index.isValid() else None
        return data if isinstance(data, Task | Phase) else None

    def choose(self, wanted: Task | Phase) -> bool:
        """Put the keyboard on this task or phase; False where it is not shown."""
        for row in range(self._model.rowCount()):
            group = self._model.index(row, 0)
            for index in [
                group,
                *(self._model.index(n, 0, group) for n in range(self._model.rowCount(group))),
            ]:
                data = index.data(OBJECT)
                if type(data) is type(wanted) and data.id == wanted.id:
                    self.setCurrentIndex(index)
                    return True
        return False

    def _changed(self, item: QStandardItem) -> None:
        task = item.data(OBJECT)
        if not self._filling and isinstance(task, Task):
            self.finished.emit(task, item.checkState() == Qt.CheckState.Checked)

    def _edit(self, index: QModelIndex) -> None:
        data = index.siblingAtColumn(0).data(OBJECT)
        if data is not None:
            self.edit_wanted.emit(data)

    def _selected(self) -> None:
        if not self._filling:
            self.selection_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Where there is little room the tasks' words come first; the lever stays in the tip and the filter.
        self.setColumnHidden(1, self.viewport().width() < _ROOM_FOR_LEVERS)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            self.edit_wanted.emit(current)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and isinstance(current, Task):
            self.remove_wanted.emit(current)
        else:
            super().keyPressEvent(event)


def _group_title(group: Group) -> str:
    if group.phase is None:
        name, days = tr("Without a phase"), ""
    else:
        name = group.phase.name
        days = f" · {figures.day(group.phase.starts_on)} – {figures.day(group.phase.ends_on)}"
    count = tr("{done} of {total} done").format(done=group.done, total=group.total)
    return f"{name}{days} · {count}" if group.total else f"{name}{days} · {tr('no task yet')}"


def _row(task: Task, today: date) -> list[QStandardItem]:
    name = QStandardItem(task.name)
    name.setCheckable(True)
    name.setCheckState(Qt.CheckState.Checked if task.done_on else Qt.CheckState.Unchecked)
    name.setToolTip(f"{task.name}\n{words.lever(task.lever)}")
    day = figures.day(task.due_on)
    if task.done_on is not None:
        text, tone = tr("Done {day}").format(day=figures.day(task.done_on)), "ok"
    elif task.due_on < today:
        text, tone = tr("Overdue · {day}").format(day=day), "bad"
    elif task.due_on == today:
        text, tone = tr("Today · {day}").format(day=day), "warn"
    else:
        text, tone = day, "neutral"
    due = QStandardItem(text)
    due.setData(tone, TONE)
    items = [name, QStandardItem(_short(task.lever)), due]
    name.setAccessibleText(f"{task.name}, {words.lever(task.lever)}, {text}")
    for item in items:
        item.setData(task, OBJECT)
    return items


def _short(lever: Lever) -> str:
    return tr("Interest") if lever is Lever.INTEREST else words.lever(lever)
