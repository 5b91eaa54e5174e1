"""`demo` from end to end: no account, no network, no display."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from cm_console.cli import cli
from cm_console.cli.common import App
from cm_console.cli.demo import Folder
from cm_console.clock import Clock
from cm_console.console import Console
from cm_console.credentials import Credentials
from cm_console.domain.delivery import DeliveryState
from integrations import discover


def draw(workspace: Path, folder: Path, language: str, clock: Clock) -> list[Path]:
    """Stands for the window: notes what it was asked to draw."""
    folder.mkdir()
    picture = folder / f"overview-{language}-{clock.now():%Y%m%d}.png"
    picture.write_bytes(workspace.read_bytes()[:16])
    return [picture]


@pytest.fixture
def demo(credentials: Credentials, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")

    def invoke(*words: str, pictures: Any = draw) -> Result:
        app = App(discover, lambda _: 0, pictures, credentials=credentials)
        return CliRunner().invoke(cli, ["demo", *words], obj=app)

    return invoke


def test_it_rehearses_ten_days_and_says_where_everything_is(
    demo: Callable[..., Result], tmp_path: Path
) -> None:
    result = demo("--out", str(tmp_path / "out"))
    assert result.exit_code == 0, result.output
    out = tmp_path / "out"
    assert list((out / "pictures").iterdir())
    assert (out / "report.html").read_text("utf-8").lstrip().lower().startswith("<!doctype html")
    for name in ("pictures", "report.html", "rehearsal.cmc", "sample.cmc"):
        assert str(out / name) in result.stdout
    with Console(out / "sample.cmc", discover()) as today, Console(out / "rehearsal.cmc", discover()) as then:
        assert len(today.outbox.deliveries(states=[DeliveryState.PUBLISHED])) == 51
        sent = len(then.outbox.deliveries(states=[DeliveryState.PUBLISHED])) - 51
        assert sent >= 15
        assert f"{sent} of {sent} deliveries sent within a minute" in result.stdout


def test_it_clears_what_an_earlier_demo_left_and_nothing_else(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    folder.clear()
    folder.pictures.mkdir()
    folder.report.touch()
    (tmp_path / "notes.txt").touch()
    folder.clear()
    assert not folder.report.exists()
    assert not folder.pictures.exists()
    assert (tmp_path / "notes.txt").exists()


def test_it_never_writes_over_files_that_are_not_its_own(demo: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text("mine", "utf-8")
    result = demo("--out", str(tmp_path))
    assert result.exit_code == 1
    assert "no demo has written" in result.stderr
    assert (tmp_path / "report.html").read_text("utf-8") == "mine"


def test_a_language_that_it_does_not_speak_is_a_wrong_use(demo: Callable[..., Result]) -> None:
    assert demo("--language", "de").exit_code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="the offscreen run is for machines without a display")
def test_the_real_window_is_drawn_in_french_without_a_display(tmp_path: Path) -> None:
    env = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    env.pop("QT_QPA_PLATFORM", None)
    result = subprocess.run(
        [sys.executable, "-m", "cm_console", "demo", "--out", str(tmp_path), "--language", "fr"],
        env=env,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    assert len(list((tmp_path / "pictures").glob("*.png"))) >= 6
    assert "Rapport" in result.stdout
