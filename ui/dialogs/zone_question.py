"""A campaign that changes its zone: do its scheduled posts keep 09:00, or their instant?"""

from datetime import date

from PySide6.QtWidgets import QWidget

from cm_console.domain.when import Moment
from cm_console.i18n import tr
from cm_console.services.rezoning import Keep, Rezoning
from ui.dialogs.choice import ChoiceDialog, Way
from ui.pages.calendar import dates


class ZoneQuestion(ChoiceDialog):
    """`chosen` is a `Keep`, or empty."""

    def __init__(self, old: str, look: Rezoning, today: date, parent: QWidget | None = None) -> None:
        assert look.first is not None
        now, wall, instant = look.first

        def said(moment: Moment) -> str:
            return dates.moment_text(moment.wall, today)

        text = tr("%n scheduled post(s) have times in {zone}, such as {time}.", "", look.posts)
        keeps = tr("{time} stays {time}, now in {zone}: {shift}.").format(
            time=dates.time_text(now.wall), zone=look.zone, shift=_shift(now, wall)
        )
        if look.too_late:
            keeps += " " + tr(
                "%n post(s) would be too late with that: they keep their instant.", "", look.too_late
            )
        stays = tr("It goes out when it would have anyway: {time} in {zone}.").format(
            time=said(instant), zone=look.zone
        )
        if look.series:
            stays += " " + tr("Series keep their old zone, so that they do not drift.")
        super().__init__(
            tr("What do the scheduled posts keep?"),
            text.format(zone=old, time=said(now)),
            [
                Way(Keep.WALL, "clock", tr("Keep {time}").format(time=dates.time_text(now.wall)), keeps),
                Way(Keep.INSTANT, "globe", tr("Keep the instant"), stays),
            ],
            parent,
        )
        self.setMinimumWidth(540)


def _shift(now: Moment, after: Moment) -> str:
    """How much earlier or later in the world's time."""
    minutes = round((after.instant - now.instant).total_seconds() / 60)
    if minutes == 0:
        return tr("the same instant")
    hours, rest = divmod(abs(minutes), 60)
    length = tr("{hours} h {minutes}").format(hours=hours, minutes=f"{rest:02d}") if rest else f"{hours} h"
    return (
        tr("{length} later").format(length=length)
        if minutes > 0
        else tr("{length} earlier").format(length=length)
    )
