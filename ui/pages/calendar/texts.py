"""The post's text, and an own text for each account that should get another one."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from cm_console.i18n import tr
from ui.pages.calendar.text_box import TextBox
from ui.widgets.buttons import quiet

COMMON = 0
NAME_WIDTH = 150


class Texts(QWidget):
    """A tab per text. `changed` on every key; `variant_dropped(account_id, text)` can be undone.

    `tools` takes buttons that stand below the text.
    """

    changed = Signal()
    part_changed = Signal()  # the keyboard is in another part of a thread
    pasted = Signal(object)  # pictures, as mime data
    variant_dropped = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[int, str] = {}
        self._accounts: tuple[int, ...] = ()
        self._read_only = False
        self.editors: dict[int, TextBox] = {}
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setAccessibleName(tr("Texts"))
        self.stack = QStackedWidget()
        self.stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.adapt = quiet("", icon="pencil-simple")
        self.adapt.clicked.connect(self._adapt_clicked)
        self.back = quiet(tr("Use the common text"), self._drop_current, icon="arrow-u-up-left")
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.adapt)
        line.addWidget(self.back)
        line.addStretch(1)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(0)
        line.addLayout(self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        column.addLayout(line)
        self.tabs.currentChanged.connect(self._tab_changed)
        self.set("", {}, {})

    def set(self, text: str, variants: Mapping[int, str], names: Mapping[int, str]) -> None:
        """Show these texts, without `changed`; `names` are the accounts' names."""
        self._names = dict(names)
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for editor in self.editors.values():
            self.stack.removeWidget(editor)
            editor.deleteLater()
        self.editors = {}
        self._add(COMMON, tr("Text for all"), text)
        for account_id, own in variants.items():
            self._add(account_id, self._names.get(account_id, ""), own)
        self.tabs.blockSignals(False)
        self._show(COMMON)

    def set_accounts(self, account_ids: tuple[int, ...], names: Mapping[int, str]) -> None:
        """Offer these accounts for an own text; the texts of others are kept, in case they come back."""
        self._accounts = account_ids
        self._names = dict(names)
        self._draw()

    @property
    def text(self) -> str:
        return self.editors[COMMON].toPlainText()

    def variants(self) -> dict[int, str]:
        """The own texts of the accounts that are chosen."""
        return {key: editor.toPlainText() for key, editor in self.editors.items() if key in self._accounts}

    def add_variant(self, account_id: int, text: str | None = None) -> None:
        """Give the account its own text, the common one to begin with."""
        if account_id not in self.editors:
            self._add(account_id, self._names.get(account_id, ""), self.text if text is None else text)
        self._show(account_id)
        self.editors[account_id].setFocus()
        self.changed.emit()

    def drop_variant(self, account_id: int) -> None:
        """Go back to the common text for this account."""
        editor = self.editors.pop(account_id)
        self.tabs.blockSignals(True)
        self.tabs.removeTab(self._tab(account_id))
        self.tabs.blockSignals(False)
        self.stack.removeWidget(editor)
        editor.deleteLater()
        self._show(COMMON)
        self.variant_dropped.emit(account_id, editor.toPlainText())
        self.changed.emit()

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        for editor in self.editors.values():
            editor.setReadOnly(read_only)
        self._draw()

    def show_text(self, account_id: int) -> None:
        """Bring the account's own text to the front."""
        self._show(account_id)

    def focus_text(self) -> None:
        self.stack.currentWidget().setFocus()

    @property
    def shown(self) -> TextBox:
        """The field in front."""
        return self.editors[self.current]

    @property
    def current(self) -> int:
        """The account whose text is shown, or COMMON."""
        data = self.tabs.tabData(self.tabs.currentIndex())
        return COMMON if data is None else int(data)

    def _add(self, key: int, name: str, text: str) -> None:
        editor = TextBox(text, name)
        editor.textChanged.connect(self.changed)
        editor.part_changed.connect(self.part_changed)
        editor.pasted.connect(self.pasted)
        self.editors[key] = editor
        self.stack.addWidget(editor)
        self.tabs.setTabData(self.tabs.addTab(name), key)

    def _tab(self, key: int) -> int:
        return next((n for n in range(self.tabs.count()) if self.tabs.tabData(n) == key), 0)

    def _show(self, key: int) -> None:
        self.tabs.setCurrentIndex(self._tab(key))
        self._tab_changed()

    def _tab_changed(self) -> None:
        self.stack.setCurrentWidget(self.editors[self.current])
        self._draw()

    def _draw(self) -> None:
        for number in range(self.tabs.count()):
            key = self.tabs.tabData(number)
            self.tabs.setTabVisible(number, key == COMMON or key in self._accounts)
        if self.current != COMMON and self.current not in self._accounts:
            self.tabs.setCurrentIndex(0)
        self.tabs.setVisible(any(key in self._accounts for key in self.editors if key != COMMON))
        free = [key for key in self._accounts if key not in self.editors]
        common = self.current == COMMON
        self.adapt.setVisible(common and bool(free) and not self._read_only)
        if len(free) == 1:
            name = self._names.get(free[0], "")
            short = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, NAME_WIDTH)
            self.adapt.setText(tr("Adapt for {account}…").format(account=short))
        else:
            self.adapt.setText(tr("Adapt for one account…"))
        self.adapt.setAccessibleName(self.adapt.text())
        self.back.setVisible(not common and not self._read_only)

    def _adapt_clicked(self) -> None:
        free = [key for key in self._accounts if key not in self.editors]
        if len(free) == 1:
            self.add_variant(free[0])
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in free:
            menu.addAction(self._names.get(key, "")).setData(key)
        menu.triggered.connect(self._adapt_chosen)
        menu.popup(self.adapt.mapToGlobal(self.adapt.rect().bottomLeft()))

    def _adapt_chosen(self, action: QAction) -> None:
        self.add_variant(action.data())

    def _drop_current(self) -> None:
        if self.current != COMMON:
            self.drop_variant(self.current)
