"""posts series | stop, and what `posts add --repeat` needs: posts that come again."""

import textwrap
from datetime import date, datetime
from typing import Any

import click

from cm_console import repeat_words
from cm_console.cli.common import aligned, campaign_from, console_from, emit, json_option, plain
from cm_console.console import Console
from cm_console.domain.posts import PostSeries
from cm_console.domain.recurrence import limited, to_rule
from cm_console.domain.typed_repeat import parse
from cm_console.domain.typed_time import show
from cm_console.domain.when import Moment, WallProblem, at_instant
from cm_console.i18n import tr
from cm_console.services import series_errors


@click.command("series")
@json_option
@click.pass_context
def list_series(ctx: click.Context, as_json: bool) -> None:
    """List the posts that come again, with their next times."""
    console = console_from(ctx)
    found = console.series.list(campaign_from(ctx).id)

    def human() -> list[str]:
        if not found:
            return [tr("No post comes again.")]
        headings = [tr("Series"), tr("Repeats"), tr("Time"), tr("Zone"), tr("Next"), tr("Text")]
        return aligned(headings, (_row(console, each) for each in found))

    emit([facts(console, each) for each in found], as_json, human)


@click.command("stop")
@click.argument("series_id", metavar="SERIES", type=int)
@click.pass_context
def stop_series(ctx: click.Context, series_id: int) -> None:
    """End a series: what is still to come of it is deleted."""
    removed = console_from(ctx).series.stop(series_id)
    click.echo(tr("The series has ended: %n post(s) deleted.", "", removed))


def rule_from(
    repeat: str | None, rule: str | None, wall: datetime, until: date | None, times: int | None
) -> str:
    """The rule that the options of `posts add` mean."""
    try:
        text = rule if repeat is None else to_rule(parse(repeat, wall))
        if until is None and times is None:
            return text or ""
        return limited(text or "", last=until, count=times)
    except ValueError:
        raise series_errors.bad_rule(repeat or rule or "") from None


def facts(console: Console, series: PostSeries) -> dict[str, Any]:
    """A series as JSON: its fields, its rule in words, its next times."""
    found = console.series.upcoming(series.id)
    return {**plain(series), "words": repeat_words.rule(series.rule), "next": plain(found)}


def made(console: Console, series: PostSeries) -> list[str]:
    """What was scheduled, in words."""
    found = console.series.upcoming(series.id)
    times = ", ".join(show(each.wall) for each in found)
    words = tr("Series {id}: {rule}, next {times} ({zone})")
    first = words.format(id=series.id, rule=repeat_words.rule(series.rule), times=times, zone=series.zone)
    post = console.series.next_post(series.id)
    waits = [tr("It waits for approval.")] if post is not None and post.held else []
    return [first, *waits, *(text for each in found if (text := clock_note(each)))]


def clock_note(planned: Moment) -> str:
    """What a change of the clocks does to a planned time, or nothing."""
    if planned.problem is WallProblem.NONE:
        return ""
    real = show(at_instant(planned.instant, planned.zone).wall)
    words = tr("{time} ({zone}): the clocks change, it goes out at {real} ({utc} UTC).")
    utc = show(at_instant(planned.instant, "UTC").wall)
    return words.format(time=show(planned.wall), zone=planned.zone, real=real, utc=utc)


def _row(console: Console, series: PostSeries) -> list[object]:
    found = console.series.upcoming(series.id, 1)
    return [
        series.id,
        repeat_words.rule(series.rule),
        f"{series.start:%H:%M}",
        series.zone,
        show(found[0].wall) if found else tr("ended"),
        textwrap.shorten(series.text, 40, placeholder="…"),
    ]
