"""A disk that is full, read-only, locked or damaged while posts go out: in words, and nothing sent twice."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from cm_console.domain.delivery import DeliveryState
from cm_console.domain.platform import Retry
from cm_console.errors import ConsoleError, UnusableFile
from cm_console.events import PublisherTroubled
from cm_console.store import database
from cm_console.store.database import Database, in_words

S = DeliveryState


@contextmanager
def every_connection(desk: Any, monkeypatch: pytest.MonkeyPatch, pragma: str) -> Iterator[None]:
    """All of SQLite's connections under a PRAGMA, so that it fails as it does in life."""
    connect = Database._connect

    def limited(self: Database) -> Any:
        made = connect(self)
        made.execute(f"PRAGMA {pragma}".format(pages=made.execute("PRAGMA page_count").fetchone()[0]))
        return made

    with monkeypatch.context() as patch:
        patch.setattr(Database, "_connect", limited)
        desk.db.release_thread()
        yield
    desk.db.release_thread()


@pytest.fixture
def told(desk: Any) -> list[ConsoleError | None]:
    """What the publisher says holds it up, as it happens."""
    found: list[ConsoleError | None] = []
    desk.context.events.subscribe(PublisherTroubled, lambda event: found.append(event.error))
    return found


@pytest.mark.parametrize("kind", list(Retry))
@pytest.mark.parametrize(
    ("pragma", "title"),
    [("max_page_count = {pages}", "The disk is full."), ("query_only = ON", "agora.cmc cannot be written.")],
)
def test_a_disk_that_takes_nothing_is_said_and_cured(
    desk: Any, monkeypatch: pytest.MonkeyPatch, told: Any, kind: Retry, pragma: str, title: str
) -> None:
    desk.platform.kind = kind
    desk.account()
    ids = [desk.delivery(f"Post {n} " + "x" * 250).id for n in range(40)]
    with every_connection(desk, monkeypatch, pragma):
        report = desk.publisher.run_until_empty()
    assert report.held_up[0] == title
    assert all(report.held_up), "what happened, what was kept, what to do"
    assert [error.title for error in told if error][:1] == [title]
    texts = [text for _, text in desk.platform.wall]
    assert len(texts) == len(set(texts)), "never twice"
    for _ in range(3):
        report = desk.publisher.run_until_empty()
    assert report.held_up == ()
    for delivery_id in ids:
        state = desk.outbox.delivery(delivery_id).state
        assert state in {S.PUBLISHED, S.UNCONFIRMED}
    texts = [text for _, text in desk.platform.wall]
    assert len(texts) == len(set(texts)) == 40


LOCK = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_file_that_another_program_holds_is_said_and_cured(
    make_desk: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk = make_desk()
    delivery = desk.delivery()
    holder = subprocess.Popen(
        [sys.executable, "-c", LOCK, str(tmp_path / "agora.cmc")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    with monkeypatch.context() as patch:
        patch.setattr(database, "PATIENCE", 0.2)
        report = desk.publisher.run_until_empty()
    assert report.held_up[0] == "agora.cmc is busy."
    assert desk.platform.wall == []
    assert desk.outbox.delivery(delivery.id).state is S.SCHEDULED
    holder.communicate("", timeout=60)
    assert desk.publisher.run_until_empty().held_up == ()
    assert len(desk.platform.wall) == 1


def test_a_file_that_is_damaged_offers_its_backup(desk: Any, told: Any, tmp_path: Path) -> None:
    desk.delivery()
    desk.db.value("PRAGMA wal_checkpoint(TRUNCATE)")
    desk.db.release_thread()
    path = tmp_path / "agora.cmc"
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xaa" * (path.stat().st_size - 4096))
    with pytest.raises(UnusableFile, match="damaged") as caught:
        desk.publisher.run_until_empty()
    assert "backup" in caught.value.hint
    assert isinstance(told[0], UnusableFile)
    assert desk.platform.wall == []


def test_a_bug_is_said_too_without_its_words(desk: Any, told: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.delivery()

    def broken(*_: object) -> None:
        raise RuntimeError("raw-7f3a")

    with monkeypatch.context() as patch:
        patch.setattr(desk.outbox, "send_due", broken)
        report = desk.publisher.run_until_empty()
    assert "unexpected" in report.held_up[0]
    assert not any("raw" in part for part in report.held_up)
    assert desk.publisher.run_until_empty().held_up == ()


def test_running_on_it_says_when_it_goes_on(desk: Any, told: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.delivery()
    real, left = desk.outbox.send_due, [2]

    def sometimes(*args: Any) -> Any:
        if left[0]:
            left[0] -= 1
            raise ConsoleError("The disk is full.")
        return real(*args)

    monkeypatch.setattr(desk.outbox, "send_due", sometimes)
    desk.publisher.run_until_empty()
    assert [error and error.title for error in told] == ["The disk is full.", None]
    assert len(desk.platform.wall) == 1


def test_sqlites_own_words_for_a_full_disk_depend_on_where_it_hits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    error = sqlite3.OperationalError("disk I/O error")
    assert in_words(error, tmp_path / "a.cmc").title == "The disk does not read or write as it should."
    monkeypatch.setattr(database, "LEAST_FREE", 2**62)
    assert in_words(error, tmp_path / "a.cmc").title == "The disk is full."
    assert in_words(error, tmp_path / "gone" / "a.cmc").title != "The disk is full."
