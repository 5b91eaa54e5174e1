"""Pictures of what lies over the pages of a full workspace: the composer at work, details, dialogs."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QDialog, QWidget

from cm_console.console import Console
from cm_console.domain.content import parts
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.handing_over import Waiting
from cm_console.domain.platform import Platform
from cm_console.domain.posts import Post
from cm_console.services.approval_import import Imported

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.pages.calendar.page import CalendarPage
    from ui.pages.outbox.page import OutboxPage

PRACTICE = "practice"
_S = DeliveryState
Save = Callable[[QWidget, str], None]


class WaitingServer:
    """The practice wall as a server that keeps posts until their time."""

    def __init__(self, real: Platform) -> None:
        self._real = real
        self.can = replace(real.can, hands_over=True)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def server_schedule(self, _session: object) -> "WaitingServer":
        return self

    def ready(self, at: datetime) -> None:
        """It always is."""

    def put(self, _message: object, key: str, at: datetime) -> Waiting:
        return Waiting(key, at)


def with_waiting_server(platforms: Mapping[str, Platform]) -> dict[str, Platform]:
    """`platforms`, of which the practice wall takes posts ahead of their time."""
    return {**platforms, PRACTICE: cast(Platform, WaitingServer(platforms[PRACTICE]))}


def take(window: "MainWindow", console: Console, scratch: Path, save: Save) -> None:
    """Every one of them; `save` waits until all is drawn."""
    _composer(window, console, save)
    _calendar_dialogs(window, console, scratch, save)
    _deliveries(window, console, save)
    _outbox_dialogs(window, console, save)


def _composer(window: "MainWindow", console: Console, save: Save) -> None:
    page = _calendar(window)
    for name, post in _telling(console):
        window.go("calendar", post.id)
        save(window, f"composer-{name}")
        page.composer.turn()
        save(window, f"composer-{name}-preview")
        page.composer.turn()
        page.composer.close_composer()
    window.go("calendar", _first(console, lambda post: bool(post.extras.pictures) and _coming(post)).id)
    page.composer.options.button.click()
    save(window, "composer-options")
    page.composer.options.button.click()
    page.composer.close_composer()


def _telling(console: Console) -> Iterator[tuple[str, Post]]:
    yield "thread", _first(console, lambda post: len(parts(post.text)) > 1)
    yield "picture", _first(console, lambda post: bool(post.extras.pictures) and _coming(post))
    yield "card", _first(console, lambda post: post.extras.card is not None)
    yield "held", _first(console, lambda post: post.held)
    yield "series", _first(console, lambda post: post.series_id is not None)


def _first(console: Console, fits: Callable[[Post], bool]) -> Post:
    campaign = console.campaigns.current()
    assert campaign is not None
    return next(post for post in console.posts.list(campaign.id) if fits(post))


def _coming(post: Post) -> bool:
    return all(each.state is _S.SCHEDULED for each in post.deliveries)


def _calendar_dialogs(window: "MainWindow", console: Console, scratch: Path, save: Save) -> None:
    from ui.pages.calendar.import_posts_dialog import ImportPostsDialog
    from ui.pages.calendar.repeat_dialog import RepeatDialog
    from ui.pages.calendar.snippets_dialog import SnippetsDialog

    page = _calendar(window)
    campaign = page.campaign
    assert campaign is not None
    file = scratch / "posts.csv"
    console.posts.export(campaign.id, file)
    importing = ImportPostsDialog(console, page.bridge, campaign.id, window)
    _show(importing, "import-posts-empty", save, close=False)
    importing.load(file)
    _show(importing, "import-posts", save)
    snippets = SnippetsDialog(console, campaign.id, parent=window)
    snippets.list.setCurrentRow(0)
    _show(snippets, "snippets", save)
    series = console.series.list(campaign.id)[0]
    repeat = RepeatDialog(console, campaign.id, series.start, series.zone, series.rule, window, draft=True)
    _show(repeat, "repeat", save)


def _deliveries(window: "MainWindow", console: Console, save: Save) -> None:
    lost = console.outbox.deliveries(states=[_S.UNCONFIRMED])
    half = next(each for each in lost if console.outbox.parts(each.id))
    whole = next(each for each in lost if not console.outbox.parts(each.id))
    refused = console.outbox.deliveries(states=[_S.REJECTED])[0]
    coming = console.outbox.deliveries(states=[_S.SCHEDULED])
    given = next((each for each in coming if each.handed_over), None)
    if given is None:
        able = next(each.id for each in coming if console.hand_over.why_not(each) is None)
        given = console.hand_over.hand_over(able)
    for name, delivery in (("unconfirmed", whole), ("half", half), ("refused", refused), ("handed", given)):
        window.go("outbox", delivery.id)
        save(window, f"outbox-{name}")


def _outbox_dialogs(window: "MainWindow", console: Console, save: Save) -> None:
    from ui.dialogs.closing_dialog import ClosingDialog
    from ui.dialogs.review_report import ReviewReport
    from ui.pages.outbox.hand_over_dialog import HandOverDialog
    from ui.pages.outbox.settle_dialog import SettleDialog

    window.go("outbox")
    page = cast("OutboxPage", window.stack.page("outbox"))
    campaign = page.campaign
    assert campaign is not None
    lost = console.outbox.deliveries(states=[_S.UNCONFIRMED])
    _show(SettleDialog(console, lost[-1], window), "settle", save)
    page.decide_late()
    assert page.late_dialog is not None
    _show(page.late_dialog, "late", save)
    coming = console.outbox.deliveries(states=[_S.SCHEDULED])
    able = [each for each in coming if console.hand_over.why_not(each) is None][:5]
    _show(HandOverDialog(console, page.bridge, able, campaign.zone, window), "hand-over", save)
    page.approving.send()
    assert page.approving.dialog is not None
    reviewer = campaign.sponsor.split(",", 1)[0]
    page.approving.dialog.reviewer.setText(reviewer)
    _show(page.approving.dialog, "review", save)
    held = tuple(console.approvals.waiting(campaign.id))
    drafts = tuple(post for post in console.posts.list(campaign.id, states=[_S.DRAFT]) if post not in held)
    said = {held[0].id: campaign.objective}
    _show(ReviewReport(Imported(reviewer, drafts, held, comments=said), window), "review-report", save)
    due = console.absence.due_meanwhile(())
    assert due is not None
    _show(ClosingDialog(due, console.now(), window, tray=True), "closing", save)


def _show(dialog: QDialog, name: str, save: Save, *, close: bool = True) -> None:
    dialog.show()
    save(dialog, name)
    if close:
        dialog.close()
        dialog.deleteLater()


def _calendar(window: "MainWindow") -> "CalendarPage":
    window.go("calendar")
    return cast("CalendarPage", window.stack.page("calendar"))
