"""The Feedback page: what testers say, the missions of a wave, stories with consent, what was learnt."""

from cm_console.i18n import tr
from ui.pages import later

ICON, ORDER = "chat-circle", 45
__getattr__ = later(__name__, "FeedbackPage")


def title() -> str:
    return tr("Feedback")
