"""`campaign`: frame a launch, look at it, record its outcome."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import click

from cm_console import repeat_words, words
from cm_console.cli import values
from cm_console.cli.common import aligned, campaign_from, console_from, emit, json_option, plain
from cm_console.cli.objective import commands as objective_commands
from cm_console.console import Console
from cm_console.domain.campaign import (
    LEAST_TOLERANCE,
    LONGEST_TOLERANCE,
    Campaign,
    LatePolicy,
    phase_on,
    progress,
)
from cm_console.domain.content import Audience
from cm_console.errors import ConsoleError
from cm_console.figures import number, percent
from cm_console.i18n import tr
from cm_console.services.rezoning import Keep


@click.group()
def campaign() -> None:
    """Frame a launch: objective, metric, opening, phases and tasks."""


@campaign.command()
@click.option("--name", required=True, help="The campaign's name.")
@click.option("--opens", "opens_on", required=True, type=values.day, help="Opening day, as 2027-01-18.")
@click.option("--zone", required=True, help="Time zone, as Europe/Paris.")
@click.option("--objective", default="", help="The strategic objective, in one sentence.")
@click.option("--metric", default="", help="The outcome metric.")
@click.option("--baseline", type=values.number, help="The metric's value today.")
@click.option("--target", type=values.number, help="The value to reach.")
@click.option("--sponsor", default="", help="Who answers for the objective.")
@click.option("--population", type=int, help="People the launch is for (else: the directory).")
@click.option("--released", "released_on", type=values.day, help="The day the network is there.")
@click.option("--country", default="", help="Whose public holidays are no working days, as FR.")
@click.option("--playbook", default="", help="Start from a playbook, as managers-first.")
@json_option
@click.pass_context
def create(ctx: click.Context, /, as_json: bool, **fields: Any) -> None:
    """Create a campaign. The first one becomes the current one."""
    console = console_from(ctx)
    made = console.campaigns.create(**fields)

    def human() -> Iterator[str]:
        days = tr("opens {day} ({zone})").format(day=made.opens_on.isoformat(), zone=made.zone)
        yield tr("Campaign “{name}” created: {days}.").format(name=made.name, days=days)
        if made.playbook:
            phases, tasks = console.campaigns.phases(made.id), console.campaigns.tasks(made.id)
            yield tr("{phases} phases and {tasks} tasks come from the playbook.").format(
                phases=len(phases), tasks=len(tasks)
            )
        yield from _draft(made)

    emit(_facts(console, made), as_json, human)


@campaign.command(name="list")
@json_option
@click.pass_context
def list_(ctx: click.Context, as_json: bool) -> None:
    """List the campaigns of the workspace."""
    console = console_from(ctx)
    campaigns = console.campaigns.list()

    def human() -> list[str]:
        if not campaigns:
            return [tr("There is no campaign yet.")]
        headings = [tr("Campaign"), tr("Opens"), tr("Zone"), tr("State")]
        rows = ([c.name, c.opens_on.isoformat(), c.zone, _state(c)] for c in campaigns)
        return aligned(headings, rows)

    emit([_facts(console, item) for item in campaigns], as_json, human)


@campaign.command()
@click.argument("name", default="")
@json_option
@click.pass_context
def show(ctx: click.Context, name: str, as_json: bool) -> None:
    """Show a campaign: objective, outcome, phases and tasks."""
    console = console_from(ctx)
    shown = console.campaigns.find(name) if name else campaign_from(ctx)
    phases, tasks = console.campaigns.phases(shown.id), console.campaigns.tasks(shown.id)
    measures = console.campaigns.measures(shown.id)
    facts = _facts(console, shown) | {
        "phases": plain(phases),
        "tasks": plain(tasks),
        "measures": plain(measures),
        "progress": _progress(console, shown),
    }

    def human() -> Iterator[str]:
        today = console.context.today(shown.zone)
        yield shown.name
        yield from _draft(shown)
        yield from _frame(console, shown)
        if phases:
            now = phase_on(phases, today)
            yield ""
            yield from aligned(
                [tr("Phase"), tr("From"), tr("To"), ""],
                (
                    [p.name, p.starts_on.isoformat(), p.ends_on.isoformat(), tr("now") if p == now else ""]
                    for p in phases
                ),
            )
        if tasks:
            yield ""
            yield from aligned(
                [tr("Due"), tr("State"), tr("Lever"), tr("Task")],
                (
                    [
                        t.due_on.isoformat(),
                        _task_state(t.done_on, t.due_on, today),
                        words.lever(t.lever),
                        t.name,
                    ]
                    for t in tasks
                ),
            )

    emit(facts, as_json, human)


@campaign.command()
@click.option("--name", help="Another name.")
@click.option("--opens", "opens_on", type=values.day, help="Another opening day, as 2027-01-18.")
@click.option("--zone", help="Another time zone, as Europe/Paris.")
@click.option(
    "--keep",
    type=click.Choice([each.value for each in Keep]),
    help="With --zone: what is scheduled keeps its wall clock (09:00 stays 09:00), or its instant.",
)
@click.option("--objective", help="The strategic objective, in one sentence.")
@click.option("--metric", help="The outcome metric.")
@click.option("--baseline", type=values.number, help="The metric's value today.")
@click.option("--target", type=values.number, help="The value to reach.")
@click.option("--sponsor", help="Who answers for the objective.")
@click.option("--population", type=int, help="People the launch is for.")
@click.option("--released", "released_on", type=values.day, help="The day the network is there.")
@click.option("--country", help="Whose public holidays are no working days, as FR.")
@click.option("--late-policy", type=click.Choice([each.value for each in LatePolicy]), help="For late posts.")
@click.option(
    "--late-tolerance",
    "late_tolerance_minutes",
    metavar="MINUTES",
    type=click.IntRange(LEAST_TOLERANCE, LONGEST_TOLERANCE),
    help="How late a post may be and still go out by itself.",
)
@click.option(
    "--approval/--no-approval", default=None, help="Posts go out only with a second person's approval."
)
@click.option("--utm", "utm_campaign", help='What links carry as utm_campaign; "" leaves links as typed.')
@click.option(
    "--audience",
    type=click.Choice([each.value for each in Audience]),
    help="The widest circle that its posts may reach.",
)
@click.option("--move-plan", is_flag=True, help="The whole plan moves with the opening.")
@json_option
@click.pass_context
def edit(ctx: click.Context, /, as_json: bool, move_plan: bool, keep: str | None, **fields: Any) -> None:
    """Change what is given of a campaign; the rest stays as it is."""
    if keep is not None and fields["zone"] is None:
        raise click.UsageError(tr("--keep needs --zone."))
    given = {name: value for name, value in fields.items() if value is not None}
    if not given:
        raise click.UsageError(tr("Give at least one thing to change."))
    console, meant = console_from(ctx), campaign_from(ctx)
    zone, approval = given.pop("zone", None), given.pop("approval", None)
    if zone is not None and keep is None:
        _refuse_open_question(console, meant, zone)
    changed = console.campaigns.edit(meant.id, shift_plan=move_plan, **given) if given else meant
    if approval is not None:
        console.approvals.require(meant.id, approval)
        changed = console.campaigns.get(meant.id)
    if zone is not None:
        console.posts.rezone(meant.id, zone, keep or Keep.INSTANT)
        changed = console.campaigns.get(meant.id)

    def human() -> Iterator[str]:
        yield tr("Campaign “{name}” is changed.").format(name=changed.name)
        yield from _draft(changed)

    emit(_facts(console, changed), as_json, human)


@campaign.command()
@click.option("--set", "typed", metavar="SLOTS", help='Weekdays and times, as "mon 09:30, thu 11:00".')
@json_option
@click.pass_context
def slots(ctx: click.Context, typed: str | None, as_json: bool) -> None:
    """Show when the campaign posts as a rule, or change that."""
    console, meant = console_from(ctx), campaign_from(ctx)
    if typed is not None:
        console.slots.set(meant.id, typed)
    found = console.slots.of(meant.id)

    def human() -> list[str]:
        if not found:
            return [tr("This campaign has no posting slots yet.")]
        return [*(repeat_words.slot(each) for each in found), tr("Zone: {zone}").format(zone=meant.zone)]

    facts = [{"weekday": each.weekday, "at": f"{each.at:%H:%M}"} for each in found]
    emit(facts, as_json, human)


@campaign.command()
@click.option("--on", "on", type=values.day, help="The day it was measured (else: today).")
@click.option("--value", required=True, type=values.number, help="The outcome metric's value.")
@click.option("--note", default="", help="Where the number comes from.")
@json_option
@click.pass_context
def measure(ctx: click.Context, on: date | None, value: float, note: str, as_json: bool) -> None:
    """Record the outcome metric's value on a day."""
    console, meant = console_from(ctx), campaign_from(ctx)
    day = on or console.context.today(meant.zone)
    recorded = console.campaigns.record_measure(meant.id, day, value, note)

    def human() -> str:
        return tr("{metric}: {value} on {day}.").format(
            metric=meant.metric, value=number(recorded.value), day=recorded.on.isoformat()
        )

    emit(recorded, as_json, human)


for command in objective_commands:
    campaign.add_command(command)


def _refuse_open_question(console: Console, meant: Campaign, zone: str) -> None:
    """What is scheduled can go along in two ways: that is the person's to say."""
    look = console.posts.look_at_zone(meant.id, zone)
    if look.posts and look.zone != meant.zone:
        raise ConsoleError(
            tr("%n scheduled post(s) have times in the old zone.", "", look.posts),
            tr("Nothing was changed."),
            tr("Say what they keep: --keep wall (09:00 stays 09:00) or --keep instant."),
        )


def _facts(console: Console, shown: Campaign) -> dict[str, Any]:
    current = console.campaigns.current()
    return {
        **plain(shown),
        "is_draft": shown.is_draft,
        "missing": [item.value for item in shown.missing],
        "is_current": current is not None and current.id == shown.id,
    }


def _progress(console: Console, shown: Campaign) -> float | None:
    measures = console.campaigns.measures(shown.id)
    if shown.baseline is None or shown.target is None or not measures:
        return None
    return progress(shown.baseline, shown.target, measures[-1].value)


def _state(shown: Campaign) -> str:
    return tr("draft") if shown.is_draft else tr("ready")


def _task_state(done_on: date | None, due_on: date, today: date) -> str:
    if done_on:
        return tr("done")
    return tr("overdue") if due_on < today else tr("open")


def _draft(shown: Campaign) -> Iterator[str]:
    if shown.is_draft:
        lacks = ", ".join(words.missing(item) for item in shown.missing)
        yield tr("It stays a draft until it has {lacks}.").format(lacks=lacks)
        yield words.why_missing()


def _frame(console: Console, shown: Campaign) -> Iterator[str]:
    yield tr("Opens: {day} ({zone})").format(day=shown.opens_on.isoformat(), zone=shown.zone)
    if shown.released_on:
        yield tr("Released: {day}").format(day=shown.released_on.isoformat())
    if shown.objective:
        yield tr("Objective: {text}").format(text=shown.objective)
    if shown.metric:
        yield tr("Metric: {text}, from {baseline} to {target}").format(
            text=shown.metric, baseline=number(shown.baseline), target=number(shown.target)
        )
    for last in console.campaigns.measures(shown.id)[-1:]:
        way = _progress(console, shown)
        share = "" if way is None else tr(" ({share} of the way)").format(share=percent(way))
        yield (
            tr("Measured: {value} on {day}").format(value=number(last.value), day=last.on.isoformat()) + share
        )
    if shown.sponsor:
        yield tr("Sponsor: {name}").format(name=shown.sponsor)
    if people := console.campaigns.population(shown.id):
        yield tr("For: %n person(s)", "", people)
    yield tr("Posts late by more than {minutes} min: {policy}").format(
        minutes=number(shown.late_tolerance_minutes), policy=words.late_policy(shown.late_policy)
    )
