-- Every figure readers can see names an archived answer.
SELECT release.name, observation.measure, observation.area_code, observation.retrieval_sequence
FROM source
JOIN release ON release.release_id = source.current_release_id
JOIN observation ON observation.release_id = release.release_id
LEFT JOIN retrieval ON retrieval.run_id = release.name AND retrieval.sequence = observation.retrieval_sequence
WHERE retrieval.run_id IS NULL
LIMIT 20;
