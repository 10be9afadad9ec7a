-- No row is left of a release that was held back or never made, no district without its posting, and no link without its fact.
SELECT 'observation' AS kind, observation.release_id, observation.measure AS first_found, release.state
FROM observation LEFT JOIN release USING (release_id)
WHERE release.release_id IS NULL OR release.state = 'quarantined'
GROUP BY observation.release_id
UNION ALL
SELECT 'posting', posting.release_id, posting.posting_key, release.state
FROM posting LEFT JOIN release USING (release_id)
WHERE release.release_id IS NULL OR release.state = 'quarantined'
GROUP BY posting.release_id
UNION ALL
SELECT 'posting_district', posting_district.release_id, posting_district.posting_key, NULL
FROM posting_district LEFT JOIN posting USING (release_id, posting_key)
WHERE posting.posting_key IS NULL
GROUP BY posting_district.release_id
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
