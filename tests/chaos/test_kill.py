"""A short kill test; `make chaos` runs the long one."""

import os
import re
from pathlib import Path

import pytest

from tests.chaos.driver import Driver, Tally
from tests.chaos.targets import targets
from tests.servers.bluesky_network import BlueskyNetwork

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="kills processes as only POSIX can"),
    pytest.mark.xdist_group("bluesky"),
]


def drive(folder: Path, network: BlueskyNetwork | None, kills: int, posts: int) -> Tally:
    with targets(network, seed=7, each=1) as found:
        return Driver(folder, found, seed=7).run(kills, posts)


@pytest.mark.real_server
def test_25_kills_lose_nothing_and_publish_nothing_twice(
    bluesky_network: BlueskyNetwork, tmp_path: Path
) -> None:
    tally = drive(tmp_path, bluesky_network, kills=25, posts=40)
    assert tally.violations == []
    assert tally.kills == 25
    assert tally.on_their_way >= 5, "the kills have to meet posts on their way to prove anything"
    assert tally.threads >= 5, "with so few kills, chance decides how many meet the middle of a thread"
    assert sum(tally.faults.values()) >= 5
    assert set(tally.states) == {
        "Bluesky (real PDS)",
        "Mastodon with Idempotency-Key",
        "Mastodon without Idempotency-Key",
    }


def test_the_driver_notices_a_server_that_forgets_keys(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.chaos.targets.WITHOUT_KEYS", "4.3.2")  # it says that it knows them
    tally = drive(tmp_path, None, kills=15, posts=30)
    assert tally.violations
    for found in tally.violations:
        assert re.fullmatch(
            r"Mastodon without Idempotency-Key 1, Post number \d+(, part \d)?: published \d times", found
        )
