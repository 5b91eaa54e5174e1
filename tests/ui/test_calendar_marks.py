"""What blocks say of a post, the filter by label, and the new post brought into sight."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.checks import Finding, Severity
from cm_console.domain.content import Attached, Extras
from ui.pages.calendar import CalendarPage
from ui.pages.calendar.blocks import Mark
from ui.pages.calendar.counters import Findings, IconLine
from ui.pages.calendar.texts import COMMON
from ui.widgets.buttons import primary
from ui.widgets.header import PageHeader
from ui.widgets.notice import Notice
from ui.widgets.shrinking import Shrinking

NINE = datetime(2026, 12, 8, 9, 0)  # noqa: DTZ001 - a wall clock


@pytest.fixture
def page(open_calendar: Callable[[date], CalendarPage], account: Account) -> CalendarPage:
    return open_calendar(NINE.date())


def draft(console: Console, text: str, hour: int = 9, **extras: object) -> int:
    wall, made = NINE.replace(hour=hour), Extras(**extras)  # type: ignore[arg-type]
    return console.posts.add(1, text, [1], wall=wall, draft=True, extras=made).id


def test_blocks_say_what_a_post_is_made_of(page: CalendarPage, console: Console) -> None:
    draft(console, "Plain", 9)
    draft(console, "One\n---\nTwo", 11, pictures=(Attached("a" * 64, "A desk"),), repeat="FREQ=DAILY")
    page.read_again()
    plain, rich = page.board.blocks
    assert plain.marks == ()
    assert rich.marks == (Mark.REPEAT, Mark.THREAD, Mark.PICTURE)
    assert "comes again, a thread, with pictures" in page.board.describe(rich)


def test_an_occurrence_of_a_series_is_marked(page: CalendarPage, console: Console, account: Account) -> None:
    console.series.create(1, "Friday", [account.id], "FREQ=WEEKLY", NINE)
    page.read_again()
    assert page.board.blocks[0].marks == (Mark.REPEAT,)


def test_the_calendar_shows_one_label_s_posts(page: CalendarPage, console: Console, qtbot: QtBot) -> None:
    assert page.labels.button.isHidden()
    draft(console, "About the AMA", 9, labels=("ama",))
    draft(console, "Something else", 11)
    page.read_again()
    qtbot.waitUntil(lambda: not page.labels.button.isHidden())
    menus: list[QMenu] = []
    page.labels.popup = lambda menu, _place: menus.append(menu)
    qtbot.mouseClick(page.labels.button, Qt.MouseButton.LeftButton)
    (menu,) = menus
    assert [action.text() for action in menu.actions()] == ["All labels", "ama"]
    menu.actions()[1].trigger()
    assert [block.title for block in page.board.blocks] == ["About the AMA"]
    assert page.labels.button.accessibleName() == "Label: ama"
    page.labels.choose("")
    assert len(page.board.blocks) == 2


def test_a_filter_that_hides_everything_is_said(page: CalendarPage, console: Console) -> None:
    draft(console, "Something else", 11)
    page.labels.choose("ama")
    assert page.board.blocks == []
    assert "no post with this label" in page.header.subtitle.text()


@pytest.mark.parametrize("hour", [0, 23])
def test_what_was_scheduled_is_brought_into_sight(page: CalendarPage, qtbot: QtBot, hour: int) -> None:
    board, area = page.week_view.board, page.week_view.area
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)
    page.new_post(NINE.replace(hour=hour))
    page.composer.texts.editors[COMMON].setPlainText("At night")
    page.composer.schedule()
    assert page.composer.post is not None
    place = board.spot_of(page.composer.post.id).place
    top = board.mapTo(area.viewport(), QPoint(0, round(place.top()))).y()
    assert 0 <= top <= area.viewport().height() - place.height()


def test_a_post_scheduled_for_another_week_turns_the_page_to_it(page: CalendarPage) -> None:
    page.new_post(NINE)
    page.composer.texts.editors[COMMON].setPlainText("Later")
    page.composer.when.choose(datetime.fromisoformat("2026-12-29T18:00"))
    page.composer.schedule()
    assert date(2026, 12, 29) in page.days()
    assert [block.title for block in page.board.blocks] == ["Later"]


def test_findings_show_the_worst_first_and_the_rest_when_asked(qtbot: QtBot) -> None:
    findings = Findings()
    qtbot.addWidget(findings)
    found = [Finding(Severity.WARNING, None, f"Warning {n}") for n in range(4)]
    findings.set([*found, Finding(Severity.ERROR, None, "Error")])
    findings.show()
    assert findings.texts()[0] == "Error"
    shown = [line for line in findings.findChildren(IconLine) if line.isVisible()]
    assert [line.words.text() for line in shown] == ["Error", "Warning 0"]
    findings.more.click()
    assert len([line for line in findings.findChildren(IconLine) if line.isVisible()]) == 5
    findings.set(found[:3])
    assert findings.more.isHidden()


def test_a_deleted_draft_comes_back_with_everything_it_had(page: CalendarPage, console: Console) -> None:
    notices: list[Notice] = []
    page.noticed.connect(notices.append)
    post = console.posts.get(draft(console, "One\n---\nTwo", warning="Numbers", labels=("ama",)))
    page.remove_post(post.id)
    assert console.posts.list(1) == []
    assert notices[-1].undo is not None
    notices[-1].undo()
    (again,) = console.posts.list(1)
    assert (again.text, again.extras, again.due) == (post.text, post.extras, post.due)


def test_with_little_room_the_new_button_is_an_icon_with_a_name(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    header = PageHeader("Calendar", around)
    button = primary("New post")
    header.add(button)
    shrinking = Shrinking(header, button, "plus", "on-accent")
    around.resize(800, 100)
    around.show()
    needed = header.minimumSizeHint().width()
    for width, words in (
        (needed + 40, "New post"),
        (needed - 10, ""),
        (needed - 12, ""),
        (needed, "New post"),
    ):
        header.resize(width, 40)
        shrinking.fit()
        assert (width - needed, button.text()) == (width - needed, words)
        assert button.accessibleName() == "New post"
