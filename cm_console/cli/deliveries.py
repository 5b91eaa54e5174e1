"""deliveries list | look | settle | late | retry | skip | hand-over | take-back: following posts out."""

import textwrap
from collections.abc import Callable, Sequence

import click

from cm_console import words
from cm_console.cli.common import aligned, app_of, campaign_from, console_from, emit, json_option
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Delivery
from cm_console.domain.typed_time import show
from cm_console.domain.when import at_instant
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services.unconfirmed import Looked


@click.group()
def deliveries() -> None:
    """Deliveries: one post on its way to one account."""


@deliveries.command("list")
@click.option("--state", type=click.Choice([state.value for state in DeliveryState]), help="Only these.")
@json_option
@click.pass_context
def list_deliveries(ctx: click.Context, state: str | None, as_json: bool) -> None:
    """List deliveries, of all campaigns unless one is named."""
    states = [DeliveryState(state)] if state else None
    found = console_from(ctx).outbox.deliveries(_named_campaign(ctx), states)
    emit(found, as_json, lambda: _table(found) if found else tr("There is no such delivery."))


@deliveries.command("settle")
@click.argument("delivery_id", metavar="ID", type=int)
@click.option("--published", "url", metavar="URL", help="It is out: where people see it.")
@click.option("--not-sent", is_flag=True, help="It is not out: send it at the next publish.")
@click.pass_context
def settle(ctx: click.Context, delivery_id: int, url: str | None, not_sent: bool) -> None:
    """Say what became of an unconfirmed delivery, after a look on the network."""
    if (url is None) != not_sent:
        raise click.UsageError(tr("Give either --published URL or --not-sent."))
    outbox = console_from(ctx).outbox
    settled = (
        outbox.settle_not_sent(delivery_id) if url is None else outbox.settle_published(delivery_id, url)
    )
    click.echo(_said(settled))


@deliveries.command("look")
@click.argument("delivery_ids", metavar="[ID…]", type=int, nargs=-1)
@json_option
@click.pass_context
def look(ctx: click.Context, delivery_ids: tuple[int, ...], as_json: bool) -> None:
    """Look on the networks for unconfirmed deliveries: for all of them unless some are named."""
    looked = console_from(ctx).unconfirmed.look(_named_campaign(ctx), only=delivery_ids or None)
    emit(looked, as_json, lambda: _looked(looked))


@deliveries.command("late")
@json_option
@click.pass_context
def late(ctx: click.Context, as_json: bool) -> None:
    """List what missed its time and waits for a decision, of all campaigns unless one is named."""
    posts = console_from(ctx).late.pending(_named_campaign(ctx))
    found = [delivery for post in posts for delivery in post.deliveries]
    emit(found, as_json, lambda: _table(found) if found else tr("Nothing is late."))


@deliveries.command("retry")
@click.argument("delivery_id", metavar="ID", type=int)
@click.pass_context
def retry(ctx: click.Context, delivery_id: int) -> None:
    """Send a missed or refused delivery all the same, at the next publish."""
    click.echo(_said(console_from(ctx).outbox.retry(delivery_id)))


@deliveries.command("skip")
@click.argument("delivery_id", metavar="ID", type=int)
@click.pass_context
def skip(ctx: click.Context, delivery_id: int) -> None:
    """Leave a delivery out for good."""
    click.echo(_said(console_from(ctx).outbox.skip(delivery_id)))


@deliveries.command("hand-over")
@click.argument("delivery_ids", metavar="ID…", type=int, nargs=-1, required=True)
@click.pass_context
def hand_over(ctx: click.Context, delivery_ids: tuple[int, ...]) -> None:
    """Give deliveries to their servers, which post them at their time, even if this computer is off."""
    _each(delivery_ids, console_from(ctx).hand_over.hand_over)


@deliveries.command("take-back")
@click.argument("delivery_ids", metavar="ID…", type=int, nargs=-1, required=True)
@click.pass_context
def take_back(ctx: click.Context, delivery_ids: tuple[int, ...]) -> None:
    """Have the servers forget deliveries that were handed over: they wait here again."""
    _each(delivery_ids, console_from(ctx).hand_over.take_back)


def _each(delivery_ids: Sequence[int], move: Callable[[int], Delivery]) -> None:
    """Move every one of them, whatever becomes of another; fails where one did."""
    failed = None
    for delivery_id in delivery_ids:
        try:
            click.echo(_said(move(delivery_id)))
        except ConsoleError as error:
            if len(delivery_ids) > 1:
                click.echo(tr("Delivery {id}: {state}").format(id=delivery_id, state=error.title), err=True)
            failed = error
    if failed is not None:
        raise failed


def _looked(looked: Looked) -> list[str]:
    found = [*looked.found, *looked.waiting, *looked.not_found, *looked.not_asked]
    return [*_table(found), *looked.reasons] if found else [tr("Nothing is unconfirmed.")]


def _named_campaign(ctx: click.Context) -> int | None:
    return campaign_from(ctx).id if app_of(ctx).campaign else None


def _table(found: Sequence[Delivery]) -> list[str]:
    headings = [tr("Delivery"), tr("Post"), tr("Account"), tr("State"), tr("Time (UTC)"), tr("Text"), ""]
    rows = (
        [
            each.id,
            each.post_id,
            each.account_name,
            words.standing(each),
            None if each.due_at is None else show(at_instant(each.due_at, "UTC").wall),
            textwrap.shorten(each.text, 40, placeholder="…"),
            each.url or (words.problem(each.problem) if each.problem else ""),
        ]
        for each in found
    )
    return aligned(headings, rows)


def _said(delivery: Delivery) -> str:
    state = words.standing(delivery)
    return tr("Delivery {id}: {state}").format(id=delivery.id, state=state)
