"""The list that opens below the text, with a search: hashtag groups, snippets and templates to insert."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from cm_console import words
from cm_console.domain.snippets import Snippet, SnippetKind
from cm_console.i18n import tr
from ui import fuzzy, icons
from ui.widgets.buttons import quiet

ICONS = {SnippetKind.HASHTAGS: "hash", SnippetKind.SNIPPET: "note", SnippetKind.TEMPLATE: "file-text"}
_SNIPPET = int(Qt.ItemDataRole.UserRole)
_ROWS = 7


class InsertMenu(QFrame):
    """Closes itself. `chosen(snippet)`; `save_wanted` for what is selected; `manage_wanted`."""

    chosen = Signal(object)
    save_wanted = Signal()
    manage_wanted = Signal()

    def __init__(self, snippets: Sequence[Snippet], *, can_save: bool) -> None:
        super().__init__(None, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setAccessibleName(tr("Insert"))
        self._snippets = tuple(snippets)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Hashtags, a snippet or a template"))
        self.field.setAccessibleName(tr("Search what to insert"))
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(tr("What to insert"))
        self.list.itemClicked.connect(self._take)
        self.nothing = QLabel()
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(12, 8, 12, 8)
        self.save_button = quiet(tr("Save selection…"), self._save, icon="plus")
        self.save_button.setToolTip(tr("Keep the selected text as a snippet"))
        self.save_button.setEnabled(can_save)
        self.manage_button = quiet(tr("Manage…"), self._manage, icon="sliders-horizontal")
        below = QHBoxLayout()
        below.setContentsMargins(6, 0, 6, 0)
        below.addWidget(self.save_button)
        below.addStretch(1)
        below.addWidget(self.manage_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 6)
        column.setSpacing(4)
        for widget in (self.field, self.list, self.nothing):
            column.addWidget(widget)
        column.addLayout(below)
        self._fill()

    def open_at(self, place: QPoint, width: int) -> None:
        """Show the list above or below `place`, a global point, inside the screen."""
        self.setFixedWidth(width)
        self.adjustSize()
        area = self.screen().availableGeometry()
        x = min(max(place.x(), area.left()), area.right() - width)
        y = place.y() if place.y() + self.height() <= area.bottom() else area.bottom() - self.height()
        self.move(x, y)
        self.show()
        self.field.setFocus()

    def names(self) -> list[str]:
        """What is shown, for tests."""
        return [self.list.item(row).data(_SNIPPET).name for row in range(self.list.count())]

    def _fill(self) -> None:
        query = self.field.text()
        ranked = [(fuzzy.score(query, f"{each.name} {each.text}"), each) for each in self._snippets]
        found = [pair for pair in ranked if pair[0] > 0] if query.strip() else ranked
        if query.strip():
            found.sort(key=lambda pair: -pair[0])
        self.list.clear()
        for _, each in found:
            said = " ".join(each.text.split())
            item = QListWidgetItem(icons.icon(ICONS[each.kind], "muted"), f"{each.name}  ·  {said}")
            item.setData(_SNIPPET, each)
            item.setToolTip(each.text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.name}, {words.snippet_kind(each.kind)}")
            self.list.addItem(item)
        if found:
            self.list.setCurrentRow(0)
        if found:
            row = self.list.sizeHintForRow(0)
            self.list.setFixedHeight(min(len(found), _ROWS) * row + 2 * self.list.frameWidth() + 10)
        self.list.setVisible(bool(found))
        self.nothing.setText(
            tr("Nothing of that name.")
            if self._snippets
            else tr("Select some text and save it, or press Manage.")
        )
        self.nothing.setVisible(not found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            rows = self.list.count()
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and rows:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow((self.list.currentRow() + step) % rows)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            snippet = item.data(_SNIPPET)
            self.close()
            self.chosen.emit(snippet)

    def _save(self) -> None:
        self.close()
        self.save_wanted.emit()

    def _manage(self) -> None:
        self.close()
        self.manage_wanted.emit()
