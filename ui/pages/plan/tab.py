"""What the tabs of the plan share: whatever a dialog or a button changes there can be undone."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from ui.pages.plan import undoing
from ui.tabs import CampaignTab
from ui.widgets.scrolling import scrolled

_SIDE = 300


class PlanTab(CampaignTab):
    """Override `build` and `fill`."""

    def ask(self, dialog: QDialog) -> bool:
        """Show a dialog; True when it was accepted. What it changed can be undone."""
        return undoing.ask(self.page, dialog)

    def do(self, work: Callable[[], object], text: str) -> bool:
        """Do quick `work` on the plan and say so, with Undo."""
        return undoing.do(self.page, work, text)


def side_of(*cards: QWidget) -> QScrollArea:
    """The cards in a narrow column beside the others; it scrolls where there is little room."""
    column = QWidget()
    line = QVBoxLayout(column)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    for card in cards:
        line.addWidget(card)
    line.addStretch(1)
    side = scrolled(column)
    side.setFixedWidth(_SIDE)
    return side
