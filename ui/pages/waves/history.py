"""Undo and redo of what was done on the board; each step keeps how it was before."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand, QUndoStack

from cm_console.services.waves import Previous

Restore = Callable[[Previous, Callable[[Previous], None]], None]


class Step(QUndoCommand):
    """A change that has been made already. `restore(previous, done)` brings back what was before it."""

    def __init__(self, text: str, other: Previous, restore: Restore) -> None:
        super().__init__(text)
        self._other = other
        self._restore = restore
        self._made = True

    def redo(self) -> None:
        if self._made:  # the stack calls redo when a step is pushed
            self._made = False
            return
        self._restore(self._other, self._keep)

    def undo(self) -> None:
        self._restore(self._other, self._keep)

    def _keep(self, other: Previous) -> None:
        self._other = other


class History(QUndoStack):
    """The steps of one campaign's board."""

    def note(self, text: str, previous: Previous, restore: Restore) -> None:
        """Remember a change that has been made."""
        self.push(Step(text, previous, restore))
