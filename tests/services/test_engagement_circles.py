"""Reactions by circle: what went out to whom, what came back, and nothing that tells on a few people."""

from datetime import timedelta

import pytest

from cm_console.console import Console
from cm_console.domain.engagement import CircleTotal
from tests.launch import NOW, Launch


@pytest.fixture
def launch(console: Console) -> Launch:
    return Launch(console.context)


def out(launch: Launch, text: str, account: int, circle: int | None = None) -> int:
    """A delivery that is out; its post is for `circle`."""
    delivery = launch.published(text, account, NOW - timedelta(days=3))
    launch.db.execute(
        "UPDATE post SET circle_id = ? WHERE id = (SELECT post_id FROM delivery WHERE id = ?)",
        [circle, delivery],
    )
    return delivery


def again(launch: Launch, delivery: int, account: int) -> int:
    """The same post on another account."""
    post = launch.db.value("SELECT post_id FROM delivery WHERE id = ?", [delivery])
    return launch.delivery(post, account, "published", NOW - timedelta(days=3))


def test_each_circle_has_its_posts_its_reactions_and_its_people(console: Console, launch: Launch) -> None:
    launch.people(12, department="Support")
    launch.people(30, department="IT")
    support = console.circles.add(launch.id, "Support", units=["support"]).id
    nobody = console.circles.add(launch.id, "Board", levels=["Board"]).id
    agora, wall = launch.account("Agora"), launch.account("Wall")
    all_ = out(launch, "For all", agora)
    launch.sample(all_, NOW - timedelta(hours=2), likes=7)
    inside = out(launch, "For Support", agora, support)
    launch.sample(inside, NOW - timedelta(hours=9), likes=3, replies=2)
    launch.sample(inside, NOW - timedelta(hours=2), likes=4)  # of the replies the last known value holds
    launch.sample(again(launch, inside, wall), NOW - timedelta(hours=1), likes=1, views=90)
    out(launch, "Never read", wall, support)
    assert console.engagement.by_circle(launch.id) == [
        CircleTotal(None, "", 1, 7, 0, 42),
        CircleTotal(nobody, "Board", 0, None, 0, 0),
        CircleTotal(support, "Support", 2, 7, 1, 12),
    ]


def test_without_a_circle_everything_was_for_everyone(console: Console, launch: Launch) -> None:
    launch.people(3)
    account = launch.account("Agora")
    out(launch, "Hello", account)
    launch.sample(out(launch, "Zero", account), NOW, likes=0)
    assert console.engagement.by_circle(launch.id) == [CircleTotal(None, "", 2, 0, 1, None)]
    assert console.engagement.by_circle(launch.id, []) == [CircleTotal(None, "", 0, None, 0, None)]


def test_what_fewer_than_five_people_did_is_nowhere(console: Console, launch: Launch) -> None:
    launch.people(4, department="Board")
    launch.people(40, department="IT")
    board = console.circles.add(launch.id, "Board", units=["Board"]).id
    account = launch.account("Agora")
    delivery = out(launch, "Between us", account, board)
    launch.sample(delivery, NOW - timedelta(hours=1), likes=4)
    launch.sample(out(launch, "For all", account), NOW - timedelta(hours=1), likes=9)
    few, everyone = sorted(console.engagement.post_totals(launch.id), key=lambda post: post.circle_id or 99)
    assert (few.hidden, few.counts, few.reactions, few.circle) == (True, {}, None, "Board")
    assert (everyone.hidden, everyone.reactions, everyone.circle_id) == (False, 9, None)
    assert [each.title for each in console.engagement.series(launch.id)] == ["For all"]
    assert console.engagement.by_circle(launch.id)[1] == CircleTotal(board, "Board", 1, None, 0, None, True)
    assert console.overview.read(launch.id).tiles.reactions == 9
    launch.people(1, department="board ")
    assert console.engagement.by_circle(launch.id)[1] == CircleTotal(board, "Board", 1, 4, 0, 5)
    assert len(console.engagement.series(launch.id)) == 2
    assert console.overview.read(launch.id).tiles.reactions == 13


def test_no_few_people_are_the_difference_between_two_lines(console: Console, launch: Launch) -> None:
    launch.people(30, department="IT", level="Employee")
    launch.people(2, department="IT", level="Director")
    launch.people(40, department="Support", level="Employee")
    console.circles.add(launch.id, "IT", units=["IT"])
    console.circles.add(launch.id, "Employees of IT", units=["IT"], levels=["Employee"])
    told = {one.circle: one.people for one in console.engagement.by_circle(launch.id)}
    assert told == {"": 72, "IT": 32, "Employees of IT": None}


def test_the_rest_of_everyone_is_not_a_few_people_either(console: Console, launch: Launch) -> None:
    launch.people(20, department="IT")
    launch.people(3, department="Board")
    console.circles.add(launch.id, "IT", units=["IT"])
    assert [one.people for one in console.engagement.by_circle(launch.id)] == [23, None]


def test_a_circle_is_held_against_the_departments_that_are_shown(console: Console, launch: Launch) -> None:
    ids = launch.people(28, department="IT", level="Employee")
    ids += launch.people(2, department="IT", level="Director")
    launch.people(40, department="Support", level="Employee")
    console.circles.add(launch.id, "Employees of IT", units=["IT"], levels=["Employee"])
    assert [one.people for one in console.engagement.by_circle(launch.id)] == [70, 28]
    launch.states(ids, ("2026-11-02", "invited"))
    assert [one.name for one in console.engagement.departments(launch.id).groups] == ["IT"]
    assert [one.people for one in console.engagement.by_circle(launch.id)] == [70, None]


def test_erased_people_are_in_no_circle_and_those_who_object_still_read_along(
    console: Console, launch: Launch
) -> None:
    ids = launch.people(12, department="Support")
    launch.people(20, department="IT")
    console.circles.add(launch.id, "Support", units=["Support"])
    console.erasing.erase(ids[0])
    console.privacy.object_(ids[1])
    assert [one.people for one in console.engagement.by_circle(launch.id)] == [31, 11]
