-- The plan of a launch: two dates, use cases, commitments, gates, readiness, the budget of attention.

-- The release is when the network is there, the opening (opens_on) is when everybody is asked in.
ALTER TABLE campaign ADD COLUMN released_on TEXT;
ALTER TABLE campaign ADD COLUMN country TEXT NOT NULL DEFAULT '';  -- whose holidays count; '' for none

CREATE TABLE attention (
    campaign_id INTEGER PRIMARY KEY REFERENCES campaign (id) ON DELETE CASCADE,
    messages_a_week INTEGER CHECK (messages_a_week > 0),  -- per audience over all channels; NULL: no limit
    channels INTEGER NOT NULL CHECK (channels > 0),
    quiet_from TEXT CHECK (quiet_from GLOB '[0-2][0-9]:[0-5][0-9]'),
    quiet_until TEXT CHECK (quiet_until GLOB '[0-2][0-9]:[0-5][0-9]'),
    CHECK ((quiet_from IS NULL) = (quiet_until IS NULL))
) STRICT;

CREATE TABLE need (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (trim(name) <> '')
) STRICT;
CREATE INDEX need_campaign ON need (campaign_id);

CREATE TABLE use_case (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    who TEXT NOT NULL CHECK (trim(who) <> ''),
    does TEXT NOT NULL CHECK (trim(does) <> ''),
    with_whom TEXT NOT NULL DEFAULT '',
    by_day TEXT,
    company_benefit TEXT NOT NULL DEFAULT '',
    person_benefit TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX use_case_campaign ON use_case (campaign_id);

-- A use case serves a need; the evidence may still be to come.
CREATE TABLE alignment (
    use_case_id INTEGER NOT NULL REFERENCES use_case (id) ON DELETE CASCADE,
    need_id INTEGER NOT NULL REFERENCES need (id) ON DELETE CASCADE,
    evidence TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (use_case_id, need_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX alignment_need ON alignment (need_id);

CREATE TABLE commitment (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    who TEXT NOT NULL CHECK (trim(who) <> ''),
    what TEXT NOT NULL CHECK (trim(what) <> ''),
    due_on TEXT,
    done_on TEXT
) STRICT;
CREATE INDEX commitment_campaign ON commitment (campaign_id);

CREATE TABLE gate (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('start', 'wave', 'opening')),
    wave INTEGER CHECK (wave > 0),  -- the number of the wave it opens
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    due_on TEXT NOT NULL,
    reported_share REAL NOT NULL DEFAULT 0.6 CHECK (reported_share BETWEEN 0 AND 1),
    answered_share REAL NOT NULL DEFAULT 0.5 CHECK (answered_share BETWEEN 0 AND 1),
    decision TEXT CHECK (decision IN ('go', 'no_go')),
    decided_by TEXT NOT NULL DEFAULT '',
    decided_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    CHECK ((kind = 'wave') = (wave IS NOT NULL)),
    CHECK ((decision IS NULL) = (decided_on IS NULL)),
    CHECK (decision IS NULL OR trim(decided_by) <> '')
) STRICT;
CREATE INDEX gate_campaign ON gate (campaign_id, due_on);

-- Answers of the readiness and pre-mortem lists; an item without a row has not been looked at.
CREATE TABLE readiness (
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    item TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'not_needed')),
    note TEXT NOT NULL DEFAULT '',
    answered_on TEXT NOT NULL,
    PRIMARY KEY (campaign_id, item)
) STRICT, WITHOUT ROWID;

-- The works council (CSE): informed and consulted before the first wave of employees.
CREATE TABLE consultation (
    campaign_id INTEGER PRIMARY KEY REFERENCES campaign (id) ON DELETE CASCADE,
    informed_on TEXT,
    opinion TEXT CHECK (opinion IN ('favourable', 'reserved', 'unfavourable', 'silent', 'not_needed')),
    opinion_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    CHECK ((opinion IS NULL) = (opinion_on IS NULL))
) STRICT;

-- What a playbook suggests to post; it becomes a draft only when a person wants it.
CREATE TABLE post_idea (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    due_on TEXT NOT NULL,
    text TEXT NOT NULL CHECK (trim(text) <> ''),
    post_id INTEGER REFERENCES post (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX post_idea_campaign ON post_idea (campaign_id, due_on);
CREATE INDEX post_idea_post ON post_idea (post_id);

-- The last move of the opening with all that moved along, so that it can be taken back.
CREATE TABLE plan_shift (
    campaign_id INTEGER PRIMARY KEY REFERENCES campaign (id) ON DELETE CASCADE,
    shifted_at TEXT NOT NULL,
    changes TEXT NOT NULL CHECK (json_valid(changes))
) STRICT;
