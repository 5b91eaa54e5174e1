"""Threads, warnings, visibility, labels, cards and snippets in the composer, and the preview of all that."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QStringListModel, Qt
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.accounts import Account
from cm_console.domain.campaign import Campaign
from cm_console.domain.content import Card, Extras, Visibility
from cm_console.domain.posts import Post
from cm_console.errors import ConsoleError
from cm_console.services.outgoing import Outgoing, OutgoingPart
from integrations.practice import Practice
from ui.bridge import Bridge
from ui.pages.calendar import CalendarPage
from ui.pages.calendar.composer import Composer
from ui.pages.calendar.preview_card import PreviewCard, Previewed
from ui.pages.calendar.snippets_dialog import SnippetsDialog
from ui.pages.calendar.texts import COMMON

NINE = datetime(2026, 12, 8, 9, 0)  # noqa: DTZ001 - a wall clock
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(open_calendar: Callable[[date], CalendarPage], account: Account) -> CalendarPage:
    return open_calendar(NINE.date())


@pytest.fixture
def composer(page: CalendarPage, account: Account) -> Composer:
    page.new_post(NINE)
    return page.composer


def write(composer: Composer, text: str) -> None:
    composer.texts.editors[COMMON].setPlainText(text)
    composer.check()


def only_post(console: Console) -> Post:
    (post,) = console.posts.list(1)
    return post


# ---- threads


def test_the_next_part_of_a_thread_is_begun_by_keyboard_and_counted_by_itself(
    page: CalendarPage, composer: Composer, account: Account, qtbot: QtBot
) -> None:
    editor = composer.texts.editors[COMMON]
    page.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClicks(editor, "One")
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL_SHIFT)
    qtbot.keyClicks(editor, "Second")
    assert composer.texts.text == "One\n---\nSecond"
    composer.check()
    meter = composer.counters.meters[account.id]
    assert "2/2 · 6 of 500" in meter.text.text()
    assert "1/2 · 3 of 500" in meter.accessibleDescription()
    assert [bar.isHidden() for bar in meter.bars.bars] == [False, False]
    editor.moveCursor(editor.textCursor().MoveOperation.Start)
    qtbot.waitUntil(lambda: "1/2 · 3 of 500" in meter.text.text(), timeout=1000)


def test_the_part_that_does_not_fit_is_the_one_that_is_said(composer: Composer, account: Account) -> None:
    write(composer, "x" * 501 + "\n---\nShort")
    assert "1/2 · 501 of 500 · 1 too many" in composer.counters.meters[account.id].text.text()


def test_a_thread_begins_on_a_line_of_its_own(composer: Composer) -> None:
    write(composer, "")
    editor = composer.texts.shown
    editor.insert("One")
    editor.continue_thread()
    editor.continue_thread()
    assert editor.toPlainText() == "One\n---\n---\n"


# ---- options


def test_options_are_folded_say_what_is_set_and_go_with_the_post(
    console: Console, composer: Composer, bridge: Bridge, qtbot: QtBot
) -> None:
    options = composer.options
    assert not options.is_open
    qtbot.mouseClick(options.button, Qt.MouseButton.LeftButton)
    assert options.is_open
    write(composer, "Numbers")
    options.warning.setText("Staff numbers")
    qtbot.keyClicks(options.labels.field, "week 3,")
    qtbot.keyClicks(options.labels.field, "ama")
    qtbot.keyClick(options.labels.field, Qt.Key.Key_Return)
    options.set_open(False)
    assert options.summary.text() == "warning · English · #week 3 · #ama"

    composer.schedule()

    post = only_post(console)
    assert post.extras == Extras(warning="Staff numbers", labels=("week 3", "ama"))
    assert {each.extras for each in post.deliveries} == {post.extras}
    qtbot.waitUntil(lambda: bridge.tasks.running == 0)


def test_labels_are_taken_away_by_click_and_by_key_and_never_twice(composer: Composer, qtbot: QtBot) -> None:
    labels = composer.options.labels
    for word in ("ama", "AMA ", "week 3"):
        qtbot.keyClicks(labels.field, word)
        qtbot.keyClick(labels.field, Qt.Key.Key_Return)
    assert labels.value() == ("ama", "week 3")
    qtbot.keyClick(labels.field, Qt.Key.Key_Backspace)
    assert labels.value() == ("ama",)
    qtbot.mouseClick(labels.chips["ama"], Qt.MouseButton.LeftButton)
    assert labels.value() == ()


def test_labels_of_the_campaign_are_suggested(
    console: Console, composer: Composer, account: Account, bridge: Bridge, qtbot: QtBot
) -> None:
    console.posts.add(1, "Other", [account.id], wall=NINE, extras=Extras(labels=("week 3",)))
    composer.options.button.click()

    def suggested() -> list[str]:
        completer = composer.options.labels.field.completer()
        model = completer.model() if completer is not None else QStringListModel()
        return [model.data(model.index(row, 0)) for row in range(model.rowCount())]

    qtbot.waitUntil(lambda: suggested() == ["week 3"])


def test_only_visibilities_that_every_account_can_do_are_offered(composer: Composer) -> None:
    options = composer.options
    options.offer((Visibility.PUBLIC,))
    assert not options.visibility.isVisibleTo(options.content)
    options.offer((Visibility.PUBLIC, Visibility.UNLISTED))
    assert [options.visibility.itemText(n) for n in range(2)] == ["Everyone", "Everyone with the link"]
    options.visibility.setCurrentIndex(1)
    assert composer.writing().extras.visibility is Visibility.UNLISTED
    options.offer((Visibility.PUBLIC,))
    assert composer.writing().extras.visibility is Visibility.UNLISTED, (
        "what was chosen is not changed in silence"
    )
    assert "Everyone with the link" in options.summary.text()


# ---- link cards


@pytest.fixture
def with_card(composer: Composer) -> Composer:
    composer.card.offer_for("Read https://agora.example/ama.", True)
    return composer


def test_a_card_is_offered_for_a_link_where_an_account_takes_one(composer: Composer) -> None:
    card = composer.card
    card.offer_for("Read https://agora.example/ama.", False)
    assert card.isHidden()
    card.offer_for("No link", True)
    assert card.isHidden()
    card.offer_for("Read https://agora.example/ama.", True)
    card.offer.click()
    assert card.value() == Card("https://agora.example/ama", "agora.example")
    card.remove_button.click()
    assert composer.writing().extras.card is None


def test_a_page_that_cannot_be_read_is_said_and_the_card_is_typed(
    console: Console, page: CalendarPage, with_card: Composer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Cards:
        def read(self, url: str) -> Card:
            raise ConsoleError("The page could not be read.", "Nothing was changed.", "Type the title.")

    monkeypatch.setitem(console.__dict__, "cards", Cards())
    card = with_card.card
    card.add()
    card.read_button.click()
    qtbot.waitUntil(lambda: not card.wrong.isHidden())
    assert "could not be read" in card.wrong.text()
    assert card.read_button.isEnabled()
    card.title.clear()
    qtbot.keyClicks(card.title, "Ask me anything")
    assert with_card.writing().extras.card == Card("https://agora.example/ama", "Ask me anything")


def test_what_was_read_of_a_page_fills_the_card(
    console: Console, with_card: Composer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Card("https://agora.example/ama", "Ask the COO", "Every Thursday")

    class Cards:
        def read(self, url: str) -> Card:
            return read

    monkeypatch.setitem(console.__dict__, "cards", Cards())
    with_card.card.add()
    with_card.card.read_button.click()
    qtbot.waitUntil(lambda: with_card.card.value() == read)
    assert with_card.card.description.text() == "Every Thursday"


# ---- inserting


@pytest.mark.qt_log_ignore("does not support", extend=True)  # grabbing the keyboard, without a screen
def test_hashtags_and_templates_are_searched_and_inserted_where_the_cursor_is(
    console: Console, composer: Composer, qtbot: QtBot
) -> None:
    console.campaigns.edit(1, name="Launch of Agora")
    console.snippets.add("hashtags", "Launch tags", "agora beta", 1)
    console.snippets.add("template", "Countdown", "{{ days_left }} days to {{ campaign }}")
    write(composer, "Soon.")
    composer.texts.shown.moveCursor(composer.texts.shown.textCursor().MoveOperation.End)
    composer.inserting.open()
    menu = composer.inserting.menu
    assert menu is not None
    assert menu.names() == ["Countdown", "Launch tags"]
    qtbot.keyClicks(menu.field, "tags")
    assert menu.names() == ["Launch tags"]
    qtbot.keyClick(menu.field, Qt.Key.Key_Return)
    assert composer.texts.text == "Soon. #agora #beta"
    composer.inserting.insert(console.snippets.find(1, "Countdown"))
    assert composer.texts.text == "Soon. #agora #beta 63 days to Launch of Agora"


def test_selected_text_becomes_a_snippet(console: Console, composer: Composer) -> None:
    write(composer, "See you on Thursday")
    composer.texts.shown.selectAll()
    seen: list[str] = []

    def fill(dialog: SnippetsDialog) -> None:
        seen.append(dialog.field.toPlainText())
        dialog.name.setText("Closing")
        dialog.submit()

    composer.inserting.run_dialog = fill
    composer.inserting.save_selection()
    assert seen == ["See you on Thursday"]
    assert [each.name for each in console.snippets.list(1)] == ["Closing"]


def test_the_dialog_changes_and_removes_what_is_kept_and_brings_it_back(
    console: Console, campaign: Campaign, qtbot: QtBot
) -> None:
    console.snippets.add("snippet", "Closing", "See you", campaign.id)
    dialog = SnippetsDialog(console, campaign.id)
    qtbot.addWidget(dialog)
    dialog.list.setCurrentRow(0)
    dialog.field.setPlainText("See you soon")
    dialog.submit()
    assert [each.text for each in console.snippets.list(campaign.id)] == ["See you soon"]
    dialog.remove_button.click()
    assert console.snippets.list(campaign.id) == []
    dialog.submit()
    (again,) = console.snippets.list(campaign.id)
    assert (again.name, again.text, again.campaign_id) == ("Closing", "See you soon", campaign.id)
    dialog.new_button.click()
    dialog.submit()
    assert "needs a name" in dialog._wrong.text()


# ---- preview


def test_the_preview_shows_exactly_what_goes_out(
    console: Console, composer: Composer, account: Account, qtbot: QtBot
) -> None:
    write(composer, "First <b>\n---\nSecond https://agora.example/ama?x=1&y=2")
    composer.options.warning.setText("Numbers")
    composer.turn()
    (card,) = composer.preview.cards
    going = console.posts.outgoing(
        account.id, composer.texts.text, composer.writing().extras, "en", campaign_id=1
    )
    assert [part.text.accessibleName() for part in card.parts] == [part.text for part in going.parts]
    assert "&lt;b&gt;" in card.parts[0].text.text()
    assert card.parts[1].count.startswith("2/2 · ")


def test_a_warning_folds_the_text_until_it_is_asked_for(
    composer: Composer, account: Account, qtbot: QtBot
) -> None:
    can = replace(composer.console.context.platforms["practice"].can, warnings=True)
    going = Outgoing((OutgoingPart("Seventeen", "Numbers"),))
    post = Previewed(account, "Practice", going, Extras(warning="Numbers"), can, "Tue 8 Dec 09:00")
    card = PreviewCard(post, lambda _hash, _then: None)
    qtbot.addWidget(card)
    (part,) = card.parts
    assert part.contents.isHidden()
    part.more.click()
    assert not part.contents.isHidden()


def test_without_an_account_the_preview_says_what_would_fill_it(composer: Composer) -> None:
    for chip in composer.chips.chips.values():
        chip.setChecked(False)
    composer.turn()
    assert composer.preview.cards == []
    assert not composer.preview.empty.isHidden()


@pytest.mark.parametrize(
    ("public", "visibility", "said"),
    [
        (True, Visibility.PUBLIC, "seen by anyone"),
        (True, Visibility.FOLLOWERS, "seen by its followers only"),
        (False, Visibility.PUBLIC, "seen in your organisation only"),
    ],
)
def test_publishing_now_says_how_far_it_goes(
    composer: Composer, monkeypatch: pytest.MonkeyPatch, public: bool, visibility: Visibility, said: str
) -> None:
    can = replace(Practice.can, public=public, needs_network=True)
    monkeypatch.setattr(Practice, "can", can)
    asked: list[str] = []
    composer.ask = lambda _parent, _title, text, *_: bool(asked.append(text))
    write(composer, "Now")
    composer.load(replace(composer.writing(), extras=Extras(visibility=visibility)))
    composer.publish_now()
    assert said in asked[0]
