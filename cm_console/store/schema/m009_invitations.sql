-- Invitations by a named peer, their letters, and a log that is only added to.

CREATE TABLE invitation (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    inviter_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
    state TEXT NOT NULL CHECK (state IN
        ('waiting', 'sent', 'opened', 'accepted', 'declined', 'taken_back')),
    answer_by TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (campaign_id, person_id),
    CHECK (inviter_id <> person_id)
) STRICT;
CREATE INDEX invitation_person ON invitation (person_id);
CREATE INDEX invitation_inviter ON invitation (inviter_id);

-- Number 0 is the invitation, 1 and 2 are its reminders. Each has one Message-ID for ever.
CREATE TABLE invitation_letter (
    id INTEGER PRIMARY KEY,
    invitation_id INTEGER NOT NULL REFERENCES invitation (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 2),
    way TEXT NOT NULL CHECK (way IN ('email', 'eml', 'letters')),
    account_id INTEGER REFERENCES account (id),
    state TEXT NOT NULL CHECK (state IN
        ('waiting', 'sending', 'sent', 'refused', 'unconfirmed', 'made', 'cancelled')),
    message_id TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    problem TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    resent INTEGER NOT NULL DEFAULT 0,
    ready_at TEXT,
    sent_at TEXT,
    lease_owner TEXT,
    lease_until TEXT,
    UNIQUE (invitation_id, number),
    CHECK ((way = 'email') = (account_id IS NOT NULL)),
    CHECK (state <> 'made' OR way <> 'email'),
    CHECK (state NOT IN ('waiting', 'sending', 'refused', 'unconfirmed') OR way = 'email'),
    CHECK (state NOT IN ('waiting', 'sending') OR ready_at IS NOT NULL),
    CHECK (state <> 'sending' OR (lease_owner IS NOT NULL AND lease_until IS NOT NULL)),
    CHECK (state <> 'sent' OR sent_at IS NOT NULL)
) STRICT;
CREATE INDEX invitation_letter_open ON invitation_letter (account_id, ready_at)
    WHERE state IN ('waiting', 'sending');
CREATE INDEX invitation_letter_account ON invitation_letter (account_id);

-- The promise, kept by the file itself: what has left, or may have, is sent again only where a person says
-- so, and that is counted.
CREATE TRIGGER invitation_letter_state BEFORE UPDATE OF state ON invitation_letter
WHEN old.state <> new.state AND NOT (
    (old.state = 'waiting' AND new.state IN ('sending', 'refused', 'cancelled'))
    OR (old.state = 'sending' AND new.state IN ('sent', 'refused', 'unconfirmed', 'waiting'))
    OR (old.state = 'unconfirmed' AND new.state = 'sent')
    OR (old.state IN ('unconfirmed', 'sent') AND new.state IN ('waiting', 'made')
        AND new.resent = old.resent + 1)
    OR (old.state = 'refused' AND new.state IN ('waiting', 'made', 'cancelled'))
    OR (old.state = 'made' AND new.state IN ('sent', 'cancelled', 'waiting'))
    OR (old.state = 'sent' AND new.state = 'made' AND old.way <> 'email')
    OR (old.state = 'cancelled' AND new.state IN ('waiting', 'made')))
BEGIN
    SELECT raise(ABORT, 'a letter may not go from this state to that one');
END;
CREATE TRIGGER invitation_letter_message_id BEFORE UPDATE OF message_id ON invitation_letter
WHEN old.message_id <> new.message_id
BEGIN
    SELECT raise(ABORT, 'a letter keeps its Message-ID');
END;

CREATE TABLE invitation_log (
    id INTEGER PRIMARY KEY,
    invitation_id INTEGER NOT NULL REFERENCES invitation (id) ON DELETE CASCADE,
    happened_at TEXT NOT NULL,
    what TEXT NOT NULL,
    number INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX invitation_log_invitation ON invitation_log (invitation_id);

-- Only added to. It goes with its invitation, and that goes only with its person or its campaign: erasure.
CREATE TRIGGER invitation_log_update BEFORE UPDATE ON invitation_log
BEGIN
    SELECT raise(ABORT, 'the log of invitations is only added to');
END;
CREATE TRIGGER invitation_log_delete BEFORE DELETE ON invitation_log
WHEN EXISTS (SELECT 1 FROM invitation WHERE id = old.invitation_id)
BEGIN
    SELECT raise(ABORT, 'the log of invitations is only added to');
END;
CREATE TRIGGER invitation_delete BEFORE DELETE ON invitation
WHEN EXISTS (SELECT 1 FROM person WHERE id = old.person_id)
     AND EXISTS (SELECT 1 FROM campaign WHERE id = old.campaign_id)
BEGIN
    SELECT raise(ABORT, 'an invitation goes only with its person or its campaign');
END;

-- Who is erased as an inviter leaves no name in what others were written.
CREATE TRIGGER invitation_inviter_erased BEFORE DELETE ON person BEGIN
    UPDATE tester SET invited_by = '' WHERE invited_by <> '' AND EXISTS (
        SELECT 1 FROM invitation AS i WHERE i.inviter_id = old.id
        AND i.campaign_id = tester.campaign_id AND i.person_id = tester.person_id);
    UPDATE invitation_letter SET state = 'cancelled' WHERE state IN ('waiting', 'made')
        AND invitation_id IN (SELECT id FROM invitation WHERE inviter_id = old.id);
    UPDATE invitation_letter SET subject = '', text = ''
        WHERE invitation_id IN (SELECT id FROM invitation WHERE inviter_id = old.id);
END;
