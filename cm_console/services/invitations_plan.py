"""Who gets which letter, and who is left out and why: nothing is stored and nothing leaves here."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from cm_console.domain.campaign import Campaign
from cm_console.domain.invitations import (
    ANSWER_WITHIN,
    Invitation,
    InvitationState,
    LetterState,
    Way,
    WhyNot,
    why_no_reminder,
)
from cm_console.domain.testers import Person, Tester, TesterState
from cm_console.errors import ConsoleError
from cm_console.i18n import language, tr
from cm_console.services import campaign_checks, invitations_text
from cm_console.services.context import Context
from cm_console.services.invitations_text import Words
from cm_console.store import campaigns, objective, people
from cm_console.store import invitations as store
from cm_console.store import testers as testers_store
from cm_console.store import waves as waves_store

_NOTHING_LEFT = (LetterState.REFUSED, LetterState.CANCELLED)


@dataclass(frozen=True)
class Wish:
    """How to invite or remind. Reminders keep the inviter of each invitation.

    `template` empty: ours, in each person's language. `benefit` empty: what the plan promises each of them.
    `answer_by` None: two weeks from now, or for reminders the day that was given before.
    """

    way: Way
    inviter_id: int | None = None
    account_id: int | None = None
    template: str = ""
    benefit: str = ""
    link: str = ""
    answer_by: date | None = None


@dataclass(frozen=True)
class Planned:
    """One letter as it will be."""

    person: Person
    inviter_id: int
    inviter: str
    inviter_email: str
    number: int
    subject: str
    text: str
    language: str


@dataclass(frozen=True)
class LeftOut:
    person_id: int
    name: str
    why: WhyNot


@dataclass(frozen=True)
class InvitationPlan:
    """Exactly who gets what."""

    campaign_id: int
    wish: Wish
    answer_by: date | None  # None: as it was
    letters: tuple[Planned, ...]
    left_out: tuple[LeftOut, ...]


def invitations(context: Context, campaign_id: int, person_ids: Sequence[int], wish: Wish) -> InvitationPlan:
    """What inviting these people would send."""
    campaign, today = _campaign(context, campaign_id)
    inviter = people.get(context.db, wish.inviter_id or 0)
    if inviter is None:
        raise ConsoleError(
            tr("Who invites?"),
            tr("An invitation comes from a peer with a name. Nothing was sent."),
            tr("Choose somebody of the directory."),
        )
    answer_by = _answer_by(wish, today) or today + ANSWER_WITHIN
    known = store.of_people(context.db, campaign_id, person_ids)
    asked: list[Tester] = []
    left: list[LeftOut] = []
    for tester in testers_store.read(context.db, campaign_id, person_ids):
        why = _why_not(tester, known.get(tester.person.id), inviter.id)
        if why is None:
            asked.append(tester)
        else:
            left.append(LeftOut(tester.person.id, tester.person.name, why))
    words = _words(context, campaign, today, answer_by, wish)
    letters = _letters(context, words, wish, ((tester, inviter, 0) for tester in asked))
    return _plan(campaign_id, wish, answer_by, letters, left)


def reminders(
    context: Context, campaign_id: int, person_ids: Sequence[int] | None, wish: Wish
) -> InvitationPlan:
    """What reminding these people (None: everybody) would send; only those who have not answered."""
    campaign, today = _campaign(context, campaign_id)
    longer = _answer_by(wish, today)
    known = {each.person_id: each for each in store.of_campaign(context.db, campaign_id)}
    wanted = list(known) if person_ids is None else person_ids
    now = context.clock.now()
    asked: dict[int, Invitation] = {}
    left: list[LeftOut] = []
    testers = testers_store.read(context.db, campaign_id, wanted)
    for tester in testers:
        found = known.get(tester.person.id)
        if found is not None and longer is not None:
            found = replace(found, answer_by=longer)
        why = WhyNot.NOT_INVITED if found is None else why_no_reminder(found, today, now)
        if found is not None and why is None:
            asked[tester.person.id] = found
        elif why is not None:
            left.append(LeftOut(tester.person.id, tester.person.name, why))
    rows = []
    for tester in testers:
        if (found := asked.get(tester.person.id)) is not None:
            inviter = Person(found.inviter_id or 0, found.inviter, found.inviter_email)
            rows.append((tester, inviter, _next_number(found), found.answer_by))
    letters: list[Planned] = []
    for tester, inviter, number, answer_by in rows:
        words = _words(context, campaign, today, answer_by, wish)
        letters += _letters(context, words, wish, [(tester, inviter, number)])
    return _plan(campaign_id, wish, longer, letters, left)


def _campaign(context: Context, campaign_id: int) -> tuple[Campaign, date]:
    campaign = campaigns.get(context.db, campaign_id)
    if campaign is None:
        raise campaign_checks.gone(tr("This campaign is no longer there."))
    return campaign, context.today(campaign.zone)


def _answer_by(wish: Wish, today: date) -> date | None:
    if wish.answer_by is not None and wish.answer_by < today:
        raise ConsoleError(
            tr("The day to answer by has passed."), tr("Nothing was sent."), tr("Choose a later day.")
        )
    return wish.answer_by


def _why_not(tester: Tester, known: Invitation | None, inviter_id: int) -> WhyNot | None:
    if tester.person.id == inviter_id:
        return WhyNot.INVITER
    if tester.state is TesterState.DROPPED:
        return WhyNot.DROPPED
    if tester.state not in (TesterState.CANDIDATE, TesterState.INVITED):
        return WhyNot.FURTHER
    if known is None:
        return None if tester.state is TesterState.CANDIDATE else WhyNot.ALREADY
    if known.state is InvitationState.TAKEN_BACK:
        return None
    last = known.last
    again = not known.settled and (last is None or last.state in _NOTHING_LEFT)
    return None if again else WhyNot.ALREADY


def _next_number(invitation: Invitation) -> int:
    last = invitation.last
    if last is None:
        return 0
    return last.number if last.number and last.state in _NOTHING_LEFT else last.number + 1


def _words(context: Context, campaign: Campaign, today: date, answer_by: date, wish: Wish) -> Words:
    link = invitations_text.clean_link(wish.link)
    cases = objective.use_cases(context.db, campaign.id)
    return Words(campaign, today, answer_by, link, wish.benefit, cases)


def _letters(
    context: Context, words: Words, wish: Wish, asked: Iterable[tuple[Tester, Person, int]]
) -> Iterator[Planned]:
    waves = {wave.id: wave for wave in waves_store.all_waves(context.db, words.campaign.id)}
    if wish.template:
        invitations_text.check(wish.template)
    for tester, inviter, number in asked:
        person = tester.person
        code = language() if wish.template else invitations_text.language_of(person.language)
        template = wish.template or invitations_text.default(number, code)
        wave = waves.get(tester.wave_id or 0)
        subject, text = invitations_text.fill(template, words, person, inviter.name, wave, code)
        yield Planned(person, inviter.id, inviter.name, inviter.email, number, subject, text, code)


def _plan(
    campaign_id: int, wish: Wish, answer_by: date | None, letters: Iterable[Planned], left: list[LeftOut]
) -> InvitationPlan:
    made = tuple(letters)
    invitations_text.refuse_personal_links((f"{each.language}{each.number}", each.text) for each in made)
    return InvitationPlan(campaign_id, wish, answer_by, made, tuple(left))
