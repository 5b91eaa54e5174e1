-- Times are UTC text with milliseconds (…Z); dates are YYYY-MM-DD; booleans are 0 or 1.

CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key TEXT NOT NULL,
    created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    current_campaign_id INTEGER REFERENCES campaign (id) ON DELETE SET NULL,
    publisher_seen_at TEXT
) STRICT;

CREATE TABLE campaign (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> '') COLLATE NOCASE UNIQUE,
    opens_on TEXT NOT NULL,
    zone TEXT NOT NULL,
    objective TEXT NOT NULL DEFAULT '',
    metric TEXT NOT NULL DEFAULT '',
    baseline REAL,
    target REAL,
    sponsor TEXT NOT NULL DEFAULT '',
    population INTEGER CHECK (population > 0),
    playbook TEXT NOT NULL DEFAULT '',
    late_policy TEXT NOT NULL DEFAULT 'ask' CHECK (late_policy IN ('send', 'ask', 'skip')),
    late_tolerance_minutes INTEGER NOT NULL DEFAULT 60 CHECK (late_tolerance_minutes >= 0)
) STRICT;

CREATE TABLE phase (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL CHECK (ends_on >= starts_on)
) STRICT;
CREATE INDEX phase_campaign ON phase (campaign_id, starts_on);

CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    phase_id INTEGER REFERENCES phase (id) ON DELETE SET NULL,
    name TEXT NOT NULL,
    lever TEXT NOT NULL,
    due_on TEXT NOT NULL,
    done_on TEXT
) STRICT;
CREATE INDEX task_campaign ON task (campaign_id, due_on);

CREATE TABLE measure (
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    measured_on TEXT NOT NULL,
    value REAL NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (campaign_id, measured_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL UNIQUE,
    department TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT '',
    site TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    staff_number TEXT NOT NULL DEFAULT '',
    is_manager INTEGER NOT NULL DEFAULT 0 CHECK (is_manager IN (0, 1)),
    is_external INTEGER NOT NULL DEFAULT 0 CHECK (is_external IN (0, 1)),
    volunteer INTEGER NOT NULL DEFAULT 0 CHECK (volunteer IN (0, 1))
) STRICT;
CREATE INDEX person_name ON person (name COLLATE NOCASE);

CREATE VIRTUAL TABLE person_search USING fts5 (
    name, email, department, level, site, staff_number,
    content = 'person', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3', columnsize = 0
);
CREATE TRIGGER person_search_insert AFTER INSERT ON person BEGIN
    INSERT INTO person_search (rowid, name, email, department, level, site, staff_number)
    VALUES (new.id, new.name, new.email, new.department, new.level, new.site, new.staff_number);
END;
CREATE TRIGGER person_search_delete AFTER DELETE ON person BEGIN
    INSERT INTO person_search
        (person_search, rowid, name, email, department, level, site, staff_number)
    VALUES ('delete', old.id, old.name, old.email, old.department, old.level, old.site,
            old.staff_number);
END;
CREATE TRIGGER person_search_update
AFTER UPDATE OF name, email, department, level, site, staff_number ON person BEGIN
    INSERT INTO person_search
        (person_search, rowid, name, email, department, level, site, staff_number)
    VALUES ('delete', old.id, old.name, old.email, old.department, old.level, old.site,
            old.staff_number);
    INSERT INTO person_search (rowid, name, email, department, level, site, staff_number)
    VALUES (new.id, new.name, new.email, new.department, new.level, new.site, new.staff_number);
END;

CREATE TABLE wave (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number > 0),
    name TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL CHECK (size > 0),
    capacity INTEGER NOT NULL CHECK (capacity > 0),
    starts_on TEXT,
    ends_on TEXT CHECK (ends_on >= starts_on),
    seed INTEGER,
    UNIQUE (campaign_id, number)
) STRICT;

-- A person without a row here is a candidate that nobody has placed or invited yet.
CREATE TABLE tester (
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    state TEXT NOT NULL DEFAULT 'candidate' CHECK (state IN
        ('candidate', 'invited', 'accepted', 'active', 'reported', 'done', 'dropped')),
    since TEXT,
    wave_id INTEGER REFERENCES wave (id) ON DELETE SET NULL,
    invited_by TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (campaign_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tester_person ON tester (person_id);
CREATE INDEX tester_wave ON tester (wave_id);

CREATE TABLE tester_event (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    happened_on TEXT NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (campaign_id, person_id) REFERENCES tester ON DELETE CASCADE
) STRICT;
CREATE INDEX tester_event_tester ON tester_event (campaign_id, person_id);

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    platform TEXT NOT NULL,
    name TEXT NOT NULL CHECK (trim(name) <> '') COLLATE NOCASE UNIQUE,
    server TEXT NOT NULL DEFAULT '',
    user TEXT NOT NULL DEFAULT '',
    secret_env TEXT NOT NULL DEFAULT '',
    remote_id TEXT NOT NULL DEFAULT '',
    handle TEXT NOT NULL DEFAULT '',
    facts TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(facts)),
    state TEXT NOT NULL DEFAULT 'unchecked' CHECK (state IN ('unchecked', 'ready', 'needs_you')),
    paused_until TEXT,
    checked_at TEXT,
    next_reading_at TEXT,
    removed_at TEXT
) STRICT;

CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    wall_time TEXT,
    zone TEXT,
    due_at TEXT,
    language TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CHECK ((wall_time IS NULL) = (due_at IS NULL) AND (zone IS NULL) = (due_at IS NULL))
) STRICT;
CREATE INDEX post_due ON post (campaign_id, due_at);

CREATE TABLE delivery (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES account (id),
    variant TEXT,
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'scheduled', 'sending',
        'published', 'rejected', 'unconfirmed', 'missed', 'cancelled')),
    key TEXT NOT NULL,
    due_at TEXT,
    ready_at TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    problem TEXT,
    lease_owner TEXT,
    lease_until TEXT,
    remote_id TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    published_at TEXT,
    next_reading_at TEXT,
    UNIQUE (post_id, account_id),
    CHECK (state NOT IN ('scheduled', 'sending', 'missed')
           OR (due_at IS NOT NULL AND ready_at IS NOT NULL)),
    CHECK (state <> 'sending' OR (lease_owner IS NOT NULL AND lease_until IS NOT NULL)),
    CHECK (state <> 'published' OR published_at IS NOT NULL)
) STRICT;
CREATE INDEX delivery_ready ON delivery (account_id, ready_at) WHERE state = 'scheduled';
CREATE INDEX delivery_open ON delivery (state)
    WHERE state IN ('sending', 'rejected', 'unconfirmed', 'missed');
CREATE INDEX delivery_reading ON delivery (account_id, next_reading_at) WHERE state = 'published';

-- The promise, kept by the file itself: no path leads back from published, or out of cancelled.
CREATE TRIGGER delivery_state BEFORE UPDATE OF state ON delivery
WHEN old.state <> new.state AND NOT (
    (old.state = 'draft' AND new.state IN ('scheduled', 'cancelled'))
    OR (old.state = 'scheduled' AND new.state IN ('sending', 'missed', 'cancelled', 'draft'))
    OR (old.state = 'sending'
        AND new.state IN ('published', 'rejected', 'unconfirmed', 'scheduled'))
    OR (old.state = 'unconfirmed' AND new.state IN ('published', 'scheduled', 'cancelled'))
    OR (old.state = 'rejected' AND new.state IN ('draft', 'scheduled', 'cancelled'))
    OR (old.state = 'missed' AND new.state IN ('scheduled', 'cancelled')))
BEGIN
    SELECT raise(ABORT, 'a delivery may not go from this state to that one');
END;

CREATE TABLE delivery_event (
    id INTEGER PRIMARY KEY,
    delivery_id INTEGER NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
    happened_at TEXT NOT NULL,
    state TEXT NOT NULL,
    problem TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX delivery_event_delivery ON delivery_event (delivery_id);

CREATE TABLE post_sample (
    delivery_id INTEGER NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
    metric TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value >= 0),
    PRIMARY KEY (delivery_id, metric, taken_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE channel_sample (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    metric TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value >= 0),
    PRIMARY KEY (account_id, metric, taken_at)
) STRICT, WITHOUT ROWID;
