/** What was noted since the edition before, with the period before for each new figure that a place's page shows. */
import type { EditionRow } from '../../db/repositories/editions/editions.ts';
import { type HeldObservation, listSeriesFigures } from '../../db/repositories/editions/series-figures.ts';
import { listChanges, type StoredChange } from '../../db/repositories/releases/changes.ts';
import { type Area, type AreaCode, figureCodes } from '../../domain/area.ts';
import { readFigureReference } from '../../domain/figure-reference.ts';
import { dimensionKey } from '../../domain/observation.ts';
import type { Measure } from '../../measures/measure.ts';
import {
  type FiguresBefore,
  figureOfNews,
  type ToldChange,
  toldChanges,
} from '../../snapshots/bulletin/told-changes.ts';
import type { ChangeFacts } from '../../snapshots/changes/change-words.ts';
import { displayOf, displayValue } from '../../snapshots/columns/rounding.ts';
import type { Figure, Snapshot } from '../../snapshots/document/snapshot.ts';
import { bareText } from '../../snapshots/words/sentences.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import type { EditionContent } from './summarise-area.ts';

/** Of what was noted, of which those are told that say most. */
const CHANGES_READ = 60;
/** A series by the month that is compared with the month before; one of years that overlap, with the last that does not. */
const PERIODS_READ = 6;

/** Of what was noted since readers saw `earlier`, for the area and for all areas together. */
export async function readBulletinChanges(
  { db, areas }: Pick<PipelineDeps, 'db' | 'areas'>,
  { measures, sources }: Pick<EditionContent, 'measures' | 'sources'>,
  area: Area,
  page: Snapshot,
  earlier: EditionRow | null,
): Promise<ToldChange[]> {
  const since = earlier?.publishedAt;
  if (since == null) return [];
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
  const [ofPlace, ofAll] = [await read(figureCodes(area)), await read(null)];
  const news = [...ofPlace, ...ofAll].flatMap((facts) => {
    const figure = figureOfNews(facts, page);
    return figure === null || facts.measure === null ? [] : [{ figure, measure: facts.measure }];
  });
  return toldChanges(ofPlace, ofAll, page, await readBefore(db, news, figureCodes(area)));
}

interface News {
  readonly figure: Figure;
  readonly measure: Measure;
}

/** From the release that has the newer figure: two releases may count in two ways. */
async function readBefore(
  db: PipelineDeps['db'],
  news: readonly News[],
  codes: readonly AreaCode[],
): Promise<FiguresBefore> {
  const asked = new Map(news.map((each) => [each.figure.id, each]));
  const wanted = [...asked.values()].flatMap((each) => {
    const reference = readFigureReference(each.figure.reference ?? '');
    const [releaseId, ...others] = reference?.releaseIds ?? [];
    // What was added up here has no figure before it that somebody published; what is shown in a form of its own would not read alike.
    const isPlain =
      bareText(each.figure) === displayValue(each.figure.value ?? 0, displayOf(each.measure.unit));
    if (releaseId === undefined || others.length > 0 || each.figure.basis !== 'published' || !isPlain)
      return [];
    return [{ ...each, releaseId, dimension: dimensionKey(each.figure.dimensions) }];
  });
  const held = await listSeriesFigures(
    db,
    wanted.map(({ releaseId, figure: { measure }, dimension }) => ({
      releaseId,
      measure,
      dimension,
      periods: PERIODS_READ,
    })),
    codes,
  );
  return new Map(
    wanted.flatMap(({ figure, measure, releaseId, dimension }) => {
      const start = figure.period?.start ?? '';
      // The newest stand first.
      const before = held.find(
        (each) =>
          each.releaseId === releaseId &&
          each.measure === figure.measure &&
          dimensionKey(each.dimensions) === dimension &&
          each.period.end < start,
      );
      return before === undefined ? [] : [[figure.id, figureBefore(figure, measure, before)]];
    }),
  );
}

function figureBefore(later: Figure, measure: Measure, before: HeldObservation): Figure {
  const { value, status, lower95, upper95, period } = before;
  const display = displayOf(measure.unit);
  return {
    ...later,
    id: `${later.id}@${period.end}`,
    value,
    status,
    text: value === null ? '' : displayValue(value, display),
    mark: null,
    interval: lower95 === null || upper95 === null ? null : { lower: lower95, upper: upper95, text: '' },
    coefficientOfVariation: before.coefficientOfVariation ?? null,
    period,
  };
}
