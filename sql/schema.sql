-- Generated from sql/migrations by `npm run generate`. Do not edit.

CREATE TABLE acceptance (
  release_id INTEGER NOT NULL PRIMARY KEY REFERENCES release (release_id),
  quarantined_release_id INTEGER NOT NULL REFERENCES release (release_id),
  accepted_at TEXT NOT NULL,
  failures TEXT NOT NULL -- JSON list: the checks that it failed
) STRICT;

CREATE TABLE alert (
  alert_id INTEGER NOT NULL PRIMARY KEY,
  source_id TEXT NOT NULL,
  kind TEXT NOT NULL, -- a TroubleKind
  since TEXT NOT NULL, -- when it began, as far as we know
  noticed_at TEXT NOT NULL,
  words TEXT NOT NULL, -- as they are told
  ended_at TEXT, -- null while it lasts
  end_words TEXT,
  CHECK ((ended_at IS NULL) = (end_words IS NULL))
) STRICT;

CREATE UNIQUE INDEX alert_one_open ON alert (source_id, kind) WHERE ended_at IS NULL;

CREATE TABLE alert_telling (
  alert_id INTEGER NOT NULL REFERENCES alert (alert_id),
  channel TEXT NOT NULL CHECK (channel IN ('webhook', 'email')),
  moment TEXT NOT NULL CHECK (moment IN ('begin', 'end')),
  told_at TEXT NOT NULL,
  PRIMARY KEY (alert_id, channel, moment)
) STRICT, WITHOUT ROWID;

CREATE TABLE bulletin (
  area_code TEXT NOT NULL,
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  made_at TEXT NOT NULL,
  body TEXT NOT NULL, -- packed JSON Bulletin
  PRIMARY KEY (area_code, month)
) STRICT;

CREATE INDEX bulletin_by_month ON bulletin (month, area_code);

CREATE TABLE change (
  -- The release that brought it; for `late`, the release that has become too old.
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  kind TEXT NOT NULL CHECK (kind IN ('new', 'revised', 'corrected', 'late', 'stopped', 're-bounded', 'adverts')),
  measure TEXT NOT NULL, -- '' when it is about the source as a whole
  area_code TEXT NOT NULL, -- '' for all areas together
  source_id TEXT NOT NULL,
  noticed_at TEXT NOT NULL,
  area_count INTEGER NOT NULL,
  figure_count INTEGER NOT NULL,
  -- One of the figures: the newest. Null where there is none to show.
  dimension TEXT,
  period_label TEXT,
  old_value REAL,
  new_value REAL,
  old_status TEXT,
  new_status TEXT,
  -- JSON list: codes that the figures came under before (re-bounded), else null.
  former_codes TEXT,
  PRIMARY KEY (release_id, kind, measure, area_code)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_by_area ON change (area_code, noticed_at);

CREATE TABLE edition (
  edition_id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('building', 'published')),
  as_at TEXT NOT NULL, -- deadlines are judged at this instant
  builder_version TEXT NOT NULL,
  content_sha256 TEXT NOT NULL,
  snapshot_count INTEGER NOT NULL DEFAULT 0,
  published_at TEXT, frame_sha256 TEXT NOT NULL DEFAULT '', reused_count INTEGER NOT NULL DEFAULT 0, link_sha256 TEXT NOT NULL DEFAULT '',
  CHECK ((state = 'published') = (published_at IS NOT NULL))
) STRICT;

CREATE TABLE edition_plan (
  edition_id INTEGER PRIMARY KEY AUTOINCREMENT,
  plan_id TEXT NOT NULL UNIQUE, -- random: a database from a backup counts from an earlier number, and messages may be older than it
  owner TEXT NOT NULL, -- who made the plan
  expires_at TEXT NOT NULL -- when anybody may abandon it
) STRICT;

CREATE TABLE edition_reading (
  edition_id INTEGER NOT NULL REFERENCES edition (edition_id),
  name TEXT NOT NULL,
  body TEXT NOT NULL, -- JSON, packed: src/db/sql/packed-texts.ts says how
  PRIMARY KEY (edition_id, name)
) STRICT;

CREATE TABLE edition_release (
  edition_id INTEGER NOT NULL REFERENCES edition (edition_id),
  source_id TEXT NOT NULL,
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  PRIMARY KEY (edition_id, source_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE edition_seal (
  edition_id INTEGER NOT NULL REFERENCES edition (edition_id),
  area_code TEXT NOT NULL,
  area_tag TEXT NOT NULL, -- the letters that stand for the area in a code
  sha256 TEXT NOT NULL, -- of the figures in the archive
  PRIMARY KEY (edition_id, area_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE given_up_job (
  job TEXT NOT NULL PRIMARY KEY, -- `publish`, `refresh dfe/teaching-vacancies`
  given_up_at TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE host_lease (
  host TEXT NOT NULL PRIMARY KEY, -- with the port where one is named
  held_by TEXT, -- the run that asks it; null when none does
  held_until TEXT, -- when anybody may take it over
  free_at TEXT, -- when the next request may be sent; null before the first run of it has ended
  CHECK ((held_by IS NULL) = (held_until IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE installation (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE issue (
  run_id TEXT NOT NULL REFERENCES run (run_id),
  sequence INTEGER NOT NULL,
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
  retrieval_sequence INTEGER, -- null when the issue is about the whole sweep
  locator TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (run_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE observation (
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  measure TEXT NOT NULL,
  area_code TEXT NOT NULL,
  dimension TEXT NOT NULL, -- canonical "name=code;name=code", '' for everybody
  period_start TEXT NOT NULL,
  period_end TEXT NOT NULL,
  period_label TEXT NOT NULL,
  value REAL,
  lower_95 REAL,
  upper_95 REAL,
  coefficient_of_variation REAL,
  status TEXT NOT NULL CHECK (
    status IN ('normal', 'provisional', 'revised', 'estimated', 'low-reliability', 'suppressed', 'rounded-to-zero', 'missing')
  ),
  status_reason TEXT,
  note TEXT,
  retrieval_sequence INTEGER NOT NULL,
  locator TEXT NOT NULL,
  other_value REAL, -- the source sent the same figure twice with another value; null when it did not
  PRIMARY KEY (release_id, measure, area_code, dimension, period_end, period_start),
  CHECK ((value IS NULL) = (status IN ('suppressed', 'rounded-to-zero', 'missing')))
) STRICT, WITHOUT ROWID;

CREATE TABLE observation_area (
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  measure TEXT NOT NULL,
  area_code TEXT NOT NULL,
  series_count INTEGER NOT NULL,
  figure_count INTEGER NOT NULL,
  PRIMARY KEY (release_id, measure, area_code)
) STRICT, WITHOUT ROWID;

CREATE INDEX observation_area_by_area ON observation_area (area_code, release_id);

CREATE TABLE observation_code (
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  measure TEXT NOT NULL,
  code TEXT NOT NULL,
  dimension TEXT NOT NULL,
  PRIMARY KEY (release_id, measure, code, dimension)
) STRICT, WITHOUT ROWID;

CREATE TABLE observation_period (
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  measure TEXT NOT NULL,
  area_code TEXT NOT NULL,
  period_end TEXT NOT NULL,
  period_start TEXT NOT NULL,
  figure_count INTEGER NOT NULL,
  PRIMARY KEY (release_id, measure, area_code, period_end, period_start)
) STRICT, WITHOUT ROWID;

CREATE TABLE "observation_series" (
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  measure TEXT NOT NULL,
  area_code TEXT NOT NULL,
  dimension TEXT NOT NULL,
  figure_count INTEGER NOT NULL,
  first_start TEXT NOT NULL, -- no period of the series begins earlier
  newest_end TEXT NOT NULL,
  newest_start TEXT NOT NULL, -- of the periods that end then, the last to begin
  PRIMARY KEY (release_id, measure, area_code, dimension)
) STRICT, WITHOUT ROWID;

CREATE TABLE "occupation_fact" (
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  fact_key TEXT NOT NULL, -- unit group of a description, reference of a standard, name of a profile
  kind TEXT NOT NULL CHECK (kind IN ('description', 'standard', 'profile')),
  title TEXT NOT NULL,
  body TEXT NOT NULL, -- JSON OccupationFact
  retrieval_sequence INTEGER NOT NULL,
  locator TEXT NOT NULL,
  PRIMARY KEY (release_id, fact_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE "occupation_fact_link" (
  release_id INTEGER NOT NULL,
  soc2020 TEXT NOT NULL,
  fact_key TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('source', 'title', 'job-title')),
  matched TEXT NOT NULL,
  PRIMARY KEY (release_id, soc2020, fact_key),
  FOREIGN KEY (release_id, fact_key) REFERENCES "occupation_fact" (release_id, fact_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX occupation_fact_link_by_fact ON occupation_fact_link (release_id, fact_key);

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

CREATE VIRTUAL TABLE posting_closing USING fts5 (terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

CREATE VIEW posting_district AS
SELECT held.release_id, own.district_code, version.posting_key
FROM posting_release AS held
CROSS JOIN posting_version AS version
  ON version.line_id = held.line_id AND +version.from_release <= held.release_id
    AND (version.to_release IS NULL OR version.to_release > held.release_id)
CROSS JOIN version_district AS own ON own.version_id = version.version_id;

CREATE TABLE posting_entry (
  entry_number INTEGER NOT NULL PRIMARY KEY,
  newest_id INTEGER NOT NULL, -- rises with the day of posting: the row of posting_newest
  closing_id INTEGER NOT NULL, -- rises with the deadline: the row of posting_closing
  has_point INTEGER NOT NULL CHECK (has_point IN (0, 1)), -- a place of it is known by its point on the map alone
  version_id INTEGER NOT NULL UNIQUE REFERENCES posting_version (version_id),
  line_id INTEGER NOT NULL,
  from_release INTEGER NOT NULL,
  to_release INTEGER
, state TEXT NOT NULL DEFAULT 'live' CHECK (state IN ('live', 'unconfirmed', 'closed', 'withdrawn'))) STRICT;

CREATE TABLE posting_link (
  edition_id INTEGER NOT NULL REFERENCES edition (edition_id),
  release_id INTEGER NOT NULL,
  posting_key TEXT NOT NULL,
  -- The advert that stands for the group. It has no row of its own.
  first_release_id INTEGER NOT NULL,
  first_posting_key TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (
    reason IN ('shared-reference', 'same-text', 'same-text-by-another', 'same-title-and-employer', 'same-title-place-and-pay')
  ),
  PRIMARY KEY (edition_id, release_id, posting_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX posting_link_by_first ON posting_link (edition_id, first_release_id, first_posting_key);

CREATE VIRTUAL TABLE posting_newest USING fts5 (terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

CREATE TABLE posting_release (
  release_id INTEGER NOT NULL PRIMARY KEY REFERENCES release (release_id),
  line_id INTEGER NOT NULL
) STRICT;

CREATE INDEX posting_release_by_line ON posting_release (line_id, release_id);

CREATE TABLE posting_sight (
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  pack INTEGER NOT NULL,
  sight_count INTEGER NOT NULL,
  first_sequence INTEGER NOT NULL, -- of the answers that it names
  last_sequence INTEGER NOT NULL,
  body TEXT NOT NULL, -- JSON list of [posting_key, retrieval_sequence, locator], packed: src/db/repositories/postings/posting-sights.ts says how
  PRIMARY KEY (release_id, pack)
) STRICT;

CREATE VIRTUAL TABLE posting_term USING fts5vocab (posting_newest, row);

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

CREATE INDEX posting_version_apprenticeship ON posting_version (line_id, soc2020) WHERE kind = 'apprenticeship';

CREATE INDEX posting_version_by_alternate_key ON posting_version (line_id, alternate_key) WHERE alternate_key IS NOT NULL;

CREATE INDEX posting_version_by_begin ON posting_version (line_id, from_release);

CREATE INDEX posting_version_by_end ON posting_version (line_id, to_release) WHERE to_release IS NOT NULL;

CREATE INDEX posting_version_without_place ON posting_version (line_id, place_basis) WHERE place_basis IS NULL;

CREATE TABLE posting_word (
  ending TEXT NOT NULL, -- its first 24 letters
  word TEXT NOT NULL,
  PRIMARY KEY (ending, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE queued_job (
  queued_job_id INTEGER NOT NULL PRIMARY KEY,
  message TEXT NOT NULL UNIQUE, -- JSON JobMessage
  available_at TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE release (
  release_id INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE, -- the run's id
  source_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('staged', 'published', 'quarantined')),
  previous_release_id INTEGER REFERENCES release (release_id),
  retrieved_at TEXT NOT NULL,
  published_at TEXT,
  code_version TEXT NOT NULL,
  content_sha256 TEXT NOT NULL, -- over the retrievals' hashes: equal content is never published twice
  is_partial INTEGER NOT NULL CHECK (is_partial IN (0, 1)), -- the source stated more records than it sent, or an answer is missing
  record_count INTEGER NOT NULL DEFAULT 0,
  accepted_count INTEGER NOT NULL DEFAULT 0, -- observations or postings
  rejected_count INTEGER NOT NULL DEFAULT 0,
  skipped_count INTEGER NOT NULL DEFAULT 0,
  repeated_count INTEGER NOT NULL DEFAULT 0,
  movements TEXT, -- JSON PostingMovements; null for observations
  failures TEXT, newest_period_end TEXT, -- JSON list of the checks that failed; null unless quarantined
  CHECK ((state = 'published') = (published_at IS NOT NULL))
) STRICT;

CREATE INDEX release_by_source ON release (source_id, release_id);

CREATE TABLE resource_check (
  resource_id TEXT PRIMARY KEY,
  checked_at TEXT NOT NULL,
  -- Null when nobody answered.
  status INTEGER,
  -- How often in a row it was dead.
  failures INTEGER NOT NULL CHECK (failures >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE retrieval (
  run_id TEXT NOT NULL REFERENCES run (run_id),
  sequence INTEGER NOT NULL,
  url TEXT NOT NULL,
  role TEXT NOT NULL,
  status INTEGER NOT NULL,
  content_type TEXT,
  etag TEXT,
  last_modified TEXT,
  retrieved_at TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  byte_length INTEGER NOT NULL,
  PRIMARY KEY (run_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE TABLE run (
  run_id TEXT NOT NULL PRIMARY KEY, -- source_id@run_key
  source_id TEXT NOT NULL,
  run_key TEXT NOT NULL, -- the slot of the timetable, or the instant of an operator's call
  state TEXT NOT NULL CHECK (state IN ('running', 'unchanged', 'published', 'quarantined', 'failed')),
  claimed_by TEXT, -- who is running it; null once it has ended
  claim_expires_at TEXT,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  release_id INTEGER,
  request_count INTEGER NOT NULL DEFAULT 0,
  error_code TEXT,
  error_detail TEXT, task TEXT NOT NULL DEFAULT 'refresh' CHECK (task IN ('refresh', 'recode')),
  CHECK ((state = 'running') = (finished_at IS NULL)),
  CHECK ((state = 'running') = (claimed_by IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX run_by_source ON run (source_id, started_at);

CREATE UNIQUE INDEX run_one_running ON run (source_id) WHERE state = 'running';

CREATE TABLE run_step (
  run_id TEXT NOT NULL PRIMARY KEY REFERENCES run (run_id),
  interruptions INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE school (
  school_number INTEGER NOT NULL PRIMARY KEY, -- the row of school_search
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  school_key TEXT NOT NULL, -- the number that the register gives it
  name TEXT NOT NULL,
  town TEXT,
  outcode TEXT, -- the first half of its postcode
  district_code TEXT NOT NULL,
  terms TEXT NOT NULL, -- plain words of name, town, outcode and district
  retrieval_sequence INTEGER NOT NULL,
  locator TEXT NOT NULL,
  UNIQUE (release_id, school_key)
) STRICT;

CREATE VIRTUAL TABLE school_search USING fts5 (terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

CREATE VIRTUAL TABLE school_term USING fts5vocab (school_search, row);

CREATE TABLE snapshot (
  edition_id INTEGER NOT NULL REFERENCES edition (edition_id),
  area_code TEXT NOT NULL,
  sector_id TEXT NOT NULL,
  level TEXT NOT NULL,
  snapshot_id TEXT NOT NULL, -- hash of the document's JSON: its ETag
  position INTEGER NOT NULL, -- its place in the pack of its area and level, from 0
  PRIMARY KEY (edition_id, area_code, sector_id, level)
) STRICT;

CREATE TABLE snapshot_pack (
  edition_id INTEGER NOT NULL REFERENCES edition (edition_id),
  area_code TEXT NOT NULL,
  level TEXT NOT NULL,
  body TEXT NOT NULL, reads TEXT NOT NULL DEFAULT '', -- the Snapshot documents: src/db/sql/packed-texts.ts says how
  PRIMARY KEY (edition_id, area_code, level)
) STRICT;

CREATE TABLE source (
  source_id TEXT NOT NULL PRIMARY KEY,
  current_release_id INTEGER REFERENCES release (release_id),
  last_checked_at TEXT -- when a run last ended in published or unchanged
) STRICT, WITHOUT ROWID;

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

CREATE TABLE sweep_entry (
  run_id TEXT NOT NULL REFERENCES run (run_id),
  position INTEGER NOT NULL, -- of the request among those of the sweep: 1, 2, ...
  piece INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (run_id, position, piece)
) STRICT, WITHOUT ROWID;

CREATE TABLE version_district (
  line_id INTEGER NOT NULL,
  district_code TEXT NOT NULL,
  version_id INTEGER NOT NULL REFERENCES posting_version (version_id),
  PRIMARY KEY (line_id, district_code, version_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX version_district_by_version ON version_district (version_id);

CREATE TABLE withdrawal (
  release_id INTEGER NOT NULL PRIMARY KEY REFERENCES release (release_id),
  withdrawn_at TEXT NOT NULL,
  reason TEXT NOT NULL, -- in the operator's words
  -- What readers see of the source since. Null when nothing earlier is held, and when they saw another release by then.
  returned_to_release_id INTEGER REFERENCES release (release_id)
) STRICT;

CREATE TABLE withdrawal_edition (
  release_id INTEGER NOT NULL REFERENCES withdrawal (release_id),
  edition_id INTEGER NOT NULL REFERENCES edition (edition_id),
  PRIMARY KEY (edition_id, release_id)
) STRICT, WITHOUT ROWID;
