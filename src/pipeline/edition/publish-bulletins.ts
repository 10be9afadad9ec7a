/** Writes the bulletins of a month from the current edition: some areas at a time, each once, so that it may stop and be repeated. */

import {
  findBulletin,
  listAreasWithBulletin,
  listEditionAreas,
  writeBulletin,
} from '../../db/repositories/editions/bulletins.ts';
import {
  type EditionRow,
  findCurrentEdition,
  findSnapshot,
  listPublishedEditions,
} from '../../db/repositories/editions/editions.ts';
import type { Area, AreaCode } from '../../domain/area.ts';
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import { StorageFailed } from '../../domain/errors.ts';
import { seededOrder } from '../../domain/seeded-order.ts';
import { buildBulletin, rotaOf } from '../../snapshots/bulletin/build.ts';
import { sectorOfMonth } from '../../snapshots/bulletin/sector-of-month.ts';
import type { Level, Snapshot } from '../../snapshots/document/snapshot.ts';
import { parseSnapshot } from '../../snapshots/document/stored-snapshot.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import { readBulletinAdverts } from './bulletin-adverts.ts';
import { readBulletinChanges } from './bulletin-changes.ts';
import type { EditionContent } from './summarise-area.ts';

type Deps = Pick<PipelineDeps, 'db' | 'areas' | 'clock'>;

/** What one invocation has time for. */
const AREAS_AT_ONCE = 60;

/** Of the current edition; null before the first. */
export async function bulletinMonth({ db }: Pick<Deps, 'db'>): Promise<string | null> {
  return (await findCurrentEdition(db))?.asAt.slice(0, 7) ?? null;
}

/** Areas of the current edition that have no bulletin for its month yet. */
export async function missingBulletins({ db, areas }: Pick<Deps, 'db' | 'areas'>): Promise<Area[]> {
  const edition = await findCurrentEdition(db);
  if (edition === null) return [];
  const held = await listEditionAreas(db, edition.editionId);
  const made = new Set(await listAreasWithBulletin(db, edition.asAt.slice(0, 7)));
  return held.filter((code) => !made.has(code)).flatMap((code) => areas.find(code) ?? []);
}

/** How many were written. */
export async function publishBulletins(deps: Deps, content: EditionContent): Promise<number> {
  const areas = (await missingBulletins(deps)).slice(0, AREAS_AT_ONCE);
  for (const area of areas) await publishBulletin(deps, content, area);
  return areas.length;
}

/** The bulletin of the current edition's month, as it stands or newly written. Null before the first edition. */
export async function publishBulletin(
  deps: Deps,
  content: EditionContent,
  area: Area,
): Promise<string | null> {
  const edition = await findCurrentEdition(deps.db);
  if (edition === null) return null;
  const key = { areaCode: area.code, month: edition.asAt.slice(0, 7) };
  const known = await findBulletin(deps.db, key);
  if (known !== null) return known;
  const body = JSON.stringify(await makeBulletin(deps, content, edition, area));
  await deps.db.writeAtomically([await writeBulletin(key, deps.clock.now(), body)]);
  return body;
}

async function makeBulletin(deps: Deps, content: EditionContent, edition: EditionRow, area: Area) {
  const { db } = deps;
  const month = edition.asAt.slice(0, 7);
  const read = async (code: AreaCode, sector: SectorId, level: Level): Promise<Snapshot> => {
    const found = await findSnapshot(db, edition.editionId, code, sector, level);
    if (!found)
      throw new StorageFailed(`Edition ${edition.name} has no snapshot of ${code}, ${sector}, ${level}`);
    return parseSnapshot(found.body);
  };
  // Its figures are said one by one at this level alone; insights are said more plainly at others.
  const whole = await read(area.code, ALL_SECTORS, 'adviser');
  const ks4 = await read(area.code, ALL_SECTORS, 'ks4');
  const other = await otherPlace(deps, edition, area, whole, month);
  const earlier = await earlierEdition(deps, month);
  return buildBulletin({
    month,
    whole,
    plain: [ks4, await read(area.code, ALL_SECTORS, 'parent')],
    focus: await read(area.code, sectorOfMonth({ ...ks4, shares: whole.shares }, rotaOf(month)), 'ks4'),
    other: other && (await read(other.code, ALL_SECTORS, 'ks4')),
    earlierEdition: earlier?.name ?? null,
    changes: await readBulletinChanges(deps, content, area, whole, earlier),
    ...(await readBulletinAdverts(deps, content, edition, area)),
    measures: new Map(content.measures.map((measure) => [measure.id, measure])),
  });
}

/** The last that readers saw before the month began. */
async function earlierEdition({ db }: Deps, month: string): Promise<EditionRow | null> {
  return (await listPublishedEditions(db)).find(({ asAt }) => asAt.slice(0, 7) < month) ?? null;
}

/** The place most alike and the one most different by turns; where these are not known, one of the same kind, or any other, by the month. */
async function otherPlace(
  { db, areas }: Deps,
  edition: EditionRow,
  area: Area,
  { elsewhere }: Snapshot,
  month: string,
): Promise<Area | null> {
  const held = (await listEditionAreas(db, edition.editionId)).flatMap((code) => areas.find(code) ?? []);
  const byTurns = rotaOf(month) % 2 === 0 ? elsewhere?.similar : elsewhere?.contrasting;
  // Not every area need be in the edition.
  const named = held.find(({ code }) => code === byTurns?.areaCode);
  const countryOf = (each: Area) => areas.parentsOf(each).find(({ level }) => level === 'country')?.code;
  const others = held.filter((each) => each.code !== area.code && countryOf(each) === countryOf(area));
  const like = others.filter(({ level }) => level === area.level);
  // Places that overlap would be set beside themselves.
  const own = new Set(areas.districtsOf(area));
  const apart = others.filter((each) => !areas.districtsOf(each).some((code) => own.has(code)));
  const [chosen] = seededOrder(like.length > 0 ? like : apart, month);
  return named ?? chosen ?? null;
}
