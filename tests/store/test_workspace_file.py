"""The workspace file: made, opened, refused, backed up, restored."""

import contextlib
import os
import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cm_console.errors import ConsoleError
from cm_console.store import outbox
from cm_console.store import workspace as store
from cm_console.store.database import Database, backups_dir
from cm_console.store.migrations import APPLICATION_ID, names

NOW = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
SCHEMAS = Path(__file__).parent / "schemas"

# Names that have been released; a migration may be added after them, never renamed or moved.
RELEASED = [
    "m001_workspace",
    "m002_recurring",
    "m003_content",
    "m004_approval",
    "m005_handed_over",
    "m006_waves",
    "m007_plan",
    "m008_directory",
    "m009_invitations",
    "m010_following",
    "m011_privacy",
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "agora.cmc"


def test_a_new_workspace_opens_again_and_is_sound(path: Path) -> None:
    created = store.create_file(path)
    key = store.key(created)
    created.close()
    opened = store.open_file(path, NOW)
    assert store.key(opened) == key
    assert store.check(opened) == []
    assert opened.value("PRAGMA journal_mode") == "wal"
    assert opened.value("PRAGMA foreign_keys") == 1
    assert opened.value("PRAGMA application_id") == APPLICATION_ID
    opened.close()


def test_every_table_is_strict(path: Path) -> None:
    database = store.create_file(path)
    loose = database.query(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict"
        " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'person_search%' AND name NOT LIKE '_sqlite%'"
    )
    database.close()
    assert loose == []


def test_creating_never_touches_a_file_that_is_there(path: Path) -> None:
    path.write_text("mine")
    with pytest.raises(ConsoleError, match="exists already"):
        store.create_file(path)
    assert path.read_text() == "mine"


def test_a_missing_workspace_is_said(path: Path) -> None:
    with pytest.raises(ConsoleError, match=r"no workspace agora\.cmc"):
        store.open_file(path, NOW)
    assert not path.exists()


@pytest.mark.parametrize("content", [b"", b"not a database at all", b"SQLite format 3\x00" + bytes(4000)])
def test_a_foreign_or_cut_file_is_refused_and_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(ConsoleError, match="damaged or is not a workspace") as refusal:
        store.open_file(path, NOW)
    assert "backup" in refusal.value.hint
    assert path.read_bytes() == content


def test_a_workspace_damaged_inside_is_found_by_the_check(path: Path) -> None:
    database = store.create_file(path)
    database.close()
    with path.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(os.urandom(4096 * 4))
    with pytest.raises(ConsoleError, match="damaged"):
        faults = store.check(store.open_file(path, NOW))
        raise ConsoleError("damaged", " ".join(faults)) if faults else AssertionError("found nothing")


def test_a_file_from_a_newer_version_is_refused(path: Path) -> None:
    database = store.create_file(path)
    database.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " VALUES ('cm-console', 'm999_of_the_future', '2031-01-01')"
    )
    database.close()
    before = path.read_bytes()
    with pytest.raises(ConsoleError, match="newer version"):
        store.open_file(path, NOW)
    assert path.read_bytes() == before


def test_released_migrations_keep_their_names_and_order() -> None:
    assert names()[: len(RELEASED)] == RELEASED


@pytest.mark.parametrize("schema", sorted(SCHEMAS.glob("*.cmc")), ids=lambda file: file.stem)
def test_a_file_of_every_released_schema_opens_with_its_content(schema: Path, path: Path) -> None:
    shutil.copyfile(schema, path)
    old, fresh = store.open_file(path, NOW), store.create_file(path.with_name("fresh.cmc"))
    assert _schema(old) == _schema(fresh)
    assert store.check(old) == []
    assert old.value("SELECT count(*) FROM person") > 0
    assert old.value("SELECT count(*) FROM delivery") > 0
    old.close()
    fresh.close()


@pytest.mark.parametrize("schema", sorted(SCHEMAS.glob("*.cmc")), ids=lambda file: file.stem)
def test_what_was_sent_by_an_older_version_has_the_same_key_today(schema: Path, path: Path) -> None:
    shutil.copyfile(schema, path)
    with contextlib.closing(sqlite3.connect(path)) as old:
        keys = dict(old.execute("SELECT id, key FROM delivery"))
    database = store.open_file(path, NOW)
    for delivery_id, key in keys.items():
        delivery = outbox.get(database, delivery_id)
        assert delivery is not None
        assert delivery.key == key
        assert outbox.key_for(database, delivery.id, delivery.text, delivery.extras) == key
    database.close()


def test_there_is_a_file_of_every_released_schema() -> None:
    assert [file.stem for file in sorted(SCHEMAS.glob("*.cmc"))] == RELEASED


def test_rolling_backups_keep_the_newest_ten(path: Path) -> None:
    database = store.create_file(path)
    for hour in range(13):
        store.backup_rolling(database, NOW + timedelta(hours=hour))
    kept = store.list_backups(path)
    assert len(kept) == store.KEEP_BACKUPS
    assert kept[0].name.startswith("agora-20261116-210000")
    assert not list(backups_dir(path).glob("*.partial"))
    database.close()


def test_a_backup_is_whole_while_the_workspace_is_written(path: Path, tmp_path: Path) -> None:
    database = store.create_file(path)
    _add_person(database, "chloe@agora.example")
    store.backup(database, tmp_path / "copy.cmc")
    _add_person(database, "luc@agora.example")
    copy = store.open_file(tmp_path / "copy.cmc", NOW)
    assert copy.value("SELECT count(*) FROM person") == 1
    copy.close()
    database.close()


def test_a_backup_never_overwrites(path: Path, tmp_path: Path) -> None:
    database = store.create_file(path)
    target = tmp_path / "copy.cmc"
    target.write_text("precious")
    with pytest.raises(ConsoleError, match="exists already"):
        store.backup(database, target)
    assert target.read_text() == "precious"
    database.close()


def test_restore_puts_the_backup_back_and_keeps_what_was_there(path: Path) -> None:
    database = store.create_file(path)
    _add_person(database, "chloe@agora.example")
    saved = store.backup_rolling(database, NOW)
    _add_person(database, "luc@agora.example")
    database.close()
    kept = store.restore(path, saved, NOW)
    restored = store.open_file(path, NOW)
    assert restored.value("SELECT count(*) FROM person") == 1
    restored.close()
    assert kept is not None
    before = store.open_file(kept, NOW)
    assert before.value("SELECT count(*) FROM person") == 2
    before.close()


def test_restore_works_over_a_damaged_workspace(path: Path) -> None:
    database = store.create_file(path)
    saved = store.backup_rolling(database, NOW)
    database.close()
    path.write_bytes(b"SQLite format 3\x00 and then nothing useful")
    store.restore(path, saved, NOW)
    store.open_file(path, NOW).close()


def test_restoring_something_else_changes_nothing(path: Path, tmp_path: Path) -> None:
    store.create_file(path).close()
    before = path.read_bytes()
    wrong = tmp_path / "holiday.jpg"
    wrong.write_bytes(b"\xff\xd8\xff")
    with pytest.raises(ConsoleError, match="damaged or is not a workspace"):
        store.restore(path, wrong, NOW)
    with pytest.raises(ConsoleError, match="no backup"):
        store.restore(path, tmp_path / "nowhere.cmc", NOW)
    foreign = sqlite3.connect(tmp_path / "foreign.db")
    foreign.execute("CREATE TABLE cats (name)")
    foreign.commit()
    foreign.close()
    with pytest.raises(ConsoleError, match="damaged or is not a workspace"):
        store.restore(path, tmp_path / "foreign.db", NOW)
    assert path.read_bytes() == before


def test_a_backup_that_cannot_be_used_is_named_and_nothing_is_changed(path: Path, tmp_path: Path) -> None:
    database = store.create_file(path)
    saved = store.backup(database, tmp_path / "saved.cmc")
    database.close()
    before = path.read_bytes()
    cut, newer = tmp_path / "cut.cmc", tmp_path / "newer.cmc"
    cut.write_bytes(saved.read_bytes()[:40_000])
    shutil.copyfile(saved, newer)
    with sqlite3.connect(newer) as future:
        future.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
            " VALUES ('cm-console', 'm999_of_the_future', '2031-01-01')"
        )
    future.close()
    with pytest.raises(ConsoleError, match=r"cut\.cmc is damaged.*another backup"):
        store.restore(path, cut, NOW)
    with pytest.raises(ConsoleError, match=r"newer\.cmc was written by a newer version"):
        store.restore(path, newer, NOW)
    assert path.read_bytes() == before
    assert sorted(file.name for file in tmp_path.glob("agora*")) == ["agora.cmc"]


def test_restore_refuses_while_another_program_has_the_workspace_open(path: Path) -> None:
    database = store.create_file(path)
    saved = store.backup_rolling(database, NOW)
    _add_person(database, "chloe@agora.example")
    with pytest.raises(ConsoleError, match="open in another program"):
        store.restore(path, saved, NOW)
    _add_person(database, "luc@agora.example")
    assert database.value("SELECT count(*) FROM person") == 2
    database.close()
    store.restore(path, saved, NOW)


def test_a_folder_that_cannot_be_written_is_said(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = store.create_file(path)
    saved = store.backup_rolling(database, NOW)

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(shutil, "copyfile", refuse)
    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(ConsoleError, match=r"backup copy\.cmc could not be written"):
        store.backup(database, tmp_path / "copy.cmc")
    database.close()
    with pytest.raises(ConsoleError, match="could not be restored"):
        store.restore(path, saved, NOW)
    store.open_file(path, NOW).close()


def test_a_transaction_is_all_or_nothing(path: Path) -> None:
    database = store.create_file(path)
    with pytest.raises(RuntimeError), database.write():
        _add_person(database, "chloe@agora.example")
        raise RuntimeError
    assert database.value("SELECT count(*) FROM person") == 0
    database.close()


def test_a_busy_workspace_is_said_in_words(path: Path) -> None:
    database = store.create_file(path)
    database.execute("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(ConsoleError, match="busy"), database.write():
        pass
    other.close()
    database.close()


def test_a_full_disk_is_said_and_loses_nothing(path: Path) -> None:
    database = store.create_file(path)
    _add_person(database, "chloe@agora.example")
    pages = database.value("PRAGMA page_count")
    database.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(ConsoleError, match="disk is full"), database.write():
        for number in range(5000):
            _add_person(database, f"person{number}@agora.example")
    database.execute("PRAGMA max_page_count = 1000000")
    assert database.value("SELECT count(*) FROM person") == 1
    assert store.check(database) == []
    database.close()


def _schema(database: Database) -> list[tuple[str, str, str]]:
    listing = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"
    return [(kind, name, " ".join((sql or "").split())) for kind, name, sql in database.tuples(listing)]


def _add_person(database: Database, email: str) -> None:
    database.insert("INSERT INTO person (name, email, email_key) VALUES (?, ?, ?)", [email, email, email])
