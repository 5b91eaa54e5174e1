"""Times as people type them."""

import re
from datetime import datetime

import pytest

from cm_console.domain.typed_time import parse, show


@pytest.mark.parametrize("text", ["2026-12-08 09:30", "2026-12-08T09:30", " 2026-12-08 9:30 "])
def test_a_date_and_a_time(text: str) -> None:
    assert parse(text) == datetime.fromisoformat("2026-12-08 09:30")


def test_seconds_are_kept_and_shown_only_where_there_are_some() -> None:
    assert parse("2026-12-08 09:30:15").second == 15
    assert show(parse("2026-12-08 09:30:15")) == "2026-12-08 09:30:15"
    assert show(parse("2026-12-08 09:30")) == "2026-12-08 09:30"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tomorrow",
        "2026-12-08",
        "09:30",
        "2026-13-08 09:30",
        "2026-02-30 09:30",
        "2026-12-08 24:30",
        "08/12/2026 09:30",
        "2026-12-08T09:30Z",
        "2026-12-08 09:30+01:00",
        "2026-12-08 09:30 now",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        parse(text)
