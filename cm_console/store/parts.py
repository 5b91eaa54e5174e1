"""The parts of threads that are out, each written before the next one leaves."""

from cm_console.domain.platform import Receipt
from cm_console.domain.thread import SentPart
from cm_console.domain.when import from_text, to_text
from cm_console.store.database import Database


def sent(db: Database, delivery_id: int) -> list[SentPart]:
    """What is out of a thread, in order; nothing for a single post."""
    rows = db.tuples(
        "SELECT position, text, remote_id, url, published_at FROM delivery_part"
        " WHERE delivery_id = ? ORDER BY position",
        [delivery_id],
    )
    return [
        SentPart(position, text, Receipt(remote_id, url), from_text(at))
        for position, text, remote_id, url, at in rows
    ]


def add(db: Database, delivery_id: int, part: SentPart) -> bool:
    """Write that a part is out; False where somebody has written it already."""
    values = (part.text, part.receipt.remote_id, part.receipt.url, to_text(part.published_at))
    return bool(
        db.execute(
            "INSERT INTO delivery_part (delivery_id, position, text, remote_id, url, published_at)"
            " SELECT id, ?, ?, ?, ?, ? FROM delivery WHERE id = ?"
            " ON CONFLICT (delivery_id, position) DO NOTHING",
            [part.position, *values, delivery_id],
        )
    )
