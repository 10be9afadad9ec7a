-- Every text and standard that readers can see names an archived answer.
SELECT release.name, occupation_fact.fact_key, occupation_fact.retrieval_sequence
FROM source
JOIN release ON release.release_id = source.current_release_id
JOIN occupation_fact ON occupation_fact.release_id = release.release_id
LEFT JOIN retrieval ON retrieval.run_id = release.name AND retrieval.sequence = occupation_fact.retrieval_sequence
WHERE retrieval.run_id IS NULL
LIMIT 20;
