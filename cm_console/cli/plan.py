"""`plan`: the whole plan at a glance, and the opening moved with all that hangs on it."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from cm_console import plan_words
from cm_console.cli import values
from cm_console.cli.common import aligned, as_pdf, campaign_from, console_from, emit, json_option, plain
from cm_console.cli.plan_gates import commands as gate_commands
from cm_console.cli.plan_gates import gate_facts, gate_table
from cm_console.domain.plan_shift import Change, Shift
from cm_console.i18n import tr


@click.group()
def plan() -> None:
    """The plan of a launch: phases, tasks, waves, posts and gates around the opening."""


@plan.command()
@json_option
@click.pass_context
def show(ctx: click.Context, as_json: bool) -> None:
    """Show everything that is dated, kind by kind, and the gates with what they wait for."""
    console, meant = console_from(ctx), campaign_from(ctx)
    items = console.timeline.read(meant.id).items
    views = console.gates.list(meant.id)
    facts = {
        "opens_on": meant.opens_on.isoformat(),
        "released_on": plain(meant.released_on),
        "items": [
            {
                "kind": each.kind.value,
                "id": each.id,
                "name": each.name,
                "starts": each.starts.isoformat(),
                "ends": each.ends.isoformat(),
                "state": each.state.value,
            }
            for each in items
        ],
        "gates": [gate_facts(view) for view in views],
    }

    def human() -> Iterator[str]:
        yield tr("Opens: {day} ({zone})").format(day=meant.opens_on.isoformat(), zone=meant.zone)
        if meant.released_on:
            yield tr("Released: {day}").format(day=meant.released_on.isoformat())
        if items:
            yield ""
            headings = [tr("From"), tr("To"), tr("What"), tr("State"), tr("Name")]
            yield from aligned(
                headings,
                (
                    [
                        each.starts.isoformat(),
                        each.ends.isoformat() if each.ends != each.starts else "",
                        plan_words.kind(each.kind),
                        plan_words.progress(each.state),
                        each.name,
                    ]
                    for each in items
                ),
            )
        if views:
            yield ""
            yield from gate_table(views)

    emit(facts, as_json, human)


@plan.command()
@click.option("--opens", "opens_on", type=values.day, help="The new opening day, as 2027-01-25.")
@click.option("--dry-run", is_flag=True, help="Say every change and make none.")
@click.option("--undo", "take_back", is_flag=True, help="Take the last move back.")
@json_option
@click.pass_context
def shift(ctx: click.Context, opens_on: date | None, dry_run: bool, take_back: bool, as_json: bool) -> None:
    """Move the opening; phases, tasks, waves, posts and gates move with it."""
    if (opens_on is None) != take_back or (dry_run and take_back):
        raise click.UsageError(tr("Give --opens DATE (and --dry-run), or --undo."))
    console, meant = console_from(ctx), campaign_from(ctx)
    if opens_on is None:
        back = console.plan_shift.undo(meant.id)
        text = tr("The opening is on {day} again, and all that had moved with it.")
        emit({"opens_on": back.opens_on.isoformat()}, as_json, lambda: text.format(day=back.opens_on))
        return
    service = console.plan_shift
    done = service.preview(meant.id, opens_on) if dry_run else service.apply(meant.id, opens_on)
    facts = {
        "from": done.opens_before.isoformat(),
        "to": done.opens_after.isoformat(),
        "applied": not dry_run,
        "changes": [_change(each) for each in done.changes],
        "stays": [_change(each) for each in done.stays],
        "released_too_late": done.released_too_late,
    }
    emit(facts, as_json, lambda: _told(done, dry_run))


@plan.command()
@click.option("--to", "target", type=click.Path(path_type=Path, dir_okay=False), required=True)
@json_option
@click.pass_context
def export(ctx: click.Context, target: Path, as_json: bool) -> None:
    """Write the plan as one HTML page ready to print or, by the file's name, as a PDF."""
    console, meant = console_from(ctx), campaign_from(ctx)
    if write := as_pdf(ctx, target):
        write(console.plan_document.html(meant.id))
    else:
        console.plan_document.write(meant.id, target)
    emit({"file": str(target)}, as_json, lambda: tr("Plan written to {file}.").format(file=target))


@plan.command(name="save-playbook")
@click.option("--name", required=True, help="The playbook's name.")
@click.option("--description", default="", help="What it is good for.")
@click.option("--replace", is_flag=True, help="In the place of an own one of that name.")
@json_option
@click.pass_context
def save_playbook(ctx: click.Context, name: str, description: str, replace: bool, as_json: bool) -> None:
    """Keep this plan as a playbook for other launches."""
    console, meant = console_from(ctx), campaign_from(ctx)
    made = console.campaigns.save_as_playbook(meant.id, name, description, replace=replace)
    text = tr("Saved as playbook {key}.").format(key=made.key)
    emit({"key": made.key, "name": made.name}, as_json, lambda: text)


@plan.command(name="remove-playbook")
@click.argument("key")
@click.option("--undo", is_flag=True, help="Bring the removed one back.")
@json_option
@click.pass_context
def remove_playbook(ctx: click.Context, key: str, undo: bool, as_json: bool) -> None:
    """Remove a playbook of your own, by its KEY. Launches that began with it stay as they are."""
    campaigns = console_from(ctx).campaigns
    if undo:
        campaigns.restore_playbook(key)
        text = tr("It is back: {key}.").format(key=key)
    else:
        campaigns.remove_playbook(key)
        text = tr("Removed: {key}. Bring it back with: plan remove-playbook {key} --undo").format(key=key)
    emit({"key": key, "removed": not undo}, as_json, lambda: text)


def _when(value: date | datetime, end: date | None = None) -> str:
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="minutes")
    return value.isoformat() if end is None else f"{value.isoformat()}–{end.isoformat()}"


def _change(each: Change) -> dict[str, Any]:
    ends = {"ends_from": plain(each.before_end), "ends_to": plain(each.after_end)} if each.after_end else {}
    return {
        "kind": each.kind.value,
        "id": each.id,
        "name": each.name,
        "from": plain(each.before),
        "to": plain(each.after),
        **ends,
        "why": each.why.value,
        "because": plan_words.why(each.why, each.holiday),
    }


def _told(done: Shift, dry_run: bool) -> Iterator[str]:
    rows = (
        [
            plan_words.kind(each.kind),
            _when(each.before, each.before_end),
            _when(each.after, each.after_end),
            each.name,
            _because(each),
        ]
        for each in done.changes
    )
    yield from aligned([tr("What"), tr("From"), tr("To"), tr("Name"), tr("Why")], rows)
    for each in done.stays:
        yield tr("Stays: {name} ({why})").format(name=each.name, why=plan_words.why(each.why))
    if done.released_too_late:
        yield tr("The release on {day} comes after this opening.").format(day=done.released_on)
    count = len(done.changes)
    if dry_run:
        yield tr("%n change(s), none made.", "", count)
    else:
        yield tr("%n change(s) made; take them back with: plan shift --undo", "", count)


def _because(each: Change) -> str:
    return plan_words.why(each.why, each.holiday)


for command in gate_commands:
    plan.add_command(command)
