-- Releases that were published and turned out to be wrong: who reads them is told so, and their source went back to the one before (docs/decisions/0215).
CREATE TABLE withdrawal (
  release_id INTEGER NOT NULL PRIMARY KEY REFERENCES release (release_id),
  withdrawn_at TEXT NOT NULL,
  reason TEXT NOT NULL, -- in the operator's words
  -- What readers see of the source since. Null when nothing earlier is held, and when they saw another release by then.
  returned_to_release_id INTEGER REFERENCES release (release_id)
) STRICT;

-- Published editions that were built from it. An edition forgets its releases when its documents are removed; its sheets are still on walls.
CREATE TABLE withdrawal_edition (
  release_id INTEGER NOT NULL REFERENCES withdrawal (release_id),
  edition_id INTEGER NOT NULL REFERENCES edition (edition_id),
  PRIMARY KEY (edition_id, release_id)
) STRICT, WITHOUT ROWID;
