"""Finds people and posts by a few words."""

from cm_console.store.database import Database, Row


def people(db: Database, words: list[str], limit: int) -> list[Row]:
    """People whose indexed columns have a word that begins with each of `words`."""
    match = " AND ".join(f'"{word}"*' for word in (word.replace('"', " ").strip() for word in words) if word)
    if not match:
        return []
    return db.query(
        "SELECT person.id, person.name, person.department, person.level FROM person_search JOIN person"
        " ON person.id = person_search.rowid WHERE person_search MATCH ? ORDER BY person.name LIMIT ?",
        [match, limit],
    )


def posts(db: Database, words: list[str], limit: int) -> list[Row]:
    """The newest posts that hold each of `words`."""
    where = " AND ".join("text LIKE ? ESCAPE '\\'" for _ in words) or "0"
    escaped = [word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") for word in words]
    return db.query(
        f"SELECT id, text, due_at FROM post WHERE {where} ORDER BY due_at DESC LIMIT ?",
        [*(f"%{word}%" for word in escaped), limit],
    )
