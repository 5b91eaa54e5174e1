"""Missions, feedback, stories and retrospectives on the command line."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from cm_console.console import Console
from cm_console.domain.testers import TesterState

Run = Callable[..., Result]


@pytest.fixture
def launch(cmc: Path, make_console: Callable[..., Console]) -> None:
    """A wave with two people who have accepted."""
    console = make_console(cmc)
    campaign = console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
    people = [
        console.testers.add(name, address).id
        for name, address in (("Ada Lemoine", "ada@example.org"), ("Basile Roux", "basile@example.org"))
    ]
    console.waves.add(campaign.id, 2)
    console.waves.move(campaign.id, people, console.waves.numbered(campaign.id, 1).id)
    console.testers.set_state(campaign.id, people, TesterState.ACCEPTED)
    console.close()


def test_feedback_is_noted_triaged_and_told_to_the_testers(
    launch: None, run: Run, reading: Callable[..., Any], tmp_path: Path
) -> None:
    first = reading("feedback", "add", "Cannot sign in", "--blocking", "--tester", "ada@example.org")
    second = reading("feedback", "add", "More colours", "--kind", "idea", "--pseudonym", "Colibri")
    assert (first["name"], first["state"], second["pseudonym"]) == ("Ada Lemoine", "open", "Colibri")
    assert reading("feedback", "promise", str(second["id"]), "--by", "2099-01-01")["state"] == "promised"
    fixed = reading("feedback", "fix", str(first["id"]), "--text", "It works again")
    assert (fixed["state"], fixed["answer"]) == ("fixed", "It works again")
    assert [each["id"] for each in reading("feedback", "list", "--state", "fixed")] == [first["id"]]
    note = tmp_path / "note.html"
    assert run("feedback", "note", "--to", str(note)).exit_code == 0
    page = note.read_text("utf-8")
    assert "Cannot sign in" in page
    assert "Ada" not in page
    assert "Promised" in run("feedback", "note").output
    assert run("feedback", "forget", "--all").exit_code == 2
    assert reading("feedback", "forget", "--all", "--yes") == {"changed": 2}
    assert reading("feedback", "list")[0]["name"] == ""


def test_a_file_of_feedback_is_tried_taken_and_taken_only_once(
    launch: None, run: Run, reading: Callable[..., Any], tmp_path: Path
) -> None:
    file = tmp_path / "retours.csv"
    file.write_text(
        "Date;Type;Retour;Bloquant;Courriel\n"
        "12/10/2024;Problème;Connexion impossible;oui;ada@example.org\n"
        "13/10/2024;Idée;Plus de couleurs;;Colibri\n"
        "14/10/2024;Poème;Ô temps;;\n",
        encoding="cp1252",
    )
    tried = reading("feedback", "import", str(file), "--dry-run", "--wave", "1")
    assert (tried["taken"], [each["line"] for each in tried["refused"]]) == (2, [4])
    assert reading("feedback", "list") == []
    assert reading("feedback", "import", str(file), "--wave", "1")["taken"] == 2
    again = reading("feedback", "import", str(file), "--wave", "1")
    assert (again["taken"], again["unchanged"]) == (0, 2)
    old = reading("feedback", "list", "--find", "connexion")[0]
    assert (old["given_on"], old["is_blocking"], old["wave_number"]) == ("2024-10-12", True, 1)


def test_missions_are_added_done_and_told_for_the_wave(
    launch: None, run: Run, reading: Callable[..., Any], tmp_path: Path
) -> None:
    one = reading("missions", "add", "Ask a question", "--wave", "1", "--benefit", "An answer in a day")
    assert reading("missions", "done", str(one["id"]), "ada@example.org") == {"changed": 1}
    standing = reading("missions", "progress", "--wave", "1")
    assert (standing["staying"], standing["missions"][0]["done"], standing["floor"]) == (2, 1, None)
    assert reading("missions", "remind", "--wave", "1") == []
    assert reading("missions", "floor", "--wave", "1", "--people", "2")["floor"] == 2
    assert reading("missions", "drop", "basile@example.org", "--reason", "no_time") == {"changed": 1}
    assert reading("missions", "progress", "--wave", "1")["dropped"] == {
        "people": 1,
        "reasons": {},
        "hidden": 1,
    }
    sheet = run("missions", "sheet", "ada@example.org")
    assert "Ask a question" in sheet.output
    assert "Basile" not in sheet.output
    assert reading("missions", "list")[0]["title"] == "Ask a question"
    assert run("missions", "remove", str(one["id"])).exit_code == 0


def test_a_story_lives_by_its_consent_and_lessons_are_kept(
    launch: None, run: Run, reading: Callable[..., Any]
) -> None:
    words = ("--quote", "Found in an hour", "--effect", "Two days", "--on", "2019-10-01", "--proof", "Mail 7")
    old = reading("stories", "add", "--by", "Ada", *words, "--consent", "2020-01-01")
    assert reading("stories", "list", "--usable") == []
    assert reading("stories", "list")[0]["state"] == "ask_again"
    assert run("stories", "withdraw", str(old["id"])).exit_code == 2
    assert reading("stories", "withdraw", str(old["id"]), "--yes")["quote"] == ""
    assert run("retrospective", "add", "decision", "Shorter").exit_code == 1
    made = reading("retrospective", "add", "decision", "Shorter", "--wave", "1", "--owner", "Nora",
                   "--by", "2099-01-01")  # fmt: skip
    assert reading("retrospective", "done", str(made["id"]))["done_on"] is not None
    assert reading("retrospective", "list", "--wave", "1")[0]["owner"] == "Nora"


def test_states_are_set_with_the_reason_of_who_leaves(
    launch: None, run: Run, reading: Callable[..., Any]
) -> None:
    both = ("ada@example.org", "basile@example.org")
    assert reading("testers", "state", "active", *both) == {"changed": 2, "unchanged": 0}
    told = run("testers", "state", "dropped", both[0], "--reason", "no_time", "--note", "holidays")
    assert (told.exit_code, "Dropped out" in told.output) == (0, True)
    assert reading("testers", "state", "dropped", *both, "--reason", "moved") == {
        "changed": 2,
        "unchanged": 0,
    }
    assert [each["state"] for each in reading("testers", "list")] == ["dropped", "dropped"]
    refused = run("testers", "state", "active", both[0], "--reason", "moved")
    assert (refused.exit_code, "Only who leaves" in refused.output) == (2, True)
    assert "A note goes with" in run("testers", "state", "dropped", both[0], "--note", "so").output
    assert run("testers", "state", "reported", "nobody@example.org").exit_code != 0
