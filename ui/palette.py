"""The Ctrl K box: pages, commands, people and posts from one line of text, all by keyboard."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from cm_console.i18n import tr
from cm_console.services.search import Hit
from ui import fuzzy, icons, theme
from ui.tasks import Tasks

DEBOUNCE_MS = 120
ROWS = 9
_CHOICE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Choice:
    """One line of the box."""

    icon: str
    text: str
    detail: str
    run: Callable[[], object]
    weight: int = 0  # pages before commands where both fit alike


class _Delegate(QStyledItemDelegate):
    """Icon, words, and at the right what kind of thing it is or its shortcut."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:
        return QSize(200, max(34, option.fontMetrics.height() + 18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        choice: Choice = index.data(_CHOICE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(6, 1, -6, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent-soft"))
            painter.drawRoundedRect(box, 6, 6)
        side = 18
        rect = option.rect
        picture = QRect(rect.x() + 16, rect.center().y() - side // 2 + 1, side, side)
        icons.icon(choice.icon, "accent" if chosen else "muted").paint(painter, picture)
        small = QFont(option.font)
        small.setPointSizeF(theme.SMALL_SIZE)
        painter.setFont(small)
        painter.setPen(theme.color("muted"))
        metrics = painter.fontMetrics()
        right = rect.adjusted(rect.width() // 2, 0, -18, 0)
        detail = metrics.elidedText(choice.detail, Qt.TextElideMode.ElideRight, right.width())
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, detail)
        used = metrics.horizontalAdvance(detail)
        painter.setFont(option.font)
        painter.setPen(theme.color("text"))
        left = rect.adjusted(46, 0, -(used + 30), 0)
        text = painter.fontMetrics().elidedText(choice.text, Qt.TextElideMode.ElideRight, left.width())
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()


class Palette(QWidget):
    """Lies over its window. `choices()`: pages and commands; `find(text)`, in a worker: people and posts."""

    hit_chosen = Signal(object)  # a Hit
    failed = Signal(object)

    def __init__(
        self,
        host: QWidget,
        tasks: Tasks,
        choices: Callable[[], list[Choice]],
        find: Callable[[str], list[Hit]],
    ) -> None:
        super().__init__(host)
        self.setObjectName("veil")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._host, self._tasks, self._make_choices, self._find = host, tasks, choices, find
        self._choices: list[Choice] = []
        self._hits: list[Hit] = []
        self._asked = 0
        self._focus_before: QWidget | None = None
        self._build()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._search)
        host.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        self.box = QFrame(self)
        self.box.setObjectName("palette")
        column = QVBoxLayout(self.box)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("A page, a command, a person or a post"))
        self.field.setAccessibleName(tr("Search or run a command"))
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        column.addWidget(self.field)
        self.list = QListWidget()
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Results"))
        self.list.itemClicked.connect(self._run_item)
        column.addWidget(self.list)
        self.nothing = QLabel(tr("Nothing of that name."))
        self.nothing.setProperty("role", "muted")
        self.nothing.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self.nothing)

    def open(self, text: str = "") -> None:
        """Show the box with the keyboard in it."""
        self._focus_before = self._host.focusWidget()
        self._choices = self._make_choices()
        self._hits = []
        self.field.setText(text)
        self._fill()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()

    def close_box(self) -> None:
        """Hide the box and give the keyboard back."""
        self._timer.stop()
        self._asked += 1
        self.hide()
        before, self._focus_before = self._focus_before, None
        if before is not None and isValid(before):  # a notice may have gone meanwhile
            before.setFocus()

    def texts(self) -> list[str]:
        """The lines shown, for tests and screen readers."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def _typed(self, text: str) -> None:
        if not text.strip():
            self._hits = []
        self._asked += 1
        self._timer.start()
        self._fill()

    def _search(self) -> None:
        text = self.field.text().strip()
        if len(text) < 2:
            return
        asked = self._asked
        self._tasks.run(
            lambda: self._find(text), lambda hits: self._found(asked, hits), self._not_found, receiver=self
        )

    def _found(self, asked: int, hits: list[Hit]) -> None:
        if asked == self._asked:  # else: more was typed in the meantime
            self._hits = hits
            self._fill()

    def _not_found(self, error: BaseException) -> None:
        self._hits = []
        self.failed.emit(error)

    def _fill(self) -> None:
        query = self.field.text()
        ranked = [(fuzzy.score(query, choice.text) + choice.weight, choice) for choice in self._choices]
        fitting = [(score, choice) for score, choice in ranked if score > choice.weight]
        if query.strip():
            fitting.sort(key=lambda pair: -pair[0])
        lines = [choice for _, choice in fitting] + [self._hit_choice(hit) for hit in self._hits]
        self.list.clear()
        for choice in lines:
            item = QListWidgetItem(choice.text)
            item.setData(_CHOICE, choice)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.text}, {choice.detail}")
            self.list.addItem(item)
        if lines:
            self.list.setCurrentRow(0)
        self.list.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        self._place()

    def _hit_choice(self, hit: Hit) -> Choice:
        person = hit.kind == "person"
        kind = tr("Person") if person else tr("Post")
        detail = f"{hit.detail} · {kind}" if hit.detail else kind
        icon = "user" if person else "paper-plane-tilt"
        return Choice(icon, hit.title, detail, lambda: self.hit_chosen.emit(hit))

    def _run_item(self, item: QListWidgetItem) -> None:
        choice: Choice = item.data(_CHOICE)
        self.close_box()
        choice.run()

    def _place(self) -> None:
        self.setGeometry(self._host.rect())
        width = min(600, self.width() - 80)
        row = max(34, self.fontMetrics().height() + 18)
        rows = min(ROWS, max(1, self.list.count()))
        self.list.setFixedHeight(rows * row + 4)
        top = max(40, self.height() // 9)
        self.box.setGeometry((self.width() - width) // 2, top, width, self.box.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.box.geometry().contains(event.position().toPoint()):
            self.close_box()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key, rows = event.key(), self.list.count()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS, Qt.Key.Key_PageUp: -ROWS}
        if key == Qt.Key.Key_Escape:
            self.close_box()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.list.currentItem() is not None and rows:
                self._run_item(self.list.currentItem())
        elif key in steps and rows:
            step = steps[Qt.Key(key)]
            row = self.list.currentRow() + step
            row = row % rows if abs(step) == 1 else min(rows - 1, max(0, row))
            self.list.setCurrentRow(row)
        else:
            # Tab would leave the box; all other keys belong to the field.
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True
