/** The place that the first page shows as an example: another one with each edition, the same for every reader of it. */
import { listEditionAreas } from '../../db/repositories/editions/bulletins.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { parseSnapshot } from '../../snapshots/document/stored-snapshot.ts';
import { USUAL_LEVEL } from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';
import { getSnapshot } from './snapshot-lookup.ts';

/** A place of which this little can be said is no example. */
const LEAST_INSIGHTS = 2;
const LOOKED_AT = 12;
/** Areas come by code, so that neighbours in the list are of one county or nation: the next tried lies elsewhere. */
const STRIDE = 7;
const DAY_MS = 86_400_000;

/** A district, by the day of the edition; others where little is known of it. Null before the first edition, and where none will do. */
export async function findExample(deps: RouteDeps, publication: Publication): Promise<Snapshot | null> {
  const { edition } = publication;
  if (edition === null) return null;
  const codes = (await listEditionAreas(deps.db, edition.editionId)).filter(
    (code) => deps.areas.find(code)?.level === 'district',
  );
  const first = Math.floor(Date.parse(edition.asAt) / DAY_MS);
  for (let step = 0; step < Math.min(LOOKED_AT, codes.length); step += 1) {
    const code = codes[(first + step * STRIDE) % codes.length];
    if (code === undefined) return null;
    const { body } = await getSnapshot(deps, publication, code, ALL_SECTORS, { level: USUAL_LEVEL });
    const snapshot = parseSnapshot(body);
    if (snapshot.insights.length >= LEAST_INSIGHTS && snapshot.jobs !== null) return snapshot;
  }
  return null;
}
