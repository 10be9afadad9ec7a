/** What a new edition may take over from the current one: the packs that read nothing of a release that has changed. */

import type { Database } from '../../db/database.ts';
import {
  listAreaMeasures,
  listPackReads,
  noteReused,
  type PackKey,
  reuseLinks,
  reusePacks,
} from '../../db/repositories/editions/edition-reuse.ts';
import { reuseSeals } from '../../db/repositories/editions/edition-seals.ts';
import { type EditionRow, listEditionReleases } from '../../db/repositories/editions/editions.ts';
import type { AreaCode } from '../../domain/area.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { LEVELS } from '../../snapshots/document/snapshot.ts';
import type { SnapshotReads } from '../../snapshots/reads.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import { readElsewhere } from './likeness.ts';

export interface Kept {
  /** Areas of which every level was taken over. */
  readonly wholeAreas: ReadonlySet<string>;
  /** Whether the links of postings were taken over too. */
  readonly hasLinks: boolean;
}

export const NOTHING_KEPT: Kept = { wholeAreas: new Set(), hasLinks: false };

/** Some 2 MB a write. */
const PACKS_PER_WRITE = 200;

/** Both editions' releases must be staged. Doing nothing is always right: what is not taken over is built. */
export async function reuseEdition(
  { db, areas }: Pick<PipelineDeps, 'db' | 'areas'>,
  current: EditionRow,
  next: EditionRow,
): Promise<Kept> {
  if (current.frameSha256 !== next.frameSha256 || current.asAt !== next.asAt) return NOTHING_KEPT;
  const changes = await findChanges(db, areas, current.editionId, next.editionId);
  const kept: PackKey[] = [];
  for (const { areaCode, level, reads } of await listPackReads(db, current.editionId)) {
    if (reads === '') continue;
    const packReads: SnapshotReads = JSON.parse(reads);
    if (!isTouched(areaCode, packReads, changes)) {
      kept.push({ areaCode, level });
    }
  }
  for (let start = 0; start < kept.length; start += PACKS_PER_WRITE) {
    const some = kept.slice(start, start + PACKS_PER_WRITE);
    await db.writeAtomically(reusePacks(current.editionId, next.editionId, some));
  }
  const links = changes.adverts ? [] : [reuseLinks(current.editionId, next.editionId)];
  const levels = new Map<AreaCode, number>();
  for (const { areaCode } of kept) levels.set(areaCode, (levels.get(areaCode) ?? 0) + 1);
  const wholeAreas = [...levels].filter(([, count]) => count === LEVELS.length).map(([code]) => code);
  const seals = reuseSeals(current.editionId, next.editionId, wholeAreas);
  await db.writeAtomically([...links, seals, noteReused(next.editionId)]);
  return { wholeAreas: new Set(wholeAreas), hasLinks: !changes.adverts };
}

/** What differs between the releases of two editions. */
interface Changes {
  /** `measure area`. Every figure of a new release counts: it names the release even where its value is as before. */
  readonly figures: ReadonlySet<string>;
  readonly adverts: boolean;
  /** Areas beside which another place like or unlike them is set now, or the rule names another number of places. */
  readonly elsewhere: ReadonlySet<string>;
}

async function findChanges(db: Database, areas: AreaIndex, before: number, after: number): Promise<Changes> {
  const held = new Map(
    (await listEditionReleases(db, before)).map((each) => [each.sourceId, each.releaseId]),
  );
  const now = new Map((await listEditionReleases(db, after)).map((each) => [each.sourceId, each.releaseId]));
  const figures = new Set<string>();
  let adverts = false;
  for (const sourceId of new Set([...held.keys(), ...now.keys()])) {
    const [old, fresh] = [held.get(sourceId), now.get(sourceId)];
    if (old === fresh) continue;
    let count = 0;
    for (const releaseId of [old, fresh]) {
      for (const { measure, areaCode } of releaseId === undefined
        ? []
        : await listAreaMeasures(db, releaseId)) {
        count += 1;
        figures.add(`${measure} ${areas.find(areaCode)?.code ?? areaCode}`);
      }
    }
    // A source without figures is one of adverts, and how adverts are linked may change the count of another feed's.
    if (count === 0) adverts = true;
  }
  const elsewhere = await findOthersChosen(db, areas, [...held.values()], [...now.values()]);
  return { figures, adverts, elsewhere };
}

/** Reads the few figures of all areas under the releases of both editions: choosing is cheap beside building. */
async function findOthersChosen(
  db: Database,
  areas: AreaIndex,
  before: readonly number[],
  after: readonly number[],
): Promise<ReadonlySet<string>> {
  const [was, is] = [await readElsewhere(db, areas, before), await readElsewhere(db, areas, after)];
  const codes = [...new Set([...was.keys(), ...is.keys()])];
  return new Set(codes.filter((code) => JSON.stringify(was.get(code)) !== JSON.stringify(is.get(code))));
}

function isTouched(areaCode: AreaCode, reads: SnapshotReads, changes: Changes): boolean {
  if (reads.elsewhere && changes.elsewhere.has(areaCode)) return true;
  if (changes.adverts && reads.adverts) return true;
  return reads.measures.some((measure) =>
    reads.areas.some((area) => changes.figures.has(`${measure} ${area}`)),
  );
}
