"""testers nominations import | form | add | erase: colleagues name two whom others turn to."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from cm_console.cli import values
from cm_console.cli.common import app_of, as_pdf, campaign_from, console_from, emit, json_option
from cm_console.domain.nominations import NominationReport
from cm_console.i18n import tr
from cm_console.services.nominations import trouble


@click.group()
def nominations() -> None:
    """Names that colleagues give themselves; erased when the wave is drawn, never counted or ranked."""


@nominations.command("form")
@click.option(
    "--to", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The new .pdf or .html file."
)
@click.option("--language", type=click.Choice(["en", "fr"]), default=None, help="Else yours.")
@click.pass_context
def form(ctx: click.Context, to: Path, language: str | None) -> None:
    """Write the form to print: two to a page."""
    if language is not None:
        app_of(ctx).use_language(language)
    nominations, campaign = console_from(ctx).nominations, campaign_from(ctx)
    write = as_pdf(ctx, to)
    if write is None:
        nominations.write_form(campaign.id, to)
    else:
        write(nominations.form(campaign.id))
    click.echo(tr("Form written to {name}.").format(name=to))


@nominations.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--map", "mapping", multiple=True, metavar="COLUMN=FIELD", help="Say what a column holds.")
@click.option("--dry-run", is_flag=True, help="Report what would happen; store nothing.")
@json_option
@click.pass_context
def import_(ctx: click.Context, file: Path, mapping: tuple[str, ...], dry_run: bool, as_json: bool) -> None:
    """Take the answers of a CSV or XLSX FILE: who answers, first colleague, second colleague.

    People are written as an address, a staff number or a name that only one of them has. Fields: by, first,
    second; nothing after the "=" leaves a column out.
    """
    wished = values.mapping(mapping)
    report = console_from(ctx).nominations.import_file(campaign_from(ctx).id, file, wished, dry_run=dry_run)
    emit(report, as_json, lambda: _told(report, file))


@nominations.command("add")
@click.argument("by")
@click.argument("named", nargs=-1, required=True)
@click.pass_context
def add(ctx: click.Context, by: str, named: Sequence[str]) -> None:
    """Keep the answer of BY, who names one or two colleagues."""
    if len(named) > 2:
        raise click.UsageError(tr("An answer names two colleagues at most."))
    n = console_from(ctx).nominations.add(campaign_from(ctx).id, by, named)
    click.echo(tr("The answer is kept; it names %n person(s).", "", n))


@nominations.command("erase")
@click.pass_context
def erase(ctx: click.Context) -> None:
    """Forget every answer now."""
    n = console_from(ctx).nominations.erase(campaign_from(ctx).id)
    click.echo(tr("%n name(s) erased.", "", n))


def _told(report: NominationReport, file: Path) -> Iterator[str]:
    if report.dry_run:
        yield tr("Dry run of {name}: nothing was stored.").format(name=file.name)
    yield tr("Answers taken: {taken}  Known already: {unchanged}").format(
        taken=report.taken, unchanged=report.unchanged
    )
    for one in report.unused:
        cell = f" ({one.cell})" if one.cell else ""
        yield tr("Line {line} not taken: {reason}").format(line=one.line, reason=trouble(one)) + cell
