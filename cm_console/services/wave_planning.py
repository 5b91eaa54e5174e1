"""Planning waves without writing anything: what a draw would give, and several of them side by side."""

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cm_console.domain.campaign import Campaign
from cm_console.domain.wave_days import Dates, away_from, closed_days, wave_dates
from cm_console.domain.wave_lot import department_by_lot
from cm_console.domain.wave_participation import Participation, to_invite
from cm_console.domain.wave_plan import Candidate, Draw, Rules, plan
from cm_console.domain.wave_reasons import Explained, reasons
from cm_console.domain.wave_status import next_monday
from cm_console.domain.waves import BY_LOT, Unavailable, Wave, Wishes
from cm_console.i18n import tr
from cm_console.services import wave_checks as checks
from cm_console.services.wave_notes import Facts, notes, outlook
from cm_console.services.wave_reading import WaveReading
from cm_console.store import campaigns as campaign_store
from cm_console.store import wave_planning as planning_store
from cm_console.store import waves as store


@dataclass(frozen=True)
class Proposal:
    """What a draw gives before it is saved."""

    wishes: Wishes  # with the seed that was used
    seed: int
    draw: Draw
    waves: tuple[Wave, ...]  # as they would be saved; id 0 for new ones
    rules: Rules
    expected: float  # the share of the invited who take part, by what is known so far
    notes: tuple[str, ...]  # what could not be honoured and why, and what is left out on purpose
    outlook: tuple[str, ...]  # how many will take part
    people: Sequence[Candidate]  # as they were drawn from

    def explained(self) -> Iterable[Explained]:
        """Everybody of the directory with the reason for where they are."""
        return reasons(self.people, self.draw, self.rules)

    @property
    def invited(self) -> int:
        return sum(wave.kept + len(wave.drawn) for wave in self.draw.waves)

    @property
    def short(self) -> int:
        return sum(wave.short for wave in self.draw.waves)

    @property
    def alone(self) -> int:
        return sum(len(wave.alone) for wave in self.draw.waves)


@dataclass(frozen=True)
class _Ground:
    """Everything that is read once, whatever is asked."""

    campaign: Campaign
    existing: tuple[Wave, ...]
    held: Mapping[int, int]  # wave number → people invited or further
    people: Sequence[Candidate]
    unavailable: Sequence[Unavailable]
    ties: Mapping[int, set[int]]
    seen: Participation


class WavePlanning(WaveReading):
    """What a plan would be; `Waves` saves one."""

    def participation(self, campaign_id: int) -> Participation:
        """What the waves that have ended tell of how many of the invited take part."""
        campaign = campaign_store.get(self._db, campaign_id)
        today = self._context.today(campaign.zone if campaign else "UTC")
        return planning_store.participation(self._db, campaign_id, today)

    def propose(self, campaign_id: int, wishes: Wishes) -> Proposal:
        """What a draw would give; nothing is written."""
        return self.compare(campaign_id, [wishes])[0]

    def compare(self, campaign_id: int, asked: Iterable[Wishes]) -> tuple[Proposal, ...]:
        """What several draws would give, side by side; nothing is written."""
        asked = [self._checked(wishes) for wishes in asked]
        ground = self._ground(campaign_id)
        return tuple(self._proposal(ground, wishes) for wishes in asked)

    def wishes(self, campaign_id: int) -> Wishes:
        """What the last draw was asked for, without its seed and dates; sizes are those of the waves now."""
        waves = store.all_waves(self._db, campaign_id)
        drawn = planning_store.last_draw(self._db, campaign_id)
        rules = drawn[1] if drawn else {}
        sizes = tuple(wave.target or wave.size for wave in waves if not wave.is_external)
        external = tuple(wave.target or wave.size for wave in waves if wave.is_external)
        known = {name: rules[name] for name in ("comparison", "mixed", "together") if name in rules}
        rate = rules.get("participation") if any(wave.target for wave in waves) else None
        return Wishes(sizes, external=external, participation=rate, **known)

    def _checked(self, wishes: Wishes) -> Wishes:
        checks.wishes(wishes)
        seed = secrets.randbelow(1_000_000) if wishes.seed is None else checks.seed(wishes.seed)
        return replace(wishes, seed=seed)

    def _ground(self, campaign_id: int) -> _Ground:
        campaign = campaign_store.get(self._db, campaign_id)
        if campaign is None:
            raise checks.gone()
        existing = tuple(store.all_waves(self._db, campaign_id))
        return _Ground(
            campaign,
            existing,
            {wave.number: self._invited(campaign_id, wave.id) for wave in existing},
            store.candidates(self._db, campaign_id),
            planning_store.unavailable(self._db, campaign_id),
            planning_store.ties(self._db, campaign_id),
            self.participation(campaign_id),
        )

    def _proposal(self, ground: _Ground, wishes: Wishes) -> Proposal:
        assert wishes.seed is not None
        checks.keeps_held_waves(ground.held, len(wishes.all_sizes))
        checks.somebody_to_draw(ground.people)
        dates = self._dates(ground, wishes)
        waves = tuple(_waves(ground, wishes, dates))
        away = away_from(ground.unavailable, dates)
        people = [
            person._replace(away=away[person.id]) if person.id in away else person for person in ground.people
        ]
        seats = [_seats(wave, wishes) for wave in waves]
        rules = Rules(
            external=frozenset(wave.number for wave in waves if wave.is_external),
            mixed=wishes.mixed,
            comparison=_comparison(people, wishes),
            together=wishes.together,
            waiting=-(-sum(seats) // 5) if wishes.waiting is None else wishes.waiting,
            ties=ground.ties,
        )
        draw = plan(people, seats, wishes.seed, rules)
        rate = ground.seen.rate if wishes.participation is None else wishes.participation
        facts = Facts(wishes, draw, waves, rules, people, ground.seen, rate, ground.held, ground.unavailable)
        return Proposal(
            wishes, wishes.seed, draw, waves, rules, rate, tuple(notes(facts)), tuple(outlook(facts)), people
        )

    def _dates(self, ground: _Ground, wishes: Wishes) -> Sequence[Dates]:
        # Waves with invited people keep their dates; so do all that have some, unless a start is given.
        count = len(wishes.all_sizes)
        known: dict[int, Dates] = {}
        for wave in ground.existing:
            if wave.starts_on and wave.ends_on and (ground.held[wave.number] or wishes.starts_on is None):
                known[wave.number] = (wave.starts_on, wave.ends_on)
        start = wishes.starts_on or self._first_day(ground.campaign, count, wishes.weeks)
        fixed = [known.get(number) for number in range(1, count + 1)]
        return tuple(wave_dates(start, wishes.weeks, fixed, closed_days(ground.unavailable)))

    def _first_day(self, campaign: Campaign, count: int, weeks: int) -> date:
        """The playbook's own start for waves, else so that the last one ends before the opening; not past."""
        planned = [p.starts_on for p in campaign_store.phases(self._db, campaign.id) if p.key == "waves"]
        wanted = planned[0] if planned else campaign.opens_on - timedelta(weeks=count * weeks)
        return next_monday(max(wanted, self._context.today(campaign.zone)))


def _waves(ground: _Ground, wishes: Wishes, dates: Sequence[Dates]) -> Iterable[Wave]:
    """The waves as they would be: what exists keeps its name, and its capacity where that was set."""
    known = {wave.number: wave for wave in ground.existing}
    managers = sum(person.is_manager and person.volunteer for person in ground.people)
    for place, wanted in enumerate(wishes.all_sizes):
        number = place + 1
        wave = known.get(number)
        if wave is None:
            name = tr("Managers first") if number == 1 and managers * 2 >= wanted else ""
            wave = Wave(0, ground.campaign.id, number, name, wanted, wanted)
        automatic = wave.per_animator is None and wave.capacity == (wave.target or wave.size)
        animators = _each(wishes.animators, place) or wave.animators
        per_animator = wishes.per_animator or wave.per_animator
        capacity = wanted if automatic else wave.capacity
        if per_animator:
            capacity = animators * per_animator
        limit = _each(wishes.capacity, place)
        if limit:
            capacity, per_animator = limit, None if limit % animators else limit // animators
        invited = to_invite(wanted, wishes.participation) if wishes.participation else wanted
        yield replace(
            wave,
            size=invited,
            target=wanted if wishes.participation else None,
            capacity=capacity,
            animators=animators,
            per_animator=per_animator,
            starts_on=dates[place][0],
            ends_on=dates[place][1],
            seed=wishes.seed,
            is_external=place >= len(wishes.sizes),
        )


def _each(values: Sequence[int], place: int) -> int | None:
    """One number counts for every wave."""
    return (values[0] if len(values) == 1 else values[place]) if values else None


def _seats(wave: Wave, wishes: Wishes) -> int:
    """Nobody is invited whom the animators could not follow."""
    if wishes.participation:
        return min(wave.size, to_invite(wave.capacity, wishes.participation))
    return min(wave.size, wave.capacity)


def _comparison(people: Sequence[Candidate], wishes: Wishes) -> str | None:
    if wishes.comparison is None:
        return None
    names = {person.department for person in people}
    if wishes.comparison == BY_LOT:
        assert wishes.seed is not None
        return department_by_lot(people, wishes.seed)
    for name in names:
        if name.casefold() == wishes.comparison.strip().casefold():
            return name
    raise checks.no_such_department(wishes.comparison, names)
