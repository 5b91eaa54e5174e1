"""posts import | preflight: posts from a spreadsheet, and a last look before they go out."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import chain
from pathlib import Path

import click

from cm_console.cli import post_words, values
from cm_console.cli.common import campaign_from, console_from, emit, json_option, plain
from cm_console.cli.imported import told
from cm_console.cli.post_options import accounts_from
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from cm_console.services.day_before import AHEAD, Ahead


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--map", "mapping", multiple=True, metavar="COLUMN=FIELD", help="Say what a column holds.")
@click.option("--to", default="", help="Accounts for lines that name none, separated by commas.")
@click.option("--draft", is_flag=True, help="Only write the posts; schedule nothing.")
@click.option("--dry-run", is_flag=True, help="Report what would happen; store nothing.")
@json_option
@click.pass_context
def import_posts(
    ctx: click.Context,
    file: Path,
    mapping: tuple[str, ...],
    to: str,
    draft: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Schedule the posts of a CSV or XLSX FILE; the same file twice changes nothing.

    Fields: text, date, time, zone, accounts, language, label, warning, visibility, circle, picture, alt,
    card, state, post; nothing after the "=" leaves a column out. Pictures are named relative to the file.
    """
    console, campaign = console_from(ctx), campaign_from(ctx)
    wished = values.mapping(mapping)
    ids = [each.id for each in accounts_from(console, to)]
    report = console.posts_import.run(campaign.id, file, wished, dry_run, draft=draft, account_ids=ids)
    emit(report, as_json, lambda: chain(told(report, file), report.warnings))


@click.command("preflight")
@click.option("--days", type=click.IntRange(1, 366), help="How far to look ahead; else 26 hours.")
@click.option("--sign-in", is_flag=True, help="Also sign in with each account concerned.")
@json_option
@click.pass_context
def preflight(ctx: click.Context, days: int | None, sign_in: bool, as_json: bool) -> None:
    """Look at what is due soon once more. Ends with 1 when something would not go out."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    within = AHEAD if days is None else timedelta(days=days)
    if sign_in:
        due = console.day_before.look(campaign.id, within)
        waiting = {each.account_id for ahead in due for each in ahead.post.deliveries}
        for account_id in sorted(waiting):
            console.day_before.try_account(account_id, at_once=True)
    found = console.day_before.look(campaign.id, within)
    emit([_facts(each) for each in found], as_json, lambda: _looked(found))
    stopped = sum(bool(each.stops) for each in found)
    if stopped:
        raise ConsoleError(
            tr("%n post(s) would not go out like this.", "", stopped),
            tr("Nothing was changed."),
            tr("Mend what is marked with ✗, then look again."),
        )


def _facts(ahead: Ahead) -> dict[str, object]:
    return {
        "post": ahead.post.id,
        "text": ahead.post.title,
        "due": plain(ahead.due),
        "accounts": ahead.accounts,
        "goes_out": not ahead.stops,
        "findings": plain(ahead.findings),
    }


def _looked(found: list[Ahead]) -> Iterator[str]:
    if not found:
        yield tr("Nothing is due in that time.")
    for ahead in found:
        mark = "✗" if ahead.stops else "!" if ahead.findings else "✓"
        time, title = post_words.wall(ahead.due), post_words.short(ahead.post.text)
        yield f"{mark} {time} ({ahead.due.zone})  {ahead.post.id}  {', '.join(ahead.accounts)}  {title}"
        yield from (f"    {line}" for line in post_words.said(ahead.findings))
