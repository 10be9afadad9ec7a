-- A run that published or held back made a release of that name and that state, and no other run did.
SELECT coalesce(run.run_id, release.name) AS name, run.state AS run_state, release.state AS release_state
FROM run LEFT JOIN release ON release.name = run.run_id
WHERE run.state IN ('published', 'quarantined') AND (release.state IS NULL OR release.state <> run.state
  OR release.release_id <> run.release_id)
UNION ALL
SELECT release.name, run.state, release.state
FROM release LEFT JOIN run ON run.run_id = release.name
WHERE release.state IN ('published', 'quarantined') AND (run.state IS NULL OR run.state <> release.state);
