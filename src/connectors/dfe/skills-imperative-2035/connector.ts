/** Skills Imperative 2035: projections of jobs by industry, occupation and qualification. Nothing is fetched: the workbooks are imported. */
import type { AreaCode } from '../../../domain/area.ts';
import { yearPeriod } from '../../../domain/period.ts';
import { listAreas } from '../../../reference/area-list.ts';
import { plainName } from '../../../reference/plain-name.ts';
import type { Connector, Normalised, SourceDescription, SourceRecord } from '../../contract.ts';
import { readBeginnings } from '../../shared/read-sheets.ts';
import { isProjection, type ProjectedFigure, parseProjections } from './record.ts';

const source: SourceDescription = {
  id: 'dfe/skills-imperative-2035',
  title: 'Skills Imperative 2035 projections',
  summary:
    'How many jobs there may be up to 2035, by industry, occupation and qualification, if things go on as its authors assumed.',
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
  measures: ['jobs-to-2035'],
  politeness: { minIntervalMs: 1000, timeoutMs: 60_000, maxBytes: 30_000_000, maxRequests: 1 },
  secrets: [],
  status: {
    state: 'by-import',
    reason:
      'Download the workbook of your area (.xlsm) from https://www.gov.uk/government/publications/labour-market-and-skills-projections-2020-to-2035.',
  },
  // Recorded: 728 figures by industry, 936 by occupation and 234 by qualification in one area's workbook.
  baseUrl: 'https://assets.publishing.service.gov.uk',
  assertions: {
    minRecords: 26,
    maxRecords: 500_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.5,
  },
};

/** Years up to this one are estimates of what was; later ones are projected. */
const LAST_KNOWN_YEAR = 2020;

/** The workbooks are of England and of the areas of local skills improvement plans, which are named and not coded. */
const areas: ReadonlyMap<string, AreaCode> = new Map(
  listAreas().flatMap(({ level, name, code, endYear }) =>
    (level === 'lsip' || code === 'E92000001') && endYear === null ? [[plainName(name), code] as const] : [],
  ),
);

function normalise({ fields }: SourceRecord<ProjectedFigure>): Normalised {
  // The authors' workbook for this area was made from the wrong districts.
  if (plainName(fields.areaName) === 'dorset')
    return { skipped: 'the workbook for Dorset, made from the wrong districts' };
  const areaCode = areas.get(plainName(fields.areaName));
  if (areaCode === undefined) {
    const detail = `“${fields.areaName}” is neither England nor the area of a local skills improvement plan`;
    return { rejected: { code: 'unknown-area', detail } };
  }
  if (!/^20[1-3]\d$/.test(fields.year)) return { rejected: { code: 'unreadable-date', detail: fields.year } };
  const dimensions = dimensionsOf(fields);
  if (dimensions === null) {
    return { rejected: { code: 'unknown-code', detail: `${fields.breakdown} “${fields.label}”` } };
  }
  if (!/^\d+(\.\d+)?(e-\d+)?$/i.test(fields.value)) {
    return { rejected: { code: 'unreadable-number', detail: `“${fields.value}” is no number of thousands` } };
  }
  if (fields.breakdown === 'occupation' && Object.keys(dimensions).length === 0) {
    return { skipped: 'the total, which the sheet by industry gives too' };
  }
  const year = Number(fields.year);
  const isProjected = year > LAST_KNOWN_YEAR;
  return {
    observations: [
      {
        measure: 'jobs-to-2035',
        areaCode,
        period: yearPeriod(year),
        dimensions,
        ...judge(fields, isProjected),
        lower95: null,
        upper95: null,
        coefficientOfVariation: null,
        note: isProjected ? 'A projection, not a count.' : null,
      },
    ],
  };
}

function judge({ withheld, value }: ProjectedFigure, isProjected: boolean) {
  if (withheld !== '') {
    const statusReason =
      withheld === 'small'
        ? 'Below 10,000, which the authors do not allow to be shown'
        : 'Would give a figure below 10,000 away';
    return { value: null, status: 'suppressed', statusReason } as const;
  }
  // Thousands with the noise of a spreadsheet's arithmetic: whole jobs are all that they state.
  const jobs = Math.round(Number(value) * 1000);
  return { value: jobs, status: isProjected ? 'estimated' : 'normal', statusReason: null } as const;
}

/** Null for a label that is none of ours. */
function dimensionsOf({ breakdown, label, firstPart }: ProjectedFigure): Record<string, string> | null {
  if (label === 'All industries' || label === 'All occupations') return {};
  switch (breakdown) {
    case 'industry':
      return INDUSTRIES.has(label) ? { 'industry-group': slugOf(label) } : null;
    case 'occupation': {
      const code = /^([1-9]\d) \S/.exec(label)?.[1] ?? /^([1-9])\d \S/.exec(firstPart)?.[1];
      return code === undefined ? null : { occupation: `soc2020:${code}` };
    }
    case 'qualification': {
      if (label === 'No Qualification') return { qualification: 'none' };
      const level = /^RQF([1-8]) /.exec(label)?.[1];
      return level === undefined ? null : { qualification: `rqf:${level}` };
    }
  }
}

/** Six groups and 22 industries of the projections; Manufacturing and Construction are a group and more. */
const INDUSTRIES: ReadonlySet<string> = new Set([
  'Primary sector and utilities',
  'Agriculture',
  'Mining and quarrying',
  'Electricity and gas',
  'Water and sewerage',
  'Manufacturing',
  'Food drink and tobacco',
  'Engineering',
  'Rest of manufacturing',
  'Construction',
  'Trade, accomod. and transport',
  'Wholesale and retail trade',
  'Transport and storage',
  'Accommodation and food',
  'Business and other services',
  'Media',
  'Information technology',
  'Finance and insurance',
  'Real estate',
  'Professional services',
  'Support services',
  'Arts and entertainment',
  'Other services',
  'Non-marketed services',
  'Public admin. and defence',
  'Education',
  'Health and social work',
]);

/** "Trade, accomod. and transport" -> `trade-accommodation-and-transport`. */
function slugOf(label: string): string {
  return plainName(label.replace('accomod.', 'accommodation').replace('admin.', 'administration')).replaceAll(
    ' ',
    '-',
  );
}

export const connector: Connector<ProjectedFigure> = {
  source,
  plan: () => [{ path: '/', role: 'file' }],
  parse: parseProjections,
  accepts: ({ body }) => isProjection(readBeginnings(body)),
  recordKey: () => null,
  normalise,
};
