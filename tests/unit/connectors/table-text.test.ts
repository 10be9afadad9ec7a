/** The same table as different programs save it: one set of rows, or words that say what to save instead. */
import { describe, expect, it } from 'vitest';
import { connector as leavers } from '../../../src/connectors/dfe/ks4-destinations/connector.ts';
import { readSheets } from '../../../src/connectors/shared/read-sheets.ts';
import { readTextStart, readTextTable } from '../../../src/connectors/shared/table-text.ts';
import type { IssueCode } from '../../../src/domain/issue.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { recogniseFile } from '../../../src/runtime/node/commands/import-file.ts';

const ROWS = [
  ['area', 'name; short, plain', 'share'],
  ['E06000035', 'Medway', '78.4'],
  ['E07000105', 'Ashford', '1234'],
];

const saved = (separator: string, end = '\n') =>
  ROWS.map((row) => row.map((cell) => (/[,;\t]/.test(cell) ? `"${cell}"` : cell)).join(separator)).join(end);
const utf8 = (text: string) => new TextEncoder().encode(text);
function utf16(text: string, order: 'little' | 'big', mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'little' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

const FORMS: readonly (readonly [string, Uint8Array])[] = [
  ['commas', utf8(saved(','))],
  ['commas and a byte order mark', utf8(`\ufeff${saved(',')}`)],
  ['commas under sep=,', utf8(`sep=,\r\n${saved(',', '\r\n')}`)],
  ['a mark and sep=,', utf8(`\ufeffSEP=,\r\n${saved(',', '\r\n')}`)],
  ['semicolons', utf8(saved(';'))],
  ['semicolons under sep=;', utf8(`sep=;\r\n${saved(';', '\r\n')}`)],
  ['tabs', utf8(saved('\t'))],
  ['tabs, ends of lines of Windows', utf8(saved('\t', '\r\n'))],
  ['tabs in UTF-16 with a mark', utf16(saved('\t', '\r\n'), 'little', true)],
  ['commas in UTF-16, high byte first', utf16(saved(','), 'big', true)],
  ['semicolons in UTF-16 without a mark', utf16(saved(';'), 'little', false)],
  ['commas with rows of empty cells', utf8(`${saved(',')}\n`)],
];

describe('a table as text', () => {
  it.each(FORMS)('is read from %s', (_, body) => {
    expect(readTextTable(body).rows.map(({ cells }) => cells)).toEqual(ROWS);
    expect(readTextStart(body)[0]).toEqual(ROWS[0]);
    expect(readSheets(body)[0]?.rows).toHaveLength(3);
  });

  it('counts lines as an editor does, sep= among them', () => {
    expect(readTextTable(utf8(`sep=,\n${saved(',')}`)).rows.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  it.each([
    ['“78,4”', 'area;share\nE06000035;78,4\n', /Line 2 holds “78,4”.*Save it again with a point/],
    ['“-0,5” in the last row', 'a;b\nc;1\nd;-0,5\n', /Line 3 holds “-0,5”/],
    ['another separator', 'sep=|\na|b\n', /parted by “\|”: save the table as CSV with commas/],
  ])('refuses %s in words', (_, text, message) => expect(() => readTextTable(utf8(text))).toThrow(message));

  it('takes commas for what parts the cells, whatever stands inside them', () => {
    const text = 'label,2024\nRQF5 Foundation degree;Nursing;Teaching,5\n';
    expect(readTextTable(utf8(text)).rows[1]?.cells).toEqual([
      'RQF5 Foundation degree;Nursing;Teaching',
      '5',
    ]);
  });

  it('of one column has one cell a row', () => {
    expect(readTextTable(utf8('area\nMedway\n')).rows.map(({ cells }) => cells)).toEqual([
      ['area'],
      ['Medway'],
    ]);
  });

  it('that is long is known by its first row, cut between lines', () => {
    const long = `${saved('\t')}\n${'E06000035\tMedway\t1\n'.repeat(4_000)}`;
    for (const body of [utf8(long), utf16(long, 'little', true), utf16(long, 'big', true)]) {
      expect(readTextStart(body)[0]).toEqual(ROWS[0]);
    }
  });
});

const HEADER =
  'time_period,time_identifier,geographic_level,country_code,lad_code,data_type,institution_group,level_methodology,characteristic,cohort,education,appren,all_work,all_notsust,all_unknown';
const ROW =
  '202324,Academic year,Local authority district,E92000001,E06000035,Number of pupils,State-funded mainstream schools,Provider location,Total,100,80,5,5,8,2';

describe('education statistics that a program saved again', () => {
  const retrievedAt = '2026-11-21T10:00:00Z';
  const read = (body: Uint8Array) => {
    const request = { path: '/', role: 'file' };
    const items = [...leavers.parse({ request, status: 200, headers: {}, body, retrievedAt }).items];
    return items.flatMap<Observation | IssueCode>((item) =>
      item.kind === 'record'
        ? (leavers.normalise(item.record, { now: retrievedAt }).observations ?? [])
        : [item.issue.code],
    );
  };
  const text = `${HEADER}\n${ROW}\n`;
  const plain = read(utf8(text));
  const other = (separator: string) => text.replaceAll(',', separator);

  it('give six figures', () => expect(plain).toHaveLength(6));

  it.each<[string, Uint8Array]>([
    ['sep=,', utf8(`sep=,\r\n${text}`)],
    ['semicolons', utf8(other(';'))],
    ['tabs in UTF-16', utf16(other('\t'), 'little', true)],
    ['a byte order mark', utf8(`\ufeff${text}`)],
    ['empty columns to the right', utf8(text.replaceAll('\n', ',,,\n'))],
    ['empty rows below', utf8(`${text}${','.repeat(14)}\n${','.repeat(14)}\n`)],
  ])('are read with %s', (_, body) => {
    expect(read(body)).toEqual(plain);
    expect(recogniseFile({ name: 'a.csv', body }).source.id).toBe('dfe/ks4-destinations');
  });

  it('say so where they are Windows text', () => {
    const latin = Uint8Array.from([...utf8(`${HEADER},note\n${ROW},`), 0xe9, 10]);
    expect(read(latin).filter((one) => typeof one === 'string')).toEqual(['bad-characters', 'unknown-field']);
  });

  it('are asked for as CSV where a workbook comes', () =>
    expect(() => read(Uint8Array.from([0x50, 0x4b, 3, 4, 0]))).toThrow(/take the CSV/));
});
