-- Whether pupils are not shown an advert (src/domain/advert-safety.ts): 0 until it is coded again. The marks themselves stand in `coding`.
ALTER TABLE posting ADD COLUMN is_left_out INTEGER NOT NULL DEFAULT 0 CHECK (is_left_out IN (0, 1));
CREATE INDEX posting_left_out ON posting (release_id, is_left_out) WHERE is_left_out = 1;
