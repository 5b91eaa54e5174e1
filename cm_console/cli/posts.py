"""posts add | list | export | cancel | series | stop, publish: writing posts and sending them."""

import textwrap
from datetime import date, datetime
from pathlib import Path

import click

from cm_console import words
from cm_console.cli import series, values
from cm_console.cli.common import aligned, campaign_from, console_from, emit, json_option
from cm_console.domain.checks import Severity
from cm_console.domain.posts import Delivery, Post
from cm_console.domain.typed_time import parse, show
from cm_console.domain.when import Moment
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services.publisher import PublishReport


@click.group()
def posts() -> None:
    """Posts: written once, delivered to one or more accounts."""


@posts.command("add")
@click.option("--text", required=True, help="What the post says.")
@click.option("--to", required=True, help="Names of accounts, separated by commas.")
@click.option("--at", required=True, help='"2026-12-08 09:30" on the clock of --zone, or: now, next-slot')
@click.option("--zone", default=None, help="A zone such as Europe/Paris; the campaign's when not given.")
@click.option("--language", default="", help="The language of the text, such as fr.")
@click.option("--repeat", help="daily, working days, weekly on fri, every two weeks on mon, monthly on 15 …")
@click.option("--rule", help="How it comes again as an RFC 5545 rule, as FREQ=WEEKLY;BYDAY=FR.")
@click.option("--until", type=values.day, help="The last day on which it comes again, as 2027-06-30.")
@click.option("--times", type=click.IntRange(1, 1000), help="How many times it comes in all.")
@json_option
@click.pass_context
def add_post(
    ctx: click.Context,
    text: str,
    to: str,
    at: str,
    zone: str | None,
    language: str,
    repeat: str | None,
    rule: str | None,
    until: date | None,
    times: int | None,
    as_json: bool,
) -> None:
    """Schedule a post, once or again and again."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    ids = [console.accounts.find(name.strip()).id for name in to.split(",") if name.strip()]
    now = at.strip().lower() == "now"
    repeats = _repeats(repeat, rule, until, times)
    if now and repeats:
        raise click.UsageError(tr("A post that comes again needs a first time: --at DATE"))
    wall: datetime | None
    if at.strip().lower() == "next-slot":
        free = console.posts.next_free_slot(campaign.id, ids)
        wall, zone = free.wall, free.zone
    else:
        wall = None if now else _typed(at)
    if wall is not None and repeats:
        by = series.rule_from(repeat, rule, wall, until, times)
        made = console.series.create(campaign.id, text, ids, by, wall, zone=zone, language=language)
        emit(series.facts(console, made), as_json, lambda: series.made(console, made))
        return
    moment = None if wall is None else console.posts.moment(campaign.id, wall, zone)
    found = console.posts.check(text, ids, moment=moment)
    post = console.posts.add(campaign.id, text, ids, wall=wall, zone=zone, now=now, language=language)
    for finding in found:
        if finding.severity is Severity.WARNING:
            click.echo(finding.text, err=True)
    emit(post, as_json, lambda: _scheduled(post))


@posts.command("list")
@json_option
@click.pass_context
def list_posts(ctx: click.Context, as_json: bool) -> None:
    """List the campaign's posts in the order of their times."""
    found = console_from(ctx).posts.list(campaign_from(ctx).id)
    headings = [tr("Post"), tr("Time"), tr("Zone"), tr("Text"), tr("Deliveries")]
    rows = ([post.id, _wall(post.due), _zone(post), _short(post.text), _deliveries(post)] for post in found)
    emit(found, as_json, lambda: aligned(headings, rows) if found else tr("There is no post yet."))


@posts.command("export")
@click.option("--to", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The CSV file.")
@click.pass_context
def export_posts(ctx: click.Context, to: Path) -> None:
    """Write the campaign's posts as a CSV file that Excel opens."""
    count = console_from(ctx).posts.export(campaign_from(ctx).id, to)
    click.echo(tr("%n post(s) written to {name}.", "", count).format(name=to))


@posts.command("cancel")
@click.argument("post_id", metavar="ID", type=int)
@click.pass_context
def cancel_post(ctx: click.Context, post_id: int) -> None:
    """Cancel what is still to go out of a post."""
    console_from(ctx).posts.cancel(post_id)
    click.echo(tr("Post {id} is cancelled.").format(id=post_id))


posts.add_command(series.list_series)
posts.add_command(series.stop_series)


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
    emit(report, as_json, lambda: _published(report))
    if report.attention:
        raise _attention(report)


def _repeats(repeat: str | None, rule: str | None, until: date | None, times: int | None) -> bool:
    """Whether it is to come again; options that contradict each other are refused."""
    if repeat is not None and rule is not None:
        raise click.UsageError(values.exclusive("--repeat", "--rule"))
    if until is not None and times is not None:
        raise click.UsageError(values.exclusive("--until", "--times"))
    repeats = repeat is not None or rule is not None
    if not repeats and (until is not None or times is not None):
        raise click.UsageError(tr("--until and --times need --repeat or --rule."))
    return repeats


def _typed(text: str) -> datetime:
    try:
        return parse(text)
    except ValueError:
        raise ConsoleError(
            tr("{text} is not a date and a time.").format(text=text),
            tr("Nothing was scheduled."),
            tr('Write it like "2026-12-08 09:30", or: now, next-slot'),
        ) from None


def _scheduled(post: Post) -> str:
    return tr("Post {id}: {time} ({zone}), to {accounts}").format(
        id=post.id,
        time=_wall(post.due),
        zone=_zone(post),
        accounts=", ".join(each.account_name for each in post.deliveries),
    )


def _wall(due: Moment | None) -> str | None:
    return None if due is None else show(due.wall)


def _zone(post: Post) -> str | None:
    return None if post.due is None else post.due.zone


def _deliveries(post: Post) -> str:
    return ", ".join(f"{each.account_name}: {words.standing(each)}" for each in post.deliveries)


def _short(text: str) -> str:
    return textwrap.shorten(text, 40, placeholder="…")


def _line(delivery: Delivery) -> str:
    state = words.standing(delivery)
    return (
        f"{delivery.id}  {delivery.account_name}  {state}  {_short(delivery.text)}  {delivery.url}".rstrip()
    )


def _published(report: PublishReport) -> list[str]:
    lines = [_line(each) for each in report.published]
    lines.append(tr("Published: {count}").format(count=len(report.published)))
    if report.waiting:
        lines.append(tr("Scheduled for later: {count}").format(count=len(report.waiting)))
    if report.interrupted:
        lines.append(tr("Stopped before the end; what is left stays scheduled."))
    return lines


def _attention(report: PublishReport) -> ConsoleError:
    reasons = dict.fromkeys(_reason(each) for each in report.attention)
    return ConsoleError(tr("Not everything went out."), " ".join(reasons), tr("See: deliveries list"))


def _reason(delivery: Delivery) -> str:
    if delivery.problem is not None:
        why = words.problem(delivery.problem)
    else:
        why = tr("The account must be checked first.")
    return f"{delivery.account_name}: {why}"
