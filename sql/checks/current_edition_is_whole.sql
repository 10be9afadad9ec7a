-- The edition readers see is published, holds as many snapshots as it says, and each of them has a document.
SELECT edition.name, edition.state, edition.snapshot_count
FROM installation
JOIN edition ON edition.edition_id = CAST(installation.value AS INTEGER)
WHERE installation.name = 'current_edition_id'
  AND (edition.state <> 'published'
    OR edition.snapshot_count <> (
      SELECT count(*)
      FROM snapshot
      JOIN snapshot_pack USING (edition_id, area_code, level)
      WHERE snapshot.edition_id = edition.edition_id));
