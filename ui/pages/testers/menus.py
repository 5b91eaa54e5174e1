"""Menus over selected people: change their state, move them to a wave."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from cm_console import words
from cm_console.domain.testers import TesterState
from cm_console.domain.waves import Wave
from cm_console.i18n import tr


def fill_states(menu: QMenu, slot: Callable[[TesterState], object]) -> None:
    """One entry per state, with its key in the table."""
    for number, state in enumerate(TesterState, 1):
        action = QAction(f"{words.tester_state(state)}\t{number}", menu)
        action.triggered.connect(lambda _checked=False, state=state: slot(state))
        menu.addAction(action)


def fill_waves(menu: QMenu, waves: Sequence[Wave], slot: Callable[[int | None], object]) -> None:
    """One entry per wave, and one for none."""
    for wave in waves:
        text = tr("Wave {number}").format(number=wave.number)
        action = QAction(f"{text} · {wave.name}" if wave.name else text, menu)
        action.triggered.connect(lambda _checked=False, wave_id=wave.id: slot(wave_id))
        menu.addAction(action)
    menu.addSeparator()
    out = QAction(tr("No wave"), menu)
    out.triggered.connect(lambda _checked=False: slot(None))
    menu.addAction(out)


def states_menu(parent: QWidget, slot: Callable[[TesterState], object]) -> QMenu:
    menu = QMenu(parent)
    fill_states(menu, slot)
    return menu
