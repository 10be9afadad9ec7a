-- What each address of the directory of other resources last answered.
CREATE TABLE resource_check (
  resource_id TEXT PRIMARY KEY,
  checked_at TEXT NOT NULL,
  -- Null when nobody answered.
  status INTEGER,
  -- How often in a row it was dead.
  failures INTEGER NOT NULL CHECK (failures >= 0)
) STRICT, WITHOUT ROWID;
