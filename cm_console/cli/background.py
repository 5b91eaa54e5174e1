"""background write, reminders: what takes care of due posts while the window is closed."""

from pathlib import Path

import click

from cm_console.cli.common import app_of, campaign_from, console_from, emit, json_option
from cm_console.i18n import tr
from cm_console.services.background import System


@click.group()
def background() -> None:
    """Publishing without the window."""


@background.command("write")
@click.option(
    "--to",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder to write into; where the system looks for such files when not given.",
)
@click.option("--system", type=click.Choice([each.value for each in System]), help="Another system.")
@json_option
@click.pass_context
def write(ctx: click.Context, to: Path | None, system: str | None, as_json: bool) -> None:
    """Write the file that makes this computer publish every minute, and show how to switch it on.

    A systemd user service and timer, a launchd agent or a task for the Windows Task Scheduler.
    """
    from cm_console.services import background as service

    unit = service.unit_here(console_from(ctx).path, System(system) if system else None)
    written = service.write(unit, to.resolve() if to else None)

    def human() -> list[str]:
        return [
            *(tr("Written: {name}").format(name=file) for file in written.files),
            tr("Switch it on with: {command}").format(command=written.switch_on),
            tr("Switch it off with: {command}").format(command=written.switch_off),
        ]

    emit(written, as_json, human)


@click.command()
@click.option("--to", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The .ics file.")
@json_option
@click.pass_context
def reminders(ctx: click.Context, to: Path, as_json: bool) -> None:
    """Write what is scheduled as reminders (.ics) for another calendar."""
    campaign = campaign_from(ctx).id if app_of(ctx).campaign else None
    count = console_from(ctx).reminders.write(to, campaign)

    def human() -> str:
        said = tr("%n reminder(s) written to {name}.", "", count)
        return said.format(name=to)

    emit({"reminders": count, "file": to}, as_json, human)
