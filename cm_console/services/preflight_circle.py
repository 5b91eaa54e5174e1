"""Whether a post would reach further than its campaign allows."""

from collections.abc import Sequence

from cm_console.domain.checks import Finding, Severity, is_wider, reach
from cm_console.domain.content import Audience, Visibility
from cm_console.i18n import tr
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.store import campaigns


def of_circle(
    context: Context,
    accounts: Accounts,
    account_ids: Sequence[int],
    visibility: Visibility,
    campaign_id: int | None,
) -> list[Finding]:
    """The accounts by which it would be read by more people than the campaign is for.

    What is for the organisation alone is refused elsewhere: nobody can take it back from the public.
    """
    campaign = None if campaign_id is None else campaigns.get(context.db, campaign_id)
    if campaign is None or campaign.audience is Audience.ANYONE:
        return []
    found = []
    for account_id in account_ids:
        account = accounts.get(account_id)
        circle = reach(accounts.platform(account).can.public, visibility)
        if not is_wider(circle, campaign.audience):
            continue
        if campaign.audience is Audience.ORGANISATION:
            severity = Severity.ERROR
            words = tr("{account} is read outside the organisation; the posts of {campaign} stay inside.")
        else:
            severity = Severity.WARNING
            words = tr("{account}: anyone can read it; the posts of {campaign} are for followers.")
        text = words.format(account=account.name, campaign=campaign.name)
        found.append(Finding(severity, account_id, text))
    return found
