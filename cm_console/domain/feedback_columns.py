"""Feedback in a spreadsheet: what a column can hold, and the words for kinds. French and English."""

from collections.abc import Sequence
from enum import StrEnum

from cm_console.domain.columns import Headings, Row, settle
from cm_console.domain.feedback import FeedbackKind
from cm_console.domain.folding import fold


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
_KNOWN = Headings(_HEADINGS)

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


def find_header(rows: Sequence[Row]) -> int:
    """Which of the first rows holds the headings: the first that names a text."""
    for index, row in enumerate(rows):
        if _F.TEXT in _KNOWN.fields(row):
            return index
    return 0


def guess_columns(columns: Sequence[str], rows: Sequence[Row] = ()) -> dict[str, FeedbackField | None]:
    """What each column most likely holds, from its heading; each field at most once."""
    return settle(columns, _KNOWN.offers(columns))
