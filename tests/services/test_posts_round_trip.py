"""What is exported is imported as it was: texts, times, accounts, pictures and all that is beside a text."""

import csv
import io
import os
import types
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from cm_console import i18n
from cm_console.domain.content import Attached, Card, Extras, Visibility
from cm_console.domain.post_lines import in_cell, listed
from cm_console.spreadsheet.csvfile import inspect
from cm_console.spreadsheet.write import write_csv

letters = st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t")
texts = st.text(alphabet=letters, min_size=1, max_size=40).filter(lambda text: text.strip())
cells = texts | st.sampled_from(
    ["=1+1", "'=x", "''=x", "'", "-", "\tx", "+33 1", '="a"', "'hello'", "@all", "''@"]
)
plain = st.text(alphabet="abcé '=-", max_size=8).map(str.strip)
day = datetime.fromisoformat("2026-12-01 00:00")


@given(st.lists(st.lists(cells, min_size=2, max_size=4), min_size=1, max_size=4))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=60)
def test_a_cell_is_read_as_it_was_written(tmp_path: Path, rows: list[list[str]]) -> None:
    width = max(map(len, rows))
    rows = [row + ["x"] * (width - len(row)) for row in rows]
    write_csv(tmp_path / "t.csv", ["Heading"] * width, rows)
    file = inspect(tmp_path / "t.csv")
    file.delimiter = ";"
    assert [list(row) for _, row in file.rows()][1:] == rows


@given(st.lists(st.text(alphabet="ab |;\n[\"'é", min_size=1, max_size=6).filter(lambda t: t.strip() == t)))
def test_a_list_in_a_cell_is_read_as_it_was_written(parts: list[str]) -> None:
    for sign in (r"[;|\n]", r"[|\n]"):
        assert listed(in_cell(parts), sign) == tuple(parts)


def shown(console: Any, campaign: int) -> list[Any]:
    circles = {circle.id: circle.name for circle in console.circles.list(campaign)}
    return [
        (
            sorted((each.account_name, each.text) for each in post.deliveries) or post.text,
            {each.state for each in post.deliveries},
            post.due and (post.due.wall, post.due.zone, post.due.instant),
            post.language,
            post.extras,
            circles.get(post.circle_id),
        )
        for post in console.posts.list(campaign)
    ]


@cache
def french() -> Any:
    """Looks the French words up where the window has them."""
    path = Path(__file__).parents[2] / "resources" / "translations" / "cm_console_fr.ts"
    found = {}
    for message in ElementTree.parse(path).iter("message"):
        found[message.findtext("source")] = message.findtext("translation") or ""
    assert found["Text"] == "Texte"
    return types.SimpleNamespace(get=lambda text, n: found.get(text, ""))


def a_picture(colour: str, form: str = "PNG") -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (60, 40), colour).save(written, form)
    return written.getvalue()


wanted = st.fixed_dictionaries(
    {
        "text": texts,
        "variants": st.dictionaries(st.sampled_from([1, 2]), texts, max_size=1),
        "accounts": st.sampled_from([[1], [2], [1, 2]]),
        "minutes": st.integers(0, 200_000),
        "zone": st.sampled_from(["Europe/Paris", "Asia/Kolkata", "America/St_Johns"]),
        "language": st.sampled_from(["", "fr", "en"]),
        "draft": st.booleans(),
        "labels": st.lists(st.sampled_from(["Teasing", "été", "Jour J"]), unique=True, max_size=2),
        "warning": plain,
        "visibility": st.just(Visibility.PUBLIC),
        "alt": st.sampled_from(["A red wall", "L’équipe; en juin", "-", "[x]"]),
        "picture": st.booleans(),
        "circle": st.sampled_from([None, "Managers", "Équipe d’ouverture ; =1"]),
    }
)


@pytest.mark.parametrize("language", ["en", "fr"])
@given(found=st.lists(wanted, min_size=1, max_size=4, unique_by=lambda each: each["text"]))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_an_export_is_imported_into_another_workspace_as_it_was(
    make_console: Any, tmp_path_factory: Any, language: str, found: list[dict[str, Any]]
) -> None:
    folder = tmp_path_factory.mktemp("trip")
    consoles = [make_console(folder / name) for name in ("one.cmc", "two.cmc")]
    for console in consoles:
        console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
        for name in ("Mur", "Relais"):
            console.accounts.add("practice", name)
    one, two = consoles
    two.circles.add(1, "Another", kinds=["partner"])  # so that the numbers of the circles differ
    for console in consoles:
        for name in ("Managers", "Équipe d’ouverture ; =1"):
            console.circles.add(1, name, kinds=["manager"])
    circles = {circle.name: circle.id for circle in one.circles.list(1)}
    red = one.pictures.add(a_picture("red"), "red.png").hash
    for each in found:
        pictures = (Attached(red, "" if each["alt"] == "-" else each["alt"], each["alt"] == "-"),)
        extras = Extras(
            each["warning"],
            each["visibility"],
            pictures if each["picture"] else (),
            None,
            tuple(each["labels"]),
        )
        wall = day + timedelta(minutes=each["minutes"])
        one.posts.add(
            1,
            each["text"],
            each["accounts"],
            wall=wall,
            zone=each["zone"],
            variants=each["variants"],
            language=each["language"],
            draft=each["draft"],
            extras=extras,
            circle_id=circles.get(each["circle"]),
        )
    before = shown(one, 1)
    i18n.use(language, french().get if language == "fr" else None)
    try:
        one.posts.export(1, folder / "posts.csv")
        same = one.posts_import.run(1, folder / "posts.csv")
        assert (same.taken, same.refused) == (0, ())
        assert shown(one, 1) == before
        report = two.posts_import.run(1, folder / "posts.csv")
    finally:
        i18n.use("en", None)
    assert report.refused == ()
    assert sorted(map(repr, shown(two, 1))) == sorted(map(repr, before))
    again = two.posts_import.run(1, folder / "posts.csv")
    assert (again.taken, again.refused) == (0, ())
    for console in consoles:
        console.close()


def test_a_photograph_and_a_link_card_come_back_to_the_same_workspace(console: Any, tmp_path: Path) -> None:
    console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
    console.accounts.add("practice", "Mur")
    photo = console.pictures.add(a_picture("blue", "JPEG"), "photo.jpg").hash
    card = Card("https://a.example/x", "Title", "What it says", photo)
    alts = (Attached(photo, "A wall\nin two lines"), Attached(photo, waived=True))
    wall = day + timedelta(hours=9)
    console.posts.add(1, "Look https://a.example/x", [1], wall=wall, extras=Extras(pictures=alts))
    console.posts.add(1, "Card", [1], wall=wall + timedelta(hours=5), extras=Extras(card=card))
    before = shown(console, 1)
    console.posts.export(1, tmp_path / "posts.csv")
    with (tmp_path / "posts.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    name = rows[0]["Pictures"].split("\n")[0]
    assert (tmp_path / name).read_bytes() == console.pictures.data(photo)
    assert (console.posts_import.run(1, tmp_path / "posts.csv").unchanged) == 2
    for post in console.posts.list(1):
        console.posts.cancel(post.id)
        console.posts.delete(post.id)
    text = (tmp_path / "posts.csv").read_text("utf-8-sig")
    (tmp_path / "posts.csv").write_text(text, "utf-8")
    assert console.posts_import.run(1, tmp_path / "posts.csv").taken == 2
    assert shown(console, 1) == before


def test_a_folder_that_cannot_be_written_to_is_said(console: Any, tmp_path: Path) -> None:
    from cm_console.errors import ConsoleError

    console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
    console.accounts.add("practice", "Mur")
    red = console.pictures.add(a_picture("red"), "red.png").hash
    extras = Extras(pictures=(Attached(red, "Red"),))
    console.posts.add(1, "Look", [1], wall=day + timedelta(hours=9), extras=extras)
    (tmp_path / "posts.pictures").write_text("a file in its place")
    with pytest.raises(ConsoleError, match="could not be written"):
        console.posts.export(1, tmp_path / "posts.csv")
    assert not os.path.exists(tmp_path / "posts.csv")
