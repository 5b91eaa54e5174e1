"""Lists and plans as PDF from the command line as it is shipped: the composition root brings the writer."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize("words", [("waves", "export", "--wave", "1"), ("plan", "export")])
def test_the_name_of_the_file_asks_for_a_pdf(
    words: tuple[str, ...], run: Callable[..., Result], cmc: Path, tmp_path: Path
) -> None:
    people = tmp_path / "people.csv"
    people.write_text("name;email;volunteer\nInès;ines@example.org;yes\n", "utf-8")
    assert run("init").exit_code == 0
    assert (
        run("campaign", "create", "--name", "Agora", "--opens", "2027-01-18", "--zone", "UTC").exit_code == 0
    )
    assert run("testers", "import", str(people)).exit_code == 0
    assert run("waves", "plan", "--sizes", "1").exit_code == 0
    target = tmp_path / "printed.pdf"
    command = [sys.executable, "-m", "cm_console", "--workspace", str(cmc), *words, "--to", str(target)]
    without_screen = {
        key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")
    }
    done = subprocess.run(command, cwd=ROOT, env=without_screen, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert target.read_bytes().startswith(b"%PDF")
