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


def beside(
    lines: Sequence[float], widths: Sequence[float], low: float, high: float, gap: float = 10
) -> list[float | None]:
    """Where labels start in one row so that each touches its line (given in order) and none overlaps.

    In the middle of its line where it can be; None for one that has no room, the later one having it.
    """
    latest: list[float | None] = [None] * len(lines)
    limit = high
    for index in range(len(lines) - 1, -1, -1):
        start = min(lines[index], limit - widths[index])
        if start >= max(low, lines[index] - widths[index]):
            latest[index], limit = start, start - gap
    result: list[float | None] = []
    for line, width, last in zip(lines, widths, latest, strict=True):
        if last is None:
            result.append(None)
            continue
        start = min(max(line - width / 2, low), last)
        result.append(start)
        low = start + width + gap
    return result
