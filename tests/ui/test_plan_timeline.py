"""The timeline: drawn to scale without overlaps, walked by keyboard, each thing opened where it belongs."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.plan_shift import Kind
from cm_console.domain.timeline import Item, Progress, Timeline
from tests.ui.acting import opened
from ui.pages.plan import PAGE
from ui.pages.plan.idea_dialog import IdeaDialog
from ui.pages.plan.page import TIMELINE, PlanPage
from ui.pages.plan.timeline_layout import Zoom, lay_out, scale
from ui.pages.plan.timeline_tab import TimelineTab

OPENING = date(2027, 1, 18)


@pytest.fixture
def campaign(console: Console) -> Campaign:
    made = console.campaigns.create("Agora", OPENING, "Europe/Paris", playbook="managers-first")
    return console.campaigns.edit(made.id, released_on=date(2027, 1, 11))


@pytest.fixture
def tab(show_page: Callable[..., PlanPage], campaign: Campaign) -> TimelineTab:
    page = show_page(PAGE, 904, 600)
    return opened(page, TIMELINE, TimelineTab)


def page_of(tab: TimelineTab) -> PlanPage:
    page = tab.page
    assert isinstance(page, PlanPage)
    return page


def test_everything_dated_has_its_section(tab: TimelineTab) -> None:
    assert [section.spots[0].item.kind for section in tab.board.sections] == [
        Kind.PHASE,
        Kind.GATE,
        Kind.TASK,
        Kind.IDEA,
    ]


def test_bars_are_drawn_to_scale_and_the_opening_stands_where_it_is(tab: TimelineTab) -> None:
    bars = {spot.text: spot.bar + 2 for spot in tab.board.sections[0].spots}
    assert bars["Managers first"] / bars["Opening"] == pytest.approx(21 / 14, rel=0.05)
    assert tab.board.scale is not None
    opening = next(spot for spot in tab.board.sections[0].spots if spot.item.starts == OPENING)
    assert opening.left == tab.board.scale.x(OPENING)


def test_arrows_walk_through_days_and_sections_and_say_where_one_is(tab: TimelineTab, qtbot: QtBot) -> None:
    board = tab.board
    board.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(board, Qt.Key.Key_Right)
    first = board.spot(board.focused).item  # type: ignore[arg-type]
    qtbot.keyClick(board, Qt.Key.Key_Right)
    second = board.spot(board.focused).item  # type: ignore[arg-type]
    assert first.kind is second.kind is Kind.PHASE
    assert first.starts < second.starts
    qtbot.keyClick(board, Qt.Key.Key_Down)
    gate = board.spot(board.focused).item  # type: ignore[arg-type]
    assert gate.kind is Kind.GATE
    assert gate.name in board.accessibleDescription()
    box = board.box(board.focused)  # type: ignore[arg-type]
    assert box.left() < board.viewport().width()


def test_plus_and_minus_change_the_scale_and_the_buttons_follow(tab: TimelineTab, qtbot: QtBot) -> None:
    before = tab.board.scale
    qtbot.keyClick(tab.board, Qt.Key.Key_Plus)
    assert tab.weeks.isChecked()
    assert tab.board.scale is not None
    assert before is not None
    assert tab.board.scale.width > 2 * before.width
    tab.months.setChecked(True)
    assert tab.board.zoom is Zoom.MONTHS


def test_a_post_opens_in_the_calendar_and_several_show_their_day(
    console: Console, campaign: Campaign, tab: TimelineTab, qtbot: QtBot
) -> None:
    account = console.accounts.add("practice", "Wall").id
    posts = [
        console.posts.add(
            campaign.id, f"Post {n}", [account], wall=datetime.fromisoformat(f"2027-01-1{n}T09:00")
        )
        for n in (2, 3)
    ]
    tab.board.set_zoom(Zoom.WEEKS)
    qtbot.waitUntil(lambda: any(section.spots[0].item.kind is Kind.POST for section in tab.board.sections))
    places = [p for p in tab.board._places() if tab.board.spot(p).item.kind is Kind.POST]
    assert len(places) == 2
    went: list[tuple[str, object]] = []
    tab.page.navigate.connect(lambda key, argument: went.append((key, argument)))
    tab.board.focus_place(places[0])
    qtbot.keyClick(tab.board, Qt.Key.Key_Return)
    tab.board.set_zoom(Zoom.MONTHS)
    (together,) = [p for p in tab.board._places() if tab.board.spot(p).item.kind is Kind.POST]
    tab.board.focus_place(together)
    qtbot.keyClick(tab.board, Qt.Key.Key_Return)
    assert went == [("calendar", posts[0].id), ("calendar", date(2027, 1, 12))]


def test_an_idea_becomes_a_draft_that_opens_in_the_calendar(
    console: Console, campaign: Campaign, tab: TimelineTab, qtbot: QtBot
) -> None:
    went: list[tuple[str, object]] = []
    tab.page.navigate.connect(lambda key, argument: went.append((key, argument)))
    idea = console.ideas.list(campaign.id)[0]
    dialog = IdeaDialog(tab.page, campaign, idea)
    qtbot.addWidget(dialog)
    dialog.words.setPlainText("Ask anything")
    dialog.draft_button.click()
    (post,) = console.posts.list(campaign.id)
    assert post.text == "Ask anything"
    assert went == [("calendar", post.id)]


def test_a_click_opens_what_lies_there(
    console: Console, campaign: Campaign, tab: TimelineTab, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(TimelineTab, "ask", lambda self, dialog: asked.append(type(dialog).__name__))
    for kind, dialog in ((Kind.GATE, "GateDialog"), (Kind.TASK, "TaskDialog"), (Kind.IDEA, "IdeaDialog")):
        place = next(p for p in tab.board._places() if tab.board.spot(p).item.kind is kind)
        tab.board.focus_place(place)
        middle = tab.board.box(place).center().toPoint()
        qtbot.mouseClick(tab.board.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        assert asked[-1] == dialog


def test_a_changed_plan_keeps_the_keyboard_where_it_was(
    console: Console, campaign: Campaign, tab: TimelineTab, qtbot: QtBot
) -> None:
    place = next(p for p in tab.board._places() if tab.board.spot(p).item.kind is Kind.TASK)
    tab.board.focus_place(place)
    task = tab.board.spot(place).item.id
    console.campaigns.edit_task(task, due_on=OPENING + timedelta(days=30))
    tab.fill(console.campaigns.get(campaign.id))
    assert tab.board.focused is not None
    assert tab.board.spot(tab.board.focused).item.id == task
    assert tab.board.focused != place


def test_a_plan_without_a_day_says_what_would_fill_it(
    console: Console, tab: TimelineTab, qtbot: QtBot
) -> None:
    empty = console.campaigns.create("Empty", OPENING, "UTC")
    console.campaigns.choose(empty.id)
    qtbot.waitUntil(lambda: tab.pages.currentWidget() is tab.none)
    console.campaigns.use_playbook(empty.id, "event-led")
    qtbot.waitUntil(lambda: tab.pages.currentWidget() is tab.board)


spans = some.tuples(some.integers(0, 200), some.integers(0, 60))


@given(
    some.lists(spans, max_size=30), some.lists(some.integers(0, 200), max_size=40), some.sampled_from(Zoom)
)
def test_nothing_lies_over_anything_else(bars: list[tuple[int, int]], days: list[int], zoom: Zoom) -> None:
    start = date(2027, 1, 4)
    items = [
        Item(
            Kind.PHASE,
            n,
            f"Phase {n}",
            start + timedelta(days=a),
            start + timedelta(days=a + b),
            Progress.NOW,
        )
        for n, (a, b) in enumerate(bars)
    ]
    for kind in (Kind.TASK, Kind.POST):
        items += [
            Item(
                kind,
                n,
                f"{kind} number {n}",
                start + timedelta(days=a),
                start + timedelta(days=a),
                Progress.NOW,
            )
            for n, a in enumerate(days)
        ]
    timeline = Timeline(start, None, start, tuple(items))
    drawn = lay_out(timeline, scale(timeline, zoom, 700, 18), zoom, lambda text: 7.0 * len(text), 120)
    assert sum(len(spot.items) for section in drawn for spot in section.spots) == len(items)
    for section in drawn:
        for one, other in combinations(section.spots, 2):
            if one.lane == other.lane:
                assert one.right <= other.left or other.right <= one.left
