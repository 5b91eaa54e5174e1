"""Labels that would overlap are moved apart, as little as possible."""

from collections.abc import Sequence


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Positions at least `gap` apart within `low`..`high`, in the order of `wanted`.

    When they cannot all fit they are packed evenly and overlap; the caller shows fewer labels.
    """
    if not wanted:
        return []
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    if len(order) > 1:
        gap = min(gap, (high - low) / (len(order) - 1))
    placed: list[float] = []
    for index in order:
        at = max(wanted[index], low)
        placed.append(max(at, placed[-1] + gap) if placed else at)
    limit = high
    for place in range(len(placed) - 1, -1, -1):
        placed[place] = min(placed[place], limit)
        limit = placed[place] - gap
    result = [0.0] * len(wanted)
    for place, index in enumerate(order):
        result[index] = placed[place]
    return result


def fits(count: int, gap: float, low: float, high: float) -> bool:
    """Whether `count` labels have room."""
    return count <= 1 or (count - 1) * gap <= high - low
