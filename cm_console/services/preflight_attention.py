"""Whether a post asks for more attention than its campaign allows itself: messages a week, quiet hours."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from cm_console import figures
from cm_console.domain.attention import Budget, Excess, Message, strains
from cm_console.domain.checks import Finding, Severity
from cm_console.domain.when import Moment
from cm_console.i18n import tr
from cm_console.services.context import Context
from cm_console.store import attention as store
from cm_console.store import campaigns
from cm_console.store import posts as posts_store
from cm_console.store.posts import Neighbour


def of_attention(
    context: Context,
    campaign_id: int | None,
    account_ids: Sequence[int],
    moment: Moment | None,
    except_post: int | None = None,
    beside: Sequence[Neighbour] = (),
) -> list[Finding]:
    """What the budget says to one more post at this time; each account's delivery is a message."""
    campaign = None if campaign_id is None else campaigns.get(context.db, campaign_id)
    if campaign is None or moment is None or not account_ids:
        return []
    budget = store.budget(context.db, campaign.id)
    day = moment.instant.astimezone(ZoneInfo(campaign.zone)).date()
    monday = day - timedelta(days=day.weekday())
    start = datetime.combine(monday, time(), ZoneInfo(campaign.zone))
    others = posts_store.sent_between(context.db, campaign.id, start, start + timedelta(days=7), except_post)
    messages = [Message("", str(account_id), at) for account_id, at in others]
    messages += [Message("", str(each.account_id), each.at) for each in beside]
    messages += [Message("", str(account_id), moment.instant) for account_id in account_ids]
    found = []
    for each in strains(messages, budget, campaign.zone):
        if each.excess is Excess.WEEK and each.on == monday:
            words = tr(
                "%n message(s) in the week of {day}; the campaign's budget of attention is {limit}.",
                "",
                each.count,
            )
            text = words.format(day=figures.day(each.on), limit=each.limit)
            found.append(Finding(Severity.WARNING, None, text, topic=f"week {each.on}"))
        elif each.excess is Excess.QUIET and each.at == moment.instant:
            found.append(Finding(Severity.WARNING, None, _quiet(budget)))
    return list(dict.fromkeys(found))


def _quiet(budget: Budget) -> str:
    words = tr("It goes out in the quiet hours, from {start} to {end}.")
    return words.format(start=f"{budget.quiet_from:%H:%M}", end=f"{budget.quiet_until:%H:%M}")
