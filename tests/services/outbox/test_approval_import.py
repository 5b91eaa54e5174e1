"""Decisions that come back: what is wrong with one is said, and nothing has changed."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from cm_console.domain.delivery import DeliveryState
from cm_console.domain.review import ApprovalState
from cm_console.domain.review_code import new_code, seal, verifier
from cm_console.errors import ConsoleError
from cm_console.services import approval_bundle
from tests.services.outbox.approving import answer, approvals

A = ApprovalState


@pytest.fixture
def waiting(desk: Any, tomorrow: datetime) -> Any:
    """A desk with three posts that wait for approval."""
    desk.account()
    approvals(desk).require(desk.campaign, True)
    for text in ("One", "Two", "Three"):
        desk.post(text, wall=tomorrow)
    return desk


def stands(desk: Any) -> list[A]:
    return [approvals(desk).state(post).state for post in desk.posts.list(desk.campaign)]


def test_each_post_gets_its_decision(waiting: Any, tmp_path: Path) -> None:
    service = approvals(waiting)
    exported = service.export(waiting.campaign, tmp_path / "review", "Nadia Belkacem")
    file = answer(waiting, exported, approved=[1], refused=[2], comments={2: "Not yet", 3: "Which day?"})
    imported = service.import_(file)
    assert [post.text for post in imported.approved] == ["One"]
    assert [post.text for post in imported.refused] == ["Two"]
    assert [post.text for post in imported.commented] == ["Three"]
    assert imported.reviewer == "Nadia Belkacem"
    assert stands(waiting) == [A.APPROVED, A.REFUSED, A.WAITS]
    two, three = (service.state(post) for post in waiting.posts.list(waiting.campaign)[1:])
    assert (two.comment, two.by) == ("Not yet", "Nadia Belkacem")
    assert (three.comment, three.by) == ("Which day?", "Nadia Belkacem")


def test_a_refused_post_waits_again_once_it_says_something_else(waiting: Any, tmp_path: Path) -> None:
    service = approvals(waiting)
    exported = service.export(waiting.campaign, tmp_path / "review")
    service.import_(answer(waiting, exported, refused=[1, 2, 3]))
    assert stands(waiting) == [A.REFUSED] * 3
    with pytest.raises(ConsoleError, match="No post waits"):
        service.export(waiting.campaign, tmp_path / "again")
    first = waiting.posts.list(waiting.campaign)[0]
    waiting.posts.edit(first.id, text="One, mended")
    assert stands(waiting) == [A.WAITS, A.REFUSED, A.REFUSED]
    assert service.export(waiting.campaign, tmp_path / "again").posts == 1


def test_the_newest_decision_counts(waiting: Any, tmp_path: Path) -> None:
    service = approvals(waiting)
    post = waiting.posts.list(waiting.campaign)[0]
    for number, decided in enumerate(("approved", "refused", "approved")):
        exported = service.export(waiting.campaign, tmp_path / str(number), post_ids=[post.id])
        service.import_(answer(waiting, exported, **{decided: [1]}))
        held = decided == "refused"
        assert waiting.posts.get(post.id).held is held
        after = DeliveryState.DRAFT if held else DeliveryState.SCHEDULED
        assert waiting.posts.get(post.id).deliveries[0].state is after


def spoiled(exported: Any, file: Path) -> dict[str, Callable[[], None]]:
    """Everything that can be wrong with a decision, by the word that says it."""
    told = json.loads(file.read_text("utf-8"))
    inside = json.loads(told["decision"])
    key = verifier(exported.code, inside["review"])

    def write(text: str) -> None:
        file.write_text(text, "utf-8")

    return {
        "changed on its way": lambda: write(json.dumps(told).replace("approved", "refused ", 1)),
        "right code": lambda: write(seal(inside, verifier(new_code(), inside["review"]))),
        "has not made": lambda: write(seal(inside | {"review": "f" * 32}, key)),
        "something else": lambda: write(seal(inside | {"digest": "0" * 64}, key)),
        "is not a decision": lambda: write("{}"),
        "is not a decision ": lambda: file.write_bytes(b"\xff\xfe\x00"),
        "is not a decision  ": lambda: write(seal(inside | {"posts": [{"verdict": "perhaps"}]}, key)),
        "is not a decision   ": lambda: write(seal(inside | {"reviewer": " "}, key)),
        "cannot be read": file.unlink,
        "has changed since": lambda: write(seal(inside | {"posts": []}, key)),
    }


SPOILED = [
    "changed on its way",
    "right code",
    "has not made",
    "something else",
    "is not a decision",
    "is not a decision ",
    "is not a decision  ",
    "is not a decision   ",
    "cannot be read",
    "has changed since",
]


@pytest.mark.parametrize("wrong", SPOILED)
def test_a_decision_with_anything_wrong_is_refused_and_nothing_changes(
    waiting: Any, tmp_path: Path, wrong: str
) -> None:
    service = approvals(waiting)
    exported = service.export(waiting.campaign, tmp_path / "review")
    file = answer(waiting, exported, approved=[1, 2, 3])
    good = file.read_bytes()
    spoiled(exported, file)[wrong]()
    before = list(waiting.db.connection.iterdump())
    with pytest.raises(ConsoleError, match=wrong.strip()) as refusal:
        service.import_(file)
    assert refusal.value.hint
    assert list(waiting.db.connection.iterdump()) == before
    file.write_bytes(good)  # the right one still counts
    assert len(service.import_(file).approved) == 3


def test_a_decision_counts_once(waiting: Any, tmp_path: Path) -> None:
    service = approvals(waiting)
    exported = service.export(waiting.campaign, tmp_path / "review")
    first = answer(waiting, exported, approved=[1])
    second = answer(waiting, exported, approved=[2])
    service.import_(first)
    for file in (first, second):
        with pytest.raises(ConsoleError, match="used up"):
            service.import_(file)
    assert stands(waiting) == [A.APPROVED, A.WAITS, A.WAITS]


def test_what_changed_since_is_left_as_it_is(waiting: Any, tmp_path: Path) -> None:
    service = approvals(waiting)
    exported = service.export(waiting.campaign, tmp_path / "review")
    file = answer(waiting, exported, approved=[1, 2, 3])
    one, two, three = waiting.posts.list(waiting.campaign)
    waiting.posts.edit(one.id, text="One, otherwise")
    waiting.posts.delete(three.id)
    imported = service.import_(file)
    assert [post.id for post in imported.changed] == [one.id]
    assert [post.id for post in imported.approved] == [two.id]
    assert stands(waiting) == [A.WAITS, A.APPROVED]


def test_a_decision_of_another_workspace_means_nothing_here(
    waiting: Any, tmp_path: Path, make_desk: Callable[..., Any]
) -> None:
    service = approvals(waiting)
    exported = service.export(waiting.campaign, tmp_path / "review")
    file = answer(waiting, exported, approved=[1])
    waiting.db.execute("DELETE FROM review")
    with pytest.raises(ConsoleError, match="has not made"):
        service.import_(file)


def test_the_reviewers_command_line_says_what_is_missing(waiting: Any, tmp_path: Path) -> None:
    exported = approvals(waiting).export(waiting.campaign, tmp_path / "review")
    wrong = exported.code[:-1] + ("0" if exported.code[-1] != "0" else "1")
    for words, options in {
        "not the code": {"approved": [1], "code": wrong},
        "no post 4": {"approved": [4]},
        "no post 0": {"approved": [0]},
        "both approved and refused": {"approved": [1], "refused": [1]},
        "Nothing is decided": {},
        "Who decides": {"approved": [1], "reviewer": " "},
    }.items():
        with pytest.raises(ConsoleError, match=words):
            answer(waiting, exported, **options)  # type: ignore[arg-type]
    assert approval_bundle.read(exported.path).review["reviewer"] == ""
