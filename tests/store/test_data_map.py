"""The data map against the real schema: a column that nobody thought about fails here."""

from cm_console.domain import privacy_map
from cm_console.domain.privacy import DataKind
from cm_console.store.database import Database


def tables(db: Database) -> list[str]:
    """Our own tables; the search index only repeats `person`, and its own tables come with it."""
    return [
        row[0]
        for row in db.tuples(
            "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
            " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_sqlite%' ESCAPE '\\'"
        )
    ]


def columns(db: Database) -> set[tuple[str, str]]:
    return {
        (table, row[0])
        for table in tables(db)
        for row in db.tuples("SELECT name FROM pragma_table_xinfo(?)", (table,))
    }


def test_every_column_of_the_workspace_is_in_the_data_map(db: Database) -> None:
    listed = list(privacy_map.columns_of(*DataKind))
    assert len(listed) == len(set(listed)), "a column is listed twice"
    real = columns(db)
    assert sorted(real - set(listed)) == [], "say in domain/privacy_map.py what these columns hold"
    assert sorted(set(listed) - real) == [], "these are no longer in the schema"


def test_a_column_without_an_entry_is_noticed(db: Database) -> None:
    db.execute("ALTER TABLE person ADD COLUMN birthday TEXT")
    assert columns(db) - set(privacy_map.columns_of(*DataKind)) == {("person", "birthday")}


def test_whatever_points_at_a_person_is_linked_and_goes_with_them(db: Database) -> None:
    linked = {table.name: {link for link in table.links if ">" not in link} for table in privacy_map.TABLES}
    for table in tables(db):
        for target, column, rule in db.tuples(
            'SELECT "table", "from", on_delete FROM pragma_foreign_key_list(?)', (table,)
        ):
            if target == "person":
                assert column in linked[table], f"{table}.{column} is not a link of the data map"
                assert rule in ("CASCADE", "SET NULL"), f"{table}.{column} would keep an erased person"
