"""Whether a post for a circle would be read by whoever is outside: the walls of circles are airtight."""

from collections.abc import Sequence

from cm_console.domain.checks import Finding, Severity, reach
from cm_console.domain.content import Audience, Visibility
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.store import circles


def of_wall(
    context: Context,
    accounts: Accounts,
    account_ids: Sequence[int],
    visibility: Visibility,
    circle_id: int | None,
) -> list[Finding]:
    """The accounts that would carry it past the wall of its circle."""
    circle = None if circle_id is None else circles.get(context.db, circle_id)
    if circle is None:
        return []
    found = []
    for account_id in account_ids:
        account = accounts.get(account_id)
        far = reach(accounts.platform(account).can.public, visibility)
        if far is Audience.ANYONE:
            text = tr("{account} can be read by anyone; this post is for the circle “{circle}”.")
            severity = Severity.ERROR
        elif far is Audience.FOLLOWERS:
            text = tr("{account}: nobody checks that its followers are in the circle “{circle}”.")
            severity = Severity.WARNING
        else:
            continue
        found.append(Finding(severity, account_id, text.format(account=account.name, circle=circle.name)))
    return found


def refuse(
    context: Context, accounts: Accounts, account_ids: Sequence[int], visibility: Visibility, circle_id: int
) -> None:
    """Raise where a scheduled post would pass the wall."""
    found = of_wall(context, accounts, account_ids, visibility, circle_id)
    texts = [each.text for each in found if each.severity is Severity.ERROR]
    if texts:
        raise ConsoleError(
            texts[0],
            tr("Whom the post is for was not changed."),
            tr("Take the account away, let only followers see it, or leave it for everyone."),
        )


def open_accounts(accounts: Accounts, account_ids: Sequence[int]) -> list[str]:
    """The names of those accounts that people outside the organisation can read."""
    some = [accounts.get(account_id) for account_id in account_ids]
    return [account.name for account in some if accounts.platform(account).can.public]
