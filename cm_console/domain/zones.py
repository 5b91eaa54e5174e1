"""IANA time zones by name: which there are, and the one a person meant."""

from functools import cache
from zoneinfo import available_timezones

_NOT_PLACES = ("Etc/", "SystemV/", "US/", "posix/", "right/")


@cache
def zone_names() -> tuple[str, ...]:
    """Every zone this computer knows, as Region/City, sorted; UTC first."""
    places = (name for name in available_timezones() if "/" in name and not name.startswith(_NOT_PLACES))
    return ("UTC", *sorted(places))


@cache
def _by_folded() -> dict[str, str]:
    return {name.casefold(): name for name in sorted(available_timezones())}


def find_zone(text: str) -> str | None:
    """The zone's exact name, whatever the case and spaces it was typed with; None where there is none."""
    return _by_folded().get(text.strip().replace(" ", "_").casefold())


def suggest_zone(text: str) -> str | None:
    """The zone that `text` looks most like: `paris` gives Europe/Paris."""
    wanted = text.strip().replace(" ", "_").casefold()
    if not wanted:
        return None
    for name in zone_names():
        if name.casefold().rpartition("/")[2] == wanted:
            return name
    import difflib

    found = difflib.get_close_matches(wanted, _by_folded(), n=1, cutoff=0.7)
    return _by_folded()[found[0]] if found else None
