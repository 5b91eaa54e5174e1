-- The wave planner: who follows a wave, when it cannot run, how it was drawn, who comes next.

ALTER TABLE wave ADD COLUMN animators INTEGER NOT NULL DEFAULT 1 CHECK (animators > 0);
ALTER TABLE wave ADD COLUMN per_animator INTEGER CHECK (per_animator > 0);
-- The people who should take part, where more are invited because not everybody will.
ALTER TABLE wave ADD COLUMN target INTEGER CHECK (target > 0);
ALTER TABLE wave ADD COLUMN is_external INTEGER NOT NULL DEFAULT 0 CHECK (is_external IN (0, 1));

-- The last draw, so that it can be explained and repeated.
CREATE TABLE wave_draw (
    campaign_id INTEGER PRIMARY KEY REFERENCES campaign (id) ON DELETE CASCADE,
    seed INTEGER NOT NULL,
    rules TEXT NOT NULL CHECK (json_valid(rules))
) STRICT;

CREATE TABLE waiting (
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    PRIMARY KEY (campaign_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX waiting_person ON waiting (person_id);

-- Days on which a person cannot take part or, without a person, on which no wave runs.
CREATE TABLE unavailable (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    person_id INTEGER REFERENCES person (id) ON DELETE CASCADE,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL CHECK (ends_on >= starts_on)
) STRICT;
CREATE INDEX unavailable_campaign ON unavailable (campaign_id, person_id);
CREATE INDEX unavailable_person ON unavailable (person_id);

-- Whom colleagues turn to, as they say themselves. Only for the draw, which erases it.
CREATE TABLE nomination (
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    by_person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (campaign_id, by_person_id, person_id),
    CHECK (by_person_id <> person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX nomination_by ON nomination (by_person_id);
CREATE INDEX nomination_person ON nomination (person_id);
