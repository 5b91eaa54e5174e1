"""Reading the outbox, in a worker: every delivery, or only those that changed."""

from collections.abc import Collection

from cm_console.console import Console
from cm_console.domain.accounts import AccountState
from cm_console.domain.campaign import Campaign
from cm_console.domain.delivery import DeliveryState
from ui.pages.outbox.groups import Group, Reading, make_row

SHOWN = frozenset(DeliveryState) - {DeliveryState.DRAFT}


def read(console: Console, campaign: Campaign, before: Reading, only: Collection[int] = ()) -> Reading:
    """Every delivery of the campaign that is more than a draft, newest first.

    Reads those of `only` and takes the others from `before`; without `only`, reads all.
    """
    now = console.context.clock.now()
    stuck = {each.id for each in console.accounts.list() if each.state is AccountState.NEEDS_YOU}
    deliveries = console.outbox.deliveries(campaign.id, SHOWN, only or None)
    rows = [row for row in before.rows if row.id not in only] if only else []
    rows += [make_row(delivery, campaign.zone, now, stuck) for delivery in deliveries]
    rows.sort(key=lambda row: (row.when is not None, row.when, row.id), reverse=True)
    due = sum(
        row.group is Group.WAITING
        and not row.delivery.handed_over
        and row.delivery.ready_at is not None
        and row.delivery.ready_at <= now
        for row in rows
    )
    missed = sum(row.delivery.state is DeliveryState.MISSED for row in rows)
    if only:
        return Reading(tuple(rows), due, missed, before.approvals, before.letters)
    held = console.approvals.waiting(campaign.id)
    approvals = tuple(console.approvals.states(held).values())
    return Reading(tuple(rows), due, missed, approvals, console.invitations.letters(campaign.id))
