"""Commands about engagement, and the report."""

import textwrap
from collections.abc import Iterable, Mapping
from pathlib import Path

import click

from cm_console import circle_words, figures, words
from cm_console.cli.common import aligned, campaign_from, console_from, emit, json_option
from cm_console.domain.counters import REACTIONS
from cm_console.domain.engagement import ChannelTotal, CircleTotal, CollectReport, PostTotal, Sample
from cm_console.errors import ConsoleError
from cm_console.i18n import tr


@click.group()
def engagement() -> None:
    """What people did with the posts."""


@engagement.command()
@json_option
@click.pass_context
def collect(ctx: click.Context, as_json: bool) -> None:
    """Read the counters of all published posts and channels now."""
    report = console_from(ctx).engagement.collect()
    emit(report, as_json, lambda: figures.collected(report))
    if report.failed:
        raise _failure(report)


@engagement.command()
@click.option("--circle", default="", metavar="NAME", help="Only the posts for this circle of trust.")
@json_option
@click.pass_context
def show(ctx: click.Context, circle: str, as_json: bool) -> None:
    """Show each post's and channel's counters as they were last read, and the reactions by circle."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    posts = console.engagement.post_totals(campaign.id)
    circles = console.engagement.by_circle(campaign.id, posts)
    if circle:
        inside = console.circles.find(campaign.id, circle).id
        posts = [post for post in posts if post.circle_id == inside]
        circles = [one for one in circles if one.circle_id == inside]
    channels = console.engagement.channel_totals()
    history = console.engagement.channel_history()
    emit(
        {
            "posts": posts,
            "circles": circles,
            "channels": [
                {
                    "account": channel.account,
                    "platform": channel.platform,
                    "counts": channel.counts,
                    "taken_at": channel.taken_at,
                    "followers": [
                        {"taken_at": sample.at, "value": sample.value}
                        for sample in history.get(channel.account_id, [])
                    ],
                }
                for channel in channels
            ],
        },
        as_json,
        lambda: [
            *_posts(posts, campaign.zone),
            "",
            *_circles(circles),
            *_channels(channels, history, campaign.zone),
        ],
    )


@click.command()
@click.option(
    "--to", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The new HTML file."
)
@click.pass_context
def report(ctx: click.Context, to: Path) -> None:
    """Write the campaign's report for its sponsor: one HTML file that needs nothing else."""
    written = console_from(ctx).reports.write(campaign_from(ctx).id, to)
    click.echo(tr("Report written to {name}.").format(name=written))


def _posts(posts: list[PostTotal], zone: str) -> list[str]:
    if not posts:
        return [tr("Nothing has been published yet.")]
    metrics = _metrics(post.counts for post in posts)
    headings = [tr("Post"), tr("Account"), tr("Published"), *map(words.metric, metrics), tr("Read")]
    return aligned(
        headings,
        (
            [
                textwrap.shorten(post.title, 40, placeholder="…"),
                post.account,
                figures.moment(post.published_at, zone),
                *(
                    tr("hidden") if post.hidden else figures.number(post.counts.get(metric))
                    for metric in metrics
                ),
                figures.moment(post.taken_at, zone),
            ]
            for post in posts
        ),
    )


def _circles(circles: list[CircleTotal]) -> list[str]:
    if all(one.circle_id is None for one in circles):
        return []
    lines = aligned([*circle_words.headings()], map(circle_words.row, circles))
    if circle_words.has_hidden(circles):
        lines.append(circle_words.hidden_note())
    return [*lines, ""]


def _channels(channels: list[ChannelTotal], history: dict[int, list[Sample]], zone: str) -> list[str]:
    if not channels:
        return [tr("There is no account yet.")]
    headings = [tr("Account"), words.metric("followers"), tr("Since the first reading"), tr("Read")]
    return aligned(
        headings,
        (
            [
                channel.account,
                figures.number(channel.counts.get("followers")),
                _change(history.get(channel.account_id, []), zone),
                figures.moment(channel.taken_at, zone),
            ]
            for channel in channels
        ),
    )


def _change(samples: list[Sample], zone: str) -> str:
    if len(samples) < 2:
        return figures.DASH
    first, last = samples[0], samples[-1]
    return f"{figures.signed(last.value - first.value)} ({figures.moment(first.at, zone)})"


def _metrics(readings: Iterable[Mapping[str, int]]) -> list[str]:
    """The counters that some reading names, the usual ones first."""
    seen = {metric for counts in readings for metric in counts}
    return [metric for metric in REACTIONS if metric in seen] + sorted(seen - set(REACTIONS))


def _failure(report: CollectReport) -> ConsoleError:
    names = figures.listed(failure.account for failure in report.failed)
    return ConsoleError(
        tr("Not every account could be read: {names}.").format(names=names),
        " ".join(dict.fromkeys(failure.reason for failure in report.failed)),
        " ".join(dict.fromkeys(failure.action for failure in report.failed if failure.action)),
    )
