"""Approval in the window: what waits, the review that goes out, the decision back, the composer."""

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.overview import NeedKind
from cm_console.domain.posts import Post
from cm_console.services import approval_bundle, approval_decide
from ui.dialogs.campaign_dialog import CampaignDialog
from ui.dialogs.review_dialog import ReviewDialog
from ui.dialogs.review_report import ReviewReport
from ui.page import Page
from ui.pages.calendar import CalendarPage
from ui.pages.outbox import OutboxPage
from ui.widgets.pill import Pill

AT = datetime.combine(date(2026, 11, 17), time(9, 30))


@pytest.fixture
def campaign(console: Console) -> Campaign:
    made = console.campaigns.create("Launch: Agora / 2", date(2027, 1, 18), "Europe/Paris")
    console.approvals.require(made.id, True)
    return console.campaigns.get(made.id)


@pytest.fixture
def posts(console: Console, campaign: Campaign) -> list[Post]:
    wall = console.accounts.add("practice", "Wall").id
    return [console.posts.add(campaign.id, text, [wall], wall=AT) for text in ("One", "Two")]


@pytest.fixture
def outbox(show_page: Callable[..., OutboxPage], campaign: Campaign) -> OutboxPage:
    return show_page(OutboxPage, 1100, 680)


@pytest.fixture
def calendar(show_page: Callable[..., CalendarPage], posts: list[Post]) -> CalendarPage:
    return show_page(CalendarPage, 1200, 760)


def said(page: Page) -> list[str]:
    return [notice.text for notice in page.notices]


def send(page: OutboxPage, qtbot: QtBot) -> ReviewDialog:
    qtbot.waitUntil(page.approval_banner.isVisible, timeout=5000)
    page.approval_banner.send_button.click()
    dialog = page.approving.dialog
    assert dialog is not None
    return dialog


def written(dialog: ReviewDialog, path: Path, qtbot: QtBot) -> str:
    dialog.ask_path = lambda: path
    dialog.reviewer.setText("Nadia  Belkacem")
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: dialog.made is not None, timeout=10_000)
    return dialog.code.text()


def decided(console: Console, path: Path, code: str, **options: list[int]) -> Path:
    options = {"approved": [], "refused": []} | options
    file = approval_decide.decide(approval_bundle.read(path), code=code, at=console.now(), **options)  # type: ignore[arg-type]
    return approval_decide.save(path.with_name("decision.json"), file)


def test_a_review_goes_out_and_comes_back(
    outbox: OutboxPage, console: Console, posts: list[Post], qtbot: QtBot, tmp_path: Path
) -> None:
    waiting = outbox.approval_banner.text.words
    qtbot.waitUntil(lambda: waiting.text() == "2 post(s) wait for approval.", timeout=5000)
    dialog = send(outbox, qtbot)
    assert [dialog.list.item(0, column).text() for column in (1, 2, 3)] == [
        "Tue 17 Nov 09:30",
        "One",
        "Waits for approval",
    ]
    code = written(dialog, tmp_path / "review.zip", qtbot)
    assert code in dialog.code.text()
    assert "review.zip to Nadia Belkacem" in dialog.text.text()
    assert "Signed with the key" in dialog.text.text()
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == code
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: outbox.approving.dialog is None)
    qtbot.waitUntil(lambda: "2 with a reviewer." in outbox.approval_banner.text.words.text())
    decision = decided(console, tmp_path / "review.zip", code, approved=[1], refused=[2])
    outbox.approving.ask_file = lambda: decision
    outbox.approval_banner.import_button.click()
    qtbot.waitUntil(lambda: outbox.approving.report is not None, timeout=10_000)
    report = outbox.approving.report
    assert isinstance(report, ReviewReport)
    assert [pill.text() for pill in report.findChildren(Pill)] == ["Refused", "Approved"]
    report.accept()
    assert console.posts.get(posts[0].id).deliveries[0].state is DeliveryState.SCHEDULED
    qtbot.waitUntil(lambda: "1 refused." in outbox.approval_banner.text.words.text())


def test_what_is_with_a_reviewer_or_refused_is_not_ticked(
    outbox: OutboxPage, console: Console, campaign: Campaign, posts: list[Post], qtbot: QtBot, tmp_path: Path
) -> None:
    console.approvals.export(campaign.id, tmp_path / "first", "Nadia", [posts[0].id])
    dialog = send(outbox, qtbot)
    assert dialog.list.ticked() == [posts[1].id]
    assert "sent to Nadia" in dialog.list.item(0, 3).text()
    dialog.list.tick([1], False)
    dialog._ticks_changed()
    assert not dialog.accept_button.isEnabled()
    dialog.reject()


def test_a_refusal_to_write_is_said_and_can_be_mended(
    outbox: OutboxPage, posts: list[Post], qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = send(outbox, qtbot)
    (tmp_path / "review.zip").write_bytes(b"mine")
    dialog.ask_path = lambda: tmp_path / "review.zip"
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: "already something" in dialog._wrong.text(), timeout=10_000)
    assert dialog.accept_button.isEnabled()
    assert written(dialog, tmp_path / "other.zip", qtbot)
    dialog.accept()


def test_a_wrong_file_is_said_as_a_notice(
    outbox: OutboxPage, posts: list[Post], qtbot: QtBot, tmp_path: Path
) -> None:
    wrong = tmp_path / "decision.json"
    wrong.write_text("{}", "utf-8")
    outbox.approving.ask_file = lambda: wrong
    outbox.approving.take_in()
    qtbot.waitUntil(lambda: bool(outbox.notices), timeout=10_000)
    assert "not a decision" in said(outbox)[0]


def test_nothing_that_waits_is_nothing_to_send(outbox: OutboxPage, qtbot: QtBot) -> None:
    outbox.open("approval")
    qtbot.waitUntil(lambda: said(outbox) == ["No post waits for approval."])
    assert not outbox.approval_banner.isVisible()


def test_the_composer_says_where_the_post_stands(
    calendar: CalendarPage, console: Console, posts: list[Post], qtbot: QtBot, tmp_path: Path
) -> None:
    composer = calendar.composer
    calendar.open(posts[0].id)
    assert composer.state.text() == "To approve"
    assert composer.approving.line.words.text() == "Waits for approval"
    assert composer.schedule_button.text() == "Save changes"
    assert composer.draft_button.text() == "Back to draft"
    assert composer.approving.tick.isChecked()
    assert not composer.approving.tick.isEnabled()  # all of the campaign need it
    with qtbot.waitSignal(calendar.navigate) as wanted:
        composer.approving.send_button.click()
    assert wanted.args == ["outbox", "approval"]
    made = console.approvals.export(1, tmp_path / "review", "Nadia Belkacem")
    console.approvals.import_(decided(console, made.path / "review.html", made.code, approved=[1]))
    qtbot.waitUntil(lambda: composer.state.text() == "Scheduled", timeout=5000)
    assert composer.approving.line.words.text() == "Approved by Nadia Belkacem on 16 Nov"
    composer.texts.shown.setPlainText("One, otherwise")
    composer.schedule()
    assert said(calendar)[-1] == "It goes out at its time, once it is approved."
    assert (
        composer.approving.line.words.text() == "Waits for approval: changed since Nadia Belkacem approved it"
    )


def test_one_post_can_be_made_to_need_it(
    calendar: CalendarPage, console: Console, campaign: Campaign, qtbot: QtBot
) -> None:
    console.approvals.require(campaign.id, False)
    composer = calendar.composer
    calendar.open("new")
    composer.approving.tick.click()
    assert said(calendar)[-1:] in (["Write something first."], ["There is nothing to save yet."])
    assert not composer.approving.tick.isChecked()
    composer.texts.shown.setPlainText("Mine alone")
    composer.approving.tick.click()
    assert composer.post is not None
    assert console.posts.get(composer.post.id).needs_approval
    assert composer.is_drafting
    composer.schedule()
    assert console.posts.get(composer.post.id).held
    composer.approving.tick.click()
    assert not console.posts.get(composer.post.id).held
    assert composer.state.text() == "Scheduled"


def test_the_campaign_dialog_asks_for_it_and_takes_that_back(
    console: Console, campaign: Campaign, posts: list[Post], qtbot: QtBot
) -> None:
    dialog = CampaignDialog(console, campaign)
    qtbot.addWidget(dialog)
    assert dialog.approval.isChecked()
    dialog.approval.setChecked(False)
    dialog.submit()
    assert not console.campaigns.get(campaign.id).needs_approval
    assert console.posts.get(posts[0].id).deliveries[0].state is DeliveryState.SCHEDULED


def test_the_overview_says_what_comes_near_without_a_decision(
    console: Console, campaign: Campaign, posts: list[Post], tmp_path: Path
) -> None:
    def said() -> list[tuple[str, str, object]]:
        needs = console.overview.read(campaign.id).needs
        return [(each.text, each.page, each.argument) for each in needs if each.kind is NeedKind.APPROVAL]

    assert said() == [("2 post(s) wait for approval and are due within two days.", "outbox", "approval")]
    made = console.approvals.export(campaign.id, tmp_path / "review", "Nadia")
    console.approvals.import_(decided(console, made.path / "review.html", made.code, refused=[2]))
    assert said() == [
        ("“One” waits for approval; it is due on 17 Nov.", "outbox", "approval"),
        ("“Two” was not approved; it is due on 17 Nov.", "calendar", posts[1].id),
    ]
    console.posts.cancel(posts[1].id)
    console.posts.move(posts[0].id, AT.replace(day=27))
    assert said() == []
