/** ONS Explore Local Statistics: one request an indicator, all its years. Plans, parses and normalises; fetches nothing. */

import { type Issue, issue } from '../../../domain/issue.ts';
import type { Observation, ObservationStatus } from '../../../domain/observation.ts';
import { parseIsoPeriod } from '../../../domain/period.ts';
import type {
  Connector,
  Normalised,
  PlannedRequest,
  SourceDescription,
  SourceRecord,
} from '../../contract.ts';
import { openGovernmentLicence } from '../../shared/open-licence.ts';
import { judgeArea } from '../../shared/statistical-area.ts';
import { onsFacts } from '../dataset-connector.ts';
import { indicators } from './lookups.ts';
import { type LocalFigure, parseLocalFigures } from './record.ts';

const source: SourceDescription = {
  ...onsFacts,
  id: 'ons/explore-local-statistics',
  title: 'Explore Local Statistics',
  summary:
    'Work, pay, businesses, schooling and skills for every council area, gathered by the Office for National Statistics.',
  landingPage: 'https://www.ons.gov.uk/explore-local-statistics/',
  licence: openGovernmentLicence('Office for National Statistics, Explore Local Statistics'),
  kind: 'observations',
  // The service changes each month, but every one of its indicators is a yearly figure, and the newest ends with a school year.
  cadence: 'yearly',
  expectedLagDays: 210,
  coverage: 'United Kingdom; some indicators cover one nation only',
  vintages: ['lad2025'],
  measures: indicators.map((indicator) => indicator.measure),
  politeness: {
    minIntervalMs: 500,
    timeoutMs: 60_000,
    maxBytes: 20_000_000,
    maxRequests: indicators.length,
  },
  assertions: {
    // Recorded: 36,544 rows of eight indicators. All of them send about four times as many; one place alone some hundreds.
    minRecords: 300,
    maxRecords: 600_000,
    maxRejectedShare: 0.01,
    // Less than the largest indicator's share, so that losing a main one is never taken for news.
    maxFallShare: 0.04,
  },
};

function plan(): readonly PlannedRequest[] {
  return indicators.map(({ slug, measure }) => ({
    path: `/explore-local-statistics/api/v1/data.csv?indicator=${slug}&time=all&includeStatus=true`,
    // Each indicator is its own role: one that was withdrawn must not make the pipeline give up on the others.
    role: slug,
    isOptional: true,
    measures: [measure],
  }));
}

function normalise({ fields, locator }: SourceRecord<LocalFigure>): Normalised {
  if (fields.isOfAnotherIndicator) return { skipped: 'another indicator in the same file' };
  if (fields.indicator === null)
    return { rejected: { code: 'unknown-code', detail: `indicator ${fields.label}` } };
  const area = judgeArea(fields.areaCode);
  if (area.kind === 'not-held') return { skipped: area.reason };
  if (area.kind === 'unknown') return { rejected: { code: 'unknown-area', detail: fields.areaCode } };
  const period = parseIsoPeriod(fields.period);
  if (period === null) return { rejected: { code: 'unreadable-date', detail: `period ${fields.period}` } };
  const dimensions = dimensionsOf(fields);
  if (dimensions === null) {
    return { rejected: { code: 'unknown-code', detail: `sex ${fields.sex}, age ${fields.age}` } };
  }
  const issues: Issue[] = [];
  const numbers = readNumbers(fields, locator, issues);
  if (numbers === null) return { rejected: { code: 'unreadable-number', detail: `value ${fields.value}` } };
  const judged = judgeStatus(fields, numbers, locator, issues);
  if (judged === null) return { rejected: { code: 'missing-field', detail: 'neither a value nor a status' } };
  const observation: Observation = {
    measure: fields.indicator.measure,
    areaCode: area.code,
    period,
    dimensions,
    ...judged,
    lower95: judged.value === null ? null : numbers.lower95,
    upper95: judged.value === null ? null : numbers.upper95,
    coefficientOfVariation: null,
    note: fields.note === '' ? null : fields.note,
  };
  return { observations: [observation], issues };
}

interface Numbers {
  readonly value: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
}

/** Times its figure: recorded ones are at most 1.6 times as wide. */
const WIDEST_INTERVAL = 4;

/** Null when the value itself is not a number. An interval that cannot be read, is absurdly wide or does not hold the value, is left out. */
function readNumbers(fields: LocalFigure, locator: string, issues: Issue[]): Numbers | null {
  const value = readNumber(fields.value);
  if (value === undefined) return null;
  const lower = readNumber(fields.lower95);
  const upper = readNumber(fields.upper95);
  if (lower === null && upper === null) return { value, lower95: null, upper95: null };
  const isSound =
    typeof lower === 'number' &&
    typeof upper === 'number' &&
    (value === null ||
      (lower <= value && value <= upper && upper - lower <= Math.abs(value) * WIDEST_INTERVAL));
  if (isSound) return { value, lower95: lower, upper95: upper };
  const detail = `interval ${fields.lower95} to ${fields.upper95} around ${fields.value}`;
  issues.push(issue('unreadable-number', 'warning', locator, detail));
  return { value, lower95: null, upper95: null };
}

/**
 * Null for an empty cell, undefined for text that is no number. The files were written by programs that subtract binary
 * fractions (73.60000000000001): ten significant digits remove that noise and keep every digit the publisher states.
 */
function readNumber(text: string): number | null | undefined {
  if (text === '') return null;
  if (!/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return undefined;
  return Number(Number(text).toPrecision(10));
}

type Judged = Pick<Observation, 'value' | 'status' | 'statusReason'>;

function judgeStatus(fields: LocalFigure, numbers: Numbers, locator: string, issues: Issue[]): Judged | null {
  const { value } = numbers;
  const reason = fields.status === '' ? null : fields.status;
  const judged = (status: ObservationStatus, kept: number | null, why = reason): Judged => ({
    value: kept,
    status,
    statusReason: why,
  });
  if (fields.status === 'u') return judged(value === null ? 'suppressed' : 'low-reliability', value);
  if (fields.status === 'x' && value === null) return judged('missing', null);
  if (fields.status !== '') {
    const detail = `status ${fields.status} beside ${value === null ? 'no value' : 'a value'}`;
    issues.push(issue('unknown-code', 'warning', locator, detail));
    return judged('missing', null);
  }
  if (value === null) return null;
  const isCalledUnreliable = /unreliable/i.test(fields.note);
  const lacksInterval = fields.indicator?.intervals === 'always' && numbers.lower95 === null;
  if (isCalledUnreliable || lacksInterval) {
    return judged('low-reliability', value, isCalledUnreliable ? fields.note : 'no confidence interval');
  }
  return judged('normal', value);
}

/** Null for a group that is not on the service's lists: "Persons" as a group of its own would hide the figures for everybody. */
function dimensionsOf({ age, sex }: LocalFigure): Record<string, string> | null {
  const isKnown = KNOWN_SEX.test(sex) && KNOWN_AGE.test(age);
  if (!isKnown) return null;
  return {
    ...(isEverybody(age) ? {} : { age: slugOf(age) }),
    ...(isEverybody(sex) ? {} : { sex: slugOf(sex) }),
  };
}

const KNOWN_SEX = /^(all|female|male)?$/i;
/** "20 to 24", "0-4", "85+", "65 and over". */
const KNOWN_AGE = /^(all|\d{1,3}( to |-)\d{1,3}|\d{1,3}(\+| and over))?$/i;

function isEverybody(label: string): boolean {
  return label === '' || label.toLowerCase() === 'all';
}

/** "20 to 24" -> "20-24", "65 and over" -> "65+", "Female" -> "female". */
function slugOf(label: string): string {
  return label.toLowerCase().replace(' to ', '-').replace(' and over', '+');
}

export const connector: Connector<LocalFigure> = {
  source,
  plan,
  parse: parseLocalFigures,
  recordKey: () => null,
  normalise,
};
