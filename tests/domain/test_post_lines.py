"""Lines of a spreadsheet of posts: the words of both languages, and cells that say nothing."""

from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from cm_console import words
from cm_console.domain.content import Visibility
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.folding import fold
from cm_console.domain.post_columns import PostField, guess_columns
from cm_console.domain.post_lines import Intent, PostLine, Unread, knows_state, read
from cm_console.domain.typed_date import Order

F = PostField
S = DeliveryState
INTENTS = {
    S.DRAFT: Intent.DRAFT,
    S.SCHEDULED: Intent.SCHEDULE,
    S.SENDING: Intent.SCHEDULE,
    S.MISSED: Intent.LEAVE,
    S.PUBLISHED: Intent.LEAVE,
    S.REJECTED: Intent.LEAVE,
    S.UNCONFIRMED: Intent.LEAVE,
    S.CANCELLED: Intent.LEAVE,
}


def in_french(text: str) -> str:
    path = Path(__file__).parents[2] / "resources" / "translations" / "cm_console_fr.ts"
    for message in ElementTree.parse(path).iter("message"):
        if message.findtext("source") == text:
            return message.findtext("translation") or ""
    raise LookupError(text)


def line(**cells: str | None) -> PostLine:
    return read(7, {F(name): cell for name, cell in cells.items()}, Order.DAY)


@pytest.mark.parametrize("state", S)
def test_the_words_of_our_own_exports_are_known_in_both_languages(state: S) -> None:
    english = words.delivery_state(state)
    for word in (english, in_french(english), english.upper()):
        assert knows_state(word), word
        assert line(text="x", state=word).intent is INTENTS[state], word


@pytest.mark.parametrize(
    ("value", "french"),
    [
        (Visibility.PUBLIC, ("Tout le monde", "Publique")),
        (Visibility.UNLISTED, ("Toute personne ayant le lien", "Non listé")),
        (Visibility.FOLLOWERS, ("Abonnés seulement", "Abonnés", "Privé")),
    ],
)
def test_who_sees_it_in_both_languages(value: Visibility, french: tuple[str, ...]) -> None:
    for word in (value.value, words.visibility(value), *french):
        assert line(text="x", visibility=word).visibility is value, word


def test_a_state_that_is_not_known_is_never_scheduled() -> None:
    assert line(text="x", state="waiting for the board").intent is Intent.DRAFT
    assert not knows_state("waiting for the board")
    assert line(text="x").intent is Intent.SCHEDULE


@pytest.mark.parametrize(
    ("date", "time", "wall"),
    [
        ("8/12/2026", "9h30", "2026-12-08 09:30"),
        ("2026-12-08 09:30", "", "2026-12-08 09:30"),
        ("2026-12-08 09:30", "10:00", "2026-12-08 10:00"),
        ("2026-12-08", "0.395833333", "2026-12-08 09:30"),
        ("2026-12-08", "1899-12-30 09:30:00", "2026-12-08 09:30"),
    ],
)
def test_the_time_of_a_line(date: str, time: str, wall: str) -> None:
    assert line(text="x", date=date, time=time).wall == datetime.fromisoformat(wall)


@pytest.mark.parametrize(
    ("cells", "field"),
    [
        ({"text": None}, F.TEXT),
        ({"text": "x", "date": "soon"}, F.DATE),
        ({"text": "x", "date": "8/12/2026"}, F.TIME),
        ({"text": "x", "date": "8/12/2026", "time": "1.5"}, F.TIME),
        ({"text": "x", "visibility": "my boss"}, F.VISIBILITY),
    ],
)
def test_a_cell_that_cannot_be_used_is_named(cells: dict[str, str | None], field: PostField) -> None:
    with pytest.raises(Unread) as unread:
        line(**cells)
    assert unread.value.field is field


def test_a_line_says_whom_it_is_for_only_where_there_is_a_column() -> None:
    assert line(text="x").circle is None
    assert line(text="x", circle=" ").circle == ""
    assert line(text="x", circle=" The  managers ").circle == "The managers"


def test_lists_and_cards_in_cells() -> None:
    found = line(
        text="x",
        accounts="Mur; Relais,\nAutre",
        label="a, b ,a",
        picture="in/a.png; b.jpg",
        alt="Un mur; bleu | -",
        card="https://a.example\nTitle",
    )
    assert found.accounts == ("Mur", "Relais", "Autre")
    assert found.labels == ("a", "b")
    assert found.pictures == ("in/a.png", "b.jpg")
    assert found.alts == ("Un mur; bleu", "-")
    assert found.card == ("https://a.example", "Title")


def test_a_column_of_numbers_is_the_post_and_one_of_words_is_its_text() -> None:
    columns = ["Publication", "Texte"]
    assert guess_columns(columns, [["1", "Hello"], ["2", "You"]]) == {"Publication": F.POST, "Texte": F.TEXT}
    assert guess_columns(["Publication", "Date"], [["Hello", ""]]) == {"Publication": F.TEXT, "Date": F.DATE}


def test_our_own_headings_are_known_in_both_languages() -> None:
    headings = ["Post", "Time", "Zone", "Time (UTC)", "Account", "State", "Link", "Text", "Language"]
    headings.append("Circle")
    row = ["1", "2026-12-08 09:30", "UTC", "2026-12-08 09:30", "Wall", "Draft", "", "Hello", "en", ""]
    expected = [F.POST, F.DATE, F.ZONE, None, F.ACCOUNTS, F.STATE, None, F.TEXT, F.LANGUAGE]
    expected.append(F.CIRCLE)
    assert list(guess_columns(headings, [row]).values()) == expected
    french = [in_french(heading) for heading in headings]
    assert list(guess_columns(french, [row]).values()) == expected
    assert fold(french[-3]) == "texte"
    assert fold(french[-1]) == "cercle"
