-- A posting is seen first before it is seen last, and in no release that is older than the sight of it.
SELECT release.name, posting.posting_key, posting.first_seen_at, posting.last_seen_at, release.retrieved_at
FROM source
JOIN release ON release.release_id = source.current_release_id
JOIN posting ON posting.release_id = release.release_id
WHERE posting.first_seen_at > posting.last_seen_at OR posting.last_seen_at > release.retrieved_at
LIMIT 20;
