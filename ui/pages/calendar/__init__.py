"""The calendar page: week and month, and the composer."""

from cm_console.i18n import tr
from ui.pages import later

ICON, ORDER = "calendar-blank", 50
__getattr__ = later(__name__, "CalendarPage")


def title() -> str:
    return tr("Calendar")
