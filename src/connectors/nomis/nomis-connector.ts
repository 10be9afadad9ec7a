/** What the connectors of all Nomis datasets do alike: paging, areas, values. A dataset says only what its own codes mean. */
import type { Observation } from '../../domain/observation.ts';
import type { Connector, Normalised, Rejection, SourceDescription, SourceRecord } from '../contract.ts';
import { judgeArea } from '../shared/statistical-area.ts';
import { type NomisFigure, parseNomisCsv } from './api-csv.ts';
import { type NomisQuery, planNextPage, planQuery } from './api-query.ts';
import { type ObservedValue, readObservedValue } from './observed-value.ts';

/** What the codes of one figure stand for. */
interface FigureMeaning extends Pick<Observation, 'measure' | 'period' | 'dimensions' | 'note'> {
  /** What the dataset's own rules make of the published value; left out when they change nothing. */
  readonly restate?: (observed: ObservedValue) => ObservedValue;
}

export type MeaningOrNot =
  | { readonly meaning: FigureMeaning }
  | { readonly skipped: string }
  | { readonly rejected: Rejection };

interface NomisDataset {
  readonly source: SourceDescription;
  readonly query: NomisQuery;
  readMeaning(figure: NomisFigure): MeaningOrNot;
}

export function nomisConnector({ source, query, readMeaning }: NomisDataset): Connector<NomisFigure> {
  function normalise({ fields, locator }: SourceRecord<NomisFigure>): Normalised {
    if (fields.isRepeat) return { skipped: 'the same area under another year’s boundaries' };
    const area = judgeArea(fields.geographyCode);
    if (area.kind === 'not-held') return { skipped: area.reason }; // told once an answer, by its parser
    if (area.kind === 'unknown') return { rejected: { code: 'unknown-area', detail: fields.geographyCode } };
    const read = readMeaning(fields);
    if (!('meaning' in read)) return read;
    const outcome = readObservedValue(fields, locator, query.measures.confidenceIs);
    if ('rejected' in outcome) return outcome;
    const { measure, period, dimensions, note, restate } = read.meaning;
    const observed = restate ? restate(outcome.observed) : outcome.observed;
    const areaCode = area.code;
    return {
      observations: [{ measure, areaCode, period, dimensions, ...observed, note }],
      issues: outcome.issues,
    };
  }
  return {
    source,
    plan: () => planQuery(query),
    follow: (response) => planNextPage(query, response),
    parse: (response) => parseNomisCsv(query, response),
    recordKey: () => null,
    normalise,
  };
}
