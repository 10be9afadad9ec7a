-- No row is left of a release that was held back or never made, no posting that no release holds, no district without its posting, and no link
-- without its fact.
SELECT 'observation' AS kind, observation.release_id, observation.measure AS first_found, release.state
FROM observation LEFT JOIN release USING (release_id)
WHERE release.release_id IS NULL OR release.state = 'quarantined'
GROUP BY observation.release_id
UNION ALL
SELECT 'posting_release', posting_release.release_id, NULL, release.state
FROM posting_release LEFT JOIN release USING (release_id)
WHERE release.release_id IS NULL OR release.state = 'quarantined'
UNION ALL
SELECT 'posting_version', version.from_release, version.posting_key, NULL
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
GROUP BY staged_posting.release_id
UNION ALL
SELECT 'occupation_fact', occupation_fact.release_id, occupation_fact.fact_key, release.state
FROM occupation_fact LEFT JOIN release USING (release_id)
WHERE release.release_id IS NULL OR release.state = 'quarantined'
GROUP BY occupation_fact.release_id
UNION ALL
SELECT 'occupation_fact_link', occupation_fact_link.release_id, occupation_fact_link.fact_key, NULL
FROM occupation_fact_link LEFT JOIN occupation_fact USING (release_id, fact_key)
WHERE occupation_fact.fact_key IS NULL
GROUP BY occupation_fact_link.release_id;
