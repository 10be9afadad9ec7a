-- Every live posting readers can see has its place in an archived answer, those that were carried forward have none, and the answers are there.
SELECT release.name, NULL AS pack,
  (SELECT count(*) FROM posting WHERE posting.release_id = release.release_id AND posting.state = 'live') AS live_postings,
  (SELECT coalesce(sum(sight_count), 0) FROM posting_sight WHERE posting_sight.release_id = release.release_id) AS sights
FROM source
JOIN release ON release.release_id = source.current_release_id
JOIN posting_release ON posting_release.release_id = release.release_id
WHERE (SELECT count(*) FROM posting WHERE posting.release_id = release.release_id AND posting.state = 'live')
  <> (SELECT coalesce(sum(sight_count), 0) FROM posting_sight WHERE posting_sight.release_id = release.release_id)
UNION ALL
SELECT release.name, posting_sight.pack, posting_sight.first_sequence, posting_sight.last_sequence
FROM source
JOIN release ON release.release_id = source.current_release_id
JOIN posting_sight ON posting_sight.release_id = release.release_id
WHERE NOT EXISTS (SELECT 1 FROM retrieval WHERE run_id = release.name AND sequence = posting_sight.first_sequence)
  OR NOT EXISTS (SELECT 1 FROM retrieval WHERE run_id = release.name AND sequence = posting_sight.last_sequence)
LIMIT 20;
