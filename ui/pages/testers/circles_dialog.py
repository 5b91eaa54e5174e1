"""Circles of trust: who is in them, how far they are; made, changed and removed."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget

from cm_console import figures, words
from cm_console.console import Console
from cm_console.domain.circles import Circle, CircleFigures
from cm_console.domain.testers import PersonKind
from cm_console.i18n import tr
from ui.dialogs.form import labelled
from ui.dialogs.names_dialog import NamesDialog


class TickList(QListWidget):
    """Names to tick; Space ticks the current one. Nothing ticked stands for all."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._height = self.fontMetrics().height() + 10
        self.setMinimumSize(QSize(130, 8 * self._height))
        for value, text in choices:
            self._add(value, text)

    def _add(self, value: str, text: str) -> None:
        item = QListWidgetItem(text, self)
        item.setData(Qt.ItemDataRole.UserRole, value)
        item.setSizeHint(QSize(0, self._height))
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
        )
        item.setCheckState(Qt.CheckState.Unchecked)

    def set(self, values: Sequence[str]) -> None:
        """Tick these; one that is not known any more is kept at the end."""
        known = {self.item(n).data(Qt.ItemDataRole.UserRole).casefold() for n in range(self.count())}
        for value in values:
            if value.casefold() not in known:
                self._add(value, value)
        wanted = {value.casefold() for value in values}
        for n in range(self.count()):
            ticked = self.item(n).data(Qt.ItemDataRole.UserRole).casefold() in wanted
            self.item(n).setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def value(self) -> list[str]:
        items = [self.item(n) for n in range(self.count())]
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return [item.data(Qt.ItemDataRole.UserRole) for item in ticked]


class CirclesDialog(NamesDialog):
    def __init__(self, console: Console, campaign_id: int, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Circles of trust"),
            tr("Circles"),
            parent,
            text=tr(
                "A circle holds the people of the units, levels and kinds that are ticked; nothing ticked "
                "means all. Posts, lists and exports for a circle stay inside it."
            ),
            share=5,
        )
        self._console, self._campaign_id = console, campaign_id
        self._found: Sequence[CircleFigures] = ()
        self._current: Circle | None = None
        self.list.setMinimumWidth(180)
        self._make_fields()
        self.right.addWidget(labelled(tr("Name"), self.name))
        ticks = QHBoxLayout()
        ticks.setSpacing(12)
        for title, part in (
            (tr("Units"), self.units),
            (tr("Levels"), self.levels),
            (tr("Kinds"), self.kinds),
        ):
            ticks.addWidget(labelled(title, part), 1)
        self.right.addLayout(ticks, 1)
        self.right.addWidget(self.facts)
        self.resize(820, 520)
        self._fill()
        self._show(self._found[0].circle if self._found else None)
        (self.list if self._found else self.name).setFocus()

    def _make_fields(self) -> None:
        circles = self._console.circles
        self.name = QLineEdit()
        self.units = TickList(tr("Units"), [(one, one) for one in circles.units()])
        self.levels = TickList(tr("Levels"), [(one, one) for one in circles.levels()])
        self.kinds = TickList(tr("Kinds"), [(kind.value, words.person_kind(kind)) for kind in PersonKind])
        self.facts = QLabel()
        self.facts.setProperty("role", "small-muted")
        self.facts.setWordWrap(True)

    def submit(self) -> None:
        """Keep what the fields hold."""
        circles, values = self._console.circles, self._values()
        self.show_error("")
        if self._current is None:
            saved = self.attempt(circles.add, self._campaign_id, self.name.text(), **values)
        else:
            saved = self.attempt(circles.edit, self._current.id, name=self.name.text(), **values)
        if saved is not None:
            self._fill()
            self._show(saved)

    def _values(self) -> dict[str, list[str]]:
        return {"units": self.units.value(), "levels": self.levels.value(), "kinds": self.kinds.value()}

    def new(self) -> None:
        self._show(None)
        self.name.setFocus()

    def remove(self) -> None:
        """Take it out; what it held stays in the fields, so that saving brings it back."""
        if self._current is None:
            return
        self.show_error("")
        removed = self.attempt(self._console.circles.remove, self._current.id)
        if removed is not None:
            self._fill()
            self._show(None)
            self._put(removed)
            self.facts.setText(tr("Removed. Saving brings it back."))

    def _fill(self) -> None:
        self._found = self._console.circles.figures(self._campaign_id)
        self.show_names(QListWidgetItem(one.circle.name) for one in self._found)

    def row_changed(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self._show(self._found[row].circle)

    def _put(self, circle: Circle | None) -> None:
        """Fill the fields."""
        self.name.setText(circle.name if circle else "")
        self.units.set(circle.units if circle else ())
        self.levels.set(circle.levels if circle else ())
        self.kinds.set([kind.value for kind in circle.kinds] if circle else [])

    def _show(self, circle: Circle | None) -> None:
        self._current = circle
        self._put(circle)
        self.remove_button.setEnabled(circle is not None)
        places = [n for n, one in enumerate(self._found) if circle is not None and one.circle.id == circle.id]
        self.stand_on(places[0] if places else -1)
        self.facts.setText(_told(self._found[places[0]]) if places else tr("A new circle."))


def _told(one: CircleFigures) -> str:
    """How many people, how far they are and what is for them; what could tell on somebody is hidden."""
    parts = [
        tr("People: {n}").format(n=tr("fewer than 5") if one.people is None else figures.number(one.people)),
        tr("Invited: {n}").format(n=_count(one.invited)),
        tr("Took part: {n}").format(n=_count(one.adopted)),
        tr("%n post(s) for it", "", one.posts),
    ]
    return " · ".join(parts)


def _count(n: int | None) -> str:
    return tr("hidden") if n is None else figures.number(n)
