"""Inviting before a gate has said go: asked by the gate's name, refused where no works council was heard."""

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.gates import Decision, GateKind, Opinion
from cm_console.domain.testers import TesterState
from ui.bridge import Bridge
from ui.dialogs import gate_question
from ui.dialogs.drop_dialog import DropDialog
from ui.pages.testers import PAGE as TESTERS
from ui.pages.testers.page import TestersPage
from ui.pages.waves import PAGE as WAVES
from ui.pages.waves.page import WavesPage


@pytest.fixture
def campaign(console: Console, campaign: Campaign) -> Campaign:
    ids = [
        console.testers.add(name=f"Person {n}", email=f"p{n}@example.org", volunteer=True).id
        for n in range(6)
    ]
    console.waves.add(campaign.id, 6)
    console.waves.move(campaign.id, ids, console.waves.numbered(campaign.id, 1).id)
    console.gates.add(campaign.id, GateKind.WAVE, "May wave 1 begin?", date(2026, 11, 30), 1)
    return campaign


@pytest.fixture
def heard(console: Console, campaign: Campaign) -> None:
    console.gates.record_consultation(campaign.id, None, Opinion.FAVOURABLE, date(2026, 11, 2))


class Asked:
    """Stands in for the question: keeps what was asked and answers."""

    def __init__(self, answer: bool) -> None:
        self.answer = answer
        self.texts: list[str] = []

    def __call__(self, _parent: object, title: str, text: str, yes: str, no: str) -> bool:
        self.texts.append("\n".join((title, text, yes, no)))
        return self.answer


Answering = Callable[[bool], Asked]


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Answering:
    """`answering(True)`: whoever asks from now on is told yes."""

    def stand_in(answer: bool) -> Asked:
        made = Asked(answer)
        monkeypatch.setattr(gate_question, "ask", made)
        return made

    return stand_in


@pytest.fixture
def board(show_page: Callable[..., WavesPage], campaign: Campaign) -> WavesPage:
    return show_page(WAVES, 1100, 680)


def invited(console: Console, campaign: Campaign) -> int:
    return console.testers.counts(campaign.id).get(TesterState.INVITED, 0)


@pytest.mark.parametrize("answer", [True, False])
def test_inviting_a_wave_asks_with_the_name_of_its_gate(
    answer: bool,
    console: Console,
    campaign: Campaign,
    heard: None,
    board: WavesPage,
    answering: Answering,
    bridge: Bridge,
    qtbot: QtBot,
) -> None:
    question = answering(answer)
    board.wave_actions.invite(console.waves.numbered(campaign.id, 1))
    qtbot.waitUntil(lambda: bool(question.texts) and bridge.tasks.running == 0)
    assert "May wave 1 begin?" in question.texts[0]
    assert "Readiness: Strategy: not known yet" in question.texts[0]
    assert invited(console, campaign) == (6 if answer else 0)


def test_what_somebody_decided_is_said_with_their_name(
    console: Console, campaign: Campaign, heard: None
) -> None:
    gate = console.gates.list(campaign.id)[0].gate
    console.gates.decide(gate.id, Decision.NO_GO, "Inès", "The rooms are not ready.")
    person = console.waves.members(console.waves.numbered(campaign.id, 1).id)[0].person.id
    views = console.gates.before_inviting(campaign.id, [person])
    text = gate_question.question(views)[1]
    assert text.startswith("May wave 1 begin?: No-go, by Inès on 16 Nov 2026. The rooms are not ready.")


def test_nothing_is_asked_after_a_go(
    console: Console, campaign: Campaign, heard: None, board: WavesPage, answering: Answering, qtbot: QtBot
) -> None:
    question = answering(False)
    console.gates.decide(console.gates.list(campaign.id)[0].gate.id, Decision.GO, "Inès", "We dare.")
    board.wave_actions.invite(console.waves.numbered(campaign.id, 1))
    qtbot.waitUntil(lambda: invited(console, campaign) == 6)
    assert question.texts == []


def test_without_the_works_council_nobody_is_invited_and_the_page_says_why(
    console: Console, campaign: Campaign, board: WavesPage, answering: Answering, qtbot: QtBot
) -> None:
    question = answering(True)
    board.wave_actions.invite(console.waves.numbered(campaign.id, 1))
    qtbot.waitUntil(lambda: bool(board.notices))
    assert "works council" in board.notices[0].text
    assert question.texts == []
    assert invited(console, campaign) == 0


def test_a_wave_without_anybody_left_to_invite_says_so(
    console: Console, campaign: Campaign, heard: None, board: WavesPage, qtbot: QtBot
) -> None:
    console.waves.add(campaign.id, 5)
    board.wave_actions.invite(console.waves.numbered(campaign.id, 2))
    qtbot.waitUntil(lambda: bool(board.notices))
    assert board.notices[0].tone == "warn"


def test_the_testers_page_asks_too_but_not_about_who_drops_out(
    console: Console,
    campaign: Campaign,
    heard: None,
    show_page: Callable[..., TestersPage],
    answering: Answering,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    question = answering(False)
    page = show_page(TESTERS, 1100, 680)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 6)

    def all_selected() -> bool:
        page.table.selectAll()
        return len(page.table.selected_ids()) == 6

    qtbot.waitUntil(all_selected)
    page.change_state(TesterState.INVITED)
    qtbot.waitUntil(lambda: len(question.texts) == 1)
    assert invited(console, campaign) == 0
    page.inviting.invite()
    assert len(question.texts) == 2
    monkeypatch.setattr(DropDialog, "exec", lambda _dialog: DropDialog.DialogCode.Accepted)
    page.change_state(TesterState.DROPPED)
    qtbot.waitUntil(lambda: console.testers.counts(campaign.id).get(TesterState.DROPPED, 0) == 6)
    assert len(question.texts) == 2
