-- A delivery that its server posts by itself at its time. `handed_over_id` is the server's name for it; it is
-- empty while the server's answer is not known. `handed_over_at` is when the server was asked.
ALTER TABLE delivery ADD COLUMN handed_over_id TEXT;
ALTER TABLE delivery ADD COLUMN handed_over_at TEXT
    CHECK ((handed_over_at IS NULL) = (handed_over_id IS NULL));
CREATE INDEX delivery_handed_over ON delivery (account_id, due_at) WHERE handed_over_at IS NOT NULL;

-- While the server has it, nothing here may change or drop it: it is taken back first.
CREATE TRIGGER delivery_handed_over_change BEFORE UPDATE OF state, due_at, key ON delivery
WHEN old.state = 'scheduled' AND old.handed_over_id <> '' AND new.handed_over_id IS NOT NULL
     AND (new.state NOT IN ('scheduled', 'sending') OR new.due_at <> old.due_at OR new.key <> old.key)
BEGIN
    SELECT raise(ABORT, 'a delivery that was handed over is taken back before it changes');
END;
CREATE TRIGGER delivery_handed_over_delete BEFORE DELETE ON delivery
WHEN old.state = 'scheduled' AND old.handed_over_id <> ''
BEGIN
    SELECT raise(ABORT, 'a delivery that was handed over is taken back before it is removed');
END;
