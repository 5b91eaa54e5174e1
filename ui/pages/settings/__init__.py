"""The accounts and settings page."""

from cm_console.i18n import tr
from ui.pages import later

ICON, ORDER = "gear-six", 90
__getattr__ = later(__name__, "SettingsPage")


def title() -> str:
    return tr("Accounts & settings")
