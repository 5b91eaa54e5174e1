"""posts add | edit | list | show | cancel | delete | export | import | preflight | series | stop."""

from datetime import date, datetime
from pathlib import Path

import click

from cm_console.cli import post_words, posts_import, series, values
from cm_console.cli.common import aligned, campaign_from, console_from, emit, json_option
from cm_console.cli.post_options import (
    Content,
    accounts_from,
    content_options,
    extras_from,
    variants_from,
)
from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.checks import Finding, Severity
from cm_console.domain.posts import Post
from cm_console.domain.typed_time import parse
from cm_console.errors import ConsoleError
from cm_console.i18n import tr


@click.group()
def posts() -> None:
    """Posts: written once, delivered to one or more accounts."""


@posts.command("add")
@content_options
@click.option("--to", default="", help="Names of accounts, separated by commas.")
@click.option("--at", default="", help='"2026-12-08 09:30" on the clock of --zone, or: now, next-slot')
@click.option("--zone", default=None, help="A zone such as Europe/Paris; the campaign's when not given.")
@click.option("--circle", default="", help="The circle of trust that it is for; everyone when not given.")
@click.option("--draft", is_flag=True, help="Only write it; it needs neither accounts nor a time.")
@click.option("--repeat", help="daily, working days, weekly on fri, every two weeks on mon, monthly on 15 …")
@click.option("--rule", help="How it comes again as an RFC 5545 rule, as FREQ=WEEKLY;BYDAY=FR.")
@click.option("--until", type=values.day, help="The last day on which it comes again, as 2027-06-30.")
@click.option("--times", type=click.IntRange(1, 1000), help="How many times it comes in all.")
@json_option
@click.pass_context
def add_post(
    ctx: click.Context,
    content: Content,
    to: str,
    at: str,
    zone: str | None,
    circle: str,
    draft: bool,
    repeat: str | None,
    rule: str | None,
    until: date | None,
    times: int | None,
    as_json: bool,
) -> None:
    """Schedule a post, once or again and again."""
    if content.text is None:
        raise click.UsageError(tr("Give the text: --text or --text-file"))
    _require(draft, {"--to": to, "--at": at})
    console, campaign = console_from(ctx), campaign_from(ctx)
    ids = [each.id for each in accounts_from(console, to)]
    circle_id = console.circles.find(campaign.id, circle).id if circle else None
    now = at.strip().lower() == "now"
    repeats = _repeats(repeat, rule, until, times)
    if repeats and (now or draft):
        raise click.UsageError(tr("A post that comes again needs a first time: --at DATE"))
    wall, zone = _when(console, campaign, ids, at, zone)
    text, language = content.text, content.language or ""
    extras, variants = extras_from(console, content, text), variants_from(console, content)
    by = series.rule_from(repeat, rule, wall, until, times) if wall is not None and repeats else ""
    moment = None if wall is None else console.posts.moment(campaign.id, wall, zone)
    found = console.posts.check(
        text, ids, variants, moment, extras=extras, campaign_id=campaign.id, rule=by, circle_id=circle_id
    )
    if wall is not None and by:
        made = console.series.create(
            campaign.id,
            text,
            ids,
            by,
            wall,
            zone=zone,
            variants=variants,
            language=language,
            extras=extras,
            circle_id=circle_id,
        )
        _warn(found)
        emit(series.facts(console, made), as_json, lambda: series.made(console, made))
        return
    post = console.posts.add(
        campaign.id,
        text,
        ids,
        wall=wall,
        zone=zone,
        now=now,
        variants=variants,
        language=language,
        draft=draft,
        extras=extras,
        circle_id=circle_id,
    )
    if not draft:
        _warn(found)
    emit(post, as_json, lambda: post_words.scheduled(post))


@posts.command("edit")
@click.argument("post_id", metavar="ID", type=int)
@content_options
@click.option("--to", help="The accounts that it is for from now on, separated by commas.")
@click.option("--at", default="", help="Another time, or: now, next-slot")
@click.option("--zone", help="The zone of its time.")
@click.option(
    "--draft/--schedule", "draft", default=None, help="Take it back as a draft, or schedule a draft."
)
@json_option
@click.pass_context
def edit_post(
    ctx: click.Context,
    post_id: int,
    content: Content,
    to: str | None,
    at: str,
    zone: str | None,
    draft: bool | None,
    as_json: bool,
) -> None:
    """Change what is given of a post, as far as it is not out; the rest stays as it is."""
    if content.is_empty and to is None and not at and zone is None and draft is None:
        raise click.UsageError(tr("Give at least one thing to change."))
    console = console_from(ctx)
    post = console.posts.get(post_id)
    ids = None if to is None else [each.id for each in accounts_from(console, to)]
    campaign = console.campaigns.get(post.campaign_id)
    there = ids if ids is not None else [each.account_id for each in post.deliveries]
    now = at.strip().lower() == "now"
    wall, zone = _when(console, campaign, there, at, zone, except_post=post_id)
    text = post.text if content.text is None else content.text
    variants = {each.account_id: each.text for each in post.deliveries if each.is_variant}
    changed = console.posts.edit(
        post_id,
        text=content.text,
        account_ids=ids,
        wall=wall,
        zone=zone,
        now=now,
        variants={**variants, **variants_from(console, content)} if content.variants else None,
        language=content.language,
        draft=draft,
        extras=extras_from(console, content, text, post.extras),
    )
    _warn(_findings(console, changed))
    emit(changed, as_json, lambda: post_words.scheduled(changed))


@posts.command("list")
@click.option("--label", default="", help="Only those with this label.")
@json_option
@click.pass_context
def list_posts(ctx: click.Context, label: str, as_json: bool) -> None:
    """List the campaign's posts in the order of their times."""
    found = console_from(ctx).posts.list(campaign_from(ctx).id, label=label)
    headings = [tr("Post"), tr("Time"), tr("Zone"), tr("Text"), tr("Deliveries")]
    rows = (
        [
            post.id,
            post_words.wall(post.due),
            post_words.zone(post),
            post_words.short(post.text),
            post_words.deliveries(post),
        ]
        for post in found
    )
    emit(found, as_json, lambda: aligned(headings, rows) if found else tr("There is no post yet."))


@posts.command("show")
@click.argument("post_id", metavar="ID", type=int)
@json_option
@click.pass_context
def show_post(ctx: click.Context, post_id: int, as_json: bool) -> None:
    """Show a post as each account is given it, and what there is to say about it."""
    console = console_from(ctx)
    post = console.posts.get(post_id)
    found = _findings(console, post)
    emit(post_words.facts(console, post, found), as_json, lambda: post_words.in_full(console, post, found))


@posts.command("export")
@click.option("--to", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The CSV file.")
@click.pass_context
def export_posts(ctx: click.Context, to: Path) -> None:
    """Write the campaign's posts as a CSV file that Excel opens, their pictures in a folder beside it."""
    count = console_from(ctx).posts.export(campaign_from(ctx).id, to)
    click.echo(tr("%n post(s) written to {name}.", "", count).format(name=to))


@posts.command("cancel")
@click.argument("post_id", metavar="ID", type=int)
@click.pass_context
def cancel_post(ctx: click.Context, post_id: int) -> None:
    """Cancel what is still to go out of a post."""
    console_from(ctx).posts.cancel(post_id)
    click.echo(tr("Post {id} is cancelled.").format(id=post_id))


@posts.command("delete")
@click.argument("post_id", metavar="ID", type=int)
@click.pass_context
def delete_post(ctx: click.Context, post_id: int) -> None:
    """Forget a draft or a cancelled post of which nothing was ever sent."""
    console_from(ctx).posts.delete(post_id)
    click.echo(tr("Post {id} is deleted.").format(id=post_id))


posts.add_command(posts_import.import_posts)
posts.add_command(posts_import.preflight)
posts.add_command(series.list_series)
posts.add_command(series.stop_series)


def _require(draft: bool, given: dict[str, str]) -> None:
    for name, value in given.items():
        if not draft and not value.strip():
            raise click.UsageError(tr("Give {option}, or --draft.").format(option=name))


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


def _when(
    console: Console,
    campaign: Campaign,
    account_ids: list[int],
    at: str,
    zone: str | None,
    *,
    except_post: int | None = None,
) -> tuple[datetime | None, str | None]:
    """The wall clock that was asked for, and its zone; None for now, and where nothing was asked."""
    asked = at.strip().lower()
    if asked == "next-slot":
        free = console.posts.next_free_slot(campaign.id, account_ids, except_post=except_post)
        return free.wall, free.zone
    return None if asked in ("", "now") else _typed(at), zone


def _typed(text: str) -> datetime:
    try:
        return parse(text)
    except ValueError:
        raise ConsoleError(
            tr("{text} is not a date and a time.").format(text=text),
            tr("Nothing was scheduled."),
            tr('Write it like "2026-12-08 09:30", or: now, next-slot'),
        ) from None


def _findings(console: Console, post: Post) -> list[Finding]:
    """What there is to say of a post as it stands; nothing once all of it is out."""
    ahead = console.day_before.of_post(post)
    if ahead is not None:
        return list(ahead.findings)
    drafts = [each for each in post.deliveries if each.state.value == "draft"]
    if post.deliveries and not drafts:
        return []
    ids = [each.account_id for each in drafts]
    variants = {each.account_id: each.text for each in drafts if each.is_variant}
    return console.posts.check(
        post.text,
        ids,
        variants,
        post.due,
        except_post=post.id,
        extras=post.extras,
        campaign_id=post.campaign_id,
    )


def _warn(found: list[Finding]) -> None:
    for text in dict.fromkeys(each.text for each in found if each.severity is Severity.WARNING):
        click.echo(text, err=True)
