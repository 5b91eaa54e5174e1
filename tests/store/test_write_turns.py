"""Threads of one console take turns at writing, and none waits for ever."""

import threading

import pytest

from cm_console.errors import ConsoleError
from cm_console.store import database
from cm_console.store.database import Database


def name(number: int) -> list[str]:
    return [f"Launch {number}"]


INSERT = "INSERT INTO campaign (name, opens_on, zone) VALUES (?, '2027-01-18', 'Europe/Paris')"


def test_many_threads_write_one_after_the_other(db: Database) -> None:
    def work(first: int) -> None:
        for number in range(first, 200, 8):
            with db.write():
                db.insert(INSERT, name(number))
        db.release_thread()

    threads = [threading.Thread(target=work, args=[first]) for first in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert db.value("SELECT count(*) FROM campaign") == 200


def test_a_write_that_fails_gives_the_turn_up(db: Database) -> None:
    for _ in range(2):
        with pytest.raises(RuntimeError), db.write():
            db.insert(INSERT, name(1))
            raise RuntimeError("a bug")
    with db.write():
        db.insert(INSERT, name(1))
    assert db.value("SELECT count(*) FROM campaign") == 1


def test_a_turn_that_does_not_end_is_said_in_words(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "PATIENCE", 0.1)
    inside, leave = threading.Event(), threading.Event()

    def hold() -> None:
        with db.write():
            inside.set()
            leave.wait(20)
        db.release_thread()

    holder = threading.Thread(target=hold)
    holder.start()
    assert inside.wait(10)
    db.release_thread()  # the connection takes its patience from the constant
    try:
        with pytest.raises(ConsoleError, match="busy"), db.write():
            pass
    finally:
        leave.set()
        holder.join()
    with db.write():
        db.insert(INSERT, name(1))
