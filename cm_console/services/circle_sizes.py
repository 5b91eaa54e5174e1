"""How many people are in each circle, where nobody can work out a few of them from what stands beside it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from cm_console.domain.circles import Circle, nocase
from cm_console.store import adoption, circles
from cm_console.store.database import Database

if TYPE_CHECKING:
    from cm_console.domain.engagement import Group


def beside(db: Database, campaign_id: int) -> list[str]:
    """The departments that the statistics name: whatever is shown of a circle can be held against them."""
    from cm_console.analysis.disclosure import shown

    departments: dict[str, Group] = {}
    for group in adoption.by_department(db, campaign_id):
        departments[f"={nocase(group.name)}"] = group
    public = {id(group) for group in shown(list(departments.values())).groups}
    return [name for name, group in departments.items() if id(group) in public]


def sizes(db: Database, given: Sequence[str], found: Sequence[Circle]) -> Mapping[int | None, int | None]:
    """People of the directory by circle, and under None all of them; None where it could tell on somebody.

    For statistics, which may leave the house: whoever keeps the directory can count its people anyway.
    """
    from cm_console.analysis.disclosure import LEAST
    from cm_console.analysis.overlaps import showable

    everyone = circles.count(db, None)
    made: dict[int | None, int | None] = {None: None if 0 < everyone < LEAST else everyone}
    if not found:
        return made
    cells = circles.directory_cells(db, found)
    visible = showable(cells, given, [str(circle.id) for circle in found])
    for circle in found:
        size = sum(cell.people for cell in cells if str(circle.id) in cell.groups)
        made[circle.id] = size if size == 0 or str(circle.id) in visible else None
    return made
