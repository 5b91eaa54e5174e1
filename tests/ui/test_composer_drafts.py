"""Nothing typed is lost: saved in time, over a kill, and never over what another window saved."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.content import Extras
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Post
from ui.pages.calendar import CalendarPage
from ui.pages.calendar.texts import COMMON

NINE = datetime(2026, 12, 8, 9, 0)  # noqa: DTZ001 - a wall clock


@pytest.fixture
def page(open_calendar: Callable[[date], CalendarPage], account: Account) -> CalendarPage:
    return open_calendar(NINE.date())


@pytest.fixture
def second(console: Console, make_console: Callable[..., Console], page: CalendarPage) -> Console:
    """Another window's console on the same file: it hears nothing of this one's events."""
    return make_console(console.path, create=False)


def write(page: CalendarPage, text: str) -> None:
    page.composer.texts.editors[COMMON].setPlainText(text)


def drafted(page: CalendarPage, text: str) -> Post:
    """A new post that was saved while it is written."""
    page.new_post(NINE)
    write(page, text)
    page.composer.save_draft()
    draft = page.composer.post
    assert draft is not None
    return draft


def texts(console: Console) -> list[str]:
    return sorted(post.text for post in console.posts.list(1))


def test_what_is_typed_without_a_pause_is_saved_while_it_is_typed(
    page: CalendarPage, console: Console, qtbot: QtBot
) -> None:
    page.new_post(NINE)
    started = time.monotonic()
    while not console.posts.list(1):
        qtbot.keyClicks(page.composer.texts.shown, "a")
        qtbot.wait(50)
        assert time.monotonic() - started < 60
    assert set(texts(console)[0]) == {"a"}


def test_options_alone_make_a_draft(page: CalendarPage, console: Console, qtbot: QtBot) -> None:
    page.new_post(NINE)
    page.composer.options.warning.setText("Numbers")
    qtbot.waitUntil(lambda: len(console.posts.list(1)) == 1, timeout=3000)
    (post,) = console.posts.list(1)
    assert post.extras == Extras(warning="Numbers")
    page.composer.options.warning.clear()
    page.composer.close_composer()
    assert console.posts.list(1) == []


def test_changes_to_a_scheduled_post_are_on_disk_while_they_are_typed(
    page: CalendarPage, console: Console, account: Account, qtbot: QtBot
) -> None:
    post = console.posts.add(1, "As planned", [account.id], wall=NINE)
    page.open_post(post.id)
    write(page, "Better")
    qtbot.waitUntil(lambda: texts(console) == ["As planned", "Better"], timeout=3000)
    page.read_again()
    assert [block.id for block in page.board.blocks] == [post.id], "the copy is not shown beside its post"
    write(page, "As planned")
    page.composer.drafts.keep()
    assert texts(console) == ["As planned"]
    write(page, "Best")
    page.composer.drafts.keep()
    page.composer.schedule()
    assert texts(console) == ["Best"]


def test_a_draft_changed_in_another_window_is_said_and_both_are_kept(
    page: CalendarPage, console: Console, second: Console
) -> None:
    draft = drafted(page, "A first idea")
    second.posts.edit(draft.id, text="Theirs")

    write(page, "Mine")
    page.composer.save_draft()

    assert texts(console) == ["Mine", "Theirs"]
    assert console.posts.get(draft.id).text == "Theirs"
    notice = page.notices[-1]
    assert "another window" in notice.text
    assert "draft of its own" in notice.detail
    write(page, "Mine, again")
    page.composer.save_draft()
    assert texts(console) == ["Mine, again", "Theirs"]
    assert notice.action is not None
    notice.action()
    assert page.composer.texts.text == "Theirs"


def test_a_draft_scheduled_in_another_window_is_not_taken_back(
    page: CalendarPage, console: Console, second: Console
) -> None:
    draft = drafted(page, "Ready")
    second.posts.edit(draft.id, draft=False)
    write(page, "Ready!")
    page.composer.save_draft()
    assert console.posts.get(draft.id).deliveries[0].state is DeliveryState.SCHEDULED
    assert texts(console) == ["Ready", "Ready!"]


def test_a_draft_deleted_in_another_window_lives_on_in_this_one(
    page: CalendarPage, console: Console, second: Console
) -> None:
    second.posts.delete(drafted(page, "A first idea").id)
    write(page, "A second idea")
    page.composer.save_draft()
    assert texts(console) == ["A second idea"]
    assert "deleted elsewhere" in page.notices[-1].text


def test_changes_to_a_scheduled_post_that_another_window_changed_are_not_sent(
    page: CalendarPage, console: Console, second: Console, account: Account
) -> None:
    post = console.posts.add(1, "As planned", [account.id], wall=NINE)
    page.open_post(post.id)
    write(page, "Mine")
    second.posts.edit(post.id, text="Theirs")
    page.composer.schedule()
    assert console.posts.get(post.id).text == "Theirs"
    (mine,) = [each for each in console.posts.list(1) if each.id != post.id]
    assert (mine.text, mine.deliveries[0].state) == ("Mine", DeliveryState.DRAFT)
    assert page.composer.post == mine


def test_a_change_by_this_window_while_one_types_parts_ways_too(
    page: CalendarPage, console: Console, account: Account
) -> None:
    draft = console.posts.add(1, "A first idea", [account.id], wall=NINE, draft=True)
    page.open_post(draft.id)
    write(page, "Mine")
    console.posts.edit(draft.id, text="By the command line")
    page.read_again()
    assert texts(console) == ["By the command line", "Mine"]
    assert page.composer.texts.text == "Mine"


def test_a_draft_moved_in_another_window_keeps_its_new_time_and_takes_the_text(
    page: CalendarPage, console: Console, second: Console, account: Account
) -> None:
    draft = console.posts.add(1, "A first idea", [account.id], wall=NINE, draft=True)
    page.open_post(draft.id)
    second.posts.move(draft.id, NINE.replace(hour=15))
    write(page, "A second idea")
    page.composer.save_draft()
    (post,) = console.posts.list(1)
    assert post.text == "A second idea"
    assert post.due is not None
    assert post.due.wall == NINE.replace(hour=15)


def test_coming_back_to_this_window_shows_what_another_one_saved(
    page: CalendarPage, console: Console, second: Console, account: Account
) -> None:
    draft = console.posts.add(1, "A first idea", [account.id], wall=NINE, draft=True)
    page.open_post(draft.id)
    second.posts.edit(draft.id, text="Theirs")
    QApplication.sendEvent(page.composer, QEvent(QEvent.Type.WindowActivate))
    assert page.composer.texts.text == "Theirs"
    write(page, "Theirs, and mine")
    page.composer.save_draft()
    assert texts(console) == ["Theirs, and mine"]


_TYPIST = """
import sys
from datetime import datetime
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from cm_console.console import Console
from integrations import discover
from ui.bridge import Bridge
from ui.pages.calendar import CalendarPage

app = QApplication([])
console = Console(Path(sys.argv[1]), discover())
page = CalendarPage(console, Bridge(console.events, console.release_thread))
page.show()
page.new_post(datetime(2026, 12, 8, 9))
composer = page.composer
composer.options.warning.setText("Numbers")
typed = 0

def key():
    global typed
    typed += 1
    composer.texts.shown.insertPlainText(f"{typed} ")
    print(typed, flush=True)

timer = QTimer()
timer.timeout.connect(key)
timer.start(20)
app.exec()
"""


def test_what_was_typed_before_a_kill_comes_back(
    console: Console, account: Account, make_console: Callable[..., Console], tmp_path: Path
) -> None:
    path = console.path
    console.close()
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    typist = subprocess.Popen(
        [sys.executable, "-c", _TYPIST, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=Path(__file__).parents[2],
    )
    assert typist.stdout is not None
    seen: list[tuple[float, int]] = []
    for line in typist.stdout:
        seen.append((time.monotonic(), int(line)))
        if seen[-1][0] - seen[0][0] > 4:
            break
    killed = time.monotonic()
    typist.send_signal(signal.SIGKILL)
    typist.communicate()

    (draft,) = make_console(path, create=False).posts.list(1)

    saved = [int(word) for word in draft.text.split()]
    assert saved == list(range(1, len(saved) + 1)), "what is there is what was typed, from the beginning"
    two_seconds_before = max(number for at, number in seen if at <= killed - 2)
    hundred_keys_before = seen[-1][1] - 100  # two seconds of typing, where the typist has to wait for others
    assert saved[-1] >= min(two_seconds_before, hundred_keys_before)
    assert draft.extras.warning == "Numbers"
