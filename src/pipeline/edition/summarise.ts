/**
 * Room 7: the current releases become one edition of snapshots. Staged under a new number, checked, then one pointer flips.
 * A build that was interrupted is removed and repeated, so the end is the same to the row but for the number. Every write is fenced
 * by the build's plan.
 */

import { DUPLICATES_VERSION } from '../../coding/duplicates/finder.ts';
import { deleteEditionPlan } from '../../db/repositories/editions/edition-plan.ts';
import { forgetReadings } from '../../db/repositories/editions/edition-readings.ts';
import { listPackKeys } from '../../db/repositories/editions/edition-reuse.ts';
import { type AreaSeal, stageSeals } from '../../db/repositories/editions/edition-seals.ts';
import {
  countSnapshots,
  type EditionRow,
  findCurrentEdition,
  findEdition,
  findEditionByName,
  flipEdition,
  listBuildingEditions,
  listEditionReleases,
  type SnapshotPack,
  stageEdition,
  stageSnapshots,
} from '../../db/repositories/editions/editions.ts';
import { listCurrentReleases } from '../../db/repositories/upkeep/source-status.ts';
import type { AreaCode } from '../../domain/area.ts';
import { Cancelled, StorageFailed, WrongUse } from '../../domain/errors.ts';
import type { EditionPlanId } from '../../domain/job-message.ts';
import { sha256OfText } from '../../domain/sha256.ts';
import { BUILDER_VERSION } from '../../snapshots/document/making.ts';
import { LEVELS } from '../../snapshots/document/snapshot.ts';
import { linkPostings } from '../release/link.ts';
import { noteLateSources } from '../release/note-changes.ts';
import type { EditionOutcome, PipelineDeps } from '../shared/deps.ts';
import { editionAreas } from './edition-areas.ts';
import { linkEdition } from './edition-chain.ts';
import { pruneEditions, removeEdition } from './remove-edition.ts';
import { sealArea } from './seal-area.ts';
import { shareReadings } from './shared-readings.ts';
import {
  type EditionBuild,
  type EditionContent,
  openEditionBuild,
  SNAPSHOT_SECTORS,
  SNAPSHOTS_PER_AREA,
  summariseArea,
} from './summarise-area.ts';
import { beginPlan, endPlan, type HeldPlan, resumePlan } from './summarise-plan.ts';
import { NOTHING_KEPT, reuseEdition } from './summarise-reuse.ts';

/** Areas whose snapshots are written together: some 200 kB packed, and ten megabytes before. */
const AREAS_PER_CHUNK = 2;

/** Codes of areas that are built and stored together. */
export type EditionChunk = readonly AreaCode[];

export type EditionPlan =
  | { readonly state: 'unchanged'; readonly edition: EditionRow }
  | { readonly state: 'planned'; readonly edition: EditionRow; readonly chunks: readonly EditionChunk[] };

/**
 * Builds and publishes an edition from the current releases. `unchanged` when the current one was built from the same releases,
 * on the same day, by the same builder. Throws AlreadyRunning while another build is under way.
 */
export async function publishEdition(deps: PipelineDeps, content: EditionContent): Promise<EditionOutcome> {
  const plan = await beginPlan(deps);
  try {
    return await buildEdition(deps, plan, content);
  } finally {
    await endPlan(deps, plan);
  }
}

async function buildEdition(
  deps: PipelineDeps,
  held: HeldPlan,
  content: EditionContent,
): Promise<EditionOutcome> {
  const plan = await planEdition(deps, held, content);
  if (plan.state === 'unchanged') {
    await pruneEditions(deps);
    const { name, snapshotCount } = plan.edition;
    return { name, state: 'unchanged', snapshotCount, builtCount: 0 };
  }
  await buildChunks(deps, held, plan, content);
  return finishEdition(deps, held, content);
}

/** Builds and stores every chunk of a planned edition. Throws Cancelled. */
export async function buildChunks(
  deps: PipelineDeps,
  held: HeldPlan,
  plan: Extract<EditionPlan, { state: 'planned' }>,
  content: EditionContent,
): Promise<void> {
  const { name } = plan.edition;
  const build = await openEditionBuild(deps.db, deps.areas, plan.edition, content);
  const total = plan.chunks.flat().length;
  let done = 0;
  for (const chunk of plan.chunks) {
    if (deps.signal?.aborted) {
      throw new Cancelled(`The build of edition ${name} was stopped. The old edition stays; publish again.`);
    }
    await held.keep();
    await storeChunk(deps, held, chunk, build);
    done += chunk.length;
    deps.onProgress?.({ sourceId: 'edition', step: 'snapshots', done, total });
  }
}

/**
 * Removes interrupted builds, stages the edition that the plan is for, links its postings, and takes over from the current edition
 * what no new release has touched.
 */
export async function planEdition(
  given: PipelineDeps,
  held: HeldPlan,
  { shown, sources }: EditionContent,
): Promise<EditionPlan> {
  const deps = { ...given, db: held.db };
  for (const editionId of await listBuildingEditions(deps.db)) await removeEdition(deps, editionId);
  const releases = await listPublishable(deps, sources);
  const now = deps.clock.now();
  const day = now.slice(0, 10);
  const areas = await editionAreas(
    deps,
    releases.map(({ releaseId }) => releaseId),
    shown,
  );
  const areaCodes = areas.map(({ code }) => code);
  const frameSha256 = await sha256OfText(
    JSON.stringify([
      BUILDER_VERSION,
      DUPLICATES_VERSION,
      day,
      deps.areas.all,
      areaCodes,
      SNAPSHOT_SECTORS,
      LEVELS,
    ]),
  );
  const contentSha256 = await sha256OfText(
    JSON.stringify([frameSha256, releases.map((release) => release.name)]),
  );
  const current = await findCurrentEdition(deps.db);
  if (current?.contentSha256 === contentSha256) return { state: 'unchanged', edition: current };
  const edition: EditionRow = {
    editionId: held.editionId,
    name: await freeName(deps, day),
    // The editions of a day judge deadlines at one instant, so that they differ only by their releases.
    asAt: current?.asAt.startsWith(day) ? current.asAt : now,
    builderVersion: BUILDER_VERSION,
    contentSha256,
    frameSha256,
    snapshotCount: 0,
    reusedCount: 0,
    publishedAt: null,
    linkSha256: '',
  };
  await deps.db.writeAtomically(stageEdition(edition, releases));
  const kept = current === null ? NOTHING_KEPT : await reuseEdition(deps, current, edition);
  if (!kept.hasLinks) {
    const linked = await linkPostings(deps.db, edition.editionId, sources);
    deps.log.info('postings linked', { edition: edition.name, linked });
  }
  const codes = areaCodes.filter((code) => !kept.wholeAreas.has(code));
  const chunks: EditionChunk[] = [];
  for (let start = 0; start < codes.length; start += AREAS_PER_CHUNK) {
    chunks.push(codes.slice(start, start + AREAS_PER_CHUNK));
  }
  return { state: 'planned', edition, chunks };
}

/** The current releases without those of sources that are in the list no longer, or that may publish nothing any more. */
async function listPublishable({ db }: PipelineDeps, sources: EditionContent['sources']) {
  const published = new Set<string>(
    sources.filter(({ licence }) => licence.allows !== 'nothing').map(({ id }) => id),
  );
  return (await listCurrentReleases(db)).filter(({ sourceId }) => published.has(sourceId));
}

async function freeName(deps: PipelineDeps, day: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? day : `${day}-${number}`;
    if ((await findEditionByName(deps.db, name)) === null) return name;
  }
}

/**
 * Builds and stores one chunk of a planned edition. Doing it twice ends in the same rows. Throws AlreadyRunning, and writes nothing,
 * when the edition has been published or another plan has taken this one's place.
 */
export async function buildEditionChunk(
  deps: PipelineDeps,
  plan: EditionPlanId,
  chunk: EditionChunk,
  content: EditionContent,
): Promise<void> {
  const held = await resumePlan(deps, plan);
  const edition = await findEdition(deps.db, plan.editionId);
  if (!edition) throw new WrongUse(`There is no edition ${plan.editionId}: plan an edition first.`);
  const build = await openEditionBuild(deps.db, deps.areas, edition, content, shareReadings(held));
  await storeChunk(deps, held, chunk, build);
}

async function storeChunk(
  { areas, raw }: PipelineDeps,
  { db, editionId }: HeldPlan,
  chunk: EditionChunk,
  build: EditionBuild,
): Promise<void> {
  const held = await listPackKeys(db, editionId, chunk);
  const packs: SnapshotPack[] = [];
  const seals: AreaSeal[] = [];
  for (const code of chunk) {
    const area = areas.find(code);
    if (!area) throw new WrongUse(`The chunk names ${code}, an area we do not hold. Plan the edition again.`);
    const levels = LEVELS.filter(
      (level) => !held.some((pack) => pack.areaCode === code && pack.level === level),
    );
    const summary = await summariseArea(build, areas, area, levels);
    if (summary.packs.length === 0) continue;
    packs.push(...summary.packs);
    seals.push(await sealArea({ db, raw }, editionId, code, summary.documents));
  }
  if (packs.length === 0) return;
  await db.writeAtomically([...stageSnapshots(editionId, packs), ...stageSeals(editionId, seals)]);
}

/**
 * Checks that every snapshot is there, flips the pointer, and lets go of old editions. Doing it twice is harmless. Throws
 * AlreadyRunning when another plan has taken this one's place.
 */
export async function finishEdition(
  deps: PipelineDeps,
  plan: EditionPlanId,
  content: EditionContent,
): Promise<EditionOutcome> {
  const edition = await findEdition(deps.db, plan.editionId);
  // Whoever published it may not have come to the end of this.
  if (edition?.publishedAt) {
    await pruneEditions(deps);
    return publishedOutcome(edition, edition.snapshotCount);
  }
  const { db, editionId } = await resumePlan(deps, plan);
  if (!edition) throw new WrongUse(`There is no edition ${editionId}: plan an edition first.`);
  const count = await countSnapshots(db, editionId);
  const releases = await listEditionReleases(db, editionId);
  const areas = await editionAreas(
    deps,
    releases.map(({ releaseId }) => releaseId),
    content.shown,
  );
  const expected = areas.length * SNAPSHOTS_PER_AREA;
  if (count !== expected) {
    throw new StorageFailed(
      `Edition ${edition.name} holds ${count} of ${expected} snapshots, so it was not published. Publish again.`,
    );
  }
  await noteLateSources(db, content.sources, edition.asAt);
  const publishedAt = deps.clock.now();
  const linkSha256 = await linkEdition({ db, raw: deps.raw }, edition, areas.length, publishedAt);
  // The plan ends with the flip: nothing can be written to what readers see.
  const flip = flipEdition(editionId, { snapshotCount: count, publishedAt, linkSha256 });
  await db.writeAtomically([...flip, forgetReadings(editionId), deleteEditionPlan(plan)]);
  await pruneEditions(deps);
  const outcome = publishedOutcome(edition, count);
  deps.log.info('edition published', {
    edition: outcome.name,
    snapshots: outcome.snapshotCount,
    built: outcome.builtCount,
  });
  return outcome;
}

function publishedOutcome({ name, reusedCount }: EditionRow, snapshotCount: number): EditionOutcome {
  return { name, state: 'published', snapshotCount, builtCount: snapshotCount - reusedCount };
}
