"""The engagement page: what was collected is what is drawn; a round of reading ends in words."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel

from cm_console.domain.delivery import NotSent
from cm_console.services import charts
from integrations.practice import Practice, react
from tests.launch import NOW, Launch
from ui.pages.engagement import EngagementPage


@pytest.fixture
def launch(console) -> Launch:
    return Launch(console.context)


@pytest.fixture
def page(make_page) -> EngagementPage:
    return make_page(EngagementPage, 904, 604)


@pytest.fixture
def published(launch, console) -> str:
    """A post published on the practice wall; its id there."""
    account = console.accounts.add("practice", "Wall")
    console.posts.add(launch.id, "Hello\nworld", [account.id], now=True)
    delivery = console.outbox.send_due(account.id, "tests")
    assert delivery is not None
    return delivery.remote_id


def shown(qtbot, page: EngagementPage) -> EngagementPage:
    page.ensure_built()
    with qtbot.waitSignal(page.reactions.drawn):
        page.show()
    return page


def test_without_a_campaign_it_says_what_would_fill_it(qtbot, page) -> None:
    page.show()
    qtbot.waitUntil(page.empty.isVisible)
    assert not page.refresh_button.isEnabled()


@pytest.mark.usefixtures("launch")
def test_an_empty_launch_says_what_would_fill_each_chart(qtbot, page) -> None:
    shown(qtbot, page)
    assert page.header.subtitle.text() == "Nothing read yet"
    for chart in (page.reactions, page.adoption, page.followers):
        assert chart.data.is_empty
        assert chart.data.empty


def test_likes_and_replies_made_on_the_platform_reach_table_and_chart(
    qtbot, page, console, clock, published: str
) -> None:
    account = console.accounts.list()[0]
    shown(qtbot, page)
    for likes in (3, 2):
        react(console.context.files, account.key, published, likes=likes, replies=1)
        clock.advance(hours=1)
        with qtbot.waitSignal(page.noticed) as noticed:
            page.refresh_button.click()
        assert noticed.args[0].tone == "ok"
        assert noticed.args[0].text.startswith("1 ")
    qtbot.waitUntil(
        lambda: len(page.reactions.data.lines[0].points if page.reactions.data.lines else ()) == 2
    )
    (line,) = page.reactions.data.lines
    assert [value for _, value in line.points] == [4, 7]
    (row,) = page.posts.rows()
    assert (row.counts["likes"], row.counts["replies"], row.reactions) == (5, 2, 7)
    page.selectors.metric.setCurrentIndex(page.selectors.metric.findData("replies"))
    qtbot.waitUntil(lambda: [v for _, v in page.reactions.data.lines[0].points] == [1, 2])
    assert page.reactions.data.unit == "Replies"


@pytest.mark.usefixtures("published")
def test_an_account_that_fails_is_named_with_what_to_do(qtbot, page, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise NotSent("connect to 10.0.0.1 refused")

    monkeypatch.setattr(Practice, "samples", refuse)
    shown(qtbot, page)
    with qtbot.waitSignal(page.noticed) as noticed:
        page.collect()
    assert noticed.args[0].tone == "warn"
    assert "Wall: The platform cannot be reached" in noticed.args[0].detail
    assert page.refresh_button.isEnabled()


def test_choosing_a_post_draws_it_alone_and_a_missing_counter_is_a_dash(qtbot, launch, page) -> None:
    account = launch.account("Agora")
    for number in (1, 2):
        delivery = launch.published(f"Post {number}", account, NOW - timedelta(days=number))
        launch.sample(delivery, NOW - timedelta(hours=number), likes=number)
    shown(qtbot, page)
    assert len(page.reactions.data.lines) == 2
    page.posts.choose(page.posts.rows()[0].delivery_id)
    qtbot.waitUntil(lambda: len(page.reactions.data.lines) == 1)
    assert page.reactions.data.lines[0].name == "Post 1"
    assert page.all_button.isVisible()
    page.all_button.click()
    qtbot.waitUntil(lambda: len(page.reactions.data.lines) == 2)
    model = page.posts.objects
    hidden = [c.key for i, c in enumerate(model.columns) if page.posts.isColumnHidden(i)]
    assert hidden == ["reposts", "replies", "quotes"]
    with qtbot.waitSignal(page.navigate) as asked:
        page.posts.activated_row.emit(page.posts.rows()[0])
    assert asked.args[0] == "calendar"


def test_a_channel_is_the_sum_of_its_posts_over_the_chosen_period(qtbot, launch, page) -> None:
    account = launch.account("Agora")
    for number in (1, 2):
        delivery = launch.published(f"Post {number}", account, NOW - timedelta(days=20))
        launch.sample(delivery, NOW - timedelta(days=10), likes=5)
        launch.sample(delivery, NOW - timedelta(days=number), likes=6)
    launch.followers(account, NOW - timedelta(days=10), 100)
    launch.followers(account, NOW - timedelta(days=1), 110)
    shown(qtbot, page)
    page.selectors.what.setCurrentIndex(1)
    qtbot.waitUntil(lambda: [line.name for line in page.reactions.data.lines] == ["Agora"])
    assert page.reactions.data.lines[0].last[1] == 12
    assert len(page.followers.data.lines[0].points) == 3  # with a gap for nine days without a reading
    page.selectors.period.setCurrentIndex(0)
    qtbot.waitUntil(lambda: len(page.followers.data.lines[0].points) == 1)
    assert page.selectors.metric.currentData() == charts.ALL


def test_a_chosen_circle_leaves_its_posts_alone(qtbot, console, launch, page) -> None:
    launch.people(12, department="Support")
    launch.people(3, department="Board")
    launch.people(20, department="IT")
    account = launch.account("Agora")
    circles = {name: console.circles.add(launch.id, name, units=[name]).id for name in ("Support", "Board")}
    for text, circle in (("For all", None), ("For Support", circles["Support"]), ("Us", circles["Board"])):
        delivery = launch.published(text, account, NOW - timedelta(days=2))
        launch.sample(delivery, NOW - timedelta(hours=1), likes=3)
        launch.db.execute("UPDATE post SET circle_id = ? WHERE text = ?", [circle, text])
    shown(qtbot, page)
    assert page.circles.isVisible()
    assert {line.name for line in page.reactions.data.lines} == {"For all", "For Support"}
    page.circles.choose(circles["Support"])
    assert [post.title for post in page.posts.rows()] == ["For Support"]
    assert page.reactions.title.text() == "Reactions · Support"
    qtbot.waitUntil(lambda: [line.name for line in page.reactions.data.lines] == ["For Support"])
    page.circles.choose(circles["Board"])
    assert [post.hidden for post in page.posts.rows()] == [True]
    qtbot.waitUntil(lambda: page.reactions.data.is_empty)
    assert page.reactions.data.empty.startswith("Hidden")
    page.circles.choose(0)
    qtbot.waitUntil(lambda: [line.name for line in page.reactions.data.lines] == ["For all"])
    page.all_button.click()
    assert len(page.posts.rows()) == 3
    qtbot.waitUntil(lambda: len(page.reactions.data.lines) == 2)
    assert page.reactions.title.text() == "Reactions"
    assert not page.all_button.isVisible()


def test_without_circles_nothing_is_said_of_them(qtbot, launch, page) -> None:
    launch.published("For all", launch.account("Agora"), NOW - timedelta(days=2))
    shown(qtbot, page)
    assert len(page.posts.rows()) == 1
    assert not page.circles.isVisible()


def test_small_departments_are_hidden(qtbot, launch, page) -> None:
    for name, size in (("Legal", 3), ("Support", 12), ("Sales", 30)):
        launch.states(launch.people(size, department=name), ("2026-11-02", "invited"))
    launch.states(range(16, 26), ("2026-11-04", "active"))
    shown(qtbot, page)
    labels = [label.text() for label in page.departments.findChildren(QLabel) if label.isVisible()]
    assert "Sales" in labels
    assert "Legal" not in labels
    assert "Support" not in labels
    assert any("hidden" in text for text in labels)


def test_samples_collected_elsewhere_appear_by_themselves(qtbot, page, console, published: str) -> None:
    shown(qtbot, page)
    account = console.accounts.list()[0]
    react(console.context.files, account.key, published, likes=1)
    console.engagement.collect()
    qtbot.waitUntil(lambda: bool(page.posts.rows()) and page.posts.rows()[0].taken_at is not None)
    assert page.header.subtitle.text().startswith("Read ")
