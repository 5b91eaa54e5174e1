"""Planning 10,000 people over 6 waves, against the exact optimum of its numbers by `scipy.optimize.milp`.

The programme is written as textbooks do: whole numbers of each kind of volunteer in each wave, and a variable
for each distance from a share. Our plan also draws the people by name; it must be within 2 % of the optimum.
"""

import sys
import time

from benchmarks._floor import compare, finish
from cm_console.domain.wave_plan import plan
from tests.optimum import Optimum, directory, least_imbalance

PEOPLE, DEPARTMENTS, LEVELS, SEED = 10_000, 150, 8, 1
SIZES = (200, 400, 500, 500, 500, 500)
LIMIT = 1 / 20
WITHIN = 1.02
RUNS = 3
PATIENCE = 60.0


def main() -> None:
    people = directory(PEOPLE, DEPARTMENTS, LEVELS, len(SIZES), SEED)
    optimum: list[Optimum] = []

    def ours() -> float:
        began = time.perf_counter()
        plan(people, SIZES, SEED)
        return time.perf_counter() - began

    draw = plan(people, SIZES, SEED)

    def floor() -> float:
        optimum.append(least_imbalance(people, draw, PATIENCE, tight=False))
        return optimum[-1].seconds

    result = compare("Plan of 10,000 people over 6 waves", ours, floor, LIMIT, RUNS)
    best = optimum[-1]
    if not best.proven:
        sys.exit(f"The solver did not prove an optimum within {PATIENCE:g} s")
    ratio = draw.imbalance / best.imbalance
    print(f"Imbalance: {draw.imbalance:.1f}, {ratio:.4f} x the optimum (limit {WITHIN})")
    if ratio > WITHIN:
        sys.exit("The imbalance is above the limit")
    finish([result])


if __name__ == "__main__":
    main()
