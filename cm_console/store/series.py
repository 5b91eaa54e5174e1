"""Series of posts in the file: their rules, their accounts, the days left out, the posts made of them."""

from collections.abc import Collection, Mapping
from datetime import date, datetime

from cm_console.domain.content import NONE, Extras
from cm_console.domain.posts import PostSeries
from cm_console.domain.when import to_text
from cm_console.store.database import Database, Row


def _series(row: Row, accounts: list[Row]) -> PostSeries:
    return PostSeries(
        id=row["id"],
        campaign_id=row["campaign_id"],
        text=row["text"],
        language=row["language"],
        rule=row["rule"],
        start=datetime.fromisoformat(row["wall_start"]),
        zone=row["zone"],
        account_ids=tuple(each["account_id"] for each in accounts),
        variants={each["account_id"]: each["variant"] for each in accounts if each["variant"] is not None},
        made_until=_day(row["made_until"]),
        ends_on=_day(row["ends_on"]),
        extras=Extras.from_text(row["extras"]),
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def get(db: Database, series_id: int) -> PostSeries | None:
    row = db.one("SELECT * FROM series WHERE id = ?", [series_id])
    return None if row is None else _series(row, _accounts(db, series_id))


def list_series(db: Database, campaign_id: int | None = None) -> list[PostSeries]:
    where, params = ("", []) if campaign_id is None else ("WHERE campaign_id = ?", [campaign_id])
    rows = db.query(f"SELECT * FROM series {where} ORDER BY id", params)
    return [_series(row, _accounts(db, row["id"])) for row in rows]


def _accounts(db: Database, series_id: int) -> list[Row]:
    return db.query("SELECT * FROM series_account WHERE series_id = ? ORDER BY account_id", [series_id])


def insert(
    db: Database,
    campaign_id: int,
    text: str,
    language: str,
    rule: str,
    start: datetime,
    zone: str,
    at: datetime,
    extras: Extras = NONE,
) -> int:
    wall_start = start.isoformat(timespec="seconds")
    return db.insert(
        "INSERT INTO series (campaign_id, text, language, rule, wall_start, zone, created_at, extras)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [campaign_id, text, language, rule, wall_start, zone, to_text(at), extras.to_text()],
    )


def set_accounts(
    db: Database, series_id: int, account_ids: Collection[int], variants: Mapping[int, str]
) -> None:
    db.execute("DELETE FROM series_account WHERE series_id = ?", [series_id])
    db.many(
        "INSERT INTO series_account (series_id, account_id, variant) VALUES (?, ?, ?)",
        [[series_id, each, variants.get(each)] for each in account_ids],
    )


def set_made_until(db: Database, series_id: int, day: date | None) -> None:
    db.execute(
        "UPDATE series SET made_until = ? WHERE id = ?", [None if day is None else day.isoformat(), series_id]
    )


def set_end(db: Database, series_id: int, day: date | None) -> None:
    """No occurrence after `day`; None: as long as the rule says."""
    db.execute(
        "UPDATE series SET ends_on = ? WHERE id = ?", [None if day is None else day.isoformat(), series_id]
    )


def delete_if_empty(db: Database, series_id: int) -> None:
    """Forget a series of which no post is left."""
    db.execute(
        "DELETE FROM series WHERE id = ? AND NOT EXISTS (SELECT 1 FROM post WHERE series_id = ?)",
        [series_id, series_id],
    )


def set_zone(db: Database, series_id: int, zone: str) -> None:
    db.execute("UPDATE series SET zone = ? WHERE id = ?", [zone, series_id])


def exceptions(db: Database, series_id: int) -> set[date]:
    """The days on which no occurrence is wanted."""
    rows = db.tuples("SELECT occurrence FROM series_exception WHERE series_id = ?", [series_id])
    return {date.fromisoformat(row[0]) for row in rows}


def add_exceptions(db: Database, series_id: int, days: Collection[date]) -> None:
    db.many(
        "INSERT OR IGNORE INTO series_exception (series_id, occurrence) VALUES (?, ?)",
        [[series_id, day.isoformat()] for day in days],
    )


def remove_exceptions(db: Database, series_id: int, days: Collection[date]) -> None:
    db.many(
        "DELETE FROM series_exception WHERE series_id = ? AND occurrence = ?",
        [[series_id, day.isoformat()] for day in days],
    )


def occurrences(db: Database, series_id: int, first: date | None = None) -> dict[date, int]:
    """The posts of a series by the day they stand for, from `first` on."""
    rows = db.tuples(
        "SELECT occurrence, id FROM post WHERE series_id = ? AND occurrence >= ? ORDER BY occurrence",
        [series_id, "" if first is None else first.isoformat()],
    )
    return {date.fromisoformat(day): post_id for day, post_id in rows}


def give_to(db: Database, post_id: int, series_id: int, occurrence: date) -> None:
    """Let a post stand for a day of another series."""
    db.execute(
        "UPDATE post SET series_id = ?, occurrence = ? WHERE id = ?",
        [series_id, occurrence.isoformat(), post_id],
    )


def overtaken(db: Database, account_id: int, now: datetime) -> list[int]:
    """Late deliveries of an account whose series has come again since: only the latest is worth deciding.

    What a person sent by hand has a due time of its own and is left alone.
    """
    if db.value("SELECT 1 FROM series LIMIT 1") is None:
        return []  # nearly always, and this is asked before every send
    at = to_text(now)
    later = """
        EXISTS (SELECT 1 FROM post q JOIN delivery e ON e.post_id = q.id
                WHERE q.series_id = p.series_id AND q.occurrence > p.occurrence AND q.due_at <= :now
                      AND e.account_id = :account AND e.state NOT IN ('draft', 'cancelled'))
    """
    rows = db.tuples(
        f"""
        SELECT d.id FROM delivery d JOIN post p ON p.id = d.post_id
        WHERE d.state = 'scheduled' AND d.account_id = :account AND d.ready_at <= :now
              AND d.problem IS NOT 'unknown_outcome' AND d.due_at = p.due_at AND d.handed_over_at IS NULL
              AND p.series_id IS NOT NULL AND {later}
        UNION ALL
        SELECT d.id FROM delivery d JOIN post p ON p.id = d.post_id
        WHERE d.state IN ('sending', 'rejected', 'unconfirmed', 'missed')  -- as its index has it
              AND d.state = 'missed' AND d.account_id = :account AND p.series_id IS NOT NULL AND {later}
        """,
        {"account": account_id, "now": at},
    )
    return [row[0] for row in rows]
