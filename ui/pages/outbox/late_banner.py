"""The calm line above the outbox that leads to the one decision about what is late."""

from collections.abc import Callable

from cm_console.i18n import tr
from ui.pages.outbox.banners import Banner
from ui.widgets.buttons import secondary


class LateBanner(Banner):
    """Hidden while nothing is late."""

    def __init__(self, decide: Callable[[], object]) -> None:
        super().__init__("clock-countdown")
        self.button = secondary(tr("Decide…"), decide)
        self.add(self.button)

    def set(self, count: int) -> None:
        missed = tr("%n post(s) missed their time.", "", count)
        nothing = tr("Nothing has been sent by itself.")
        self.say(f"{missed} {nothing}" if count else "")
