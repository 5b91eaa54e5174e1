"""Directories to plan waves for, and the exact optimum by integer programming to hold plans against."""

import random
import time
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, OptimizeResult, milp
from scipy.sparse import coo_matrix

from cm_console.domain.wave_plan import Candidate, Draw


def directory(people: int, departments: int, levels: int, waves: int, seed: int) -> list[Candidate]:
    """Invented people: uneven departments, pyramids of levels, few volunteers or many, holidays."""
    lot = random.Random(seed)
    weights = [lot.random() + 0.1 for _ in range(departments)]
    pyramid = [2.0**-level for level in range(levels)]
    willing: dict[tuple[int, int], float] = {}
    found = []
    for number in range(people):
        department = lot.choices(range(departments), weights)[0]
        level = lot.choices(range(levels), pyramid)[0]
        rate = willing.setdefault((department, level), lot.choice((0.05, 0.2, 0.4, 0.6)))
        away = [wave for wave in range(1, waves + 1) if lot.random() < 0.5] if lot.random() < 0.1 else []
        found.append(
            Candidate(
                number,
                f"D{department}",
                f"L{level}",
                is_manager=lot.random() < 0.08,
                volunteer=lot.random() < rate,
                site=f"S{lot.randrange(4)}",
                away=frozenset(away),
            )
        )
    return found


class Rows:
    """Constraints, one row at a time."""

    def __init__(self) -> None:
        self.places: list[int] = []
        self.columns: list[int] = []
        self.values: list[float] = []
        self.low: list[float] = []
        self.high: list[float] = []

    def add(self, terms: dict[int, float], low: float = -np.inf, high: float = np.inf) -> None:
        self.places += [len(self.low)] * len(terms)
        self.columns += terms.keys()
        self.values += terms.values()
        self.low.append(low)
        self.high.append(high)

    def constraint(self, width: int) -> LinearConstraint:
        shape = (len(self.low), width)
        matrix = coo_matrix((self.values, (self.places, self.columns)), shape=shape).tocsc()
        return LinearConstraint(matrix, self.low, self.high)


class Optimum(NamedTuple):
    imbalance: float
    proven: bool
    seconds: float  # in the solver alone


def least_imbalance(
    people: Sequence[Candidate], draw: Draw, seconds: float = 60.0, *, tight: bool = True
) -> Optimum:
    """The least total imbalance with the draw's shares, sizes and precedence.

    Whole numbers x[row, wave] of volunteers; y ≥ |people − share| for strata and departments in each wave.
    `tight` adds, to help the solver, that a whole number is never nearer to a share than its two neighbours.
    """
    total, proven, taken = 0.0, True, 0.0
    for is_manager in (True, False):
        result, lasted = _solve(people, draw, is_manager, seconds, tight)
        total += float(result.fun) if result.fun is not None else float("nan")
        proven &= result.status == 0
        taken += lasted
    return Optimum(total, proven, taken)


def _solve(
    people: Sequence[Candidate], draw: Draw, is_manager: bool, seconds: float, tight: bool
) -> tuple[OptimizeResult, float]:
    waves = range(len(draw.waves))
    share: dict[tuple[int, tuple[str, ...]], float] = Counter()
    seats = [0] * len(draw.waves)
    for wave in waves:
        for quota in draw.waves[wave].quotas:
            if quota.is_manager is is_manager:
                share[wave, (quota.department, quota.level)] += quota.share
                share[wave, (quota.department,)] += quota.share
                seats[wave] += quota.people
    last: dict[str, int] = {}
    if not is_manager:
        department = {person.id: person.department for person in people}
        for one in draw.waves:
            last |= {department[who]: one.number for who in one.managers}
    rows = Counter(
        (person.department, person.level, person.away)
        for person in people
        if person.is_manager is is_manager and person.volunteer and person.wave is None
    )
    constraints = Rows()
    groups: dict[tuple[int, tuple[str, ...]], list[int]] = {key: [] for key in share}
    upper: list[float] = []
    for (department_name, level, away), free in rows.items():
        own = {}
        for wave in waves:
            column = len(upper)
            allowed = wave + 1 not in away and wave + 1 >= last.get(department_name, 1)
            upper.append(free if allowed else 0)
            own[column] = 1.0
            for key in ((wave, (department_name, level)), (wave, (department_name,))):
                groups.setdefault(key, []).append(column)
        constraints.add(own, high=free)
    numbers = len(upper)
    for wave in waves:
        constraints.add(dict.fromkeys(range(wave, numbers, len(waves)), 1.0), seats[wave], seats[wave])
    for key, columns in groups.items():
        goal = share.get(key, 0.0)
        off = len(upper)
        upper.append(np.inf)
        constraints.add({off: 1.0, **dict.fromkeys(columns, -1.0)}, low=-goal)
        constraints.add({off: 1.0, **dict.fromkeys(columns, 1.0)}, low=goal)
        part = goal - int(goal)
        if tight and part > 1e-9:  # through both neighbours: |x − goal| ≥ part + (1 − 2 part) (x − int(goal))
            slope = 1 - 2 * part
            constraints.add({off: 1.0, **dict.fromkeys(columns, -slope)}, low=part - slope * int(goal))
    width = len(upper)
    matrix = constraints.constraint(width)
    began = time.perf_counter()
    result = milp(
        np.r_[np.zeros(numbers), np.ones(width - numbers)],
        integrality=np.r_[np.ones(numbers), np.zeros(width - numbers)],
        bounds=Bounds(0, np.array(upper)),
        constraints=matrix,
        options={"time_limit": seconds},
    )
    return result, time.perf_counter() - began
