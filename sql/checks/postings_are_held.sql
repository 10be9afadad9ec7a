-- Every row of an advert is held by a release, every district has its row, and nothing is left of sweeps.
SELECT 'posting_version' AS kind, version.from_release AS number, version.posting_key AS first_found, NULL AS state
FROM posting_version AS version
WHERE NOT EXISTS (SELECT 1 FROM posting_release AS held WHERE held.line_id = version.line_id AND held.release_id >= version.from_release
  AND (version.to_release IS NULL OR held.release_id < version.to_release))
  AND NOT EXISTS (SELECT 1 FROM release WHERE release_id = version.to_release AND state = 'staged')
GROUP BY version.from_release
UNION ALL
SELECT 'version_district', own.line_id, CAST(own.version_id AS TEXT), NULL
FROM version_district AS own LEFT JOIN posting_version USING (version_id)
WHERE posting_version.version_id IS NULL OR posting_version.line_id <> own.line_id
GROUP BY own.line_id
UNION ALL
SELECT 'posting_sight', posting_sight.release_id, NULL, NULL
FROM posting_sight LEFT JOIN posting_release USING (release_id)
WHERE posting_release.release_id IS NULL
GROUP BY posting_sight.release_id
UNION ALL
SELECT 'staged_posting', staged_posting.release_id, min(staged_posting.posting_key), release.state
FROM staged_posting LEFT JOIN release USING (release_id)
WHERE release.state IS NOT 'staged'
GROUP BY staged_posting.release_id;
