"""A menu of posts: those that share a place in the calendar, or stand nowhere in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from cm_console.i18n import tr

MOST = 30


def show_posts(
    parent: QWidget, entries: Sequence[tuple[str, int]], place: QPoint, chosen: Callable[[int], object]
) -> None:
    """Show `entries` (text, post's id) at a global point; `chosen(post_id)`."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for text, post_id in entries[:MOST]:
        menu.addAction(text.replace("&", "&&")).setData(post_id)
    if len(entries) > MOST:
        rest = menu.addAction(tr("+{count} more").format(count=len(entries) - MOST))
        rest.setEnabled(False)
    menu.triggered.connect(lambda action: chosen(action.data()))
    menu.popup(place)
