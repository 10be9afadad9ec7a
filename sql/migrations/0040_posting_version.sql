-- One row of an advert lasts for as long as nothing about it changes, instead of a row for each release (docs/decisions/0210). What is read is
-- always the state as at a release: the rows of its line that begin with it or earlier and do not end with it or earlier.

-- Releases whose adverts are held. Releases that follow one another stand in one line, named by the number of the first.
CREATE TABLE posting_release (
  release_id INTEGER NOT NULL PRIMARY KEY REFERENCES release (release_id),
  line_id INTEGER NOT NULL
) STRICT;

CREATE INDEX posting_release_by_line ON posting_release (line_id, release_id);

CREATE TABLE posting_version (
  version_id INTEGER NOT NULL PRIMARY KEY,
  line_id INTEGER NOT NULL,
  posting_key TEXT NOT NULL,
  from_release INTEGER NOT NULL, -- the first release of the line that holds it
  to_release INTEGER, -- the first that no longer does; null while none
  state TEXT NOT NULL CHECK (state IN ('live', 'unconfirmed', 'closed', 'withdrawn')),
  first_seen_at TEXT NOT NULL,
  last_seen_at TEXT, -- null for a live one that every release of its time saw: then it is when the release was retrieved
  ended_at TEXT, -- when it closed or was withdrawn; null while open
  times_returned INTEGER NOT NULL,
  times_edited INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('vacancy', 'apprenticeship', 'voluntary', 'talent-pool')),
  sector_id TEXT,
  soc2020 TEXT, -- as many digits, 1 to 4, as the advert can bear
  is_left_out INTEGER NOT NULL DEFAULT 0 CHECK (is_left_out IN (0, 1)),
  posted_on TEXT,
  closes_at TEXT,
  place_basis TEXT,
  is_national INTEGER NOT NULL CHECK (is_national IN (0, 1)),
  coder_version TEXT NOT NULL,
  stated_hash TEXT, -- over all that the source sent; null where that was never reckoned
  content_hash TEXT NOT NULL, -- over what a reader would notice
  alternate_key TEXT,
  shared_reference TEXT,
  title TEXT NOT NULL,
  employer_name TEXT,
  employer_reference TEXT,
  url TEXT,
  summary TEXT,
  places TEXT NOT NULL, -- JSON list of PostingPlace
  pay TEXT NOT NULL, -- JSON StatedPay
  employment_types TEXT NOT NULL, -- JSON list
  hours_per_week REAL,
  openings INTEGER,
  source_category TEXT,
  apprenticeship TEXT, -- JSON ApprenticeshipDetail
  sector_basis TEXT,
  pay_min_gbp_per_year INTEGER, -- whole pounds for a full-time year; null where that end is open
  pay_max_gbp_per_year INTEGER,
  working_pattern TEXT CHECK (working_pattern IN ('full-time', 'part-time', 'full-time or part-time')),
  contract TEXT CHECK (
    contract IN ('permanent', 'fixed-term', 'temporary', 'casual', 'self-employed', 'apprenticeship', 'voluntary')
  ),
  workplace TEXT CHECK (workplace IN ('remote', 'hybrid')),
  is_for_school_leavers INTEGER CHECK (is_for_school_leavers IN (0, 1)),
  coding TEXT, -- JSON CodingDetail: confidences, what answers rest on, corrections
  UNIQUE (line_id, posting_key, from_release),
  CHECK (to_release > from_release),
  CHECK (last_seen_at IS NOT NULL OR state = 'live'),
  CHECK ((state IN ('closed', 'withdrawn')) = (ended_at IS NOT NULL))
) STRICT;

CREATE TABLE version_district (
  line_id INTEGER NOT NULL,
  district_code TEXT NOT NULL,
  version_id INTEGER NOT NULL REFERENCES posting_version (version_id),
  PRIMARY KEY (line_id, district_code, version_id)
) STRICT, WITHOUT ROWID;

-- The adverts of a sweep that is being read. Nothing is left of it when its release is shown.
CREATE TABLE staged_posting (
  release_id INTEGER NOT NULL,
  posting_key TEXT NOT NULL,
  previous_id INTEGER, -- the row that the release before has of it; null where it has none
  is_unchanged INTEGER NOT NULL CHECK (is_unchanged IN (0, 1)), -- the source says what that row says
  content_hash TEXT NOT NULL,
  retrieval_sequence INTEGER NOT NULL,
  locator TEXT NOT NULL,
  PRIMARY KEY (release_id, posting_key)
) STRICT, WITHOUT ROWID;

-- Where the adverts of each release's sweep stand in its archived answers, some hundreds together.
CREATE TABLE posting_sight (
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  pack INTEGER NOT NULL,
  sight_count INTEGER NOT NULL,
  first_sequence INTEGER NOT NULL, -- of the answers that it names
  last_sequence INTEGER NOT NULL,
  body TEXT NOT NULL, -- JSON list of [posting_key, retrieval_sequence, locator], packed: src/db/repositories/postings/posting-sights.ts says how
  PRIMARY KEY (release_id, pack)
) STRICT;

-- Every release that holds adverts; each source has had one line so far.
INSERT INTO posting_release (release_id, line_id)
SELECT release_id, min(release_id) OVER (PARTITION BY source_id)
FROM release
WHERE EXISTS (SELECT 1 FROM posting WHERE posting.release_id = release.release_id);

CREATE TABLE posting_step (
  release_id INTEGER NOT NULL PRIMARY KEY,
  line_id INTEGER NOT NULL,
  before_id INTEGER,
  after_id INTEGER,
  retrieved_at TEXT NOT NULL
) STRICT;

INSERT INTO posting_step
SELECT release_id, line_id,
  lag(release_id) OVER (PARTITION BY line_id ORDER BY release_id),
  lead(release_id) OVER (PARTITION BY line_id ORDER BY release_id),
  retrieved_at
FROM posting_release JOIN release USING (release_id);

-- Rows that say something else than the release before: each begins a row.
CREATE TABLE posting_begin (
  release_id INTEGER NOT NULL,
  posting_key TEXT NOT NULL,
  PRIMARY KEY (release_id, posting_key)
) STRICT, WITHOUT ROWID;

INSERT INTO posting_begin (release_id, posting_key)
SELECT now.release_id, now.posting_key
FROM posting AS now
CROSS JOIN posting_step AS step ON step.release_id = now.release_id
LEFT JOIN posting_step AS past ON past.release_id = step.before_id
LEFT JOIN posting AS old ON old.release_id = step.before_id AND old.posting_key = now.posting_key
WHERE old.posting_key IS NULL
  OR now.state IS NOT old.state
  OR now.first_seen_at IS NOT old.first_seen_at
  OR CASE WHEN now.state = 'live' AND now.last_seen_at = step.retrieved_at THEN '' ELSE now.last_seen_at END
    IS NOT CASE WHEN old.state = 'live' AND old.last_seen_at = past.retrieved_at THEN '' ELSE old.last_seen_at END
  OR now.ended_at IS NOT old.ended_at
  OR now.times_returned IS NOT old.times_returned
  OR now.times_edited IS NOT old.times_edited
  OR now.kind IS NOT old.kind
  OR now.sector_id IS NOT old.sector_id
  OR now.soc2020 IS NOT old.soc2020
  OR now.is_left_out IS NOT old.is_left_out
  OR now.posted_on IS NOT old.posted_on
  OR now.closes_at IS NOT old.closes_at
  OR now.place_basis IS NOT old.place_basis
  OR now.is_national IS NOT old.is_national
  OR now.coder_version IS NOT old.coder_version
  OR now.content_hash IS NOT old.content_hash
  OR now.alternate_key IS NOT old.alternate_key
  OR now.shared_reference IS NOT old.shared_reference
  OR now.title IS NOT old.title
  OR now.employer_name IS NOT old.employer_name
  OR now.employer_reference IS NOT old.employer_reference
  OR now.url IS NOT old.url
  OR now.summary IS NOT old.summary
  OR now.places IS NOT old.places
  OR now.pay IS NOT old.pay
  OR now.employment_types IS NOT old.employment_types
  OR now.hours_per_week IS NOT old.hours_per_week
  OR now.openings IS NOT old.openings
  OR now.source_category IS NOT old.source_category
  OR now.apprenticeship IS NOT old.apprenticeship
  OR now.sector_basis IS NOT old.sector_basis
  OR now.pay_min_gbp_per_year IS NOT old.pay_min_gbp_per_year
  OR now.pay_max_gbp_per_year IS NOT old.pay_max_gbp_per_year
  OR now.working_pattern IS NOT old.working_pattern
  OR now.contract IS NOT old.contract
  OR now.workplace IS NOT old.workplace
  OR now.is_for_school_leavers IS NOT old.is_for_school_leavers
  OR now.coding IS NOT old.coding
  OR (SELECT group_concat(district_code) FROM (SELECT district_code FROM posting_district AS own
      WHERE own.release_id = now.release_id AND own.posting_key = now.posting_key ORDER BY district_code))
    IS NOT (SELECT group_concat(district_code) FROM (SELECT district_code FROM posting_district AS own
      WHERE own.release_id = old.release_id AND own.posting_key = old.posting_key ORDER BY district_code));

INSERT INTO posting_version (
  line_id, posting_key, from_release, to_release, state, first_seen_at, last_seen_at, ended_at, times_returned, times_edited, kind, sector_id,
  soc2020, is_left_out, posted_on, closes_at, place_basis, is_national, coder_version, content_hash, alternate_key, shared_reference, title,
  employer_name, employer_reference, url, summary, places, pay, employment_types, hours_per_week, openings, source_category, apprenticeship,
  sector_basis, pay_min_gbp_per_year, pay_max_gbp_per_year, working_pattern, contract, workplace, is_for_school_leavers, coding
)
SELECT
  step.line_id, posting.posting_key, posting.release_id,
  -- It ends after the first release from here on that the next one does not go on from.
  (SELECT min(last.after_id)
    FROM posting AS own CROSS JOIN posting_step AS last ON last.release_id = own.release_id
    WHERE own.release_id IN (SELECT release_id FROM posting_release WHERE line_id = step.line_id AND release_id >= step.release_id)
      AND own.posting_key = posting.posting_key
      AND (NOT EXISTS (SELECT 1 FROM posting AS next WHERE next.release_id = last.after_id AND next.posting_key = own.posting_key)
        OR EXISTS (SELECT 1 FROM posting_begin AS next WHERE next.release_id = last.after_id AND next.posting_key = own.posting_key))),
  state, first_seen_at,
  CASE WHEN state = 'live' AND last_seen_at = step.retrieved_at THEN NULL ELSE last_seen_at END,
  ended_at, times_returned, times_edited, kind, sector_id,
  soc2020, is_left_out, posted_on, closes_at, place_basis, is_national, coder_version, content_hash, alternate_key, shared_reference, title,
  employer_name, employer_reference, url, summary, places, pay, employment_types, hours_per_week, openings, source_category, apprenticeship,
  sector_basis, pay_min_gbp_per_year, pay_max_gbp_per_year, working_pattern, contract, workplace, is_for_school_leavers,
  -- As it is written today, without nulls and empty lists: so that the next sweep finds the same.
  replace(replace(json_patch('{}', coding), ',"safety":[]', ''), ',"corrections":[]', '')
FROM posting_begin
CROSS JOIN posting ON posting.release_id = posting_begin.release_id AND posting.posting_key = posting_begin.posting_key
CROSS JOIN posting_step AS step ON step.release_id = posting_begin.release_id
ORDER BY posting_begin.release_id, posting_begin.posting_key;

INSERT INTO version_district (line_id, district_code, version_id)
SELECT version.line_id, own.district_code, version.version_id
FROM posting_version AS version
CROSS JOIN posting_district AS own ON own.release_id = version.from_release AND own.posting_key = version.posting_key;

INSERT INTO posting_sight (release_id, pack, sight_count, first_sequence, last_sequence, body)
SELECT release_id, pack, count(*), min(retrieval_sequence), max(retrieval_sequence),
  json_group_array(json_array(posting_key, retrieval_sequence, locator))
FROM (SELECT release_id, posting_key, retrieval_sequence, locator,
    1 + (row_number() OVER (PARTITION BY release_id ORDER BY posting_key) - 1) / 200 AS pack
  FROM posting WHERE retrieval_sequence IS NOT NULL)
GROUP BY release_id, pack;

DROP VIEW posting_terms;
DROP TABLE posting_term;
DROP TABLE posting_newest;
DROP TABLE posting_closing;
DROP TABLE posting_entry;
DROP TABLE posting_begin;
DROP TABLE posting_step;
DROP TABLE posting_district;
DROP TABLE posting;

CREATE INDEX posting_version_by_begin ON posting_version (line_id, from_release);
CREATE INDEX posting_version_by_end ON posting_version (line_id, to_release) WHERE to_release IS NOT NULL;
CREATE INDEX posting_version_by_alternate_key ON posting_version (line_id, alternate_key) WHERE alternate_key IS NOT NULL;
CREATE INDEX posting_version_apprenticeship ON posting_version (line_id, soc2020) WHERE kind = 'apprenticeship';
CREATE INDEX posting_version_without_place ON posting_version (line_id, place_basis) WHERE place_basis IS NULL;
CREATE INDEX version_district_by_version ON version_district (version_id);

-- The adverts of each release that is held. The plus keeps SQLite from going through a line by the beginnings of its rows.
CREATE VIEW posting AS
SELECT held.release_id, version.version_id, version.posting_key, version.state, version.first_seen_at,
  coalesce(version.last_seen_at, release.retrieved_at) AS last_seen_at,
  version.ended_at, version.times_returned, version.times_edited, version.stated_hash, version.content_hash, version.alternate_key,
  version.shared_reference, version.kind, version.title, version.employer_name, version.employer_reference, version.url, version.summary,
  version.posted_on, version.closes_at, version.places, version.is_national, version.pay, version.employment_types, version.hours_per_week,
  version.openings, version.source_category, version.apprenticeship, version.place_basis, version.sector_id, version.sector_basis,
  version.coder_version, version.soc2020, version.pay_min_gbp_per_year, version.pay_max_gbp_per_year, version.working_pattern,
  version.contract, version.workplace, version.is_for_school_leavers, version.coding, version.is_left_out
FROM posting_release AS held
CROSS JOIN release ON release.release_id = held.release_id
CROSS JOIN posting_version AS version
  ON version.line_id = held.line_id AND +version.from_release <= held.release_id
    AND (version.to_release IS NULL OR version.to_release > held.release_id);

CREATE VIEW posting_district AS
SELECT held.release_id, own.district_code, version.posting_key
FROM posting_release AS held
CROSS JOIN posting_version AS version
  ON version.line_id = held.line_id AND +version.from_release <= held.release_id
    AND (version.to_release IS NULL OR version.to_release > held.release_id)
CROSS JOIN version_district AS own ON own.version_id = version.version_id;

-- What searches go by (docs/decisions/0153): an entry for each row of an advert, with the span of releases that hold it.
CREATE TABLE posting_entry (
  entry_number INTEGER NOT NULL PRIMARY KEY,
  newest_id INTEGER NOT NULL, -- rises with the day of posting: the row of posting_newest
  closing_id INTEGER NOT NULL, -- rises with the deadline: the row of posting_closing
  has_point INTEGER NOT NULL CHECK (has_point IN (0, 1)), -- a place of it is known by its point on the map alone
  version_id INTEGER NOT NULL UNIQUE REFERENCES posting_version (version_id),
  line_id INTEGER NOT NULL,
  from_release INTEGER NOT NULL,
  to_release INTEGER
) STRICT;

CREATE VIRTUAL TABLE posting_newest USING fts5 (terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

CREATE VIRTUAL TABLE posting_closing USING fts5 (terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

CREATE VIRTUAL TABLE posting_term USING fts5vocab (posting_newest, row);

-- What an advert is found by: a term for each value of a filter, then the words of its text. A term for a value begins with U+E000, which no
-- text has here. src/db/repositories/postings/posting-terms.ts asks for them and tells what they mean; a change needs every row anew.
CREATE VIEW posting_terms AS
SELECT entry.entry_number, entry.newest_id, entry.closing_id,
  ' ' || char(57344) || 'r' || posting.line_id || posting.state
  || ' ' || char(57344) || 'k' || CASE posting.kind WHEN 'apprenticeship' THEN 'apprenticeship' ELSE 'other' END
  || coalesce(' ' || char(57344) || 's' || replace(posting.sector_id, '-', ''), '')
  || coalesce(' ' || char(57344) || 'o' || substr(posting.soc2020, 1, 1) || ' ' || char(57344) || 'o' || substr(posting.soc2020, 1, 2)
    || ' ' || char(57344) || 'o' || substr(posting.soc2020, 1, 3) || ' ' || char(57344) || 'o' || posting.soc2020, '')
  || coalesce(' ' || char(57344) || 'l' || posting.is_for_school_leavers, '')
  || ' ' || char(57344) || 'p' || posting.is_left_out
  || CASE WHEN instr(posting.working_pattern, 'full') > 0 THEN ' ' || char(57344) || 'wfull' ELSE '' END
  || CASE WHEN instr(posting.working_pattern, 'part') > 0 THEN ' ' || char(57344) || 'wpart' ELSE '' END
  || coalesce(' ' || char(57344) || 'c' || replace(posting.contract, '-', ''), '')
  || coalesce(' ' || char(57344) || 'h' || posting.workplace, '')
  || coalesce(' ' || char(57344) || 'y0x' || (min(max(coalesce(posting.pay_min_gbp_per_year, posting.pay_max_gbp_per_year), 0), 2097151) / 1)
    || ' ' || char(57344) || 'y1x' || (min(max(coalesce(posting.pay_min_gbp_per_year, posting.pay_max_gbp_per_year), 0), 2097151) / 8)
    || ' ' || char(57344) || 'y2x' || (min(max(coalesce(posting.pay_min_gbp_per_year, posting.pay_max_gbp_per_year), 0), 2097151) / 64)
    || ' ' || char(57344) || 'y3x' || (min(max(coalesce(posting.pay_min_gbp_per_year, posting.pay_max_gbp_per_year), 0), 2097151) / 512)
    || ' ' || char(57344) || 'y4x' || (min(max(coalesce(posting.pay_min_gbp_per_year, posting.pay_max_gbp_per_year), 0), 2097151) / 4096)
    || ' ' || char(57344) || 'y5x' || (min(max(coalesce(posting.pay_min_gbp_per_year, posting.pay_max_gbp_per_year), 0), 2097151) / 32768), '')
  || CASE WHEN entry.closing_id >> 32 = 2147483647 THEN ' ' || char(57344) || 'dnone'
    ELSE ' ' || char(57344) || 'd0x' || (((entry.closing_id >> 32) / 86400) / 1)
    || ' ' || char(57344) || 'd1x' || (((entry.closing_id >> 32) / 86400) / 8)
    || ' ' || char(57344) || 'd2x' || (((entry.closing_id >> 32) / 86400) / 64)
    || ' ' || char(57344) || 'd3x' || (((entry.closing_id >> 32) / 86400) / 512)
    || ' ' || char(57344) || 'd4x' || (((entry.closing_id >> 32) / 86400) / 4096)
    || ' ' || char(57344) || 'd5x' || (((entry.closing_id >> 32) / 86400) / 32768) END
  || coalesce((SELECT group_concat(' ' || char(57344) || 'a' || district_code || ' ' || char(57344) || 'n' || substr(district_code, 1, 1), '')
    FROM version_district AS own WHERE own.version_id = posting.version_id), '')
  || coalesce((SELECT group_concat(CASE WHEN place.value->>'postcode' IS NOT NULL
      THEN ' ' || char(57344) || 'g' || substr(place.value->>'postcode', 1, instr((place.value->>'postcode') || ' ', ' ') - 1)
        || ' ' || char(57344) || 'z' || substr(place.value->>'postcode', 1, 1 + (substr(place.value->>'postcode', 2, 1) GLOB '[A-Z]'))
      ELSE ' ' || char(57344) || 'q' || CAST(((place.value->>'latitude') + 90) * 10 AS INTEGER) || 'x'
        || CAST(((place.value->>'longitude') + 180) * 10 AS INTEGER)
        || ' ' || char(57344) || 'u' || CAST((place.value->>'latitude') + 90 AS INTEGER) || 'x'
        || CAST((place.value->>'longitude') + 180 AS INTEGER) END, '')
    FROM json_each(posting.places) AS place), ' ' || char(57344) || 'gnone')
  || ' ' || replace(posting.title || ' ' || coalesce(posting.employer_name, '') || ' ' || coalesce(posting.summary, ''), char(57344), ' ')
  AS terms
FROM posting_entry AS entry
CROSS JOIN posting_version AS posting ON posting.version_id = entry.version_id;

INSERT INTO posting_entry (entry_number, newest_id, closing_id, has_point, version_id, line_id, from_release, to_release)
SELECT number, (day << 32) + 4294967295 - number, (second << 32) + number, has_point, version_id, line_id, from_release, to_release
FROM (
  SELECT version_id, line_id, from_release, to_release,
    coalesce(min(max(unixepoch(posted_on) / 86400, 0), 65535), 0) AS day,
    coalesce(min(max(unixepoch(closes_at) - 1577836800, 0), 2147483646), 2147483647) AS second,
    EXISTS (SELECT 1 FROM json_each(places) AS place
      WHERE place.value->>'postcode' IS NULL AND place.value->>'latitude' IS NOT NULL) AS has_point,
    row_number() OVER (ORDER BY from_release, posted_on DESC, posting_key) AS number
  FROM posting_version
);

INSERT INTO posting_newest (rowid, terms) SELECT newest_id, terms FROM posting_terms ORDER BY newest_id;

INSERT INTO posting_closing (rowid, terms) SELECT closing_id, terms FROM posting_terms ORDER BY closing_id;

-- Words stay as they are: the texts are the same.
