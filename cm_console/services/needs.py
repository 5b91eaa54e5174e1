"""What waits for a person, each with the one place to settle it: in two parts, at once and following."""

import textwrap
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from cm_console import figures, words
from cm_console.domain.campaign import Campaign
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.overview import Need, NeedKind, Objective
from cm_console.i18n import tr
from cm_console.services.context import Context
from cm_console.store import overview as store
from cm_console.store import workspace
from cm_console.store.overview import Stuck

if TYPE_CHECKING:
    from cm_console.services.day_before import Ahead

SILENT = timedelta(seconds=90)  # the publisher is heard at least every 30 s while it runs
LATE_BACKUP = timedelta(days=7)
LATE_MEASURE = timedelta(days=31)


def at_once(
    context: Context, campaign: Campaign, objective: Objective, ahead: "Sequence[Ahead]" = ()
) -> Iterator[Need]:
    """What can be said while the window opens."""
    now = context.clock.now()
    today = context.today(campaign.zone)
    yield from _deliveries(context, campaign)
    yield from _accounts(context)
    yield from _ahead(context, ahead)
    yield from _publisher(context, now)
    yield from _draft(campaign)
    yield from _tasks(context, campaign, today)
    yield from _plan(context, campaign, today)
    yield from _measure(campaign, objective, today)
    yield from _backup(context, now)


def following(context: Context, campaign: Campaign) -> Iterator[Need]:
    """The rest: what reads it is large, so that the window asks for it once it is on the screen."""
    from cm_console.services import approval_needs, following_needs, invitations_needs, wave_needs

    today = context.today(campaign.zone)
    yield from approval_needs.of_campaign(context, campaign)
    yield from invitations_needs.of_campaign(context, campaign)
    yield from wave_needs.of_campaign(context, campaign, today)
    yield from following_needs.of_campaign(context, campaign, today)


def _deliveries(context: Context, campaign: Campaign) -> Iterator[Need]:
    stuck = {each.state: each for each in store.stuck(context.db, campaign.id)}
    if each := stuck.get(DeliveryState.UNCONFIRMED):
        text = (
            tr("It may be out on {account} or not: “{post}”")
            if each.count == 1
            else tr("%n post(s) may or may not be out.", "", each.count)
        )
        yield _delivery(each, NeedKind.UNCONFIRMED, text, tr("Look and settle"))
    if each := stuck.get(DeliveryState.REJECTED):
        text = (
            tr("{account} refused “{post}”")
            if each.count == 1
            else tr("%n post(s) were refused.", "", each.count)
        )
        yield _delivery(each, NeedKind.REJECTED, text, tr("See why"))
    if each := stuck.get(DeliveryState.MISSED):
        text = (
            tr("Not sent in time on {account}: “{post}”")
            if each.count == 1
            else tr("%n post(s) missed their time.", "", each.count)
        )
        target = "late" if each.count > 1 else None  # several are one decision
        yield _delivery(each, NeedKind.MISSED, text, tr("Send or leave out"), target)


def _delivery(stuck: Stuck, kind: NeedKind, text: str, action: str, target: str | None = None) -> Need:
    title = textwrap.shorten(stuck.text.strip().split("\n", 1)[0], 80, placeholder="…")
    text = text.format(post=title, account=stuck.account)
    label = words.delivery_state(stuck.state)
    return Need(kind, label, text, action, "outbox", target or stuck.delivery_id, urgent=True)


def _accounts(context: Context) -> Iterator[Need]:
    for account in store.accounts_that_need_someone(context.db):
        text = tr("{account} was refused by its platform; nothing is sent by it.").format(
            account=account.name
        )
        yield Need(
            NeedKind.ACCOUNT, tr("Account"), text, tr("Sign in again"), "settings", account.id, urgent=True
        )


def _ahead(context: Context, ahead: "Sequence[Ahead]") -> Iterator[Need]:
    """What is due soon and would not go out; an account that was refused is said on its own."""
    refused = {account.id for account in store.accounts_that_need_someone(context.db)}
    found = [
        (each, finding)
        for each in ahead
        for finding in each.stops
        if finding.account_id is None or finding.account_id not in refused
    ]
    if not found:
        return
    first, finding = found[0]
    posts = len({each.post.id for each, _ in found})
    if posts == 1:
        title = textwrap.shorten(first.post.title, 40, placeholder="…")
        text = tr("{why} So “{post}” will not go out.").format(post=title, why=finding.text)
    else:
        text = tr("%n post(s) of the next day will not go out like this. {why}", "", posts)
        text = text.format(why=finding.text)
    there = first.post.deliveries
    target = next((each.id for each in there if each.account_id == finding.account_id), there[0].id)
    yield Need(NeedKind.AHEAD, tr("Next 24 hours"), text, tr("See why"), "outbox", target, urgent=True)


def _publisher(context: Context, now: datetime) -> Iterator[Need]:
    waiting = store.waiting_for_publisher(context.db, now - SILENT)
    seen = store.publisher_seen(context.db)
    if waiting and (seen is None or now - seen > SILENT):
        text = tr("%n post(s) are due, but nothing publishes.", "", waiting)
        yield Need(NeedKind.PUBLISHER, tr("Publisher"), text, tr("Open the outbox"), "outbox", urgent=True)


def _draft(campaign: Campaign) -> Iterator[Need]:
    if campaign.is_draft:
        lacking = figures.listed(words.missing(item) for item in campaign.missing)
        text = tr("The campaign is still a draft. It lacks {what}.").format(what=lacking)
        yield Need(NeedKind.DRAFT_CAMPAIGN, tr("Draft"), text, tr("Complete it"), "plan", "edit")


def _tasks(context: Context, campaign: Campaign, today: date) -> Iterator[Need]:
    overdue = store.open_tasks(context.db, campaign.id, today - timedelta(days=1))
    if overdue:
        text = (
            tr("Due on {day}: {task}").format(task=overdue[0].name, day=figures.day(overdue[0].due_on))
            if len(overdue) == 1
            else tr("%n task(s) are overdue.", "", len(overdue))
        )
        yield Need(NeedKind.TASK, tr("Overdue"), text, tr("See the plan"), "plan", overdue[0].id)


def _plan(context: Context, campaign: Campaign, today: date) -> Iterator[Need]:
    """Gates whose day has come, and promises that should be kept by now."""
    found = store.undecided(context.db, campaign.id, today)
    gates = [(words, day) for kind, words, day in found if kind == "gate"]
    promises = [(words, day) for kind, words, day in found if kind == "promise"]
    if gates:
        text = tr("To decide since {day}: {gate}").format(gate=gates[0][0], day=figures.day(gates[0][1]))
        if len(gates) > 1:
            text = tr("%n gate(s) wait for a decision.", "", len(gates))
        yield Need(NeedKind.GATE, tr("Gate"), text, tr("Decide…"), "plan", "gates")
    if promises:
        text = tr("Promised for {day}: {promise}").format(
            promise=promises[0][0], day=figures.day(promises[0][1])
        )
        if len(promises) > 1:
            text = tr("%n promise(s) should be kept by now.", "", len(promises))
        yield Need(NeedKind.PROMISE, tr("Commitment"), text, tr("See the plan"), "plan", "objective")


def _measure(campaign: Campaign, objective: Objective, today: date) -> Iterator[Need]:
    if campaign.is_draft or today < campaign.opens_on:
        return
    last = objective.latest.on if objective.latest else campaign.opens_on
    if today - last > LATE_MEASURE:
        text = tr("“{metric}” has not been measured since {day}.").format(
            metric=campaign.metric, day=figures.day(last)
        )
        yield Need(NeedKind.MEASURE, tr("Measure"), text, tr("Record a value"), "plan", "measure")


def _backup(context: Context, now: datetime) -> Iterator[Need]:
    backups = workspace.list_backups(context.db.path)
    last = datetime.fromtimestamp(backups[0].stat().st_mtime, now.tzinfo) if backups else None
    if now - (last or store.created(context.db)) > LATE_BACKUP:
        text = (
            tr("The last backup is from {day}.").format(day=figures.day(last))
            if last
            else tr("The workspace has never been backed up.")
        )
        yield Need(NeedKind.BACKUP, tr("Backup"), text, tr("Back up"), "settings")
