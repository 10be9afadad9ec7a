-- Every school that readers can find names an archived answer.
SELECT release.name, school.school_key, school.retrieval_sequence
FROM source
JOIN release ON release.release_id = source.current_release_id
JOIN school ON school.release_id = release.release_id
LEFT JOIN retrieval ON retrieval.run_id = release.name AND retrieval.sequence = school.retrieval_sequence
WHERE retrieval.run_id IS NULL
LIMIT 20;
