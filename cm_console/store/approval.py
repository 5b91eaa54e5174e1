"""Who must say yes in the file: what needs approval, the reviews given out, the decisions that came back."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from cm_console.domain.review import Decision, Verdict
from cm_console.domain.when import from_text, to_text
from cm_console.store.database import Database, Row
from cm_console.store.outbox import instant

_NEEDS = """
    SELECT p.id FROM post p JOIN campaign c ON c.id = p.campaign_id LEFT JOIN series s ON s.id = p.series_id
    WHERE (c.needs_approval OR p.needs_approval OR coalesce(s.needs_approval, 0))
"""


@dataclass(frozen=True)
class Review:
    """What was given to a reviewer; `verifier` is None once a decision has come back."""

    id: str
    campaign_id: int
    reviewer: str
    digest: str
    verifier: str | None
    made_at: datetime
    decided_at: datetime | None = None


def needs(db: Database, post_id: int) -> bool:
    """Whether a post may go out only with somebody's approval."""
    return db.value(f"{_NEEDS} AND p.id = ?", [post_id]) is not None


def needing(db: Database, campaign_id: int) -> set[int]:
    """The posts of a campaign that may go out only with somebody's approval."""
    return {row[0] for row in db.tuples(f"{_NEEDS} AND p.campaign_id = ?", [campaign_id])}


def set_campaign(db: Database, campaign_id: int, needed: bool) -> None:
    db.execute("UPDATE campaign SET needs_approval = ? WHERE id = ?", [int(needed), campaign_id])


def set_post(db: Database, post_id: int, needed: bool, *, series: bool = True) -> None:
    """Let a post need it or not; with `series`, the whole series that it belongs to."""
    db.execute("UPDATE post SET needs_approval = ? WHERE id = ?", [int(needed), post_id])
    if not series:
        return
    db.execute(
        "UPDATE series SET needs_approval = ? WHERE id = (SELECT series_id FROM post WHERE id = ?)",
        [int(needed), post_id],
    )


def copy_series(db: Database, from_id: int, to_id: int) -> None:
    """A series that goes on as another one goes on needing what it needed."""
    db.execute(
        "UPDATE series SET needs_approval = (SELECT needs_approval FROM series WHERE id = ?) WHERE id = ?",
        [from_id, to_id],
    )


def set_held(db: Database, post_id: int, held: bool) -> None:
    db.execute("UPDATE post SET held = ? WHERE id = ?", [int(held), post_id])


def held(db: Database, campaign_id: int, until: datetime | None = None) -> list[int]:
    """The posts that wait for approval (and are due before `until`), in the order of their times."""
    before, params = ("", []) if until is None else (" AND due_at < ?", [to_text(until)])
    rows = db.tuples(
        "SELECT id FROM post p WHERE campaign_id = ? AND held = 1 AND EXISTS (SELECT 1 FROM delivery d"
        f" WHERE d.post_id = p.id AND d.state = 'draft'){before} ORDER BY due_at, id",
        [campaign_id, *params],
    )
    return [row[0] for row in rows]


def concerned(db: Database, campaign_id: int) -> list[int]:
    """The posts that another rule of approval may hold or let go."""
    rows = db.tuples(
        "SELECT id FROM post p WHERE campaign_id = ? AND (held = 1 OR EXISTS"
        " (SELECT 1 FROM delivery d WHERE d.post_id = p.id AND d.state = 'scheduled')) ORDER BY id",
        [campaign_id],
    )
    return [row[0] for row in rows]


def of_series(db: Database, post_id: int) -> list[int]:
    """A post, or all posts of the series that it belongs to."""
    rows = db.tuples(
        "SELECT q.id FROM post p JOIN post q ON q.id = p.id OR q.series_id = p.series_id WHERE p.id = ?",
        [post_id],
    )
    return [row[0] for row in rows]


def _decision(row: Row) -> Decision:
    return Decision(
        row["content"],
        Verdict(row["verdict"]),
        row["reviewer"],
        from_text(row["decided_at"]),
        row["comment"],
        row["post_id"],
    )


def latest(db: Database, campaign_id: int, content: str) -> Decision | None:
    """The decision that counts for a content."""
    row = db.one(
        "SELECT * FROM approval WHERE campaign_id = ? AND content = ? AND verdict <> 'commented'"
        " ORDER BY id DESC LIMIT 1",
        [campaign_id, content],
    )
    return None if row is None else _decision(row)


def last_said(db: Database, post_id: int) -> Decision | None:
    """The last that anybody said of a post, whatever its content was then."""
    row = db.one("SELECT * FROM approval WHERE post_id = ? ORDER BY id DESC LIMIT 1", [post_id])
    return None if row is None else _decision(row)


def record(db: Database, campaign_id: int, review_id: str, decision: Decision) -> None:
    db.execute(
        "INSERT INTO approval (campaign_id, content, post_id, verdict, reviewer, comment, decided_at,"
        " review_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            campaign_id,
            decision.content,
            decision.post_id,
            decision.verdict,
            decision.reviewer,
            decision.comment,
            to_text(decision.decided_at),
            review_id,
        ],
    )


def insert_review(db: Database, review: Review, posts: Collection[tuple[int, str]]) -> None:
    """Remember what is given out; `posts` are (post id, hash of its content)."""
    db.execute(
        "INSERT INTO review (id, campaign_id, reviewer, digest, verifier, made_at) VALUES (?, ?, ?, ?, ?, ?)",
        [
            review.id,
            review.campaign_id,
            review.reviewer,
            review.digest,
            review.verifier,
            to_text(review.made_at),
        ],
    )
    db.many(
        "INSERT INTO review_post (review_id, post_id, content) VALUES (?, ?, ?)",
        [[review.id, post_id, content] for post_id, content in posts],
    )


def review(db: Database, review_id: str) -> Review | None:
    row = db.one("SELECT * FROM review WHERE id = ?", [review_id])
    return None if row is None else _review(row)


def _review(row: Row) -> Review:
    return Review(
        row["id"],
        row["campaign_id"],
        row["reviewer"],
        row["digest"],
        row["verifier"],
        from_text(row["made_at"]),
        instant(row["decided_at"]),
    )


def shown(db: Database, review_id: str) -> Sequence[tuple[int, str]]:
    """The posts of a review that still are in the workspace, each with the content that was shown."""
    return [
        (post_id, content)
        for post_id, content in db.tuples(
            "SELECT post_id, content FROM review_post WHERE review_id = ? ORDER BY post_id", [review_id]
        )
    ]


def open_review(db: Database, post_id: int, content: str) -> Review | None:
    """The newest review that shows this content of a post and has not come back."""
    row = db.one(
        "SELECT r.* FROM review r JOIN review_post s ON s.review_id = r.id"
        " WHERE s.post_id = ? AND s.content = ? AND r.decided_at IS NULL ORDER BY r.made_at DESC LIMIT 1",
        [post_id, content],
    )
    return None if row is None else _review(row)


def close_review(db: Database, review_id: str, at: datetime) -> None:
    """The code of a review is used up, and what knew it is forgotten."""
    db.execute("UPDATE review SET verifier = NULL, decided_at = ? WHERE id = ?", [to_text(at), review_id])
