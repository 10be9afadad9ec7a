/** What a figure of a snapshot was made from: the builder's own column is asked again, and what it reads is noted. */

import { findEdition } from '../../db/repositories/editions/editions.ts';
import { findEditionOf } from '../../db/repositories/releases/trace-rows.ts';
import type { AreaCode } from '../../domain/area.ts';
import type { FigureReference } from '../../domain/figure-reference.ts';
import { dimensionKey } from '../../domain/observation.ts';
import type { Column } from '../../snapshots/columns/column.ts';
import type { Draft } from '../../snapshots/columns/draft.ts';
import { isSamePeriod, type Place, type ReleasedObservation } from '../../snapshots/columns/place.ts';
import type { EditionWorld } from '../../snapshots/edition-world.ts';
import { peopleColumn } from '../../snapshots/insights/people-column.ts';
import { plainColumn, topicsOf } from '../../snapshots/topics/topics.ts';
import { type EditionContent, openEditionBuild, SNAPSHOT_SECTORS } from '../edition/summarise-area.ts';
import type { PipelineDeps } from '../shared/deps.ts';

export interface MadeFigure {
  readonly draft: Draft;
  /** The published figures that were read for it; empty for a count of adverts. */
  readonly parts: readonly ReleasedObservation[];
  readonly editionId: number;
  /** The instant at which deadlines were judged. */
  readonly asAt: string;
}

/** Null when no edition that is kept holds these releases, or no snapshot has such a figure. */
export async function remakeFigure(
  { db, areas }: Pick<PipelineDeps, 'db' | 'areas'>,
  content: EditionContent,
  reference: FigureReference,
): Promise<MadeFigure | null> {
  const editionId = await findEditionOf(db, reference.releaseIds);
  const edition = editionId === null ? null : await findEdition(db, editionId);
  const area = areas.find(reference.areaCode);
  if (!edition || !area) return null;
  const build = await openEditionBuild(db, areas, edition, content);
  const column = findColumn(reference, build.world);
  if (!column) return null;
  const read = new Set<readonly ReleasedObservation[]>();
  const [held] = await build.loadPlaces([area]);
  if (!held) return null;
  const place = watchReads(held, read);
  const period = { start: reference.start, end: reference.end, label: '' };
  const draft = column.draft(place, period);
  const isSame = [...draft.releaseIds].sort().join() === [...reference.releaseIds].sort().join();
  if (!isSame) return null;
  const parts = [...read].flatMap((series) => series.filter((each) => isSamePeriod(each.period, period)));
  return {
    draft,
    parts: addingUp(parts, draft, area.code),
    editionId: edition.editionId,
    asAt: edition.asAt,
  };
}

function findColumn({ measure, dimensions }: FigureReference, world: EditionWorld): Column | null {
  const key = dimensionKey(dimensions);
  const topics = SNAPSHOT_SECTORS.flatMap((sector) =>
    topicsOf(sector, world.measures, world.feeds, world.asAt, null),
  );
  const people = SNAPSHOT_SECTORS.flatMap((sector) => peopleColumn(sector, world.measures) ?? []);
  const tabled = [...topics.flatMap((topic) => topic.columns), ...people].find(
    (column) => column.measure === measure && dimensionKey(column.dimensions) === key,
  );
  if (tabled) return tabled;
  // Named beside a table only: as published, for the place as a whole.
  const facts = key === '' ? world.measures.get(measure) : undefined;
  return facts ? plainColumn(facts, world.measures) : null;
}

function watchReads(place: Place, read: Set<readonly ReleasedObservation[]>): Place {
  return {
    ...place,
    figures: {
      list(measure, dimensions) {
        const series = place.figures.list(measure, dimensions);
        read.add(series);
        return series;
      },
    },
    members: place.members.map((member) => watchReads(member, read)),
  };
}

/** A place made of others is asked first for figures of its own; those are no part of a sum of its members' figures. */
function addingUp(
  parts: readonly ReleasedObservation[],
  { value }: Draft,
  areaCode: AreaCode,
): readonly ReleasedObservation[] {
  const sum = (list: readonly ReleasedObservation[]) =>
    list.reduce((all, each) => all + (each.value ?? 0), 0);
  if (value === null || sum(parts) === value) return parts;
  const ofMembers = parts.filter((each) => each.areaCode !== areaCode);
  return sum(ofMembers) === value ? ofMembers : parts;
}
