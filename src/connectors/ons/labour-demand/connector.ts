/** ONS labour demand volumes: new online job adverts by district and occupation, from Textkernel. Nothing is fetched: the workbook is imported. */
import type { AreaCode } from '../../../domain/area.ts';
import { monthPeriod, type Period } from '../../../domain/period.ts';
import { listAreas } from '../../../reference/area-list.ts';
import { plainName } from '../../../reference/plain-name.ts';
import { findSoc2020Group } from '../../../reference/soc2020.ts';
import type { Connector, Normalised, SourceDescription, SourceRecord } from '../../contract.ts';
import { readBeginnings } from '../../shared/read-sheets.ts';
import { type AreaVerdict, judgeArea } from '../../shared/statistical-area.ts';
import { type DemandFigure, isLabourDemand, parseLabourDemand } from './record.ts';

const PAGE =
  'https://www.ons.gov.uk/employmentandlabourmarket/peopleinwork/employmentandemployeetypes/datasets/labourdemandvolumesbystandardoccupationclassificationsoc2020uk';

const source: SourceDescription = {
  id: 'ons/labour-demand',
  title: 'Labour demand volumes by occupation',
  summary: 'How many new job adverts were placed online in a month, by place and kind of work.',
  publisher: { name: 'Office for National Statistics', url: 'https://www.ons.gov.uk' },
  landingPage: PAGE,
  licence: {
    name: 'Open Government Licence v3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    attribution:
      'Source: Office for National Statistics, using Textkernel online job adverts data, licensed under the Open Government Licence v3.0. Crown copyright',
    allows: 'records',
  },
  kind: 'observations',
  cadence: 'monthly',
  expectedLagDays: 25,
  coverage: 'United Kingdom',
  vintages: ['lad2023', 'soc2020'],
  measures: ['online-job-adverts'],
  politeness: { minIntervalMs: 1000, timeoutMs: 60_000, maxBytes: 120_000_000, maxRequests: 1 },
  secrets: [],
  status: { state: 'by-import', reason: `Download the newest workbook from ${PAGE}.` },
  // Not recorded. By what its users write: some 330 districts by 104 groups, 12 regions by 412 occupations, 13 months of totals.
  assertions: {
    minRecords: 1,
    maxRecords: 2_000_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.5,
  },
  baseUrl: 'https://www.ons.gov.uk',
};

/** Tables of countries and regions have names and no codes. Within a kind an official name is one area. */
const byName: ReadonlyMap<string, AreaCode> = new Map(
  listAreas().flatMap(({ level, name, otherNames, code, endYear }) =>
    (level === 'country' || level === 'region') && endYear === null
      ? [name, ...otherNames].map((each) => [plainName(each), code] as const)
      : [],
  ),
);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const UNKNOWN = /^unknown$/i;

/** London's boroughs are one row among districts, whatever code stands beside it. */
function areaOf({ areaName, areaCode }: DemandFigure): AreaVerdict {
  const code = byName.get(plainName(areaName));
  if (areaCode === '' || areaName === 'London') return code ? { kind: 'held', code } : { kind: 'unknown' };
  return judgeArea(areaCode);
}

function periodOf(month: string): Period | null {
  const at = MONTHS.indexOf(month.slice(0, 3));
  return at === -1 || !/^[A-Z][a-z]{2}-\d{2}$/.test(month)
    ? null
    : monthPeriod(2000 + Number(month.slice(4)), at + 1);
}

function normalise({ fields }: SourceRecord<DemandFigure>): Normalised {
  if (UNKNOWN.test(fields.areaName)) return { skipped: 'adverts whose place is not known' };
  if (UNKNOWN.test(fields.occupation)) return { skipped: 'adverts whose occupation is not known' };
  const area = areaOf(fields);
  if (area.kind === 'not-held') return { skipped: area.reason };
  if (area.kind === 'unknown') {
    const detail = `“${fields.areaName}” ${fields.areaCode} is no area that we know`;
    return { rejected: { code: 'unknown-area', detail } };
  }
  if (fields.occupation !== '' && findSoc2020Group(fields.occupation) === null) {
    return { rejected: { code: 'unknown-code', detail: `SOC 2020 ${fields.occupation}` } };
  }
  const period = periodOf(fields.month);
  if (period === null) return { rejected: { code: 'unreadable-date', detail: fields.month } };
  const isWithheld = /^\[[xc]\]$/.test(fields.value);
  if (!isWithheld && !/^\d+(\.\d+)?$/.test(fields.value)) {
    const detail = `“${fields.value}” is neither a number nor “[x]”`;
    return { rejected: { code: 'unreadable-number', detail } };
  }
  return {
    observations: [
      {
        measure: 'online-job-adverts',
        areaCode: area.code,
        period,
        dimensions: fields.occupation === '' ? {} : { occupation: `soc2020:${fields.occupation}` },
        value: isWithheld ? null : Number(fields.value),
        status: isWithheld ? 'suppressed' : 'normal',
        statusReason: isWithheld ? fields.value : null,
        lower95: null,
        upper95: null,
        coefficientOfVariation: null,
        note: null,
      },
    ],
  };
}

export const connector: Connector<DemandFigure> = {
  source,
  plan: () => [{ path: '/', role: 'file' }],
  parse: parseLabourDemand,
  accepts: ({ body }) => isLabourDemand(readBeginnings(body)),
  recordKey: () => null,
  normalise,
};
