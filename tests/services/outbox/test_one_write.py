"""Between two posts of a lane is one write: what became of the first, and that the second is leaving."""

from datetime import timedelta
from typing import Any

import pytest

from cm_console.domain.delivery import DeliveryState, Rejected
from cm_console.errors import ConsoleError
from cm_console.store import sending
from cm_console.store.workspace import open_file

S = DeliveryState


def send_all(desk: Any) -> Any:
    return desk.outbox.send_due(1, "me", lambda: True)


def test_each_outcome_is_on_disk_before_the_next_request_leaves(desk: Any, clock: Any) -> None:
    desk.account()
    ids = [desk.delivery(f"Post {number}").id for number in range(3)]
    other = open_file(desk.db.path, clock.now())
    seen: list[list[str]] = []

    def look(*_: Any) -> None:
        seen.append([row[0] for row in other.tuples("SELECT state FROM delivery ORDER BY id")])

    desk.platform.before = look
    written: list[str] = []
    desk.db.connection.set_trace_callback(written.append)
    last = send_all(desk)
    desk.db.connection.set_trace_callback(None)
    other.close()
    assert last.id == ids[-1]
    assert last.state is S.PUBLISHED
    assert seen == [
        ["sending", "scheduled", "scheduled"],
        ["published", "sending", "scheduled"],
        ["published", "published", "sending"],
    ]
    assert sum(sql == "COMMIT" for sql in written) == 4
    assert [desk.trail(each)[-2:] for each in ids] == [[S.SENDING, S.PUBLISHED]] * 3
    assert send_all(desk) is None


def test_it_takes_nothing_new_once_it_shall_not_go_on(desk: Any) -> None:
    desk.account()
    ids = [desk.delivery(f"Post {number}").id for number in range(3)]
    answers = [True, False]
    desk.outbox.send_due(1, "me", lambda: answers.pop(0))
    states = [desk.outbox.delivery(each).state for each in ids]
    assert states == [S.PUBLISHED, S.PUBLISHED, S.SCHEDULED]


def test_a_claim_that_fails_takes_no_outcome_with_it(desk: Any, monkeypatch: Any) -> None:
    desk.account()
    ids = [desk.delivery(f"Post {number}").id for number in range(2)]
    real, calls = sending.claim, [0]

    def sometimes(*args: Any, **options: Any) -> Any:
        calls[0] += 1
        if calls[0] == 2:
            raise ConsoleError("The disk is full.")
        return real(*args, **options)

    monkeypatch.setattr(sending, "claim", sometimes)
    assert send_all(desk).id == ids[0]
    assert [desk.outbox.delivery(each).state for each in ids] == [S.PUBLISHED, S.SCHEDULED]
    assert send_all(desk).id == ids[1]
    assert [call.text for call in desk.platform.calls] == ["Post 0", "Post 1"]


def test_what_was_refused_is_written_by_itself(desk: Any) -> None:
    desk.account()
    ids = [desk.delivery(f"Post {number}").id for number in range(2)]
    desk.platform.answers = [Rejected("422")]
    assert send_all(desk).id == ids[0]
    assert [desk.outbox.delivery(each).state for each in ids] == [S.REJECTED, S.SCHEDULED]


@pytest.mark.parametrize("minutes", [61, 600])
def test_what_has_become_late_meanwhile_is_decided_first(desk: Any, clock: Any, minutes: int) -> None:
    desk.account()
    ids = [desk.delivery(f"Post {number}").id for number in range(2)]
    desk.platform.before = lambda *_: clock.advance(minutes=minutes)  # the computer slept
    assert send_all(desk).id == ids[0]
    assert desk.outbox.delivery(ids[1]).state is S.SCHEDULED
    assert send_all(desk) is None
    assert desk.outbox.delivery(ids[1]).state is S.MISSED
    assert desk.outbox.delivery(ids[1]).due_at < clock.now() - timedelta(minutes=minutes - 1)
