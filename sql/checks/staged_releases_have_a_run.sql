-- Only a run under way has a staged release; whoever takes over a dead run removes what it left.
SELECT release.name, release.source_id
FROM release
WHERE release.state = 'staged'
  AND NOT EXISTS (SELECT 1 FROM run WHERE run.source_id = release.source_id AND run.state = 'running');
