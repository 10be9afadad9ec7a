/**
 * Room 7: the current releases become one edition of snapshots. Staged under a new number, checked, then one pointer flips.
 * A build that was interrupted is removed and repeated with the same number, so the end is the same to the row.
 */

import { DUPLICATES_VERSION } from '../../coding/duplicates/finder.ts';
import { listPackKeys } from '../../db/repositories/editions/edition-reuse.ts';
import {
  countSnapshots,
  deleteSnapshots,
  type EditionRow,
  findCurrentEdition,
  findEdition,
  findEditionByName,
  flipEdition,
  forgetEdition,
  listBuildingEditions,
  listEditionReleases,
  listPublishedEditions,
  stageEdition,
  stageSnapshots,
} from '../../db/repositories/editions/editions.ts';
import { listCurrentReleases } from '../../db/repositories/upkeep/source-status.ts';
import type { AreaCode } from '../../domain/area.ts';
import { Cancelled, StorageFailed, WrongUse } from '../../domain/errors.ts';
import { sha256OfText } from '../../domain/sha256.ts';
import { BUILDER_VERSION } from '../../snapshots/document/making.ts';
import { LEVELS } from '../../snapshots/document/snapshot.ts';
import { linkPostings, removeLinks } from '../release/link.ts';
import { noteLateSources } from '../release/note-changes.ts';
import type { EditionOutcome, PipelineDeps } from '../shared/deps.ts';
import { editionAreas } from './edition-areas.ts';
import {
  type EditionBuild,
  type EditionContent,
  openEditionBuild,
  SNAPSHOT_SECTORS,
  SNAPSHOTS_PER_AREA,
  summariseArea,
} from './summarise-area.ts';
import { claimEditionBuild, releaseEditionBuild } from './summarise-claim.ts';
import { NOTHING_KEPT, reuseEdition } from './summarise-reuse.ts';

/** Areas whose snapshots are written together: some 200 kB packed, and ten megabytes before. */
const AREAS_PER_CHUNK = 2;
/** The one that readers see, and the one before it to go back to. */
const EDITIONS_KEPT = 2;
const SNAPSHOTS_PER_DELETE = 500;

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
  await claimEditionBuild(deps);
  try {
    return await buildEdition(deps, content);
  } finally {
    await releaseEditionBuild(deps);
  }
}

async function buildEdition(deps: PipelineDeps, content: EditionContent): Promise<EditionOutcome> {
  const plan = await planEdition(deps, content);
  if (plan.state === 'unchanged') {
    await pruneEditions(deps);
    const { name, snapshotCount } = plan.edition;
    return { name, state: 'unchanged', snapshotCount, builtCount: 0 };
  }
  const { editionId, name } = plan.edition;
  const build = await openEditionBuild(deps.db, deps.areas, plan.edition, content);
  const total = plan.chunks.flat().length;
  let done = 0;
  for (const chunk of plan.chunks) {
    if (deps.signal?.aborted) {
      throw new Cancelled(`The build of edition ${name} was stopped. The old edition stays; publish again.`);
    }
    await storeChunk(deps, editionId, chunk, build);
    done += chunk.length;
    deps.onProgress?.({ sourceId: 'edition', step: 'snapshots', done, total });
  }
  return finishEdition(deps, editionId, content);
}

/**
 * Removes interrupted builds, stages a new edition, links its postings, and takes over from the current edition what no new
 * release has touched. The caller sees to it that only one build runs.
 */
export async function planEdition(
  deps: PipelineDeps,
  { everyArea = false }: EditionContent,
): Promise<EditionPlan> {
  for (const editionId of await listBuildingEditions(deps.db)) await removeEdition(deps, editionId);
  const releases = await listCurrentReleases(deps.db);
  const now = deps.clock.now();
  const day = now.slice(0, 10);
  const areas = await editionAreas(
    deps,
    releases.map(({ releaseId }) => releaseId),
    everyArea,
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
  const [newest] = await listPublishedEditions(deps.db);
  const edition: EditionRow = {
    editionId: (newest?.editionId ?? 0) + 1,
    name: await freeName(deps, day),
    // The editions of a day judge deadlines at one instant, so that they differ only by their releases.
    asAt: current?.asAt.startsWith(day) ? current.asAt : now,
    builderVersion: BUILDER_VERSION,
    contentSha256,
    frameSha256,
    snapshotCount: 0,
    reusedCount: 0,
    publishedAt: null,
  };
  await deps.db.writeAtomically(stageEdition(edition, releases));
  const kept = current === null ? NOTHING_KEPT : await reuseEdition(deps, current, edition);
  if (!kept.hasLinks) {
    const linked = await linkPostings(deps.db, edition.editionId);
    deps.log.info('postings linked', { edition: edition.name, linked });
  }
  const codes = areaCodes.filter((code) => !kept.wholeAreas.has(code));
  const chunks: EditionChunk[] = [];
  for (let start = 0; start < codes.length; start += AREAS_PER_CHUNK) {
    chunks.push(codes.slice(start, start + AREAS_PER_CHUNK));
  }
  return { state: 'planned', edition, chunks };
}

async function freeName(deps: PipelineDeps, day: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? day : `${day}-${number}`;
    if ((await findEditionByName(deps.db, name)) === null) return name;
  }
}

/**
 * Builds and stores one chunk of a planned edition. Doing it twice ends in the same rows; a chunk that comes again after the
 * edition was published is left alone. Throws WrongUse when there is no such edition.
 */
export async function buildEditionChunk(
  deps: PipelineDeps,
  editionId: number,
  chunk: EditionChunk,
  content: EditionContent,
): Promise<void> {
  const edition = await findEdition(deps.db, editionId);
  if (!edition) throw new WrongUse(`There is no edition ${editionId}: plan an edition first.`);
  if (edition.publishedAt !== null) return;
  await storeChunk(deps, editionId, chunk, await openEditionBuild(deps.db, deps.areas, edition, content));
}

async function storeChunk(
  deps: PipelineDeps,
  editionId: number,
  chunk: EditionChunk,
  build: EditionBuild,
): Promise<void> {
  const held = await listPackKeys(deps.db, editionId, chunk);
  const packs = [];
  for (const code of chunk) {
    const area = deps.areas.find(code);
    if (!area) throw new WrongUse(`The chunk names ${code}, an area we do not hold. Plan the edition again.`);
    const levels = LEVELS.filter(
      (level) => !held.some((pack) => pack.areaCode === code && pack.level === level),
    );
    packs.push(...(await summariseArea(build, deps.areas, area, levels)));
  }
  if (packs.length > 0) await deps.db.writeAtomically(stageSnapshots(editionId, packs));
}

/** Checks that every snapshot is there, flips the pointer, and lets go of old editions. Doing it twice is harmless. */
export async function finishEdition(
  deps: PipelineDeps,
  editionId: number,
  content: EditionContent,
): Promise<EditionOutcome> {
  const edition = await findEdition(deps.db, editionId);
  if (!edition) throw new WrongUse(`There is no edition ${editionId}: plan an edition first.`);
  const count = await countSnapshots(deps.db, editionId);
  const releases = await listEditionReleases(deps.db, editionId);
  const areas = await editionAreas(
    deps,
    releases.map(({ releaseId }) => releaseId),
    content.everyArea ?? false,
  );
  const expected = areas.length * SNAPSHOTS_PER_AREA;
  if (count !== expected) {
    throw new StorageFailed(
      `Edition ${edition.name} holds ${count} of ${expected} snapshots, so it was not published. Publish again.`,
    );
  }
  if (edition.publishedAt === null) {
    await noteLateSources(deps.db, content.sources, edition.asAt);
    await deps.db.writeAtomically(flipEdition(editionId, count, deps.clock.now()));
  }
  await pruneEditions(deps);
  const builtCount = count - edition.reusedCount;
  deps.log.info('edition published', { edition: edition.name, snapshots: count, built: builtCount });
  return { name: edition.name, state: 'published', snapshotCount: count, builtCount };
}

/** The last editions are kept with their snapshots; of older ones only the name. */
async function pruneEditions(deps: PipelineDeps): Promise<void> {
  const editions = await listPublishedEditions(deps.db);
  for (const { editionId } of editions.slice(EDITIONS_KEPT)) {
    if ((await listEditionReleases(deps.db, editionId)).length > 0) await removeEdition(deps, editionId);
  }
}

async function removeEdition(deps: PipelineDeps, editionId: number): Promise<void> {
  await removeLinks(deps.db, editionId);
  for (;;) {
    const deleted = await deps.db.writeAtomically(deleteSnapshots(editionId, SNAPSHOTS_PER_DELETE));
    if (deleted.every((count) => count === 0)) break;
  }
  await deps.db.writeAtomically(forgetEdition(editionId));
}
