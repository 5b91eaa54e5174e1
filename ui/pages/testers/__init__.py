"""The testers page: everybody of the directory, their way through the campaign, import and export."""

from cm_console.i18n import tr
from ui.pages import later

ICON, ORDER = "users-three", 30
__getattr__ = later(__name__, "TestersPage")


def title() -> str:
    return tr("Testers")
