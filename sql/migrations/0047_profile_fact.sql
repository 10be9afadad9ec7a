-- A job profile is a third kind of fact about an occupation: the tables are written anew, as a CHECK cannot be changed.
CREATE TABLE occupation_fact_anew (
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  fact_key TEXT NOT NULL, -- unit group of a description, reference of a standard, name of a profile
  kind TEXT NOT NULL CHECK (kind IN ('description', 'standard', 'profile')),
  title TEXT NOT NULL,
  body TEXT NOT NULL, -- JSON OccupationFact
  retrieval_sequence INTEGER NOT NULL,
  locator TEXT NOT NULL,
  PRIMARY KEY (release_id, fact_key)
) STRICT, WITHOUT ROWID;
INSERT INTO occupation_fact_anew (release_id, fact_key, kind, title, body, retrieval_sequence, locator)
SELECT release_id, fact_key, kind, title, body, retrieval_sequence, locator FROM occupation_fact;

CREATE TABLE occupation_fact_link_anew (
  release_id INTEGER NOT NULL,
  soc2020 TEXT NOT NULL,
  fact_key TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('source', 'title', 'job-title')),
  matched TEXT NOT NULL,
  PRIMARY KEY (release_id, soc2020, fact_key),
  FOREIGN KEY (release_id, fact_key) REFERENCES occupation_fact_anew (release_id, fact_key)
) STRICT, WITHOUT ROWID;
INSERT INTO occupation_fact_link_anew (release_id, soc2020, fact_key, basis, matched)
SELECT release_id, soc2020, fact_key, basis, matched FROM occupation_fact_link;

DROP TABLE occupation_fact_link;
DROP TABLE occupation_fact;
ALTER TABLE occupation_fact_anew RENAME TO occupation_fact;
ALTER TABLE occupation_fact_link_anew RENAME TO occupation_fact_link;
CREATE INDEX occupation_fact_link_by_fact ON occupation_fact_link (release_id, fact_key);
