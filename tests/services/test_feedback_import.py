"""Feedback from files as forms export them, and the pages that testers get."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from cm_console.console import Console
from cm_console.domain.campaign import Campaign
from cm_console.domain.feedback import FeedbackKind
from cm_console.domain.feedback_columns import FeedbackField, guess_columns, kind_of
from cm_console.domain.waves import Wave
from cm_console.errors import ConsoleError
from tests.wavework import TODAY

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def make(*lines: str) -> Path:
        path = tmp_path / "feedback.csv"
        path.write_text("\n".join(lines), "utf-8")
        return path

    return make


def test_the_columns_of_a_form_are_recognised() -> None:
    guessed = guess_columns(["Horodateur", "Adresse e-mail", "Votre retour", "Nature", "Bloquant ?", "Avis"])
    assert list(guessed.values()) == [
        FeedbackField.DATE,
        FeedbackField.TESTER,
        FeedbackField.TEXT,
        FeedbackField.KIND,
        FeedbackField.BLOCKING,
        None,
    ]


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("Problèmes", FeedbackKind.ISSUE),
        ("BUG", FeedbackKind.ISSUE),
        ("Une idée !", FeedbackKind.IDEA),
        ("merci", FeedbackKind.PRAISE),
        ("Question", FeedbackKind.QUESTION),
        ("Poème", None),
    ],
)
def test_kinds_are_known_in_both_languages(cell: str, kind: FeedbackKind | None) -> None:
    assert kind_of(cell) is kind


@pytest.mark.parametrize(
    ("cell", "known"),
    [
        ("Vague 1", True),
        ("1.0", True),
        ("1 (mars 2026)", True),
        ("²", False),
        ("1" * 5000, False),
        ("first", False),
    ],
)
def test_a_wave_is_the_first_number_of_its_cell(
    console: Console, campaign: Campaign, wave: Wave, write: Write, cell: str, known: bool
) -> None:
    report = console.feedback_import.run(campaign.id, write("text;wave", f"Slow;{cell}"))
    assert (report.taken, len(report.refused)) == ((1, 0) if known else (0, 1))
    assert [each.wave_id for each in console.feedback.list(campaign.id)] == ([wave.id] if known else [])


def test_an_import_is_stopped_while_the_file_is_read(
    console: Console, campaign: Campaign, write: Write
) -> None:
    path = write("text", *(f"Line {n}" for n in range(300)))
    with pytest.raises(ConsoleError, match="was stopped"):
        console.feedback_import.run(campaign.id, path, dry_run=True, progress=lambda share: share < 0.25)
    assert console.feedback.list(campaign.id) == []


def test_each_refused_line_says_why_and_the_rest_is_taken(
    console: Console, campaign: Campaign, wave: Wave, write: Write
) -> None:
    path = write(
        "text,kind,date,wave,tester,blocking,answer",
        "Good,praise,2026-11-10,Wave 1,ada@example.org,,Thank you",
        ",idea,,,,",
        "a,,2026-13-01,,,",
        "b,,2030-01-01,,,",
        "c,,,7,,",
        "d,,,,nobody@example.org,",
        "e,,,,,perhaps",
        "f,,,,Colibri,yes",
    )
    report = console.feedback_import.run(campaign.id, path)
    assert report.taken == 2
    assert {each.line: each.text for each in report.refused} == {
        3: "there is no text",
        4: "“2026-13-01” is not a date",
        5: "2030-01-01 is still to come",
        6: "there is no wave “7”",
        7: "nobody in the directory has the address nobody@example.org",
        8: "“perhaps” is neither yes nor no",
    }
    last, first = console.feedback.list(campaign.id)
    assert (first.name, first.wave_id, first.kind) == ("Ada Lemoine", wave.id, FeedbackKind.PRAISE)
    assert (first.answer, first.answered_on) == ("Thank you", TODAY)
    assert (last.pseudonym, last.is_blocking, last.given_on) == ("Colibri", True, TODAY)


def test_dates_are_read_alike_however_far_down_the_file_says_how(
    console: Console, campaign: Campaign, write: Write
) -> None:
    more = [f"line {n},11/2/2026" for n in range(60)]
    report = console.feedback_import.run(campaign.id, write("text,date", *more, "last,10/31/2026"))
    assert (report.taken, report.refused) == (61, ())
    days = {each.given_on for each in console.feedback.list(campaign.id)}
    assert days == {date(2026, 11, 2), date(2026, 10, 31)}


def test_a_dropped_identity_does_not_come_back_with_the_same_file(
    console: Console, campaign: Campaign, people: list[int], write: Write
) -> None:
    path = write("text,tester", "It is slow,ada@example.org")
    console.feedback_import.run(campaign.id, path)
    console.feedback.forget_identity(campaign.id)
    report = console.feedback_import.run(campaign.id, path)
    assert (report.taken, report.unchanged) == (0, 1)
    assert console.feedback.list(campaign.id)[0].person_id is None


def test_a_file_without_texts_or_with_another_field_is_refused_in_words(
    console: Console, campaign: Campaign, write: Write
) -> None:
    path = write("what,when", "x,y")
    with pytest.raises(ConsoleError, match="No column holds what was said"):
        console.feedback_import.run(campaign.id, path)
    with pytest.raises(ConsoleError, match="no field “colour”"):
        console.feedback_import.run(campaign.id, path, {"what": "colour"})
    with pytest.raises(ConsoleError, match="no column “who”"):
        console.feedback_import.run(campaign.id, path, {"who": "text"})
    assert console.feedback_import.run(campaign.id, path, {"what": "text"}, dry_run=True).taken == 1
    assert console.feedback.list(campaign.id) == []


def test_you_said_we_did_groups_what_came_of_it_and_names_nobody(
    console: Console, campaign: Campaign, wave: Wave, people: list[int]
) -> None:
    log = console.feedback
    ids = [
        log.add(campaign.id, "issue", text, wave_id=wave.id, person_id=people[0]).id
        for text in ("<b>Slow</b>", "No tags", "Where is it?", "Still slow", "Cannot print")
    ]
    log.fix(ids[0], "Twice as fast")
    log.promise(ids[1], date(2026, 12, 1))
    log.answer(ids[2], "In the menu")
    log.duplicate(ids[3], ids[0])
    letter = console.letters.you_said(campaign.id, wave.id)
    assert [part.title for part in letter.parts] == ["Done", "Promised", "Answered"]
    text, page = letter.text(), letter.html()
    assert "→ Twice as fast" in text
    assert "→ by 1 Dec 2026" in text
    assert "said 2 time" in text
    assert "Cannot print" not in text
    assert "1 more message" in text
    assert "&lt;b&gt;Slow" in page
    assert "Ada" not in text + page


def test_a_contribution_holds_only_what_that_person_gave(
    console: Console, campaign: Campaign, wave: Wave, people: list[int], tmp_path: Path
) -> None:
    log = console.feedback
    log.add(campaign.id, "idea", "Tags", person_id=people[0])
    log.add(campaign.id, "idea", "Secret of Basile", person_id=people[1])
    mission = console.missions.add(campaign.id, "Ask a question", wave.id)
    console.missions.done(mission.id, people[:2])
    console.stories.add(
        campaign.id, "Ada", "In an hour", "Two days", TODAY, TODAY, "Mail", person_id=people[0]
    )
    letter = console.letters.contribution(campaign.id, people[0])
    page = console.letters.write(letter, tmp_path / "ada.html").read_text("utf-8")
    for text in ("Ada Lemoine", "Tags", "Ask a question", "In an hour"):
        assert text in page
    assert "Basile" not in page
    nothing = console.letters.contribution(campaign.id, people[2])
    assert nothing.empty in nothing.text()
    with pytest.raises(ConsoleError, match="could not be written"):
        console.letters.write(letter, tmp_path / "ada.html" / "inside.html")
