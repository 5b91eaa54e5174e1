"""vCard and LDIF files as programs write them become rows, one per person."""

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cm_console.errors import ConsoleError
from cm_console.spreadsheet import open_sheet
from cm_console.spreadsheet.vcard import _parts

Save = Callable[..., Path]

APPLE = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Petit;Chloé;;;\r\nFN:Chloé Petit\r\n"
    "ORG:Agora\\; Groupe;Support;Nuit\r\n"
    "TITLE:Cheffe\\, équipe\r\nEMAIL;type=INTERNET;type=HOME:c@maison.fr\r\n"
    "item1.EMAIL;type=INTERNET;type=WORK:chloe@exem\r\n ple.fr\r\nitem1.X-ABLabel:x\r\n"
    "ADR;type=WORK:;;1 rue X;Lyon;;69000;France\r\nX-Employee-Number:0042\r\n"
    "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\n SkZJRg==\r\nEND:VCARD\r\n"
)
OUTLOOK = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE:Lef=E8vre;=C9ric\r\n"
    "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=89ric Lef=C3=\r\n=A8vre\r\n"
    "EMAIL;PREF;INTERNET:eric@exemple.fr\r\nEND:VCARD\r\n"
)
FOUR = (
    "BEGIN:VCARD\nVERSION:4.0\nKIND:individual\nFN:Ada\nEMAIL;PREF=2:second@b.fr\nEMAIL;PREF=1:ada@b.fr\n"
    'LANG;TYPE="home,work":fr\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:All\nEND:VCARD\n'
)
LDIF = (
    "# export\nversion: 1\n\n"
    "dn: ou=People,dc=b,dc=fr\nobjectClass: organizationalUnit\nou: People\n\n"
    "dn:: " + base64.b64encode("cn=Zoé,dc=b".encode()).decode() + "\nobjectClass: inetOrgPerson\n"
    "sn: Roux\ngivenName:: " + base64.b64encode("Zoé".encode()).decode() + "\nmail: zoe@\n b.fr\n"
    "mail: second@b.fr\nuserPassword:: c2VjcmV0\n# a comment\n  that goes on\ndescription:< file:///etc/passwd\n"
    "departmentNumber;lang-fr: Support\nemployeeNumber: 007\n\n"
    "dn: cn=gone,dc=b\nchangetype: delete\n\n"
)


@pytest.fixture
def save(tmp_path: Path) -> Save:
    def write(text: str, encoding: str = "utf-8") -> Path:
        path = tmp_path / "people.bin"
        path.write_bytes(text.encode(encoding))
        return path

    return write


def cards(path: Path) -> list[dict[str, str]]:
    (_, header), *rows = open_sheet(path).read()
    return [{h: c for h, c in zip(header, row, strict=True) if h and c} for _, row in rows]


def test_a_card_gives_the_work_address_and_the_unit(save: Save) -> None:
    assert cards(save(APPLE)) == [
        {
            **{"FN": "Chloé Petit", "N given": "Chloé", "N family": "Petit", "EMAIL": "chloe@exemple.fr"},
            **{"ORG": "Agora; Groupe", "ORG unit": "Support / Nuit", "TITLE": "Cheffe, équipe"},
            **{"ADR city": "Lyon", "X-EMPLOYEE-NUMBER": "0042"},
        }
    ]


def test_quoted_printable_of_old_outlook_is_read_in_its_character_set(save: Save) -> None:
    assert cards(save(OUTLOOK)) == [
        {"FN": "Éric Lefèvre", "N given": "Éric", "N family": "Lefèvre", "EMAIL": "eric@exemple.fr"}
    ]


def test_version_4_prefers_by_number_and_leaves_groups_out(save: Save) -> None:
    assert cards(save(FOUR)) == [{"FN": "Ada", "EMAIL": "ada@b.fr", "LANG": "fr"}]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_card_may_be_in_any_usual_encoding(save: Save, encoding: str) -> None:
    assert cards(save(APPLE, encoding))[0]["N given"] == "Chloé"


def test_rows_have_the_line_on_which_the_card_begins(save: Save) -> None:
    sheet = open_sheet(save(FOUR + APPLE))
    assert [line for line, _ in sheet.read()] == [0, 1, 14]
    assert sheet.name == "vCard 4.0"


def test_ldif_gives_people_and_neither_secrets_nor_other_files(save: Save) -> None:
    path = save(LDIF)
    assert cards(path) == [
        {
            **{"sn": "Roux", "givenName": "Zoé", "mail": "zoe@b.fr"},
            **{"departmentNumber": "Support", "employeeNumber": "007"},
        }
    ]
    (_, header), _ = open_sheet(path).read()
    assert "userPassword" not in header


def test_a_broken_card_costs_only_itself(save: Save) -> None:
    broken = "BEGIN:VCARD\nVERSION:3.0\nnonsense\nEMAIL\nFN:Half\n"
    assert [card["FN"] for card in cards(save(broken + APPLE))] == ["Chloé Petit"]


def test_a_book_without_people_is_empty(save: Save) -> None:
    sheet = open_sheet(save("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n"))
    assert list(sheet.read()) == []


@pytest.mark.parametrize("name", ["people.vcf", "people.LDIF"])
@pytest.mark.parametrize("content", [b"Nom;Mail\nAda;ada@b.fr\n", b"\0\1\2\3garbage"])
def test_a_file_that_is_called_an_address_book_and_is_none_is_refused(
    tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ConsoleError, match=f"{name} is not an address book"):
        open_sheet(path)


def test_a_csv_file_that_starts_alike_is_still_one(save: Save) -> None:
    assert next(list(row) for _, row in open_sheet(save("dn;mail\nx;a@b.fr\n")).read()) == ["dn", "mail"]


@given(st.lists(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"])), min_size=1, max_size=5))
def test_the_components_of_a_value_come_apart_as_they_were_put_together(parts: list[str]) -> None:
    parts = [part.strip() for part in parts]
    written = ";".join(p.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,") for p in parts)
    assert _parts(written) == parts


@given(st.binary(max_size=300), st.sampled_from([b"BEGIN:VCARD\n", b"dn: cn=a\n", b"version: 1\n"]))
def test_whatever_a_file_holds_it_is_read_or_refused_in_words(
    tmp_path_factory: pytest.TempPathFactory, rest: bytes, start: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "people.bin"
    path.write_bytes(start + rest)
    try:
        sheet = open_sheet(path)
        rows = list(sheet.read())
    except ConsoleError:
        return
    assert len({len(row) for _, row in rows}) <= 1
