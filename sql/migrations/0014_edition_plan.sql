-- The plan of the one edition that is being built, and the right to write to it: every write of a build looks for its plan's row.
-- AUTOINCREMENT: a number is never given twice, not even one of an edition that was abandoned.
CREATE TABLE edition_plan (
  edition_id INTEGER PRIMARY KEY AUTOINCREMENT,
  plan_id TEXT NOT NULL UNIQUE, -- random: a database from a backup counts from an earlier number, and messages may be older than it
  owner TEXT NOT NULL, -- who made the plan
  expires_at TEXT NOT NULL -- when anybody may abandon it
) STRICT;

-- Numbers go on after the last that was given.
INSERT INTO edition_plan (edition_id, plan_id, owner, expires_at)
SELECT max(edition_id), '', '', '' FROM edition HAVING count(*) > 0;
DELETE FROM edition_plan;

-- Where the plan's place was before. What it was building is removed by the next plan.
DELETE FROM installation WHERE name = 'edition_claim';
