"""snippets list | add | show | remove: hashtag groups, snippets and templates for posts."""

from pathlib import Path

import click

from cm_console import words
from cm_console.cli.common import aligned, campaign_from, console_from, emit, json_option
from cm_console.cli.post_options import text_from
from cm_console.domain.snippets import SnippetKind
from cm_console.i18n import tr

_KINDS = click.Choice([each.value for each in SnippetKind])


@click.group()
def snippets() -> None:
    """Pieces of text for posts: hashtag groups, snippets, and templates that a campaign fills in."""


@snippets.command("list")
@click.option("--kind", type=_KINDS, help="Only these.")
@json_option
@click.pass_context
def list_snippets(ctx: click.Context, kind: str | None, as_json: bool) -> None:
    """List those of the campaign and those of all campaigns."""
    found = console_from(ctx).snippets.list(campaign_from(ctx).id, kind)
    headings = [tr("Name"), tr("Kind"), tr("For"), tr("Text")]
    rows = (
        [
            each.name,
            words.snippet_kind(each.kind),
            tr("all campaigns") if each.campaign_id is None else tr("this campaign"),
            " ".join(each.text.split())[:60],
        ]
        for each in found
    )
    emit(found, as_json, lambda: aligned(headings, rows) if found else tr("There is no snippet yet."))


@snippets.command("add")
@click.argument("name")
@click.option("--kind", type=_KINDS, default=SnippetKind.SNIPPET.value, show_default=True)
@click.option("--text", help="The text; a template fills in words such as {{ days_left }}.")
@click.option("--text-file", type=click.Path(path_type=Path, dir_okay=False), help="The file that holds it.")
@click.option("--shared", is_flag=True, help="For all campaigns.")
@json_option
@click.pass_context
def add_snippet(
    ctx: click.Context,
    name: str,
    kind: str,
    text: str | None,
    text_file: Path | None,
    shared: bool,
    as_json: bool,
) -> None:
    """Keep a piece of text under a NAME."""
    told = text_from(text, text_file)
    if told is None:
        raise click.UsageError(tr("Give the text: --text or --text-file"))
    console = console_from(ctx)
    made = console.snippets.add(kind, name, told, None if shared else campaign_from(ctx).id)
    emit(made, as_json, lambda: tr("“{name}” is kept.").format(name=made.name))


@snippets.command("show")
@click.argument("name")
@click.option("--kind", type=_KINDS, help="Where several have the name.")
@click.pass_context
def show_snippet(ctx: click.Context, name: str, kind: str | None) -> None:
    """Print the text as it goes into a post today."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    click.echo(console.snippets.filled(console.snippets.find(campaign.id, name, kind), campaign))


@snippets.command("remove")
@click.argument("name")
@click.option("--kind", type=_KINDS, help="Where several have the name.")
@click.pass_context
def remove_snippet(ctx: click.Context, name: str, kind: str | None) -> None:
    """Take one out; posts that used it keep their text."""
    console = console_from(ctx)
    gone = console.snippets.remove(console.snippets.find(campaign_from(ctx).id, name, kind).id)
    click.echo(tr("“{name}” is removed.").format(name=gone.name))
