"""Feedback in a spreadsheet: what a column can hold, and the words for kinds. French and English."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from cm_console.domain.feedback import FeedbackKind
from cm_console.domain.folding import fold
from cm_console.domain.importing import Cell


class FeedbackField(StrEnum):
    """What a column can hold."""

    TEXT = "text"
    KIND = "kind"
    BLOCKING = "blocking"
    DATE = "date"
    WAVE = "wave"
    TESTER = "tester"  # an address of the directory, else a pseudonym
    ANSWER = "answer"


_F = FeedbackField

# Folded headings, the surest first.
_HEADINGS: dict[FeedbackField, tuple[str, ...]] = {
    _F.TEXT: (
        *("text", "texte", "feedback", "retour", "message", "comment", "commentaire", "description"),
        *("remarque", "verbatim", "what happened", "votre retour", "your feedback", "commentaires"),
    ),
    _F.KIND: ("kind", "type", "nature", "categorie", "category", "type de retour", "feedback type"),
    _F.BLOCKING: ("blocking", "bloquant", "est bloquant", "is blocking", "blocker", "bloque"),
    _F.DATE: (
        *("date", "day", "jour", "given on", "submitted at", "horodateur", "timestamp", "date d envoi"),
        *("submit date", "date de soumission", "heure de fin", "completion time", "cree le", "created"),
    ),
    _F.WAVE: ("wave", "vague", "numero de vague", "wave number"),
    _F.TESTER: (
        *("tester", "testeur", "email", "e mail", "adresse e mail", "adresse mail", "courriel", "mail"),
        *("pseudonym", "pseudonyme", "pseudo", "name", "nom", "auteur", "author", "email address"),
    ),
    _F.ANSWER: ("answer", "reponse", "reply", "reponse apportee"),
}
_EXACT = {word: (field, rank) for field, words in _HEADINGS.items() for rank, word in enumerate(words)}

_KINDS = {
    FeedbackKind.QUESTION: "question demande aide help",
    FeedbackKind.ISSUE: "issue bug probleme problem anomalie incident erreur error defaut",
    FeedbackKind.IDEA: "idea idee suggestion amelioration improvement proposition souhait wish",
    FeedbackKind.PRAISE: "praise compliment eloge positif merci thanks bravo satisfaction",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}


def kind_of(text: str) -> FeedbackKind | None:
    """The kind that a cell names: “Problème”, "bug", "Idées"; None for other words."""
    for word in fold(text).split():
        found = _KIND_OF.get(word) or _KIND_OF.get(word.removesuffix("s"))
        if found is not None:
            return found
    return None


def find_header(rows: Sequence[Sequence[Cell]]) -> int:
    """Which of the first rows holds the headings: the first that names a text."""
    for index, row in enumerate(rows):
        known = {_EXACT[key][0] for cell in row if cell and (key := fold(cell)) in _EXACT}
        if _F.TEXT in known:
            return index
    return 0


def guess_columns(columns: Sequence[str]) -> dict[str, FeedbackField | None]:
    """What each column most likely holds, from its heading; each field at most once."""
    offers = []
    for index, column in enumerate(columns):
        if (key := fold(column)) in _EXACT:
            field, rank = _EXACT[key]
            offers.append((rank, index, field))
    mapping: dict[str, FeedbackField | None] = dict.fromkeys(columns)
    taken: set[FeedbackField] = set()
    for _rank, index, field in sorted(offers):
        if field not in taken:
            mapping[columns[index]] = field
            taken.add(field)
    return mapping


def combine(
    guessed: Mapping[str, FeedbackField | None], wished: Mapping[str, FeedbackField | None]
) -> dict[str, FeedbackField | None]:
    """The guess, overruled by what a person said; a field they placed leaves the guessed column."""
    placed = {field for field in wished.values() if field is not None}
    return {
        column: wished.get(column, None if field in placed else field) for column, field in guessed.items()
    }
