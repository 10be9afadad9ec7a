/** No sentence claims what its evidence does not bear: each is held to an oracle that knows only the figures and the words. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OBSERVATION_STATUSES, type ObservationStatus } from '../../src/domain/observation.ts';
import { type Measure, measure } from '../../src/measures/measure.ts';
import { type ClaimColumn, makeClaims, makePlainClaims } from '../../src/snapshots/claims/make-claims.ts';
import { displayOf, displayValue } from '../../src/snapshots/columns/rounding.ts';
import type { Claim } from '../../src/snapshots/document/claim.ts';
import type { Figure, PlaceRole } from '../../src/snapshots/document/snapshot.ts';

const CASES = 100_000;
const NAMES = [
  'Medway',
  'Bournemouth, Christchurch and Poole',
  'the South East',
  'England',
  'Kingston upon Hull, City of',
];
const ROLES: readonly PlaceRole[] = ['here', 'member', 'member', 'member', 'county', 'region', 'country'];
const UNITS = ['percent', 'jobs', 'gbp-per-week', 'per-100000', 'people', 'gbp-per-year'] as const;

interface Made {
  readonly value: number | null;
  readonly half: number | null;
  readonly lean: number;
  readonly cv: number | null;
  readonly status: ObservationStatus;
}

/** Ordinary figures, and ones made to trip: nought, negative, huge, not numbers, margins of no length or beside their figure. */
const number = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
  { weight: 3, arbitrary: fc.integer({ min: 400, max: 20_000 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, -1, 1e-9, 1e12, 499, 500, Number.NaN, Number.POSITIVE_INFINITY),
  },
);
const made: fc.Arbitrary<Made> = fc.record({
  value: fc.oneof({ weight: 9, arbitrary: number }, { weight: 1, arbitrary: fc.constant(null) }),
  half: fc.option(fc.oneof(fc.double({ min: 0, max: 12, noNaN: true }), fc.constantFrom(0, -1, 1e9)), {
    freq: 4,
  }),
  lean: fc.constantFrom(0, 0, 0, 0.5, 5),
  cv: fc.option(fc.oneof(fc.double({ min: 0.001, max: 40, noNaN: true }), fc.constant(0)), {
    freq: 2,
  }),
  status: fc.oneof(
    { weight: 8, arbitrary: fc.constant<ObservationStatus>('normal') },
    { weight: 1, arbitrary: fc.constantFrom(...OBSERVATION_STATUSES) },
  ),
});
const scene = fc.record({
  unit: fc.constantFrom(...UNITS),
  isSurvey: fc.boolean(),
  isProjection: fc.constantFrom(false, false, false, true),
  isComparableAcrossAreas: fc.constantFrom(true, true, true, false),
  hasBreak: fc.constantFrom(false, false, true),
  figures: fc.array(made, { minLength: 1, maxLength: 7 }),
  near: fc.boolean(),
  earlier: fc.option(made),
});

function build(drawn: typeof scene extends fc.Arbitrary<infer T> ? T : never): ClaimColumn {
  const facts: Measure = measure('made-up', {
    title: 'Made up',
    definition: 'Made up.',
    sourceId: 'ons/explore-local-statistics',
    unit: drawn.unit,
    decimals: 1,
    whoIsCounted: 'Nobody.',
    isSurvey: drawn.isSurvey,
    isProjection: drawn.isProjection,
    isComparableAcrossAreas: drawn.isComparableAcrossAreas,
    breaks: drawn.hasBreak ? [{ on: '2024-06-01', why: 'It broke.' }] : [],
  });
  const first = drawn.figures[0]?.value ?? 50;
  const toFigure = (one: Made, index: number, year: number): Figure => {
    // Half the scenes have figures close to the first, where the tests decide.
    const value =
      one.value !== null && drawn.near && (index > 0 || year === 2024)
        ? first * (1 + (one.value % 10) / 40)
        : one.value;
    const text = value === null ? 'not shown [c]' : displayValue(value, displayOf(drawn.unit));
    const half = one.half;
    return {
      id: `made-up/${index}@${year}`,
      reference: null,
      measure: 'made-up',
      title: 'Made up',
      areaCode: `E${index}`,
      areaName: NAMES[index % NAMES.length] ?? '',
      dimensions: {},
      value,
      unit: drawn.unit,
      text,
      status: one.status,
      mark: value === null ? '[c]' : null,
      reason: null,
      interval:
        value === null || half === null
          ? null
          : { lower: value - half + one.lean, upper: value + half + one.lean, text: '' },
      coefficientOfVariation: one.cv,
      period: { start: `${year}-01-01`, end: `${year}-12-31`, label: `Jan ${year} to Dec ${year}` },
      basis: 'published',
      isEstimate: drawn.isSurvey,
      note: null,
      sources: [],
    };
  };
  return {
    facts,
    subject: 'the rate of made-up things',
    figures: drawn.figures.map((one, index) => ({
      ...toFigure(one, index, 2025),
      role: ROLES[index] ?? 'country',
    })),
    earlier: drawn.earlier && toFigure(drawn.earlier, 0, 2024),
  };
}

/** 20 %, by hand. */
function standardError(figure: Figure, isSampled: boolean): number | null {
  const { value, interval, coefficientOfVariation: cv, status } = figure;
  if (value === null || !Number.isFinite(value) || status === 'low-reliability') return null;
  let error = 0;
  if (interval) {
    if (interval.lower > value || interval.upper < value || interval.lower === interval.upper) return null;
    error = Math.max(value - interval.lower, interval.upper - value) / 1.96;
  } else if (cv !== null) error = cv === 0 ? Number.NaN : Math.abs(value) * (cv / 100);
  else if (isSampled) return null;
  return error <= Math.abs(value) * 0.2001 ? error : null;
}

/** Everything wrong with a claim, from the figures alone. */
function faults(claim: Claim, column: ClaimColumn): string[] {
  const { text } = claim;
  const all = [...column.figures, ...(column.earlier ? [column.earlier] : [])];
  const [first, second] = claim.figures.map((id) => all.find((each) => each.id === id));
  if (!first || !second) return ['names a figure that is not there'];
  const found: string[] = [];
  const need = (isTrue: boolean, fault: string) => {
    if (!isTrue) found.push(fault);
  };
  need(text.split(/\s+/).length <= 25, 'too long');
  need(text.endsWith('.') && !/undefined|NaN|Infinity|\{/.test(text), 'not a sentence');
  const isUp = /\b(higher|rose|grow)\b/.test(text);
  const isDown = /\b(lower|fell|shrink)\b/.test(text);
  const isSame = /about the same/.test(text);
  const isOpen = /can’t tell|not enough information/.test(text);
  const isRank = /Counted from the highest/.test(text);
  need([isUp, isDown, isSame, isOpen, isRank].filter(Boolean).length === 1, 'says two things or nothing');
  const [a, b] = [first.value, second.value];
  if (isOpen || a === null || b === null) {
    need(isOpen, 'claims without a figure');
    return found;
  }
  if (claim.kind === 'outlook') {
    const change = a / b - 1;
    need(Math.min(a, b) >= 10_000, 'an outlook of too few jobs');
    need(isSame ? Math.abs(change) < 0.02 : Math.abs(change) >= 0.0199, 'the wrong step');
    need(!isUp || change > 0, 'grows from more to less');
    need(!isDown || change < 0, 'shrinks from less to more');
    return found;
  }
  if (isRank) return [...found, ...rankFaults(claim, column)];
  const errors = [standardError(first, column.facts.isSurvey), standardError(second, column.facts.isSurvey)];
  const [ea, eb] = errors;
  if (ea == null || eb == null) return [...found, 'claims on a figure that bears none'];
  const spread = Math.sqrt(ea * ea + eb * eb);
  if (isUp || isDown) {
    need(isUp ? a > b : a < b, 'the wrong way round');
    need(first.text !== second.text, 'tells apart what reads alike');
    need(spread === 0 || Math.abs(a - b) >= 1.959 * spread, 'within chance');
    need(spread > 0 || Math.abs(a - b) >= 0.0199 * Math.max(Math.abs(a), Math.abs(b)), 'within 2 %');
  }
  if (isSame) {
    const margin = (spread === 0 ? 0.02 : 0.0501) * Math.max(Math.abs(a), Math.abs(b));
    need(Math.abs(a - b) + 1.959 * spread <= margin, 'not shown to be the same');
  }
  if (claim.kind === 'time') {
    need(!column.facts.breaks.some(({ on }) => on === '2024-06-01'), 'across a break');
    need(!['people', 'jobs'].includes(first.unit) || Math.min(a, b) >= 500, 'small numbers');
  } else {
    need(column.facts.isComparableAcrossAreas, 'areas that count in different ways');
    need(!['people', 'jobs'].includes(first.unit), 'counts of two places');
  }
  return found;
}

function rankFaults(claim: Claim, column: ClaimColumn): string[] {
  const members = column.figures.filter(({ role }) => role === 'member');
  const own = members.find(({ id }) => claim.verdict !== '' && claim.id === `rank:${id}`);
  const above = members.filter(({ value }) => (value ?? 0) > (own?.value ?? 0)).length;
  const texts = new Set(members.map(({ text }) => text));
  return [
    ...(claim.verdict === `${above + 1} of ${members.length}` ? [] : ['the wrong rank']),
    ...(own && texts.size < 2 ? ['ranks what reads alike'] : []),
    ...(members.every((each) => standardError(each, column.facts.isSurvey) !== null)
      ? []
      : ['ranks a doubtful figure']),
  ];
}

it(`claims nothing that its evidence does not bear, in ${CASES} cases`, () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(scene, (drawn) => {
      const column = build(drawn);
      for (const claim of [...makeClaims(column), ...makePlainClaims(column)]) {
        const found = faults(claim, column);
        if (found.length > 0) throw new Error(`${found.join('; ')}: ${claim.text}`);
        const key = `${claim.kind} ${claim.kind === 'rank' ? 'ranked' : claim.verdict}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    }),
    { numRuns: CASES, seed: 20_261_122 },
  );
  // The cases reach every thing that can be said, so the run cannot pass by saying nothing.
  const every = [
    ...['place', 'time'].flatMap((kind) =>
      ['higher', 'lower', 'about-the-same', 'cannot-tell'].map((verdict) => `${kind} ${verdict}`),
    ),
    'rank ranked',
    ...['grow-a-lot', 'grow-a-little', 'stay-about-the-same', 'shrink-a-little', 'shrink-a-lot'].map(
      (step) => `outlook ${step}`,
    ),
    'outlook not-enough-information',
  ];
  for (const key of every) expect([key, (seen.get(key) ?? 0) >= 20]).toEqual([key, true]);
}, 120_000);
