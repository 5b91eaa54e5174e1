"""Zones are found by name, whatever the case, and guessed from a city."""

from cm_console.domain.zones import find_zone, suggest_zone, zone_names


def test_a_zone_is_found_whatever_its_case() -> None:
    assert find_zone(" europe/paris ") == "Europe/Paris"
    assert find_zone("america/new york") == "America/New_York"
    assert find_zone("utc") == "UTC"


def test_what_is_not_a_zone_is_not_found() -> None:
    assert find_zone("") is None
    assert find_zone("Europe") is None
    assert find_zone("../../etc/passwd") is None


def test_a_city_or_a_slip_gives_a_suggestion() -> None:
    assert suggest_zone("paris") == "Europe/Paris"
    assert suggest_zone("Europe/Pari") == "Europe/Paris"
    assert suggest_zone("") is None
    assert suggest_zone("qqqqqqqq") is None


def test_the_list_to_choose_from_names_places() -> None:
    assert zone_names()[0] == "UTC"
    assert "Europe/Paris" in zone_names()
    assert not any(name.startswith("Etc/") for name in zone_names())
