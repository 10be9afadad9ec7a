-- What an advert says beyond its place and sector. All null in rows that an older coder coded: a recode fills them in.
ALTER TABLE posting ADD COLUMN soc2020 TEXT; -- as many digits, 1 to 4, as the advert can bear
ALTER TABLE posting ADD COLUMN pay_min_gbp_per_year INTEGER; -- whole pounds for a full-time year; null where that end is open
ALTER TABLE posting ADD COLUMN pay_max_gbp_per_year INTEGER;
ALTER TABLE posting ADD COLUMN working_pattern TEXT CHECK (
  working_pattern IN ('full-time', 'part-time', 'full-time or part-time')
);
ALTER TABLE posting ADD COLUMN contract TEXT CHECK (
  contract IN ('permanent', 'fixed-term', 'temporary', 'casual', 'self-employed', 'apprenticeship', 'voluntary')
);
ALTER TABLE posting ADD COLUMN workplace TEXT CHECK (workplace IN ('remote', 'hybrid'));
ALTER TABLE posting ADD COLUMN is_for_school_leavers INTEGER CHECK (is_for_school_leavers IN (0, 1));
ALTER TABLE posting ADD COLUMN coding TEXT; -- JSON CodingDetail: confidences, what answers rest on, corrections
CREATE INDEX posting_by_occupation ON posting (release_id, soc2020) WHERE soc2020 IS NOT NULL;
CREATE INDEX posting_for_school_leavers ON posting (release_id, is_for_school_leavers) WHERE is_for_school_leavers = 1;
CREATE INDEX posting_without_place ON posting (release_id, place_basis) WHERE place_basis IS NULL;

-- A recode makes a release of what is held, without asking the source.
ALTER TABLE run ADD COLUMN task TEXT NOT NULL DEFAULT 'refresh' CHECK (task IN ('refresh', 'recode'));
