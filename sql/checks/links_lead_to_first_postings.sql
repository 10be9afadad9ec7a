-- A linked advert leads to one that stands for its group, and both are adverts the edition was built from.
SELECT link.edition_id, link.release_id, link.posting_key, link.first_release_id, link.first_posting_key
FROM posting_link AS link
LEFT JOIN posting AS own ON own.release_id = link.release_id AND own.posting_key = link.posting_key
LEFT JOIN posting AS first
  ON first.release_id = link.first_release_id AND first.posting_key = link.first_posting_key
LEFT JOIN posting_link AS chained
  ON chained.edition_id = link.edition_id AND chained.release_id = link.first_release_id
    AND chained.posting_key = link.first_posting_key
LEFT JOIN edition_release AS held
  ON held.edition_id = link.edition_id AND held.release_id = link.release_id
WHERE own.posting_key IS NULL OR first.posting_key IS NULL OR held.release_id IS NULL
  OR chained.posting_key IS NOT NULL
LIMIT 20;
