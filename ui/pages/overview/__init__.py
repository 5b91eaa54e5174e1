"""The overview page: where the launch stands, what comes next, and what needs a person now."""

from cm_console.i18n import tr
from ui.pages import later

ICON, ORDER = "gauge", 10
__getattr__ = later(__name__, "OverviewPage")


def title() -> str:
    return tr("Overview")
