"""`waves`: draw beta waves among volunteers, list them, write one to a file."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from cm_console import words
from cm_console.cli import values
from cm_console.cli.common import aligned, campaign_from, console_from, emit, json_option, plain
from cm_console.i18n import tr
from cm_console.services.wave_words import stratum, wave_title
from cm_console.services.waves import WaveSummary


@click.group()
def waves() -> None:
    """Beta waves: drawn by lot among volunteers, managers first."""


@waves.command()
@click.option("--sizes", required=True, type=values.sizes, help="People in each wave, as 50,90,90.")
@click.option("--seed", type=int, help="Repeats a draw; left out, one is drawn and kept.")
@click.option("--starts", "starts_on", type=values.day, help="First day of wave 1 (else: from the plan).")
@click.option("--weeks", type=int, default=2, show_default=True, help="Length of a wave.")
@json_option
@click.pass_context
def plan(ctx: click.Context, /, as_json: bool, **options: Any) -> None:
    """Draw the waves. People already invited stay where they are."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    drawn = console.waves.plan(campaign.id, **options)
    summaries = console.waves.summaries(campaign.id)
    facts = {
        "seed": drawn.seed,
        "volunteers": drawn.volunteers,
        "left": drawn.left,
        "waves": [_facts(summary) for summary in summaries],
        "why": list(drawn.why),
    }

    def human() -> Iterator[str]:
        yield from _table(summaries)
        yield ""
        yield from drawn.why
        yield tr("%n volunteer(s) are left without a wave.", "", drawn.left)
        yield tr("Seed of the lot: {seed}").format(seed=drawn.seed)

    emit(facts, as_json, human)


@waves.command(name="list")
@json_option
@click.pass_context
def list_(ctx: click.Context, as_json: bool) -> None:
    """List the waves with their dates, filling and balance."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    summaries = console.waves.summaries(campaign.id)

    def human() -> list[str]:
        if not summaries:
            return [tr("There are no waves yet: draw some with waves plan --sizes 50,90,90")]
        return _table(summaries)

    emit([_facts(summary) for summary in summaries], as_json, human)


@waves.command()
@click.option("--wave", "wave_number", type=int, required=True, help="The wave's number.")
@click.option("--to", "target", type=click.Path(path_type=Path, dir_okay=False), required=True)
@json_option
@click.pass_context
def export(ctx: click.Context, wave_number: int, target: Path, as_json: bool) -> None:
    """Write one wave as a CSV file that Excel opens."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    wave = console.waves.numbered(campaign.id, wave_number)
    people = console.waves.export(wave.id, target)

    def human() -> str:
        return tr("%n person(s) of {wave} written to {file}.", "", people).format(
            wave=wave_title(wave), file=target
        )

    emit({"wave": wave.number, "people": people, "file": str(target)}, as_json, human)


def _facts(summary: WaveSummary) -> dict[str, Any]:
    own = summary.balance
    worst = own.worst
    return {
        **plain(summary.wave),
        "status": summary.status.value,
        "states": {state.value: count for state, count in summary.states.items()},
        "filled": own.filled,
        "short": own.short,
        "managers": own.managers,
        "balance": own.grade.value if own.grade else None,
        "difference": round(own.difference, 4),
        "worst": {"stratum": stratum(worst), "points": round(worst.points, 1)} if worst else None,
        "strata": [
            {
                "department": share.department,
                "level": share.level,
                "people": share.people,
                "expected": round(share.expected, 2),
                "points": round(share.points, 1),
            }
            for share in own.shares
            if share.level is not None
        ],
    }


def _table(summaries: list[WaveSummary]) -> list[str]:
    headings = [tr("Wave"), tr("From"), tr("To"), tr("State"), tr("Filled"), tr("Managers"), tr("Balance")]
    return aligned(
        headings,
        (
            [
                wave_title(summary.wave),
                summary.wave.starts_on,
                summary.wave.ends_on,
                words.wave_status(summary.status),
                f"{summary.balance.filled}/{summary.wave.size}",
                summary.balance.managers,
                words.grade(summary.balance.grade),
            ]
            for summary in summaries
        ),
    )
