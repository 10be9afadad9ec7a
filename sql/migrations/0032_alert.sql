-- What an operator is told, and whether it was told: once when it begins and once when it is over, by each way that is set (docs/decisions/0175).
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

-- Two processes that notice the same open one alert.
CREATE UNIQUE INDEX alert_one_open ON alert (source_id, kind) WHERE ended_at IS NULL;

CREATE TABLE alert_telling (
  alert_id INTEGER NOT NULL REFERENCES alert (alert_id),
  channel TEXT NOT NULL CHECK (channel IN ('webhook', 'email')),
  moment TEXT NOT NULL CHECK (moment IN ('begin', 'end')),
  told_at TEXT NOT NULL,
  PRIMARY KEY (alert_id, channel, moment)
) STRICT, WITHOUT ROWID;
