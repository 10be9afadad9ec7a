/** Skills Imperative 2035: projections of jobs by industry, occupation and qualification. Nothing is fetched: the workbooks are imported. */
import type { Connector, SourceDescription } from '../../contract.ts';
import { readBeginnings } from '../../shared/read-sheets.ts';
import { normalise } from './normalise.ts';
import type { ProjectedRecord } from './projected-record.ts';
import { isProjection, parseProjections } from './record.ts';

const source: SourceDescription = {
  id: 'dfe/skills-imperative-2035',
  title: 'Skills Imperative 2035 projections',
  summary:
    'How many jobs there may be up to 2035, by industry, occupation and qualification, and how many openings, if things go on as its authors assumed.',
  publisher: {
    name: 'Department for Education',
    url: 'https://www.gov.uk/government/organisations/department-for-education',
  },
  landingPage: 'https://www.gov.uk/government/publications/labour-market-and-skills-projections-2020-to-2035',
  licence: {
    name: 'Terms of the projections: estimates of 10,000 and more may be published',
    url: 'https://www.gov.uk/government/publications/labour-market-and-skills-projections-2020-to-2035',
    attribution:
      'Source: Skills Imperative 2035, © Warwick Institute for Employment Research and Cambridge Econometrics 2023, published by the Department for Education',
    allows: 'aggregates',
  },
  kind: 'observations',
  cadence: 'irregular',
  expectedLagDays: 365,
  coverage: 'England',
  vintages: ['soc2020', 'sic2007'],
  measures: ['jobs-to-2035', 'change-in-jobs-to-2035', 'openings-from-leavers-to-2035', 'openings-to-2035'],
  politeness: { minIntervalMs: 1000, timeoutMs: 60_000, maxBytes: 30_000_000, maxRequests: 1 },
  secrets: [],
  status: {
    state: 'by-import',
    reason:
      'Download the workbook of your area (.xlsm) from https://www.gov.uk/government/publications/labour-market-and-skills-projections-2020-to-2035.',
  },
  // Recorded: 728 figures by industry, 936 by occupation and 234 by qualification in one area's workbook, 26 rows of openings and 78 by sex.
  baseUrl: 'https://assets.publishing.service.gov.uk',
  assertions: {
    minRecords: 26,
    maxRecords: 500_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.5,
  },
};

export const connector: Connector<ProjectedRecord> = {
  source,
  plan: () => [{ path: '/', role: 'file' }],
  parse: parseProjections,
  accepts: ({ body }) => isProjection(readBeginnings(body)),
  recordKey: () => null,
  normalise,
};
