-- A refresh in steps (docs/decisions/0200): what its sweep has found out so far, one entry a request, for the invocation that goes on with it.
-- An entry that is long is kept in pieces. Empty but while a run is under way.
CREATE TABLE sweep_entry (
  run_id TEXT NOT NULL REFERENCES run (run_id),
  position INTEGER NOT NULL, -- of the request among those of the sweep: 1, 2, ...
  piece INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (run_id, position, piece)
) STRICT, WITHOUT ROWID;

-- How far such a run had come when it was last handed over, and how often an invocation of it was cut off.
CREATE TABLE run_step (
  run_id TEXT NOT NULL PRIMARY KEY REFERENCES run (run_id),
  interruptions INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Jobs that were given up after their last attempt. A row goes when the same job is next done.
CREATE TABLE given_up_job (
  job TEXT NOT NULL PRIMARY KEY, -- `publish`, `refresh dfe/teaching-vacancies`
  given_up_at TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;
