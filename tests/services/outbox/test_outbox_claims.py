"""Several consoles on one file send each delivery once, whatever kills them."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cm_console.clock import SystemClock
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.platform import Retry

S = DeliveryState
ROOT = Path(__file__).parents[3]
PUBLISHING = Path(__file__).with_name("publishing.py")


def test_two_consoles_in_two_threads_send_each_delivery_once(make_desk: Callable[..., Any]) -> None:
    desks = [make_desk(clock=SystemClock()) for _ in range(2)]
    account = desks[0].account()
    for number in range(30):
        desks[0].post(f"Post {number}", account)
    start = threading.Barrier(2)

    def work(desk: Any) -> None:
        start.wait()
        while desk.outbox.send_due(account, "me"):
            pass
        desk.db.release_thread()

    threads = [threading.Thread(target=work, args=[desk]) for desk in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sent = Counter(message.key for message in desks[0].platform.calls)
    assert len(sent) == 30
    assert set(sent.values()) == {1}
    assert {each.state for each in desks[0].outbox.deliveries()} == {S.PUBLISHED}


def run(workspace: Path, *words: str) -> "subprocess.Popen[str]":
    """A real second console on the file; see publishing.py."""
    command = [sys.executable, str(PUBLISHING), str(workspace), *words]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def test_two_processes_send_each_delivery_once(make_desk: Callable[..., Any], tmp_path: Path) -> None:
    desk = make_desk(clock=SystemClock())
    for name in ("A", "B", "C"):
        desk.account(name, "practice")
    for number in range(20):
        desk.post(f"Post {number}")
    log = tmp_path / "sent.log"
    consoles = [run(desk.db.path, "once", str(log)) for _ in range(2)]
    for console in consoles:
        console.communicate(timeout=60)
        assert console.returncode == 0
    sent = Counter(log.read_text().split())
    assert len(sent) == 60
    assert set(sent.values()) == {1}, "a platform without any safety net would show each post once"
    assert {each.state for each in desk.outbox.deliveries()} == {S.PUBLISHED}


@pytest.mark.skipif(os.name != "posix", reason="kills processes as only POSIX can")
@pytest.mark.parametrize("kind", [Retry.IDEMPOTENT, Retry.NEVER])
def test_kill_9_at_any_moment_loses_nothing_and_doubles_nothing(
    make_desk: Callable[..., Any], tmp_path: Path, kind: Retry
) -> None:
    desk = make_desk(clock=SystemClock())
    account = desk.account("Wall", "practice")
    for number in range(400):
        desk.post(f"Post {number}", account)
    log = tmp_path / "sent.log"
    log.touch()
    killer = run(desk.db.path, "killed", str(log), kind.value, "40")
    output, _ = killer.communicate(timeout=120)
    assert killer.returncode == 0
    killed = json.loads(output)
    assert killed["signal"].get(str(signal.SIGKILL.value), 0) >= 20, killed
    sent = Counter(log.read_text().split())
    left = Counter(each.state for each in desk.outbox.deliveries())
    files = list((tmp_path / "agora.cmc.files" / "practice").glob("*/*.json"))
    if kind is Retry.IDEMPOTENT:
        assert len(files) == left[S.PUBLISHED], "the wall and the file agree"
        assert left[S.PUBLISHED] + left[S.UNCONFIRMED] == 400
        assert left[S.PUBLISHED] >= 395, "replayed, not given up"
    else:
        assert set(sent.values()) == {1}, "what cannot be taken back is asked for once"
        assert left[S.PUBLISHED] + left[S.UNCONFIRMED] == 400, "all of them have an end that a person can see"
        published = {each.key for each in desk.outbox.deliveries(states=[S.PUBLISHED])}
        assert published <= set(sent)
