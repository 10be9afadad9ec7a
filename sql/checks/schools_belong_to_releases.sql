-- No school is left of a release that was held back or never made. Beside the rows of others, because D1 takes five SELECTs in a row.
SELECT school.release_id, school.school_key AS first_found, release.state
FROM school LEFT JOIN release USING (release_id)
WHERE release.release_id IS NULL OR release.state = 'quarantined'
GROUP BY school.release_id;
