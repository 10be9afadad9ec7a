-- A release that failed its checks and was published all the same, because an operator looked at it and said so.
CREATE TABLE acceptance (
  release_id INTEGER NOT NULL PRIMARY KEY REFERENCES release (release_id),
  quarantined_release_id INTEGER NOT NULL REFERENCES release (release_id),
  accepted_at TEXT NOT NULL,
  failures TEXT NOT NULL -- JSON list: the checks that it failed
) STRICT;
