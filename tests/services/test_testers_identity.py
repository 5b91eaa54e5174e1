"""Known people in a new file: who is who, what differs, whose word counts."""

from collections.abc import Callable
from pathlib import Path

import pytest

from cm_console.console import Console
from cm_console.domain.conflicts import Choice, Resolution
from cm_console.domain.importing import PersonField
from cm_console.services.testers_import import ImportReport

FIRST = (
    "Matricule;Nom;Mail;Service;Volontaire\n1;Chloé Petit;chloe@b.fr;Support;oui\n2;Paul Roux;paul@b.fr;IT;\n"
)
Take = Callable[..., ImportReport]


@pytest.fixture
def take(console: Console, tmp_path: Path) -> Take:
    def import_text(text: str, resolution: Resolution = Resolution(), dry_run: bool = False) -> ImportReport:  # noqa: B008
        path = tmp_path / "people.csv"
        path.write_text(text, "utf-8")
        return console.testers.import_file(None, path, dry_run=dry_run, resolution=resolution)

    import_text(FIRST)
    return import_text


def people(console: Console) -> list[tuple[str, ...]]:
    sql = "SELECT name, email, email_key, department, staff_number FROM person ORDER BY id"
    return console.context.db.tuples(sql)


def numbers(report: ImportReport) -> tuple[int, int, int]:
    return report.taken, report.merged, report.unchanged


MOVED = "Matricule;Nom;Mail;Service\n1;Chloé Martin;c.martin@b.fr;Support\n"


def test_a_staff_number_tells_who_has_another_address(console: Console, take: Take) -> None:
    report = take(MOVED)
    assert numbers(report) == (0, 1, 0)
    assert people(console)[0] == ("Chloé Martin", "c.martin@b.fr", "c.martin@b.fr", "Support", "1")
    assert "1 person(s) have another address; their staff number told." in report.warnings
    assert console.testers.search(0, "martin")[0].person.email == "c.martin@b.fr"
    assert numbers(take(MOVED)) == (0, 0, 1)


def test_a_dry_run_names_every_difference_and_changes_nothing(console: Console, take: Take) -> None:
    before = people(console)
    report = take(MOVED, dry_run=True)
    told = [(one.line, one.field, one.ours, one.theirs) for one in report.conflicts]
    assert told == [
        (2, PersonField.NAME, "Chloé Petit", "Chloé Martin"),
        (2, PersonField.EMAIL, "chloe@b.fr", "c.martin@b.fr"),
    ]
    assert people(console) == before


def test_keeping_ours_leaves_people_as_they_were(console: Console, take: Take) -> None:
    before = people(console)
    report = take(MOVED, Resolution(Choice.KEEP))
    assert (numbers(report), len(report.conflicts)) == ((0, 0, 1), 2)
    assert people(console) == before


def test_each_field_and_each_person_can_be_settled_apart(console: Console, take: Take) -> None:
    text = "Nom;Mail;Service\nChloé Durand;chloe@b.fr;Vente\nPaul Blanc;paul@b.fr;Vente\n"
    paul = console.testers.search(0, "paul")[0].person.id
    take(
        text,
        Resolution(
            Choice.KEEP,
            {PersonField.DEPARTMENT: Choice.TAKE},
            {(paul, PersonField.DEPARTMENT): Choice.KEEP, (paul, PersonField.NAME): Choice.TAKE},
        ),
    )
    assert [row[0:4:3] for row in people(console)] == [("Chloé Petit", "Vente"), ("Paul Blanc", "IT")]


def test_a_name_in_another_order_is_no_difference(take: Take) -> None:
    assert take("Nom;Mail\nPETIT Chloe;chloe@b.fr\n", dry_run=True).conflicts == ()


def test_nobody_stays_a_volunteer_who_says_no(console: Console, take: Take) -> None:
    report = take("Mail;Volontaire\nchloe@b.fr;non\n", Resolution(Choice.KEEP))
    assert report.conflicts == ()
    assert not console.testers.search(0, "chloe")[0].person.volunteer


def test_a_number_of_several_people_tells_nobody(console: Console, take: Take) -> None:
    report = take("Matricule;Nom;Mail\n1;A;a@b.fr\n1;B;b@b.fr\n")
    assert numbers(report) == (2, 0, 0)
    assert any("stand beside several addresses" in text for text in report.warnings)
    assert people(console)[0][1] == "chloe@b.fr"
    assert numbers(take("Matricule;Nom;Mail\n1;C;c@b.fr\n")) == (1, 0, 0)


def test_a_number_does_not_take_somebody_whom_the_file_has_by_address(console: Console, take: Take) -> None:
    text = "Matricule;Nom;Mail\n;Chloé Petit;chloe@b.fr\n1;Autre;autre@b.fr\n"
    assert numbers(take(text)) == (1, 0, 1)
    assert numbers(take(text)) == (0, 0, 2)
    assert [row[1] for row in people(console)] == ["chloe@b.fr", "paul@b.fr", "autre@b.fr"]


def test_kinds_of_outsiders_are_known_in_both_languages(console: Console, take: Take) -> None:
    text = "Mail;Type de personne\nc@b.fr;Client\np@b.fr;partner\ne@b.fr;Externe\nm@b.fr;Encadrante\n"
    text += "s@b.fr;salarié\n"
    take(text)
    kinds = {one.person.email: one.person.kind.value for one in console.testers.search(0)}
    assert {mail[0]: kind for mail, kind in kinds.items() if len(mail) == 6} == {
        **{"c": "customer", "p": "partner", "e": "external", "m": "manager", "s": "employee"}
    }
    stored = dict(console.context.db.tuples("SELECT email, kind FROM person"))
    assert stored == kinds
    again = take(text)
    assert numbers(again) == (0, 0, 5)


def test_a_partner_who_is_hired_is_no_partner_any_more(console: Console, take: Take) -> None:
    take("Mail;Type\nx@b.fr;partenaire\n")
    report = take("Mail;Externe\nx@b.fr;non\n")
    assert [(one.field, one.ours, one.theirs) for one in report.conflicts] == [
        (PersonField.EXTERNAL, "yes", "no")
    ]
    assert console.testers.search(0, "x@b.fr")[0].person.kind == "employee"
