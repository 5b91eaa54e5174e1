-- A second person's word on what goes out. What is approved is a content, by its hash: never a post or a time.
ALTER TABLE campaign ADD COLUMN needs_approval INTEGER NOT NULL DEFAULT 0 CHECK (needs_approval IN (0, 1));
ALTER TABLE series ADD COLUMN needs_approval INTEGER NOT NULL DEFAULT 0 CHECK (needs_approval IN (0, 1));
ALTER TABLE post ADD COLUMN needs_approval INTEGER NOT NULL DEFAULT 0 CHECK (needs_approval IN (0, 1));

-- Somebody wants it to go out: its deliveries are drafts with a time until its content is approved.
ALTER TABLE post ADD COLUMN held INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1));
CREATE INDEX post_held ON post (campaign_id) WHERE held = 1;

-- What was given to a reviewer. `digest` is of all that is shown; `verifier` knows the code, until it is used.
CREATE TABLE review (
    id TEXT PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    reviewer TEXT NOT NULL DEFAULT '',
    digest TEXT NOT NULL,
    verifier TEXT,
    made_at TEXT NOT NULL,
    decided_at TEXT,
    CHECK ((verifier IS NULL) = (decided_at IS NOT NULL))
) STRICT;
CREATE INDEX review_campaign ON review (campaign_id);

CREATE TABLE review_post (
    review_id TEXT NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    post_id INTEGER NOT NULL REFERENCES post (id) ON DELETE CASCADE,
    content TEXT NOT NULL,
    PRIMARY KEY (review_id, post_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_post_post ON review_post (post_id);
CREATE INDEX review_post_content ON review_post (content);

-- Decisions are only added: the newest about a content counts.
CREATE TABLE approval (
    id INTEGER PRIMARY KEY,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    content TEXT NOT NULL,
    post_id INTEGER REFERENCES post (id) ON DELETE SET NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('approved', 'refused', 'commented')),
    reviewer TEXT NOT NULL CHECK (trim(reviewer) <> ''),
    comment TEXT NOT NULL DEFAULT '',
    decided_at TEXT NOT NULL,
    review_id TEXT NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    CHECK (verdict <> 'commented' OR comment <> '')
) STRICT;
CREATE INDEX approval_content ON approval (campaign_id, content);
CREATE INDEX approval_post ON approval (post_id);
CREATE INDEX approval_review ON approval (review_id);
