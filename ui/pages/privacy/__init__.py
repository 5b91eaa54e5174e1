"""The Privacy page: what is kept about people, their requests, notices, retention, documents."""

from cm_console.i18n import tr
from ui.pages import later

ICON, ORDER = "shield-check", 80
__getattr__ = later(__name__, "PrivacyPage")


def title() -> str:
    return tr("Privacy")
