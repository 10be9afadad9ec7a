-- A listing of figures finds its page among few rows: what each area has of a measure is counted when a release is made.

-- By release, so that earlier releases are not walked through, and without indexes of its own: readers know measure and area.
CREATE TABLE observation_series_anew (
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
INSERT INTO observation_series_anew
SELECT release_id, measure, area_code, dimension, figure_count, first_start, newest_end, newest_start FROM observation_series;
DROP TABLE observation_series;
ALTER TABLE observation_series_anew RENAME TO observation_series;

-- How much an area has of a measure.
CREATE TABLE observation_area (
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  measure TEXT NOT NULL,
  area_code TEXT NOT NULL,
  series_count INTEGER NOT NULL,
  figure_count INTEGER NOT NULL,
  PRIMARY KEY (release_id, measure, area_code)
) STRICT, WITHOUT ROWID;
CREATE INDEX observation_area_by_area ON observation_area (area_code, release_id);

-- How many figures of a measure an area has for one period.
DROP TABLE observation_period;
CREATE TABLE observation_period (
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  measure TEXT NOT NULL,
  area_code TEXT NOT NULL,
  period_end TEXT NOT NULL,
  period_start TEXT NOT NULL,
  figure_count INTEGER NOT NULL,
  PRIMARY KEY (release_id, measure, area_code, period_end, period_start)
) STRICT, WITHOUT ROWID;

-- Which dimensions of a measure have a code, such as `age=16-24`, of all areas together.
DROP TABLE observation_dimension;
CREATE TABLE observation_code (
  release_id INTEGER NOT NULL REFERENCES release (release_id),
  measure TEXT NOT NULL,
  code TEXT NOT NULL,
  dimension TEXT NOT NULL,
  PRIMARY KEY (release_id, measure, code, dimension)
) STRICT, WITHOUT ROWID;

-- Releases that are there already.
INSERT INTO observation_area
SELECT release_id, measure, area_code, count(*), sum(figure_count) FROM observation_series GROUP BY release_id, measure, area_code;
INSERT INTO observation_period
SELECT release_id, measure, area_code, period_end, period_start, count(*)
FROM observation GROUP BY release_id, measure, area_code, period_end, period_start;
INSERT INTO observation_code
SELECT DISTINCT series.release_id, series.measure, code.value, series.dimension
FROM (SELECT DISTINCT release_id, measure, dimension FROM observation_series WHERE dimension <> '') AS series
CROSS JOIN json_each('[' || replace(json_quote(series.dimension), ';', '","') || ']') AS code;

-- Nobody asks for the figures of an area without naming the measure any more.
DROP INDEX observation_by_area;
