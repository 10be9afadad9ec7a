-- A published release holds exactly the rows it says it holds.
SELECT release.name, release.accepted_count,
  (SELECT count(*) FROM observation WHERE observation.release_id = release.release_id) AS observations,
  (SELECT count(*) FROM posting WHERE posting.release_id = release.release_id AND posting.state = 'live') AS live_postings,
  (SELECT count(*) FROM occupation_fact WHERE occupation_fact.release_id = release.release_id) AS facts,
  (SELECT count(*) FROM school WHERE school.release_id = release.release_id) AS schools
FROM release
JOIN source ON source.current_release_id = release.release_id
WHERE release.accepted_count <>
  (SELECT count(*) FROM observation WHERE observation.release_id = release.release_id)
  + (SELECT count(*) FROM posting WHERE posting.release_id = release.release_id AND posting.state = 'live')
  + (SELECT count(*) FROM occupation_fact WHERE occupation_fact.release_id = release.release_id)
  + (SELECT count(*) FROM school WHERE school.release_id = release.release_id);
