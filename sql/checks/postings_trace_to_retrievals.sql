-- Every live posting readers can see names an archived answer; only those carried forward name none.
SELECT release.name, posting.posting_key, posting.state, posting.retrieval_sequence
FROM source
JOIN release ON release.release_id = source.current_release_id
JOIN posting ON posting.release_id = release.release_id
LEFT JOIN retrieval ON retrieval.run_id = release.name AND retrieval.sequence = posting.retrieval_sequence
WHERE (posting.state = 'live' AND retrieval.run_id IS NULL)
  OR (posting.state <> 'live' AND posting.retrieval_sequence IS NOT NULL)
LIMIT 20;
