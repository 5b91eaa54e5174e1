"""Posts from spreadsheets: French and English files, refusals by line, the same file twice."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from cm_console.domain.content import Visibility
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.post_columns import PostField
from cm_console.errors import ConsoleError
from cm_console.events import PostsChanged
from cm_console.services import posts_import

F = PostField
FRENCH = (
    "Texte;Date;Heure;Comptes;Langue;Étiquette\r\n"
    "Bientôt l’ouverture ☀;8/12/2026;9h30;Mur, Relais;Français;Teasing\r\n"
    '"Deux lignes\r\nici";mercredi 9 décembre 2026;14:00;mur;fr;\r\n'
)
ENGLISH = "Text\tDate\tTime\tZone\tAccount\nIt opens soon\t2026-12-08\t9:30 am\tAmerica/New_York\tRelais\n"


@pytest.fixture
def agora(console: Any) -> Any:
    console.accounts.add("practice", "Mur")
    console.accounts.add("practice", "Relais")
    return console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")


def written(folder: Path, text: str, encoding: str = "utf-8", name: str = "posts.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def posts(console: Any, agora: Any) -> list[Any]:
    found: list[Any] = console.posts.list(agora.id)
    return found


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_french_file_as_excel_writes_it(console: Any, agora: Any, tmp_path: Path, encoding: str) -> None:
    text = FRENCH.replace(" ☀", "") if encoding == "cp1252" else FRENCH
    report = console.posts_import.run(agora.id, written(tmp_path, text, encoding))
    assert (report.taken, report.unchanged, report.refused) == (2, 0, ())
    first, second = posts(console, agora)
    assert first.text.startswith("Bientôt l’ouverture")
    assert (first.due.wall, first.due.zone) == (datetime.fromisoformat("2026-12-08 09:30"), "Europe/Paris")
    assert [each.account_name for each in first.deliveries] == ["Mur", "Relais"]
    assert {each.state for each in first.deliveries} == {DeliveryState.SCHEDULED}
    assert (first.language, first.extras.labels) == ("fr", ("Teasing",))
    assert second.text == "Deux lignes\nici"
    assert report.warnings == ("Dates are read with the day first: in line 2, 8 Dec 2026.",)
    assert report.post_ids == (first.id, second.id)


def test_an_english_file_in_another_zone(console: Any, agora: Any, tmp_path: Path) -> None:
    report = console.posts_import.run(agora.id, written(tmp_path, ENGLISH))
    assert (report.taken, report.warnings) == (1, ())
    (post,) = posts(console, agora)
    assert post.due.instant.isoformat() == "2026-12-08T14:30:00+00:00"


def test_dates_that_can_only_be_month_first_are_read_so_and_it_is_said(
    console: Any, agora: Any, tmp_path: Path
) -> None:
    text = "Text,Date,Time,Account\nOne,12/8/2026,09:00,Mur\nTwo,12/25/2026,09:00,Mur\n"
    report = console.posts_import.run(agora.id, written(tmp_path, text))
    assert report.warnings == ("Dates are read with the month first: in line 2, 8 Dec 2026.",)
    assert [each.due.wall.date() for each in posts(console, agora)] == [date(2026, 12, 8), date(2026, 12, 25)]


def test_the_same_file_twice_changes_nothing(console: Any, agora: Any, tmp_path: Path) -> None:
    path = written(tmp_path, FRENCH)
    console.posts_import.run(agora.id, path)
    before = posts(console, agora)
    report = console.posts_import.run(agora.id, path)
    assert (report.taken, report.unchanged, report.refused) == (0, 2, ())
    assert posts(console, agora) == before
    console.posts.cancel(before[0].id)
    assert console.posts_import.run(agora.id, path).unchanged == 2


def test_a_line_that_stands_there_twice_is_one_post(console: Any, agora: Any, tmp_path: Path) -> None:
    line = "Hello;8/12/2026;9h30;Mur\n"
    report = console.posts_import.run(agora.id, written(tmp_path, f"Texte;Date;Heure;Compte\n{line}{line}"))
    assert (report.taken, report.unchanged) == (1, 1)


def test_a_dry_run_says_the_same_and_keeps_nothing(console: Any, agora: Any, tmp_path: Path) -> None:
    told: list[object] = []
    console.events.subscribe(PostsChanged, told.append)
    path = written(tmp_path, FRENCH)
    dry = console.posts_import.run(agora.id, path, dry_run=True)
    assert (dry.taken, dry.post_ids, dry.dry_run) == (2, (), True)
    assert posts(console, agora) == []
    real = console.posts_import.run(agora.id, path)
    assert (real.taken, real.refused, real.warnings) == (dry.taken, dry.refused, dry.warnings)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Hello;;;Mur;;", "There is no date"),
        ("Hello;demain;9h;Mur;;", "“demain” is not a date."),
        ("Hello;8/12/2026;;Mur;;", "a date without a time"),
        ("Hello;8/12/2026;25h;Mur;;", "“25h” is not a time of day."),
        ("Hello;8/12/2020;9h;Mur;;", "has passed"),
        ("Hello;8/12/2026;9h;Nobody;;", "There is no account named Nobody."),
        ("Hello;8/12/2026;9h;practice;;", "could be several accounts"),
        ("Hello;8/12/2026;9h;;;", "Choose at least one account."),
        (" ;8/12/2026;9h;Mur;;", "there is no text"),
        (f"{'x' * 501};8/12/2026;9h;Mur;;", "1 character(s) too long"),
        ("Hello;8/12/2026;9h;Mur;the boss;", "does not say who may see it"),
        ("Hello;8/12/2026;9h;Mur;;../secret.png", "There is no picture “../secret.png”"),
    ],
)
def test_what_cannot_go_out_is_refused_with_its_line(
    console: Any, agora: Any, tmp_path: Path, line: str, words: str
) -> None:
    head = "Texte;Date;Heure;Comptes;Visibilité;Image"
    good = "Good;9/12/2026;9h;Mur;;"
    (tmp_path / "secret.png").write_bytes(b"x")
    (tmp_path / "in").mkdir()
    path = written(tmp_path / "in", f"{head}\n{good}\n{line}\n")
    report = console.posts_import.run(agora.id, path)
    assert (report.taken, [each.line for each in report.refused]) == (1, [3])
    assert words in report.refused[0].text
    assert [each.text for each in posts(console, agora)] == ["Good"]


def test_the_same_text_in_one_hour_is_said_with_its_line(console: Any, agora: Any, tmp_path: Path) -> None:
    text = "Texte;Date;Heure;Compte\nHello;8/12/2026;9h30;Mur\nhello;8/12/2026;9h45;Mur\n"
    report = console.posts_import.run(agora.id, written(tmp_path, text))
    assert report.taken == 2
    said = "Line 3: Mur: the same text goes or went out within 24 hours of this time."
    assert said in report.warnings


def test_everything_as_a_draft(console: Any, agora: Any, tmp_path: Path) -> None:
    text = (
        "Texte;Date;Heure;Compte;Statut\nA;8/12/2026;9h30;Mur;\nB;;;;\nC;9/12/2026;9h;Mur;à relire par RH\n"
    )
    path = written(tmp_path, text)
    mixed = console.posts_import.run(agora.id, path)
    assert (mixed.taken, [each.line for each in mixed.refused]) == (2, [3])
    assert "Line 4: “à relire par RH” is not known as a state" in mixed.warnings[-1]
    assert [each.deliveries[0].state for each in posts(console, agora)] == ["scheduled", "draft"]
    rest = console.posts_import.run(agora.id, path, draft=True)
    assert (rest.taken, rest.unchanged, rest.refused) == (1, 2, ())


def test_the_columns_can_be_said_and_seen_before(console: Any, agora: Any, tmp_path: Path) -> None:
    path = written(tmp_path, "Quoi;Date;Heure;Qui\nHello;8/12/2026;9h;Mur\n")
    seen = console.posts_import.preview(path)
    assert seen.mapping == {"Quoi": None, "Date": F.DATE, "Heure": F.TIME, "Qui": None}
    assert (seen.rows, seen.lines, seen.count) == ((("Hello", "8/12/2026", "9h", "Mur"),), (2,), 1)
    assert (seen.encoding, seen.delimiter) == ("utf-8", ";")
    with pytest.raises(ConsoleError, match="No column holds the texts"):
        console.posts_import.run(agora.id, path)
    wish = {"quoi": "text", "Qui": F.ACCOUNTS}
    assert console.posts_import.run(agora.id, path, wish).taken == 1
    for bad in ({"Rien": "text"}, {"Quoi": "nothing"}, {"Quoi": "text", "Qui": "text"}):
        with pytest.raises(ConsoleError):
            console.posts_import.preview(path, bad)


def test_lines_without_an_account_go_where_the_person_said(console: Any, agora: Any, tmp_path: Path) -> None:
    path = written(tmp_path, "Texte;Date;Heure\nHello;8/12/2026;9h\n")
    ids = [console.accounts.find("Relais").id]
    assert console.posts_import.run(agora.id, path, account_ids=ids).taken == 1
    assert posts(console, agora)[0].deliveries[0].account_name == "Relais"
    assert console.posts_import.run(agora.id, path, account_ids=ids).unchanged == 1


def test_an_excel_file_with_real_dates(console: Any, agora: Any, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Plan de publication"])
    sheet.append(["Texte", "Date", "Heure", "Compte", "Visibilité", "Avertissement de contenu"])
    at = datetime.fromisoformat("2026-12-08 09:30")
    sheet.append(["Hello", at.date(), at.time(), "Mur", "", ""])
    sheet.append(["Again", at.replace(day=9), None, "Mur", "public", "Spoiler"])
    sheet.append(["Third", at.date(), 0.75, "Mur", "", ""])
    book.save(tmp_path / "posts.xlsx")
    report = console.posts_import.run(agora.id, tmp_path / "posts.xlsx")
    assert (report.taken, report.refused) == (3, ())
    found = posts(console, agora)
    assert [f"{each.due.wall:%d %H:%M}" for each in found] == ["08 09:30", "08 18:00", "09 09:30"]
    assert found[2].extras.warning == "Spoiler"
    assert found[2].extras.visibility is Visibility.PUBLIC


def test_a_long_file_gives_the_others_their_turns_and_a_dry_run_still_sees_all_of_it(
    console: Any, agora: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(posts_import, "CHUNK", 2)
    rows = [f"Post {n};{n + 1}/12/2026;9h;Mur" for n in range(5)]
    rows += ["Post 0;1/12/2026;9h40;Mur", "Post 1;2/12/2026;9h;Mur", "New;3/12/2026;9h30;Mur"]
    path = written(tmp_path, "\n".join(["Texte;Date;Heure;Compte", *rows]))
    dry = console.posts_import.run(agora.id, path, dry_run=True)
    assert posts(console, agora) == []
    stops, said = iter([True, True, False]), []
    db = console.context.db
    console.events.subscribe(PostsChanged, lambda _: said.append(db.connection.in_transaction))
    with pytest.raises(ConsoleError) as stopped:
        console.posts_import.run(agora.id, path, progress=lambda share: next(stops))
    assert said[-1] is False  # said once more when what is in can be read
    assert stopped.value.message.startswith("4 post(s) are in already")
    assert len(posts(console, agora)) == 4
    rest = console.posts_import.run(agora.id, path)
    assert (rest.taken, rest.unchanged) == (3, 5)
    for post in posts(console, agora):
        console.posts.cancel(post.id)
        console.posts.delete(post.id)
    real = console.posts_import.run(agora.id, path)
    assert (dry.taken, dry.unchanged, dry.refused) == (7, 1, ())
    assert (real.taken, real.unchanged, real.refused, real.warnings) == (7, 1, (), dry.warnings)
    assert any("Line 7: Mur: the same text" in each for each in dry.warnings)
    assert any("Line 9: Mur: another post goes out" in each for each in dry.warnings)


def test_an_import_can_be_stopped(console: Any, agora: Any, tmp_path: Path) -> None:
    with pytest.raises(ConsoleError, match="was stopped"):
        console.posts_import.run(agora.id, written(tmp_path, FRENCH), progress=lambda share: False)
    assert posts(console, agora) == []
