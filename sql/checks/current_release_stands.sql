-- No pointer leads to a release that was withdrawn, and every withdrawal leads back to an earlier release of the same source, or to none.
SELECT source.source_id, source.current_release_id AS release_id
FROM source
JOIN withdrawal ON withdrawal.release_id = source.current_release_id
UNION ALL
SELECT release.source_id, withdrawal.release_id
FROM withdrawal
JOIN release ON release.release_id = withdrawal.release_id
LEFT JOIN release AS earlier ON earlier.release_id = withdrawal.returned_to_release_id
WHERE release.state <> 'published' OR withdrawal.returned_to_release_id IS NOT NULL
  AND (earlier.state IS NOT 'published' OR earlier.source_id IS NOT release.source_id OR earlier.release_id >= release.release_id);
