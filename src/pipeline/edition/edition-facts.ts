/** What an edition reads once, however many areas it has. Carried by JSON, so that a build in parts can keep it for its other parts. */
import type { SourceDescription } from '../../connectors/contract.ts';
import type { Database } from '../../db/database.ts';
import { type EditionRow, listEditionReleases } from '../../db/repositories/editions/editions.ts';
import { listMeasureReleases } from '../../db/repositories/editions/series-figures.ts';
import { listCarriedAdverts } from '../../db/repositories/postings/carried-adverts.ts';
import { countUnplaced } from '../../db/repositories/postings/unplaced-postings.ts';
import { listFirstReleases } from '../../db/repositories/releases/release-history.ts';
import { findContentKind } from '../../db/repositories/upkeep/installation.ts';
import {
  listChecksBefore,
  listNewestPeriodEnds,
  listReleases,
  newestDay,
} from '../../db/repositories/upkeep/source-status.ts';
import type { Instant } from '../../domain/period.ts';
import type { SourceId } from '../../domain/release.ts';
import type { Measure } from '../../measures/measure.ts';
import { sharedUnitGroups } from '../../reference/advert-sectors.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import type { ReleaseFacts } from '../../snapshots/columns/column.ts';
import type { UnplacedAdverts } from '../../snapshots/columns/uncounted-adverts.ts';
import type { Elsewhere } from '../../snapshots/document/snapshot.ts';
import { readElsewhere } from './likeness.ts';

type CarriedAdverts = Awaited<ReturnType<typeof listCarriedAdverts>>[number];
export type MeasureRelease = Awaited<ReturnType<typeof listMeasureReleases>>[number];

export interface EditionFacts {
  readonly isDemonstration: boolean;
  /** By source, among it how far each reaches. */
  readonly releases: readonly ReleaseFacts[];
  readonly carried: readonly CarriedAdverts[];
  /** When each source was first read here. */
  readonly firstRead: readonly (readonly [SourceId, Instant])[];
  readonly elsewhere: readonly (readonly [string, Elsewhere])[];
  readonly unplaced: readonly UnplacedAdverts[];
  /** Which releases have figures of which measure. */
  readonly measured: readonly MeasureRelease[];
}

export async function readEditionFacts(
  db: Database,
  areas: AreaIndex,
  { editionId, asAt }: EditionRow,
  {
    measures,
    sources,
  }: { readonly measures: readonly Measure[]; readonly sources: readonly SourceDescription[] },
): Promise<EditionFacts> {
  const held = await listEditionReleases(db, editionId);
  const releases = await listReleases(
    db,
    held.map((each) => each.releaseId),
  );
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
  const idsOf = (kind: SourceDescription['kind']) =>
    releases.filter(({ sourceId }) => kinds.get(sourceId) === kind).map(({ releaseId }) => releaseId);
  const [postingIds, figureIds] = [idsOf('postings'), idsOf('observations')];
  const periodEnds = await listNewestPeriodEnds(db, figureIds);
  const checks = await listChecksBefore(db, asAt);
  return {
    isDemonstration: (await findContentKind(db)) === 'demonstration',
    releases: releases.map((release): ReleaseFacts => {
      const { releaseId, sourceId, name, publishedAt, retrievedAt } = release;
      const newestOn = newestDay(release, periodEnds, checks);
      return { releaseId, sourceId, name, publishedAt, retrievedAt, newestOn };
    }),
    carried: postingIds.length === 0 ? [] : await listCarriedAdverts(db, postingIds, sharedUnitGroups),
    firstRead: [...(await listFirstReleases(db, asAt))],
    elsewhere: [...(await readElsewhere(db, areas, figureIds))],
    unplaced: await countUnplaced(db, editionId, postingIds, asAt, sharedUnitGroups),
    measured: await listMeasureReleases(
      db,
      figureIds,
      measures.map(({ id }) => id),
    ),
  };
}
