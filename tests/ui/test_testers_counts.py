"""A long list: counted while the page is painted, never over a choice, and moved by a worker."""

import threading
from collections.abc import Iterator, Mapping
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.testers import TesterState
from ui.bridge import Bridge
from ui.pages.testers import TestersPage
from ui.widgets.notice import Notice

NAMES = ("Amina Diallo", "Chloé Petit", "Élodie Martin", "Paul Roux")


@pytest.fixture
def page(
    qtbot: QtBot, console: Console, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> Iterator[TestersPage]:
    for place in ("finding", "page", "actions"):
        monkeypatch.setattr(f"ui.pages.testers.{place}.AT_ONCE", 2)
    console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
    for name in NAMES:
        console.testers.add(name, f"{name.split()[1].lower()}@exemple.fr")
    page = TestersPage(console, bridge)
    qtbot.addWidget(page)
    yield page
    page.hide()
    qtbot.waitUntil(lambda: bridge.tasks.running == 0)


@pytest.fixture
def counting(console: Console, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Counting goes on until this is set."""
    go, count = threading.Event(), console.testers.counts

    def counts(campaign_id: int) -> Mapping[TesterState, int]:
        assert go.wait(60)
        return count(campaign_id)

    monkeypatch.setattr(console.testers, "counts", counts)
    yield go
    go.set()


def test_the_people_are_there_before_they_are_counted(
    page: TestersPage, counting: threading.Event, qtbot: QtBot
) -> None:
    page.show()
    qtbot.waitUntil(lambda: len(page.table.people.ids) == len(NAMES))
    assert page.detail.accessibleName() == ""
    counting.set()
    qtbot.waitUntil(lambda: page.detail.accessibleName() == "Where they stand")


def test_a_person_chosen_while_everybody_is_counted_stays_in_the_panel(
    page: TestersPage, counting: threading.Event, bridge: Bridge, qtbot: QtBot
) -> None:
    page.show()
    qtbot.waitUntil(lambda: len(page.table.people.ids) == len(NAMES))
    page.table.choose(page.table.people.ids[1])
    counting.set()
    qtbot.waitUntil(lambda: not bridge.tasks.running)
    assert page.detail.accessibleName() == "Chloé Petit"
    page.table.clearSelection()
    qtbot.waitUntil(lambda: page.detail.accessibleName() == "Where they stand")


def test_many_are_moved_to_a_wave_in_a_worker_and_taken_back_by_one(
    page: TestersPage, console: Console, qtbot: QtBot
) -> None:
    campaign = console.campaigns.current()
    assert campaign is not None
    console.waves.add(campaign.id, 10)
    (wave,) = console.waves.list(campaign.id)
    said: list[Notice] = []
    page.noticed.connect(said.append)
    page.show()
    qtbot.waitUntil(lambda: len(page.table.people.ids) == len(NAMES))
    page.table.selectAll()
    page.move_to_wave(wave.id)
    assert not said
    qtbot.waitUntil(lambda: [notice.text.split()[0] for notice in said] == ["4"])
    assert console.waves.get(wave.id).members == 4
    assert said[0].undo is not None
    said[0].undo()
    qtbot.waitUntil(lambda: console.waves.get(wave.id).members == 0)
