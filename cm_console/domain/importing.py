"""Reading people out of a spreadsheet's rows: which column is what, what a cell means, who is refused.

Pure: it gets rows of text and never opens a file.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from cm_console.domain.columns import Cell, Headings, settle
from cm_console.domain.folding import fold
from cm_console.domain.person_kinds import person_kind


class PersonField(StrEnum):
    """What a column can hold."""

    NAME = "name"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    EMAIL = "email"
    DEPARTMENT = "department"
    LEVEL = "level"
    SITE = "site"
    LANGUAGE = "language"
    STAFF_NUMBER = "staff_number"
    MANAGER = "manager"
    EXTERNAL = "external"
    KIND = "kind"
    VOLUNTEER = "volunteer"


_F = PersonField
FLAGS = (_F.MANAGER, _F.EXTERNAL, _F.VOLUNTEER)


class Reason(StrEnum):
    """Why a line is refused."""

    NO_EMAIL = "no_email"
    BAD_EMAIL = "bad_email"
    SEVERAL_EMAILS = "several_emails"
    FORMULA = "formula"
    ERASED = "erased"


@dataclass(frozen=True)
class Refusal:
    line: int
    reason: Reason
    cell: str = ""


@dataclass(frozen=True)
class Duplicate:
    """`line` holds the same address as `first_line`, further up in the file."""

    line: int
    first_line: int


# ── Columns ──────────────────────────────────────────────────────────────────────────────────────

# Folded headers, the surest first: where two columns fit one field, the earlier word wins.
_HEADERS: dict[PersonField, tuple[str, ...]] = {
    _F.EMAIL: (
        *("email", "e mail", "adresse e mail", "adresse email", "adresse mail", "courriel", "mail"),
        *("email address", "e mail address", "adresse de messagerie", "adresse electronique", "mel"),
        *("messagerie", "user principal name", "upn", "userprincipalname"),
    ),
    _F.GIVEN_NAME: ("prenom", "prenoms", "given name", "first name", "firstname", "givenname", "n given"),
    _F.FAMILY_NAME: (
        *("nom de famille", "family name", "last name", "lastname", "surname", "nom usuel"),
        *("nom d usage", "nom patronymique", "nom de naissance", "n family", "sn"),
    ),
    _F.NAME: (
        *("nom complet", "nom et prenom", "nom prenom", "prenom nom", "prenom et nom", "full name"),
        *("display name", "nom affiche", "collaborateur", "salarie", "employe", "employee", "personne"),
        *("fn", "displayname", "cn"),
    ),
    _F.STAFF_NUMBER: (
        *("matricule", "staff number", "numero de matricule", "employee id", "employee number"),
        *("id salarie", "identifiant rh", "staff id", "numero employe", "employeenumber", "employeeid"),
        *("x employee number", "x employee id", "x staff number"),
    ),
    _F.DEPARTMENT: (
        *("service", "departement", "department", "direction", "division", "pole", "equipe", "team"),
        *("business unit", "unite", "entite", "organisation", "org unit", "departmentnumber", "ou"),
    ),
    _F.LEVEL: (
        *(
            "niveau",
            "niveau hierarchique",
            "level",
            "grade",
            "fonction",
            "job title",
            "poste",
            "titre",
            "title",
        ),
        *("position", "emploi", "statut", "categorie", "role"),
    ),
    _F.SITE: (
        *("site", "lieu de travail", "lieu", "localisation", "location", "etablissement", "ville"),
        *("bureau", "agence", "office", "city", "adr city", "l", "physicaldeliveryofficename"),
    ),
    _F.LANGUAGE: (
        *("langue", "language", "langue preferee", "preferred language", "langue parlee", "locale"),
        *("preferredlanguage", "lang"),
    ),
    _F.MANAGER: ("manager", "est manager", "is manager", "encadrant", "encadre", "management", "responsable"),
    _F.EXTERNAL: ("externe", "external", "est externe", "is external", "prestataire", "contractor"),
    _F.KIND: (
        *("kind", "type de personne", "type", "person type", "relation", "employee type", "employeetype"),
        *("nature", "x kind"),
    ),
    _F.VOLUNTEER: (
        *("volontaire", "volunteer", "est volontaire", "volontariat", "is volunteer"),
        *("souhaite participer", "souhaite tester", "veut participer"),
    ),
}
_KNOWN = Headings(_HEADERS)
# Words that settle a longer header ("Adresse e-mail professionnelle"), tried in this order.
_HINTS: tuple[tuple[str, PersonField], ...] = (
    ("mail", _F.EMAIL),
    ("email", _F.EMAIL),
    ("courriel", _F.EMAIL),
    ("messagerie", _F.EMAIL),
    ("matricule", _F.STAFF_NUMBER),
    ("prenom", _F.GIVEN_NAME),
    ("volontaire", _F.VOLUNTEER),
    ("volunteer", _F.VOLUNTEER),
    ("externe", _F.EXTERNAL),
    ("prestataire", _F.EXTERNAL),
    ("langue", _F.LANGUAGE),
    ("service", _F.DEPARTMENT),
    ("departement", _F.DEPARTMENT),
    ("department", _F.DEPARTMENT),
    ("direction", _F.DEPARTMENT),
    ("niveau", _F.LEVEL),
    ("level", _F.LEVEL),
    ("fonction", _F.LEVEL),
    ("site", _F.SITE),
)
# "E-mail du manager" is somebody else's address.
_SOMEBODY_ELSE = frozenset({"manager", "responsable", "superieur", "n", "assistant", "tuteur", "parrain"})


def find_header(rows: Sequence[Sequence[Cell]]) -> int | None:
    """Which of the first rows holds the headers; None when the file starts with people at once.

    A title above the headers is stepped over where a later row names an e-mail column.
    """
    for index, row in enumerate(rows):
        if any(map(_is_email, row)):
            return 0 if index else None
        if any(_field_of(cell) == _F.EMAIL for cell in row if cell):
            return index
    return 0


def _field_of(header: str) -> PersonField | None:
    known = _KNOWN.find(header)
    if known is not None:
        return known[0]
    words = fold(header).split()
    if _SOMEBODY_ELSE.intersection(words):
        return None
    return next((field for word, field in _HINTS if word in words), None)


def guess_mapping(
    columns: Sequence[str], rows: Sequence[Sequence[Cell]] = ()
) -> dict[str, PersonField | None]:
    """What each column most likely holds, from its header and a few rows; each field at most once."""
    offers: list[tuple[int, int, PersonField]] = []
    keys = [fold(column) for column in columns]
    has_given = any(_field_of(column) == _F.GIVEN_NAME for column in columns)
    for index, column in enumerate(columns):
        values = [row[index] for row in rows if index < len(row) and row[index]]
        field = _field_of(column)
        known = _KNOWN.find(column)
        rank = 50 if known is None else known[1]
        if keys[index] in ("nom", "name", "noms"):
            field, rank = (_F.FAMILY_NAME if has_given else _F.NAME), 0
        elsewhere = _SOMEBODY_ELSE.intersection(keys[index].split())
        if field is None and values and not elsewhere and all(map(_is_email, values)):
            field, rank = _F.EMAIL, 90  # the header says nothing, but every cell is an address
        if field in FLAGS and any(yes_or_no(value) is None for value in values if value):
            field = None  # a "Manager" column that holds names
        if field is _F.KIND and any(person_kind(value) is None for value in values if value):
            field = None  # a "Type" of something else
        if field is not None:
            offers.append((rank, index, field))
    return settle(columns, offers)


# ── Cells ────────────────────────────────────────────────────────────────────────────────────────

_YES = frozenset({"oui", "o", "yes", "y", "x", "1", "vrai", "true", "ok", "on"})
_NO = frozenset({"non", "n", "no", "0", "faux", "false", "off"})
_TICKS = frozenset({"✓", "✔", "☑", "✅"})


@lru_cache(maxsize=1024)
def yes_or_no(text: str) -> bool | None:
    """True or False for the words people tick with; None for an empty or unknown one."""
    key = fold(text)
    if key in _YES or text.strip() in _TICKS:
        return True
    return False if key in _NO or text.strip() in {"-", "–", "☐"} else None


def clean_email(text: str) -> str:
    """The bare address: no blanks around, no `mailto:`, no display name."""
    text = text.strip(" \t\r\n\xa0\u200b\u200e\ufeff;,")
    if text[-1:] == ">" and "<" in text:
        text = text[text.rindex("<") + 1 : -1].strip()
    return text[7:].strip() if text[:7].lower() == "mailto:" else text


def email_key(email: str) -> str:
    """Two addresses with the same key are one person."""
    return unicodedata.normalize("NFC", email).casefold()


_EMAIL = re.compile(r"[^\s@<>()\[\]\\,;:\"]+@(?:[^\s@<>()\[\]\\,;:\"./]+\.)+[^\s@<>()\[\]\\,;:\".\d/]{2,}")


def email_problem(email: str) -> Reason | None:
    """Why this cleaned text cannot be one person's address; None when it is plausible."""
    if _EMAIL.fullmatch(email) and len(email) <= 254 and ".." not in email and email[0] != ".":
        return None
    if not email:
        return Reason.NO_EMAIL
    return Reason.SEVERAL_EMAILS if email.count("@") > 1 else Reason.BAD_EMAIL


def _is_email(cell: Cell) -> bool:
    return email_problem(clean_email(cell or "")) is None


def name_from_email(email: str) -> str:
    """A readable stand-in where the file holds no name: chloe.petit@… → Chloe Petit."""
    words = re.split(r"[._\-+\d]+", email.split("@", 1)[0])
    return " ".join(word.capitalize() for word in words if word) or email


_LEADS = re.compile(
    r"\b(manager|manageur|manageuse|directeur|directrice|director|chef|cheffe|responsable|encadrante?|"
    r"superviseur|supervisor|team lead(?:er)?|head of|head|dirigeante?|president|presidente|vp|pdg|dg|ceo)\b"
)
# They carry the word without leading a team.
_LEADS_NOBODY = re.compile(
    r"\b(chef(?:fe)?s? de (?:projet|produit)s?|(?:project|product|account|community|office) manager|"
    r"assistante?|secretaire|chief of staff)\b"
)


@lru_cache(maxsize=4096)
def leads_people(level: str) -> bool:
    """Whether a level or job title is that of a manager: "Directrice", "Chef d'équipe", "Responsable"."""
    key = fold(level)
    return bool(_LEADS.search(key)) and not _LEADS_NOBODY.search(key)


_LANGUAGES = {
    **dict.fromkeys(("francais", "french", "fr fr", "fra"), "fr"),
    **dict.fromkeys(("anglais", "english", "en gb", "en us", "eng"), "en"),
    **dict.fromkeys(("allemand", "german", "deutsch"), "de"),
    **dict.fromkeys(("espagnol", "spanish", "espanol"), "es"),
    **dict.fromkeys(("italien", "italian", "italiano"), "it"),
    **dict.fromkeys(("neerlandais", "dutch", "nederlands"), "nl"),
    **dict.fromkeys(("portugais", "portuguese"), "pt"),
}


@lru_cache(maxsize=1024)
def language_code(text: str) -> str:
    """`fr` for "Français", "FR", "fr-FR"; what is not known stays as it is written."""
    key = fold(text)
    return _LANGUAGES.get(key) or (key if len(key) == 2 else " ".join(text.split()))


def repaired(text: str) -> str | None:
    """What garbled text ("ChloÃ©") was before UTF-8 was read as cp1252; None when it is not garbled."""
    if "Ã" not in text and "â€" not in text and "Å" not in text:
        return None
    try:
        better = text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return None
    return better if better != text else None
