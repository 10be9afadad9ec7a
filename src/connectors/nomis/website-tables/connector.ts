/** Tables that an operator downloaded from the Nomis website. Nothing is fetched: the files are imported. */
import type { Observation } from '../../../domain/observation.ts';
import type {
  Connector,
  Normalised,
  OfferedFile,
  Rejection,
  SourceDescription,
  SourceRecord,
} from '../../contract.ts';
import { readBeginnings } from '../../shared/read-sheets.ts';
import { whyNoConfidence, whyTooVague } from '../observed-value.ts';
import { nomisFacts, nomisPoliteness } from '../source-facts.ts';
import { judgeNamedArea } from './area-names.ts';
import { downloadDay, isWebsiteTable } from './layout.ts';
import { parseWebsiteTables, type WebsiteFigure } from './record.ts';
import { findWebsiteTable, type WebsiteTable } from './tables.ts';

const source: SourceDescription = {
  ...nomisFacts,
  id: 'nomis/website-tables',
  title: 'Tables downloaded from Nomis',
  summary:
    'Official statistics that the operator downloaded from the Nomis website, for areas and years of their own choice.',
  landingPage: 'https://www.nomisweb.co.uk/query/select/getdatasetbytheme.asp',
  cadence: 'yearly',
  expectedLagDays: 210,
  coverage: 'United Kingdom',
  vintages: ['lad2023', 'sic2007', 'soc2020'],
  measures: [
    'annual-pay-residents',
    'annual-pay-workplaces',
    'businesses',
    'employment-by-industry',
    'highest-qualification',
    'residents-by-activity',
    'residents-by-industry',
    'residents-by-occupation',
    'weekly-pay-residents',
    'weekly-pay-workplaces',
  ],
  politeness: { ...nomisPoliteness, maxRequests: 1 },
  status: {
    state: 'by-import',
    reason: 'Download a table from https://www.nomisweb.co.uk (Query data) as Excel or CSV.',
  },
  // Recorded: 3,260 to 50,000 figures a table. A table of one area and one figure is as good.
  assertions: {
    minRecords: 1,
    maxRecords: 2_000_000,
    maxRejectedShare: 0.01,
    maxFallShare: 0.5,
  },
};

function accepts({ body }: OfferedFile): boolean {
  return isWebsiteTable(readBeginnings(body));
}

function normalise({ fields }: SourceRecord<WebsiteFigure>): Normalised {
  const table = findWebsiteTable(fields.title);
  const column = table?.readColumn(fields.label, fields) ?? null;
  const period = table?.readPeriod(fields.date) ?? null;
  if (table === null || column === null || 'refused' in column || period === null) {
    return { rejected: { code: 'unknown-code', detail: `${fields.title}, ${fields.date}, ${fields.label}` } };
  }
  if ('skipped' in column) return { skipped: column.skipped };
  if (/^column total$/i.test(fields.areaText)) return { skipped: 'a total of the rows above' };
  const area = judgeNamedArea({ text: fields.areaText, code: fields.areaCode, header: fields.areaHeader });
  if (area.kind === 'not-held') return { skipped: area.reason };
  if (area.kind === 'unknown') {
    return {
      rejected: { code: 'unknown-area', detail: `“${fields.areaText}” is no area that we know by this name` },
    };
  }
  const judged = judgeFigure(table, fields);
  if ('rejected' in judged) return judged;
  const notes = [area.kind === 'grouped' ? area.note : null, table.flagNote?.(fields.flag) ?? null];
  const note = notes.filter((one) => one !== null).join(' ');
  return {
    observations: [
      { ...column.meaning, areaCode: area.code, period, ...judged.observed, note: note === '' ? null : note },
    ],
  };
}

type Observed = Pick<
  Observation,
  'value' | 'status' | 'statusReason' | 'lower95' | 'upper95' | 'coefficientOfVariation'
>;

const NOTHING = { value: null, lower95: null, upper95: null, coefficientOfVariation: null } as const;
const UNRELIABLE = '*';

/** A symbol may stand in the figure's cell, in the confidence cell beside a figure, or in a cell of its own. */
function judgeFigure(
  table: WebsiteTable,
  fields: WebsiteFigure,
): { observed: Observed } | { rejected: Rejection } {
  const meaning = (symbol: string): string => fields.symbols[symbol] ?? symbol;
  if (/^[!~#*-]$/.test(fields.value)) {
    const status = fields.value === '-' ? 'missing' : 'suppressed';
    return { observed: { ...NOTHING, status, statusReason: meaning(fields.value) } };
  }
  const value = readNumber(fields.value);
  if (value === null) {
    return {
      rejected: {
        code: 'unreadable-number',
        detail: `“${fields.value}” is neither a number nor a symbol that we know`,
      },
    };
  }
  if (value === 0 && table.roundsToZero) {
    return { observed: { ...NOTHING, status: 'rounded-to-zero', statusReason: '0' } };
  }
  const plain = { value, lower95: null, upper95: null, coefficientOfVariation: null } as const;
  if (table.confidence === null) return { observed: { ...plain, status: 'normal', statusReason: null } };
  if (fields.confidence === UNRELIABLE || fields.confidence === '!' || fields.confidence === '#') {
    return { observed: { ...plain, status: 'low-reliability', statusReason: meaning(fields.confidence) } };
  }
  const width = readNumber(fields.confidence);
  if (width === null && fields.confidence !== '-' && fields.confidence !== '~') {
    return {
      rejected: {
        code: 'unreadable-number',
        detail: `“${fields.confidence}” beside ${fields.value} is no measure of confidence`,
      },
    };
  }
  if (width === null)
    return { observed: { ...plain, status: 'low-reliability', statusReason: meaning(fields.confidence) } };
  const fault = whyNoConfidence(value, width, table.confidence);
  if (fault !== null) return { rejected: { code: 'unreadable-number', detail: fault } };
  return {
    observed:
      table.confidence === 'half-width'
        ? { ...plain, lower95: value - width, upper95: value + width, status: 'normal', statusReason: null }
        : { ...plain, coefficientOfVariation: width, ...reliability(width) },
  };
}

function reliability(coefficient: number): Pick<Observed, 'status' | 'statusReason'> {
  const vague = whyTooVague(coefficient);
  return { status: vague === null ? 'normal' : 'low-reliability', statusReason: vague };
}

function readNumber(text: string): number | null {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

export const connector: Connector<WebsiteFigure> = {
  source,
  plan: () => [{ path: '/', role: 'file' }],
  parse: parseWebsiteTables,
  accepts,
  givenOutOn: ({ body }) => downloadDay(readBeginnings(body)),
  recordKey: () => null,
  normalise,
};
