-- Whether an advert has ended stands in its entry as well (docs/decisions/0250): nearly all that a search looks at are open, so that it compares
-- the state instead of walking through the term that they share. An entry lasts as long as its row, whose state does not change.
ALTER TABLE posting_entry ADD COLUMN state TEXT NOT NULL DEFAULT 'live' CHECK (state IN ('live', 'unconfirmed', 'closed', 'withdrawn'));

-- The terms tell of the others without a look at any advert. No text has U+E000, which is asked for where there is no line.
UPDATE posting_entry SET state = 'unconfirmed' WHERE entry_number IN (
  SELECT 4294967295 - (rowid & 4294967295) FROM posting_newest WHERE posting_newest MATCH (
    SELECT coalesce(group_concat('"' || char(57344) || 'r' || line_id || 'unconfirmed"', ' OR '), '"' || char(57344) || '"')
    FROM (SELECT DISTINCT line_id FROM posting_release)));

UPDATE posting_entry SET state = 'closed' WHERE entry_number IN (
  SELECT 4294967295 - (rowid & 4294967295) FROM posting_newest WHERE posting_newest MATCH (
    SELECT coalesce(group_concat('"' || char(57344) || 'r' || line_id || 'closed"', ' OR '), '"' || char(57344) || '"')
    FROM (SELECT DISTINCT line_id FROM posting_release)));

UPDATE posting_entry SET state = 'withdrawn' WHERE entry_number IN (
  SELECT 4294967295 - (rowid & 4294967295) FROM posting_newest WHERE posting_newest MATCH (
    SELECT coalesce(group_concat('"' || char(57344) || 'r' || line_id || 'withdrawn"', ' OR '), '"' || char(57344) || '"')
    FROM (SELECT DISTINCT line_id FROM posting_release)));
