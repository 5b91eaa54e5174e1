"""Tasks grouped by phase: a box to finish each, its lever, its day, and whether it is overdue."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from cm_console.domain.campaign import Phase, Task
from cm_console.i18n import tr
from ui import theme
from ui.pages.plan.task_model import OBJECT, TONE, Group, TaskModel
from ui.widgets.pill_paint import paint_pill

_ROW = 30
_BOX = 34  # the check box and the space around it
_ROOM_FOR_LEVERS = 620


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
        if isinstance(task, Task) and index.column() == 0:
            # An empty picture: the style sheet's box is wider than the style knows, the words would touch it.
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(1, 1)

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
            tree = option.widget
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
        self._tasks = TaskModel(self)
        self.setModel(self._tasks)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(tr("Tasks"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setAllColumnsShowFocus(True)
        self.setIndentation(14)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.sectionResized.connect(self.scheduleDelayedItemsLayout)
        self._known: set[int | None] = set()  # phases that have been shown, and so keep how they are folded
        self._filling = self._seen = False
        self._tasks.finished.connect(self.finished)
        self.doubleClicked.connect(self._edit)
        self.selectionModel().selectionChanged.connect(self._selected)

    def fill(self, groups: Sequence[Group], today: date) -> None:
        """Show `groups`; what was selected and folded stays so. Phases that are all done start folded."""
        selected, folded, scrolled = self.current(), self._folded(), self.verticalScrollBar().value()
        self._filling = True
        self._tasks.set_groups(groups, today)
        for row, group in enumerate(groups):
            self.setFirstColumnSpanned(row, QModelIndex(), True)
            key = group.phase.id if group.phase else None
            finished = group.total > 0 and group.done == group.total
            self.setExpanded(
                self._tasks.index(row, 0), key not in folded if key in self._known else not finished
            )
            self._known.add(key)
        self._filling = False
        if selected is not None:
            self.choose(selected)
        if self._seen:
            self.verticalScrollBar().setValue(scrolled)
        else:
            self._show_now(groups, today)
        self.selection_changed.emit()

    def _show_now(self, groups: Sequence[Group], today: date) -> None:
        """The first time, begin with the phase that is running."""
        self._seen = bool(groups)
        for row, group in enumerate(groups):
            if group.phase is not None and group.phase.starts_on <= today <= group.phase.ends_on:
                self.scrollTo(self._tasks.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def _folded(self) -> set[int | None]:
        return {
            group.phase.id if group.phase else None
            for row, group in enumerate(self._tasks.groups)
            if not self.isExpanded(self._tasks.index(row, 0))
        }

    def current(self) -> Task | Phase | None:
        """The task or phase the keyboard stands on."""
        return self._tasks.thing(self.currentIndex())

    def choose(self, wanted: Task | Phase) -> bool:
        """Put the keyboard on this task or phase; False where it is not shown."""
        index = self._tasks.where(wanted)
        if index.isValid():
            self.setCurrentIndex(index)
        return index.isValid()

    def _edit(self, index: QModelIndex) -> None:
        thing = self._tasks.thing(index)
        if thing is not None:
            self.edit_wanted.emit(thing)

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
