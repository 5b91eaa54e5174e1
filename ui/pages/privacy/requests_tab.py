"""Find a person, see what they decided, and do what they ask for."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from cm_console.domain.testers import Person
from cm_console.i18n import tr
from ui.pages.privacy.person_card import PersonCard
from ui.tabs import Tab
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.table import ObjectTable
from ui.widgets.table_model import Column

_TYPING_MS = 120


class RequestsTab(Tab):
    def build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        self.outer.addLayout(line, 1)
        line.addWidget(self._build_search(), 3)
        self.person = PersonCard(self.page, self._gone)
        line.addWidget(self.person, 2)

    def _build_search(self) -> Card:
        card = Card(tr("Who asks?"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Name or address"))
        self.search.setAccessibleName(tr("Find the person who asks"))
        self.search.setClearButtonEnabled(True)
        card.body.addWidget(self.search)
        self.table = ObjectTable(
            [
                Column("name", tr("Name"), lambda row: row.name, width=170, strong=True),
                Column("email", tr("E-mail"), lambda row: row.email),
                Column("department", tr("Department"), lambda row: row.department, width=110, muted=True),
            ],
            name=tr("People found"),
        )
        self.table.stretch(1)
        self.table.chosen.connect(self._chosen)
        self.none = EmptyState(
            "user-circle",
            tr("Every request starts with a person"),
            tr(
                "Type a name or an address. Then give them their data, put it right, leave them out of "
                "statistics, or erase them for ever."
            ),
        )
        self.found = QStackedWidget()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.found.addWidget(holder)
        self.found.addWidget(self.none)
        self.erased = EmptyState(
            "prohibit",
            tr("This address was erased on request."),
            tr("Imports leave it out. If the person asks to come back, let them in again."),
            tr("Let them in again"),
            self.let_back,
        )
        self.found.addWidget(self.erased)
        card.body.addWidget(self.found, 1)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self.table.setFocus)
        return card

    def _typed(self, _text: str) -> None:
        self._typing.start()

    def refresh(self) -> None:
        """Show whom the words find."""
        text = self.search.text().strip()
        found = self.attempt(self.console.privacy.find, text) or []
        self.table.set_rows(found)
        erased = not found and "@" in text and self.console.erasing.was_erased(text)
        self.found.setCurrentIndex(0 if found else 2 if erased else 1)
        if text and not found:
            self.none.set(
                tr("Nobody here is called that"), tr("Nothing is kept in the directory under these words.")
            )
        elif not text:
            self.none.set(
                tr("Every request starts with a person"),
                tr(
                    "Type a name or an address. Then give them their data, put it right, leave them out of "
                    "statistics, or erase them for ever."
                ),
            )
        if found and self.table.current() is None:
            self.table.choose(found[0].id)
        self._chosen(self.table.current() if found else None)

    def show_person(self, person_id: int) -> None:
        """Find this person by their address."""
        about = self.attempt(self.console.privacy.about, person_id)
        if about is not None:
            self._typing.stop()
            self.search.setText(about.person.email)
            self._typing.stop()
            self.refresh()
            self.table.choose(person_id)

    def _chosen(self, person: Person | None) -> None:
        self.person.fill(person)

    def let_back(self) -> None:
        """The erased person asks to come back."""
        if self.attempt(self.console.erasing.let_back, self.search.text()):
            self.say(tr("The address may be imported again."))
            self.refresh()

    def _gone(self) -> None:
        """The person was erased: their name goes from the screen, too."""
        self.search.clear()
        self._typing.stop()
        self.refresh()
        self.search.setFocus()
