"""The words of the figures by circle, shared by the window, the command line and the report."""

from collections.abc import Sequence

from cm_console import figures
from cm_console.domain.engagement import CircleTotal
from cm_console.i18n import tr


def headings() -> tuple[str, str, str, str]:
    return tr("Circle"), tr("Posts"), tr("Reactions"), tr("People")


def row(one: CircleTotal) -> tuple[str, str, str, str]:
    return whom(one), figures.number(one.posts), reactions(one), people(one)


def whom(one: CircleTotal) -> str:
    return tr("Everyone") if one.circle_id is None else one.circle


def reactions(one: CircleTotal) -> str:
    """A dash where nothing was read; where only a part was, how much is lacking."""
    if one.hidden:
        return tr("hidden")
    if one.reactions is None or not one.unread:
        return figures.number(one.reactions)
    return tr("{n} (%n not read)", "", one.unread).format(n=figures.number(one.reactions))


def people(one: CircleTotal) -> str:
    return tr("hidden") if one.people is None else figures.number(one.people)


def has_hidden(some: Sequence[CircleTotal]) -> bool:
    return any(one.hidden or one.people is None for one in some)


def hidden_note() -> str:
    """Why a figure is hidden."""
    return tr("Hidden: it would tell on fewer than five people.")
