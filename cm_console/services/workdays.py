"""The working days of a country, from the `holidays` library; without a country, weekdays."""

from datetime import date
from functools import cache

from cm_console import i18n
from cm_console.domain.workdays import WEEKDAYS, Workdays

# What a person chooses from first: where French and English are worked in. Any other code is taken too.
USUAL = ("FR", "BE", "CH", "LU", "CA", "GB", "IE", "US", "DE", "ES", "IT", "NL", "PT", "MA", "TN", "SN", "CI")
_SPOKEN = {"en": "en_US", "fr": "fr"}


@cache
def countries() -> frozenset[str]:
    """The two-letter codes whose holidays are known."""
    import holidays

    return frozenset(code for code in holidays.list_supported_countries() if len(code) == 2)


def of(country: str, first: date, last: date) -> Workdays:
    """The working days around `first` to `last`, a year on each side included."""
    if not country:
        return WEEKDAYS
    return _of(country, first.year - 1, last.year + 1, i18n.language())


@cache
def _of(country: str, first: int, last: int, language: str) -> Workdays:
    import holidays

    found = holidays.country_holidays(country, years=range(first, last + 1), language=_SPOKEN.get(language))
    return Workdays(dict(found))
