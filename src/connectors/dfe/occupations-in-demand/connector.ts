/** Occupations in demand: in which of three steps employers in the United Kingdom want people for each job. Nothing is fetched: the file is imported. */
import { demandStep } from '../../../domain/demand-level.ts';
import { type Period, yearPeriod } from '../../../domain/period.ts';
import {
  type Connector,
  FILE_ROLE,
  type Normalised,
  type SourceDescription,
  type SourceRecord,
} from '../../contract.ts';
import { openGovernmentLicence } from '../../shared/open-licence.ts';
import { judgeArea } from '../../shared/statistical-area.ts';
import { readStatedValue } from '../statistics-value.ts';
import { type DemandRecord, isDemandFile, parseDemand, unitGroupOf } from './record.ts';

const PAGE = 'https://explore-education-statistics.service.gov.uk/find-statistics/occupations-in-demand';

const source: SourceDescription = {
  id: 'dfe/occupations-in-demand',
  title: 'Occupations in demand',
  summary: 'Which jobs employers in the United Kingdom want people for most, in three steps.',
  publisher: {
    name: 'Skills England',
    url: 'https://www.gov.uk/government/organisations/skills-england',
  },
  landingPage: PAGE,
  licence: openGovernmentLicence('Skills England, Occupations in demand'),
  kind: 'observations',
  cadence: 'yearly',
  expectedLagDays: 365,
  coverage: 'United Kingdom',
  vintages: ['soc2020'],
  measures: ['demand-for-occupation'],
  politeness: { minIntervalMs: 1000, timeoutMs: 60_000, maxBytes: 10_000_000, maxRequests: 1 },
  secrets: [],
  status: {
    state: 'by-import',
    reason: `No file of it was recorded, so its columns are not known by name. Download the newest national data file from ${PAGE}.`,
  },
  // Not recorded. The publisher states 336 groups in 2024, of 412 that there are.
  assertions: {
    minRecords: 100,
    maxRecords: 5_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.5,
  },
  baseUrl: 'https://explore-education-statistics.service.gov.uk',
};

/** Editions are named by their year. */
function periodOf({ timePeriod, timeIdentifier }: DemandRecord): Period | null {
  const isYear = /^20\d\d$/.test(timePeriod) && /^(calendar|reporting) year$/i.test(timeIdentifier);
  return isYear ? yearPeriod(Number(timePeriod)) : null;
}

function normalise({ fields }: SourceRecord<DemandRecord>): Normalised {
  if (fields.geographicLevel !== 'National') {
    return { rejected: { code: 'unknown-code', detail: `geographic_level ${fields.geographicLevel}` } };
  }
  const area = judgeArea(fields.countryCode);
  if (area.kind !== 'held') return { rejected: { code: 'unknown-area', detail: fields.countryCode } };
  const period = periodOf(fields);
  if (period === null) {
    const detail = `time_period ${fields.timePeriod}, ${fields.timeIdentifier}`;
    return { rejected: { code: 'unreadable-date', detail } };
  }
  const code = unitGroupOf(fields.occupation);
  if (code === null) return { rejected: { code: 'unknown-code', detail: `SOC 2020 “${fields.occupation}”` } };
  const step = demandStep(fields.demand);
  const read = readStatedValue(fields.demand);
  // A number is no step, though the file's other columns hold numbers.
  if (step === null && ('rejected' in read || read.stated.value !== null)) {
    return { rejected: { code: 'unknown-code', detail: `demand “${fields.demand}”` } };
  }
  const stated =
    'rejected' in read ? ({ value: step, status: 'normal', statusReason: null } as const) : read.stated;
  return {
    observations: [
      {
        measure: 'demand-for-occupation',
        areaCode: area.code,
        period,
        dimensions: { occupation: `soc2020:${code}` },
        ...stated,
        lower95: null,
        upper95: null,
        coefficientOfVariation: null,
        note: null,
      },
    ],
  };
}

export const connector: Connector<DemandRecord> = {
  source,
  plan: () => [{ path: '/', role: FILE_ROLE }],
  parse: parseDemand,
  accepts: ({ body }) => isDemandFile(body),
  recordKey: () => null,
  normalise,
};
