-- A post that comes again by a rule on the wall clock. Its occurrences are ordinary posts, made some weeks ahead.
CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    rule TEXT NOT NULL CHECK (rule LIKE 'FREQ=%'),
    wall_start TEXT NOT NULL,
    zone TEXT NOT NULL,
    made_until TEXT,
    ends_on TEXT,
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX series_campaign ON series (campaign_id);

CREATE TABLE series_account (
    series_id INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES account (id),
    variant TEXT,
    PRIMARY KEY (series_id, account_id)
) STRICT, WITHOUT ROWID;

-- The days on which a person wants no occurrence.
CREATE TABLE series_exception (
    series_id INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE,
    occurrence TEXT NOT NULL,
    PRIMARY KEY (series_id, occurrence)
) STRICT, WITHOUT ROWID;

-- `occurrence` is the day the rule gave, wherever the post was moved since: one post per day of a series.
ALTER TABLE post ADD COLUMN series_id INTEGER REFERENCES series (id);
ALTER TABLE post ADD COLUMN occurrence TEXT CHECK ((occurrence IS NULL) = (series_id IS NULL));
CREATE UNIQUE INDEX post_occurrence ON post (series_id, occurrence) WHERE series_id IS NOT NULL;

-- A deleted occurrence stays deleted, whichever way it was deleted.
CREATE TRIGGER post_occurrence_deleted AFTER DELETE ON post WHEN old.series_id IS NOT NULL BEGIN
    INSERT OR IGNORE INTO series_exception (series_id, occurrence)
    SELECT id, old.occurrence FROM series WHERE id = old.series_id;
END;

-- When a campaign posts, as a rule: a weekday (0 is Monday) and a time on its wall clock.
CREATE TABLE slot (
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
    wall_time TEXT NOT NULL CHECK (wall_time GLOB '[0-2][0-9]:[0-5][0-9]'),
    PRIMARY KEY (campaign_id, weekday, wall_time)
) STRICT, WITHOUT ROWID;
