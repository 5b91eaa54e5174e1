"""testers state STATE ADDRESSES…: where people stand in the campaign and, where they leave, why."""

from datetime import date

import click

from cm_console import words
from cm_console.cli import values
from cm_console.cli.common import campaign_from, console_from, emit, json_option
from cm_console.domain.missions import DropReason
from cm_console.domain.testers import TesterState
from cm_console.i18n import tr


@click.command()
@click.argument("state", type=click.Choice([each.value for each in TesterState]))
@click.argument("addresses", nargs=-1, required=True)
@click.option("--reason", type=click.Choice([each.value for each in DropReason]), help="Why they leave.")
@click.option("--note", default="", help="The reason in their words.")
@click.option("--on", type=values.day, help="The day; today unless given.")
@json_option
@click.pass_context
def state(
    ctx: click.Context,
    state: str,
    addresses: tuple[str, ...],
    reason: str | None,
    note: str,
    on: date | None,
    as_json: bool,
) -> None:
    """Put people into a state: candidate, invited, accepted, active, reported, done or dropped.

    With "dropped" a reason may be given; who has left already gets it too.
    """
    wanted = TesterState(state)
    if (reason or note) and wanted is not TesterState.DROPPED:
        raise click.UsageError(tr("Only who leaves has a reason: use it with “dropped”."))
    if note and reason is None:
        raise click.UsageError(tr("A note goes with a reason: add --reason."))
    console, campaign = console_from(ctx), campaign_from(ctx)
    ids = [console.waves.find(each) for each in addresses]
    why = None if reason is None else DropReason(reason)
    was = console.following.change_state(campaign.id, ids, wanted, why, note, on)
    count = len(was.former) + len(was.explained)
    text = tr("%n person(s) now: {state}", "", count).format(state=words.tester_state(wanted))
    emit({"changed": count, "unchanged": len(set(ids)) - count}, as_json, lambda: text)
