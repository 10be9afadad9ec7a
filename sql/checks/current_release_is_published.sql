-- Every pointer leads to a published release of its own source.
SELECT source.source_id, source.current_release_id, release.state
FROM source
LEFT JOIN release ON release.release_id = source.current_release_id
WHERE source.current_release_id IS NOT NULL
  AND (release.release_id IS NULL OR release.state <> 'published' OR release.source_id <> source.source_id);
