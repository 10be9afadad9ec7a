/** `/learn/{area}` and `/learn/{area}/record`: the learning module for advisers and teachers. */
import type { Context, Hono } from 'hono';
import { findSnapshot } from '../../db/repositories/editions/editions.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { compareSector } from '../../snapshots/compare/compare-sector.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { parseSnapshot } from '../../snapshots/document/stored-snapshot.ts';
import { makeTask } from '../../snapshots/investigate/task.ts';
import { type Learning, makeLearning } from '../../snapshots/teaching/learning.ts';
import { USUAL_LEVEL } from '../../views/parts/addresses.ts';
import { learningPage, learningRecordPage } from '../../views/print/learning-page.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { PAGE_HEADERS } from '../answers/headers.ts';
import { answerKept } from '../answers/kept.ts';
import { originOf } from '../answers/origin.ts';
import type { Publication } from '../answers/publication.ts';
import { getSnapshot } from '../lookups/snapshot-lookup.ts';
import { readQuery } from '../requests/query.ts';
import { noQuery } from '../schemas/reference.ts';

export function learningRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/learn/:area', (c) => answer(c, deps, learningPage));
  app.get('/learn/:area/record', (c) => answer(c, deps, learningRecordPage));
}

function answer(
  c: Context,
  deps: RouteDeps,
  write: (learning: Learning, origin: string) => string,
): Promise<Response> {
  return answerKept(c, deps, PAGE_HEADERS, async (publication) => {
    readQuery(c.req.url, noQuery);
    const learning = await findLearning(deps, publication, c.req.param('area') ?? '');
    return write(learning, originOf(c.req.url, deps.config));
  });
}

async function findLearning(deps: RouteDeps, publication: Publication, named: string): Promise<Learning> {
  const read = async (area: string, level: 'ks4' | 'adviser') =>
    parseSnapshot((await getSnapshot(deps, publication, area, ALL_SECTORS, { level })).body);
  const snapshot = await read(named, USUAL_LEVEL);
  const other = snapshot.elsewhere?.similar ?? null;
  const beside = other && (await readHeld(deps, publication, other.slug));
  if (other === null || beside === null) return makeLearning(snapshot, null);
  const pair = [await read(snapshot.area.slug, 'adviser'), beside];
  const measures = new Map(deps.measures.map((measure) => [measure.id, measure]));
  const comparison = compareSector(pair, measures);
  const task = makeTask(comparison, { measures, wholes: pair, level: 'post16', seed: snapshot.edition });
  const area = { name: other.areaName, slug: other.slug };
  return makeLearning(snapshot, { area, task, sources: comparison.sources });
}

/** Null where the edition was made without the place, as one of the demonstration may be. */
async function readHeld(
  { db, areas }: RouteDeps,
  { edition }: Publication,
  slug: string,
): Promise<Snapshot | null> {
  const area = areas.findBySlug(slug);
  if (area === null || edition === null) return null;
  const found = await findSnapshot(db, edition.editionId, area.code, ALL_SECTORS, 'adviser');
  return found && parseSnapshot(found.body);
}
