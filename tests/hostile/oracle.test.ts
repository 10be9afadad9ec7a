/** The laws of the corpus can be broken: what the oracle spares, and what it does not for all that. */
import { describe, expect, it } from 'vitest';
import type { HostileCase } from './corpus/hostile-case.ts';
import { faultOf } from './corpus/oracle.ts';
import type { Sight } from './corpus/sight.ts';
import type { Leaf, Row } from './corpus/stored-rows.ts';

const row = (leaves: Readonly<Record<string, Leaf>>): Row => new Map(Object.entries(leaves));

const figure = (leaves: Readonly<Record<string, Leaf>>): Row =>
  row({
    measure: 'employment-rate',
    area_code: 'E06000035',
    dimension: 'sex=female',
    status: 'normal',
    period_end: '2025-12-31',
    ...leaves,
  });

const sight = (rows: Readonly<Record<string, Row>>, issues: readonly string[] = []): Sight => ({
  verdict: 'published',
  sentence: '',
  rows: new Map(Object.entries(rows)),
  ended: new Set(),
  issues,
  crash: null,
});

const touched = (
  touch: HostileCase['touch'],
  body = 'E06000035 female 70 71 2025',
  mutator = 'poisoned',
): HostileCase => ({
  name: '',
  mutator,
  body: new TextEncoder().encode(body),
  touch,
});

const record = (said: string): HostileCase['touch'] => ({
  kind: 'record',
  record: 0,
  value: said,
  valueBefore: '70',
  said,
  saidBefore: '70',
  isPlausible: false,
});

const faults = (before: Sight, after: Sight, one: HostileCase, own: readonly string[] | null = null) =>
  faultOf(before, after, one, () => (own === null ? null : new Set(own)));

describe('another record’s row', () => {
  const before = sight({ own: figure({ value: 70 }), other: figure({ value: 60 }) });
  const withheld = figure({ value: null, status: 'suppressed' });

  it('may be withheld beside a figure that cannot be read, where that is said', () => {
    const after = sight({ other: withheld }, ['unreadable-number record 0 1/0']);
    expect(faults(before, after, touched(record('1/0')), ['own'])).toBeNull();
    expect(faults(before, { ...after, issues: [] }, touched(record('1/0')), ['own'])).toContain(
      'another record',
    );
  });

  it('may not be gone, or another figure, or missing for another reason', () => {
    for (const other of [null, figure({ value: 61 }), figure({ value: null, status: 'missing' })]) {
      const after = sight(other === null ? {} : { other }, ['unreadable-number record 0 1/0']);
      expect(faults(before, after, touched(record('1/0')), ['own'])).toContain('another record');
    }
  });
});

describe('rows that are gone', () => {
  const before = sight({ a: figure({ value: 70 }), b: figure({ value: 60 }) });
  const fewer = 'fewer-figures whole sweep employment-rate has 1 figures, 2 in the last release';

  it('are told by the comparison with the last release where the file ends early, and there alone', () => {
    const after = sight({ b: figure({ value: 60 }) }, [fewer]);
    expect(faults(before, after, touched({ kind: 'cut' }))).toBeNull();
    expect(faults(before, { ...after, issues: [] }, touched({ kind: 'cut' }))).toContain('nothing says so');
    expect(faults(before, after, touched(record('Zebra')), ['a'])).toContain('nothing says so');
  });
});

describe('a row that lost a dimension with its field', () => {
  const before = sight({ a: figure({ dimension: 'occupation=soc2020:2134;profile=otter', value: 70 }) });
  const found = (leaves: Readonly<Record<string, Leaf>>, issues = ['unknown-field Soc2020V2']) =>
    faults(
      before,
      sight({ b: figure({ value: 70, ...leaves }) }, issues),
      touched({ kind: 'cut' }, '', 'renamed'),
    );

  it('is less than before, where that is said, and has no other dimension or figure', () => {
    expect(found({ dimension: 'profile=otter' })).toBeNull();
    expect(found({ dimension: 'profile=otter' }, [])).toContain('nothing says so');
    expect(found({ dimension: 'profile=seal' })).toContain('rows differ');
    expect(found({ dimension: 'profile=otter', value: 71 })).toContain('rows differ');
  });
});

describe('a row where none was', () => {
  const before = sight({ a: figure({ value: 70 }) });
  const fresh = (leaves: Readonly<Record<string, Leaf>>) =>
    faults(
      before,
      sight({ a: figure({ value: 70 }), b: figure({ value: 71, ...leaves }) }),
      touched(record('71 2025')),
    );

  it('may have an area and a dimension that the answer says, or that other rows have', () => {
    expect(fresh({ dimension: 'sex=female' })).toBeNull();
    expect(fresh({ dimension: 'age=70' })).toBeNull();
  });

  it('may have no other area, dimension or figure', () => {
    expect(fresh({ area_code: 'E07000114' })).toContain('area_code');
    expect(fresh({ dimension: 'age=99' })).toContain('dimension');
    expect(fresh({ value: 99 })).toContain('value');
  });

  it('may be of a year that stands alone, whatever days stand beside it', () => {
    const days = {
      kind: 'record',
      record: 0,
      value: '',
      valueBefore: '',
      saidBefore: '',
      isPlausible: false,
    } as const;
    const ofYear = (said: string) =>
      faults(
        before,
        sight({ a: figure({ value: 70 }), b: figure({ value: 71, period_end: '2026-12-31' }) }),
        touched({ ...days, said: `71 ${said}` }, '71'),
      );
    expect(ofYear('2026 ; 2025-09')).toBeNull();
    expect(ofYear('2026-09 ; 2025')).toContain('period_end');
  });
});

describe('a column in other units', () => {
  const units = touched({ kind: 'all' }, '', 'in other units');
  const rowsOf = (...values: readonly number[]) =>
    Object.fromEntries(values.map((value, at) => [`r${at}`, figure({ value })] as const));
  const before = sight(rowsOf(70, 71, 72, 73, 74, 75, 76, 77));

  it('may change one figure, as a publisher may, and no two', () => {
    expect(faults(before, sight(rowsOf(7, 71, 72, 73, 74, 75, 76, 77)), units)).toBeNull();
    expect(faults(before, sight(rowsOf(7, 7.1, 72, 73, 74, 75, 76, 77)), units)).toContain('published');
  });

  it('may cost its figures their intervals where that is said, and give them no others', () => {
    const rows = (lower: number | null, upper: number | null) =>
      Object.fromEntries(
        ['a', 'b', 'c'].map((key) => [key, figure({ value: 70, lower_95: lower, upper_95: upper })] as const),
      );
    const good = sight(rows(66, 74));
    const told = ['unreadable-number row 1 interval 66 to 7.4 around 70'];
    expect(faults(good, sight(rows(null, null), told), units)).toBeNull();
    expect(faults(good, sight(rows(null, null)), units)).toContain('published');
    expect(faults(good, sight(rows(6.6, 74), told), units)).toContain('published');
  });

  it('may lose its figures where that is said of the answer, and not by a count alone', () => {
    const emptied = (issue: string) => sight(rowsOf(70, 71, 72, 73, 74, 75), [issue]);
    expect(faults(before, emptied('unknown-code row 1 industry 0.47'), units)).toBeNull();
    expect(faults(before, emptied('fewer-figures whole sweep 6 figures'), units)).toContain('published');
    expect(faults(before, emptied('unknown-code row 1'), { ...units, touch: { kind: 'foreign' } })).toContain(
      'published',
    );
  });
});

it('an interval in other units than its figure is a wrong row, whichever end it is', () => {
  const before = sight({ a: figure({ value: 70, lower_95: 66, upper_95: 74 }) });
  const rows = Array.from(
    { length: 9 },
    (_, at) => [`r${at}`, figure({ value: 70, lower_95: 6.6, upper_95: 74 })] as const,
  );
  const good = rows.map(([key]) => [key, figure({ value: 70, lower_95: 66, upper_95: 74 })] as const);
  const one = touched({ kind: 'all' }, '', 'in other units');
  expect(faults(sight(Object.fromEntries(good)), sight(Object.fromEntries(rows)), one)).toContain('lower_95');
  expect(faults(before, before, one)).toBeNull();
});
