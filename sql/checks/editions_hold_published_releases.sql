-- What an edition was built from was published, and by the source it is listed under.
SELECT edition_release.edition_id, edition_release.source_id, edition_release.release_id, release.state
FROM edition_release LEFT JOIN release USING (release_id)
WHERE release.release_id IS NULL OR release.state <> 'published' OR release.source_id <> edition_release.source_id;
