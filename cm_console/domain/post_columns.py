"""Posts in a spreadsheet: what a column can hold, and which one most likely holds it. French and English."""

from collections.abc import Sequence
from enum import StrEnum

from cm_console.domain.columns import Headings, Row, settle
from cm_console.domain.folding import fold


class PostField(StrEnum):
    """What a column can hold."""

    POST = "post"  # lines with the same number are one post, a line per account
    TEXT = "text"
    DATE = "date"  # also with the time in it
    TIME = "time"
    ZONE = "zone"
    ACCOUNTS = "accounts"
    LANGUAGE = "language"
    LABEL = "label"
    WARNING = "warning"
    VISIBILITY = "visibility"
    CIRCLE = "circle"  # the name of a circle of trust; empty for everyone
    PICTURE = "picture"
    ALT = "alt"
    CARD = "card"
    STATE = "state"


_F = PostField

# Folded headings, the surest first.
_HEADINGS: dict[PostField, tuple[str, ...]] = {
    _F.TEXT: (
        *("text", "texte", "message", "contenu", "content", "texte du post", "post text", "corps"),
        *("publication", "post", "legende", "caption", "body", "texte de la publication"),
    ),
    _F.DATE: (
        *("date", "day", "jour", "date de publication", "publication date", "date et heure", "date heure"),
        *("date time", "datetime", "when", "quand", "scheduled at", "programme le", "date prevue"),
    ),
    _F.TIME: (
        *("time", "heure", "hour", "horaire", "heure de publication", "publication time", "heure locale"),
    ),
    _F.ZONE: ("zone", "time zone", "timezone", "fuseau", "fuseau horaire", "tz"),
    _F.ACCOUNTS: (
        *("accounts", "comptes", "account", "compte", "channels", "canaux", "channel", "canal", "reseau"),
        *("reseaux", "network", "networks", "platform", "plateforme", "profil", "profile", "profils"),
    ),
    _F.LANGUAGE: ("language", "langue", "lang"),
    _F.LABEL: ("label", "labels", "etiquette", "etiquettes", "libelle", "tag", "tags", "theme", "rubrique"),
    _F.WARNING: (
        *("warning", "content warning", "avertissement", "avertissement de contenu", "cw"),
        *("avertissement sur le contenu",),
    ),
    _F.VISIBILITY: ("visibility", "visibilite", "audience", "visible par", "who sees it", "qui le voit"),
    _F.CIRCLE: (
        *("circle", "cercle", "circle of trust", "cercle de confiance", "circles", "cercles"),
        *("for the circle", "pour le cercle", "nom du cercle", "circle name"),
    ),
    _F.PICTURE: (
        *("picture", "pictures", "image", "images", "photo", "photos", "visuel", "visuels", "media"),
        *("fichier image", "picture file", "fichier"),
    ),
    _F.ALT: (
        *("alt", "alt text", "texte alternatif", "description", "descriptions", "alternative"),
        *("description de l image", "picture description", "image description", "texte alt"),
    ),
    _F.CARD: ("card", "link card", "carte", "carte de lien", "apercu du lien"),
    _F.STATE: ("state", "etat", "status", "statut"),
}
_KNOWN = Headings(_HEADINGS)
_NUMBERED = frozenset({"post", "publication", "id", "n", "no", "numero", "number", "nr"})


def find_header(rows: Sequence[Row]) -> int:
    """Which of the first rows holds the headings: the first that names a text, and anything else."""
    for index, row in enumerate(rows):
        known = _KNOWN.fields(row)
        if len(known) > 1 and (_F.TEXT in known or _F.DATE in known):
            return index
    return 0


def guess_columns(columns: Sequence[str], rows: Sequence[Row] = ()) -> dict[str, PostField | None]:
    """What each column most likely holds, from its heading and a few rows; each field at most once."""
    offers = []
    has_date = _F.DATE in _KNOWN.fields(columns)
    for index, column in enumerate(columns):
        values = [cell.strip() for row in rows if index < len(row) and (cell := row[index])]
        if fold(column) in _NUMBERED and values and all(value.isdigit() for value in values):
            offers.append((0, index, _F.POST))
        elif known := _KNOWN.find(column):
            field, rank = known
            if field is _F.TIME and not has_date and any(len(value) > len("09:30:00") for value in values):
                field = _F.DATE  # a column of times that say the day, too
            offers.append((rank, index, field))
    return settle(columns, offers)
