"""The Waves page: a board of beta waves."""

from cm_console.i18n import tr
from ui.pages import later

ICON, ORDER = "kanban", 40
__getattr__ = later(__name__, "WavesPage")


def title() -> str:
    return tr("Waves")
