"""The window as a whole: going places, a broken page, notices, the Ctrl K box, closing."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from ui import pages, topbar
from ui.bridge import Bridge
from ui.main_window import MainWindow
from ui.page import Command, Page
from ui.pages import Entry
from ui.widgets.notice import Notice


def entry(key: str, order: int, *, broken: bool = False, count: int | None = None) -> Entry:
    """A tiny page."""

    class Tiny(Page):
        opened: object = None
        ran = 0

        @staticmethod
        def title() -> str:
            return key.capitalize()

        def build(self) -> None:
            if broken and not mended:
                raise RuntimeError("broken on purpose")
            self.body.addWidget(QLabel(key))

        def open(self, argument: object) -> None:
            self.opened = argument

        def commands(self) -> list[Command]:
            return [Command(f"Polish {key}", self.polish)]

        def polish(self) -> None:
            self.ran += 1

        @staticmethod
        def badge(console: Console, campaign_id: int) -> int | None:
            return count

    mended: list[bool] = []
    Tiny.key, Tiny.order, Tiny.mended = key, order, mended  # type: ignore[attr-defined]
    return Entry(key, key.capitalize(), "circle", order, lambda: Tiny)


@pytest.fixture(autouse=True)
def tiny_pages(monkeypatch: pytest.MonkeyPatch) -> list[Entry]:
    entries = [
        entry("overview", 10),
        entry("testers", 30, count=412),
        entry("calendar", 50),
        entry("engagement", 70, broken=True),
        entry("settings", 90),
    ]
    monkeypatch.setattr(pages, "load_all", lambda: entries)
    return entries


@pytest.fixture
def launch(console: Console) -> int:
    return console.campaigns.create("Launch of Agora", date(2026, 11, 28), "Europe/Paris").id


def test_the_first_page_is_shown_and_the_others_are_not_made(window: MainWindow) -> None:
    assert window.stack.key == "overview"
    assert [page.key for page in window.stack.made()] == ["overview"]


def test_ctrl_and_a_number_goes_to_a_page(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.stack.key == "testers"
    item = window.sidebar.item("testers")
    assert item is not None
    assert item.isChecked()


def test_the_arrows_walk_the_sidebar(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.sidebar.item("overview"), Qt.Key.Key_Down)
    qtbot.keyClick(window.sidebar.item("testers"), Qt.Key.Key_Down)
    assert window.stack.key == "calendar"
    qtbot.keyClick(window.sidebar.item("calendar"), Qt.Key.Key_Up)
    assert window.stack.key == "testers"


def test_ctrl_n_asks_the_calendar_for_a_new_post(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page = window.stack.current()
    assert page is not None
    assert (page.key, page.opened) == ("calendar", "new")  # type: ignore[attr-defined]


def test_a_broken_page_shows_its_error_and_the_rest_works(
    window: MainWindow, qtbot: QtBot, caplog: pytest.LogCaptureFixture, tiny_pages: list[Entry]
) -> None:
    window.go("engagement")
    shown = window.stack.currentWidget()
    assert "Engagement could not be shown." in [label.text() for label in shown.findChildren(QLabel)]
    assert "broken on purpose" in caplog.text
    window.go("testers")
    assert window.stack.current() is not None
    tiny_pages[3].page().mended.append(True)  # type: ignore[attr-defined]
    window.go("engagement")
    window.stack._retry("engagement")
    assert window.stack.current() is not None


def test_the_top_bar_says_where_the_launch_stands(window: MainWindow, launch: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.topbar.name == "Launch of Agora")
    assert window.topbar.days.text() == "D-12 to opening"
    assert window.topbar.draft.text() == "Draft"
    assert window.windowTitle() == "Launch of Agora – CM Console"
    item = window.sidebar.item("testers")
    assert item is not None
    qtbot.waitUntil(lambda: item.badge == 412)


def test_the_opening_in_words() -> None:
    today = date(2026, 11, 16)
    assert topbar.opening(today + timedelta(days=1), today) == "D-1 to opening"
    assert topbar.opening(today, today) == "Opens today"
    assert topbar.opening(today - timedelta(days=3), today) == "Open for 3 day(s)"


def test_another_campaign_is_chosen_in_the_menu(
    window: MainWindow, launch: int, console: Console, qtbot: QtBot
) -> None:
    console.campaigns.create("Second", date(2027, 1, 18), "Europe/Paris")
    menu = window.topbar.campaign_menu

    def names() -> list[str]:
        menu.aboutToShow.emit()
        return [action.text() for action in menu.actions()]

    qtbot.waitUntil(lambda: "Second" in names())
    window.topbar.campaign_chosen.emit(launch)
    current = console.campaigns.current()
    assert current is not None
    assert current.id == launch


def test_the_publisher_starts_and_stops_from_the_top_bar(
    window: MainWindow, console: Console, qtbot: QtBot
) -> None:
    window.topbar.publisher_asked.emit(True)
    qtbot.waitUntil(lambda: window.topbar.publisher.text() == "Publisher on")
    assert console.publisher.running
    window.topbar.publisher_asked.emit(False)
    qtbot.waitUntil(lambda: window.topbar.publisher.text() == "Publisher off")
    assert not console.publisher.running


def test_ctrl_z_undoes_what_the_notice_offers(window: MainWindow, qtbot: QtBot) -> None:
    undone: list[bool] = []
    window.show_notice(Notice("Moved", undo=lambda: undone.append(True)))
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]


def test_the_box_lists_pages_and_commands_and_runs_them(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    box = window.palette_box
    assert box.texts()[:5] == ["Overview", "Testers", "Calendar", "Engagement", "Settings"]
    qtbot.keyClicks(box.field, "polish test")
    assert box.texts()[0] == "Polish testers"
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    assert not box.isVisible()
    page = window.stack.current()
    assert page is not None
    assert (page.key, page.ran) == ("testers", 1)  # type: ignore[attr-defined]


def test_the_box_finds_people(window: MainWindow, console: Console, launch: int, qtbot: QtBot) -> None:
    person = console.testers.add(name="Chloé Petit", email="chloe.petit@agora.example")
    window.open_palette()
    qtbot.keyClicks(window.palette_box.field, "chloe")
    qtbot.waitUntil(lambda: "Chloé Petit" in window.palette_box.texts())
    qtbot.keyClick(window.palette_box.field, Qt.Key.Key_Return)
    page = window.stack.current()
    assert page is not None
    assert (page.key, page.opened) == ("testers", person.id)  # type: ignore[attr-defined]


def test_escape_closes_the_box(window: MainWindow, qtbot: QtBot) -> None:
    window.open_palette()
    qtbot.keyClick(window.palette_box.field, Qt.Key.Key_Down)
    assert window.palette_box.list.currentRow() == 1
    qtbot.keyClick(window.palette_box.field, Qt.Key.Key_Escape)
    assert not window.palette_box.isVisible()


def test_the_box_closes_when_what_had_the_keyboard_is_gone(window: MainWindow, qtbot: QtBot) -> None:
    window.show_notice(Notice("Sent"))
    toast = window.notices.toast
    assert toast is not None
    toast.findChild(QPushButton).setFocus()
    window.open_palette()
    with qtbot.waitSignal(toast.destroyed):
        toast.dismiss()
    qtbot.keyClick(window.palette_box.field, Qt.Key.Key_Escape)
    assert not window.palette_box.isVisible()


def test_nothing_found_is_said(window: MainWindow, qtbot: QtBot) -> None:
    window.open_palette()
    window.palette_box.field.setText("zzzzqqqq")
    assert window.palette_box.nothing.isVisible()


def test_everything_fits_at_the_smallest_size(window: MainWindow, launch: int, qtbot: QtBot) -> None:
    window.resize(1100, 680)
    bar = window.topbar

    def cut() -> list[QWidget]:
        shown = (bar.campaign, bar.phase, bar.days, bar.search, bar.publisher)
        return [
            widget
            for widget in shown
            if widget.isVisible()
            and not (
                widget.width() >= widget.minimumSizeHint().width() and bar.rect().contains(widget.geometry())
            )
        ]

    qtbot.waitUntil(lambda: bar.name == "Launch of Agora" and cut() == [])


def test_every_control_has_a_name(window: MainWindow) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    for kind in (QAbstractButton, QLineEdit):
        for widget in window.findChildren(kind):
            assert widget.accessibleName() or widget.text(), widget


def test_closing_with_nothing_due_asks_nothing(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.leaving):
        window.close()
    assert window.isVisible()  # until everything has ended in order


def test_the_window_remembers_its_place(window: MainWindow) -> None:
    window.resize(1200, 700)
    place = window.place()
    window.resize(1300, 800)
    window.restore_place(place)
    assert window.height() == 700


def test_a_page_that_cannot_be_imported_is_an_entry_of_its_own(caplog: pytest.LogCaptureFixture) -> None:
    found = pages.load("no_such_page")
    with pytest.raises(ImportError):
        found.page()
    assert "no_such_page" in caplog.text


def test_the_chores_collect_and_back_up(console: Console, bridge: Bridge, qtbot: QtBot) -> None:
    from cm_console.settings import Settings
    from ui.chores import Chores

    chores = Chores(console, bridge, Settings(collect_in_window=True, backup_every_hours=24))
    with qtbot.waitSignal(chores.backed_up):
        chores.back_up_if_old()
    assert len(console.workspace.backups()) == 1
    chores.collect()
    qtbot.waitUntil(lambda: bridge.tasks.running == 0)
    chores.stop()
