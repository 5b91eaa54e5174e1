"""Two consoles and a headless publisher, three processes on one workspace: each post is sent once."""

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from cm_console.console import Console
from cm_console.domain.delivery import DeliveryState
from integrations import discover
from tests.chaos.publishing import credentials
from tests.integrations import mastodon_double
from tests.integrations.mastodon_double import TOKEN, MastodonDouble

ROOT = Path(__file__).parents[2]
ACCOUNTS, NOW, THREADS, SOON = 3, 20, 6, 10


@pytest.fixture
def doubles() -> Iterator[list[tuple[MastodonDouble, str]]]:
    """Servers that would publish every request anew: nothing but the console keeps posts apart."""
    running = [mastodon_double.running() for _ in range(ACCOUNTS)]
    found = [each.__enter__() for each in running]
    for double, _ in found:
        double.version = "2.7.2 (compatible; Pleroma 2.5.0)"
    yield found
    for each in running:
        each.__exit__(None, None, None)


@contextmanager
def process(keyring: Path, *words: str, ends: Sequence[int] = (0,)) -> "Iterator[subprocess.Popen[str]]":
    command = [sys.executable, "-m", "tests.chaos.publishing", str(keyring), *words]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    ) as started:
        yield started
        assert started.stdin is not None
        started.stdin.close()
        assert started.wait(60) in ends


def sent(double: MastodonDouble) -> Counter[str]:
    posts = [each for each in list(double.requests) if each[0] == "POST"]
    return Counter(headers["Idempotency-Key"] for _, _, headers in posts)


def test_three_processes_send_each_post_once(
    tmp_path: Path, doubles: list[tuple[MastodonDouble, str]]
) -> None:
    path, keyring = tmp_path / "agora.cmc", tmp_path / "keyring.json"
    with Console(path, discover(), create=True, credentials=credentials(keyring)) as console:
        today = datetime.now(UTC).date()
        campaign = console.campaigns.create("Agora", today, "Europe/Paris").id
        ids = []
        for _, url in doubles:
            name = f"Account {urlsplit(url).port}"
            account = console.accounts.add("mastodon", name, server=url, secret=TOKEN)
            ids.append(console.accounts.check(account.id).id)
        with (
            process(keyring, "console", str(path)) as first,
            process(keyring, "console", str(path)) as second,
        ):
            for opened in (first, second):
                assert opened.stdout is not None
                assert opened.stdout.readline() == "running\n"
            soon = datetime.now(UTC).replace(tzinfo=None) + timedelta(seconds=5)
            with console.context.db.write():
                for number in range(NOW):
                    console.posts.add(campaign, f"Now {number}", ids, now=True)
                for number in range(THREADS):
                    console.posts.add(campaign, f"Thread {number}\n---\nIts second part", ids, now=True)
                for number in range(SOON):
                    console.posts.add(campaign, f"Soon {number}", ids, wall=soon, zone="UTC")
            # Where the others are still at work when its time is over, it says so and ends with 1.
            words = ("command", "--workspace", str(path), "publish", "--for", "7")
            with process(keyring, *words, ends=(0, 1)):
                end = time.monotonic() + 60
                while console.outbox.deliveries(states=[DeliveryState.SCHEDULED, DeliveryState.SENDING]):
                    assert time.monotonic() < end
                    time.sleep(0.05)
        states = Counter(each.state for each in console.outbox.deliveries())
    assert states == {DeliveryState.PUBLISHED: ACCOUNTS * (NOW + THREADS + SOON)}
    for double, _ in doubles:
        asked = sent(double)
        assert len(asked) == NOW + 2 * THREADS + SOON
        assert set(asked.values()) == {1}, "each post and each part was asked for once"
