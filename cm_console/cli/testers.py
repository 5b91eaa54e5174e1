"""testers import | list | export | state | export-data | erase: people and their way through the campaign."""

from collections.abc import Iterator
from pathlib import Path

import click

from cm_console import words
from cm_console.cli import settle
from cm_console.cli.common import aligned, app_of, campaign_from, console_from, emit, json_option
from cm_console.cli.nominations import nominations
from cm_console.cli.testers_privacy import erase, export_data
from cm_console.cli.testers_state import state
from cm_console.domain.conflicts import Choice, Resolution
from cm_console.domain.testers import Tester
from cm_console.i18n import tr
from cm_console.services.testers import ORDERS
from cm_console.services.testers_import import ImportReport


@click.group()
def testers() -> None:
    """People of the directory and their states in the campaign."""


@testers.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--map", "mapping", multiple=True, metavar="COLUMN=FIELD", help="Say what a column holds.")
@click.option("--dry-run", is_flag=True, help="Report what would happen; store nothing.")
@click.option(
    "--on-conflict",
    type=click.Choice(["keep", "take", "ask"]),
    default="take",
    show_default=True,
    help="Where a known person differs: keep what is stored, take the file's, or ask each time.",
)
@json_option
@click.pass_context
def import_(
    ctx: click.Context, file: Path, mapping: tuple[str, ...], dry_run: bool, on_conflict: str, as_json: bool
) -> None:
    """Take the people of a CSV, XLSX, vCard or LDIF FILE into the directory.

    People are known by their address, else by their staff number. Fields: name, given_name, family_name,
    email, department, level, site, language, staff_number, manager, external, kind, volunteer; nothing after
    the "=" leaves a column out.
    """
    wished: dict[str, str] = {}
    for pair in mapping:
        column, equals, field = pair.rpartition("=")
        if not equals or not column.strip():
            raise click.BadParameter(
                tr("“{pair}” is not COLUMN=FIELD.").format(pair=pair), param_hint="--map"
            )
        wished[column.strip()] = field.strip()
    console = console_from(ctx)
    campaign = campaign_from(ctx) if app_of(ctx).campaign else console.campaigns.current()
    campaign_id = campaign.id if campaign else None
    if on_conflict == "ask":
        found = console.testers.import_file(campaign_id, file, wished, dry_run=True).conflicts
        resolution = settle.ask(found)
    else:
        resolution = Resolution(Choice(on_conflict))
    report = console.testers.import_file(campaign_id, file, wished, dry_run, resolution=resolution)
    emit(_plain(report), as_json, lambda: _told(report, file))


@testers.command("list")
@click.option("--query", default="", help="Words, and filters such as department:support -wave:1 is:manager.")
@click.option("--order", type=click.Choice(ORDERS), default="name", show_default=True)
@click.option("--limit", type=click.IntRange(min=1), default=None, help="At most so many.")
@click.option("--circle", default="", metavar="NAME", help="Only the people of this circle of trust.")
@json_option
@click.pass_context
def list_(ctx: click.Context, query: str, order: str, limit: int | None, circle: str, as_json: bool) -> None:
    """List people, all or those that --query finds."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    inside = console.circles.find(campaign.id, circle) if circle else None
    found = console.testers.search(campaign.id, query, order=order, limit=limit, circle=inside)
    emit([_row(tester) for tester in found], as_json, lambda: _table(found))


@testers.command("export")
@click.option("--to", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The CSV file.")
@click.option("--query", default="", help="Only those that it finds.")
@click.option("--circle", default="", metavar="NAME", help="Only the people of this circle of trust.")
@click.pass_context
def export(ctx: click.Context, to: Path, query: str, circle: str) -> None:
    """Write people as a CSV file that Excel opens."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    inside = console.circles.find(campaign.id, circle) if circle else None
    chosen = console.testers.ids(campaign.id, query) if query else None
    n = console.testers.export(campaign.id, to, chosen, inside)
    click.echo(tr("%n person(s) written to {name}.", "", n).format(name=to))


testers.add_command(nominations)
testers.add_command(export_data)
testers.add_command(erase)
testers.add_command(state)


def _plain(report: ImportReport) -> dict[str, object]:
    return {
        "taken": report.taken,
        "merged": report.merged,
        "unchanged": report.unchanged,
        "refused": [
            {"line": r.line, "reason": r.reason.value, "text": words.refusal(r.reason), "cell": r.cell}
            for r in report.refused
        ],
        "warnings": report.warnings,
        "duplicates": report.duplicates,
        "conflicts": report.conflicts,
        "dry_run": report.dry_run,
    }


def _told(report: ImportReport, file: Path) -> Iterator[str]:
    if report.dry_run:
        yield tr("Dry run of {name}: nothing was stored.").format(name=file.name)
    yield tr("Taken: {taken}  Merged: {merged}  Unchanged: {unchanged}  Refused: {refused}").format(
        taken=report.taken, merged=report.merged, unchanged=report.unchanged, refused=len(report.refused)
    )
    for refusal in report.refused:
        cell = f" ({refusal.cell})" if refusal.cell else ""
        yield (
            tr("Line {line} refused: {reason}").format(
                line=refusal.line, reason=words.refusal(refusal.reason)
            )
            + cell
        )
    yield from report.warnings
    yield from settle.told(report.conflicts)


def _row(tester: Tester) -> dict[str, object]:
    """Flat: a person's fields beside their state, wave and day."""
    person = tester.person
    return {
        "id": person.id,
        "name": person.name,
        "email": person.email,
        "department": person.department,
        "level": person.level,
        "site": person.site,
        "language": person.language,
        "staff_number": person.staff_number,
        "is_manager": person.is_manager,
        "is_external": person.is_external,
        "kind": person.kind.value,
        "volunteer": person.volunteer,
        "state": tester.state.value,
        "since": tester.since,
        "wave_number": tester.wave_number,
    }


def _table(found: list[Tester]) -> list[str]:
    if not found:
        return [tr("Nobody found.")]
    headings = [tr("Name"), tr("E-mail"), tr("Department"), tr("Level"), tr("Site")]
    headings += [tr("Wave"), tr("State"), tr("Since")]
    return aligned(
        headings,
        (
            (
                *(t.person.name, t.person.email, t.person.department, t.person.level, t.person.site),
                *(t.wave_number, words.tester_state(t.state), t.since),
            )
            for t in found
        ),
    )
