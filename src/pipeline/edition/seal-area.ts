/** The figures of an area's documents go into the archive, and the edition keeps their hash: what a printed sheet is checked against. */
import { type AreaSeal, readPacks } from '../../db/repositories/editions/edition-seals.ts';
import type { SnapshotPack } from '../../db/repositories/editions/editions.ts';
import type { AreaCode } from '../../domain/area.ts';
import { writeAreaFigures } from '../../snapshots/document/area-figures.ts';
import { type DocumentFigures, openAreaSealing, sealSnapshot } from '../../snapshots/document/seal.ts';
import { LEVELS } from '../../snapshots/document/snapshot.ts';
import { parseSnapshot } from '../../snapshots/document/stored-snapshot.ts';
import type { PipelineDeps } from '../shared/deps.ts';

/** The documents of an area as they are stored, and the figures of each as they are hashed. */
export interface AreaSummary {
  readonly packs: readonly SnapshotPack[];
  readonly documents: readonly DocumentFigures[];
}

/** `built` are documents of this part; those of other levels are read from what the edition holds. */
export async function sealArea(
  { db, raw }: Pick<PipelineDeps, 'db' | 'raw'>,
  editionId: number,
  areaCode: AreaCode,
  built: readonly DocumentFigures[],
): Promise<AreaSeal> {
  const others = LEVELS.filter((level) => !built.some((each) => each.level === level));
  const held = await readPacks(db, editionId, areaCode, others);
  const documents = [...built];
  const sealing = await openAreaSealing(areaCode);
  for (const body of held) {
    const { kept } = await sealSnapshot(parseSnapshot(body), sealing);
    documents.push(kept);
  }
  const inOrder = LEVELS.flatMap((level) => documents.filter((each) => each.level === level));
  const sha256 = await raw.put(new TextEncoder().encode(writeAreaFigures(areaCode, inOrder)));
  return { areaCode, areaTag: sealing.areaTag, sha256 };
}
