"""The engagement page: what people did with the posts, and who takes part. Totals only."""

from cm_console.i18n import tr
from ui.pages import later

ICON, ORDER = "chart-line-up", 70
__getattr__ = later(__name__, "EngagementPage")


def title() -> str:
    return tr("Engagement")
