"""`plan` and what `campaign` says of its purpose, as they are typed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
Reading = Callable[..., Any]


@pytest.fixture(autouse=True)
def workspace(run: Run) -> None:
    assert run("init").exit_code == 0
    made = run(
        *("campaign", "create", "--name", "Agora", "--opens", "2030-01-14", "--zone", "Europe/Paris"),
        *("--country", "fr", "--released", "2030-01-07", "--playbook", "managers-first"),
    )
    assert made.exit_code == 0, made.output


def test_the_plan_shows_what_is_dated_and_its_gates(run: Run, reading: Reading) -> None:
    shown = reading("plan", "show")
    assert (shown["opens_on"], shown["released_on"]) == ("2030-01-14", "2030-01-07")
    assert {item["kind"] for item in shown["items"]} == {"phase", "task", "gate", "idea"}
    assert len(shown["gates"]) == 4
    out = run("plan", "show").stdout
    assert "Released: 2030-01-07" in out
    assert "Open to everyone" in out


def test_a_shift_is_said_first_made_then_and_taken_back(run: Run, reading: Reading) -> None:
    before = reading("plan", "show")
    dry = reading("plan", "shift", "--opens", "2030-01-28", "--dry-run")
    assert not dry["applied"]
    assert reading("plan", "show") == before
    opening = dry["changes"][0]
    assert (opening["kind"], opening["from"], opening["to"]) == ("opening", "2030-01-14", "2030-01-28")
    said = run("plan", "shift", "--opens", "2030-01-28")
    assert said.exit_code == 0
    assert f"{len(dry['changes'])} change" in said.stdout
    assert reading("plan", "show")["opens_on"] == "2030-01-28"
    assert run("plan", "shift", "--undo").exit_code == 0
    assert reading("plan", "show") == before
    assert run("plan", "shift", "--undo").exit_code == 1


def test_a_shift_says_which_holiday_is_avoided(reading: Reading) -> None:
    dry = reading("plan", "shift", "--opens", "2030-06-10", "--dry-run")
    holidays = [change for change in dry["changes"] if change["why"] == "holiday"]
    assert holidays
    assert all(change["because"].startswith("the working day before") for change in holidays)


def test_a_release_after_the_opening_is_said(run: Run) -> None:
    assert "comes after this opening" in run("plan", "shift", "--opens", "2030-01-03", "--dry-run").stdout


@pytest.mark.parametrize("words", [(), ("--undo", "--opens", "2030-01-28"), ("--undo", "--dry-run")])
def test_a_shift_that_says_nothing_is_a_wrong_use(run: Run, words: tuple[str, ...]) -> None:
    assert run("plan", "shift", *words).exit_code == 2


def test_a_gate_is_shown_decided_and_reopened(run: Run, reading: Reading) -> None:
    gates = reading("plan", "gate")
    assert [gate["kind"] for gate in gates] == ["start", "wave", "wave", "opening"]
    refused = run("plan", "gate", "2", "--decide", "go", "--by", "Inès", "--note", "now")
    assert refused.exit_code == 1
    assert "works council" in refused.stderr
    decided = reading("plan", "gate", "1", "--decide", "go", "--by", "Inès", "--note", "Enough is known")
    assert (decided["decision"], decided["decided_by"], decided["clear"]) == ("go", "Inès", False)
    assert "Go" in run("plan", "gate").stdout
    assert reading("plan", "gate", "1", "--reopen")["decision"] is None
    assert run("plan", "gate", "9").exit_code == 1
    assert run("plan", "gate", "--reopen").exit_code == 2


def test_what_is_not_known_is_never_said_to_be_zero(run: Run, reading: Reading) -> None:
    gate = reading("plan", "gate", "3")
    reported = next(each for each in gate["conditions"] if each["about"] == "reported")
    assert (reported["state"], reported["count"]) == ("unknown", None)
    assert "not known yet" in run("plan", "gate", "3").stdout


def test_gates_readiness_and_the_works_council_are_noted(run: Run, reading: Reading) -> None:
    assert run("plan", "add-gate", "--kind", "wave", "--name", "Third", "--on", "2030-01-02").exit_code == 1
    added = reading("plan", "add-gate", "--kind", "wave", "--name", "3", "--on", "2030-01-02", "--wave", "3")
    assert added["wave"] == 3
    ready = reading("plan", "ready", "technology.access", "no", "--note", "no phones")
    assert ready["technology.access"]["note"] == "no phones"
    assert ready["strategy.shared"] is None
    assert reading("plan", "ready", "technology.access", "open")["technology.access"] is None
    assert run("plan", "ready", "technology.magic", "yes").exit_code == 2
    said = reading(
        "plan", "council", "--informed", "2029-11-02", "--opinion", "reserved", "--on", "2029-12-03"
    )
    assert (said["opinion"], said["opinion_on"]) == ("reserved", "2029-12-03")
    assert "reservations" in run("plan", "council").stdout
    later = reading("plan", "council", "--opinion", "favourable", "--on", "2029-12-10")
    assert (later["informed_on"], later["opinion"]) == ("2029-11-02", "favourable")
    assert run("plan", "council", "--on", "2029-10-01").exit_code == 1


def test_use_cases_needs_and_promises_are_written(run: Run, reading: Reading) -> None:
    assert "No use case" in run("campaign", "use-cases").stdout
    added = reading(
        *(
            "campaign",
            "use-cases",
            "--add",
            "Technicians",
            "--does",
            "ask for parts",
            "--with",
            "the workshop",
        ),
        *("--by", "2030-03-01", "--company", "less downtime", "--person", "home in time"),
    )
    assert added["use_cases"][0]["complete"]
    needs = reading(
        "campaign", "needs", "--add", "Faster repairs", "--serve", "1", "--evidence", "3 in a day"
    )
    assert needs["alignment"][0]["evidence"] == "3 in a day"
    assert needs["unserved"] == []
    assert run("campaign", "needs", "--add", "Other", "--serve", "7").exit_code == 1
    assert [need["name"] for need in reading("campaign", "needs")["needs"]] == ["Faster repairs"]
    promised = reading("campaign", "commitments", "--add", "Inès", "--what", "opens", "--due", "2030-01-14")
    assert promised[0]["done_on"] is None
    assert reading("campaign", "commitments", "--kept", "1")[0]["done_on"]
    assert run("campaign", "commitments", "--kept", "2").exit_code == 1
    assert "Technicians ask for parts, with the workshop" in run("campaign", "use-cases").stdout


def test_the_budget_of_attention_is_shown_and_changed(run: Run, reading: Reading) -> None:
    changed = reading("campaign", "attention", "--messages", "3", "--quiet", "19:00-08:00")
    assert (changed["messages_a_week"], changed["channels"], changed["quiet_from"]) == (3, 3, "19:00")
    free = reading("campaign", "attention", "--messages", "0", "--quiet", "")
    assert (free["messages_a_week"], free["quiet_from"]) == (None, None)
    assert run("campaign", "attention", "--quiet", "late").exit_code == 2
    assert "No limit" in run("campaign", "attention").stdout


def test_the_plan_is_written_as_a_page_and_kept_as_a_playbook(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "plan.html"
    run("campaign", "edit", "--objective", "Answer <faster>")
    assert run("plan", "export", "--to", str(page)).exit_code == 0
    text = page.read_text("utf-8")
    assert "Answer &lt;faster&gt;" in text
    assert "Open to everyone" in text
    assert "http" not in text
    assert run("plan", "save-playbook", "--name", "Our way").exit_code == 0
    second = ("--name", "B", "--opens", "2031-01-13", "--zone", "UTC", "--playbook", "our-way")
    assert run("campaign", "create", *second).exit_code == 0
    assert run("plan", "save-playbook", "--name", "Our way").exit_code == 1


def test_an_unknown_country_is_refused(run: Run) -> None:
    assert "two letters" in run("campaign", "edit", "--country", "Atlantis").stderr


def test_an_own_playbook_is_removed_and_brought_back(run: Run, reading: Callable[..., Any]) -> None:
    assert run("plan", "save-playbook", "--name", "Our way").exit_code == 0
    assert reading("plan", "remove-playbook", "our-way") == {"key": "our-way", "removed": True}
    assert run("plan", "remove-playbook", "our-way").exit_code == 1
    second = ("--name", "B", "--opens", "2031-01-13", "--zone", "UTC", "--playbook", "our-way")
    assert run("campaign", "create", *second).exit_code == 1
    assert "It is back" in run("plan", "remove-playbook", "our-way", "--undo").output
    assert run("campaign", "create", *second).exit_code == 0
