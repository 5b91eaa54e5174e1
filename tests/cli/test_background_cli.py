"""background write and reminders as they are typed."""

import json
from collections.abc import Callable
from pathlib import Path

import icalendar
import pytest
from click.testing import Result

Run = Callable[..., Result]


@pytest.mark.parametrize(("system", "files"), [("linux", 2), ("macos", 1), ("windows", 1)])
def test_a_unit_is_written_with_the_command_that_switches_it_on(
    launch: Run, tmp_path: Path, system: str, files: int
) -> None:
    folder = tmp_path / "units"
    told = launch("background", "write", "--to", str(folder), "--system", system)
    assert told.exit_code == 0, told.output
    written = sorted(folder.iterdir())
    assert len(written) == files
    assert all(str(file) in told.stdout for file in written)
    assert "Switch it on with: " in told.stdout
    again = json.loads(
        launch("background", "write", "--to", str(folder), "--system", system, "--json").stdout
    )
    assert again["files"] == [str(file) for file in written]
    assert again["system"] == system


def test_reminders_are_written(launch: Run, tmp_path: Path) -> None:
    target = tmp_path / "agora.ics"
    nothing = launch("reminders", "--to", str(target))
    assert nothing.exit_code == 1
    assert "Nothing is scheduled" in nothing.stderr
    launch("posts", "add", "--text", "Hello", "--to", "Wall", "--at", "2098-12-08 09:30")
    told = launch("reminders", "--to", str(target))
    assert told.stdout == f"1 reminder(s) written to {target}.\n"
    (event,) = icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert event.decoded("dtstart").isoformat() == "2098-12-08T08:30:00+00:00"
