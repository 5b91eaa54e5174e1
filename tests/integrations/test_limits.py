"""How long a platform asks to wait, in each way that they say it."""

from datetime import UTC, datetime, timedelta

import pytest

from integrations._limits import LONGEST, wait_until

NOW = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "120"}, 120),
        ({"retry-after": "Mon, 16 Nov 2026 09:05:00 GMT"}, 300),
        ({"X-RateLimit-Reset": "2026-11-16T09:04:00.123456Z"}, 240.123456),
        ({"X-RateLimit-Reset": "2026-11-16T10:04:00+01:00"}, 240),
        ({"X-RateLimit-Reset": str(int(NOW.timestamp()) + 77)}, 77),
        ({"RateLimit-Reset": str(int(NOW.timestamp()) + 60)}, 60),
        ({"X-RateLimit-Reset": "30"}, 30),
        ({"Retry-After": "0"}, 0),
        ({"RateLimit-Reset": str(int(NOW.timestamp()) - 60)}, 0),
        ({"Retry-After": "nonsense", "RateLimit-Reset": "90"}, 90),
    ],
)
def test_the_wait_is_read(headers: dict[str, str], seconds: float) -> None:
    assert wait_until(headers, NOW) == NOW + timedelta(seconds=seconds)


def test_a_server_whose_clock_is_wrong_is_understood_by_its_own_date() -> None:
    headers = {"Date": "Mon, 16 Nov 2026 08:00:00 GMT", "X-RateLimit-Reset": "2026-11-16T08:05:00Z"}
    assert wait_until(headers, NOW) == NOW + timedelta(minutes=5)


@pytest.mark.parametrize("headers", [{}, {"Retry-After": ""}, {"Retry-After": "nan"}, {"Retry-After": "-5"}])
def test_a_platform_that_does_not_say_gives_nothing(headers: dict[str, str]) -> None:
    assert wait_until(headers, NOW) is None


def test_nonsense_never_holds_posts_back_for_longer_than_a_day() -> None:
    assert wait_until({"Retry-After": "99999999"}, NOW) == NOW + LONGEST
