"""The outbox page."""

from cm_console.i18n import tr
from ui.pages import later

ICON, ORDER = "paper-plane-tilt", 60
__getattr__ = later(__name__, "OutboxPage")


def title() -> str:
    return tr("Outbox")
