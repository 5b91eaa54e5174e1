"""Whether a post's time is a good one: it is to come, and nothing else goes to the same people beside it."""

from collections.abc import Mapping, Sequence
from datetime import UTC
from zoneinfo import ZoneInfo

from cm_console.domain.accounts import Account
from cm_console.domain.checks import (
    CLOSE,
    MANY_A_DAY,
    SAME_TEXT_WITHIN,
    Finding,
    Severity,
    is_past,
    same_text,
)
from cm_console.domain.typed_time import show
from cm_console.domain.when import Moment, WallProblem, at_instant, day_in
from cm_console.i18n import tr
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.store import posts as store
from cm_console.store.posts import Neighbour


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


def of_neighbours(
    context: Context,
    accounts: Accounts,
    texts: Mapping[int, str],
    due: Moment | None,
    except_post: int | None = None,
    beside: Sequence[Neighbour] = (),
) -> list[Finding]:
    """What else goes to the same accounts: the same text, another post close by, too many in a day.

    `texts` is by account; `beside` would go out, too, and is not in the file.
    """
    due = due or at_instant(context.clock.now(), "UTC")
    first, last = due.instant - SAME_TEXT_WITHIN, due.instant + SAME_TEXT_WITHIN
    near = store.neighbours(context.db, texts, first, last, except_post)
    near += [each for each in beside if first <= each.at <= last]
    found = []
    for account_id, text in texts.items():
        account = accounts.get(account_id)
        others = [each for each in near if each.account_id == account_id]
        words = _beside(account, text, due, others)
        found += [words] if words else []
        crowd = _crowd(accounts, account, due, others)
        found += [crowd] if crowd else []
    return found


def _beside(account: Account, text: str, due: Moment, others: list[Neighbour]) -> Finding | None:
    if text.strip() and any(same_text(text, each.text) for each in others):
        words = tr("{account}: the same text goes or went out within 24 hours of this time.")
        return Finding(Severity.WARNING, account.id, words.format(account=account.name))
    close = [each for each in others if abs(each.at - due.instant) < CLOSE]
    if not close:
        return None
    nearest = min(close, key=lambda each: (abs(each.at - due.instant), each.at))
    words = tr("{account}: another post goes out at {time} ({zone}), less than an hour from this one.")
    time = show(at_instant(nearest.at, due.zone).wall)
    return Finding(Severity.WARNING, account.id, words.format(account=account.name, time=time, zone=due.zone))


def _crowd(accounts: Accounts, account: Account, due: Moment, others: list[Neighbour]) -> Finding | None:
    """Too many on one account's day: for the platform, or for those who read it."""
    day = day_in(due.instant, due.zone)
    count = 1 + sum(day_in(each.at, due.zone) == day for each in others)
    allowed = accounts.platform(account).can.posts_a_day
    if allowed is not None and count > allowed:
        words = tr("{account}: %n post(s) on {day}, more than its platform takes in a day.", "", count)
    elif count > MANY_A_DAY:
        words = tr("{account}: %n post(s) on {day} is a lot for those who read it.", "", count)
    else:
        return None
    text = words.format(account=account.name, day=day.isoformat())
    return Finding(Severity.WARNING, account.id, text, topic=f"{account.id} {day}")
