-- Following a wave: missions, feedback, drop-outs with their reasons, lessons, and stories told with consent.
-- Nothing about a person is finer than a day.

CREATE TABLE mission (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    wave_id INTEGER REFERENCES wave (id) ON DELETE SET NULL,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    benefit TEXT NOT NULL DEFAULT '',  -- what the person gets from it, in one sentence
    due_on TEXT
) STRICT;
CREATE INDEX mission_campaign ON mission (campaign_id, wave_id);
CREATE INDEX mission_wave ON mission (wave_id);

-- Done or not; who has no row has not said so.
CREATE TABLE mission_done (
    mission_id INTEGER NOT NULL REFERENCES mission (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    done_on TEXT NOT NULL CHECK (length(done_on) = 10),
    PRIMARY KEY (mission_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mission_done_person ON mission_done (person_id);

-- Reminders that a person of the team has sent: one for each mark of the wave's time, two at most.
CREATE TABLE mission_reminder (
    wave_id INTEGER NOT NULL REFERENCES wave (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    mark INTEGER NOT NULL CHECK (mark IN (25, 50, 75)),
    reminded_on TEXT NOT NULL,
    PRIMARY KEY (wave_id, person_id, mark)
) STRICT, WITHOUT ROWID;
CREATE INDEX mission_reminder_person ON mission_reminder (person_id);
CREATE TRIGGER mission_reminder_most BEFORE INSERT ON mission_reminder
WHEN (SELECT count(*) FROM mission_reminder
      WHERE wave_id = new.wave_id AND person_id = new.person_id) >= 2
BEGIN
    SELECT raise(ABORT, 'nobody is reminded more than twice');
END;

-- Who said it is a person of the directory, a pseudonym, or nobody any more.
CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    wave_id INTEGER REFERENCES wave (id) ON DELETE SET NULL,
    person_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
    pseudonym TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('question', 'issue', 'idea', 'praise')),
    is_blocking INTEGER NOT NULL DEFAULT 0 CHECK (is_blocking IN (0, 1)),
    text TEXT NOT NULL CHECK (trim(text) <> ''),
    given_on TEXT NOT NULL CHECK (length(given_on) = 10),
    answer TEXT NOT NULL DEFAULT '',
    answered_on TEXT CHECK (answered_on >= given_on),
    promised_for TEXT,
    fixed_on TEXT CHECK (fixed_on >= given_on),
    duplicate_of INTEGER REFERENCES feedback (id) ON DELETE SET NULL,
    CHECK (duplicate_of <> id),
    CHECK (promised_for IS NULL OR answered_on IS NOT NULL),
    CHECK (fixed_on IS NULL OR answered_on IS NOT NULL)
) STRICT;
CREATE INDEX feedback_campaign ON feedback (campaign_id, given_on);
CREATE INDEX feedback_wave ON feedback (wave_id);
CREATE INDEX feedback_person ON feedback (person_id);
CREATE INDEX feedback_duplicate ON feedback (duplicate_of);

-- Told and shown with consent. Once that is withdrawn, no text of it is left.
CREATE TABLE story (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    person_id INTEGER REFERENCES person (id) ON DELETE CASCADE,
    told_by TEXT NOT NULL,
    shown_as TEXT NOT NULL,
    quote TEXT NOT NULL,
    effect TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    consented_on TEXT NOT NULL,
    proof TEXT NOT NULL,
    withdrawn_on TEXT,
    CHECK (withdrawn_on IS NOT NULL
           OR (trim(told_by) <> '' AND trim(quote) <> '' AND trim(effect) <> '' AND trim(proof) <> '')),
    CHECK (withdrawn_on IS NULL
           OR (told_by = '' AND shown_as = '' AND quote = '' AND effect = '' AND proof = ''))
) STRICT;
CREATE INDEX story_campaign ON story (campaign_id);
CREATE INDEX story_person ON story (person_id);

-- Why a tester left, from a short list.
CREATE TABLE drop_out (
    campaign_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN
        ('no_time', 'no_benefit', 'too_hard', 'no_access', 'not_allowed', 'moved', 'other')),
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (campaign_id, person_id),
    FOREIGN KEY (campaign_id, person_id) REFERENCES tester ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Who comes back has no reason to have left; who leaves again may give another one.
CREATE TRIGGER drop_out_back AFTER UPDATE OF state ON tester
WHEN old.state = 'dropped' AND new.state <> 'dropped'
BEGIN
    DELETE FROM drop_out WHERE campaign_id = new.campaign_id AND person_id = new.person_id;
END;

-- The people that a wave should not fall below.
CREATE TABLE wave_floor (
    wave_id INTEGER PRIMARY KEY REFERENCES wave (id) ON DELETE CASCADE,
    people INTEGER NOT NULL CHECK (people > 0)
) STRICT;

CREATE TABLE lesson (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    wave_id INTEGER REFERENCES wave (id) ON DELETE SET NULL,
    kind TEXT NOT NULL CHECK (kind IN ('keep', 'change', 'decision')),
    text TEXT NOT NULL CHECK (trim(text) <> ''),
    owner TEXT NOT NULL DEFAULT '',
    due_on TEXT,
    done_on TEXT,
    CHECK (kind = 'decision' OR (owner = '' AND due_on IS NULL AND done_on IS NULL))
) STRICT;
CREATE INDEX lesson_campaign ON lesson (campaign_id, wave_id);
CREATE INDEX lesson_wave ON lesson (wave_id);
