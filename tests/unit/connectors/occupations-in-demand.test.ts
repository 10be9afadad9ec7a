/** A file whose columns are not known by name: what is found by its content, and what is refused. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { connector } from '../../../src/connectors/dfe/occupations-in-demand/connector.ts';
import { connectors } from '../../../src/connectors/registry.ts';
import { SourceChanged } from '../../../src/domain/errors.ts';

const FIXTURES = new URL('../../fixtures/dfe/', import.meta.url);
const bytesOf = (path: string): Uint8Array => readFileSync(new URL(path, FIXTURES));
const NORMAL = bytesOf('occupations-in-demand/normal/response.csv');
const normal = new TextDecoder().decode(NORMAL);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function steps(text: string): Record<string, number | null> {
  const request = { path: '/', role: 'file' };
  const retrievedAt = '2026-11-21T10:00:00Z';
  const { items } = connector.parse({ request, status: 200, headers: {}, body: encode(text), retrievedAt });
  const observations = [...items].flatMap((item) =>
    item.kind === 'record' ? (connector.normalise(item.record, { now: retrievedAt }).observations ?? []) : [],
  );
  return Object.fromEntries(
    observations.map(({ dimensions, value }) => [
      dimensions.occupation?.replace('soc2020:', '') ?? '',
      value,
    ]),
  );
}

/** Each row with one more cell. */
const beside = (text: string, name: string, cell: (row: string) => string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((row, at) => `${row},${at === 0 ? name : cell(row)}\n`)
    .join('');

describe('occupations in demand', () => {
  it('are steps, and a symbol is none', () => {
    expect(steps(normal)).toEqual({
      1111: 0,
      2231: 2,
      2313: 2,
      3432: null,
      5241: 1,
      5315: 1,
      6135: 2,
      7111: 0,
      8214: null,
    });
  });

  it.each([
    ['under other names', normal.replace('soc_code', 'unit_group').replace(',demand,', ',oid_category,')],
    [
      'with the code before the title too',
      beside(normal, 'code_and_title', (row) => `${row.split(',')[5]} Title`),
    ],
    ['with more figures', beside(normal, 'vacancies', () => '1.5')],
  ])('%s give the same', (_, text) => {
    expect(steps(text)).toEqual(steps(normal));
  });

  it.each([
    ['a second column of steps', beside(normal, 'demand_2024', () => 'Elevated demand'), /there are several/],
    ['another code in a second column', beside(normal, 'soc2010', () => '1121'), /several that differ/],
    ['no steps', normal.replaceAll(/(Not in|Critical|Elevated) demand/g, '3'), /there is none/],
    ['no codes', normal.replaceAll(/,(\d{4}),/g, ',x$1,'), /there is none/],
    [
      'two rows of one occupation',
      `${normal}2025,Calendar year,National,K02000001,United Kingdom,5241,Electricians,Not in demand,0.1\n`,
      /rows 5 and 11 are both of occupation 5241/,
    ],
    ['no country', normal.replace('country_code', 'country'), /lacks the columns country_code/],
    ['a broken end', normal.slice(0, -12), /cut off|breaks off/],
  ])('with %s are refused', (_, text, message) => {
    expect(() => steps(text)).toThrow(SourceChanged);
    expect(() => steps(text)).toThrow(message);
  });

  it('are known among all files that are imported, and know no other', () => {
    const takers = connectors.filter(({ accepts }) => accepts?.({ name: 'file.csv', body: NORMAL }) === true);
    expect(takers.map(({ source }) => source.id)).toEqual(['dfe/occupations-in-demand']);
    for (const other of ['ks4-destinations', 'neet-and-participation', 'apprenticeships-by-subject']) {
      expect(connector.accepts?.({ name: 'file.csv', body: bytesOf(`${other}/normal/response.csv`) })).toBe(
        false,
      );
    }
  });
});
