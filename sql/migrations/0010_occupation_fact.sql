-- Texts and facts by occupation, and the unit groups that each is about.
CREATE TABLE occupation_fact (
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  fact_key TEXT NOT NULL, -- unit group of a description, reference of a standard
  kind TEXT NOT NULL CHECK (kind IN ('description', 'standard')),
  title TEXT NOT NULL,
  body TEXT NOT NULL, -- JSON OccupationFact
  retrieval_sequence INTEGER NOT NULL,
  locator TEXT NOT NULL,
  PRIMARY KEY (release_id, fact_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE occupation_fact_link (
  release_id INTEGER NOT NULL,
  soc2020 TEXT NOT NULL,
  fact_key TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('source', 'title', 'job-title')),
  matched TEXT NOT NULL,
  PRIMARY KEY (release_id, soc2020, fact_key),
  FOREIGN KEY (release_id, fact_key) REFERENCES occupation_fact (release_id, fact_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX occupation_fact_link_by_fact ON occupation_fact_link (release_id, fact_key);
