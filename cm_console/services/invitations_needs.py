"""What invitations ask of a person: letters in doubt or refused, and reminders, which wait for them."""

from collections.abc import Iterator

from cm_console.domain.campaign import Campaign
from cm_console.domain.invitations import LetterState, why_no_reminder
from cm_console.domain.overview import Need, NeedKind
from cm_console.i18n import tr
from cm_console.services.context import Context
from cm_console.store import invitations as store


def of_campaign(context: Context, campaign: Campaign) -> Iterator[Need]:
    now, today = context.clock.now(), context.today(campaign.zone)
    states = store.last_letters(context.db, campaign.id)
    kind, label, page = NeedKind.INVITATION, tr("Invitations"), "testers"
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
