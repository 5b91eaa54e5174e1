-- The privacy centre: what people were told and agreed to, who objected, who must not come back, what was done.

-- `salt` keys the tombstones; `facts` are what only the company knows of its register; `unswept` says that
-- something was erased and the file's free pages have not been overwritten since; `erasing` is 1 only within
-- the transaction that does it.
CREATE TABLE privacy (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    salt BLOB NOT NULL,
    facts TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(facts)),
    unswept INTEGER NOT NULL DEFAULT 0 CHECK (unswept IN (0, 1)),
    erasing INTEGER NOT NULL DEFAULT 0 CHECK (erasing IN (0, 1))
) STRICT;

-- Keyed hashes of the addresses and staff numbers that were erased on request: an import leaves them out.
-- `address` is the hash of the address that went with it.
CREATE TABLE tombstone (hash TEXT PRIMARY KEY, address TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX tombstone_address ON tombstone (address);

-- What people are told; a text that has been shown is never changed, it gets another version.
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    version INTEGER NOT NULL CHECK (version > 0),
    text TEXT NOT NULL CHECK (trim(text) <> ''),
    published_on TEXT NOT NULL,
    UNIQUE (name, version)
) STRICT;

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    notice_id INTEGER NOT NULL REFERENCES notice (id),
    agreed_on TEXT NOT NULL,
    proof TEXT NOT NULL CHECK (trim(proof) <> ''),
    withdrawn_on TEXT CHECK (withdrawn_on >= agreed_on),
    UNIQUE (person_id, notice_id)
) STRICT;
CREATE INDEX agreement_notice ON agreement (notice_id);

-- Who is left out of statistics, as they asked.
CREATE TABLE objection (
    person_id INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    since TEXT NOT NULL
) STRICT;

-- Testers whose identity is gone: only what the counts need. A small department is not kept.
CREATE TABLE departed (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    wave_id INTEGER REFERENCES wave (id) ON DELETE SET NULL,
    state TEXT NOT NULL,
    department TEXT NOT NULL DEFAULT '',
    is_manager INTEGER NOT NULL DEFAULT 0 CHECK (is_manager IN (0, 1))
) STRICT;
CREATE INDEX departed_campaign ON departed (campaign_id);
CREATE INDEX departed_wave ON departed (wave_id);

CREATE TABLE departed_event (
    id INTEGER PRIMARY KEY,
    departed_id INTEGER NOT NULL REFERENCES departed (id) ON DELETE CASCADE,
    happened_on TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT;
CREATE INDEX departed_event_departed ON departed_event (departed_id);

-- Months that a kind of data is kept, where they are not the usual ones; NULL: for ever.
CREATE TABLE retention (
    rule TEXT PRIMARY KEY,
    months INTEGER CHECK (months > 0),
    is_own INTEGER NOT NULL DEFAULT 0 CHECK (is_own IN (0, 1)),
    announced_on TEXT
) STRICT, WITHOUT ROWID;

-- What the privacy centre did, without saying to whom.
CREATE TABLE privacy_log (
    id INTEGER PRIMARY KEY,
    happened_on TEXT NOT NULL,
    act TEXT NOT NULL,
    rule TEXT NOT NULL DEFAULT '',
    people INTEGER NOT NULL CHECK (people >= 0)
) STRICT;

-- Whom statistics count: testers who have not objected, and those who are gone. Ids below zero are of these.
CREATE VIEW counted_tester AS
    SELECT t.campaign_id, t.person_id, t.state, t.wave_id, p.department, p.is_manager
    FROM tester t JOIN person p ON p.id = t.person_id
    WHERE NOT EXISTS (SELECT 1 FROM objection o WHERE o.person_id = t.person_id)
    UNION ALL
    SELECT campaign_id, -id, state, wave_id, department, is_manager FROM departed;

-- Whom the progress of waves counts: everybody, also those who are gone.
CREATE VIEW ever_tester AS
    SELECT campaign_id, wave_id, state FROM tester
    UNION ALL
    SELECT campaign_id, wave_id, state FROM departed;

CREATE VIEW counted_event AS
    SELECT e.id, e.campaign_id, e.person_id, e.happened_on, e.state FROM tester_event e
    WHERE NOT EXISTS (SELECT 1 FROM objection o WHERE o.person_id = e.person_id)
    UNION ALL
    SELECT e.id, d.campaign_id, -d.id, e.happened_on, e.state
    FROM departed_event e JOIN departed d ON d.id = e.departed_id;

-- The log of invitations is only added to, except that an erased person's name goes from its notes.
DROP TRIGGER invitation_log_update;
CREATE TRIGGER invitation_log_update BEFORE UPDATE ON invitation_log
WHEN (SELECT erasing FROM privacy) = 0 OR new.id <> old.id OR new.invitation_id <> old.invitation_id
     OR new.happened_at <> old.happened_at OR new.what <> old.what OR new.number <> old.number
BEGIN
    SELECT raise(ABORT, 'the log of invitations is only added to');
END;

-- Who is erased as an inviter is looked for among these only: erasing many would else read all testers each time.
CREATE INDEX tester_with_inviter ON tester (campaign_id, person_id) WHERE invited_by <> '';
