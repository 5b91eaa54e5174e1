"""Asked before people are invited to a wave whose gate has not said go: named, with what is still open."""

from collections.abc import Callable, Sequence
from functools import partial

from cm_console import figures, plan_words
from cm_console.domain.gates import State
from cm_console.domain.testers import TesterState
from cm_console.i18n import pair, tr
from cm_console.services.gates import GateView
from ui.dialogs.base import ask
from ui.page import Page

_AT_ONCE = 500  # of more people, who is in which wave is read in a worker
_MOST_LINES = 6
_INVITES_NOBODY = (TesterState.CANDIDATE, TesterState.DROPPED)


def when_gates_agree(
    page: Page, campaign_id: int, person_ids: Sequence[int], state: TesterState, go: Callable[[], object]
) -> None:
    """Call `go` at once where no gate stands before `state`, else when the person says so all the same."""
    if state in _INVITES_NOBODY:
        go()
        return

    def found(views: Sequence[GateView]) -> None:
        if not views or ask(page.window(), *question(views)):
            go()

    read = partial(page.console.gates.before_inviting, campaign_id, person_ids)
    if len(person_ids) > _AT_ONCE:
        page.run(read, found)
        return
    views = page.attempt(read)
    if views is not None:
        found(views)


def question(views: Sequence[GateView]) -> tuple[str, str, str, str]:
    """Title, text, yes and no."""
    return (
        tr("Invite before the gate has said go?"),
        "\n\n".join(map(_said, views)),
        tr("Invite all the same"),
        tr("Not now"),
    )


def _said(view: GateView) -> str:
    gate = view.gate
    if gate.decision is not None and gate.decided_on is not None:
        head = tr("{gate}: {decision}, by {who} on {day}.").format(
            gate=gate.name,
            decision=plan_words.decision(gate.decision),
            who=gate.decided_by,
            day=figures.full_day(gate.decided_on),
        )
        head = f"{head} {gate.note}".rstrip()
    else:
        head = tr("{gate}, on {day}: nobody has decided yet.").format(
            gate=gate.name, day=figures.full_day(gate.due_on)
        )
    waiting = [one for one in view.conditions if one.state is not State.MET]
    lines = ["– " + pair(plan_words.condition(one), plan_words.how_far(one)) for one in waiting[:_MOST_LINES]]
    if len(waiting) > _MOST_LINES:
        more = tr("%n more", "", len(waiting) - _MOST_LINES)
        lines.append(f"– {more}")
    return "\n".join((head, *lines))
