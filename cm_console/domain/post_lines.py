"""One line of a spreadsheet as a post for its accounts; several lines with one number are one post."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from cm_console.domain.content import Visibility
from cm_console.domain.folding import fold
from cm_console.domain.importing import language_code
from cm_console.domain.post_columns import PostField
from cm_console.domain.typed_date import Order, parse_date, parse_time

_F = PostField
NO_ALT = "-"  # a picture that needs no description


class Intent(StrEnum):
    """What is to become of a line, by what its state says."""

    SCHEDULE = "schedule"
    DRAFT = "draft"
    LEAVE = "leave"  # it is out, or nobody wants it any more


_STATES = {
    **dict.fromkeys(
        ("", "scheduled", "programme", "programmee", "planifie", "planifiee", "approved", "approuve"),
        Intent.SCHEDULE,
    ),
    **dict.fromkeys(
        ("valide", "validee", "ready", "pret", "prete", "ok", "sending", "en cours d envoi"),
        Intent.SCHEDULE,
    ),
    **dict.fromkeys(("draft", "brouillon", "a valider", "a relire", "idea", "idee"), Intent.DRAFT),
    # Not scheduled: what asked for approval may not ask for it where the line comes in.
    **dict.fromkeys(("to approve", "a approuver"), Intent.DRAFT),
    **dict.fromkeys(
        ("published", "publie", "publiee", "sent", "envoye", "envoyee", "cancelled", "canceled", "annule"),
        Intent.LEAVE,
    ),
    **dict.fromkeys(
        ("annulee", "refused", "refuse", "refusee", "rejected", "unconfirmed", "non confirme"), Intent.LEAVE
    ),
    **dict.fromkeys(("non confirmee", "missed", "manque", "manquee", "a confirmer"), Intent.LEAVE),
}
_VISIBILITIES = {
    **dict.fromkeys(("", "public", "publique", "everyone", "tout le monde", "anyone"), Visibility.PUBLIC),
    **dict.fromkeys(
        ("unlisted", "non liste", "non listee", "everyone with the link", "toute personne ayant le lien"),
        Visibility.UNLISTED,
    ),
    **dict.fromkeys(
        ("followers", "followers only", "private", "abonnes", "abonnes seulement", "prive", "abonne e s"),
        Visibility.FOLLOWERS,
    ),
}


class Unread(ValueError):
    """A cell that says nothing that can be used: which column, and what stands in it."""

    def __init__(self, field: PostField, cell: str = "") -> None:
        super().__init__(f"{field}: {cell}")
        self.field = field
        self.cell = cell


@dataclass(frozen=True)
class PostLine:
    """What one line says. Names are as typed; `wall` is naive; a state that is not known gives a draft."""

    number: int
    text: str
    accounts: tuple[str, ...] = ()
    wall: datetime | None = None
    zone: str = ""
    language: str = ""
    labels: tuple[str, ...] = ()
    warning: str = ""
    visibility: Visibility = Visibility.PUBLIC
    pictures: tuple[str, ...] = ()  # file names
    alts: tuple[str, ...] = ()
    card: tuple[str, ...] = ()  # address, title, description, picture
    intent: Intent = Intent.SCHEDULE
    post: str = ""
    circle: str | None = None  # the name as typed; None where the file does not say whom posts are for
    ordered: bool = False  # its date could have been read the other way round


def read(number: int, cells: dict[PostField, str | None], order: Order) -> PostLine:
    """A line by its cells; raises Unread with the first that cannot be used."""
    for field, cell in cells.items():
        if cell is None:
            raise Unread(field, "=")
    told = {field: cell or "" for field, cell in cells.items()}

    def word(field: PostField) -> str:
        return " ".join(told.get(field, "").split())

    wall, ordered = _wall(word(_F.DATE), word(_F.TIME), order)
    visibility = _VISIBILITIES.get(fold(word(_F.VISIBILITY)))
    if visibility is None:
        raise Unread(_F.VISIBILITY, word(_F.VISIBILITY))
    return PostLine(
        number,
        text=told.get(_F.TEXT, "").replace("\r\n", "\n"),
        accounts=_parts(told.get(_F.ACCOUNTS, ""), r"[,;|\n]"),
        wall=wall,
        zone=word(_F.ZONE),
        language=language_code(word(_F.LANGUAGE)),
        labels=tuple(dict.fromkeys(_parts(told.get(_F.LABEL, ""), r"[,;|\n]"))),
        warning=told.get(_F.WARNING, "").strip(),
        visibility=visibility,
        pictures=listed(told.get(_F.PICTURE, ""), r"[;|\n]"),
        alts=listed(told.get(_F.ALT, ""), r"[|\n]"),
        card=_card(told.get(_F.CARD, "")),
        intent=_STATES.get(fold(word(_F.STATE)), Intent.DRAFT),
        post=word(_F.POST),
        circle=word(_F.CIRCLE) if _F.CIRCLE in told else None,
        ordered=ordered,
    )


def knows_state(cell: str) -> bool:
    return fold(cell) in _STATES


def listed(cell: str, sign: str) -> tuple[str, ...]:
    """The parts of a cell; `in_cell` writes what this reads."""
    if cell.strip().startswith("["):
        try:
            found = json.loads(cell)
            return tuple(str(part) for part in found)
        except (ValueError, TypeError):
            pass
    return _parts(cell, sign)


def in_cell(parts: Sequence[str]) -> str:
    """One part per line, or JSON where that would not be read back as it is."""
    plain = "\n".join(parts)
    again = all(listed(plain, sign) == tuple(parts) for sign in (r"[;|\n]", r"[|\n]"))
    return plain if again else json.dumps(list(parts), ensure_ascii=False)


def _parts(cell: str, sign: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(sign, cell) if part.strip())


def _card(cell: str) -> tuple[str, ...]:
    lines = tuple(line.strip() for line in cell.strip().split("\n"))
    return lines if lines[0] else ()


def _wall(day: str, at: str, order: Order) -> tuple[datetime | None, bool]:
    if not day:
        return None, False
    try:
        found = parse_date(day, order)
    except ValueError:
        raise Unread(_F.DATE, day) from None
    hour = found.at
    if at:
        try:
            hour = parse_time(_clock(at))
        except ValueError:
            raise Unread(_F.TIME, at) from None
    if hour is None:
        raise Unread(_F.TIME)
    return datetime.combine(found.day, hour), found.ordered


def _clock(at: str) -> str:
    """A time that the spreadsheet kept as a share of the day, as a clock shows it."""
    try:
        share = float(at)
    except ValueError:
        return at.rpartition(" ")[2] if at.startswith("1899-") or at.startswith("1900-") else at
    seconds = round(share * 86400)
    if not 0 <= share < 1:
        return at
    return f"{seconds // 3600}:{seconds % 3600 // 60:02}:{seconds % 60:02}"
