/** What may be stored of a figure: every part at the limit of what it can be, and one step beyond. */
import { describe, expect, it } from 'vitest';
import type { Normalised } from '../../../src/connectors/contract.ts';
import { issue } from '../../../src/domain/issue.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { cleanObservation } from '../../../src/pipeline/staging/clean-observation.ts';
import { normaliseRecord } from '../../../src/pipeline/staging/normalise.ts';
import { inventObservation } from '../../support/invented-observation.ts';
import { inventPosting } from '../../support/invented-posting.ts';
import { figureConnector } from '../../support/made-up-connector.ts';

const clean = (figure: Partial<Observation>) => cleanObservation(inventObservation(figure));
const refused = (code: string, why: string) => ({
  rejected: { code, detail: `employment-rate for E06000035: ${why}` },
});
const period = (start: string, end: string, label = '2024') => ({ start, end, label });

describe('a figure', () => {
  it.each<Partial<Observation>>([
    {},
    { value: null },
    { value: 0 },
    { dimensions: { age: '16-24', 'age-band-2': 'a=b' } },
    { lower95: 69, upper95: 71, coefficientOfVariation: 3 },
    { lower95: 70, upper95: 70, coefficientOfVariation: 0 },
    { lower95: 70 },
    { upper95: 70 },
    { value: null, lower95: 1, upper95: 2 },
    { measure: 'm'.repeat(200) },
    { period: period('1801-01-01', '1801-01-01') },
    { period: period('2099-01-01', '2100-12-31') },
  ])('that is plain stays as it is: %j', (figure) => {
    expect(clean(figure)).toEqual({ figure: inventObservation(figure) });
  });

  it.each<Partial<Observation>>([
    { measure: '' },
    { measure: 'm'.repeat(201) },
    { measure: 'two\nlines' },
    { measure: ' spaced' },
  ])('of a measure that is no code is refused: %j', (figure) => {
    expect(clean(figure)).toMatchObject({ rejected: { code: 'unreadable-record' } });
  });

  it.each([
    [{ Age: '16-24' }],
    [{ 'age-': '16-24' }],
    [{ 'age band': '16-24' }],
    [{ '': '16-24' }],
    [{ age: '' }],
    [{ age: '16;24' }],
    [{ age: '16\n24' }],
    [{ age: 'x'.repeat(500) }],
  ])('with dimensions that are none is refused: %j', (dimensions) => {
    expect(clean({ dimensions })).toEqual(refused('unreadable-record', 'its codes are not codes'));
  });

  it('may have dimensions of 500 characters', () => {
    expect(clean({ dimensions: { age: 'x'.repeat(496) } })).toHaveProperty('figure');
  });
});

describe('a figure by its period, its numbers and its notes', () => {
  it.each([
    ['2024-02-30', '2024-12-31'],
    ['2024-01-01', '2024-11-31'],
    ['2024-12-31', '2024-01-01'],
    ['1800-12-31', '1801-12-31'],
    ['2100-01-01', '2101-01-01'],
    ['soon', '2024-12-31'],
  ])('from %s to %s is refused', (start, end) => {
    expect(clean({ period: period(start, end) })).toEqual(
      refused('unreadable-date', `${start} to ${end} is no period`),
    );
  });

  it.each<Partial<Observation>>([
    { value: Number.NaN },
    { value: Number.POSITIVE_INFINITY },
    { value: null, status: 'normal' },
    { value: 1, status: 'suppressed' },
  ])('whose numbers do not go together is refused: %j', (figure) => {
    const { value, status } = inventObservation(figure);
    expect(clean(figure)).toEqual(
      refused('unreadable-number', `the value ${value} does not go with "${status}"`),
    );
  });

  it.each<[Partial<Observation>, string]>([
    [{ lower95: Number.NaN }, 'the interval NaN to null does not hold 70'],
    [{ upper95: Number.POSITIVE_INFINITY }, 'the interval null to Infinity does not hold 70'],
    [{ lower95: 70.1, upper95: 71 }, 'the interval 70.1 to 71 does not hold 70'],
    [{ lower95: 69, upper95: 69.9 }, 'the interval 69 to 69.9 does not hold 70'],
    [{ lower95: 71, upper95: 69 }, 'the interval 71 to 69 does not hold 70'],
    [{ value: null, lower95: 2, upper95: 1 }, 'the interval 2 to 1 does not hold null'],
    [{ coefficientOfVariation: Number.NaN }, 'a coefficient of variation of NaN'],
    [{ coefficientOfVariation: -0.1 }, 'a coefficient of variation of -0.1'],
  ])('whose confidence is none of its own is refused: %j', (figure, why) => {
    expect(clean(figure)).toEqual(refused('unreadable-number', why));
  });
});

describe('the label and the notes of a figure', () => {
  it.each(['', ' ', '<b></b>'])('whose period has the label %j is refused', (label) => {
    expect(clean({ period: period('2024-01-01', '2024-12-31', label) })).toEqual(
      refused('missing-field', 'its period has no label'),
    );
  });

  it('has notes of plain text, cut to length, or none', () => {
    expect(clean({ note: '<b>Rounded</b>', statusReason: ' ' })).toMatchObject({
      figure: { note: 'Rounded', statusReason: null },
    });
    const found = clean({
      note: 'n'.repeat(2001),
      statusReason: 's'.repeat(2001),
      period: period('2024-01-01', '2024-12-31', 'l'.repeat(201)),
    });
    const lengths =
      'figure' in found
        ? [found.figure.note, found.figure.statusReason, found.figure.period.label].map(
            (text) => text?.length,
          )
        : [];
    expect(lengths).toEqual([2000, 2000, 200]);
  });
});

const normalise = (found: Normalised) =>
  normaliseRecord(
    { ...figureConnector(), normalise: () => found },
    { locator: 'row 1', fields: { area: 'E06000035', year: 2024, value: 1 } },
    { now: '2026-08-06T09:00:00Z' },
  );
const rejected = { code: 'missing-field', detail: 'no employer' } as const;

describe('a record', () => {
  it('gives its good figures, and counts those that were refused', () => {
    const found = normalise({
      observations: [
        inventObservation(),
        inventObservation({ measure: '' }),
        inventObservation({ value: Number.NaN }),
      ],
    });
    expect(found).toMatchObject({ rejectedCount: 2, isSkipped: false, posting: null, ending: null });
    expect(found.observations).toEqual([inventObservation()]);
    expect(found.issues.map(({ code, severity, locator }) => [code, severity, locator])).toEqual([
      ['unreadable-record', 'error', 'row 1'],
      ['unreadable-number', 'error', 'row 1'],
    ]);
  });

  it.each<[string, Normalised, number, string[]]>([
    ['was refused by its connector', { rejected }, 1, ['missing-field']],
    ['was left out on purpose', { skipped: 'not ours' }, 0, []],
    ['says how an advert ended', { ending: { key: 'a', state: 'closed' } }, 0, []],
    ['became nothing, and says why', { issues: [issue('no-rows', 'info', 'row 1', 'why')] }, 1, ['no-rows']],
    ['became nothing', {}, 1, ['unreadable-record']],
    ['has no list of figures but an empty one', { observations: [] }, 1, ['unreadable-record']],
    ['holds an advert', { posting: inventPosting() }, 0, []],
    ['holds an advert without a title', { posting: inventPosting({ title: '' }) }, 1, ['missing-field']],
    [
      'holds more than any advert',
      { posting: inventPosting({ summary: 'x'.repeat(200_000) }) },
      1,
      ['unreadable-record'],
    ],
    [
      'holds more than any figure',
      { observations: [inventObservation({ note: 'x'.repeat(200_000) })] },
      1,
      ['unreadable-record'],
    ],
  ])('that %s', (_about, found, rejectedCount, codes) => {
    const accepted = normalise(found);
    expect(accepted.rejectedCount).toBe(rejectedCount);
    expect(accepted.issues.map(({ code }) => code)).toEqual(codes);
    expect(accepted.isSkipped).toBe(found.skipped !== undefined);
    expect(accepted.ending).toEqual(found.ending ?? null);
    expect(accepted.posting === null).toBe(found.posting === undefined || rejectedCount > 0);
  });

  it('notes what was left out of an advert, with its place', () => {
    expect(normalise({ posting: inventPosting({ openings: 0 }) }).issues).toEqual([
      issue('unreadable-number', 'warning', 'row 1', 'openings 0 is not from 1 to 100000'),
    ]);
  });
});
