"""Pictures of what the pages of a full workspace ask: each dialog is opened by the page's own action."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QWidget

from ui.dialogs.base import Dialog
from ui.tabs import TabbedPage

if TYPE_CHECKING:
    from ui.main_window import MainWindow

Save = Callable[[QWidget, str], None]
Page = Any

# What to do on a page that has been read; every dialog that comes up is in the picture, then cancelled.
ACTIONS: dict[str, tuple[Callable[[Page], object], ...]] = {
    "plan": (
        lambda page: page.add_task(),
        lambda page: page.add_phase(),
        lambda page: page.move_opening(),
        lambda page: page.edit_settings(),
        lambda page: page.record_measure(),
        lambda page: page.save_playbook(),
        lambda page: _tab(page, 2).add_use_case(),
        lambda page: _tab(page, 2).add_need(),
        lambda page: _tab(page, 2).open_cell(0, 0),
        lambda page: _tab(page, 2).add_commitment(),
        lambda page: _tab(page, 3).add_gate(),
        lambda page: _tab(page, 3).decide(_tab(page, 3).detail.view),
    ),
    "testers": (
        lambda page: page.add_person(),
        lambda page: page.import_people(),
        lambda page: page.more.edit_circles(),
        lambda page: page.more.type_answers(),
        lambda page: page.more.import_answers(),
        lambda page: page.table.selectRow(0) or page.inviting.invite(),
        lambda page: page.inviting.tree(),
    ),
    "waves": (
        lambda page: page.wave_actions.balance(),
        lambda page: page.wave_actions.edit(page.board.waves[-1].wave),
        lambda page: page.wave_actions.days(page.board.waves[-1].view.people.ids[0]),
    ),
    "feedback": (
        lambda page: _tab(page, 0).add(),
        lambda page: _tab(page, 0).promise(),
        lambda page: _tab(page, 0).duplicate(),
        lambda page: page.you_said(),
        lambda page: page.import_file(),
        lambda page: _tab(page, 1).add(),
        lambda page: _tab(page, 2).add(),
        lambda page: _tab(page, 3).add(),
    ),
    "privacy": (
        lambda page: page.open(1),
        lambda page: _tab(page, 0).person.agree(),
        lambda page: _tab(page, 0).person.erase(),
    ),
    "settings": (lambda page: page.add_account(),),
}


def take(window: "MainWindow", settle: Callable[[QWidget], object], save: Save) -> None:
    """Every one of them; `settle` waits until all is read, `save` until all is drawn."""
    with _caught(save):
        for key, actions in ACTIONS.items():
            window.go(key)
            for act in actions:
                settle(window)
                act(window.stack.page(key))
            settle(window)


@contextmanager
def _caught(save: Save) -> Iterator[None]:
    """Dialogs are saved and cancelled instead of waiting for an answer."""

    def caught(dialog: Dialog) -> int:
        dialog.show()
        save(dialog, re.sub(r"(?<!^)(?=[A-Z])", "-", type(dialog).__name__).lower())
        dialog.reject()
        return QDialog.DialogCode.Rejected

    Dialog.exec = Dialog.open = caught  # in the place of what it has from Qt
    try:
        yield
    finally:
        del Dialog.exec, Dialog.open


def _tab(page: TabbedPage, index: int) -> Any:
    page.show_tab(index)
    return page.tab(index)
