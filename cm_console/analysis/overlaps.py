"""Which figures about overlapping groups may stand beside each other, so that none tells on a few people.

Whoever sees the figures of some groups can add and subtract them. What can be worked out so are the weighted
sums of the groups' rows over the cells of the table; one that rests on a harmful set of cells alone would
tell on the people in it. Suppression in linked tables, as in Hundepool et al., Statistical Disclosure
Control (2012), chapter 4.
"""

from collections.abc import Iterable, Sequence
from itertools import combinations
from math import comb
from typing import Any

from cm_console.analysis.disclosure import LEAST
from cm_console.domain.circles import Cell

_ENOUGH = 20_000  # sets of cells that are looked at; past that, a group is rather hidden


def showable(
    cells: Iterable[Cell], given: Sequence[str], wanted: Sequence[str], least: int = LEAST
) -> set[str]:
    """The `wanted` groups that may be shown beside the total over all cells and the `given` groups."""
    table = [cell for cell in cells if cell.people]
    size = {name: sum(cell.people for cell in table if name in cell.groups) for name in wanted}
    shown: list[str] = []
    for name in sorted(wanted, key=lambda name: (-size[name], name)):
        if size[name] >= least and _is_safe(table, [*given, *shown, name], least):
            shown.append(name)
    return set(shown)


def harmful(cells: Sequence[Cell], least: int = LEAST) -> bool:
    """Whether figures about these people alone would tell on each of them."""
    people = sum(cell.people for cell in cells)
    told = [cell.adopted for cell in cells if cell.adopted is not None]
    return 0 < people < least or (0 < people < 2 * least and bool(told) and sum(told) in (0, people))


def _is_safe(cells: Sequence[Cell], groups: Sequence[str], least: int) -> bool:
    import numpy as np

    rows = np.array(
        [[1.0] * len(cells)] + [[float(name in cell.groups) for cell in cells] for name in groups]
    )
    small = [n for n, cell in enumerate(cells) if harmful([cell], least)]
    large = [n for n in range(len(cells)) if n not in set(small)]
    # Only sums that vanish on every large cell can rest on a harmful set.
    left = _kernel(rows[:, large].T)
    basis = _row_space(left @ rows[:, small])
    dimension = len(basis)
    if not dimension:
        return True
    if comb(len(small), dimension - 1) > _ENOUGH:
        return False
    # The sums with the smallest supports vanish on one cell less than the space has dimensions.
    for zeros in combinations(range(len(small)), dimension - 1):
        for weights in _kernel(basis[:, list(zeros)].T):
            support = [cells[small[n]] for n in np.flatnonzero(np.abs(weights @ basis) > 1e-7)]
            if harmful(support, least):
                return False
    return True


def _kernel(matrix: Any) -> Any:
    """An orthonormal basis, as rows, of what `matrix` maps to zero."""
    import numpy as np

    if not matrix.shape[0]:
        return np.eye(matrix.shape[1])
    _, values, right = np.linalg.svd(matrix)
    return right[int((values > 1e-9).sum()) :]


def _row_space(matrix: Any) -> Any:
    import numpy as np

    if not matrix.size:
        return np.zeros((0, matrix.shape[1]))
    _, values, right = np.linalg.svd(matrix, full_matrices=False)
    return right[: int((values > 1e-9).sum())]
