"""A menu under a button, made anew each time, of what can be done right now."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QMenu, QWidget


def drop_menu(button: QWidget, entries: Iterable[tuple[str, Callable[[], object]]]) -> None:
    """Open a menu of texts and what each does below `button`."""
    menu = QMenu(button)
    for text, slot in entries:
        menu.addAction(text).triggered.connect(lambda _checked=False, slot=slot: slot())
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
