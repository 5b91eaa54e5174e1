"""Consoles killed while they hand over to a server: it gets each post once, and none is forgotten."""

import os
import random
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from cm_console.clock import SystemClock
from cm_console.console import Console
from cm_console.domain.delivery import DeliveryState
from tests.integrations.mastodon_double import TOKEN, MastodonDouble, running
from tests.waiting import until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no signals there")
S = DeliveryState
VERSIONS = ["4.3.2", "2.7.2 (compatible; Pleroma 2.5.0)"]  # knows keys, and does not
FAULTS = ["", "", "", "drop after", "500 after", "drop before", "cut short", "limited"]


@pytest.fixture
def live() -> Iterator[tuple[MastodonDouble, str]]:
    """The double on the real clock, for real processes."""
    with running() as found:
        yield found


@pytest.fixture
def plan(
    live: tuple[MastodonDouble, str],
    make_console: Callable[..., Console],
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[..., tuple[Console, list[Any]]]:
    """`plan(version, count)` gives a console on the real clock and deliveries of the coming days."""

    def make(version: str, count: int) -> tuple[Console, list[Any]]:
        live[0].version = version
        monkeypatch.setenv("TOKEN_OF_AGORA", TOKEN)
        console = make_console(clock=SystemClock())
        campaign = console.campaigns.create("Agora", datetime.now(UTC).date() + timedelta(days=60), "UTC")
        account = console.accounts.add("mastodon", "News", server=live[1], secret_env="TOKEN_OF_AGORA")
        console.accounts.check(account.id)
        start = datetime.now(UTC).replace(tzinfo=None, microsecond=0) + timedelta(hours=1)
        made = [
            console.posts.add(
                campaign.id, f"Post {n}", [account.id], wall=start + timedelta(hours=2 * n)
            ).deliveries[0]
            for n in range(count)
        ]
        return console, made

    return make


def run(console: Console, times: int, ids: list[int]) -> "subprocess.Popen[str]":
    script = Path(__file__).with_name("handing.py")
    command = [sys.executable, str(script), str(console.path), str(times), *map(str, ids)]
    return subprocess.Popen(
        command,
        cwd=Path(__file__).parents[3],
        env={**os.environ, "PYTHONPATH": "."},
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("version", VERSIONS)
def test_killed_between_request_and_answer_it_was_given_once(
    live: tuple[MastodonDouble, str], plan: Callable[..., tuple[Console, list[Any]]], version: str
) -> None:
    console, [planned] = plan(version, 1)
    double = live[0]
    double.faults = ["slow"]
    child = run(console, 0, [planned.id])
    assert until(lambda: double.schedule.waiting)
    child.send_signal(signal.SIGKILL)
    child.communicate(timeout=60)
    assert child.returncode == -signal.SIGKILL
    assert console.outbox.delivery(planned.id).state is S.SENDING
    console.publisher.run_until_empty()
    assert console.outbox.delivery(planned.id).handed_over
    assert len(double.schedule.waiting) == 1
    assert double.statuses == {}


@pytest.mark.parametrize("version", VERSIONS)
def test_killed_again_and_again_with_faults_none_is_doubled_or_forgotten(
    live: tuple[MastodonDouble, str], plan: Callable[..., tuple[Console, list[Any]]], version: str
) -> None:
    console, planned = plan(version, 100)
    double, chance = live[0], random.Random(7)
    double.faults = [chance.choice(FAULTS) for _ in range(500)]
    child = run(console, 60, [each.id for each in planned])
    ends, _ = child.communicate(timeout=300)
    double.faults = []
    console.outbox.recover()
    given = Counter(each["params"]["text"] for each in double.schedule.waiting.values())
    after = [console.outbox.delivery(each.id) for each in planned]
    assert int(ends) > 0, "some were killed"
    assert set(given.values()) <= {1}, "never twice"
    assert double.statuses == {}, "nothing is out before its time"
    states = Counter("handed over" if each.handed_over else each.state.value for each in after)
    assert set(states) <= {"handed over", "scheduled", "unconfirmed"}, "none is left on its way"
    for each in after:
        if each.handed_over:
            assert double.schedule.waiting[each.handed_over_id]["params"]["text"] == each.text
        elif each.state is S.SCHEDULED:
            assert given[each.text] == 0, "what waits here waits nowhere else"
        elif given[each.text]:  # in doubt, and there: one look finds it
            console.accounts.pause(each.account_id, None)
            assert console.outbox.look(each.id).handed_over
    assert states["handed over"] > 0
