"""testers export-data | erase: what a person may ask of those who hold their data."""

from pathlib import Path

import click

from cm_console.cli.common import console_from
from cm_console.i18n import tr
from cm_console.services.erasing import Backups
from cm_console.services.erasing_words import told


@click.command("export-data")
@click.argument("address")
@click.option(
    "--to", type=click.Path(path_type=Path, file_okay=False), required=True, help="The folder for both files."
)
@click.pass_context
def export_data(ctx: click.Context, address: str, to: Path) -> None:
    """Write everything about the person with this ADDRESS: JSON, and a page to read."""
    centre = console_from(ctx).privacy
    for path in centre.export(centre.by_address(address).id, to):
        click.echo(tr("Written to {name}.").format(name=path))


@click.command()
@click.argument("address")
@click.option("--yes", is_flag=True, help="Really erase; without it, only say what would happen.")
@click.option(
    "--backups",
    type=click.Choice([each.value for each in Backups]),
    default=Backups.KEEP.value,
    show_default=True,
    help="Earlier backups hold the person: keep them, delete them, or delete them and make a fresh one.",
)
@click.pass_context
def erase(ctx: click.Context, address: str, yes: bool, backups: str) -> None:
    """Erase the person with this ADDRESS for ever; later imports leave them out."""
    console = console_from(ctx)
    person = console.privacy.by_address(address)
    if yes:
        for line in told(console.erasing.erase(person.id, Backups(backups))):
            click.echo(line)
        return
    before = console.erasing.before(person.id)
    click.echo(tr("{name} would be erased for ever. Nothing was erased yet.").format(name=person.name))
    for line in before.in_the_way:
        click.echo(tr("In the way: {what}").format(what=line))
    click.echo(tr("%n text(s) of this workspace name the person.", "", before.texts))
    click.echo(tr("%n earlier backup(s) hold the person.", "", len(before.backups)))
    click.echo(tr("To erase, add --yes."))
    ctx.exit(1)
