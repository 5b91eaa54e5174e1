-- What a post has beside its text, as one JSON object: warning, visibility, pictures, card, labels.
ALTER TABLE post ADD COLUMN extras TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(extras));
ALTER TABLE series ADD COLUMN extras TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(extras));

-- Pictures, made ready for the networks and without what cameras write into them; `hash` is of `data`.
CREATE TABLE picture (
    hash TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    mime TEXT NOT NULL,
    width INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0),
    data BLOB NOT NULL,
    added_at TEXT NOT NULL
) STRICT;

-- The parts of a thread that are out, each written as the platform returned it: sending goes on after them.
CREATE TABLE delivery_part (
    delivery_id INTEGER NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    text TEXT NOT NULL,
    remote_id TEXT NOT NULL CHECK (remote_id <> ''),
    url TEXT NOT NULL DEFAULT '',
    published_at TEXT NOT NULL,
    PRIMARY KEY (delivery_id, position)
) STRICT, WITHOUT ROWID;

-- Pieces of text to put into posts. Without a campaign they serve all of them.
CREATE TABLE snippet (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER REFERENCES campaign (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('hashtags', 'snippet', 'template')),
    name TEXT NOT NULL CHECK (trim(name) <> '') COLLATE NOCASE,
    text TEXT NOT NULL CHECK (trim(text) <> '')
) STRICT;
CREATE UNIQUE INDEX snippet_name ON snippet (coalesce(campaign_id, 0), kind, name);

-- Links carry utm_campaign and utm_source where the campaign has a name for it; empty: they stay as typed.
ALTER TABLE campaign ADD COLUMN utm_campaign TEXT NOT NULL DEFAULT '';
ALTER TABLE account ADD COLUMN utm_source TEXT NOT NULL DEFAULT '';

-- The widest circle that the campaign's posts may reach.
ALTER TABLE campaign ADD COLUMN audience TEXT NOT NULL DEFAULT 'anyone'
    CHECK (audience IN ('organisation', 'followers', 'anyone'));
