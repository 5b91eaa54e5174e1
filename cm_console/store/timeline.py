"""The posts of a campaign as the timeline shows them: read lean, there may be thousands."""

from cm_console.store.database import Database


def posts(db: Database, campaign_id: int) -> list[tuple[int, str, str, str, list[str]]]:
    """(id, the text's beginning, its circle's name, due_at, states of its deliveries), by time.

    Those that were cancelled are left out.
    """
    found = db.tuples(
        """
        SELECT p.id, substr(p.text, 1, 120), coalesce(c.name, ''), p.due_at,
               coalesce(group_concat(DISTINCT d.state), '')
        FROM post p LEFT JOIN delivery d ON d.post_id = p.id LEFT JOIN circle c ON c.id = p.circle_id
        WHERE p.campaign_id = ? AND p.due_at IS NOT NULL
        GROUP BY p.id HAVING count(d.id) = 0 OR sum(d.state <> 'cancelled') > 0
        ORDER BY p.due_at, p.id
        """,
        [campaign_id],
    )
    return [(*row, states.split(",") if states else []) for *row, states in found]
