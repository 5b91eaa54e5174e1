"""publish: sends what is due, now or for a while, and says what became of it."""

from collections.abc import Iterator

import click

from cm_console import words
from cm_console.cli import values
from cm_console.cli.common import console_from, emit, json_option
from cm_console.cli.post_words import short
from cm_console.console import Console
from cm_console.domain.accounts import AccountState
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Delivery
from cm_console.errors import ConsoleError
from cm_console.i18n import pair, tr
from cm_console.services.publisher import PublishReport


@click.command()
@click.option("--until-empty", is_flag=True, help="Send what is due now, then end (this is the default).")
@click.option("--for", "seconds", type=click.FloatRange(min=0), help="Publish for so many seconds.")
@json_option
@click.pass_context
def publish(ctx: click.Context, until_empty: bool, seconds: float | None, as_json: bool) -> None:
    """Send what is due. Ends with 1 when something needs a person or could not be sent."""
    if until_empty and seconds is not None:
        raise click.UsageError(values.exclusive("--until-empty", "--for"))
    console = console_from(ctx)
    console.series.extend()
    publisher = console.publisher
    report = publisher.run_until_empty() if seconds is None else publisher.run_for(seconds)
    console.keeping.run_daily()
    emit(report, as_json, lambda: _published(console, report))
    if report.held_up:
        raise ConsoleError(*report.held_up)
    if report.attention:
        raise _attention(console, report)


def _published(console: Console, report: PublishReport) -> Iterator[str]:
    for each in report.published:
        yield _line(each)
        yield from _parts(console, each)
    yield tr("Published: {count}").format(count=len(report.published))
    begun = [each for each in report.attention if console.outbox.parts(each.id)]
    for each in begun:  # a thread of which only the beginning is out
        yield _line(each)
        yield from _parts(console, each)
    if report.waiting:
        yield tr("Scheduled for later: {count}").format(count=report.waiting)
    if report.interrupted:
        yield tr("Stopped before the end; what is left stays scheduled.")


def _line(delivery: Delivery) -> str:
    state = words.standing(delivery)
    line = f"{delivery.id}  {delivery.account_name}  {state}  {short(delivery.text)}  {delivery.url}"
    return line.rstrip()


def _parts(console: Console, delivery: Delivery) -> Iterator[str]:
    """The parts of a thread that are out, one line each; nothing for a single post."""
    for number, part in enumerate(console.outbox.parts(delivery.id), 1):
        yield f"    {number}  {short(part.text)}  {part.receipt.url}".rstrip()


def _attention(console: Console, report: PublishReport) -> ConsoleError:
    reasons = dict.fromkeys(_reason(console, each) for each in report.attention)
    return ConsoleError(tr("Not everything went out."), " ".join(reasons), tr("See: deliveries list"))


def _reason(console: Console, delivery: Delivery) -> str:
    if delivery.problem is not None:
        why = words.problem(delivery.problem)
    elif delivery.state is DeliveryState.SENDING:
        why = tr("It is on its way at this moment.")
    elif console.accounts.get(delivery.account_id).state is AccountState.NEEDS_YOU:
        why = tr("The account must be checked first.")
    else:  # the time was over
        why = f"{words.standing(delivery)}."
    return pair(delivery.account_name, why)
