-- What a release holds, counted once when it is made, so that a listing or a status need not look at every figure.

-- One row for the figures of one measure, area and dimension: which there are, how many, and the newest.
CREATE TABLE observation_series (
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  measure TEXT NOT NULL,
  area_code TEXT NOT NULL,
  dimension TEXT NOT NULL,
  figure_count INTEGER NOT NULL,
  first_start TEXT NOT NULL, -- no period of the series begins earlier
  newest_end TEXT NOT NULL,
  newest_start TEXT NOT NULL, -- of the periods that end then, the last to begin
  PRIMARY KEY (measure, area_code, dimension, release_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX observation_series_by_release ON observation_series (release_id);
CREATE INDEX observation_series_by_area ON observation_series (area_code, measure, dimension, release_id);

-- How many figures of a measure one period has, of all areas together.
CREATE TABLE observation_period (
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  measure TEXT NOT NULL,
  period_end TEXT NOT NULL,
  period_start TEXT NOT NULL,
  figure_count INTEGER NOT NULL,
  PRIMARY KEY (release_id, measure, period_end, period_start)
) STRICT, WITHOUT ROWID;

-- Which dimensions a measure has figures for, of all areas together.
CREATE TABLE observation_dimension (
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  measure TEXT NOT NULL,
  dimension TEXT NOT NULL,
  PRIMARY KEY (release_id, measure, dimension)
) STRICT, WITHOUT ROWID;

-- The last day that any of its figures describes; null for adverts.
ALTER TABLE release ADD COLUMN newest_period_end TEXT;

-- Releases that are there already.
INSERT INTO observation_series
SELECT release_id, measure, area_code, dimension, count(*), min(period_start), max(period_end),
  substr(max(period_end || period_start), 11)
FROM observation GROUP BY release_id, measure, area_code, dimension;
INSERT INTO observation_period
SELECT release_id, measure, period_end, period_start, count(*)
FROM observation GROUP BY release_id, measure, period_end, period_start;
INSERT INTO observation_dimension SELECT DISTINCT release_id, measure, dimension FROM observation_series;
UPDATE release SET newest_period_end =
  (SELECT max(newest_end) FROM observation_series AS series WHERE series.release_id = release.release_id);
