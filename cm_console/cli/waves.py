"""`waves`: draw beta waves among volunteers, compare and explain draws, list waves, write one to a file."""

import secrets
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import click

from cm_console import words
from cm_console.cli import values, wave_options, wave_people
from cm_console.cli.common import aligned, as_pdf, campaign_from, console_from, emit, json_option, plain
from cm_console.i18n import tr
from cm_console.services.wave_words import stratum, wave_title
from cm_console.services.waves import WaveSummary


@click.group()
def waves() -> None:
    """Beta waves: drawn by lot among volunteers, managers first."""


for _command in wave_people.COMMANDS:
    waves.add_command(_command)


@waves.command()
@click.option("--sizes", required=True, type=values.sizes, help="People in each wave, as 50,90,90.")
@click.option("--seed", type=int, help="Repeats a draw; left out, one is drawn and kept.")
@click.option(
    "--participation", type=values.rate, help="Sizes are people who take part, and so many of the invited do."
)
@click.option("--over-invite", is_flag=True, help="The same, by what waves showed so far (35 % at first).")
@wave_options.rules
@click.option("--explain", is_flag=True, help="Tell quotas, imbalance and everybody's reason.")
@click.option("--dry-run", is_flag=True, help="Tell what the draw would give; store nothing.")
@json_option
@click.pass_context
def plan(
    ctx: click.Context,
    /,
    sizes: list[int],
    over_invite: bool,
    explain: bool,
    dry_run: bool,
    as_json: bool,
    **options: Any,
) -> None:
    """Draw the waves. People already invited stay where they are."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    if over_invite and options["participation"] is not None:
        raise click.UsageError(values.exclusive("--over-invite", "--participation"))
    if over_invite:
        options["participation"] = console.waves.participation(campaign.id).rate
    wishes = wave_options.wishes(sizes, options)
    drawn = None if dry_run else console.waves.draw(campaign.id, wishes)
    proposal = drawn.proposal if drawn else console.waves.propose(campaign.id, wishes)
    summaries = [] if dry_run else console.waves.summaries(campaign.id)
    names = console.waves.names(proposal) if explain else {}
    facts = wave_options.facts(proposal)
    if drawn:
        facts |= {"waves": [_facts(summary) for summary in summaries], "why": list(drawn.why)}
        facts["erased_names"] = drawn.erased
    else:
        facts["waves"] = [
            {
                **plain(wave),
                "filled": one.kept + len(one.drawn),
                "short": one.short,
                "managers": len(one.managers),
            }
            for wave, one in zip(proposal.waves, proposal.draw.waves, strict=True)
        ]
    if explain:
        facts["explain"] = wave_options.explanation(proposal, names)

    def human() -> Iterator[str]:
        if drawn is None:
            yield from wave_options.proposed(proposal)
            yield tr("This was a trial: nothing was changed.")
        else:
            yield from _table(summaries)
            yield ""
            yield from drawn.why
            yield tr("%n volunteer(s) are left without a wave.", "", drawn.left)
            yield tr("Seed of the lot: {seed}").format(seed=drawn.seed)
        if explain:
            yield from wave_options.explained(proposal, names)

    emit(facts, as_json, human)


@waves.command()
@click.option("--sizes", required=True, multiple=True, type=values.sizes, help="Sizes, as 50,90,90.")
@click.option("--seed", multiple=True, type=int, help="Seeds to compare; left out, one is drawn for all.")
@click.option("--participation", multiple=True, type=values.rate, help="Participations to compare, as 0.35.")
@wave_options.rules
@json_option
@click.pass_context
def compare(
    ctx: click.Context,
    /,
    sizes: tuple[list[int], ...],
    seed: tuple[int, ...],
    participation: tuple[float, ...],
    as_json: bool,
    **options: Any,
) -> None:
    """Compare what several plans would give; nothing is stored. Repeat an option to vary it."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    seeds = seed or (secrets.randbelow(1_000_000),)
    asked = [
        wave_options.wishes(some, {**options, "seed": one, "participation": rate})
        for some, one, rate in product(sizes, seeds, participation or (None,))
    ]
    proposals = console.waves.compare(campaign.id, asked)
    emit([wave_options.facts(one) for one in proposals], as_json, lambda: wave_options.compared(proposals))


@waves.command()
@click.argument("address")
@json_option
@click.pass_context
def why(ctx: click.Context, address: str, as_json: bool) -> None:
    """Tell why a person is in their wave, and why not in the others."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    found = console.waves.why_person(campaign.id, console.waves.find(address))
    facts = {
        "name": found.tester.person.name,
        "wave": found.tester.wave_number,
        "state": found.tester.state.value,
        "why": list(found.here),
        "why_not": {str(number): text for number, text in found.elsewhere.items()},
    }

    def human() -> Iterator[str]:
        yield " ".join(found.here)
        for number, text in found.elsewhere.items():
            question = tr("Why not in wave {number}?").format(number=number)
            yield f"{question} {text}"

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
@click.option("--name", help="What it is called beside its number.")
@click.option("--size", type=int, help="People wanted.")
@click.option("--capacity", type=int, help="People the animators can follow.")
@click.option("--animators", type=int, help="How many follow it.")
@click.option("--per-animator", type=int, help="People that each of them can follow.")
@click.option("--starts", "starts_on", type=values.day, help="First day.")
@click.option("--ends", "ends_on", type=values.day, help="Last day.")
@json_option
@click.pass_context
def edit(ctx: click.Context, /, wave_number: int, as_json: bool, **options: Any) -> None:
    """Change one wave; what is not given stays."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    wave = console.waves.numbered(campaign.id, wave_number)
    wave = console.waves.edit(
        wave.id, **{name: value for name, value in options.items() if value is not None}
    )

    def human() -> str:
        return tr("{wave} is changed.").format(wave=wave_title(wave))

    emit(wave, as_json, human)


@waves.command()
@click.option("--wave", "wave_number", type=int, required=True, help="The wave's number.")
@click.option("--to", "target", type=click.Path(path_type=Path, dir_okay=False), required=True)
@json_option
@click.pass_context
def export(ctx: click.Context, wave_number: int, target: Path, as_json: bool) -> None:
    """Write one wave: a CSV file that Excel opens or, by the file's name, a list to print (.pdf, .html)."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    wave = console.waves.numbered(campaign.id, wave_number)
    if write := as_pdf(ctx, target):
        write(console.waves.sheet(wave.id))
        people = wave.members
    else:
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
