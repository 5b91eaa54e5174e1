"""Erasing a person: the raw bytes of everything the program keeps are searched for them afterwards."""

import logging
import unicodedata
from collections import OrderedDict
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from cm_console import log, paths, redaction
from cm_console.console import Console
from cm_console.domain.importing import Reason
from cm_console.domain.testers import TesterState
from cm_console.errors import ConsoleError
from cm_console.services.erasing import Backups
from cm_console.store import adoption, gates

NAME, EMAIL, NUMBER = "Zoé Lefèvre-Nuñez", "zoe.lefevre@exemple.fr", "M-40711"
HEADER = "Nom;E-mail;Matricule;Service\r\n"


def traces() -> Iterator[bytes]:
    """Every way in which the person's words may stand in a file."""
    for text in (NAME, EMAIL, "Lefèvre-Nuñez", NUMBER):
        plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
        for form in {
            text,
            text.upper(),
            text.casefold(),
            unicodedata.normalize("NFD", text),
            plain,
            plain.lower(),
        }:
            yield form.encode()
            yield form.encode("utf-16-le")
            yield form.encode("utf-16-be")


def found_in(*files: Path) -> list[tuple[str, bytes]]:
    return [(file.name, trace) for file in files for trace in traces() if trace in file.read_bytes()]


def kept(console: Console) -> list[Path]:
    """The file and what SQLite keeps beside it."""
    return [path for path in console.path.parent.glob(console.path.name + "*") if path.is_file()]


def crowd(console: Console, count: int = 40) -> None:
    for n in range(count):
        console.testers.add(f"Person Number{n}", f"p{n}@exemple.fr", department="Support")


@pytest.fixture(autouse=True)
def _nothing_hidden_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redaction, "_known", OrderedDict())


@pytest.fixture
def launch(console: Console, start_launch: Callable[..., int]) -> int:
    return start_launch(console)


@pytest.fixture
def start_launch() -> Callable[..., int]:
    def make(console: Console) -> int:
        return console.campaigns.create(
            "Agora", opens_on=console.today("Europe/Paris"), zone="Europe/Paris"
        ).id

    return make


@pytest.fixture
def zoe(console: Console, launch: int) -> int:
    """In the directory, in the history, in notes of others, in the log, and once changed."""
    crowd(console)
    person = console.testers.add(NAME, EMAIL, department="Support", staff_number=NUMBER, site="Lyon")
    console.testers.edit(person.id, site="Paris")
    console.testers.set_state(launch, [person.id], TesterState.ACTIVE, note=f"said {NAME} herself")
    other = console.testers.search(launch, "Number7")[0].person.id
    console.testers.set_state(launch, [other], TesterState.INVITED, note="asked by LEFEVRE-NUNEZ, Zoe")
    console.context.db.execute("UPDATE tester SET invited_by = ? WHERE person_id = ?", [NAME, other])
    return person.id


def test_no_byte_of_the_person_remains(console: Console, zoe: int, launch: int, tmp_path: Path) -> None:
    assert found_in(*kept(console))
    console.erasing.erase(zoe)
    assert found_in(*kept(console)) == []
    backup = console.workspace.backup(tmp_path / "later.cmc")
    exported = tmp_path / "people.csv"
    console.testers.export(launch, exported)
    assert found_in(backup, exported) == []
    assert console.workspace.check() == []
    assert console.context.db.value("SELECT count(*) FROM person_search WHERE person_search MATCH 'zoe'") == 0


def test_what_was_deleted_long_before_goes_as_well(console: Console, zoe: int, launch: int) -> None:
    db = console.context.db
    db.value("PRAGMA secure_delete = OFF")  # as SQLite has it on many computers
    notes = [(launch, f"{n} {NAME} " * 9) for n in range(3000)]
    with db.write():
        db.many("INSERT INTO need (campaign_id, name) VALUES (?, ?)", notes)
    db.execute("DELETE FROM need")
    db.value("PRAGMA wal_checkpoint(TRUNCATE)")
    assert console.path.read_bytes().count(NAME.encode()) > 1000
    console.erasing.erase(zoe)
    assert found_in(*kept(console)) == []


def test_the_log_forgets_too_and_goes_on(console: Console, zoe: int) -> None:
    root = logging.getLogger()
    before = list(root.handlers)
    log.start()
    try:
        logging.getLogger("test").warning("%s <%s> could not be read; next: é", NAME, EMAIL)
        (file,) = paths.log_dir().glob("*.log")
        size = file.stat().st_size
        assert found_in(file)
        assert console.erasing.erase(zoe).log_files == 1
        assert found_in(file) == []
        assert file.stat().st_size == size
        logging.getLogger("test").warning("still writing %s", EMAIL)
        assert "still writing" in file.read_text("utf-8")
        assert found_in(file) == []
    finally:
        for handler in set(root.handlers) - set(before):
            root.removeHandler(handler)
            handler.close()


def test_counts_stay_right(console: Console, zoe: int, launch: int) -> None:
    db = console.context.db

    def counts() -> tuple[Any, ...]:
        return (
            adoption.by_day(db, launch),
            adoption.staying_by_day(db, launch),
            adoption.invited_and_active(db, launch),
        )

    before = counts()
    console.erasing.erase(zoe)
    assert counts() == before
    assert db.value("SELECT department FROM departed") == ""  # two invited people are no group


def test_what_a_wave_has_reported_stays_right(console: Console, zoe: int, launch: int) -> None:
    db = console.context.db
    db.execute("INSERT INTO wave (id, campaign_id, number, size, capacity) VALUES (9, ?, 1, 2, 2)", [launch])
    db.execute("UPDATE tester SET wave_id = 9, state = 'reported' WHERE person_id = ?", [zoe])
    console.erasing.erase(zoe)
    assert gates.wave_reported(db, launch, 1) == (1, 1)


def test_a_large_department_keeps_its_count(console: Console, zoe: int, launch: int) -> None:
    some = [tester.person.id for tester in console.testers.search(launch, "Number1")]
    console.testers.set_state(launch, some, TesterState.ACCEPTED)
    before = adoption.by_department(console.context.db, launch)
    console.erasing.erase(zoe)
    assert adoption.by_department(console.context.db, launch) == before


def test_an_import_leaves_the_person_out_and_says_where(console: Console, zoe: int, tmp_path: Path) -> None:
    console.erasing.erase(zoe)
    file = tmp_path / "again.csv"
    file.write_text(
        HEADER + f"Ana Ruiz;ana@exemple.fr;M1;IT\r\n{NAME};{EMAIL.upper()};;IT\r\n"
        f"Z. Nouvelle;other@exemple.fr;{NUMBER.lower()};IT\r\n{NAME};{EMAIL};;IT\r\n",
        "utf-8-sig",
    )
    report = console.testers.import_file(None, file)
    assert [(each.line, each.reason) for each in report.refused] == [(n, Reason.ERASED) for n in (3, 4, 5)]
    assert (report.taken, report.merged, report.unchanged) == (1, 0, 0)
    assert found_in(*kept(console)) == []


def test_nobody_brings_the_address_back_by_hand(console: Console, zoe: int) -> None:
    console.erasing.erase(zoe)
    with pytest.raises(ConsoleError):
        console.testers.add("Another Name", EMAIL.upper())
    other = console.testers.add("Ana Ruiz", "ana@exemple.fr")
    with pytest.raises(ConsoleError):
        console.testers.edit(other.id, email=EMAIL)
    assert console.erasing.let_back(EMAIL)
    assert not console.erasing.let_back(EMAIL)
    assert console.context.db.value("SELECT count(*) FROM tombstone") == 0
    assert console.testers.add(NAME, EMAIL).email == EMAIL


def test_a_number_that_many_have_keeps_nobody_out(console: Console, launch: int, tmp_path: Path) -> None:
    one = console.testers.add("Jo Bell", "jo@exemple.fr", staff_number="none")
    console.testers.add("Al Bell", "al@exemple.fr", staff_number="none")
    console.testers.add("Di Bell", "di@exemple.fr", staff_number="none")
    console.erasing.erase(one.id)
    file = tmp_path / "again.csv"
    file.write_text(HEADER + "Cy Bell;cy@exemple.fr;none;IT\r\n", "utf-8-sig")
    assert console.testers.import_file(None, file).taken == 1


def test_what_is_still_to_go_out_stops_it(console: Console, zoe: int, launch: int) -> None:
    account = console.accounts.add("practice", "Practice")
    post = console.posts.add(
        launch, f"Merci à {NAME} !", [account.id], wall=datetime.fromisoformat("2026-12-01T09:00")
    )
    with pytest.raises(ConsoleError) as stopped:
        console.erasing.erase(zoe)
    assert "Merci" in str(stopped.value)
    assert console.testers.get(launch, zoe).person.name == NAME
    console.posts.cancel(post.id)
    console.erasing.erase(zoe)
    assert found_in(*kept(console)) == []


def test_older_backups_are_told_and_renewed_when_wanted(console: Console, zoe: int) -> None:
    old = console.workspace.backup_rolling()
    assert found_in(old)
    assert console.erasing.before(zoe).backups == (old,)
    done = console.erasing.erase(zoe, Backups.REMAKE)
    assert (done.backups_left, done.backups_deleted) == ((), 1)
    assert done.backup_made is not None
    assert console.workspace.backups() == [done.backup_made]
    assert found_in(done.backup_made) == []


def test_backups_that_stay_are_named(console: Console, zoe: int) -> None:
    old = console.workspace.backup_rolling()
    assert console.erasing.erase(zoe).backups_left == (old,)


def test_while_another_program_reads_the_rest_is_owed_and_follows(
    console: Console, zoe: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    reader = sqlite3.connect(console.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM person").fetchone()
    console.context.db.value("PRAGMA busy_timeout = 10")
    try:
        assert not console.erasing.erase(zoe).swept
    finally:
        reader.close()
    assert found_in(*kept(console))
    assert console.erasing.finish()
    assert found_in(*kept(console)) == []


def test_only_the_person_goes(console: Console, launch: int) -> None:
    anne = console.testers.add("Anne Li", "anne@exemple.fr")
    console.testers.add("Marianne Linden", "marianne@exemple.fr")
    console.campaigns.edit(launch, sponsor="Marianne Linden", objective="Talk to Anne Li, not Anne Lister")
    console.erasing.erase(anne.id)
    campaign = console.campaigns.get(launch)
    assert campaign.sponsor == "Marianne Linden"
    assert campaign.objective == "Talk to …, not Anne Lister"
    assert console.testers.search(launch, "marianne")
