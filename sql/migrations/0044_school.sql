-- Schools that teach pupils of eleven and over, found by their names in the one box (docs/decisions/0195). No person of a school is kept.
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
