/** ONS labour demand volumes: new online job adverts by district and occupation, from Textkernel. The newest edition's workbook, or an imported one. */
import type { AreaCode } from '../../../domain/area.ts';
import { listAreas } from '../../../reference/area-list.ts';
import { plainName } from '../../../reference/plain-name.ts';
import { findSoc2020Group } from '../../../reference/soc2020.ts';
import type { Normalised, SourceDescription, SourceRecord } from '../../contract.ts';
import { readBeginnings } from '../../shared/read-sheets.ts';
import { type AreaVerdict, judgeArea } from '../../shared/statistical-area.ts';
import { datasetConnector, onsFacts } from '../dataset-connector.ts';
import type { DatasetPage } from '../dataset-page.ts';
import { periodOf } from './periods.ts';
import { type DemandFigure, type DemandRecord, isLabourDemand, parseLabourDemand } from './record.ts';

const page: DatasetPage = {
  path: '/employmentandlabourmarket/peopleinwork/employmentandemployeetypes/datasets/labourdemandvolumesbystandardoccupationclassificationsoc2020uk',
  fileName: /^labourdemandbyoccupation\.xlsx$/,
  fileExample: 'labourdemandbyoccupation.xlsx',
  knownEdition: 'january2017tojuly2026',
};

const source: SourceDescription = {
  ...onsFacts,
  id: 'ons/labour-demand',
  title: 'Labour demand volumes by occupation',
  summary: 'How many new job adverts were posted online in a month or a quarter, by place and job.',
  landingPage: `https://www.ons.gov.uk${page.path}`,
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
  measures: ['online-job-adverts', 'online-job-adverts-in-quarter'],
  politeness: { minIntervalMs: 1000, timeoutMs: 300_000, maxBytes: 120_000_000, maxRequests: 2 },
  // Not recorded. By what its users write: 328 districts by 412 occupations in four quarters (535,412 cells, more than half withheld), 330 by
  // 104 groups, 12 regions by 412 occupations, 13 months of totals.
  assertions: {
    minRecords: 1,
    maxRecords: 2_000_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.5,
  },
};

/** Tables of countries and regions have names and no codes. Within a kind an official name is one area. */
const byName: ReadonlyMap<string, AreaCode> = new Map(
  listAreas().flatMap(({ level, name, otherNames, code, endYear }) =>
    (level === 'country' || level === 'region') && endYear === null
      ? [name, ...otherNames].map((each) => [plainName(each), code] as const)
      : [],
  ),
);
const UNKNOWN = /^unknown$/i;

/** London's boroughs are one row among districts, whatever code stands beside it. */
function areaOf({ areaName, areaCode }: DemandFigure): AreaVerdict {
  const code = byName.get(plainName(areaName));
  if (areaCode === '' || areaName === 'London') return code ? { kind: 'held', code } : { kind: 'unknown' };
  return judgeArea(areaCode);
}

function normalise({ fields }: SourceRecord<DemandRecord>): Normalised {
  if (fields.kind === 'left-table') return { skipped: fields.reason };
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
  const found = periodOf(fields.period);
  if (found === null) return { rejected: { code: 'unreadable-date', detail: fields.period } };
  const isWithheld = /^\[[xc]\]$/.test(fields.value);
  if (!isWithheld && !/^\d+(\.\d+)?$/.test(fields.value)) {
    const detail = `“${fields.value}” is neither a number nor “[x]”`;
    return { rejected: { code: 'unreadable-number', detail } };
  }
  return {
    observations: [
      {
        measure: found.span === 'quarter' ? 'online-job-adverts-in-quarter' : 'online-job-adverts',
        areaCode: area.code,
        period: found.period,
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

export const connector = datasetConnector<DemandRecord>({
  source,
  page,
  parse: parseLabourDemand,
  accepts: ({ body }) => isLabourDemand(readBeginnings(body)),
  normalise,
});
