"""The testers page on a real workspace: search, states, people, and what it shows when there is nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.testers import TesterState
from ui.pages.testers import TestersPage
from ui.pages.testers.person_dialog import PersonDialog

S = TesterState


@pytest.fixture
def people(console: Console, campaign: Campaign) -> list[int]:
    names = ("Amina Diallo", "Chloé Petit", "Élodie Martin", "Paul Roux")
    return [
        console.testers.add(
            name,
            f"{name.split()[1].lower()}@exemple.fr",
            department="Support" if n % 2 else "Finance",
            level="Responsable de la transformation",
            site="Saint-Quentin-en-Yvelines",
            volunteer=n == 1,
        ).id
        for n, name in enumerate(names)
    ]


@pytest.fixture
def page(make_page: Callable[..., TestersPage]) -> TestersPage:
    return make_page(TestersPage, 1180, 700)


def shown(page: TestersPage) -> list[str]:
    model = page.table.people
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_without_a_campaign_it_leads_to_the_plan(page: TestersPage, qtbot: QtBot) -> None:
    page.show()
    assert page.views.currentWidget() is page.no_campaign
    with qtbot.waitSignal(page.navigate) as went:
        page.no_campaign.button.click()
    assert went.args == ["plan", None]


@pytest.mark.usefixtures("people")
def test_with_little_room_the_first_button_is_an_icon_rather_than_cut(
    page: TestersPage, qtbot: QtBot
) -> None:
    page.show()
    qtbot.waitUntil(lambda: len(shown(page)) == 4 and page.header.subtitle.minimumWidth() > 20)
    page.header.layout().activate()
    page.header.resize(page.header.minimumSizeHint().width() - 10, page.header.height())
    page.shrinking.fit()
    assert (page.add_button.text(), page.add_button.accessibleName()) == ("", "Add person")
    page.header.layout().activate()
    assert page.header.minimumSizeHint().width() <= page.header.width()


@pytest.mark.usefixtures("campaign")
def test_without_people_it_offers_to_import(page: TestersPage) -> None:
    page.show()
    assert page.views.currentWidget() is page.empty
    assert not page.empty.button.isHidden()
    assert not page.search.isVisible()


@pytest.mark.usefixtures("people")
def test_people_are_shown_in_order_with_their_number(page: TestersPage) -> None:
    page.show()
    assert shown(page) == ["Amina Diallo", "Chloé Petit", "Élodie Martin", "Paul Roux"]
    assert page.header.subtitle.text() == "4 people"
    assert "Where they stand" in page.detail.name.text()


@pytest.mark.usefixtures("people")
def test_typing_searches_and_escape_shows_everybody(page: TestersPage, qtbot: QtBot) -> None:
    page.show()
    qtbot.keyClicks(page.search, "department:sup chl")
    qtbot.waitUntil(lambda: shown(page) == ["Chloé Petit"])
    assert page.header.subtitle.text() == "1 of 4"
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(shown(page)) == 4


@pytest.mark.usefixtures("people")
def test_a_search_that_finds_nobody_says_so(page: TestersPage) -> None:
    page.show()
    page.search.search_now("zzz")
    assert page.list_part.currentWidget() is page.nobody
    page.nobody.button.click()
    assert len(shown(page)) == 4


@pytest.mark.usefixtures("people")
def test_the_heading_sorts(page: TestersPage) -> None:
    page.show()
    page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert shown(page)[0] == "Paul Roux"
    page.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert shown(page)[:2] == ["Amina Diallo", "Élodie Martin"]


def test_a_key_changes_the_state_of_those_selected_and_undo_takes_it_back(
    page: TestersPage, console: Console, campaign: Campaign, people: list[int], qtbot: QtBot
) -> None:
    page.show()
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_2)
    assert console.testers.counts(campaign.id)[S.INVITED] == 4
    notice = page.notices[-1]
    assert "Invited" in notice.text
    assert notice.undo is not None
    notice.undo()
    assert console.testers.counts(campaign.id)[S.CANDIDATE] == 4
    assert console.testers.history(campaign.id, people[0]) == []


def test_who_cannot_go_there_is_left_and_said(
    page: TestersPage, console: Console, campaign: Campaign, people: list[int]
) -> None:
    console.testers.set_state(campaign.id, people[:1], S.DONE)
    page.show()
    page.table.selectAll()
    page.change_state(S.INVITED)
    assert page.notices[-1].tone == "warn"
    page.table.choose(people[0])
    page.change_state(S.CANDIDATE)
    assert page.notices[-1].tone == "bad"


def test_people_are_moved_to_a_wave_and_back(
    page: TestersPage, console: Console, campaign: Campaign, people: list[int]
) -> None:
    console.waves.add(campaign.id, 3)
    (wave,) = console.waves.list(campaign.id)
    page.show()
    page.table.choose(people[0])
    page.move_to_wave(wave.id)
    assert console.testers.get(campaign.id, people[0]).wave_number == 1
    undo = page.notices[-1].undo
    assert undo is not None
    undo()
    assert console.testers.get(campaign.id, people[0]).wave_number is None


def test_a_chosen_person_is_shown_with_their_history(
    page: TestersPage, console: Console, campaign: Campaign, people: list[int]
) -> None:
    console.testers.set_state(campaign.id, [people[1]], S.INVITED)
    page.show()
    page.open(people[1])
    assert page.detail.name.text() == "Chloé Petit"
    assert page.detail.email.text() == "petit@exemple.fr"
    assert page.table.selected_ids() == [people[1]]


def test_the_selection_outlives_a_refresh(
    page: TestersPage, console: Console, people: list[int], qtbot: QtBot
) -> None:
    page.show()
    page.table.choose(people[2])
    console.testers.edit(people[2], name="Zélie Martin")
    qtbot.waitUntil(lambda: shown(page)[-1] == "Zélie Martin")
    assert page.table.selected_ids() == [people[2]]
    assert page.detail.name.text() == "Zélie Martin"


def test_a_letter_typed_in_the_table_searches(page: TestersPage, people: list[int], qtbot: QtBot) -> None:
    page.show()
    page.table.choose(people[0])
    qtbot.keyClick(page.table, Qt.Key.Key_P)
    assert page.search.text() == "p"


@pytest.mark.usefixtures("people")
def test_narrow_windows_hide_columns_rather_than_clip_them(page: TestersPage, qtbot: QtBot) -> None:
    page.resize(640, 600)
    page.show()
    table = page.table
    qtbot.waitUntil(lambda: table.horizontalHeader().length() <= table.viewport().width())
    assert not table.isColumnHidden(0)
    assert table.isColumnHidden(3)


@pytest.mark.usefixtures("people")
def test_what_the_search_shows_is_exported(
    page: TestersPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.show()
    page.search.search_now("is:volunteer")
    page.export()
    qtbot.waitUntil(lambda: bool(page.notices))
    assert target.read_text(encoding="utf-8-sig").splitlines()[1].startswith("Chloé Petit;")


def test_the_person_dialog_says_what_is_wrong_and_then_saves(
    qtbot: QtBot, console: Console, people: list[int]
) -> None:
    dialog = PersonDialog(console.testers.add)
    qtbot.addWidget(dialog)
    dialog.fields["name"].setText("Inès Garcia")
    dialog.fields["email"].setText("petit@exemple.fr")
    dialog.submit()
    assert dialog.saved is None
    dialog.fields["email"].setText("ines@exemple.fr")
    dialog.flags["volunteer"].setChecked(True)
    dialog.submit()
    assert dialog.saved is not None
    assert dialog.saved.volunteer


def test_the_sidebar_counts_people(console: Console, campaign: Campaign, people: list[int]) -> None:
    assert TestersPage.badge(console, campaign.id) == 4
