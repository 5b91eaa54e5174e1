"""What a person does in the middle of a test: fill a dialog that opens, take back what was just said."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QDialog

from ui.widgets.notice import Notice

Acting = Callable[[type[QDialog], Callable[[Any], object]], None]


def undone(notices: list[Notice]) -> str:
    """Press Undo on the last notice; returns what it said."""
    last = notices[-1]
    assert last.undo is not None
    last.undo()
    return last.text
