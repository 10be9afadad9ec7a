/** An edition once more, from the releases that it named. What was published stays as it was published: an edition that comes out otherwise is taken over as it stands. */
import { findBulletin, listEditionAreas } from '../../db/repositories/editions/bulletins.ts';
import { deleteEditionPlan } from '../../db/repositories/editions/edition-plan.ts';
import { listSeals } from '../../db/repositories/editions/edition-seals.ts';
import {
  findCurrentEdition,
  flipEdition,
  listKeptEditions,
} from '../../db/repositories/editions/editions.ts';
import {
  insertEditionPlan,
  insertRows,
  pointSources,
  readRows,
  restateReused,
} from '../../db/repositories/releases/record.ts';
import { listCurrentReleases } from '../../db/repositories/upkeep/source-status.ts';
import { isAreaCode } from '../../domain/area.ts';
import { BUILDER_VERSION } from '../../snapshots/document/making.ts';
import { publishBulletin } from '../edition/publish-bulletins.ts';
import { removeEdition } from '../edition/remove-edition.ts';
import { buildChunks, finishEdition, planEdition } from '../edition/summarise.ts';
import { resumePlan } from '../edition/summarise-plan.ts';
import { noteLateSources } from '../release/note-changes.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import type { MadeEdition, PastEvent } from './history.ts';
import type { RebuildContext } from './rebuild-context.ts';

export async function remakeEdition(context: RebuildContext, made: MadeEdition): Promise<void> {
  const { report, deps, content } = context;
  const { edition } = made;
  const why = whyNot(made) ?? (await tryBuilding(context, made));
  if (why === null) {
    report.builtEditions += 1;
    return;
  }
  await takeOver(context, made);
  await noteLateSources(deps.db, content.sources, edition.asAt);
  report.editions.push({ name: edition.name, why });
}

function whyNot({ edition, isKept }: MadeEdition): string | null {
  if (!isKept) return 'of older editions only the name and the hashes are kept';
  return edition.builderVersion === BUILDER_VERSION
    ? null
    : `another version of the code built it (${edition.builderVersion}; this is ${BUILDER_VERSION})`;
}

/** Null when it was built, and its figures are those that were published. */
async function tryBuilding(
  context: RebuildContext,
  { edition, releases }: MadeEdition,
): Promise<string | null> {
  const { old, deps, content } = context;
  const { db } = deps;
  const { editionId } = edition;
  const id = { editionId, planId: crypto.randomUUID() };
  await db.writeAtomically([insertEditionPlan({ ...id, owner: deps.owner.id, expiresAt: edition.asAt })]);
  const at = (now: string): PipelineDeps => ({ ...deps, clock: { ...deps.clock, now: () => now } });
  const wasBuiltHere = (await listKeptEditions(db)).length > 0;
  const seen = await listCurrentReleases(db);
  const was = await listSeals(old, editionId);
  // Not all areas need have been built: a demonstration shows what it was asked for.
  const shown = was.length > 0 ? new Set(was.map(({ areaCode }) => areaCode)) : undefined;
  const whole = { ...content, shown };
  await db.writeAtomically(pointSources(releases));
  const held = await resumePlan(at(edition.asAt), id);
  const plan = await planEdition(at(edition.asAt), held, whole);
  if (plan.state === 'planned') await buildChunks(at(edition.asAt), held, plan, whole);
  await db.writeAtomically(pointSources(seen));
  if (plan.state === 'unchanged') {
    await db.writeAtomically([deleteEditionPlan(id)]);
    return 'it would say what the one before it says';
  }
  if (JSON.stringify(was) !== JSON.stringify(await listSeals(db, editionId))) {
    await removeEdition(deps, editionId);
    await db.writeAtomically([deleteEditionPlan(id)]);
    return 'its figures come out otherwise now';
  }
  await finishEdition(at(edition.publishedAt ?? edition.asAt), id, whole);
  // How much was taken over from an edition whose documents are no more cannot be told from the releases.
  if (!wasBuiltHere) await db.writeAtomically([restateReused(editionId, edition.reusedCount)]);
  return null;
}

async function takeOver(
  { old, deps: { db } }: RebuildContext,
  { edition, isKept }: MadeEdition,
): Promise<void> {
  const { editionId, snapshotCount, publishedAt, linkSha256 } = edition;
  const key = { edition_id: editionId };
  for (const table of ['edition', 'edition_release', 'edition_seal', 'posting_link'] as const)
    await db.writeAtomically(insertRows(table, await readRows(old, table, key)));
  if (isKept) {
    for (const area of await listEditionAreas(old, editionId)) {
      const ofArea = { ...key, area_code: area };
      await db.writeAtomically([
        ...insertRows('snapshot', await readRows(old, 'snapshot', ofArea)),
        ...insertRows('snapshot_pack', await readRows(old, 'snapshot_pack', ofArea)),
      ]);
    }
  }
  await db.writeAtomically(
    flipEdition(editionId, { snapshotCount, publishedAt: publishedAt ?? edition.asAt, linkSha256 }),
  );
}

/** Written from the edition that readers saw then, while its documents are held. */
export async function remakeBulletin(
  { old, deps, content, report }: RebuildContext,
  { at, areaCode, month }: Extract<PastEvent, { kind: 'bulletin' }>,
): Promise<void> {
  const current = await findCurrentEdition(deps.db);
  const area = deps.areas.find(areaCode);
  const isHeld =
    current?.asAt.slice(0, 7) === month && (await listKeptEditions(deps.db)).includes(current.editionId);
  if (isHeld && area !== null) {
    await publishBulletin({ ...deps, clock: { ...deps.clock, now: () => at } }, content, area);
    const written = isAreaCode(areaCode) ? await findBulletin(deps.db, { areaCode, month }) : null;
    if (written !== null) {
      report.writtenBulletins += 1;
      return;
    }
  }
  const rows = await readRows(old, 'bulletin', { area_code: areaCode, month });
  await deps.db.writeAtomically(insertRows('bulletin', rows));
  report.bulletins.push({
    name: `${areaCode} ${month}`,
    why: 'the documents of the edition that it was written from are not held',
  });
}
