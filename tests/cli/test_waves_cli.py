"""`waves` as it is typed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def directory(run: Run, tmp_path: Path) -> None:
    run("init")
    run("campaign", "create", "--name", "Agora", "--opens", "2099-01-18", "--zone", "Europe/Paris")
    lines = ["Nom;Email;Service;Niveau;Manager;Volontaire"]
    for n in range(60):
        flags = f"{'oui' if n % 12 == 0 else 'non'};{'non' if n % 4 == 3 else 'oui'}"
        lines.append(f"Personne {n};p{n}@example.org;{'RH' if n % 2 else 'Usine'};Employé;{flags}")
    file = tmp_path / "people.csv"
    file.write_text("\n".join(lines), "cp1252")
    assert run("testers", "import", str(file)).exit_code == 0


def test_a_plan_is_listed_with_its_balance(run: Run, reading: Callable[..., Any]) -> None:
    planned = reading("waves", "plan", "--sizes", "10,20", "--seed", "4821")
    assert planned["seed"] == 4821
    assert [(wave["number"], wave["filled"], wave["size"]) for wave in planned["waves"]] == [
        (1, 10, 10),
        (2, 20, 20),
    ]
    assert planned["left"] == 15
    listed = reading("waves", "list")
    assert listed == planned["waves"]
    assert listed[0]["balance"] in ("good", "fair", "poor")
    assert "Wave 2" in run("waves", "list").stdout


def test_the_seed_is_drawn_kept_and_repeats_the_plan(run: Run, reading: Callable[..., Any]) -> None:
    seed = reading("waves", "plan", "--sizes", "10,20")["seed"]
    assert {wave["seed"] for wave in reading("waves", "list")} == {seed}
    assert f"seed {seed}" in run("waves", "plan", "--sizes", "10,20", "--seed", str(seed)).stdout


def test_a_wave_is_exported_for_excel(run: Run, tmp_path: Path) -> None:
    run("waves", "plan", "--sizes", "10,20")
    target = tmp_path / "wave2.csv"
    assert run("waves", "export", "--wave", "2", "--to", str(target)).exit_code == 0
    text = target.read_bytes().decode("utf-8-sig")
    assert len(text.splitlines()) == 21
    assert "Employé" in text


def test_a_wave_that_is_not_there_exits_1(run: Run, tmp_path: Path) -> None:
    result = run("waves", "export", "--wave", "7", "--to", str(tmp_path / "w.csv"))
    assert result.exit_code == 1
    assert "no wave 7" in result.stderr


def test_sizes_that_are_no_numbers_are_a_usage_error(run: Run) -> None:
    assert run("waves", "plan", "--sizes", "ten").exit_code == 2
    assert run("waves", "plan", "--sizes", "0").exit_code == 1


def test_without_waves_the_list_says_how_to_make_some(run: Run) -> None:
    assert "waves plan --sizes" in run("waves", "list").stdout


def test_a_trial_stores_nothing_and_explains_everything(run: Run, reading: Callable[..., Any]) -> None:
    trial = reading("waves", "plan", "--sizes", "10,20", "--seed", "3", "--dry-run", "--explain")
    assert reading("waves", "list") == []
    told = trial["explain"]
    assert len(told["people"]) == 60
    assert {one["reason"] for one in told["people"]} == {
        "manager",
        "lot",
        "waiting",
        "no_seat",
        "not_volunteer",
    }
    strata = told["imbalance"]["waves"][1]["strata"]
    assert sum(stratum["quota"] for stratum in strata) == 20
    total = sum(wave["imbalance"] for wave in told["imbalance"]["waves"])
    assert told["imbalance"]["total"] == pytest.approx(total, abs=0.01) == trial["imbalance"]
    kept = reading("waves", "plan", "--sizes", "10,20", "--seed", "3", "--explain")
    assert kept["explain"] == told
    assert "nothing was changed" in run("waves", "plan", "--sizes", "10", "--dry-run", "--explain").stdout


def test_more_are_invited_where_not_all_take_part(reading: Callable[..., Any]) -> None:
    planned = reading("waves", "plan", "--sizes", "7", "--participation", "35%")
    assert [(wave["size"], wave["target"], wave["filled"]) for wave in planned["waves"]] == [(20, 7, 20)]
    planned = reading("waves", "plan", "--sizes", "7", "--participation", "0.35", "--capacity", "3")
    assert planned["waves"][0]["filled"] == 9
    assert any("can follow 3" in note for note in planned["notes"])


def test_a_department_is_kept_for_comparison(run: Run, reading: Callable[..., Any]) -> None:
    planned = reading("waves", "plan", "--sizes", "10", "--comparison", "rh", "--explain")
    assert planned["comparison"] == "RH"
    placed = [one for one in planned["explain"]["people"] if one["wave"]]
    assert not any(int(one["email"][1:-12]) % 2 for one in placed)
    assert "no department" in run("waves", "plan", "--sizes", "10", "--comparison", "Mars").stderr
    assert reading("waves", "plan", "--sizes", "10", "--comparison-by-lot")["comparison"] in ("RH", "Usine")
    both = run("waves", "plan", "--sizes", "10", "--comparison", "RH", "--comparison-by-lot")
    assert both.exit_code == 2


def test_plans_are_compared_side_by_side(run: Run, reading: Callable[..., Any]) -> None:
    words = ("waves", "compare", "--sizes", "10,20", "--sizes", "8", "--participation", "0.5")
    words += ("--participation", "0.8", "--seed", "5")
    found = reading(*words)
    assert [(one["sizes"], one["participation"]) for one in found] == [
        ([10, 20], 0.5),
        ([10, 20], 0.8),
        ([8], 0.5),
        ([8], 0.8),
    ]
    assert found[2]["invited"] == 16
    assert len(run(*words).stdout.splitlines()) == 5
    assert reading("waves", "list") == []


def test_a_person_learns_why_not_in_wave_one(run: Run, reading: Callable[..., Any]) -> None:
    planned = reading("waves", "plan", "--sizes", "4,10", "--seed", "3", "--explain")
    second = next(one for one in planned["explain"]["people"] if one["wave"] == 2 and one["reason"] == "lot")
    told = reading("waves", "why", second["email"])
    assert told["wave"] == 2
    assert list(told["why_not"]) == ["1"]
    assert "managers" in told["why_not"]["1"]
    assert "Why not in wave 1?" in run("waves", "why", second["email"]).stdout
    assert run("waves", "why", "nobody@example.org").exit_code == 1


def test_late_volunteers_and_empty_seats_are_served(run: Run, reading: Callable[..., Any]) -> None:
    run("waves", "plan", "--sizes", "10,20", "--seed", "3", "--waiting", "8")
    queue = reading("waves", "waiting")
    assert len(queue) == 8
    (placed,) = reading("waves", "place", queue[0]["email"])
    assert placed == {"email": queue[0]["email"], "wave": None, "waiting": True}
    assert reading("waves", "fill", "--wave", "1")["people"] == 0
    assert reading("waves", "waiting")[-1] == queue[0]


def test_days_are_noted_listed_and_forgotten(run: Run, reading: Callable[..., Any]) -> None:
    closed = reading("waves", "days", "add", "--from", "2026-12-07", "--to", "2026-12-11")["id"]
    away = reading(
        "waves", "days", "add", "--person", "p1@example.org", "--from", "2026-12-14", "--to", "2027-01-08"
    )
    assert [one["person_id"] is None for one in reading("waves", "days", "list")] == [True, False]
    planned = reading("waves", "plan", "--sizes", "30", "--starts", "2026-12-07", "--explain")
    assert planned["waves"][0]["starts_on"] == "2026-12-14"
    reasons = {one["email"]: one["reason"] for one in planned["explain"]["people"]}
    assert reasons["p1@example.org"] == "away"
    assert "No wave runs" in run("waves", "days", "list").stdout
    assert run("waves", "days", "remove", str(closed)).exit_code == 0
    assert run("waves", "days", "remove", str(closed)).exit_code == 1
    assert [one["id"] for one in reading("waves", "days", "list")] == [away["id"]]
    assert run("waves", "days", "add", "--from", "2026-12-07", "--to", "2026-12-01").exit_code == 1


def test_over_invitation_begins_at_35_percent(run: Run, reading: Callable[..., Any]) -> None:
    planned = reading("waves", "plan", "--sizes", "7", "--over-invite")
    assert (planned["participation"], planned["waves"][0]["size"]) == (0.35, 20)
    both = run("waves", "plan", "--sizes", "7", "--over-invite", "--participation", "0.5")
    assert both.exit_code == 2


def test_a_wave_is_changed(run: Run, reading: Callable[..., Any]) -> None:
    run("waves", "plan", "--sizes", "10,20")
    words = ("--animators", "2", "--per-animator", "4", "--name", "Pioneers", "--ends", "2099-03-01")
    changed = reading("waves", "edit", "--wave", "1", *words)
    assert (changed["capacity"], changed["name"], changed["ends_on"]) == (8, "Pioneers", "2099-03-01")
    assert reading("waves", "edit", "--wave", "1", "--animators", "3")["capacity"] == 12
    assert reading("waves", "edit", "--wave", "1", "--capacity", "9")["per_animator"] is None
    assert "is changed" in run("waves", "edit", "--wave", "2", "--size", "25").stdout
    assert run("waves", "edit", "--wave", "1", "--animators", "0").exit_code == 1
