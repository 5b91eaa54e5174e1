"""The snippet table."""

from cm_console.domain.snippets import Snippet, SnippetKind
from cm_console.store import rows
from cm_console.store.database import Database, Row


def _snippet(row: Row) -> Snippet:
    return Snippet(row["id"], SnippetKind(row["kind"]), row["name"], row["text"], row["campaign_id"])


def get(db: Database, snippet_id: int) -> Snippet | None:
    row = db.one("SELECT * FROM snippet WHERE id = ?", [snippet_id])
    return None if row is None else _snippet(row)


def of_campaign(db: Database, campaign_id: int | None, kind: SnippetKind | None = None) -> list[Snippet]:
    """Those of a campaign and those of all campaigns, by name."""
    found = db.query(
        "SELECT * FROM snippet WHERE (campaign_id IS NULL OR campaign_id = :campaign)"
        " AND (:kind IS NULL OR kind = :kind) ORDER BY name COLLATE NOCASE, campaign_id IS NULL, id",
        {"campaign": campaign_id, "kind": kind},
    )
    return [_snippet(row) for row in found]


def named(db: Database, campaign_id: int | None, kind: SnippetKind, name: str) -> Snippet | None:
    """The one of exactly this campaign (None: of all campaigns), whatever the case of its name."""
    row = db.one(
        "SELECT * FROM snippet WHERE campaign_id IS ? AND kind = ? AND name = ?", [campaign_id, kind, name]
    )
    return None if row is None else _snippet(row)


def insert(db: Database, kind: SnippetKind, name: str, text: str, campaign_id: int | None) -> int:
    fields = {"kind": kind, "name": name, "text": text, "campaign_id": campaign_id}
    return rows.insert(db, "snippet", fields)


def update(db: Database, snippet_id: int, name: str, text: str) -> None:
    rows.update(db, "snippet", snippet_id, {"name": name, "text": text})


def delete(db: Database, snippet_id: int) -> None:
    rows.delete(db, "snippet", snippet_id)
