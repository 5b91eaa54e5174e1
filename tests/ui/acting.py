"""What a person does in the middle of a test: fill a dialog, go to a tab, take back what was just said."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtWidgets import QDialog

from ui.widgets.notice import Notice

T = TypeVar("T")
Acting = Callable[[type[QDialog], Callable[[Any], object]], None]


def opened(page: Any, index: int, kind: type[T]) -> T:
    """The tab of a page, brought to the front."""
    page.show_tab(index)
    tab = page.tab(index)
    assert isinstance(tab, kind)
    return tab


def undone(notices: list[Notice]) -> str:
    """Press Undo on the last notice; returns what it said."""
    last = notices[-1]
    assert last.undo is not None
    last.undo()
    return last.text
