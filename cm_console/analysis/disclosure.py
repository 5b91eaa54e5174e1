"""Small groups are hidden, and enough others with them that nobody can work them out from the total."""

from collections.abc import Sequence
from dataclasses import dataclass

from cm_console.domain.circles import LEAST
from cm_console.domain.engagement import Group

__all__ = ["LEAST", "Shown", "large", "shown"]


@dataclass(frozen=True)
class Shown:
    """What may be shown; `hidden` counts groups, never the people in them."""

    groups: tuple[Group, ...]
    hidden: int


def shown(groups: Sequence[Group], least: int = LEAST) -> Shown:
    """The groups of at least `least` people, largest first.

    The totals over all groups are shown beside the table, so the hidden groups together must be more than
    one and hold at least `least` people, or they could be worked out: the next smallest is hidden as well.
    A small group where everybody did the same (all or nobody) is hidden too, as it tells on each of them.
    """
    ordered = sorted((group for group in groups if group.invited), key=lambda group: group.invited)
    hidden = [group for group in ordered if group.invited < least or _tells_on_each(group, least)]
    rest = [group for group in ordered if group not in hidden]
    while hidden and rest and (len(hidden) == 1 or sum(group.invited for group in hidden) < least):
        hidden.append(rest.pop(0))
    return Shown(tuple(sorted(rest, key=lambda group: (-group.invited, group.name))), len(hidden))


def _tells_on_each(group: Group, least: int) -> bool:
    return group.invited < 2 * least and group.adopted in (0, group.invited)


def large(counts: Sequence[tuple[str, int]], least: int = LEAST) -> tuple[list[tuple[str, int]], int]:
    """The groups of at least `least` people, largest first, and how many people are in the others.

    Those others are none, or at least `least` in two groups or more: the total is said beside them.
    """
    ordered = sorted(((name, n) for name, n in counts if n), key=lambda one: (one[1], one[0]))
    hidden = [one for one in ordered if one[1] < least]
    rest = [one for one in ordered if one[1] >= least]
    while hidden and rest and (len(hidden) == 1 or sum(n for _, n in hidden) < least):
        hidden.append(rest.pop(0))
    return sorted(rest, key=lambda one: (-one[1], one[0])), sum(n for _, n in hidden)
