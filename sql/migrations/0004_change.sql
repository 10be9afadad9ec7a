-- What each release changed, said once when it was made: the releases themselves are pruned, this stays.
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

-- Whether the snapshots of an edition may be taken over by the next: everything that they depend on besides the releases.
ALTER TABLE edition ADD COLUMN frame_sha256 TEXT NOT NULL DEFAULT '';
ALTER TABLE edition ADD COLUMN reused_count INTEGER NOT NULL DEFAULT 0;
-- What the documents were made from, as JSON SnapshotReads; '' when it was not noted.
ALTER TABLE snapshot_pack ADD COLUMN reads TEXT NOT NULL DEFAULT '';
