"""circles list | add | assign | remove: who may see, as units, levels and kinds of people."""

from collections.abc import Iterable, Sequence

import click

from cm_console import figures, words
from cm_console.cli.common import aligned, campaign_from, console_from, emit, json_option
from cm_console.domain.circles import LEAST, CircleFigures
from cm_console.domain.testers import PersonKind
from cm_console.i18n import tr


@click.group()
def circles() -> None:
    """Circles of trust: posts, statistics and exports for some people only."""


@circles.command("list")
@json_option
@click.pass_context
def list_(ctx: click.Context, as_json: bool) -> None:
    """List the campaign's circles, how many people they hold and how many took part."""
    found = console_from(ctx).circles.figures(campaign_from(ctx).id)
    emit([_row(one) for one in found], as_json, lambda: _table(found))


@circles.command("add")
@click.argument("name")
@click.option("--unit", "units", multiple=True, help="A department; may be given several times.")
@click.option("--level", "levels", multiple=True, help="A level; may be given several times.")
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice([kind.value for kind in PersonKind]),
    help="A kind of person; may be given several times.",
)
@click.pass_context
def add(
    ctx: click.Context, name: str, units: Sequence[str], levels: Sequence[str], kinds: Sequence[str]
) -> None:
    """Make the circle NAME of the people of these units, levels and kinds."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    circle = console.circles.add(campaign.id, name, units=units, levels=levels, kinds=kinds)
    n = console.circles.size(circle)
    if 0 < n < LEAST:
        few = tr("The circle “{name}” holds fewer than {n} people.")
        click.echo(few.format(name=circle.name, n=LEAST))
        return
    click.echo(tr("The circle “{name}” holds %n person(s).", "", n).format(name=circle.name))


@circles.command("assign")
@click.argument("post_id", metavar="POST", type=int)
@click.argument("name", required=False)
@click.option("--everyone", is_flag=True, help="For no circle any more.")
@click.pass_context
def assign_circle(ctx: click.Context, post_id: int, name: str | None, everyone: bool) -> None:
    """Say that POST is for the circle NAME, or for everyone."""
    if (name is None) is not everyone:
        raise click.UsageError(tr("Give the name of a circle, or --everyone."))
    console = console_from(ctx)
    circle = None if name is None else console.circles.find(console.posts.get(post_id).campaign_id, name)
    console.circles.assign(post_id, circle.id if circle else None)
    if circle is None:
        click.echo(tr("Post {id} is for everyone.").format(id=post_id))
    else:
        click.echo(tr("Post {id} is for the circle “{name}”.").format(id=post_id, name=circle.name))


@circles.command("remove")
@click.argument("name")
@click.pass_context
def remove(ctx: click.Context, name: str) -> None:
    """Remove the circle NAME, where no post is for it."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    circle = console.circles.remove(console.circles.find(campaign.id, name).id)
    click.echo(tr("The circle “{name}” is removed.").format(name=circle.name))


def _row(one: CircleFigures) -> dict[str, object]:
    return {
        "id": one.circle.id,
        "name": one.circle.name,
        "units": one.circle.units,
        "levels": one.circle.levels,
        "kinds": one.circle.kinds,
        "people": one.people,
        "invited": one.invited,
        "adopted": one.adopted,
        "posts": one.posts,
    }


def _table(found: Iterable[CircleFigures]) -> list[str]:
    rows = [
        (
            one.circle.name,
            " / ".join(one.circle.units) or tr("all"),
            " / ".join(one.circle.levels) or tr("all"),
            " / ".join(map(words.person_kind, one.circle.kinds)) or tr("all"),
            _count(one.people),
            _count(one.invited),
            _count(one.adopted),
            one.posts,
        )
        for one in found
    ]
    if not rows:
        return [tr("There is no circle yet: everything is for everyone.")]
    headings = [tr("Circle"), tr("Units"), tr("Levels"), tr("Kinds"), tr("People"), tr("Invited")]
    return aligned([*headings, tr("Took part"), tr("Posts")], rows)


def _count(n: int | None) -> str:
    return tr("hidden") if n is None else figures.number(n)
