/** Annual Population Survey: people in work by SOC 2020 unit group and section of industry, United Kingdom. Nothing is fetched: the workbook is imported. */
import { type Period, parseIsoPeriod } from '../../../domain/period.ts';
import { findSoc2020Group } from '../../../reference/soc2020.ts';
import {
  type Connector,
  FILE_ROLE,
  type Normalised,
  type SourceDescription,
  type SourceRecord,
} from '../../contract.ts';
import { openGovernmentLicence } from '../../shared/open-licence.ts';
import { readBeginnings } from '../../shared/read-sheets.ts';
import { onsFacts } from '../dataset-connector.ts';
import { type EmploymentFigure, isEmployment, parseEmployment } from './record.ts';

const PAGE =
  'https://www.ons.gov.uk/employmentandlabourmarket/peopleinwork/employmentandemployeetypes/adhocs';

const source: SourceDescription = {
  ...onsFacts,
  id: 'ons/employment-by-occupation',
  title: 'Annual Population Survey, employment by occupation and industry',
  summary: 'How many people in the United Kingdom do each of 412 jobs, and in which industries.',
  landingPage: PAGE,
  licence: openGovernmentLicence('Office for National Statistics, Annual Population Survey'),
  kind: 'observations',
  cadence: 'yearly',
  expectedLagDays: 365,
  coverage: 'United Kingdom',
  vintages: ['soc2020', 'sic2007'],
  measures: ['people-in-occupation'],
  politeness: { minIntervalMs: 1000, timeoutMs: 60_000, maxBytes: 20_000_000, maxRequests: 1 },
  status: {
    state: 'by-import',
    reason: `Download the newest workbook of employment by four-digit occupation and industry from ${PAGE}.`,
  },
  // Recorded: four years of 412 groups and 19 sections, 31,312 cells, 29,000 of them with a figure or a mark.
  assertions: {
    minRecords: 19,
    maxRecords: 400_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.5,
  },
};

const MONTH_NAMES = 'January February March April May June July August September October November December';
const monthOf = (name: string): string => String(MONTH_NAMES.split(' ').indexOf(name) + 1).padStart(2, '0');

/** "January-December 2024", "April 2024-March 2025"; null unless it is twelve months. */
function periodOf(months: string): Period | null {
  const found = /^([A-Z][a-z]+)(?: (\d{4}))? ?[-–] ?([A-Z][a-z]+) (\d{4})$/.exec(months);
  if (found === null) return null;
  const [, from = '', firstYear, to = '', lastYear = ''] = found;
  const period = parseIsoPeriod(`${firstYear ?? lastYear}-${monthOf(from)}-01/P12M`);
  return period?.end.startsWith(`${lastYear}-${monthOf(to)}-`) ? period : null;
}

function normalise({ fields }: SourceRecord<EmploymentFigure>): Normalised {
  const code = fields.occupation.slice(0, 4);
  const isEveryJob = fields.occupation === 'Total';
  if (!isEveryJob && findSoc2020Group(code)?.code.length !== 4) {
    return { rejected: { code: 'unknown-code', detail: `SOC 2020 “${fields.occupation}”` } };
  }
  if (!/^[A-U]?$/.test(fields.section)) {
    return { rejected: { code: 'unknown-code', detail: `section “${fields.section}”` } };
  }
  const period = periodOf(fields.months);
  if (period === null) return { rejected: { code: 'unreadable-date', detail: fields.months } };
  const isWhole = fields.section === '';
  const cell = isWhole ? sumOf(fields.value) : readCell(fields.value);
  if (cell === null) {
    const detail = `“${fields.value}” is neither a number nor “*” nor “-”`;
    return { rejected: { code: 'unreadable-number', detail } };
  }
  return {
    observations: [
      {
        measure: 'people-in-occupation',
        areaCode: 'K02000001',
        period,
        dimensions: {
          ...(isEveryJob ? {} : { occupation: `soc2020:${code}` }),
          ...(isWhole ? {} : { industry: `sic2007:${fields.section}` }),
        },
        ...cell,
        lower95: null,
        upper95: null,
        coefficientOfVariation: null,
        note: isWhole
          ? 'Added up from the industries that the publisher prints, each of which is shown.'
          : null,
      },
    ],
  };
}

/** Null for what is neither a number nor one of the publisher's marks. */
function readCell(text: string) {
  if (text === '*') return { value: null, status: 'suppressed', statusReason: '*' } as const;
  if (text === '-') return { value: null, status: 'rounded-to-zero', statusReason: '-' } as const;
  return /^\d+(\.\d+)?$/.test(text)
    ? ({ value: Number(text), status: 'normal', statusReason: null } as const)
    : null;
}

/** Of the cells of a row; nothing to add where none has a figure. */
function sumOf(text: string): ReturnType<typeof readCell> {
  const cells = text.split('+').map(readCell);
  if (cells.some((cell) => cell === null || cell.status === 'suppressed')) return null;
  const values = cells.flatMap((cell) => (cell === null || cell.value === null ? [] : [cell.value]));
  if (values.length === 0) return readCell('-');
  return readCell(String(values.reduce((sum, value) => sum + value, 0)));
}

export const connector: Connector<EmploymentFigure> = {
  source,
  plan: () => [{ path: '/', role: FILE_ROLE }],
  parse: parseEmployment,
  accepts: ({ body }) => isEmployment(readBeginnings(body)),
  recordKey: () => null,
  normalise,
};
