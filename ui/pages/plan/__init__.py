"""The Plan page: objective, outcome, phases on a path, tasks."""

from cm_console.i18n import tr
from ui.pages import later

ICON, ORDER = "list-checks", 20
__getattr__ = later(__name__, "PlanPage")


def title() -> str:
    return tr("Plan")
