/** The stored snapshot for an address, or the problem that says why there is none. */
import { type EditionRow, findSnapshot } from '../../db/repositories/editions/editions.ts';
import type { Area } from '../../domain/area.ts';
import type { Sector } from '../../reference/sectors.ts';
import type { Level } from '../../snapshots/document/snapshot.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { Problem } from '../answers/problem.ts';
import type { Publication } from '../answers/publication.ts';
import { editionAsAt, readAsAt } from '../requests/as-at.ts';
import { endedWords, getArea, getSector } from '../requests/find.ts';

export interface FoundSnapshot {
  readonly area: Area;
  readonly sector: Sector;
  readonly snapshotId: string;
  readonly body: string;
}

export async function getSnapshot(
  deps: RouteDeps,
  publication: Publication,
  areaName: string,
  sectorName: string,
  { level, asAt }: { readonly level: Level; readonly asAt?: string | undefined },
): Promise<FoundSnapshot> {
  const area = getArea(deps, areaName);
  const sector = getSector(sectorName);
  const edition =
    asAt === undefined ? publication.edition : await editionAsAt(deps, readAsAt(asAt, deps.clock.now()));
  if (edition === null)
    throw new Problem(
      'not-ready',
      'No edition has been published yet: the operator runs `wealdway refresh` first.',
    );
  const found = await findSnapshot(deps.db, edition.editionId, area.code, sector.id, level);
  if (found) return { area, sector, ...found };
  const successors = area.successors.flatMap((code) => deps.areas.find(code) ?? []);
  const detail =
    area.endYear === null ? missingWords(area, edition, publication) : endedWords(area, deps.areas);
  throw new Problem('no-snapshot', detail, {
    suggestions: successors.map((each) => ({ id: each.slug, name: each.name })),
  });
}

function missingWords({ name }: Area, edition: EditionRow, { isDemonstration }: Publication): string {
  return isDemonstration
    ? `The demonstration has no invented figures for ${name}. Try Kent, Medway, Leeds or Cornwall.`
    : `${name} is not in edition ${edition.name}. The next edition will have it.`;
}
