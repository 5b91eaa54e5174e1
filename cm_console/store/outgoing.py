"""What goes out with a text and stands elsewhere in the file."""

from cm_console.domain.campaign import Campaign
from cm_console.store import campaigns
from cm_console.store.database import Database


def surroundings(db: Database, delivery_id: int) -> tuple[str, int | None, Campaign | None]:
    """A delivery's language, its circle, and its campaign where that tags its links or limits its readers."""
    [(language, circle_id, caring)] = db.tuples(
        "SELECT p.language, p.circle_id,"
        " CASE WHEN c.utm_campaign <> '' OR c.audience <> 'anyone' THEN c.id END"
        " FROM delivery d JOIN post p ON p.id = d.post_id JOIN campaign c ON c.id = p.campaign_id"
        " WHERE d.id = ?",
        [delivery_id],
    )
    return language, circle_id, None if caring is None else campaigns.get(db, caring)


def next_post_id(db: Database) -> int:
    """The id of the next post that is written, unless another is written first."""
    return int(db.value("SELECT coalesce(max(id), 0) + 1 FROM post"))
