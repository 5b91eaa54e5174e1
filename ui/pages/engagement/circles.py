"""Reactions by circle of trust; a chosen line narrows the page to the posts that were for it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from cm_console import circle_words
from cm_console.domain.engagement import CircleTotal
from cm_console.i18n import tr
from ui.widgets.card import Card
from ui.widgets.table import Column, ObjectTable

_MOST = 4  # lines; the others are scrolled to


class Circles(Card):
    """`circle_chosen` when a person chose another line, or none. Without circles the card is not there."""

    circle_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Reactions by circle"), parent)
        self._circle: int | None = None
        self.table = ObjectTable(_columns(), identity=_key, name=self.title.text())
        self.table.setSelectionMode(ObjectTable.SelectionMode.SingleSelection)
        self.table.stretch(0)
        self.table.selection_changed.connect(self._selected)
        self.note = QLabel()
        self.note.setProperty("role", "small-muted")
        self.note.setWordWrap(True)
        self.body.addWidget(self.table)
        self.body.addWidget(self.note)
        self.hide()

    @property
    def circle(self) -> int | None:
        """The chosen circle, 0 for everyone; None where none is chosen."""
        return self._circle

    @property
    def name(self) -> str:
        """The chosen circle's; empty where none is chosen."""
        return "".join(map(circle_words.whom, self.table.selected()))

    def set(self, circles: Sequence[CircleTotal]) -> None:
        there = len(circles) > 1  # everyone is always among them
        self.table.set_rows(circles if there else ())
        self.table.show_rows(len(circles), fewest=2, most=_MOST)
        said = tr("Choose a circle to see its posts alone.")
        hidden = circle_words.hidden_note() if circle_words.has_hidden(circles) else ""
        self.note.setText(f"{said} {hidden}".strip())
        self.setVisible(there)

    def choose(self, circle: int | None) -> None:
        """Choose a circle's line; 0 is everyone's, None chooses none."""
        self.table.choose(circle)

    def _selected(self) -> None:
        chosen = self.table.selected()
        circle = _key(chosen[0]) if chosen else None
        if circle != self._circle:
            self._circle = circle
            self.circle_chosen.emit()


def _key(one: CircleTotal) -> int:
    return one.circle_id or 0


def _columns() -> list[Column]:
    circle, posts, reactions, people = circle_words.headings()
    return [
        Column("circle", circle, circle_words.whom, width=200),
        Column("posts", posts, lambda row: row.posts, align="right", width=130),
        Column(
            "reactions",
            reactions,
            lambda row: row.reactions,
            text=circle_words.reactions,
            align="right",
            strong=True,
            width=150,
        ),
        Column("people", people, lambda row: row.people, text=circle_words.people, align="right", width=110),
    ]
