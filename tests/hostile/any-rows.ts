/** Adverts and figures of any content, for property tests: only their types are right. */
import fc from 'fast-check';
import type { Observation } from '../../src/domain/observation.ts';
import type { Posting } from '../../src/domain/posting.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '\ud800',
    'a\0b',
    '<b>',
    '\u202e',
    'Ashford',
    '£1e20 a year',
    'x'.repeat(9_000),
  ),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const number = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, -1, 1.5, 1e20, 1e308, -1e308, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY),
);
const day = fc.oneof(
  text,
  fc.constantFrom('0001-01-01', '0000-12-31', '2035-01-01', '9999-12-31', '10000-01-01', '2026-02-30'),
);
const instant = fc.oneof(
  text,
  fc.constantFrom(
    '0001-01-01T00:00:00Z',
    '+010000-01-01T00:00:00Z',
    '-000001-01-01T00:00:00Z',
    '2026-12-01T12:00:00Z',
  ),
);
export const posting: fc.Arbitrary<Posting> = fc.record({
  key: text,
  alternateKey: maybe(text),
  sharedReference: maybe(text),
  kind: fc.constantFrom('vacancy', 'apprenticeship', 'voluntary', 'talent-pool'),
  title: text,
  employerName: maybe(text),
  employerReference: maybe(text),
  url: maybe(fc.oneof(text, fc.webUrl())),
  summary: maybe(text),
  postedOn: maybe(day),
  closesAt: maybe(instant),
  places: fc.array(
    fc.record({
      text: maybe(text),
      postcode: maybe(text),
      latitude: maybe(number),
      longitude: maybe(number),
    }),
    { maxLength: 3 },
  ),
  isNational: fc.boolean(),
  pay: fc.record({
    text: maybe(text),
    minGbp: maybe(number),
    maxGbp: maybe(number),
    period: maybe(fc.constantFrom('hour', 'day', 'week', 'month', 'year')),
    periodBasis: maybe(fc.constantFrom('stated', 'inferred-from-size')),
    payBasis: maybe(fc.constantFrom('actual', 'full-time-equivalent')),
  }),
  employmentTypes: fc.array(text, { maxLength: 3 }),
  hoursPerWeek: maybe(number),
  openings: maybe(number),
  sourceCategory: maybe(text),
  apprenticeship: maybe(
    fc.record({
      level: maybe(number),
      isFoundation: maybe(fc.boolean()),
      route: maybe(text),
      standardTitle: maybe(text),
      larsCode: maybe(number),
      startsOn: maybe(day),
      duration: maybe(text),
      providerName: maybe(text),
    }),
  ),
});
export const observation: fc.Arbitrary<Observation> = fc.record({
  measure: fc.oneof(fc.constant('made-up-rate'), text),
  areaCode: fc.oneof(
    fc.constant('E10000016' as const),
    text.map((rest) => `TL${rest}` as const),
    text.map((slug) => `partnership:${slug}` as const),
  ),
  period: fc.record({ start: day, end: day, label: text }),
  dimensions: fc.dictionary(text, text, { maxKeys: 2 }),
  value: maybe(number),
  status: fc.constantFrom('normal', 'provisional', 'suppressed', 'missing'),
  statusReason: maybe(text),
  lower95: maybe(number),
  upper95: maybe(number),
  coefficientOfVariation: maybe(number),
  note: maybe(text),
});
