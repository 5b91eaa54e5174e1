-- The directory: what an external person is, staff numbers found at once, and circles of trust.
ALTER TABLE person ADD COLUMN external_kind TEXT NOT NULL DEFAULT ''
    CHECK (external_kind = '' OR (external_kind IN ('customer', 'partner') AND is_external = 1));
-- Everybody is of one kind; outside goes before managing.
ALTER TABLE person ADD COLUMN kind TEXT GENERATED ALWAYS AS (CASE
    WHEN external_kind <> '' THEN external_kind
    WHEN is_external = 1 THEN 'external'
    WHEN is_manager = 1 THEN 'manager'
    ELSE 'employee' END) VIRTUAL;
-- How names are put in order, so that 100,000 of them are in order before one is asked for.
ALTER TABLE person ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
DROP INDEX person_name;
CREATE INDEX person_by_name ON person (name_key, id);
CREATE INDEX person_staff_number ON person (staff_number) WHERE staff_number <> '';

-- Who may see: the people of some units, levels and kinds; an empty list stands for all of them.
CREATE TABLE circle (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (trim(name) <> '') COLLATE NOCASE,
    units TEXT NOT NULL DEFAULT '[]' CHECK (json_type(units) = 'array'),
    levels TEXT NOT NULL DEFAULT '[]' CHECK (json_type(levels) = 'array'),
    kinds TEXT NOT NULL DEFAULT '[]' CHECK (json_type(kinds) = 'array'),
    UNIQUE (campaign_id, name)
) STRICT;

-- Without a circle a post is for everyone: so a circle that posts are for cannot go before them.
ALTER TABLE post ADD COLUMN circle_id INTEGER REFERENCES circle (id);
ALTER TABLE series ADD COLUMN circle_id INTEGER REFERENCES circle (id);
CREATE INDEX post_circle ON post (circle_id) WHERE circle_id IS NOT NULL;
CREATE INDEX series_circle ON series (circle_id) WHERE circle_id IS NOT NULL;

-- A post that comes again is for the same circle each time.
CREATE TRIGGER post_circle_of_series AFTER INSERT ON post
WHEN new.series_id IS NOT NULL AND new.circle_id IS NULL
BEGIN
    UPDATE post SET circle_id = (SELECT circle_id FROM series WHERE id = new.series_id) WHERE id = new.id;
END;
