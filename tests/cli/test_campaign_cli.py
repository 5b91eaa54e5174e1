"""`campaign` as it is typed."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]
CREATE = ("campaign", "create", "--name", "Agora", "--opens", "2099-01-19", "--zone", "Europe/Paris")


@pytest.fixture(autouse=True)
def workspace(run: Run) -> None:
    assert run("init").exit_code == 0


def test_numbers_accept_a_decimal_comma(run: Run, reading: Callable[..., Any]) -> None:
    made = json.loads(run(*CREATE, "--baseline", "12,5", "--target", "6.25", "--json").stdout)
    assert (made["baseline"], made["target"]) == (12.5, 6.25)
    assert made["missing"] == ["objective", "metric"]
    assert made["is_draft"]
    assert made["is_current"]
    assert reading("campaign", "list")[0]["name"] == "Agora"


def test_a_draft_is_told_what_it_lacks_and_why(run: Run) -> None:
    out = run(*CREATE, "--metric", "Hours to an answer").stdout
    assert "a strategic objective" in out
    assert "the metric's value today" in out
    assert "proves what changed" in out


def test_a_complete_campaign_is_not_called_a_draft(run: Run) -> None:
    out = run(*CREATE, "--objective", "Answer", "--metric", "Hours", "--baseline", "0").stdout
    assert "draft" not in out


def test_show_tells_phases_tasks_and_progress(run: Run, reading: Callable[..., Any]) -> None:
    run(*CREATE, "--metric", "Hours", "--baseline", "20", "--target", "10", "--playbook", "managers-first")
    assert run("campaign", "measure", "--on", "2026-01-05", "--value", "17,5", "--note", "n").exit_code == 0
    shown = reading("campaign", "show")
    assert shown["progress"] == 0.25
    assert len(shown["phases"]) == 6
    assert len(shown["tasks"]) >= 25
    assert shown["measures"] == [{"on": "2026-01-05", "value": 17.5, "note": "n"}]
    out = run("campaign", "show", "agora").stdout
    assert "Managers first" in out
    assert "Sponsoring" in out


def test_a_second_campaign_of_that_name_is_one_clear_line_and_exit_1(run: Run) -> None:
    run(*CREATE)
    again = run(*CREATE)
    assert again.exit_code == 1
    assert again.stderr.count("\n") == 1
    assert "already a campaign" in again.stderr


@pytest.mark.parametrize(
    "options",
    [
        ("--name", "A", "--opens", "19/01/2099", "--zone", "UTC"),
        ("--name", "A", "--opens", "2099-01-19", "--zone", "UTC", "--baseline", "twelve"),
        ("--name", "A", "--zone", "UTC"),
    ],
)
def test_what_is_mistyped_is_a_usage_error(run: Run, options: tuple[str, ...]) -> None:
    assert run("campaign", "create", *options).exit_code == 2


def test_an_unknown_zone_exits_1_with_a_suggestion(run: Run) -> None:
    result = run("campaign", "create", "--name", "A", "--opens", "2099-01-19", "--zone", "Paris")
    assert result.exit_code == 1
    assert "Europe/Paris" in result.stderr


def test_an_empty_list_is_said(run: Run, reading: Callable[..., Any]) -> None:
    assert "no campaign yet" in run("campaign", "list").stdout
    assert reading("campaign", "list") == []


def test_only_what_is_given_is_changed(run: Run, reading: Callable[..., Any]) -> None:
    run(*CREATE, "--objective", "Answer", "--sponsor", "Inès", "--playbook", "managers-first")
    before = reading("campaign", "show")
    assert (before["late_policy"], before["late_tolerance_minutes"]) == ("ask", 60)
    edited = run("campaign", "edit", "--late-policy", "skip", "--late-tolerance", "15", "--target", "6,5")
    assert edited.exit_code == 0, edited.output
    after = reading("campaign", "show")
    changed = {key for key in before if before[key] != after[key]}
    assert changed == {"late_policy", "late_tolerance_minutes", "target"}
    assert "late by more than 15 min: Leave it out" in run("campaign", "show").stdout

    run("campaign", "edit", "--opens", "2099-01-26", "--move-plan", "--sponsor", "")
    moved = reading("campaign", "show")
    assert (moved["opens_on"], moved["sponsor"]) == ("2099-01-26", "")
    assert moved["phases"][-1]["starts_on"] > after["phases"][-1]["starts_on"]


@pytest.mark.parametrize(
    "words", [(), ("--late-policy", "never"), ("--late-tolerance", "0"), ("--late-tolerance", "soon")]
)
def test_a_change_that_is_none_is_a_wrong_use(run: Run, words: tuple[str, ...]) -> None:
    run(*CREATE)
    assert run("campaign", "edit", *words).exit_code == 2
