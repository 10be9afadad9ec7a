/** Census 2021: residents in work by SOC 2020 unit group, for districts and for England and Wales together. The newest edition's workbook, or an imported one. */
import { type Issue, issue } from '../../../domain/issue.ts';
import type { Observation } from '../../../domain/observation.ts';
import { dayPeriod } from '../../../domain/period.ts';
import { findSoc2020Group } from '../../../reference/soc2020.ts';
import type { Normalised, SourceDescription, SourceRecord } from '../../contract.ts';
import { openGovernmentLicence } from '../../shared/open-licence.ts';
import { readBeginnings } from '../../shared/read-sheets.ts';
import { judgeArea } from '../../shared/statistical-area.ts';
import { datasetConnector, onsFacts } from '../dataset-connector.ts';
import type { DatasetPage } from '../dataset-page.ts';
import { isCensusOccupations, type OccupationCount, parseCensusOccupations } from './record.ts';

const page: DatasetPage = {
  path: '/employmentandlabourmarket/peopleinwork/employmentandemployeetypes/datasets/occupationsofthoseinemploymentbylocalareaworkingpatternemploymentstatusanddisabilitystatusenglandandwalescensus2021',
  fileName: /^censusoccupationsenglandandwales\.xlsx$/,
  fileExample: 'censusoccupationsenglandandwales.xlsx',
  knownEdition: '2021',
};

const source: SourceDescription = {
  ...onsFacts,
  id: 'ons/census-occupations',
  title: 'Census 2021, occupations by district',
  summary: 'How many people in each district did each of 412 jobs in the week before census day.',
  landingPage: `https://www.ons.gov.uk${page.path}`,
  licence: openGovernmentLicence('Office for National Statistics, Census 2021'),
  kind: 'observations',
  cadence: 'ten-yearly',
  expectedLagDays: 800,
  coverage: 'England and Wales',
  vintages: ['lad2021', 'soc2020'],
  measures: ['residents-in-occupation', 'residents-in-occupation-share'],
  politeness: { minIntervalMs: 1000, timeoutMs: 120_000, maxBytes: 40_000_000, maxRequests: 2 },
  // Not recorded. By who reads it: 412 jobs in 331 districts and in England and Wales, 136,784 rows.
  assertions: {
    minRecords: 412,
    maxRecords: 200_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.1,
  },
};

const ENGLAND_AND_WALES = 'K04000001';

type Judged = Pick<Observation, 'value' | 'status' | 'statusReason'>;

/** Null for what is neither a number nor a mark. A nought is what is left of a small figure after rounding: nobody knows that it is none. */
function judgeCell(text: string, number: RegExp): Judged | null {
  if (/^(\[?[cx]\]?|\*|\.\.)$/i.test(text)) return { value: null, status: 'suppressed', statusReason: text };
  if (!number.test(text)) return null;
  const value = Number(text);
  return value === 0
    ? { value: null, status: 'rounded-to-zero', statusReason: text }
    : { value, status: 'normal', statusReason: null };
}

function normalise({ fields, locator }: SourceRecord<OccupationCount>): Normalised {
  const { occupation, areaCode, count, share } = fields;
  const area = judgeArea(areaCode ?? ENGLAND_AND_WALES);
  if (area.kind === 'not-held') return { skipped: area.reason };
  if (area.kind === 'unknown')
    return { rejected: { code: 'unknown-area', detail: areaCode === '' ? 'no code' : `${areaCode}` } };
  if (findSoc2020Group(occupation)?.code.length !== 4) {
    return { rejected: { code: 'unknown-code', detail: `SOC 2020 “${occupation}”` } };
  }
  const cells = [
    ['residents-in-occupation', count, judgeCell(count, /^\d+$/)],
    ['residents-in-occupation-share', share, judgeCell(share, /^(\d{1,2}(\.\d+)?|100)$/)],
  ] as const;
  const issues: Issue[] = [];
  const observations: Observation[] = [];
  for (const [measure, text, judged] of cells) {
    // Nothing in a cell is no figure at all.
    if (text === '') continue;
    if (judged === null) {
      const detail = `“${text}” is neither a figure nor a mark that we know`;
      issues.push(issue('unreadable-number', 'error', locator, detail));
      continue;
    }
    observations.push({
      measure,
      areaCode: area.code,
      period: dayPeriod('2021-03-21', 'Census 2021'),
      dimensions: { occupation: `soc2020:${occupation}` },
      ...judged,
      lower95: null,
      upper95: null,
      coefficientOfVariation: null,
      note: null,
    });
  }
  if (observations.length > 0) return { observations, issues };
  return { rejected: { code: 'unreadable-number', detail: `“${count}” and “${share}”` } };
}

export const connector = datasetConnector<OccupationCount>({
  source,
  page,
  parse: parseCensusOccupations,
  accepts: ({ body }) => isCensusOccupations(readBeginnings(body)),
  normalise,
});
