-- Rows of a thousand letters fill a table without row numbers to a quarter of its pages. The same rows with row numbers, in less than a third
-- of the room (docs/decisions/0154). Districts refer to them and are written anew as well.
CREATE TABLE posting_row (
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  posting_key TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('live', 'unconfirmed', 'closed', 'withdrawn')),
  first_seen_at TEXT NOT NULL,
  last_seen_at TEXT NOT NULL,
  ended_at TEXT, -- when it closed or was withdrawn; null while open
  times_returned INTEGER NOT NULL,
  times_edited INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  alternate_key TEXT,
  shared_reference TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('vacancy', 'apprenticeship', 'voluntary', 'talent-pool')),
  title TEXT NOT NULL,
  employer_name TEXT,
  employer_reference TEXT,
  url TEXT,
  summary TEXT,
  posted_on TEXT,
  closes_at TEXT,
  places TEXT NOT NULL, -- JSON list of PostingPlace
  is_national INTEGER NOT NULL CHECK (is_national IN (0, 1)),
  pay TEXT NOT NULL, -- JSON StatedPay
  employment_types TEXT NOT NULL, -- JSON list
  hours_per_week REAL,
  openings INTEGER,
  source_category TEXT,
  apprenticeship TEXT, -- JSON ApprenticeshipDetail
  place_basis TEXT,
  sector_id TEXT,
  sector_basis TEXT,
  coder_version TEXT NOT NULL,
  retrieval_sequence INTEGER, -- null for a posting carried forward
  locator TEXT,
  soc2020 TEXT, -- as many digits, 1 to 4, as the advert can bear
  pay_min_gbp_per_year INTEGER, -- whole pounds for a full-time year; null where that end is open
  pay_max_gbp_per_year INTEGER,
  working_pattern TEXT CHECK (working_pattern IN ('full-time', 'part-time', 'full-time or part-time')),
  contract TEXT CHECK (
    contract IN ('permanent', 'fixed-term', 'temporary', 'casual', 'self-employed', 'apprenticeship', 'voluntary')
  ),
  workplace TEXT CHECK (workplace IN ('remote', 'hybrid')),
  is_for_school_leavers INTEGER CHECK (is_for_school_leavers IN (0, 1)),
  coding TEXT, -- JSON CodingDetail: confidences, what answers rest on, corrections
  is_left_out INTEGER NOT NULL DEFAULT 0 CHECK (is_left_out IN (0, 1)),
  PRIMARY KEY (release_id, posting_key),
  CHECK ((state IN ('closed', 'withdrawn')) = (ended_at IS NOT NULL))
) STRICT;

INSERT INTO posting_row (
  release_id, posting_key, state, first_seen_at, last_seen_at, ended_at, times_returned, times_edited,
  content_hash, alternate_key, shared_reference, kind, title, employer_name, employer_reference, url, summary,
  posted_on, closes_at, places, is_national, pay, employment_types, hours_per_week, openings, source_category,
  apprenticeship, place_basis, sector_id, sector_basis, coder_version, retrieval_sequence, locator, soc2020,
  pay_min_gbp_per_year, pay_max_gbp_per_year, working_pattern, contract, workplace, is_for_school_leavers,
  coding, is_left_out
)
SELECT
  release_id, posting_key, state, first_seen_at, last_seen_at, ended_at, times_returned, times_edited,
  content_hash, alternate_key, shared_reference, kind, title, employer_name, employer_reference, url, summary,
  posted_on, closes_at, places, is_national, pay, employment_types, hours_per_week, openings, source_category,
  apprenticeship, place_basis, sector_id, sector_basis, coder_version, retrieval_sequence, locator, soc2020,
  pay_min_gbp_per_year, pay_max_gbp_per_year, working_pattern, contract, workplace, is_for_school_leavers,
  coding, is_left_out
FROM posting;

CREATE TABLE posting_row_district (
  release_id INTEGER NOT NULL,
  district_code TEXT NOT NULL,
  posting_key TEXT NOT NULL,
  PRIMARY KEY (release_id, district_code, posting_key),
  FOREIGN KEY (release_id, posting_key) REFERENCES posting_row (release_id, posting_key)
) STRICT, WITHOUT ROWID;

INSERT INTO posting_row_district (release_id, district_code, posting_key)
SELECT release_id, district_code, posting_key FROM posting_district;

DROP TABLE posting_district;
DROP TABLE posting;
ALTER TABLE posting_row RENAME TO posting;
ALTER TABLE posting_row_district RENAME TO posting_district;

CREATE INDEX posting_by_alternate_key ON posting (release_id, alternate_key) WHERE alternate_key IS NOT NULL;
CREATE INDEX posting_apprenticeship_by_occupation ON posting (release_id, soc2020) WHERE kind = 'apprenticeship';
CREATE INDEX posting_without_place ON posting (release_id, place_basis) WHERE place_basis IS NULL;
CREATE INDEX posting_district_by_posting ON posting_district (release_id, posting_key);
