"""The pictures of posts in the file, each kept once."""

import json
from datetime import datetime

from cm_console.domain.pictures import PictureFile
from cm_console.domain.when import to_text
from cm_console.store.database import Database

_COLUMNS = "hash, name, mime, width, height, length(data)"
# Everything that a post or a series shows.
_USED = """
    SELECT json_extract(shown.value, '$.hash')
    FROM {table} CROSS JOIN json_each(extras, '$.pictures') AS shown WHERE extras <> '{{}}'
    UNION SELECT json_extract(extras, '$.card.picture') FROM {table} WHERE extras <> '{{}}'
"""


def add(db: Database, picture: PictureFile, data: bytes, now: datetime) -> None:
    """Keep a picture; one that is there already is from now on as new."""
    db.execute(
        "INSERT INTO picture (hash, name, mime, width, height, data, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (hash) DO UPDATE SET added_at = excluded.added_at",
        [picture.hash, picture.name, picture.mime, picture.width, picture.height, data, to_text(now)],
    )


def get(db: Database, hash_: str) -> PictureFile | None:
    rows = db.tuples(f"SELECT {_COLUMNS} FROM picture WHERE hash = ?", [hash_])
    return PictureFile(*rows[0]) if rows else None


def data(db: Database, hash_: str) -> bytes | None:
    found = db.value("SELECT data FROM picture WHERE hash = ?", [hash_])
    return None if found is None else bytes(found)


def prune(db: Database, before: datetime) -> int:
    """Remove what was added before an instant and is used nowhere; returns how many."""
    old = [row[0] for row in db.tuples("SELECT hash FROM picture WHERE added_at < ?", [to_text(before)])]
    if not old:
        return 0
    union = " UNION ".join(_USED.format(table=table) for table in ("post", "series"))
    used = {row[0] for row in db.tuples(union)}
    unused = [hash_ for hash_ in old if hash_ not in used]
    db.execute("DELETE FROM picture WHERE hash IN (SELECT value FROM json_each(?))", [json.dumps(unused)])
    return len(unused)
