"""What is refused when a campaign, a phase or a task is written, and the words for it."""

import math
from collections.abc import Callable
from datetime import date
from typing import Any

from cm_console.domain.campaign import LEAST_TOLERANCE, LONGEST_TOLERANCE, LatePolicy
from cm_console.domain.content import Audience
from cm_console.domain.zones import find_zone, suggest_zone
from cm_console.errors import ConsoleError
from cm_console.i18n import tr


def checked(fields: dict[str, Any]) -> dict[str, Any]:
    """The campaign fields as they are stored: trimmed, of the right kind, the zone by its exact name."""
    if unknown := fields.keys() - _CHECKS.keys():
        raise TypeError(f"not a field of a campaign: {', '.join(sorted(unknown))}")
    return {name: _CHECKS[name](value) for name, value in fields.items()}


def named(name: str, otherwise: str) -> str:
    """`name` on one line without outer spaces; refused with `otherwise` when nothing is left."""
    name = " ".join(name.split())
    if not name:
        raise ConsoleError(otherwise, tr("Nothing was changed."), tr("Write a few words."))
    return name


def in_order(starts_on: date, ends_on: date) -> None:
    if ends_on < starts_on:
        raise ConsoleError(
            tr("It would end before it starts."),
            tr("Nothing was changed."),
            tr("Give an end that is on or after the start."),
        )


def not_a_number() -> ConsoleError:
    return ConsoleError(
        tr("This is not a number."),
        tr("Nothing was changed."),
        tr("Write digits, such as 12 or 12.5."),
    )


def gone(title: str) -> ConsoleError:
    return ConsoleError(title, tr("Nothing was changed."), tr("Look at the list again."))


def _name(value: str) -> str:
    return named(value, tr("The campaign needs a name."))


def _zone(value: str) -> str:
    zone = find_zone(value)
    if zone is None:
        near = suggest_zone(value)
        raise ConsoleError(
            tr("There is no time zone “{zone}”.").format(zone=value.strip()),
            tr("Nothing was changed."),
            tr("Did you mean {zone}?").format(zone=near)
            if near
            else tr("Give a region and a city, such as Europe/Paris."),
        )
    return zone


def _number(value: float | None) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not math.isfinite(value):
        raise not_a_number()
    return float(value)


def _population(value: int | None) -> int | None:
    if value is not None and value < 1:
        raise ConsoleError(
            tr("The launch must be for at least one person."),
            tr("Nothing was changed."),
            tr("Leave the population empty to count everyone in the directory."),
        )
    return value


def _minutes(value: int) -> int:
    if not LEAST_TOLERANCE <= value <= LONGEST_TOLERANCE:
        raise ConsoleError(
            tr("A post counts as late after {least} minutes at least and a week at most.").format(
                least=LEAST_TOLERANCE
            ),
            tr("Nothing was changed."),
            tr("Give a number of minutes, such as 60."),
        )
    return value


def _country(value: str) -> str:
    from cm_console.services import workdays

    code = value.strip().upper()
    if code and code not in workdays.countries():
        raise ConsoleError(
            tr("The holidays of “{country}” are not known.").format(country=value.strip()),
            tr("Nothing was changed."),
            tr("Give a country by its two letters, such as FR, or none."),
        )
    return code


def _utm(value: str) -> str:
    """The name that links carry: one line, so that it stays one value in every tool that counts visits."""
    return " ".join(value.split())[:100]


_CHECKS: dict[str, Callable[[Any], Any]] = {
    "name": _name,
    "opens_on": lambda value: value,
    "released_on": lambda value: value,
    "country": _country,
    "zone": _zone,
    "objective": str.strip,
    "metric": str.strip,
    "baseline": _number,
    "target": _number,
    "sponsor": str.strip,
    "population": _population,
    "late_policy": LatePolicy,
    "late_tolerance_minutes": _minutes,
    "utm_campaign": _utm,
    "audience": Audience,
}
