"""What of a wave that runs or begins within a week waits for a person.

Nobody is in it, more people than its animators can follow, a gate that has not said go, or people to invite
while no e-mail account is set up.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from cm_console import figures
from cm_console.domain.campaign import Campaign
from cm_console.domain.gates import Decision, Gate
from cm_console.domain.overview import Need, NeedKind
from cm_console.domain.testers import TesterState
from cm_console.domain.waves import Wave
from cm_console.i18n import tr
from cm_console.services.context import Context
from cm_console.services.wave_words import wave_title
from cm_console.store import accounts as account_store
from cm_console.store import gates as gate_store
from cm_console.store import invitations as invitation_store
from cm_console.store import waves as store

SOON = timedelta(days=7)


def of_campaign(context: Context, campaign: Campaign, today: date) -> Iterator[Need]:
    waves = [wave for wave in store.all_waves(context.db, campaign.id) if _is_near(wave, today)]
    if not waves:
        return
    states = store.states(context.db, campaign.id)
    gates = {gate.wave: gate for gate in gate_store.gates(context.db, campaign.id) if gate.wave}
    for wave in waves:
        counts = states.get(wave.id, {})
        people = sum(count for state, count in counts.items() if state is not TesterState.DROPPED)
        yield from _people(wave, people, today)
        if gate := gates.get(wave.number):
            yield from _gate(wave, gate)
    candidates = sum(states.get(wave.id, {}).get(TesterState.CANDIDATE, 0) for wave in waves)
    yield from _no_mail(context, campaign, candidates)


def _no_mail(context: Context, campaign: Campaign, candidates: int) -> Iterator[Need]:
    """Who has made letters before, on paper or as drafts, knows how to do without an account."""
    if not candidates or invitation_store.last_letters(context.db, campaign.id):
        return
    platforms = (context.platforms.get(one.platform) for one in account_store.present(context.db))
    if not any(platform is not None and platform.can.mails for platform in platforms):
        text = tr(
            "%n person(s) of the next waves are to be invited, and no e-mail account is set up.",
            "",
            candidates,
        )
        yield Need(NeedKind.INVITATION, tr("Invitations"), text, tr("Add an account…"), "settings", "add")


def _is_near(wave: Wave, today: date) -> bool:
    ended = wave.ends_on is not None and wave.ends_on < today
    return wave.starts_on is not None and wave.starts_on <= today + SOON and not ended


def _people(wave: Wave, people: int, today: date) -> Iterator[Need]:
    followed = wave.expected(people)
    if not people:
        text = (
            tr("{wave} has begun on {day}, and nobody is in it.")
            if wave.starts_on and wave.starts_on <= today
            else tr("{wave} begins on {day}, and nobody is in it.")
        )
    elif followed > wave.capacity:
        text = tr("{wave}: {people} people to follow, and its animators can follow {capacity}.")
    else:
        return
    said = text.format(wave=wave_title(wave), day=_day(wave), people=followed, capacity=wave.capacity)
    yield Need(NeedKind.WAVE, tr("Wave"), said, tr("See the wave"), "waves")


def _gate(wave: Wave, gate: Gate) -> Iterator[Need]:
    """One whose day has come is asked for by itself."""
    if gate.decision is Decision.NO_GO:
        text = tr("{wave} begins on {day}, but the gate said no-go: {gate}")
    elif gate.decision is None and wave.starts_on is not None and gate.due_on > wave.starts_on:
        text = tr("{wave} begins on {day}, before its gate is decided: {gate}")
    else:
        return
    said = text.format(wave=wave_title(wave), day=_day(wave), gate=gate.name)
    yield Need(NeedKind.GATE, tr("Gate"), said, tr("Decide…"), "plan", "gates")


def _day(wave: Wave) -> str:
    return figures.DASH if wave.starts_on is None else figures.day(wave.starts_on)
