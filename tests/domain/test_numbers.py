"""Numbers are read as people in France and elsewhere type them."""

import pytest

from cm_console.domain.numbers import parse_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12.0),
        ("12,5", 12.5),
        ("12.5", 12.5),
        (" 1 234,5 ", 1234.5),
        ("1\u202f234,5", 1234.5),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("-3,25", -3.25),
        ("18 %", 18.0),
        ("", None),
        ("   ", None),
    ],
)
def test_a_number_is_read(text: str, value: float | None) -> None:
    assert parse_number(text) == value


@pytest.mark.parametrize("text", ["twelve", "1,2,3", "nan", "inf", "1e999", "12 h"])
def test_what_is_not_a_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a number"):
        parse_number(text)
