"""Shipped playbooks are complete in both languages; a wrong file is named with its wrong key."""

import tomllib
from collections import Counter
from importlib.resources import files

import pytest

from cm_console.domain.campaign import Lever
from cm_console.domain.gates import GateKind
from cm_console.errors import ConsoleError
from cm_console.services import playbooks


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_shipped_playbook_is_complete(language: str) -> None:
    for playbook in playbooks.read_all(language):
        assert len(playbook.phases) >= 5
        tasks = [task for phase in playbook.phases for task in phase.tasks]
        assert len(tasks) >= 25
        assert set(Counter(task.lever for task in tasks)) == set(Lever)
        assert len({task.name for task in tasks}) == len(tasks)


def test_tasks_fall_within_their_phase() -> None:
    for playbook in playbooks.read_all("en"):
        ends = [phase.starts for phase in playbook.phases[1:]] + [playbook.ends + 1]
        for phase, end in zip(playbook.phases, ends, strict=True):
            for task in phase.tasks:
                assert phase.starts <= task.day < end, task.name


def test_every_shipped_playbook_brings_ideas_and_gates() -> None:
    for playbook in playbooks.read_all("en"):
        ends = [phase.starts for phase in playbook.phases[1:]] + [playbook.ends + 1]
        ideas = [idea for phase in playbook.phases for idea in phase.ideas]
        assert len(ideas) >= 5, playbook.key
        for phase, end in zip(playbook.phases, ends, strict=True):
            assert all(phase.starts <= idea.day < end for idea in phase.ideas), phase.name
        days = {gate.kind: gate.day for gate in playbook.gates}
        assert (
            days[GateKind.START] < min(g.day for g in playbook.gates if g.wave) < days[GateKind.OPENING] < 0
        )
        waves = [gate.wave for gate in playbook.gates if gate.wave]
        assert waves == list(range(1, len(waves) + 1))


def test_five_ways_to_launch_are_shipped() -> None:
    assert len(playbooks.shipped()) == 5


def test_both_languages_differ_in_every_text() -> None:
    for key in playbooks.shipped():
        data = tomllib.loads((files("resources") / "playbooks" / f"{key}.toml").read_text("utf-8"))
        for phase in data["phases"]:
            for task in phase["tasks"]:
                assert task["name_en"] != task["name_fr"]
            for idea in phase.get("ideas", []):
                assert idea["text_en"] != idea["text_fr"]
        for gate in data["gates"]:
            assert gate["name_en"] != gate["name_fr"]


def test_managers_first_is_the_first_choice() -> None:
    assert playbooks.shipped()[0] == "managers-first"


def test_an_unknown_playbook_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ConsoleError, match="managers-first"):
        playbooks.read("../secrets")


GOOD = """
name_en = "A"
name_fr = "A"
description_en = "d"
description_fr = "d"
ends = 10
[[phases]]
key = "p"
starts = -5
name_en = "P"
name_fr = "P"
tasks = [{ day = -5, lever = "leadership", name_en = "T", name_fr = "U" }]
"""


def test_a_complete_file_is_read_in_the_language_asked() -> None:
    assert playbooks.parse("x.toml", GOOD, "fr").phases[0].tasks[0].name == "U"
    assert playbooks.parse("x.toml", GOOD, "en").phases[0].tasks[0].name == "T"


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("ends = 10", "", "ends"),
        ("ends = 10", "ends = -6", "ends"),
        ("ends = 10", "ends = true", "ends"),
        ("starts = -5", "starts = '-5'", "phases[0].starts"),
        ('key = "p"', "", "phases[0].key"),
        ('name_fr = "P"', "", "phases[0].name_fr"),
        ('lever = "leadership"', 'lever = "magic"', "phases[0].tasks[0].lever"),
        ("{ day = -5,", "{ dya = -5,", "phases[0].tasks[0].dya"),
        ('name_fr = "U"', 'name_fr = "U", colour = 1', "phases[0].tasks[0].colour"),
        ('name_fr = "U"', 'name_fr = " "', "phases[0].tasks[0].name_fr"),
        ("tasks = [", "tasks = []\nrest = [", "phases[0].rest"),
        ("tasks = [", "ends = -6\ntasks = [", "phases[0].ends"),
        ("tasks = [", "ideas = [{ day = 1 }]\ntasks = [", "phases[0].ideas[0].text_en"),
        ("ends = 10", "ends = 10\ngates = [{ day = 1, kind = 'door' }]", "gates[0].kind"),
        ("ends = 10", "ends = 10\ngates = [{ day = 1, kind = 'wave' }]", "gates[0].wave"),
        (
            "ends = 10",
            "ends = 10\ngates = [{ kind = 'opening', name_en = 'a', name_fr = 'b' }]",
            "gates[0].day",
        ),
    ],
)
def test_a_wrong_file_is_named_with_its_wrong_key(old: str, new: str, key: str) -> None:
    with pytest.raises(ConsoleError) as caught:
        playbooks.parse("broken.toml", GOOD.replace(old, new), "en")
    assert "broken.toml" in caught.value.title
    assert f"“{key}”" in caught.value.message


def test_a_file_that_is_not_toml_is_refused_in_words() -> None:
    with pytest.raises(ConsoleError, match=r"broken\.toml"):
        playbooks.parse("broken.toml", "[[[", "en")
