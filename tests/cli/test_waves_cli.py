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
    run("campaign", "create", "--name", "Agora", "--opens", "2027-01-18", "--zone", "Europe/Paris")
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
