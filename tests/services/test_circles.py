"""Circles of trust: who is inside, what is for them, and that nothing of anybody outside gets through."""

import csv
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cm_console.console import Console
from cm_console.domain.checks import Severity
from cm_console.domain.content import Extras, Visibility
from cm_console.domain.testers import PersonKind, TesterState
from cm_console.errors import ConsoleError
from cm_console.events import CirclesChanged

UNITS = ("Support", "support ", "Finance", "École", "")
LEVELS = ("Cadre", "Employé", "")
K = PersonKind


def person(console: Console, n: int, unit: str, level: str, kind: PersonKind) -> int:
    flags = {
        "is_manager": kind is K.MANAGER,
        "is_external": kind in (K.EXTERNAL, K.CUSTOMER, K.PARTNER),
        "external_kind": kind.value if kind in (K.CUSTOMER, K.PARTNER) else "",
    }
    return console.testers.add(f"P{n}", f"p{n}@b.fr", department=unit, level=level, **flags).id


@pytest.fixture
def agora(console: Console) -> int:
    return console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris").id


filters = st.tuples(
    st.lists(st.sampled_from(["Support", "Finance", "ÉCOLE", "Nowhere"]), max_size=2),
    st.lists(st.sampled_from(["cadre", "Employé"]), max_size=2),
    st.lists(st.sampled_from(PersonKind), max_size=3),
).filter(any)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(filters, st.randoms())
def test_nobody_outside_is_ever_listed_counted_or_written(
    console: Console, agora: int, tmp_path: Path, parts: tuple[list[str], list[str], list[K]], random: object
) -> None:
    if not console.testers.count(agora):
        for n, (unit, level, kind) in enumerate((u, v, k) for u in UNITS for v in LEVELS for k in K):
            person(console, n, unit, level, kind)
    units, levels, kinds = parts
    circle = console.circles.add(agora, "Circle", units=units, levels=levels, kinds=kinds)
    everybody = console.testers.search(agora)
    inside = {one.person.email for one in everybody if circle.holds(one.person)}
    assert {one.person.email for one in console.testers.search(agora, circle=circle)} == inside
    assert console.testers.count(agora, circle=circle) == console.circles.size(circle) == len(inside)
    # An export of everybody that was found before still holds only those inside.
    console.testers.export(agora, tmp_path / "o.csv", [one.person.id for one in everybody], circle)
    with (tmp_path / "o.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {row[1] for row in list(csv.reader(file, delimiter=";"))[1:]} == inside
    ids = console.testers.ids(agora, "p1", circle=circle)
    assert {one.person.email for one in console.testers.read(agora, ids)} <= inside
    console.circles.remove(circle.id)


def test_a_circle_needs_a_name_of_its_own_and_a_wall(console: Console, agora: int) -> None:
    heard: list[object] = []
    console.events.subscribe(CirclesChanged, heard.append)
    console.circles.add(agora, " Managers ", kinds=["manager"])
    assert [one.name for one in console.circles.list(agora)] == ["Managers"]
    assert len(heard) == 1
    with pytest.raises(ConsoleError, match="already"):
        console.circles.add(agora, "managers", units=["IT"])
    with pytest.raises(ConsoleError, match="everyone"):
        console.circles.add(agora, "All", units=[" "])
    with pytest.raises(ConsoleError, match="no kind"):
        console.circles.add(agora, "Robots", kinds=["robot"])
    with pytest.raises(ConsoleError, match="Managers"):
        console.circles.find(agora, "Nobody")


def test_a_circle_that_posts_are_for_cannot_go(console: Console, agora: int) -> None:
    circle = console.circles.add(agora, "Managers", kinds=["manager"])
    post = console.posts.add(agora, "Hello", [], draft=True)
    assert console.circles.assign(post.id, circle.id) is None
    assert console.posts.get(post.id).circle_id == circle.id
    with pytest.raises(ConsoleError, match=r"1 post\(s\) are for"):
        console.circles.remove(circle.id)
    assert console.circles.assign(post.id, None) == circle.id
    console.circles.remove(circle.id)
    assert console.circles.list(agora) == []


def test_a_circle_of_another_campaign_is_refused(console: Console, agora: int) -> None:
    other = console.campaigns.create("Other", date(2027, 1, 18), "Europe/Paris").id
    circle = console.circles.add(other, "Managers", kinds=["manager"])
    post = console.posts.add(agora, "Hello", [], draft=True)
    with pytest.raises(ConsoleError, match="another campaign"):
        console.circles.assign(post.id, circle.id)


def test_a_post_for_a_circle_does_not_go_where_anyone_reads(console: Console, agora: int) -> None:
    wall = datetime.fromisoformat("2026-11-20T09:00")
    public = console.accounts.add("mastodon", "Masto", server="https://m.example", secret="t").id
    own = console.accounts.add("practice", "Practice").id
    circle = console.circles.add(agora, "Managers", kinds=["manager"])
    post = console.posts.add(agora, "Hello", [public, own], wall=wall, draft=True)
    console.circles.assign(post.id, circle.id)
    with pytest.raises(ConsoleError, match="read by anyone"):
        console.posts.edit(post.id, draft=False)
    found = console.posts.check("Hello", [public, own], except_post=post.id)
    assert [(one.severity, one.account_id) for one in found] == [(Severity.ERROR, public)]
    extras = Extras(visibility=Visibility.FOLLOWERS)
    found = console.posts.check("Hello", [public], except_post=post.id, extras=extras)
    assert [one.severity for one in found] == [Severity.WARNING]
    console.posts.edit(post.id, account_ids=[own], draft=False)
    everyone = console.posts.add(agora, "For all", [public], wall=wall)
    with pytest.raises(ConsoleError, match="read by anyone"):
        console.circles.assign(everyone.id, circle.id)
    assert console.posts.get(everyone.id).circle_id is None


def test_a_post_that_comes_again_is_for_its_circle_each_time(console: Console, agora: int) -> None:
    own = console.accounts.add("practice", "Practice").id
    circle = console.circles.add(agora, "Managers", kinds=["manager"])
    wall = datetime.fromisoformat("2026-11-20T09:00")
    series = console.series.create(agora, "Weekly", [own], "FREQ=WEEKLY", wall, circle_id=circle.id)
    posts = console.posts.list(agora)
    assert {post.circle_id for post in posts} == {circle.id}
    made = console.series.edit_following(posts[1].id, text="Other")
    assert made.id != series.id
    assert {post.circle_id for post in console.posts.list(agora)} == {circle.id}


def test_a_series_is_for_its_circle_from_the_first_moment(console: Console, agora: int) -> None:
    wall = datetime.fromisoformat("2026-11-20T09:00")
    public = console.accounts.add("mastodon", "Masto", server="https://m.example", secret="t").id
    own = console.accounts.add("practice", "Practice").id
    circle = console.circles.add(agora, "Managers", kinds=["manager"]).id
    with pytest.raises(ConsoleError, match="read by anyone"):
        console.series.create(agora, "Weekly", [public], "FREQ=WEEKLY", wall, circle_id=circle)
    assert console.posts.list(agora) == []
    console.series.create(agora, "Weekly", [own], "FREQ=WEEKLY", wall, circle_id=circle)
    assert {post.circle_id for post in console.posts.list(agora)} == {circle}


def test_seen_by_says_who_how_many_and_from_where(console: Console, agora: int) -> None:
    for n in range(20):
        person(console, n, "Support" if n < 12 else ("IT" if n < 17 else "Law"), "", K.MANAGER)
    person(console, 30, "IT", "", K.EMPLOYEE)
    own = console.accounts.add("practice", "Practice").id
    circle = console.circles.add(agora, "Managers", kinds=["manager"])
    seen = console.circles.seen_by(agora, circle.id, [own])
    assert (seen.people, seen.composition, seen.others) == (20, (("Support", 12),), 8)
    assert seen.words == "Meant for the circle “Managers”: 20 people (Support 12, elsewhere 8)."
    public = console.accounts.add("mastodon", "Masto", server="https://m.example", secret="t").id
    assert "Masto can be read from outside" in console.circles.seen_by(agora, circle.id, [public]).words
    assert console.circles.seen_by(agora, None, [public]).words.startswith("Meant for everyone: 21 people")


def test_seen_by_does_not_count_the_few(console: Console, agora: int) -> None:
    person(console, 1, "Law", "", K.PARTNER)
    circle = console.circles.add(agora, "Partners", kinds=["partner"])
    seen = console.circles.seen_by(agora, circle.id, [])
    assert (seen.people, seen.composition, seen.others) == (None, (), 0)
    assert seen.words == "Meant for the circle “Partners”: fewer than 5 people."


def test_figures_of_circles_hide_what_tells_on_a_few(console: Console, agora: int) -> None:
    ids = {}
    for n in range(60):
        kind = K.MANAGER if n % 3 == 0 else K.EMPLOYEE
        ids[n] = person(console, n, "Support" if n < 30 else "IT", "", kind)
    console.testers.set_state(agora, ids.values(), TesterState.INVITED)
    console.testers.set_state(agora, [ids[n] for n in range(0, 60, 2)], TesterState.ACTIVE)
    few = person(console, 99, "IT", "Directrice", K.MANAGER)
    console.testers.set_state(agora, [few], TesterState.INVITED)
    console.circles.add(agora, "Managers", kinds=["manager"])
    console.circles.add(agora, "The top", levels=["Directrice"])
    console.circles.add(agora, "Support managers", units=["support"], kinds=["manager"])
    told = {one.circle.name: (one.people, one.invited, one.adopted) for one in console.circles.figures(agora)}
    assert told == {
        "Managers": (21, 21, 10),
        "The top": (None, None, None),
        "Support managers": (10, 10, 5),
    }


def test_who_objects_is_in_no_figure(console: Console, agora: int) -> None:
    ids = [person(console, n, "Équipe", "", K.MANAGER if n % 2 else K.EMPLOYEE) for n in range(40)]
    console.testers.set_state(agora, ids, TesterState.INVITED)
    console.testers.set_state(agora, ids[:20], TesterState.ACTIVE)
    console.circles.add(agora, "Managers", kinds=["manager"])
    (before,) = console.circles.figures(agora)
    assert (before.invited, before.adopted) == (20, 10)
    console.context.db.many(
        "INSERT INTO objection (person_id, since) VALUES (?, '2026-11-16')",
        [(one,) for one in ids[1:12:2]],
    )
    (after,) = console.circles.figures(agora)
    assert (after.people, after.invited, after.adopted) == (20, 14, 4)
