-- No row is left of a release that was held back or never made, and no link without its fact.
SELECT 'observation' AS kind, observation.release_id, observation.measure AS first_found, release.state
FROM observation LEFT JOIN release USING (release_id)
WHERE release.release_id IS NULL OR release.state = 'quarantined'
GROUP BY observation.release_id
UNION ALL
SELECT 'posting_release', posting_release.release_id, NULL, release.state
FROM posting_release LEFT JOIN release USING (release_id)
WHERE release.release_id IS NULL OR release.state = 'quarantined'
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
