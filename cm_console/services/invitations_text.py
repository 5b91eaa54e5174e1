"""What an invitation says: a template filled in for one person by the peer who invites.

Its first line is the subject. Every word is the same for all but the person's name and benefit, so that no
address in it can tell who followed it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib import resources
from typing import Any

from cm_console.domain.campaign import Campaign
from cm_console.domain.objective import UseCase
from cm_console.domain.testers import Person
from cm_console.domain.waves import Wave
from cm_console.errors import ConsoleError
from cm_console.i18n import language, tr
from cm_console.services import templates

# Each word in English and in French, beside those of posts.
WORDS: Mapping[str, str] = {
    **templates.WORDS,
    "name": "nom",
    "inviter": "parrain",
    "benefit": "avantage",
    "department": "service",
    "wave": "vague",
    "wave_starts": "debut_vague",
    "answer_by": "repondre_avant",
    "link": "lien",
}
_SUBJECT = re.compile(r"\s*(?:subject|objet|sujet)[ \u00a0\u202f]*:[ \t\u00a0\u202f]*(.*)", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_MANAGERS = ("manager", "encadr", "responsable")
_MONTHS = {
    "en": (
        *("January", "February", "March", "April", "May", "June", "July"),
        *("August", "September", "October", "November", "December"),
    ),
    "fr": (
        *("janvier", "février", "mars", "avril", "mai", "juin", "juillet"),
        *("août", "septembre", "octobre", "novembre", "décembre"),
    ),
}
OURS = tuple(_MONTHS)


@dataclass(frozen=True)
class Words:
    """What all letters of a round share."""

    campaign: Campaign
    today: date
    answer_by: date
    link: str = ""
    benefit: str = ""  # the same for everybody; empty: what the use cases promise each of them
    use_cases: Sequence[UseCase] = ()


def default(number: int, code: str) -> str:
    """Our own template of an invitation (0) or a reminder, in `code` (en, fr)."""
    name = f"invitation_reminder.{code}.txt" if number else f"invitation.{code}.txt"
    return resources.files("resources").joinpath("templates", name).read_text("utf-8")


def language_of(person_language: str) -> str:
    """The language to write to somebody in: theirs, where we have a template in it."""
    code = person_language.strip().casefold()[:2]
    return code if code in OURS else language()


def check(template: str) -> None:
    """Refuse a template that cannot be filled in."""
    templates.check(template, WORDS)
    if _SUBJECT.match(template) is None:
        raise ConsoleError(
            tr("The template has no subject."),
            tr("Nothing was sent."),
            tr("Write it in the first line, like this: Subject: Will you join us?"),
        )


def fill(
    template: str, words: Words, person: Person, inviter: str, wave: Wave | None, code: str
) -> tuple[str, str]:
    """(subject, text) for one person, days as `code` writes them; the template was checked."""
    starts = None if wave is None else wave.starts_on
    known: dict[str, Any] = {
        "opening": day(words.campaign.opens_on, code),
        "today": day(words.today, code),
        "name": person.name,
        "inviter": inviter,
        "benefit": words.benefit.strip() or benefit(person, words.use_cases),
        "department": person.department,
        "wave": None if wave is None else wave.name or f"{'vague' if code == 'fr' else 'wave'} {wave.number}",
        "wave_starts": None if starts is None else day(starts, code),
        "answer_by": day(words.answer_by, code),
        "link": words.link,
    }
    known = {word: value for word, value in known.items() if value not in ("", None)}
    known |= {WORDS[word]: value for word, value in known.items()}
    whole = templates.fill_in(template, templates.values(words.campaign, words.today) | known, words.campaign)
    first, _, rest = whole.lstrip().partition("\n")
    found = _SUBJECT.match(first)
    subject = " ".join((found[1] if found else first).split())
    return subject, re.sub(r"\n{3,}", "\n\n", rest.strip("\n")) + "\n"


def day(value: date, code: str) -> str:
    """The day in a letter's own language, which need not be that of the screen."""
    number = "1er" if code == "fr" and value.day == 1 else str(value.day)
    return f"{number} {_MONTHS[code][value.month - 1]}"


def benefit(person: Person, use_cases: Sequence[UseCase]) -> str:
    """What the plan promises somebody: of the use case about their unit, level or role, else of the first."""
    promising = [case for case in use_cases if case.person_benefit.strip()]
    own = [each.casefold() for each in (person.department, person.level) if each.strip()]
    own += _MANAGERS if person.is_manager else ()
    for case in promising:
        if any(word in case.who.casefold() for word in own):
            return case.person_benefit.strip()
    return promising[0].person_benefit.strip() if promising else ""


def refuse_personal_links(texts: Iterable[tuple[str, str]]) -> None:
    """An address that differs from person to person would tell who followed it. (language, text) each."""
    known: dict[str, set[str]] = {}
    for code, text in texts:
        here = set(_ADDRESS.findall(text))
        if known.setdefault(code, here) != here:
            raise ConsoleError(
                tr("A link in the letters differs from person to person."),
                tr("That would tell who followed it, so nothing was sent."),
                tr("Write the same address for everybody."),
            )


def clean_link(link: str) -> str:
    link = link.strip()
    if link and not re.fullmatch(r"https?://[^\s<>\"]+", link):
        raise ConsoleError(
            tr("This is not a web address."),
            tr("Nothing was sent."),
            tr("Write it like https://network.example.org."),
        )
    return link
