"""Conflicts of an import on the command line: asked one after the other, and told in lines."""

from collections.abc import Iterator, Sequence

import click

from cm_console import words
from cm_console.domain.conflicts import Choice, Conflict, Resolution
from cm_console.domain.importing import PersonField
from cm_console.i18n import tr

_TOLD = 20


def ask(conflicts: Sequence[Conflict]) -> Resolution:
    """Ask about each: k keeps, t takes; a capital answers for all further ones of that field."""
    single: dict[tuple[int, PersonField], Choice] = {}
    settled: dict[PersonField, Choice] = {}
    if conflicts:
        click.echo(
            tr("k keeps, t takes the file's; K and T answer for every further one of that field."), err=True
        )
    for one in conflicts:
        choice = settled.get(one.field)
        if choice is None:
            answer = click.prompt(told_one(one), type=click.Choice(["k", "t", "K", "T"]), err=True)
            choice = Choice.KEEP if answer in "kK" else Choice.TAKE
            if answer.isupper():
                settled[one.field] = choice
        single[one.person_id, one.field] = choice
    return Resolution(Choice.KEEP, single=single)


def told(conflicts: Sequence[Conflict]) -> Iterator[str]:
    """The differences in words, the first few one by one."""
    if not conflicts:
        return
    yield tr("%n field(s) of known people are others in the file:", "", len(conflicts))
    for one in conflicts[:_TOLD]:
        yield "  " + told_one(one)
    if len(conflicts) > _TOLD:
        yield tr("… and %n more", "", len(conflicts) - _TOLD)


def told_one(one: Conflict) -> str:
    return tr("Line {line}, {name}, {field}: “{ours}”, in the file “{theirs}”").format(
        line=one.line,
        name=one.name,
        field=words.person_field(one.field),
        ours=words.answer(one.ours),
        theirs=words.answer(one.theirs),
    )
