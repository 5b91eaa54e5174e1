"""Whether the accounts of a post can send it: they are there, have a text, and their sign-ins last."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from cm_console import recurrence
from cm_console.domain.accounts import AccountState
from cm_console.domain.checks import Finding, Severity
from cm_console.domain.typed_time import show
from cm_console.domain.when import Moment
from cm_console.i18n import tr
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context


def of_text(
    accounts: Accounts, text: str, account_ids: Sequence[int], variants: Mapping[int, str]
) -> list[Finding]:
    """What each account says to its text."""
    if not account_ids:
        return [Finding(Severity.ERROR, None, tr("Choose at least one account."))]
    found = []
    present = {account.id for account in accounts.for_posts()}
    for account_id in account_ids:
        account = accounts.get(account_id)
        if account_id not in present:
            words = tr("{account} was removed: choose another account.").format(account=account.name)
            found.append(Finding(Severity.ERROR, account_id, words))
            continue
        own = variants.get(account_id, text)
        if not own.strip():
            words = tr("{account}: there is no text.").format(account=account.name)
            found.append(Finding(Severity.ERROR, account_id, words))
        if account.state is AccountState.NEEDS_YOU:
            words = tr("{account} needs you: nothing goes out before it is checked.")
            text = words.format(account=account.name)
            found.append(Finding(Severity.WARNING, account_id, text, stops=True))
    return found


def of_sign_ins(
    context: Context,
    accounts: Accounts,
    account_ids: Sequence[int],
    moment: Moment | None,
    rule: str = "",
) -> list[Finding]:
    """The accounts whose sign-in ends before the post goes out or comes again, as their platforms say."""
    due = moment.instant if moment else context.clock.now()
    found = []
    for account_id in account_ids:
        account = accounts.get(account_id)
        end = account.sign_in_ends
        if end is None or (due < end and not _comes_after(moment, rule, end)):
            continue
        zone = moment.zone if moment else "UTC"
        time = show(end.astimezone(ZoneInfo(zone)).replace(tzinfo=None, second=0, microsecond=0))
        if end <= context.clock.now():
            words = tr("{account}: the sign-in has ended. Sign in again under Accounts.")
        elif due < end:
            words = tr(
                "{account}: the sign-in ends on {time} ({zone}); what comes again later waits until you sign"
                " in again."
            )
        else:
            words = tr("{account}: the sign-in ends on {time} ({zone}), before this post goes out.")
        text = words.format(account=account.name, time=time, zone=zone)
        found.append(Finding(Severity.WARNING, account_id, text, stops=end <= due))
    return found


def _comes_after(moment: Moment | None, rule: str, end: datetime) -> bool:
    """Whether a rule still gives a time at or after `end`; one that cannot be read is said elsewhere."""
    if moment is None or not rule:
        return False
    try:
        return bool(recurrence.upcoming(rule, moment.wall, moment.zone, end, 1))
    except ValueError:
        return False
