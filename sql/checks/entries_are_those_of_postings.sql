-- Searches go by entries: each row of an advert that a published release holds has one, which has its state and lasts as long as the row.
SELECT version.version_id, version.line_id, version.from_release, version.to_release, entry.to_release AS entry_to_release
FROM posting_version AS version
LEFT JOIN posting_entry AS entry USING (version_id)
WHERE EXISTS (SELECT 1 FROM posting_release AS held JOIN release USING (release_id)
    WHERE held.line_id = version.line_id AND release.state = 'published' AND held.release_id >= version.from_release
      AND (version.to_release IS NULL OR held.release_id < version.to_release))
  AND (entry.version_id IS NULL OR entry.line_id <> version.line_id OR entry.from_release <> version.from_release
    OR entry.state <> version.state
    OR (entry.to_release IS NOT version.to_release
      AND NOT EXISTS (SELECT 1 FROM release WHERE release_id = version.to_release AND state = 'staged')))
LIMIT 20;
