"""Background work: results in the GUI thread, to the living only; progress, cancelling, an orderly end."""

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.tasks import Cancelled, Task, Tasks


def test_work_runs_elsewhere_and_its_result_comes_back_here(qtbot: QtBot) -> None:
    tasks = Tasks()
    seen: list[object] = []
    tasks.run(threading.get_ident, lambda ident: seen.append((ident, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    worker, here = seen[0]  # type: ignore[misc]
    assert here == threading.get_ident()
    assert worker != here
    tasks.close()


def test_a_failure_comes_back_as_it_was_raised(qtbot: QtBot) -> None:
    tasks = Tasks()
    failures: list[BaseException] = []

    def work() -> None:
        raise ValueError("no")

    tasks.run(work, None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ValueError)
    tasks.close()


def test_a_result_for_a_dead_receiver_is_dropped(qtbot: QtBot) -> None:
    tasks, receiver, gate = Tasks(), QObject(), threading.Event()
    seen: list[object] = []
    tasks.run(gate.wait, seen.append, receiver=receiver)
    delete(receiver)
    gate.set()
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert seen == []
    tasks.close()


def test_progress_arrives_and_cancel_stops_the_work(qtbot: QtBot) -> None:
    tasks, begin, gate = Tasks(), threading.Event(), threading.Event()
    steps: list[tuple[int, int]] = []
    ended: list[str] = []

    def work(task: Task) -> None:
        begin.wait(60)
        task.report(1, 2**40)
        gate.wait(60)
        task.report(2, 2**40)
        ended.append("went on")

    task = tasks.run(work, lambda _: ended.append("done"), lambda _: ended.append("failed"))
    assert task is not None
    assert task.cancellable
    task.progressed.connect(lambda done, total: steps.append((done, total)))
    begin.set()
    qtbot.waitUntil(lambda: bool(steps))
    task.cancel()
    gate.set()
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert steps == [(1, 2**40)]
    assert ended == []
    tasks.close()


def test_each_worker_gives_back_what_it_held(qtbot: QtBot) -> None:
    released: list[int] = []
    tasks = Tasks(lambda: released.append(threading.get_ident()))
    seen: list[int] = []
    tasks.run(threading.get_ident, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert released == seen
    tasks.close()


def test_closing_waits_and_takes_no_more(qtbot: QtBot) -> None:
    tasks, seen, started = Tasks(), [], threading.Event()

    def work(task: Task) -> None:
        started.set()
        while True:
            task.report(0)

    tasks.run(work, seen.append)
    assert started.wait(60)
    tasks.close()
    assert tasks.run(lambda: 1, seen.append) is None
    qtbot.wait(20)
    assert seen == []


def test_cancelled_is_not_swallowed_by_the_database() -> None:
    with pytest.raises(Cancelled):
        task = Task("", QObject())
        task.cancel()
        task.report(1)
