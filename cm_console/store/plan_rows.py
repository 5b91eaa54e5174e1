"""All that a person writes in a plan, as bare rows: what undoing any change of it is made of."""

from collections.abc import Iterable, Mapping

from cm_console.store.database import Database, Row

Key = tuple[str, *tuple[object, ...]]  # table, then the values of its key
Rows = Mapping[Key, Row]

# Table → key and the columns a person writes, parents before what hangs on them. The opening, the zone and
# how posts go out are left out: what follows from them lies outside the plan.
_TABLES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "campaign": (
        ("id",),
        (
            *("name", "objective", "metric", "baseline", "target", "sponsor", "population", "playbook"),
            *("released_on", "country"),
        ),
    ),
    "attention": (("campaign_id",), ("messages_a_week", "channels", "quiet_from", "quiet_until")),
    "consultation": (("campaign_id",), ("informed_on", "opinion", "opinion_on", "note")),
    "readiness": (("campaign_id", "item"), ("answer", "note", "answered_on")),
    "measure": (("campaign_id", "measured_on"), ("value", "note")),
    "phase": (("id",), ("campaign_id", "key", "name", "starts_on", "ends_on")),
    "task": (("id",), ("campaign_id", "phase_id", "name", "lever", "due_on", "done_on")),
    "need": (("id",), ("campaign_id", "name")),
    "use_case": (
        ("id",),
        ("campaign_id", "who", "does", "with_whom", "by_day", "company_benefit", "person_benefit"),
    ),
    "alignment": (("use_case_id", "need_id"), ("evidence",)),
    "commitment": (("id",), ("campaign_id", "who", "what", "due_on", "done_on")),
    "gate": (
        ("id",),
        (
            *("campaign_id", "kind", "wave", "name", "due_on", "reported_share", "answered_share"),
            *("decision", "decided_by", "decided_on", "note"),
        ),
    ),
    "post_idea": (("id",), ("campaign_id", "due_on", "text")),
}
_OWN = {
    "campaign": "id = ?",
    "alignment": "use_case_id IN (SELECT id FROM use_case WHERE campaign_id = ?)",
}


def read(db: Database, campaign_id: int) -> dict[Key, Row]:
    """Every row of the campaign's plan by table and key."""
    found: dict[Key, Row] = {}
    for table, (key, columns) in _TABLES.items():
        where = _OWN.get(table, "campaign_id = ?")
        sql = f"SELECT {', '.join(dict.fromkeys((*key, *columns)))} FROM {table} WHERE {where}"
        for row in db.query(sql, [campaign_id]):
            found[(table, *(row[name] for name in key))] = row
    return found


def write(db: Database, rows: Mapping[Key, Row | None]) -> None:
    """Make these rows so; None takes one away."""
    for table, (key, columns) in _TABLES.items():
        own = {where: row for where, row in rows.items() if where[0] == table}
        _delete(db, table, key, (where[1:] for where, row in own.items() if row is None))
        for row in filter(None, own.values()):
            if table == "campaign":
                pairs = ", ".join(f"{name} = :{name}" for name in columns)
                db.execute(f"UPDATE campaign SET {pairs} WHERE id = :id", row)
                continue
            pairs = ", ".join(f"{name} = excluded.{name}" for name in columns)
            marks = ", ".join(f":{name}" for name in row)
            db.execute(
                f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})"
                f" ON CONFLICT ({', '.join(key)}) DO UPDATE SET {pairs}",
                row,
            )


def _delete(db: Database, table: str, key: tuple[str, ...], values: Iterable[tuple[object, ...]]) -> None:
    where = " AND ".join(f"{name} = ?" for name in key)
    for value in values:
        db.execute(f"DELETE FROM {table} WHERE {where}", value)
