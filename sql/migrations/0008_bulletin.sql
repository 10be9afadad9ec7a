-- The bulletin of an area and a month as it was published. Never written over and never removed: its address holds for ever.
CREATE TABLE bulletin (
  area_code TEXT NOT NULL,
  month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  made_at TEXT NOT NULL,
  body TEXT NOT NULL, -- packed JSON Bulletin
  PRIMARY KEY (area_code, month)
) STRICT;

CREATE INDEX bulletin_by_month ON bulletin (month, area_code);
