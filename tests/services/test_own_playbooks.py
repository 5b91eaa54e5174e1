"""A campaign kept as a playbook, read by the same reader, and used for another campaign."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cm_console.console import Console
from cm_console.domain.campaign import Campaign, Lever
from cm_console.domain.gates import GateKind
from cm_console.domain.playbook import Playbook, PlaybookGate, PlaybookIdea, PlaybookPhase, PlaybookTask
from cm_console.errors import ConsoleError
from cm_console.services import playbooks
from cm_console.services.playbook_writing import key_of, to_toml

OPENING = date(2027, 1, 18)
texts = some.text(some.characters(exclude_categories=("Cs", "Cc")), min_size=1).map(str.strip).filter(bool)


@pytest.fixture
def campaign(console: Console) -> Campaign:
    return console.campaigns.create("Agora", OPENING, "Europe/Paris", playbook="team-by-team")


def test_a_playbook_brings_phases_tasks_ideas_and_gates(console: Console, campaign: Campaign) -> None:
    shipped = playbooks.read("team-by-team")
    assert len(console.campaigns.phases(campaign.id)) == len(shipped.phases)
    assert len(console.ideas.list(campaign.id)) == sum(len(phase.ideas) for phase in shipped.phases)
    gates = [view.gate for view in console.gates.list(campaign.id)]
    assert [(gate.kind, gate.wave) for gate in gates] == [(gate.kind, gate.wave) for gate in shipped.gates]
    assert all(gate.due_on.weekday() < 5 for gate in gates)


def test_holidays_of_the_campaigns_country_are_left_free(console: Console) -> None:
    made = console.campaigns.create(
        "B", date(2027, 1, 11), "Europe/Paris", country="FR", playbook="managers-first"
    )
    days = {task.due_on for task in console.campaigns.tasks(made.id)}
    assert date(2027, 1, 1) not in days
    assert date(2026, 12, 25) not in days


def test_a_campaign_saved_as_a_playbook_gives_the_same_plan_again(
    console: Console, campaign: Campaign
) -> None:
    console.campaigns.add_task(campaign.id, "Without a phase", Lever.INTEREST, date(2027, 1, 20))
    phase = console.campaigns.phases(campaign.id)[1]
    console.campaigns.edit_phase(phase.id, ends_on=date(2027, 1, 4))  # overlaps the next one
    saved = console.campaigns.save_as_playbook(campaign.id, "Our way", "As in 2027")
    assert saved.key in {each.key for each in console.campaigns.playbooks()}
    again = console.campaigns.create("Again", OPENING, "Europe/Paris", playbook=saved.key)

    def shape(campaign_id: int) -> list[object]:
        phases = console.campaigns.phases(campaign_id)
        names = {phase.id: phase.name for phase in phases}
        tasks = console.campaigns.tasks(campaign_id)
        return [
            [(phase.name, phase.starts_on, phase.ends_on) for phase in phases],
            sorted((task.name, task.lever, task.due_on) for task in tasks),
            [(idea.text, idea.due_on) for idea in console.ideas.list(campaign_id)],
            [(view.gate.name, view.gate.due_on, view.gate.wave) for view in console.gates.list(campaign_id)],
            sorted(
                names[task.phase_id] for task in tasks if task.phase_id and task.name != "Without a phase"
            ),
        ]

    assert shape(again.id) == shape(campaign.id)


def test_a_name_that_is_taken_is_refused_unless_it_is_to_be_replaced(
    console: Console, campaign: Campaign
) -> None:
    console.campaigns.save_as_playbook(campaign.id, "Our way")
    with pytest.raises(ConsoleError, match="already a playbook"):
        console.campaigns.save_as_playbook(campaign.id, "our WAY")
    console.campaigns.save_as_playbook(campaign.id, "Our way", replace=True)
    with pytest.raises(ConsoleError, match="already a playbook"):
        console.campaigns.save_as_playbook(campaign.id, "Managers first", replace=True)


def test_a_plan_without_phases_is_no_playbook(console: Console) -> None:
    made = console.campaigns.create("Empty", OPENING, "UTC")
    with pytest.raises(ConsoleError, match="no phases"):
        console.campaigns.save_as_playbook(made.id, "Nothing")


def test_an_own_playbook_that_is_broken_hides_no_other(console: Console, campaign: Campaign) -> None:
    console.campaigns.save_as_playbook(campaign.id, "Good one")
    (playbooks.own_folder() / "broken.toml").write_text("[[[", "utf-8")
    found = [each.key for each in console.campaigns.playbooks()]
    assert "good-one" in found
    assert "broken" not in found
    with pytest.raises(ConsoleError, match=r"broken\.toml"):
        console.campaigns.create("X", OPENING, "UTC", playbook="broken")


@given(texts, texts, texts, some.integers(-400, 0), some.integers(0, 100))
def test_whatever_is_written_is_read_back(name: str, task: str, idea: str, start: int, length: int) -> None:
    phase = PlaybookPhase(
        "1-a",
        name,
        start,
        (PlaybookTask(task, Lever.INTEREST, start),),
        (PlaybookIdea(idea, start),),
        start + length,
    )
    gate = PlaybookGate(GateKind.WAVE, task, start, 1)
    wanted = Playbook("x", name, name, start + length, (phase,), (gate,))
    for language in ("en", "fr"):
        assert playbooks.parse("x.toml", to_toml(wanted), language) == wanted


@pytest.mark.parametrize(
    ("name", "key"),
    [("Été à Lyon !", "ete-a-lyon"), ("../../etc", "etc"), ("日本", "playbook"), ("a" * 90, "a" * 60)],
)
def test_a_file_name_is_made_from_the_name(name: str, key: str) -> None:
    assert key_of(name) == key


def test_a_removed_playbook_is_gone_from_the_choice_and_comes_back_as_it_was(
    console: Console, campaign: Campaign
) -> None:
    saved = console.campaigns.save_as_playbook(campaign.id, "Our way", "As in 2027")
    file = playbooks.own_folder() / f"{saved.key}.toml"
    before = file.read_bytes()
    console.campaigns.remove_playbook(saved.key)
    assert saved.key not in {each.key for each in console.campaigns.playbooks()}
    assert list(console.campaigns.own_playbooks()) == []
    with pytest.raises(ConsoleError, match="no playbook"):
        console.campaigns.remove_playbook(saved.key)
    console.campaigns.restore_playbook(saved.key)
    assert [each.name for each in playbooks.own_folder().iterdir()] == [file.name]
    assert file.read_bytes() == before
    assert playbooks.read(saved.key) == saved


def test_a_name_taken_again_keeps_the_newer_playbook(console: Console, campaign: Campaign) -> None:
    key = console.campaigns.save_as_playbook(campaign.id, "Our way", "old").key
    console.campaigns.remove_playbook(key)
    console.campaigns.save_as_playbook(campaign.id, "Our way", "new")
    with pytest.raises(ConsoleError, match="another playbook"):
        console.campaigns.restore_playbook(key)
    assert playbooks.read(key).description == "new"


@pytest.mark.parametrize("key", ["managers-first", "nobody-has-it", "../settings"])
def test_only_own_playbooks_are_removed(console: Console, key: str) -> None:
    with pytest.raises(ConsoleError):
        console.campaigns.remove_playbook(key)
    with pytest.raises(ConsoleError):
        console.campaigns.restore_playbook(key)
    assert "managers-first" in {each.key for each in console.campaigns.playbooks()}
