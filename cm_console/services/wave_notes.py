"""What a plan could not honour and why, and what follows from its wishes: sentences beside the waves."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cm_console import figures
from cm_console.domain.wave_days import closed_days, days
from cm_console.domain.wave_participation import Participation, to_invite
from cm_console.domain.wave_plan import Candidate, Draw, Rules
from cm_console.domain.waves import Unavailable, Wave, Wishes
from cm_console.i18n import tr
from cm_console.services.wave_words import group_name, wave_title

_MOST_NAMED = 4


@dataclass(frozen=True)
class Facts:
    """A draw with everything that explains it."""

    wishes: Wishes
    draw: Draw
    waves: Sequence[Wave]
    rules: Rules
    people: Sequence[Candidate]
    seen: Participation
    rate: float
    held: Mapping[int, int]
    unavailable: Sequence[Unavailable]


def notes(facts: Facts) -> Iterator[str]:
    """What could not be honoured, and what is left out on purpose."""
    for part in (_capacity, _managers, _away, _missing, _alone, _circles, _comparison):
        yield from part(facts)
    if facts.rules.ties:
        yield tr("The names that colleagues gave were used; they are erased when the waves are drawn.")


def _circles(facts: Facts) -> Iterator[str]:
    if facts.rules.mixed or facts.rules.external:
        return
    waiting = sum(one.is_external and one.volunteer and one.wave is None for one in facts.people)
    if waiting:
        yield tr("%n external volunteer(s) are not drawn with employees.", "", waiting)
        yield tr("Give them a wave of their own, or ask for mixed waves.")


def _comparison(facts: Facts) -> Iterator[str]:
    name = facts.rules.comparison
    if facts.wishes.comparison is None:
        return
    if name is None:
        yield tr("There is only one department: none can be kept for comparison.")
        return
    people = [one for one in facts.people if one.department == name]
    text = tr("{department} (%n person(s)) is kept for comparison: nobody of it is drawn.", "", len(people))
    yield text.format(department=group_name(name))
    invited = sum(one.wave is not None for one in people)
    if invited:
        yield tr("%n of them are already invited, so the comparison is weaker.", "", invited)


def _capacity(facts: Facts) -> Iterator[str]:
    for wave, drawn in zip(facts.waves, facts.draw.waves, strict=True):
        if drawn.size < wave.size:
            wanted = wave.target or wave.size
            yield tr("{wave}: {wanted} people were asked for, but its animators can follow {n}.").format(
                wave=wave_title(wave), wanted=wanted, n=wave.capacity
            )


def outlook(facts: Facts) -> Iterator[str]:
    """How many will take part, by what is known so far."""
    rate = figures.percent(facts.rate)
    if facts.seen.invited:
        known = tr("{part} of {all} people took part in the waves that have ended.").format(
            part=facts.seen.took_part, all=facts.seen.invited
        )
    else:
        known = tr("No wave has ended yet, so this is a careful guess.")
    if facts.wishes.participation:
        invited = sum(drawn.kept + len(drawn.drawn) for drawn in facts.draw.waves)
        target = sum(wave.target or 0 for wave in facts.waves)
        some = round(invited * facts.rate)
        if some < target:
            text = tr("{n} people are invited: if {rate} of them take part, that is {some}, not {target}.")
        else:
            text = tr("{n} people are invited so that {target} take part, if {rate} of them do.")
        yield text.format(n=invited, rate=rate, some=some, target=target)
        return
    first = facts.waves[0]
    yield known
    yield tr("If {rate} of the invited take part, that is {n} of {size} in wave 1.").format(
        rate=rate, n=round(first.size * facts.rate), size=first.size
    )
    yield tr("For {size} to take part, invite {n}.").format(
        size=first.size, n=to_invite(first.size, facts.rate)
    )


def _managers(facts: Facts) -> Iterator[str]:
    """Departments whose invited managers come later than invited or drawn people of theirs."""
    kinds = {one.id: one for one in facts.people}
    places = [(one, one.wave) for one in facts.people if one.wave is not None]
    places += [(kinds[who], wave.number) for wave in facts.draw.waves for who in wave.drawn]
    last: dict[str, int] = {}
    first: dict[str, int] = {}
    for person, number in places:
        if person.is_manager:
            last[person.department] = max(number, last.get(person.department, 0))
        else:
            first[person.department] = min(number, first.get(person.department, number))
    late = sorted(name for name, number in last.items() if first.get(name, number) < number)
    if late:
        yield tr(
            "In {groups} people come before one of their managers, because some of them are already invited."
        ).format(groups=figures.listed(_some([group_name(name) for name in late])))


def _away(facts: Facts) -> Iterator[str]:
    free = {one.id for one in facts.people if one.volunteer and one.wave is None}
    free -= {who for wave in facts.draw.waves for who in wave.drawn}
    away = sum(one.id in free and bool(one.away) for one in facts.people)
    if away and any(wave.short for wave in facts.draw.waves):
        yield tr("%n volunteer(s) are away while seats stay empty.", "", away)
    closed = closed_days(facts.unavailable)
    for wave in facts.waves:
        if wave.starts_on and wave.ends_on and facts.held.get(wave.number):
            lost = sum(day in closed and day.weekday() < 5 for day in days(wave.starts_on, wave.ends_on))
            if lost:
                yield tr("{wave} keeps its dates, with %n closed day(s) in it.", "", lost).format(
                    wave=wave_title(wave)
                )


def _missing(facts: Facts) -> Iterator[str]:
    """Departments × levels that wave 2 should have reached, and has not."""
    due: Counter[tuple[str, str]] = Counter()
    there: Counter[tuple[str, str]] = Counter()
    for wave in facts.draw.waves[:2]:
        for quota in wave.quotas:
            due[quota.department, quota.level] += quota.quota
            there[quota.department, quota.level] += quota.people
    for person in facts.people:
        if person.wave in (1, 2):
            there[person.stratum] += 1
    missing = [group_name(*key) for key, count in due.most_common() if count and not there[key]]
    if missing:
        yield tr("By wave 2 nobody stands for {groups}: no volunteer there is free.").format(
            groups=figures.listed(_some(missing))
        )


def _alone(facts: Facts) -> Iterator[str]:
    alone = sum(len(wave.alone) for wave in facts.draw.waves)
    if not alone:
        return
    yield tr("%n person(s) have fewer than two colleagues or contacts in their wave.", "", alone)
    if facts.wishes.together:
        yield tr("Their departments have too few volunteers.")
    else:
        yield tr("“Keep teams together” avoids that, at the price of exact shares.")


def _some(names: list[str]) -> list[str]:
    """The first few, and how many more."""
    if len(names) <= _MOST_NAMED:
        return names
    return [*names[:_MOST_NAMED], tr("%n more", "", len(names) - _MOST_NAMED)]
