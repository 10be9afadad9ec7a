-- The same job advertised twice: linked, never merged away. Made anew for each edition from the releases it holds.
CREATE TABLE posting_link (
  edition_id INTEGER NOT NULL REFERENCES edition (edition_id),
  release_id INTEGER NOT NULL,
  posting_key TEXT NOT NULL,
  -- The advert that stands for the group. It has no row of its own.
  first_release_id INTEGER NOT NULL,
  first_posting_key TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (
    reason IN ('shared-reference', 'same-text', 'same-text-by-another', 'same-title-and-employer', 'same-title-place-and-pay')
  ),
  PRIMARY KEY (edition_id, release_id, posting_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX posting_link_by_first ON posting_link (edition_id, first_release_id, first_posting_key);
