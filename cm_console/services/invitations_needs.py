"""What invitations ask of a person: letters in doubt, refused or sent by nobody, and reminders."""

from collections.abc import Iterator
from datetime import datetime

from cm_console.domain.campaign import Campaign
from cm_console.domain.invitations import LetterState, why_no_reminder
from cm_console.domain.overview import Need, NeedKind
from cm_console.i18n import tr
from cm_console.services.context import Context
from cm_console.services.needs import SILENT
from cm_console.store import invitation_sending as sending
from cm_console.store import invitations as store
from cm_console.store import overview


def of_campaign(context: Context, campaign: Campaign) -> Iterator[Need]:
    now, today = context.clock.now(), context.today(campaign.zone)
    states = store.last_letters(context.db, campaign.id)
    kind, label, page = NeedKind.INVITATION, tr("Invitations"), "testers"
    yield from _not_sent(context, campaign, now)
    if unconfirmed := states.get(LetterState.UNCONFIRMED):
        text = tr("%n letter(s) may or may not have arrived.", "", unconfirmed)
        yield Need(kind, label, text, tr("See whose"), page, "invitations", urgent=True)
    if refused := states.get(LetterState.REFUSED):
        text = tr("The mail server refused %n letter(s).", "", refused)
        yield Need(kind, label, text, tr("See whose"), page, "invitations", urgent=True)
    if made := states.get(LetterState.MADE):
        text = tr("%n letter(s) were made: say when they are sent.", "", made)
        yield Need(kind, label, text, tr("See whose"), page, "invitations")
    waiting = store.unanswered(context.db, campaign.id)
    if late := sum(why_no_reminder(each, today, now) is None for each in waiting):
        text = tr("%n person(s) have not answered their invitation.", "", late)
        yield Need(kind, label, text, tr("Remind…"), page, "remind")


def _not_sent(context: Context, campaign: Campaign, now: datetime) -> Iterator[Need]:
    """Letters that wait while nothing sends them, or for an account that is no longer set up."""
    due, homeless = sending.waiting(context.db, campaign.id, now - SILENT)
    seen = overview.publisher_seen(context.db)
    if due and (seen is None or now - seen > SILENT):
        text = tr("%n letter(s) are due, but nothing sends them: no publisher is running.", "", due)
        label, action = tr("Publisher"), tr("Open the outbox")
        yield Need(NeedKind.PUBLISHER, label, text, action, "outbox", urgent=True)
    if homeless:
        text = tr("%n letter(s) wait, and their e-mail account is no longer set up.", "", homeless)
        label, action = tr("Account"), tr("Add an account…")
        yield Need(NeedKind.ACCOUNT, label, text, action, "settings", "add", urgent=True)
