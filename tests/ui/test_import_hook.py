"""PySide's hook into every import is taken out where there is one; where there is none, all stays."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
OWN = "import builtins, PySide6.QtCore; own = getattr(builtins, '__orig_import__', builtins.__import__)"
SAY = "print(builtins.__import__ is own)"


def said(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout.strip()


def test_the_hook_is_taken_out() -> None:
    assert said(f"{OWN}; import ui; {SAY}") == "True"


def test_where_pyside_has_no_hook_the_window_s_code_is_imported_all_the_same() -> None:
    without = "builtins.__import__ = own; vars(builtins).pop('__orig_import__', None)"
    assert said(f"{OWN}; {without}; import ui.app; {SAY}") == "True"
