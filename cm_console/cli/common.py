"""What every command shares: the open console, the campaign meant, and how results are printed."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field, is_dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from cm_console import settings
from cm_console.clock import Clock
from cm_console.console import Console
from cm_console.credentials import Credentials
from cm_console.domain.campaign import Campaign
from cm_console.domain.cards import Pages
from cm_console.domain.platform import Platform
from cm_console.domain.when import to_text
from cm_console.errors import ConsoleError
from cm_console.i18n import tr

F = TypeVar("F", bound=Callable[..., Any])


@dataclass
class App:
    """What the composition root gives the commands."""

    platforms: Callable[[], Mapping[str, Platform]]
    open_window: Callable[[Path | None], int]
    # (workspace, folder, language, clock) -> PNG files; the pages show what is true at the clock's now
    pictures: Callable[[Path, Path, str, Clock], list[Path]]
    use_language: Callable[[str], object] = lambda language: None
    credentials: Credentials = field(default_factory=Credentials)
    pages: Pages | None = None
    write_pdf: Callable[[str, Path], object] | None = None  # (an HTML page, file)
    workspace: Path | None = None
    campaign: str = ""


def app_of(ctx: click.Context) -> App:
    app = ctx.find_object(App)
    assert app is not None
    return app


def as_pdf(ctx: click.Context, target: Path) -> Callable[[str], object] | None:
    """What writes an HTML page as a PDF, where the file's name asks for one."""
    write_pdf = app_of(ctx).write_pdf
    if write_pdf is None or target.suffix.lower() != ".pdf":
        return None
    return lambda page: write_pdf(page, target)


def workspace_path(ctx: click.Context) -> Path:
    """The workspace meant: --workspace, else the last one opened on this computer."""
    app = app_of(ctx)
    if app.workspace is not None:
        return app.workspace
    last = settings.load().workspace
    if last:
        return Path(last)
    raise ConsoleError(
        tr("Which workspace?"),
        tr("None has been opened on this computer yet."),
        tr("Name one with --workspace FILE, or make one with: cm-console --workspace FILE init"),
    )


def console_from(ctx: click.Context) -> Console:
    """The console on the workspace meant; opened once and closed when the command ends."""
    root = ctx.find_root()
    console = root.meta.get("console")
    if console is None:
        app = app_of(ctx)
        console = Console(workspace_path(ctx), app.platforms(), credentials=app.credentials, pages=app.pages)
        root.meta["console"] = console
        root.call_on_close(console.close)
    assert isinstance(console, Console)
    return console


def campaign_from(ctx: click.Context) -> Campaign:
    """The campaign meant: --campaign, else the only or the chosen one."""
    console, name = console_from(ctx), app_of(ctx).campaign
    if name:
        return console.campaigns.find(name)
    campaign = console.campaigns.current()
    if campaign is not None:
        return campaign
    if console.campaigns.list():
        raise ConsoleError(
            tr("Which campaign?"),
            tr("This workspace holds several."),
            tr("Name one with --campaign NAME."),
        )
    raise ConsoleError(
        tr("There is no campaign yet."),
        tr("Nothing was changed."),
        tr("Make one with: campaign create --name NAME --opens DATE --zone ZONE"),
    )


def json_option(command: F) -> F:
    """Adds --json, given to the command as `as_json`."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")(command)


def plain(value: Any) -> Any:
    """`value` as JSON can hold it: dataclasses by field name, instants in UTC."""
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, datetime):
        return to_text(value) if value.tzinfo else value.isoformat(timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(item) for item in value]
    return value


def emit(value: Any, as_json: bool, human: Callable[[], Iterable[str] | str]) -> None:
    """Print `value` as JSON, or the line or lines that `human` gives."""
    if as_json:
        click.echo(json.dumps(plain(value), ensure_ascii=False, indent=2))
        return
    lines = human()
    for line in [lines] if isinstance(lines, str) else lines:
        click.echo(line)


def aligned(headings: list[str], rows: Iterable[Iterable[object]]) -> list[str]:
    """A table as lines of text; numbers to the right, None as a dash."""
    table = [headings, *(["–" if cell is None else str(cell) for cell in row] for row in rows)]
    widths = [max(len(row[column]) for row in table) for column in range(len(headings))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in table
    ]
