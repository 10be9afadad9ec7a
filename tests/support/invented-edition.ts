/** Invented editions and packs of snapshots for tests of the database: two documents a pack, which say whose they are. */
import type { SnapshotPack } from '../../src/db/repositories/editions/editions.ts';
import { packTexts } from '../../src/db/sql/packed-texts.ts';
import type { AreaCode } from '../../src/domain/area.ts';

export const EDITION_AT = '2026-08-06T09:00:00.000Z';

export function inventEdition(editionId: number) {
  return {
    editionId,
    name: `edition-${editionId}`,
    asAt: EDITION_AT,
    builderVersion: 'builder-1',
    contentSha256: `content-${editionId}`,
    frameSha256: `frame-${editionId}`,
  };
}

export async function inventPack(
  areaCode: AreaCode,
  level: string,
  text = `${areaCode} ${level}`,
): Promise<SnapshotPack> {
  const { packed: body } = await packTexts([[`${text}, all`], [`${text}, education`]]);
  const snapshots = [
    { sectorId: 'all', snapshotId: `${text}/1` },
    { sectorId: 'education-and-early-years', snapshotId: `${text}/2` },
  ] as const;
  return { areaCode, level, reads: `reads of ${text}`, body, snapshots };
}
