/** Career pathways: what employees aged 25 to 30 had studied by region and industry, and what they were paid. Nothing is fetched: the table is imported. */
import type { AreaCode } from '../../../domain/area.ts';
import { type Issue, issue } from '../../../domain/issue.ts';
import type { Observation } from '../../../domain/observation.ts';
import type { Period } from '../../../domain/period.ts';
import { listAreas } from '../../../reference/area-list.ts';
import { plainName } from '../../../reference/plain-name.ts';
import {
  type Connector,
  FILE_ROLE,
  type Normalised,
  type SourceDescription,
  type SourceRecord,
} from '../../contract.ts';
import { openGovernmentLicence } from '../../shared/open-licence.ts';
import { readStatedValue } from '../statistics-value.ts';
import { isPathways, type PathwayRecord, parsePathways } from './record.ts';

const PAGE =
  'https://explore-education-statistics.service.gov.uk/find-statistics/career-pathways-post-16-qualifications-held-by-employees';

const source: SourceDescription = {
  id: 'dfe/career-pathways',
  title: 'Career pathways: qualifications held by employees',
  summary:
    'What employees aged 25 to 30 in each industry had studied, and what they were paid in the tax year 2018-19.',
  publisher: { name: 'Department for Education', url: 'https://explore-education-statistics.service.gov.uk' },
  landingPage: PAGE,
  licence: openGovernmentLicence(
    'Department for Education, Career pathways: post-16 qualifications held by employees',
  ),
  kind: 'observations',
  cadence: 'irregular',
  expectedLagDays: 365,
  coverage: 'England',
  vintages: ['sic2007'],
  measures: ['employees-at-25-to-30', 'employees-at-25-to-30-share', 'pay-at-25-to-30'],
  politeness: { minIntervalMs: 1000, timeoutMs: 60_000, maxBytes: 10_000_000, maxRequests: 1 },
  secrets: [],
  status: {
    state: 'by-import',
    reason: `Take the table of highest qualifications from the dashboard that ${PAGE} leads to. The publication’s own data files were not recorded, and are not read.`,
  },
  // Recorded: 395 rows of England and two regions; with all nine there are 1,320.
  assertions: {
    minRecords: 100,
    maxRecords: 5_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.5,
  },
  baseUrl: 'https://explore-education-statistics.service.gov.uk',
};

/** The table does not state its year. There is one edition, of this tax year. */
const TAX_YEAR: Period = { start: '2018-04-06', end: '2019-04-05', label: '2018-19' };

const places: ReadonlyMap<string, AreaCode> = new Map(
  listAreas().flatMap(({ level, name, code, endYear }) =>
    (level === 'region' || code === 'E92000001') && endYear === null
      ? [[plainName(name), code] as const]
      : [],
  ),
);

/** Its industries, as the projections to 2035 name the same groups of divisions. */
const INDUSTRIES: Readonly<Record<string, string>> = {
  'Accommodation & food': 'accommodation-and-food',
  Agriculture: 'agriculture',
  'Arts & entertainment': 'arts-and-entertainment',
  Construction: 'construction',
  Education: 'education',
  'Electricity & gas': 'electricity-and-gas',
  Engineering: 'engineering',
  'Finance & insurance': 'finance-and-insurance',
  'Food drink & tobacco': 'food-drink-and-tobacco',
  'Food, drink & tobacco': 'food-drink-and-tobacco',
  'Health & social work': 'health-and-social-work',
  IT: 'information-technology',
  Manufacturing: 'rest-of-manufacturing',
  Media: 'media',
  'Mining & quarrying': 'mining-and-quarrying',
  'Other services': 'other-services',
  'Professional services': 'professional-services',
  'Public admin & defence': 'public-administration-and-defence',
  'Real estate': 'real-estate',
  'Support services': 'support-services',
  'Transport & storage': 'transport-and-storage',
  'Water & sewerage': 'water-and-sewerage',
  'Whole & retail trade': 'wholesale-and-retail-trade',
};

const LEVELS: Readonly<Record<string, string>> = {
  'Below level 2': 'below-2',
  'Level 2': '2',
  'Level 3': '3',
  'Level 4/5': '4-and-5',
  'Level 6': '6',
  'Level 7+': '7-and-up',
};

function normalise({ fields, locator }: SourceRecord<PathwayRecord>): Normalised {
  const areaCode = places.get(plainName(fields.region));
  if (areaCode === undefined) {
    return {
      rejected: { code: 'unknown-area', detail: `“${fields.region}” is neither England nor a region of it` },
    };
  }
  const industry = Object.hasOwn(INDUSTRIES, fields.industry) ? INDUSTRIES[fields.industry] : undefined;
  if (industry === undefined) {
    return { rejected: { code: 'unknown-code', detail: `industry “${fields.industry}”` } };
  }
  const level = Object.hasOwn(LEVELS, fields.level) ? LEVELS[fields.level] : undefined;
  if (level === undefined) return { rejected: { code: 'unknown-code', detail: `level “${fields.level}”` } };
  const about = { areaCode, period: TAX_YEAR, dimensions: { 'industry-group': industry, level } };
  const parts = [
    ['employees-at-25-to-30', fields.people, asSent],
    ['employees-at-25-to-30-share', fields.share, perCent],
    ['pay-at-25-to-30', fields.medianPay, asSent],
  ] as const;
  const observations: Observation[] = [];
  const issues: Issue[] = [];
  for (const [measure, text, scale] of parts) {
    const read = readStatedValue(text);
    if ('rejected' in read) {
      issues.push(issue(read.rejected.code, 'error', `${locator}, ${measure}`, read.rejected.detail));
      continue;
    }
    const { value } = read.stated;
    observations.push({
      measure,
      ...about,
      ...read.stated,
      value: value === null ? null : scale(value),
      lower95: null,
      upper95: null,
      coefficientOfVariation: null,
      note: null,
    });
  }
  return { observations, issues };
}

const asSent = (value: number): number => value;
/** Published to three decimals: 0.342 is 34.2, without the noise of binary. Of more decimals none is lost. */
const perCent = (share: number): number => Number((share * 100).toPrecision(10));

export const connector: Connector<PathwayRecord> = {
  source,
  plan: () => [{ path: '/', role: FILE_ROLE }],
  parse: parsePathways,
  accepts: ({ body }) => isPathways(body),
  recordKey: () => null,
  normalise,
};
