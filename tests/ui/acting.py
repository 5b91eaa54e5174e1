"""What a person does in the middle of a test: fill a dialog that opens, take back what was just said."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog

from ui.widgets.notice import Notice


def acting(monkeypatch: pytest.MonkeyPatch, kind: type[QDialog], act: Callable[[Any], object]) -> None:
    """Whenever such a dialog is shown, `act` fills it and it is submitted."""

    def run(dialog: Any) -> int:
        act(dialog)
        dialog.submit()
        return int(dialog.result())

    monkeypatch.setattr(kind, "exec", run)


def undone(notices: list[Notice]) -> str:
    """Press Undo on the last notice; returns what it said."""
    last = notices[-1]
    assert last.undo is not None
    last.undo()
    return last.text
