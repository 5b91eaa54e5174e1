"""init, backup, restore, check: the workspace file itself."""

from pathlib import Path

import click

from cm_console import settings
from cm_console.cli.common import app_of, console_from, emit, json_option, workspace_path
from cm_console.clock import SystemClock
from cm_console.console import Console
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.store import workspace as store


def _remember(path: Path) -> None:
    saved = settings.load()
    saved.workspace = str(path.resolve())
    settings.save(saved)


@click.command()
@click.pass_context
def init(ctx: click.Context) -> None:
    """Make a new workspace."""
    path = app_of(ctx).workspace
    if path is None:
        raise click.UsageError(tr("init needs --workspace FILE."))
    Console(path, app_of(ctx).platforms(), create=True).close()
    _remember(path)
    click.echo(tr("{name} is ready.").format(name=path))


@click.command()
@click.option("--to", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The new file.")
@click.pass_context
def backup(ctx: click.Context, to: Path) -> None:
    """Write a compact, consistent copy of the workspace to a new file."""
    written = console_from(ctx).workspace.backup(to)
    click.echo(tr("Backup written to {name}.").format(name=written))


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.pass_context
def restore(ctx: click.Context, file: Path) -> None:
    """Put the backup FILE in the workspace's place; what was there is kept beside it."""
    path = workspace_path(ctx)
    kept = store.restore(path, file, SystemClock().now())
    click.echo(tr("{name} is restored.").format(name=path))
    if kept is not None:
        click.echo(tr("What was there before is kept as {name}.").format(name=kept.name))


@click.command()
@json_option
@click.pass_context
def check(ctx: click.Context, as_json: bool) -> None:
    """Check that the workspace file is sound."""
    faults = console_from(ctx).workspace.check()
    emit(
        {"sound": not faults, "faults": faults},
        as_json,
        lambda: [] if faults else tr("The workspace is sound."),
    )
    if faults:
        raise ConsoleError(
            tr("The workspace is damaged ({n} faults).").format(n=len(faults)),
            tr("It was left as it is."),
            tr("Restore the last backup with: restore FILE"),
        )
