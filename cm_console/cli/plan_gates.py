"""The commands of `plan` about gates: what each waits for, decisions, readiness, the works council."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import click

from cm_console import plan_words
from cm_console.cli import values
from cm_console.cli.common import aligned, campaign_from, console_from, emit, json_option, plain
from cm_console.domain.gates import ITEMS, Answer, Axis, Decision, GateKind, Opinion, State
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services.gates import GateView


@click.command()
@click.argument("number", type=int, required=False)
@click.option("--decide", type=click.Choice([each.value for each in Decision]), help="Go or no-go.")
@click.option("--by", default="", help="Who decides.")
@click.option("--note", default="", help="Why; asked for where something is still open.")
@click.option("--reopen", is_flag=True, help="Take the decision back.")
@json_option
@click.pass_context
def gate(
    ctx: click.Context,
    number: int | None,
    decide: str | None,
    by: str,
    note: str,
    reopen: bool,
    as_json: bool,
) -> None:
    """List the gates; with a NUMBER of the list, show one, or decide about it."""
    console, meant = console_from(ctx), campaign_from(ctx)
    views = console.gates.list(meant.id)
    if number is None:
        if decide or reopen:
            raise click.UsageError(tr("Say which gate: give its number in the list."))
        emit([gate_facts(view) for view in views], as_json, lambda: gate_table(views))
        return
    if not 1 <= number <= len(views):
        raise ConsoleError(
            tr("There is no gate {number}.").format(number=number),
            tr("Nothing was changed."),
            tr("List them with: plan gate"),
        )
    gate_id = views[number - 1].gate.id
    if decide:
        console.gates.decide(gate_id, decide, by, note)
    elif reopen:
        console.gates.reopen(gate_id)
    view = console.gates.get(gate_id)
    emit(gate_facts(view), as_json, lambda: _gate(view))


@click.command(name="add-gate")
@click.option("--kind", type=click.Choice([each.value for each in GateKind]), required=True)
@click.option("--name", required=True, help="What it opens.")
@click.option("--on", "on", type=values.day, required=True, help="The day, as 2027-01-11.")
@click.option("--wave", type=int, help="The number of the wave that it opens.")
@json_option
@click.pass_context
def add_gate(ctx: click.Context, kind: str, name: str, on: date, wave: int | None, as_json: bool) -> None:
    """Add a gate."""
    console, meant = console_from(ctx), campaign_from(ctx)
    made = console.gates.add(meant.id, kind, name, on, wave)
    emit(gate_facts(console.gates.get(made.id)), as_json, lambda: _gate(console.gates.get(made.id)))


@click.command()
@click.argument("item", required=False)
@click.argument("answer", type=click.Choice([*(each.value for each in Answer), "open"]), required=False)
@click.option("--note", default="", help="What is behind the answer.")
@json_option
@click.pass_context
def ready(ctx: click.Context, item: str | None, answer: str | None, note: str, as_json: bool) -> None:
    """Show the readiness and pre-mortem lists, or answer one ITEM of them."""
    console, meant = console_from(ctx), campaign_from(ctx)
    if item is not None:
        if item not in ITEMS or answer is None:
            raise click.UsageError(tr("Give an item of the list and an answer."))
        console.gates.answer(meant.id, item, None if answer == "open" else answer, note)
    answers = console.gates.answers(meant.id)
    order = [*(each.value for each in Axis), "reason"]
    keys = sorted(ITEMS, key=lambda key: order.index(key.split(".")[0]))
    facts = {key: plain(answers[key]) if key in answers else None for key in keys}

    def human() -> list[str]:
        found = ((key, answers.get(key)) for key in keys)
        return aligned(
            [tr("Item"), tr("Answer"), tr("What")],
            (
                [key, plan_words.answer(each.answer if each else None), plan_words.item(key)]
                for key, each in found
            ),
        )

    emit(facts, as_json, human)


@click.command()
@click.option("--informed", type=values.day, help="When it was informed.")
@click.option("--opinion", type=click.Choice([each.value for each in Opinion]), help="What it said.")
@click.option("--on", "opinion_on", type=values.day, help="When it said so.")
@click.option("--note", default="", help="Where the minutes are.")
@json_option
@click.pass_context
def council(
    ctx: click.Context,
    informed: date | None,
    opinion: str | None,
    opinion_on: date | None,
    note: str,
    as_json: bool,
) -> None:
    """Show or note the works council's opinion; what is not given stays."""
    console, meant = console_from(ctx), campaign_from(ctx)
    if informed or opinion or opinion_on or note:
        known = console.gates.consultation(meant.id)
        console.gates.record_consultation(
            meant.id,
            informed or known.informed_on,
            opinion or known.opinion,
            opinion_on or known.opinion_on,
            note or known.note,
        )
    said = console.gates.consultation(meant.id)

    def human() -> Iterator[str]:
        yield tr("Informed: {day}").format(day=said.informed_on or "–")
        yield tr("Opinion: {opinion} ({day})").format(
            opinion=plan_words.opinion(said.opinion), day=said.opinion_on or "–"
        )

    emit(said, as_json, human)


def gate_facts(view: GateView) -> dict[str, Any]:
    return {
        **plain(view.gate),
        "clear": view.is_clear,
        "conditions": [plain(each) for each in view.conditions],
    }


def gate_table(views: list[GateView]) -> list[str]:
    if not views:
        return [tr("This plan has no gates yet.")]
    headings = ["#", tr("Due"), tr("Decision"), tr("Met"), tr("Gate")]
    return aligned(
        headings,
        (
            [
                number,
                view.gate.due_on.isoformat(),
                plan_words.decision(view.gate.decision),
                f"{sum(c.state is State.MET for c in view.conditions)}/{len(view.conditions)}",
                view.gate.name,
            ]
            for number, view in enumerate(views, 1)
        ),
    )


def _gate(view: GateView) -> Iterator[str]:
    yield f"{view.gate.name} · {view.gate.due_on.isoformat()} · {plan_words.decision(view.gate.decision)}"
    if view.gate.decided_by:
        yield f"{view.gate.decided_by}, {view.gate.decided_on}" + (
            f": {view.gate.note}" if view.gate.note else ""
        )
    yield from aligned(
        [tr("State"), tr("Count"), tr("Condition")],
        (
            [
                plan_words.state(each.state),
                None if each.count is None else plan_words.how_far(each),
                plan_words.condition(each),
            ]
            for each in view.conditions
        ),
    )


commands = (gate, add_gate, ready, council)
