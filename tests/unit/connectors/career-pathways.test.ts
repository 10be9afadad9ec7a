/** The table of highest qualifications: both headers, marks, and the publisher's own table. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { connector } from '../../../src/connectors/dfe/career-pathways/connector.ts';
import { connectors } from '../../../src/connectors/registry.ts';
import { SourceChanged } from '../../../src/domain/errors.ts';
import type { Observation } from '../../../src/domain/observation.ts';

const FIXTURES = new URL('../../fixtures/dfe/career-pathways/', import.meta.url);
const SAMPLE = fileURLToPath(
  new URL('../../../../shared/samples/occupations/dfe/career_pathways_stat_hq.csv', import.meta.url).href,
);
const textOf = (name: string): string => readFileSync(new URL(`${name}/response.csv`, FIXTURES), 'utf8');
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(text: string): readonly Observation[] {
  const request = { path: '/', role: 'file' };
  const retrievedAt = '2026-11-21T10:00:00Z';
  const { items } = connector.parse({ request, status: 200, headers: {}, body: encode(text), retrievedAt });
  return [...items].flatMap((item) =>
    item.kind === 'record' ? (connector.normalise(item.record, { now: retrievedAt }).observations ?? []) : [],
  );
}

function cell(found: readonly Observation[], areaCode: string, industry: string, level: string) {
  const own = found.filter(
    (each) =>
      each.areaCode === areaCode &&
      each.dimensions['industry-group'] === industry &&
      each.dimensions.level === level,
  );
  return own.map(({ value, statusReason }) => value ?? statusReason);
}

describe('career pathways', () => {
  it('are people, their share in per cent and their middle pay, of one tax year', () => {
    const found = read(textOf('normal'));
    expect(cell(found, 'E12000008', 'construction', '3')).toEqual([5540, 40.1, 28_700]);
    expect(new Set(found.map(({ period }) => period.label))).toEqual(new Set(['2018-19']));
  });

  it('keep every decimal of a share', () => {
    const found = read(textOf('normal').replaceAll('0.401', '0.4012'));
    expect(cell(found, 'E12000008', 'construction', '3')).toEqual([5540, 40.12, 28_700]);
  });

  it('keep each mark by its reason', () => {
    expect(cell(read(textOf('normal')), 'E12000008', 'construction', '7-and-up')).toEqual([
      'low: fewer than five',
      'c: confidential',
      'u: too few people for a reliable figure',
    ]);
  });

  it('are read from the download too', () => {
    expect(cell(read(textOf('downloaded')), 'E12000006', 'food-drink-and-tobacco', '2')).toEqual([
      4700, 33.3, 26_400,
    ]);
  });

  it.each([
    ['lacks a column', textOf('normal').replace('"Level_order",', '')],
    ['has one more', textOf('normal').replace('"Region"', '"Region","Subsector"')],
    ['is another table', 'a,b\n1,2\n'],
  ])('a table that %s is refused with the headers that are read', (_, text) => {
    expect(() => read(text)).toThrow(SourceChanged);
    expect(() => read(text)).toThrow(/Row 1 should be Region, Sector, Level_order/);
  });

  it('are taken by no other connector', () => {
    const body = encode(textOf('downloaded'));
    const takers = connectors.filter(({ accepts }) => accepts?.({ name: 'table.csv', body }) === true);
    expect(takers.map(({ source }) => source.id)).toEqual(['dfe/career-pathways']);
  });
});

describe.skipIf(!existsSync(SAMPLE))('the department’s own table (shared/samples)', () => {
  const found = existsSync(SAMPLE) ? read(readFileSync(SAMPLE, 'utf8')) : [];

  it('gives every cell', () => {
    expect(found).toHaveLength(395 * 3);
    expect(cell(found, 'E12000008', 'construction', '3')).toEqual([5650, 39.4, 29_100]);
    expect(cell(found, 'E12000008', 'construction', '6')).toEqual([1880, 13.1, 35_300]);
  });
});
