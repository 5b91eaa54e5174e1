"""The widgets every page is made of."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cm_console.errors import ConsoleError
from ui.dialogs.base import Dialog
from ui.widgets.buttons import quiet
from ui.widgets.empty import EmptyState
from ui.widgets.meter import Meter
from ui.widgets.notice import Notice, Notices, of_error
from ui.widgets.pill import Pill
from ui.widgets.table import OBJECT, SORT, Column, ObjectTable
from ui.widgets.tile import Tile


@dataclass(frozen=True)
class Person:
    id: int
    name: str
    wave: int | None = None


PEOPLE = [Person(1, "Zoé", 2), Person(2, "élodie"), Person(3, "Bob", 10), Person(4, "Émile", 1)]


def table(qtbot: QtBot) -> ObjectTable:
    columns = [
        Column("name", "Name", lambda person: person.name),
        Column("wave", "Wave", lambda person: person.wave, align="right"),
        Column("state", "State", lambda person: person.name, tone=lambda person: "ok"),
    ]
    made = ObjectTable(columns, name="People")
    qtbot.addWidget(made)
    made.set_rows(PEOPLE)
    made.show()
    return made


def names(made: ObjectTable) -> list[str]:
    return [person.name for person in made.rows()]


def test_a_table_sorts_words_without_regard_to_accents_and_case(qtbot: QtBot) -> None:
    made = table(qtbot)
    made.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert names(made) == ["Bob", "élodie", "Émile", "Zoé"]


def test_a_table_sorts_numbers_as_numbers_and_keeps_what_is_missing_last(qtbot: QtBot) -> None:
    made = table(qtbot)
    made.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert names(made) == ["Émile", "Zoé", "Bob", "élodie"]
    made.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert names(made) == ["Bob", "Zoé", "Émile", "élodie"]


def test_a_missing_value_is_a_dash(qtbot: QtBot) -> None:
    made = table(qtbot)
    index = made.objects.index(1, 1)
    assert index.data() == "–"
    assert index.data(SORT) is None
    assert index.data(OBJECT) == PEOPLE[1]


def test_a_table_keeps_the_selection_when_it_is_filled_again(qtbot: QtBot) -> None:
    made = table(qtbot)
    assert made.choose(3)
    made.set_rows([Person(9, "Anna"), Person(3, "Robert")])
    assert [person.name for person in made.selected()] == ["Robert"]
    assert made.current().id == 3


def test_a_table_keeps_the_selection_when_it_is_sorted(qtbot: QtBot) -> None:
    made = table(qtbot)
    made.choose(3)
    made.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [person.id for person in made.selected()] == [3]
    assert made.currentIndex().row() == 0


def test_a_table_tells_what_is_chosen_and_what_is_opened(qtbot: QtBot) -> None:
    made = table(qtbot)
    chosen: list[object] = []
    opened: list[object] = []
    made.chosen.connect(chosen.append)
    made.activated_row.connect(opened.append)
    made.selectRow(0)
    qtbot.keyClick(made, Qt.Key.Key_Down)
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert chosen == [PEOPLE[0], PEOPLE[1]]
    assert opened == [PEOPLE[1]]


def test_a_table_of_a_hundred_thousand_rows_sorts_at_once(qtbot: QtBot) -> None:
    made = table(qtbot)
    made.set_rows([Person(number, f"Person {number % 977}") for number in range(100_000)])
    made.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert made.rows()[0].name == "Person 0"


def test_a_button_that_is_only_an_icon_has_a_name(qtbot: QtBot) -> None:
    pressed: list[bool] = []
    button = quiet("", lambda: pressed.append(True), icon="x", tip="Close")
    qtbot.addWidget(button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [True]
    assert button.accessibleName() == "Close"


def test_what_a_tile_does_not_know_is_a_dash(qtbot: QtBot) -> None:
    tile = Tile("Followers")
    qtbot.addWidget(tile)
    tile.set("", "not read yet")
    assert tile.value.text() == "–"
    assert tile.bar.isHidden()
    tile.set("12", "of 20", 0.6, "ok")
    assert not tile.bar.isHidden()
    assert tile.accessibleDescription() == "12 of 20"


def test_a_meter_an_empty_state_and_a_pill_say_what_they_show(qtbot: QtBot) -> None:
    meter, pill = Meter("Support"), Pill("Active", "ok")
    empty = EmptyState("users", "Nobody yet", "Import a directory.", "Import…", lambda: None)
    for widget in (meter, pill, empty):
        qtbot.addWidget(widget)
        widget.show()
    meter.set(0.5, "5 of 10", "warn")
    pill.set("Dropped out", "bad")
    assert meter.accessibleDescription() == "5 of 10"
    assert (pill.text(), pill.tone, pill.accessibleName()) == (
        "Dropped out",
        "bad",
        "Dropped out",
    )
    assert empty.accessibleName() == "Nobody yet"


def test_a_notice_offers_undo_once(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    undone: list[bool] = []
    notices = Notices(host)
    notices.show(Notice("3 people moved", undo=lambda: undone.append(True)))
    assert notices.toast is not None
    assert notices.toast.geometry().right() <= host.width()
    notices.undo()
    notices.undo()
    assert undone == [True]
    assert notices.toast is None


def test_a_failure_stays_until_it_is_closed(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    notices = Notices(host)
    notices.show(of_error(ConsoleError("The disk is full.", "Nothing was lost.", "Free some space.")))
    assert notices.toast is not None
    assert not notices.toast._timer.isActive()
    assert notices.toast.accessibleDescription() == "Nothing was lost.\nFree some space."
    notices.toast.close_button.click()
    assert notices.toast is None


def test_enter_presses_the_button_that_has_the_focus_not_the_default_one(qtbot: QtBot) -> None:
    dialog = Dialog("Sure?", "Yes")
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.cancel_button, Qt.Key.Key_Return)
