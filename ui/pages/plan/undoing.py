"""Whatever a dialog or a button of the plan changes is said in a notice, with Undo."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QDialog

from cm_console.i18n import tr
from cm_console.services.plan_undo import PlanUndo, Step
from ui.page import Page


def ask(page: Page, dialog: QDialog) -> bool:
    """Show a dialog; True when it was accepted. `dialog.said` tells that it has spoken for itself."""
    campaign = page.campaign
    undo = PlanUndo(page.console.context)
    seen = None if campaign is None else undo.see(campaign.id)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    step = undo.since(seen) if accepted and seen is not None else None
    if step is not None and not getattr(dialog, "said", False):
        page.notice(_words(step, dialog.windowTitle()), _back(page, undo, step))
    dialog.deleteLater()
    return accepted


def do(page: Page, work: Callable[[], object], text: str) -> bool:
    """Do quick `work` on the plan; a known failure is shown and gives False."""
    campaign = page.campaign
    undo = PlanUndo(page.console.context)
    seen = None if campaign is None else undo.see(campaign.id)
    if seen is None or page.attempt(work) is None:
        return False
    step = undo.since(seen)
    page.notice(text, None if step is None else _back(page, undo, step))
    return True


def _back(page: Page, undo: PlanUndo, step: Step) -> Callable[[], object]:
    return partial(page.attempt, undo.back, step)


def _words(step: Step, title: str) -> str:
    name = step.name or title
    return (tr("Added: {name}") if step.adds else tr("Saved: {name}")).format(name=name)
