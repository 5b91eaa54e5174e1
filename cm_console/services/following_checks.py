"""What the services around a wave share: the campaign, wave or person that is meant, and what is refused."""

from datetime import date

from cm_console.domain.campaign import Campaign
from cm_console.domain.waves import Wave
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services import campaign_checks as checks
from cm_console.services.context import Context
from cm_console.store import campaigns, people
from cm_console.store import waves as wave_store


def campaign(context: Context, campaign_id: int) -> Campaign:
    found = campaigns.get(context.db, campaign_id)
    if found is None:
        raise checks.gone(tr("This campaign is no longer there."))
    return found


def today(context: Context, campaign_id: int) -> date:
    return context.today(campaign(context, campaign_id).zone)


def wave(context: Context, wave_id: int) -> Wave:
    found = wave_store.get(context.db, wave_id)
    if found is None:
        raise checks.gone(tr("This wave is no longer there."))
    return found


def own_wave(context: Context, campaign_id: int, wave_id: int | None) -> None:
    """Refuse a wave of another campaign."""
    if wave_id is not None and wave(context, wave_id).campaign_id != campaign_id:
        raise checks.gone(tr("This wave belongs to another campaign."))


def own_person(context: Context, person_id: int | None) -> None:
    if person_id is not None and people.get(context.db, person_id) is None:
        raise checks.gone(tr("This person is no longer there."))


def not_ahead(day: date, now: date) -> None:
    """Refuse a day that is still to come."""
    if day > now:
        raise ConsoleError(
            tr("{day} is still to come.").format(day=day.isoformat()),
            tr("Nothing was changed."),
            tr("Choose today or an earlier day."),
        )


def said(text: str, otherwise: str) -> str:
    """Words of several lines without outer spaces; refused when there are none."""
    text = text.strip()
    return text if text else checks.named("", otherwise)
