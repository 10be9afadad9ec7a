-- What the parts of a build read alike, kept for each other until the edition is published (docs/decisions/0223).
CREATE TABLE edition_reading (
  edition_id INTEGER NOT NULL REFERENCES edition (edition_id),
  name TEXT NOT NULL,
  body TEXT NOT NULL, -- JSON, packed: src/db/sql/packed-texts.ts says how
  PRIMARY KEY (edition_id, name)
) STRICT;
