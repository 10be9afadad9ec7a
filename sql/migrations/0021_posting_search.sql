-- Adverts by what they are asked for (docs/decisions/0153): one entry an advert, and two full-text tables without the text, whose rows
-- stand in the orders that lists have.
CREATE TABLE posting_entry (
  entry_number INTEGER NOT NULL PRIMARY KEY,
  newest_id INTEGER NOT NULL, -- rises with the day of posting: the row of posting_newest
  closing_id INTEGER NOT NULL, -- rises with the deadline: the row of posting_closing
  has_point INTEGER NOT NULL CHECK (has_point IN (0, 1)), -- a place of it is known by its point on the map alone
  release_id INTEGER NOT NULL,
  posting_key TEXT NOT NULL,
  UNIQUE (release_id, posting_key),
  FOREIGN KEY (release_id, posting_key) REFERENCES posting (release_id, posting_key)
) STRICT;

CREATE VIRTUAL TABLE posting_newest USING fts5 (terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

CREATE VIRTUAL TABLE posting_closing USING fts5 (terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

CREATE VIRTUAL TABLE posting_term USING fts5vocab (posting_newest, row);

-- Every word of the adverts under each of its endings, so that any part of a word finds it.
CREATE TABLE posting_word (
  ending TEXT NOT NULL, -- its first 24 letters
  word TEXT NOT NULL,
  PRIMARY KEY (ending, word)
) STRICT, WITHOUT ROWID;

-- What an advert is found by: a term for each value of a filter, then the words of its text. A term for a value begins with U+E000, which no
-- text has here. src/db/repositories/postings/posting-terms.ts asks for them and tells what they mean; a change needs every release anew.
CREATE VIEW posting_terms AS
SELECT entry.entry_number, entry.newest_id, entry.closing_id,
  ' ' || char(57344) || 'r' || posting.release_id || posting.state
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
    FROM posting_district AS own WHERE own.release_id = posting.release_id AND own.posting_key = posting.posting_key), '')
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
CROSS JOIN posting ON posting.release_id = entry.release_id AND posting.posting_key = entry.posting_key;

-- Every release whose rows are held.
INSERT INTO posting_entry (entry_number, newest_id, closing_id, has_point, release_id, posting_key)
SELECT number, (day << 32) + 4294967295 - number, (second << 32) + number, has_point, release_id, posting_key
FROM (
  SELECT release_id, posting_key,
    coalesce(min(max(unixepoch(posted_on) / 86400, 0), 65535), 0) AS day,
    coalesce(min(max(unixepoch(closes_at) - 1577836800, 0), 2147483646), 2147483647) AS second,
    EXISTS (SELECT 1 FROM json_each(posting.places) AS place
      WHERE place.value->>'postcode' IS NULL AND place.value->>'latitude' IS NOT NULL) AS has_point,
    row_number() OVER (ORDER BY release_id, posted_on DESC, posting_key) AS number
  FROM posting
  WHERE release_id IN (SELECT release_id FROM release WHERE state = 'published')
);

INSERT INTO posting_newest (rowid, terms) SELECT newest_id, terms FROM posting_terms ORDER BY newest_id;

INSERT INTO posting_closing (rowid, terms) SELECT closing_id, terms FROM posting_terms ORDER BY closing_id;

INSERT INTO posting_word (ending, word)
WITH RECURSIVE cut (at, word) AS (
  SELECT 1, term FROM posting_term WHERE term < char(57344) OR term >= char(57345)
  UNION ALL
  SELECT at + 1, word FROM cut WHERE at < length(word)
)
SELECT DISTINCT substr(word, at, 24), word FROM cut;
