"""Invented but plausible histories: who took which step when, and how reactions grow. Pure, from a seed."""

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from cm_console.domain.testers import TesterState
from cm_console.sample.launch import SamplePost, SampleWave, Spread

# How much of the team wall's reactions a channel gets, and how its readers react.
_REACH = {"wall": 1.0, "mastodon": 0.62, "bluesky": 0.45}
_KINDS = {"likes": 1.0, "replies": 0.3, "reposts": 0.22}
_HALF_LIFE = timedelta(hours=15)


@dataclass(frozen=True, order=True)
class Step:
    """One change of one tester."""

    on: date
    order: int
    state: TesterState
    person_id: int


_STATES = (
    TesterState.INVITED,
    TesterState.ACCEPTED,
    TesterState.ACTIVE,
    TesterState.REPORTED,
    TesterState.DONE,
)


def steps(wave: SampleWave, person_ids: Sequence[int], today: date, seed: int) -> list[Step]:
    """What the testers of a wave did until `today`, in order of time."""
    chance = random.Random(seed)
    start = today + timedelta(days=wave.starts)
    found: list[Step] = []
    for person_id in sorted(person_ids):
        day = start + timedelta(days=chance.randint(*wave.invited))
        path = [Step(day, 0, TesterState.INVITED, person_id)]
        for order, state in enumerate(_STATES[1:], 1):
            spread = wave.shape.get(state.value)
            if spread is None or chance.random() >= spread.share:
                break
            day = max(day, start + timedelta(days=_day(chance, spread)))
            path.append(Step(day, order, state, person_id))
        leaves = wave.shape.get(TesterState.DROPPED.value)
        if leaves is not None and chance.random() < leaves.share:
            left = start + timedelta(days=_day(chance, leaves))
            path = [step for step in path if step.on <= left and step.state is not TesterState.DONE]
            path.append(Step(left, len(_STATES), TesterState.DROPPED, person_id))
        found += [step for step in path if step.on <= today]
    return sorted(found)


def _day(chance: random.Random, spread: Spread) -> int:
    # Few at once, most in the middle: cumulated over a wave this is the S of an adoption curve.
    return round(chance.triangular(spread.first, spread.last, (spread.first * 2 + spread.last) / 3))


def moment_of(post: SamplePost, now: datetime, zone: str) -> datetime | None:
    """The wall clock (naive, in `zone`) at which a post is due; None for a draft.

    Posts counted in hours fall on a quarter of an hour; from the day after tomorrow on, and in the past,
    weekends are left out.
    """
    here = now.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)
    if post.hours is not None:
        quarter = here.replace(minute=here.minute // 15 * 15, second=0, microsecond=0)
        return quarter + timedelta(hours=post.hours)
    if post.day is None:
        return None
    day = workday(here.date(), post.day)
    return datetime.fromisoformat(f"{day.isoformat()}T{post.time}")


def workday(today: date, offset: int) -> date:
    """`today` + `offset` days, moved off a weekend: back in the past, forward in the future.

    Today and tomorrow stay as they are, so that there is always something on them.
    """
    day = today + timedelta(days=offset)
    beyond_friday = max(0, day.weekday() - 4)
    if beyond_friday == 0 or offset in (0, 1):
        return day
    return day - timedelta(days=beyond_friday) if offset < 0 else day + timedelta(days=3 - beyond_friday)


def totals(pull: int, channel: str, text: str) -> dict[str, int]:
    """How many reactions of each kind a post ends with on a channel; the same at every run."""
    chance = random.Random(f"{channel} {text}")
    whole = pull * _REACH.get(channel, 1.0)
    return {kind: round(whole * share * chance.uniform(0.8, 1.2)) for kind, share in _KINDS.items()}


def grown(total: int, age: timedelta) -> int:
    """How many of `total` reactions are there at `age`: fast at first, then flattening."""
    return round(total * -math.expm1(-age / _HALF_LIFE * math.log(2)))


def followers(first: int, now: int, share: float) -> int:
    """Followers when `share` of the time since the first post has passed; beyond 1 it goes on growing."""
    grown: float = max(0.0, share) ** 1.6
    return round(first + (now - first) * grown)
