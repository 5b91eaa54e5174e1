"""What would be refused or should be looked at before a post is scheduled, in words."""

from collections.abc import Mapping, Sequence
from datetime import UTC
from zoneinfo import ZoneInfo

from cm_console.domain.accounts import AccountState
from cm_console.domain.checks import SAME_TEXT_WITHIN, Finding, Severity, excess, is_past, same_text
from cm_console.domain.typed_time import show
from cm_console.domain.when import Moment, WallProblem
from cm_console.i18n import tr
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.store import posts as store


def of_text(
    accounts: Accounts, text: str, account_ids: Sequence[int], variants: Mapping[int, str]
) -> list[Finding]:
    """What each account says to its text."""
    if not account_ids:
        return [Finding(Severity.ERROR, None, tr("Choose at least one account."))]
    found = []
    present = {account.id for account in accounts.list()}
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
        over = excess(accounts.platform(account).measure(own, account))
        if over is not None:
            too_many = over.used - over.limit
            if over.unit == "bytes":
                words = tr("{account}: %n byte(s) too long.", "", too_many)
            else:
                words = tr("{account}: %n character(s) too long.", "", too_many)
            found.append(Finding(Severity.ERROR, account_id, words.format(account=account.name)))
        if account.state is AccountState.NEEDS_YOU:
            words = tr("{account} needs you: nothing goes out before it is checked.")
            found.append(Finding(Severity.WARNING, account_id, words.format(account=account.name)))
    return found


def of_sign_ins(
    context: Context, accounts: Accounts, account_ids: Sequence[int], moment: Moment | None
) -> list[Finding]:
    """The accounts whose sign-in ends before the post goes out, as far as their platforms say so."""
    due = moment.instant if moment else context.clock.now()
    found = []
    for account_id in account_ids:
        account = accounts.get(account_id)
        end = account.sign_in_ends
        if end is None or due < end:
            continue
        zone = moment.zone if moment else "UTC"
        time = show(end.astimezone(ZoneInfo(zone)).replace(tzinfo=None))
        if end <= context.clock.now():
            words = tr("{account}: the sign-in has ended. Sign in again under Accounts.")
        else:
            words = tr("{account}: the sign-in ends on {time} ({zone}), before this post goes out.")
        found.append(
            Finding(Severity.WARNING, account_id, words.format(account=account.name, time=time, zone=zone))
        )
    return found


def of_time(context: Context, moment: Moment) -> list[Finding]:
    """A time that has passed, that the clocks jump over or that they show twice."""
    wall, zone = show(moment.wall), moment.zone
    if is_past(moment.instant, context.clock.now()):
        words = tr("{time} ({zone}) has passed. Choose a later time, or send it now.")
        return [Finding(Severity.ERROR, None, words.format(time=wall, zone=zone))]
    if moment.problem is WallProblem.GAP:
        real = show(moment.instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None))
        words = tr("The clocks of {zone} jump over {time}: it goes out at {real}.")
        return [Finding(Severity.WARNING, None, words.format(zone=zone, time=wall, real=real))]
    if moment.problem is WallProblem.REPEAT:
        utc = show(moment.instant.astimezone(UTC).replace(tzinfo=None))
        words = tr("The clocks of {zone} show {time} twice: it goes out the first time ({utc} UTC).")
        return [Finding(Severity.WARNING, None, words.format(zone=zone, time=wall, utc=utc))]
    return []


def of_repeats(
    context: Context,
    accounts: Accounts,
    texts: Mapping[int, str],
    moment: Moment | None,
    except_post: int | None = None,
) -> list[Finding]:
    """The same text on the same account within a day; `texts` is by account."""
    instant = moment.instant if moment else context.clock.now()
    found = []
    for account_id, text in texts.items():
        near = store.texts_around(
            context.db, account_id, instant - SAME_TEXT_WITHIN, instant + SAME_TEXT_WITHIN, except_post
        )
        if text.strip() and any(same_text(text, other) for other in near):
            words = tr("{account}: the same text goes or went out within 24 hours of this time.")
            name = accounts.get(account_id).name
            found.append(Finding(Severity.WARNING, account_id, words.format(account=name)))
    return found
