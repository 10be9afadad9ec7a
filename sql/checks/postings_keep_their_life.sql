-- Nobody is born again: a posting that was in the release before keeps the day it was first seen.
SELECT new.posting_key, old.first_seen_at AS before, new.first_seen_at AS now
FROM source
JOIN release ON release.release_id = source.current_release_id
JOIN posting AS new ON new.release_id = release.release_id
JOIN posting AS old ON old.release_id = release.previous_release_id AND old.posting_key = new.posting_key
WHERE new.first_seen_at <> old.first_seen_at
LIMIT 20;
