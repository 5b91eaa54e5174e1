"""Pictures in the composer: added, described, put in order, waived, removed; read in a worker."""

import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.content import Attached
from integrations.practice import wall
from ui.bridge import Bridge
from ui.pages.calendar import CalendarPage
from ui.pages.calendar.composer import Composer
from ui.pages.calendar.picture_grid import PictureGrid
from ui.pages.calendar.pictures_row import PictureItem, PicturesRow
from ui.pages.calendar.texts import COMMON

NINE = datetime(2026, 12, 8, 9, 0)  # noqa: DTZ001 - a wall clock


@pytest.fixture
def page(open_calendar: Callable[[date], CalendarPage], account: Account) -> CalendarPage:
    return open_calendar(NINE.date())


@pytest.fixture
def composer(page: CalendarPage) -> Composer:
    page.new_post(NINE)
    return page.composer


def picture(folder: Path, name: str, color: str) -> Path:
    image = QImage(80, 60, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    assert image.save(str(folder / name))
    return folder / name


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    return [picture(tmp_path, "red.png", "red"), picture(tmp_path, "blue.jpg", "blue")]


def items(composer: Composer) -> list[PictureItem]:
    return composer.pictures.items


def add(composer: Composer, qtbot: QtBot, files: list[Path]) -> None:
    composer.reading.choose = lambda _parent: [str(file) for file in files]
    before = len(items(composer))
    composer.picture_button.click()
    qtbot.waitUntil(lambda: len(items(composer)) == before + len(files))


def test_pictures_are_chosen_described_and_go_with_the_post_in_their_order(
    page: CalendarPage, console: Console, composer: Composer, files: list[Path], qtbot: QtBot
) -> None:
    composer.texts.editors[COMMON].setPlainText("Look")
    add(composer, qtbot, files)
    first, second = items(composer)
    qtbot.keyClicks(first.alt, "Something red")
    assert first.count.text().startswith("13")
    second.waived.click()
    assert not second.alt.isEnabled()
    qtbot.mouseClick(second.up_button, Qt.MouseButton.LeftButton)

    composer.schedule()

    (post,) = console.posts.list(1)
    assert post.extras.pictures == (Attached(second.hash, "", True), Attached(first.hash, "Something red"))
    assert console.pictures.get(first.hash).name == "red.png"
    page.open_post(post.id)
    assert [item.alt.accessibleName() for item in items(composer)] == [
        "Description of picture 1",
        "Description of picture 2",
    ]


def test_a_picture_is_removed_by_its_button_and_undo_brings_it_back(
    page: CalendarPage, composer: Composer, files: list[Path], qtbot: QtBot
) -> None:
    add(composer, qtbot, files)
    items(composer)[0].alt.setPlainText("Something red")
    before = composer.writing().extras.pictures
    qtbot.mouseClick(items(composer)[0].remove_button, Qt.MouseButton.LeftButton)
    assert composer.writing().extras.pictures == before[1:]
    page.notices[-1].undo()
    assert composer.writing().extras.pictures == before
    for _ in before:
        qtbot.mouseClick(items(composer)[0].remove_button, Qt.MouseButton.LeftButton)
    assert composer.pictures.isHidden()


def test_a_picture_alone_is_saved_as_a_draft(
    console: Console, composer: Composer, files: list[Path], qtbot: QtBot
) -> None:
    add(composer, qtbot, files[:1])
    qtbot.waitUntil(lambda: len(console.posts.list(1)) == 1, timeout=3000)
    (post,) = console.posts.list(1)
    assert [each.hash for each in post.extras.pictures] == [items(composer)[0].hash]


def test_files_dropped_on_the_text_and_images_pasted_become_pictures(
    composer: Composer, files: list[Path], qtbot: QtBot
) -> None:
    editor = composer.texts.shown
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    assert editor.canInsertFromMimeData(dropped)
    editor.insertFromMimeData(dropped)
    qtbot.waitUntil(lambda: len(items(composer)) == 2)
    pasted = QMimeData()
    image = QImage(30, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    pasted.setImageData(image)
    editor.insertFromMimeData(pasted)
    qtbot.waitUntil(lambda: len(items(composer)) == 3)
    assert editor.toPlainText() == ""


def test_words_that_come_with_their_picture_are_pasted_as_words(composer: Composer) -> None:
    cells = QMimeData()
    cells.setText("Monday\tTuesday")
    cells.setImageData(QImage(30, 30, QImage.Format.Format_RGB32))
    composer.texts.shown.insertFromMimeData(cells)
    assert composer.texts.text == "Monday\tTuesday"
    assert items(composer) == []


def test_what_is_no_picture_is_said_and_the_others_are_taken(
    page: CalendarPage, composer: Composer, files: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"not a picture")
    composer.reading.add([broken, files[0]])
    qtbot.waitUntil(lambda: len(items(composer)) == 1)
    assert page.notices[-1].tone == "bad"
    assert "broken.png" in page.notices[-1].text + page.notices[-1].detail


def test_a_picture_that_comes_too_late_does_not_go_into_another_post(
    page: CalendarPage, composer: Composer, files: list[Path], bridge: Bridge, qtbot: QtBot
) -> None:
    composer.reading.add(files[:1])
    page.new_post(NINE.replace(hour=11))
    qtbot.waitUntil(lambda: bridge.tasks.running == 0)
    qtbot.waitUntil(lambda: bool(page.notices))
    assert items(composer) == []
    assert "red.png was not added" in page.notices[-1].text


def test_the_preview_shows_the_pictures_and_marks_those_described(
    composer: Composer, files: list[Path], qtbot: QtBot
) -> None:
    add(composer, qtbot, files)
    items(composer)[0].alt.setPlainText("Something red")
    composer.turn()
    grid = composer.preview.cards[0].parts[0].pictures
    assert grid is not None
    qtbot.waitUntil(lambda: len(grid.images) == 2)
    assert grid.accessibleName() == "Something red; Picture without a description"
    middle = grid.grab().toImage().pixelColor(grid.places()[0].center())
    assert middle.red() > 200
    assert middle.blue() < 60


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_pictures_of_a_post_share_its_place_without_overlap(count: int, qtbot: QtBot) -> None:
    grid = PictureGrid([Attached(str(n)) for n in range(count)], lambda _hash, _then: None)
    qtbot.addWidget(grid)
    grid.resize(320, 180)
    places = grid.places()
    assert len(places) == count
    assert all(grid.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[n + 1 :])


def test_pictures_beyond_the_fourth_are_counted(qtbot: QtBot) -> None:
    def grid(count: int) -> PictureGrid:
        made = PictureGrid([Attached(str(n)) for n in range(count)], lambda _hash, _then: None)
        qtbot.addWidget(made)
        made.resize(320, 180)
        return made

    assert (grid(4).more, grid(6).more, len(grid(6).places())) == ("", "+2 more", 4)
    six, four = grid(6), grid(4)
    counted = QPoint(six.places()[-1].right() - 12, six.places()[-1].bottom() - 12)
    assert six.grab().toImage().pixelColor(counted) != four.grab().toImage().pixelColor(counted)


def test_tab_goes_through_the_composer_from_top_to_bottom(
    page: CalendarPage, composer: Composer, files: list[Path], qtbot: QtBot
) -> None:
    page.resize(1200, 1600)
    composer.texts.editors[COMMON].setPlainText("Look https://agora.example/ama")
    add(composer, qtbot, files)
    composer.card.offer_for(composer.texts.text, True)
    composer.card.add()
    composer.options.labels.set(("ama", "week 3"))
    composer.options.set_open(True)
    # The draft is on disk and can be deleted; the pictures have their place.
    shown = (composer.remove_button, composer.card.title, *(item.alt for item in items(composer)))
    qtbot.waitUntil(lambda: all(each.isVisible() for each in shown))
    order = []
    widget = composer.remove_button  # the first of all, and so the last to come back to
    for _ in range(200):
        widget = widget.nextInFocusChain()
        if widget is composer.remove_button:
            break
        tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if composer.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled() and tabbed:
            order.append(widget)
    assert items(composer)[1].alt in order
    assert composer.card.title in order
    assert order[-1] is composer.schedule_button

    def upwards() -> list[str]:
        bottoms = [each.mapTo(composer, each.rect().bottomLeft()).y() for each in order]
        tops = [each.mapTo(composer, each.rect().topLeft()).y() for each in order]
        return [
            f"{before.accessibleName()} → {after.accessibleName()}"
            for before, after, top, bottom in zip(order, order[1:], tops, bottoms[1:], strict=False)
            if bottom < top and not any(isinstance(each.parent(), PictureItem) for each in (before, after))
        ]

    qtbot.waitUntil(lambda: upwards() == [])


def test_what_the_preview_shows_is_what_the_wall_gets(
    page: CalendarPage,
    console: Console,
    composer: Composer,
    files: list[Path],
    account: Account,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    composer.texts.editors[COMMON].setPlainText("One https://agora.example/ama\n---\nTwo #Agora")
    composer.options.warning.setText("Numbers")
    add(composer, qtbot, files[:1])
    items(composer)[0].alt.setPlainText("Something red")
    composer.turn()
    shown = [part.text.accessibleName() for part in composer.preview.cards[0].parts]
    composer.ask = lambda *_: True
    monkeypatch.setattr(console.publisher, "start", lambda: None)
    composer.publish_now()
    console.publisher.run_until_empty()

    folder = wall(console.context.files, account.key)
    saved = [json.loads(file.read_text("utf-8")) for file in folder.glob("*.json")]
    saved.sort(key=lambda post: bool(post.get("answers")))
    assert [post["text"] for post in saved] == shown == ["One https://agora.example/ama", "Two #Agora"]

    page.read_again()
    composer.turn()
    composer.turn()
    (card,) = composer.preview.cards
    assert [part.text.accessibleName() for part in card.parts] == shown
    assert card.parts[0].pictures is not None


def test_a_picture_that_is_read_after_its_preview_has_gone_harms_nothing(qtbot: QtBot) -> None:
    arrived = []
    grid = PictureGrid([Attached("a")], lambda _hash, then: arrived.append(then))
    delete(grid)
    arrived[0](QImage(4, 4, QImage.Format.Format_RGB32))


def test_a_long_description_is_seen_whole_and_one_picture_has_no_order(qtbot: QtBot) -> None:
    row = PicturesRow()
    qtbot.addWidget(row)
    row.set([Attached("a" * 64, "Short")])
    row.set_read_only(False)
    row.resize(360, 400)
    row.show()
    (item,) = row.items
    short = item.alt.height()
    item.alt.setPlainText("A description that takes four lines. " * 5)
    qtbot.waitUntil(lambda: item.alt.height() > short * 1.5)
    assert not item.up_button.isVisible()
    row.set([Attached("c" * 64, "A description that was there from the start. " * 5)])
    qtbot.waitUntil(lambda: row.items[0].alt.height() > short * 1.5)
    row.add(Attached("b" * 64, "Another"))
    assert not row.items[0].down_button.isHidden()
