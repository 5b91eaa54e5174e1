"""A wave on paper: who is in it, department by department, with a box to tick and room for the animator.

It says no more of a person than whoever follows them needs: no address.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from cm_console import figures, words
from cm_console.domain.testers import Tester, TesterState
from cm_console.domain.waves import Wave
from cm_console.i18n import language, tr
from cm_console.services.page_file import SHEET, render
from cm_console.services.wave_words import group_name, wave_title

_BOX = "☐"
_ROWS = 32  # one page: Qt lays out a sheet in one go, and nothing else runs meanwhile


@dataclass(frozen=True)
class Heading:
    text: str
    width: int  # per cent


@dataclass(frozen=True)
class Part:
    """People of one department, or a stretch of them."""

    title: str
    rows: tuple[tuple[str, ...], ...]
    on_new_paper: bool


@dataclass(frozen=True)
class Sheet:
    language: str
    title: str
    subtitle: str
    facts: tuple[str, ...]
    headings: tuple[Heading, ...]
    parts: tuple[Part, ...]
    note: str


def html(campaign: str, wave: Wave, members: Sequence[Tester]) -> str:
    """One page that needs nothing else, ready to print."""
    return render("wave.html.j2", sheet=content(campaign, wave, members), new_paper=SHEET)


def content(campaign: str, wave: Wave, members: Sequence[Tester]) -> Sheet:
    """What the page says, in the user's language; the template only lays it out."""
    headings = (
        Heading("", 4),
        Heading(tr("Name"), 30),
        Heading(tr("Level"), 17),
        Heading(tr("Site"), 17),
        Heading(tr("State"), 12),
        Heading(tr("Animator"), 20),
    )
    return Sheet(
        language(),
        wave_title(wave),
        campaign,
        tuple(_facts(wave, members)),
        headings,
        tuple(_parts(members)),
        tr("These are names of people: keep the paper to yourself, and destroy it when the wave has ended."),
    )


def _facts(wave: Wave, members: Sequence[Tester]) -> Iterator[str]:
    if wave.starts_on and wave.ends_on:
        first, last = figures.full_day(wave.starts_on), figures.full_day(wave.ends_on)
        yield tr("From {first} to {last}").format(first=first, last=last)
    else:
        yield tr("No dates yet")
    here = sum(one.state is not TesterState.DROPPED for one in members)
    animators = tr("%n animator(s)", "", wave.animators)
    if wave.per_animator:
        animators += ", " + tr("%n person(s) each at most", "", wave.per_animator)
    if not members:
        yield tr("Nobody is in it yet.")
    yield " · ".join((tr("{n} of {size} people").format(n=here, size=wave.size), animators))


def _parts(members: Sequence[Tester]) -> Iterator[Part]:
    people = sorted(members, key=_place)
    left = _ROWS
    for department, group in groupby(people, key=lambda one: one.person.department.strip()):
        everybody = [*group]
        title = f"{group_name(department)} · {figures.number(len(everybody))}"
        for start in range(0, len(everybody), _ROWS):
            stretch = everybody[start : start + _ROWS]
            fits = len(stretch) <= left
            left = (left if fits else _ROWS) - len(stretch) - 2
            shown = tr("{title}, continued").format(title=title) if start else title
            yield Part(shown, tuple(map(_row, stretch)), not fits)


def _place(one: Tester) -> tuple[str, str, bool]:
    """By department, managers first; within that as they come: by name."""
    department = one.person.department.strip()
    return department.casefold(), department, not one.person.is_manager


def _row(one: Tester) -> tuple[str, ...]:
    person = one.person
    box = "" if one.state is TesterState.DROPPED else _BOX
    manager = tr("Manager")
    name = f"{person.name} ({manager})" if person.is_manager else person.name
    return box, name, person.level, person.site, words.tester_state(one.state), ""
