/** From a figure that readers see back to the bytes that its publisher sent. Changes nothing. */

import type { Connector } from '../../connectors/contract.ts';
import { findFigure, type StoredObservation } from '../../db/repositories/editions/figures.ts';
import { ANY_POSTING } from '../../db/repositories/postings/posting-filter.ts';
import { searchPostings } from '../../db/repositories/postings/posting-search.ts';
import { findCurrentRelease } from '../../db/repositories/releases/releases.ts';
import { findPublishedRelease, type TracedRelease } from '../../db/repositories/releases/trace-rows.ts';
import { figureCodes } from '../../domain/area.ts';
import { ALL_SECTORS, isSectorId } from '../../domain/classification.ts';
import { WrongUse } from '../../domain/errors.ts';
import {
  type FigureReference,
  readFigureReference,
  writeFigureReference,
} from '../../domain/figure-reference.ts';
import { dimensionKey, type Observation } from '../../domain/observation.ts';
import { POSTING_STATES } from '../../domain/posting.ts';
import { advertSector } from '../../reference/advert-sectors.ts';
import { ADVERT_MEASURES } from '../../snapshots/columns/advert-column.ts';
import { POSTED_ADVERTS_MEASURE } from '../../snapshots/columns/posted-column.ts';
import type { EditionContent } from '../edition/summarise-area.ts';
import { type MadeFigure, remakeFigure } from './trace-parts.ts';
import { createRecordReader } from './trace-record.ts';
import {
  connectorOf,
  type TraceContext,
  type TracedRow,
  tracedSource,
  traceFact,
  tracePosting,
  traceSchool,
} from './traced-row.ts';

export interface Trace {
  readonly reference: string;
  /** `published`: one row. `summed`: added up from the rows. `counted`: the adverts counted. `advert`: one advert. `fact`: one text or standard. `school`: one school. */
  readonly kind: 'published' | 'summed' | 'counted' | 'advert' | 'fact' | 'school';
  readonly value: number | null;
  readonly rows: readonly TracedRow[];
}

/** Adverts that a count is traced to in one answer. */
const MOST_ADVERTS = 500;

/** Throws WrongUse, with what to do, when the reference names nothing that is held; StorageFailed when the archive has lost the bytes. */
export async function traceFigure(
  deps: TraceContext['deps'],
  connectors: readonly Connector[],
  content: EditionContent,
  text: string,
): Promise<Trace> {
  const context: TraceContext = { deps, connectors, read: createRecordReader(deps) };
  const reference = readFigureReference(text);
  if (!reference) return traceRecord(context, text.trim());
  const releases = await Promise.all(
    reference.releaseIds.map(async (releaseId) => {
      const release = await findPublishedRelease(deps.db, releaseId);
      if (release) return release;
      throw new WrongUse(
        `There is no release ${releaseId} here. References are of one database: was it this one?`,
      );
    }),
  );
  const [release] = releases;
  const direct = release && releases.length === 1 ? await findStored(deps, release, reference) : null;
  if (release && direct) {
    const row = await traceObservation(context, release, direct);
    return { reference: text.trim(), kind: 'published', value: direct.value, rows: [row] };
  }
  const made = await remakeFigure(deps, content, reference);
  if (!made) throw new WrongUse(whyNot(reference, releases));
  const { value, basis } = made.draft;
  if (basis === 'counted') {
    const rows = await traceCount(context, reference, made);
    return { reference: text.trim(), kind: 'counted', value, rows };
  }
  const rows: TracedRow[] = [];
  for (const part of made.parts) {
    const from = releases.find(({ releaseId }) => releaseId === part.releaseId);
    const stored = from && (await findStored(deps, from, keyOf(part)));
    if (from && stored) rows.push(await traceObservation(context, from, stored));
  }
  return { reference: text.trim(), kind: basis, value, rows };
}

function whyNot({ measure, areaCode }: FigureReference, releases: readonly TracedRelease[]): string {
  const names = releases.map(({ name }) => name).join(', ');
  return (
    `No figure of ${measure} for ${areaCode} is held under this reference (${names}). The rows of old releases and editions ` +
    'are removed in time: take the reference from a current page or answer.'
  );
}

type Key = Pick<FigureReference, 'measure' | 'areaCode' | 'dimensions' | 'start' | 'end'>;

function keyOf({ measure, areaCode, dimensions, period }: Observation): Key {
  return { measure, areaCode, dimensions, start: period.start, end: period.end };
}

/** Under the code of the reference, else under another that the area has had. */
function findStored(
  { db, areas }: TraceContext['deps'],
  { releaseId }: TracedRelease,
  { measure, areaCode, dimensions, start, end }: Key,
): Promise<StoredObservation | null> {
  const area = areas.find(areaCode);
  const areaCodes = [areaCode, ...(area ? figureCodes(area) : [])];
  return findFigure(db, releaseId, { measure, areaCodes, dimension: dimensionKey(dimensions), start, end });
}

async function traceObservation(
  { deps, connectors, read }: TraceContext,
  release: TracedRelease,
  stored: StoredObservation,
): Promise<TracedRow> {
  const connector = connectorOf(connectors, release.sourceId);
  const { releaseId, retrievalSequence, locator, ...observation } = stored;
  const wanted = identityOf(observation);
  const { record, agrees } = await read(
    connector,
    release,
    { retrievalSequence, locator },
    ({ observations }) => observations.some((each) => identityOf(each) === wanted),
  );
  const { measure, areaCode, period, dimensions } = observation;
  const reference = writeFigureReference({
    releaseIds: [releaseId],
    measure,
    areaCode,
    start: period.start,
    end: period.end,
    dimensions,
  });
  const title = `${measure}, ${deps.areas.find(areaCode)?.name ?? areaCode}, ${period.label}`;
  return { reference, title, observation, source: tracedSource(connector), release, record, agrees };
}

/** Everything that a reader is told of a figure. */
function identityOf({
  measure,
  areaCode,
  period,
  dimensions,
  value,
  status,
  lower95,
  upper95,
}: Observation): string {
  const { start, end } = period;
  return JSON.stringify([
    measure,
    areaCode,
    start,
    end,
    dimensionKey(dimensions),
    value,
    status,
    lower95,
    upper95,
  ]);
}

/** The adverts of the count: those that are live, or those posted in its month. Of adverts linked as one job, each is listed, so there may be more than were counted. */
async function traceCount(
  context: TraceContext,
  { releaseIds, measure, areaCode, dimensions, start, end }: FigureReference,
  { asAt }: MadeFigure,
): Promise<TracedRow[]> {
  const { deps } = context;
  const { sector = ALL_SECTORS } = dimensions;
  if (!isSectorId(sector)) return [];
  const area = deps.areas.find(areaCode);
  const isPosted = measure === POSTED_ADVERTS_MEASURE;
  const filter = {
    ...ANY_POSTING,
    releaseIds,
    districts: area ? deps.areas.districtsOf(area) : [],
    sector: advertSector(sector),
    isApprenticeship:
      measure === ADVERT_MEASURES.apprenticeship ? true : measure === ADVERT_MEASURES.vacancy ? false : null,
    postedOn: isPosted ? { from: start, to: end } : null,
    states: isPosted ? POSTING_STATES : (['live'] as const),
    now: asAt,
  };
  const { postings } = await searchPostings(deps.db, filter, { page: 1, pageSize: MOST_ADVERTS });
  const rows: TracedRow[] = [];
  for (const { releaseId, posting } of postings) {
    const { key, kind } = posting;
    if (kind !== 'apprenticeship' && kind !== 'vacancy') continue;
    const release = await findPublishedRelease(deps.db, releaseId);
    const row = release && (await tracePosting(context, release, key));
    if (row) rows.push(row);
  }
  return rows;
}

async function traceRecord(context: TraceContext, id: string): Promise<Trace> {
  const { deps, connectors } = context;
  const connector = connectors.find(({ source }) => id.startsWith(`${source.id}/`));
  const current = connector ? await findCurrentRelease(deps.db, connector.source.id) : null;
  const release = current && (await findPublishedRelease(deps.db, current.release_id));
  const key = connector ? id.slice(connector.source.id.length + 1) : '';
  const kind = connector?.source.kind;
  const traceRow = kind === 'reference' ? traceFact : kind === 'schools' ? traceSchool : tracePosting;
  const row = release && (await traceRow(context, release, key));
  if (!row) {
    throw new WrongUse(
      `"${id}" is no reference that is held here. Take one from "reference" in the API, from the page for advisers, or the id of an advert, a text, a standard or a school: 4/population/E06000035/2024-06-30..2024-06-30/age=16-24`,
    );
  }
  return {
    reference: id,
    kind: kind === 'reference' ? 'fact' : kind === 'schools' ? 'school' : 'advert',
    value: null,
    rows: [row],
  };
}
