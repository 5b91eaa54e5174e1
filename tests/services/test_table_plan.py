"""What is read and refused alike in the spreadsheets of every noun."""

from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from cm_console.domain.feedback_columns import FeedbackField
from cm_console.domain.importing import PersonField
from cm_console.domain.nominations import NominationField
from cm_console.domain.post_columns import PostField
from cm_console.errors import ConsoleError
from cm_console.services.feedback_import import FEEDBACK
from cm_console.services.nominations import ANSWERS
from cm_console.services.posts_import import POSTS
from cm_console.services.table_plan import Table, make_plan, preview
from cm_console.services.table_report import ImportStopped, LineRefused, Refused, go_on
from cm_console.services.testers_import import PEOPLE

TABLES: list[tuple[Table[Any], StrEnum]] = [
    (PEOPLE, PersonField.EMAIL),
    (POSTS, PostField.TEXT),
    (FEEDBACK, FeedbackField.TEXT),
    (ANSWERS, NominationField.BY),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "table.csv"
    path.write_text("Nom;Two;Three\na;b;c\nd;;\n", "utf-8")
    return path


@pytest.mark.parametrize(("table", "field"), TABLES)
def test_a_wish_names_a_column_and_a_field_that_are_there(
    table: Table[Any], field: StrEnum, path: Path
) -> None:
    for wish, said in (
        ({"Four": field}, "no column “Four”"),
        ({"Nom": "colour"}, "no field “colour”"),
        ({"Nom": field, " two ": field}, f"Two columns stand for {table.named(field)}"),
    ):
        with pytest.raises(ConsoleError, match=said):
            make_plan(table, path, wish)


def test_of_two_headings_that_differ_by_their_case_alone_the_one_that_is_named_is_meant(
    tmp_path: Path,
) -> None:
    path = tmp_path / "twice.csv"
    path.write_text("Text;text;Date\na;b;2026-11-16\n", "utf-8")
    plan = make_plan(POSTS, path, {"Text": "text", "text": None})
    assert plan.mapping == {"Text": PostField.TEXT, "text": None, "Date": PostField.DATE}
    plan = make_plan(POSTS, path, {"text": "text", "Text": None})
    assert plan.mapping == {"Text": None, "text": PostField.TEXT, "Date": PostField.DATE}


@pytest.mark.parametrize(("table", "field"), TABLES)
def test_every_field_of_a_table_has_a_name(table: Table[Any], field: StrEnum) -> None:
    names = [table.named(each) for each in table.fields]
    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(("table", "field"), TABLES)
def test_without_a_column_that_is_needed_the_columns_are_named(
    table: Table[Any], field: StrEnum, path: Path
) -> None:
    plan = make_plan(table, path, dict.fromkeys(("Nom", "Two", "Three")))
    with pytest.raises(ConsoleError) as missing:
        plan.require()
    assert missing.value.hint.endswith("The columns are: Nom, Two, Three.")


def test_the_lines_that_are_refused_keep_their_numbers(path: Path) -> None:
    plan = make_plan(FEEDBACK, path, {"Nom": "text", "Three": "answer"})

    def check(line: int, cells: dict[FeedbackField, str | None]) -> str:
        if not cells[FeedbackField.ANSWER]:
            raise Refused("no answer")
        return f"{line}: {cells[FeedbackField.TEXT]}"

    refused: list[LineRefused] = []
    assert list(plan.checked(check, refused)) == [(2, "2: a")]
    assert refused == [LineRefused(3, "no answer")]
    assert list(plan.filled(FeedbackField.ANSWER)) == ["c"]
    assert list(plan.filled(FeedbackField.WAVE)) == []


def test_the_first_lines_are_as_wide_as_the_table(path: Path) -> None:
    seen = preview(FEEDBACK, path)
    assert (seen.rows, seen.lines, seen.count) == ((("a", "b", "c"), ("d", "", "")), (2, 3), 2)


def test_who_asks_to_stop_is_told_what_was_kept() -> None:
    told: list[float] = []
    go_on(None, 0.5)
    go_on(told.append, 0.5)
    assert told == [0.5]
    with pytest.raises(ImportStopped) as stopped:
        go_on(lambda share: False, 0.5)
    assert stopped.value.message == "Nothing was imported."
    with pytest.raises(ImportStopped) as stopped:
        go_on(lambda share: False, 0.5, "Two are in.")
    assert stopped.value.message == "Two are in."
