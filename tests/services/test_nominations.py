"""Names that colleagues give: who is meant, what is kept, and that all of it goes with the draw."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cm_console.console import Console
from cm_console.domain.nominations import Directory, Trouble, answer
from cm_console.errors import ConsoleError
from cm_console.store import wave_planning

ANSWERS = (
    "Votre nom;Collègue 1;Collègue 2\n"
    "chloe@b.fr;ROUX Paul;M3\n"
    "Paul Roux;Ada;paul@b.fr\n"
    "Inconnue;Ada;\n"
    "Ada;Zoé;Chloé <chloe@b.fr>\n"
    "M3;;\n"
)


@pytest.fixture
def agora(console: Console) -> int:
    campaign = console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris").id
    people = [("Chloé", "M1"), ("Paul Roux", "M2"), ("Ada", "M3"), ("Zoé", "M4"), ("Zoé", "M5")]
    for n, (name, number) in enumerate(people):
        email = f"{['chloe', 'paul', 'ada', 'zoe', 'zoe2'][n]}@b.fr"
        console.testers.add(name, email, staff_number=number, volunteer=True, department="IT")
    return campaign


@pytest.fixture
def save(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / "answers.csv"
        path.write_text(text, "utf-8")
        return path

    return write


def ties(console: Console, campaign: int) -> list[tuple[str, str]]:
    sql = (
        "SELECT a.email, b.email FROM nomination AS n JOIN person AS a ON a.id = by_person_id"
        " JOIN person AS b ON b.id = person_id WHERE campaign_id = ? ORDER BY 1, 2"
    )
    return [(one[:-5], other[:-5]) for one, other in console.context.db.tuples(sql, [campaign])]


def test_answers_are_read_by_address_number_and_name(
    console: Console, agora: int, save: Callable[[str], Path]
) -> None:
    path = save(ANSWERS)
    trial = console.nominations.import_file(agora, path, dry_run=True)
    assert ties(console, agora) == []
    report = console.nominations.import_file(agora, path)
    assert (report.taken, report.unchanged, report.unused) == (3, 0, trial.unused)
    assert ties(console, agora) == [("ada", "chloe"), ("chloe", "ada"), ("chloe", "paul"), ("paul", "ada")]
    assert [(one.line, one.trouble) for one in report.unused] == [
        (3, Trouble.ONESELF),
        (4, Trouble.NO_ANSWERER),
        (5, Trouble.SEVERAL),
        (6, Trouble.NOBODY_NAMED),
    ]
    again = console.nominations.import_file(agora, path)
    assert (again.taken, again.unchanged) == (0, 3)
    assert console.nominations.count(agora) == 3


def test_a_later_answer_stands_in_the_place_of_the_first(console: Console, agora: int) -> None:
    assert console.nominations.add(agora, "Chloé", ["Ada", "M2"]) == 2
    assert console.nominations.add(agora, "M1", ["Paul Roux"]) == 1
    assert ties(console, agora) == [("chloe", "paul")]
    with pytest.raises(ConsoleError, match=r"Zoé.*several people"):
        console.nominations.add(agora, "M1", ["Zoé"])
    assert ties(console, agora) == [("chloe", "paul")]


def test_answers_are_gone_once_the_wave_is_drawn(console: Console, agora: int) -> None:
    console.nominations.add(agora, "Chloé", ["Ada", "M2"])
    console.waves.plan(agora, [2], seed=1)
    assert ties(console, agora) == []
    assert console.nominations.count(agora) == 0
    assert wave_planning.ties(console.context.db, agora) == {}


def test_a_file_without_headings_is_read_as_the_form_is(
    console: Console, agora: int, save: Callable[[str], Path]
) -> None:
    preview = console.nominations.preview(save("M1;M2;M3\n"))
    assert [field and field.value for field in preview.mapping.values()] == ["by", "first", "second"]
    assert console.nominations.import_file(agora, save("M1;M2;M3\n")).taken == 1


def test_a_file_that_says_nothing_of_the_answers_is_refused(
    console: Console, agora: int, save: Callable[[str], Path]
) -> None:
    with pytest.raises(ConsoleError, match="The columns are: Nom, Couleur"):
        console.nominations.import_file(agora, save("Nom;Couleur\nM1;M2\n"))


def test_the_form_asks_and_says_what_becomes_of_the_answers(
    console: Console, agora: int, tmp_path: Path
) -> None:
    page = console.nominations.write_form(agora, tmp_path / "form.html").read_text("utf-8")
    assert page.count("Name two colleagues others turn to") == 2
    assert "erased as soon as the wave is drawn" in page
    assert "Agora" in page
    assert "http" not in page
    with pytest.raises(ConsoleError, match="could not be written"):
        console.nominations.write_form(agora, tmp_path / "form.html" / "form.html")  # its folder is a file


cells = st.sampled_from(["a@b.fr", "A@B.FR ", "M1", "m2", "Ada", "LOVELACE Ada", "", "nobody"]) | st.text()


@given(cells | st.none(), st.lists(cells | st.none(), max_size=4))
def test_nobody_names_themselves_or_more_than_two(by: str | None, named: list[str | None]) -> None:
    directory = Directory(
        [(1, "a@b.fr", "M1", "Ada Lovelace"), (2, "b@b.fr", "M2", "Bob"), (3, "c@b.fr", "", "Bob")]
    )
    found, unused = answer(directory, 7, by, named)
    if found is not None:
        assert found[0] not in found[1]
        assert 1 <= len(found[1]) <= 2
    assert found is not None or unused
