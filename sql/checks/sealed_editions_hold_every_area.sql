-- An edition that has a link in the archive has the hash of every area that it has documents of.
SELECT DISTINCT edition.name, snapshot_pack.area_code
FROM edition
JOIN snapshot_pack USING (edition_id)
LEFT JOIN edition_seal USING (edition_id, area_code)
WHERE edition.state = 'published' AND edition.link_sha256 <> '' AND edition_seal.sha256 IS NULL;
