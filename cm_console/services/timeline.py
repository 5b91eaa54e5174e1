"""Everything dated in a campaign, read for the timeline, the command line and the print."""

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

from cm_console.domain.campaign import Campaign
from cm_console.domain.delivery import NEEDS_A_PERSON, DeliveryState
from cm_console.domain.gates import Decision, Gate
from cm_console.domain.plan_shift import Kind
from cm_console.domain.timeline import Item, Progress, Timeline, of_day, of_span
from cm_console.domain.when import from_text
from cm_console.i18n import tr
from cm_console.services import campaign_checks as checks
from cm_console.services.context import Context
from cm_console.store import campaigns, gates, ideas, objective, waves
from cm_console.store import timeline as store


class Timelines:
    def __init__(self, context: Context) -> None:
        self._context = context

    def read(self, campaign_id: int, *, on_paper: bool = False) -> Timeline:
        """Phases, waves, gates, tasks, promises, posts and ideas; what was cancelled is left out.

        On paper, which goes from hand to hand, a post for a circle is there without its words.
        """
        campaign = campaigns.get(self._context.db, campaign_id)
        if campaign is None:
            raise checks.gone(tr("This campaign is no longer there."))
        today = self._context.today(campaign.zone)
        items = tuple(self._items(campaign, today, on_paper))
        return Timeline(campaign.opens_on, campaign.released_on, today, items)

    def _items(self, campaign: Campaign, today: date, on_paper: bool) -> Iterator[Item]:
        db, its = self._context.db, campaign.id
        for phase in campaigns.phases(db, its):
            state = of_span(phase.starts_on, phase.ends_on, today)
            yield Item(Kind.PHASE, phase.id, phase.name, phase.starts_on, phase.ends_on, state)
        for wave in waves.all_waves(db, its):
            if wave.starts_on and wave.ends_on:
                name = tr("Wave {number}").format(number=wave.number) + (
                    f" · {wave.name}" if wave.name else ""
                )
                state = of_span(wave.starts_on, wave.ends_on, today)
                yield Item(Kind.WAVE, wave.id, name, wave.starts_on, wave.ends_on, state)
        for gate in gates.gates(db, its):
            yield Item(Kind.GATE, gate.id, gate.name, gate.due_on, gate.due_on, _of_gate(gate, today))
        for task in campaigns.tasks(db, its):
            state = of_day(task.due_on, task.done_on is not None, today)
            yield Item(Kind.TASK, task.id, task.name, task.due_on, task.due_on, state)
        for promise in objective.commitments(db, its):
            if promise.due_on:
                state = of_day(promise.due_on, promise.done_on is not None, today)
                name = f"{promise.who} · {promise.what}"
                yield Item(Kind.COMMITMENT, promise.id, name, promise.due_on, promise.due_on, state)
        zone = ZoneInfo(campaign.zone)
        for post_id, text, circle, due_at, states in store.posts(db, its):
            day = from_text(due_at).astimezone(zone).date()
            name = text.strip().split("\n", 1)[0]
            if circle and on_paper:
                name = tr("For the circle “{name}”").format(name=circle)
            yield Item(Kind.POST, post_id, name, day, day, _of_post({DeliveryState(each) for each in states}))
        for idea in ideas.ideas(db, its):
            if idea.post_id is None:
                yield Item(Kind.IDEA, idea.id, idea.title, idea.due_on, idea.due_on, Progress.DRAFT)


def _of_gate(gate: Gate, today: date) -> Progress:
    if gate.decision is not None:
        return Progress.DONE if gate.decision is Decision.GO else Progress.STOPPED
    return of_day(gate.due_on, False, today)


def _of_post(states: set[DeliveryState]) -> Progress:
    if states & NEEDS_A_PERSON:
        return Progress.LATE
    if DeliveryState.SENDING in states:
        return Progress.NOW
    if DeliveryState.SCHEDULED in states:
        return Progress.TO_COME
    return Progress.DONE if DeliveryState.PUBLISHED in states else Progress.DRAFT
