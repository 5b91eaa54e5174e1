"""The command line: thin over the services. Known failures are one line on stderr and exit 1."""

import logging
import sys
from pathlib import Path
from typing import Any

import click

from cm_console import __version__, paths
from cm_console.cli import usage
from cm_console.cli.common import app_of
from cm_console.errors import ConsoleError
from cm_console.i18n import tr

log = logging.getLogger(__name__)

# Command → the module that defines it; imported only when it is run, so that every command starts fast.
COMMANDS = {
    "init": "workspace",
    "backup": "workspace",
    "restore": "workspace",
    "check": "workspace",
    "campaign": "campaign",
    "plan": "plan",
    "testers": "testers",
    "circles": "circles",
    "waves": "waves",
    "invitations": "invitations",
    "missions": "missions",
    "feedback": "feedback",
    "stories": "stories",
    "retrospective": "stories",
    "accounts": "accounts",
    "platforms": "accounts",
    "posts": "posts",
    "publish": "publishing",
    "snippets": "snippets",
    "privacy": "privacy",
    "approval": "approval",
    "deliveries": "deliveries",
    "background": "background",
    "reminders": "background",
    "engagement": "engagement",
    "report": "engagement",
    "demo": "demo",
}


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        import importlib

        return getattr(importlib.import_module(f"cm_console.cli.{module}"), cmd_name)  # type: ignore[no-any-return]


class _Words(_Commands):
    def main(self, *args: Any, **extra: Any) -> Any:
        usage.speak()
        return super().main(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except ConsoleError as error:
            click.echo(f"cm-console: {error}", err=True)
            sys.exit(1)
        except BrokenPipeError:
            sys.exit(1)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception:
            log.exception("unexpected")
            said = tr("What was saved stays saved. The details are in the log: {folder}")
            lost = tr("Something went wrong; nothing was lost.")
            click.echo(f"cm-console: {lost} {said.format(folder=paths.log_dir())}", err=True)
            sys.exit(1)


@click.group(cls=_Words, invoke_without_command=True)
@click.option(
    "--workspace", type=click.Path(path_type=Path, dir_okay=False), help="The workspace file (.cmc)."
)
@click.option("--campaign", default="", help="Which campaign, where there are several.")
@click.version_option(__version__, prog_name="cm-console")
@click.pass_context
def cli(ctx: click.Context, workspace: Path | None, campaign: str) -> None:
    """Plan a launch, follow its testers, publish its posts and chart what came of it.

    Without a command, opens the window.
    """
    app = app_of(ctx)
    app.workspace = workspace
    app.campaign = campaign
    if ctx.invoked_subcommand is None:
        sys.exit(app.open_window(workspace))
