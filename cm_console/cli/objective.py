"""The commands of `campaign` about what it is for: use cases, the needs they serve, promises, attention."""

from collections.abc import Iterator
from datetime import date, time
from typing import Any

import click

from cm_console import figures, plan_words
from cm_console.cli import values
from cm_console.cli.common import aligned, campaign_from, console_from, emit, json_option, plain
from cm_console.domain.attention import Budget
from cm_console.domain.objective import Alignment
from cm_console.errors import ConsoleError
from cm_console.i18n import tr


@click.command(name="use-cases")
@click.option("--add", "who", help="Who does it: adds a use case.")
@click.option("--does", default="", help="What they do.")
@click.option("--with", "with_whom", default="", help="With whom.")
@click.option("--by", "by_day", type=values.day, help="By when, as 2027-03-01.")
@click.option("--company", "company_benefit", default="", help="What the company gets from it.")
@click.option("--person", "person_benefit", default="", help="What the person gets from it.")
@json_option
@click.pass_context
def use_cases(ctx: click.Context, /, who: str | None, as_json: bool, **fields: Any) -> None:
    """List the use cases with the needs they serve, or add one."""
    console, meant = console_from(ctx), campaign_from(ctx)
    if who is not None:
        console.objectives.add_use_case(meant.id, who, **fields)
    matrix = console.objectives.alignment(meant.id)
    emit(_facts(matrix), as_json, lambda: _table(matrix))


@click.command()
@click.option("--add", "name", help="Adds a need.")
@click.option("--serve", "use_case", type=int, help="The NUMBER of the use case that serves it.")
@click.option("--evidence", default="", help="What proves it.")
@json_option
@click.pass_context
def needs(ctx: click.Context, name: str | None, use_case: int | None, evidence: str, as_json: bool) -> None:
    """List the business needs, or add one and say which use case serves it."""
    console, meant = console_from(ctx), campaign_from(ctx)
    if name is not None:
        known = {each.name.casefold(): each for each in console.objectives.needs(meant.id)}
        if use_case is not None:
            served = console.objectives.use_cases(meant.id)
            if not 1 <= use_case <= len(served):
                raise ConsoleError(
                    tr("There is no use case {number}.").format(number=use_case),
                    tr("Nothing was changed."),
                    tr("List them with: campaign use-cases"),
                )
        need = known.get(name.strip().casefold()) or console.objectives.add_need(meant.id, name)
        if use_case is not None:
            console.objectives.align(served[use_case - 1].id, need.id, evidence)
    matrix = console.objectives.alignment(meant.id)

    def human() -> list[str]:
        if not matrix.needs:
            return [tr("No business need is written yet.")]
        served = {
            need: sum(each == need for _, each in matrix.cells) for need in (n.id for n in matrix.needs)
        }
        return aligned([tr("Served by"), tr("Need")], ([served[each.id], each.name] for each in matrix.needs))

    emit(_facts(matrix), as_json, human)


@click.command()
@click.option("--add", "who", help="Who promises: adds a commitment.")
@click.option("--what", default="", help="What is promised.")
@click.option("--due", "due_on", type=values.day, help="By when, as 2027-01-18.")
@click.option("--kept", type=int, metavar="NUMBER", help="Notes that one of the list is kept.")
@json_option
@click.pass_context
def commitments(
    ctx: click.Context, who: str | None, what: str, due_on: date | None, kept: int | None, as_json: bool
) -> None:
    """List what sponsors promised, add a promise, or note one as kept."""
    console, meant = console_from(ctx), campaign_from(ctx)
    if who is not None:
        console.objectives.add_commitment(meant.id, who, what, due_on)
    if kept is not None:
        found = console.objectives.commitments(meant.id)
        if not 1 <= kept <= len(found):
            raise ConsoleError(
                tr("There is no commitment {number}.").format(number=kept),
                tr("Nothing was changed."),
                tr("List them with: campaign commitments"),
            )
        console.objectives.keep_commitment(found[kept - 1].id)
    promised = console.objectives.commitments(meant.id)

    def human() -> list[str]:
        if not promised:
            return [tr("Nobody has promised anything yet.")]
        rows = (
            [n, each.due_on, tr("kept") if each.done_on else tr("open"), each.who, each.what]
            for n, each in enumerate(promised, 1)
        )
        return aligned(["#", tr("Due"), tr("State"), tr("Who"), tr("What")], rows)

    emit([plain(each) for each in promised], as_json, human)


@click.command()
@click.option("--messages", type=click.IntRange(0, 100), help="A week per audience; 0 for no limit.")
@click.option("--channels", type=click.IntRange(1, 50), help="The most channels that people follow.")
@click.option("--quiet", help='Hours in which nothing is sent, as "20:00-07:00"; empty for none.')
@json_option
@click.pass_context
def attention(
    ctx: click.Context, messages: int | None, channels: int | None, quiet: str | None, as_json: bool
) -> None:
    """Show the budget of attention and where the plan goes beyond it, or change it."""
    console, meant = console_from(ctx), campaign_from(ctx)
    budget = console.attention.budget(meant.id)
    if (messages, channels, quiet) != (None, None, None):
        hours = (budget.quiet_from, budget.quiet_until) if quiet is None else _hours(quiet)
        wanted = budget.messages_a_week if messages is None else messages or None
        budget = console.attention.set(meant.id, Budget(wanted, channels or budget.channels, *hours))
    found = console.attention.of_plan(meant.id)
    facts = {
        "messages_a_week": budget.messages_a_week,
        "channels": budget.channels,
        "quiet_from": budget.quiet_from and f"{budget.quiet_from:%H:%M}",
        "quiet_until": budget.quiet_until and f"{budget.quiet_until:%H:%M}",
        "strains": [plain(each) for each in found],
    }

    def human() -> Iterator[str]:
        yield from plan_words.budget(budget)
        for each in found:
            yield plan_words.strain(each, meant.zone)

    emit(facts, as_json, human)


def _hours(typed: str) -> tuple[time | None, time | None]:
    if not typed.strip():
        return None, None
    try:
        first, last = (time.fromisoformat(part.strip()) for part in typed.split("-"))
    except ValueError:
        raise click.BadParameter(
            tr("“{value}” are no hours such as 20:00-07:00.").format(value=typed)
        ) from None
    return first, last


def _facts(matrix: Alignment) -> dict[str, Any]:
    return {
        "use_cases": [{**plain(each), "complete": each.is_complete} for each in matrix.use_cases],
        "needs": [plain(each) for each in matrix.needs],
        "alignment": [
            {"use_case": use_case, "need": need, "evidence": evidence}
            for (use_case, need), evidence in matrix.cells.items()
        ],
        "unaligned": [each.id for each in matrix.unaligned],
        "unserved": [each.id for each in matrix.unserved],
    }


def _table(matrix: Alignment) -> list[str]:
    if not matrix.use_cases:
        return [tr("No use case is written yet.")]
    names = {need.id: need.name for need in matrix.needs}
    rows = []
    for number, each in enumerate(matrix.use_cases, 1):
        served = [names[need] for use_case, need in matrix.cells if use_case == each.id]
        benefits = tr("both") if each.is_complete else tr("incomplete")
        rows.append([number, each.by_day, benefits, figures.listed(served) or "–", plan_words.use_case(each)])
    return aligned(["#", tr("By"), tr("Benefits"), tr("Serves"), tr("Who does what with whom")], rows)


commands = (use_cases, needs, commitments, attention)
