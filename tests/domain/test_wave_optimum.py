"""The planner against the exact optimum, on instances that are the same every time."""

import random

import pytest

from cm_console.domain.wave_plan import Rules, plan
from tests.optimum import directory, least_imbalance

INSTANCES = [(500 + 236 * number, 2 + number % 5, number) for number in range(20)]


@pytest.mark.parametrize(("people", "waves", "seed"), INSTANCES)
def test_the_imbalance_is_within_two_percent_of_the_exact_optimum(people: int, waves: int, seed: int) -> None:
    found = directory(people, 4 + seed, 2 + seed % 5, waves, seed)
    lot = random.Random(seed)
    sizes = [max(5, int(people * lot.uniform(0.01, 0.09))) for _ in range(waves)]
    draw = plan(found, sizes, seed)
    best = least_imbalance(found, draw)
    assert best.proven
    assert best.imbalance - 1e-6 <= draw.imbalance <= 1.02 * best.imbalance


def test_the_solvers_two_formulations_agree() -> None:
    found = directory(500, 5, 3, 3, 7)
    draw = plan(found, [20, 30, 30], 7)
    plain = least_imbalance(found, draw, tight=False)
    assert least_imbalance(found, draw).imbalance == pytest.approx(plain.imbalance, abs=0.05)


def test_the_imbalance_told_is_that_of_the_people_drawn() -> None:
    found = directory(1500, 8, 4, 4, 3)
    draw = plan(found, [30, 60, 60, 60], 3, Rules(waiting=5))
    kind = {person.id: (person.department, person.level, person.is_manager) for person in found}
    for wave in draw.waves:
        drawn = [kind[number] for number in wave.drawn]
        total = 0.0
        for is_manager in (True, False):
            quotas = [quota for quota in wave.quotas if quota.is_manager is is_manager]
            for quota in quotas:
                assert drawn.count((quota.department, quota.level, is_manager)) == quota.people
                total += quota.off
            for name in {quota.department for quota in quotas}:
                own = [quota for quota in quotas if quota.department == name]
                total += abs(sum(quota.people - quota.share for quota in own))
        assert wave.imbalance == pytest.approx(total, abs=1e-5)
