"""Who will see a post, as it is said before it is scheduled: how many, from where, how many from outside."""

import pytest

from cm_console.console import Console
from tests.launch import Launch


@pytest.fixture
def launch(console: Console) -> Launch:
    return Launch(console.context)


def said(console: Console, launch: Launch, circle: int | None) -> str:
    return console.circles.seen_by(launch.id, circle, []).words


@pytest.mark.parametrize(
    ("people", "words"),
    [
        (0, "Meant for the circle “Managers”: nobody is in it."),
        (1, "Meant for the circle “Managers”: fewer than 5 people."),
        (3, "Meant for the circle “Managers”: fewer than 5 people."),
        (4, "Meant for the circle “Managers”: fewer than 5 people."),
        (5, "Meant for the circle “Managers”: 5 people."),
        (200, "Meant for the circle “Managers”: 200 people (Support 180, elsewhere 20)."),
    ],
)
def test_a_circle_of_any_size(console: Console, launch: Launch, people: int, words: str) -> None:
    most = people - people // 10
    launch.people(most, is_manager=1, department="Support")
    for n in range(people - most):
        launch.people(1, is_manager=1, department=("IT", "Law", "Board", "Sales", "Lab")[n % 5])
    launch.people(300, department="Support")
    circle = console.circles.add(launch.id, "Managers", kinds=["manager"]).id
    assert said(console, launch, circle) == words


def test_erased_people_are_not_counted_and_those_who_object_still_see_it(
    console: Console, launch: Launch
) -> None:
    ids = launch.people(6, department="Support")
    circle = console.circles.add(launch.id, "Support", units=["Support"]).id
    console.privacy.object_(ids[0])
    assert console.circles.seen_by(launch.id, circle, []).people == 6
    console.erasing.erase(ids[1])
    assert console.circles.seen_by(launch.id, circle, []).people == 5
    console.erasing.erase(ids[2])
    seen = console.circles.seen_by(launch.id, circle, [])
    assert (seen.people, seen.composition, seen.others) == (None, (), 0)
    assert "fewer than 5" in seen.words


@pytest.mark.parametrize(
    ("inside", "outside", "words"),
    [
        (20, 0, ""),
        (20, 3, " Fewer than 5 of them are external."),
        (20, 7, " 7 of them are external."),
        (3, 20, " Nearly all of them are external."),
        (0, 6, " All of them are external."),
    ],
)
def test_people_from_outside_are_told_without_singling_anybody_out(
    console: Console, launch: Launch, inside: int, outside: int, words: str
) -> None:
    launch.people(inside, department="Sales")
    launch.people(outside, department="Sales", is_external=1)
    circle = console.circles.add(launch.id, "Sales", units=["Sales"]).id
    start = f"Meant for the circle “Sales”: {inside + outside} people."
    assert said(console, launch, circle) == start + words
    assert said(console, launch, None).endswith(words)
    if outside:
        apart = console.circles.add(launch.id, "Outside", kinds=["external"]).id
        told = said(console, launch, apart)
        assert ("All of them are external." in told) is (outside >= 5)
        assert ("fewer than 5 people" in told) is (outside < 5)
