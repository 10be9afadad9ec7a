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
  listEditionReleases,
  listPublishedEditions,
} from '../../db/repositories/editions/editions.ts';
import { ANY_POSTING } from '../../db/repositories/postings/posting-filter.ts';
import { searchPostings } from '../../db/repositories/postings/posting-search.ts';
import { listChanges, type StoredChange } from '../../db/repositories/releases/changes.ts';
import { type Area, type AreaCode, figureCodes } from '../../domain/area.ts';
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import { StorageFailed } from '../../domain/errors.ts';
import { chooseFairly } from '../../domain/fair-choice.ts';
import type { Instant } from '../../domain/period.ts';
import { seededOrder } from '../../domain/seeded-order.ts';
import { sectors } from '../../reference/sectors.ts';
import { buildBulletin, rotaOf } from '../../snapshots/bulletin/build.ts';
import type { BulletinAdvert } from '../../snapshots/bulletin/document.ts';
import { toldChanges } from '../../snapshots/bulletin/told-changes.ts';
import type { ChangeFacts } from '../../snapshots/changes/change-words.ts';
import type { Level, Snapshot } from '../../snapshots/document/snapshot.ts';
import { parseSnapshot } from '../../snapshots/document/stored-snapshot.ts';
import { notesForPupils } from '../../snapshots/words/advert-safety.ts';
import { ukDay } from '../../snapshots/words/closing-time.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import type { EditionContent } from './summarise-area.ts';

type Deps = Pick<PipelineDeps, 'db' | 'areas' | 'clock'>;

/** What one invocation has time for. */
const AREAS_AT_ONCE = 60;
const DAY_MS = 86_400_000;
const SOON_DAYS = 21;
/** A bulletin hangs for some days before it is read: what closes sooner is no news. */
const LEAST_DAYS = 5;
const MOST_ADVERTS = 3;
const MOST_APPRENTICESHIPS = 4;
/** The soonest to close, of which those are shown that mix lists and sectors. */
const ADVERTS_READ = 60;
/** Of what was noted, of which those are told that say most. */
const CHANGES_READ = 60;

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
  const focus = sectors[rotaOf(month) % sectors.length];
  // Its figures are said one by one at this level alone.
  const whole = await read(area.code, ALL_SECTORS, 'adviser');
  const other = await otherPlace(deps, edition, area, whole, month);
  const earlier = await earlierEdition(deps, month);
  const adverts = await readAdverts(deps, content, edition, area);
  return buildBulletin({
    month,
    whole,
    focus: await read(area.code, focus?.id ?? ALL_SECTORS, 'ks4'),
    pair: other && [whole, await read(other.code, ALL_SECTORS, 'adviser')],
    earlierEdition: earlier?.name ?? null,
    changes: earlier?.publishedAt ? await readChanges(deps, content, area, whole, earlier.publishedAt) : [],
    ...adverts,
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

/** Of what was noted since, for the area and for all areas together. */
async function readChanges(
  { db, areas }: Deps,
  { measures, sources }: EditionContent,
  area: Area,
  whole: Snapshot,
  since: Instant,
): Promise<string[]> {
  const factsOf = (change: StoredChange): ChangeFacts => ({
    change,
    measure: measures.find(({ id }) => id === change.measure) ?? null,
    sourceTitle: sources.find(({ id }) => id === change.sourceId)?.title ?? change.sourceId,
    areaName: change.areaCode === null ? null : (areas.find(change.areaCode)?.name ?? change.areaCode),
    movements: change.movements,
    isSameContent: change.isSameContent,
    withdrawal: change.withdrawal,
  });
  const read = async (areaCodes: readonly AreaCode[] | null) => {
    const filter = { areaCodes, sourceId: null, measure: null, kind: null };
    const { changes } = await listChanges(db, filter, 1, CHANGES_READ);
    return changes.filter(({ noticedAt }) => noticedAt > since).map(factsOf);
  };
  return toldChanges(await read(figureCodes(area)), await read(null), whole);
}

const afterDays = (instant: Instant, days: number): Instant =>
  new Date(Date.parse(instant) + days * DAY_MS).toISOString();

async function readAdverts(
  { db, areas }: Deps,
  { sources }: EditionContent,
  edition: EditionRow,
  area: Area,
) {
  const open = sources.filter(({ kind, licence }) => kind === 'postings' && licence.allows === 'records');
  const held = (await listEditionReleases(db, edition.editionId)).filter(({ sourceId }) =>
    open.some(({ id }) => id === sourceId),
  );
  const search = async (isApprenticeship: boolean): Promise<BulletinAdvert[]> => {
    const filter = {
      ...ANY_POSTING,
      releaseIds: held.map(({ releaseId }) => releaseId),
      isAnySource: true,
      districts: areas.districtsOf(area),
      isApprenticeship,
      isLeftOut: false,
      states: ['live'] as const,
      now: afterDays(edition.asAt, LEAST_DAYS),
      closesBefore: isApprenticeship ? null : afterDays(edition.asAt, SOON_DAYS),
    };
    const { postings } = await searchPostings(db, filter, { page: 1, pageSize: ADVERTS_READ }, 'closing');
    const most = isApprenticeship ? MOST_APPRENTICESHIPS : MOST_ADVERTS;
    const mixed = chooseFairly(postings, most, ({ releaseId, coding }) => [
      `list ${releaseId}`,
      coding.sector ?? '',
    ]);
    return mixed.map(({ posting: { title, employerName, url, places, closesAt }, coding }) => ({
      title,
      employerName,
      url,
      place: places[0]?.text ?? places[0]?.postcode ?? null,
      closesOn: closesAt === null ? null : ukDay(closesAt),
      closesAt,
      notes: notesForPupils(coding.safety, coding.terms.minimumAge),
    }));
  };
  const found = held.length === 0 ? [[], []] : [await search(false), await search(true)];
  const [closingSoon = [], apprenticeships = []] = found;
  const attributions = open.filter(({ id }) => held.some(({ sourceId }) => sourceId === id));
  return {
    closingSoon,
    apprenticeships,
    advertAttributions: [...new Set(attributions.map(({ licence }) => licence.attribution))],
  };
}
