"""Why everybody is where a draw put them: one reason each."""

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from cm_console.domain.wave_people import ticket
from cm_console.domain.wave_plan import Candidate, Draw, Rules


class Reason(StrEnum):
    HELD = "held"  # invited before the draw
    MANAGER = "manager"  # drawn; managers come first
    LOT = "lot"  # drawn for their stratum
    SPARE = "spare"  # drawn for a seat that another stratum could not fill
    WAITING = "waiting"
    NO_SEAT = "no_seat"
    AWAY = "away"
    COMPARISON = "comparison"
    EXTERNAL = "external"
    NOT_VOLUNTEER = "not_volunteer"


class Explained(NamedTuple):
    """`rank`: the place of the ticket among the `of` volunteers of the stratum, `seats` of whom are drawn."""

    person: int
    wave: int | None
    reason: Reason
    rank: int | None = None
    of: int | None = None
    seats: int | None = None


def reasons(people: Iterable[Candidate], draw: Draw, rules: Rules) -> Iterator[Explained]:
    """Everybody, by number."""
    places = {who: wave.number for wave in draw.waves for who in wave.drawn}
    over = {
        (wave.number, quota.department, quota.level, quota.is_manager)
        for wave in draw.waves
        for quota in wave.quotas
        if quota.people > quota.quota
    }
    waiting = set(draw.waiting)
    everybody = sorted(people)
    ranks: dict[int, int] = {}
    sizes: Counter[tuple[str, str, bool]] = Counter()
    seats: Counter[tuple[str, str, bool]] = Counter()
    free = (one for one in everybody if one.volunteer and one.wave is None)
    for one in sorted(free, key=lambda one: ticket(draw.seed, one.id)):
        kind = (*one.stratum, one.is_manager)
        sizes[kind] += 1
        ranks[one.id] = sizes[kind]
        seats[kind] += one.id in places
    for one in everybody:
        kind = (*one.stratum, one.is_manager)
        wave = places.get(one.id)
        if one.wave is not None:
            yield Explained(one.id, one.wave, Reason.HELD)
        elif wave is not None:
            reason = Reason.MANAGER if one.is_manager else Reason.LOT
            reason = Reason.SPARE if (wave, *kind) in over and not one.is_manager else reason
            yield Explained(one.id, wave, reason, ranks[one.id], sizes[kind], seats[kind])
        elif not one.volunteer:
            yield Explained(one.id, None, Reason.NOT_VOLUNTEER)
        else:
            found = Explained(one.id, None, Reason.NO_SEAT, ranks[one.id], sizes[kind], seats[kind])
            yield found._replace(reason=_without(one, draw, rules, waiting))


def _without(one: Candidate, draw: Draw, rules: Rules, waiting: set[int]) -> Reason:
    """Why a free volunteer has no wave."""
    if one.department == rules.comparison:
        return Reason.COMPARISON
    if one.is_external and not rules.mixed and not rules.external:
        return Reason.EXTERNAL
    if one.id in waiting:
        return Reason.WAITING
    if all(wave.number in one.away for wave in draw.waves):
        return Reason.AWAY
    return Reason.NO_SEAT
