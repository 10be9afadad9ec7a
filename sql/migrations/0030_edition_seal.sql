-- Each edition names the hash of the one before, and of the figures that it gave of each area (docs/decisions/0172).
ALTER TABLE edition ADD COLUMN link_sha256 TEXT NOT NULL DEFAULT ''; -- of its link in the archive; '' before editions were sealed

CREATE TABLE edition_seal (
  edition_id INTEGER NOT NULL REFERENCES edition (edition_id),
  area_code TEXT NOT NULL,
  area_tag TEXT NOT NULL, -- the letters that stand for the area in a code
  sha256 TEXT NOT NULL, -- of the figures in the archive
  PRIMARY KEY (edition_id, area_code)
) STRICT, WITHOUT ROWID;
