"""A short kill test of letters; `make chaos` runs the long one."""

import itertools
import os
import re
from pathlib import Path

import pytest
from aiosmtpd.smtp import Envelope

from tests.chaos.letters import Letters
from tests.chaos.post_office import PostOffice

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills processes as only POSIX can")


def test_15_kills_lose_no_letter_and_send_none_twice(tmp_path: Path) -> None:
    tally = Letters(tmp_path, seed=7).run(kills=15, letters=60)
    assert tally.violations == []
    assert tally.kills == 15
    assert tally.on_their_way >= 3, "the kills have to meet letters on their way to prove anything"
    assert tally.faults.total() >= 5


def test_what_is_lost_or_there_twice_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    take, asked = PostOffice._take, itertools.count()

    def badly(office: PostOffice, envelope: Envelope) -> None:
        for _ in range(next(asked) % 3):
            take(office, envelope)

    monkeypatch.setattr(PostOffice, "_take", badly)
    tally = Letters(tmp_path, seed=7).run(kills=0, letters=12)
    found = {re.sub(r"person\d+@example.org: ", "", each) for each in tally.violations}
    assert {"sent 2 times", "lost; it is said to be sent and is not there"} <= found
