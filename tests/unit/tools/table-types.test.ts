/** What the types of src/db/tables.ts say of a table. */
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { closedSets, tablesModule } from '../../../tools/table-types.ts';

describe('a closed set', () => {
  it.each([
    ['one word', "state TEXT CHECK (state IN ('live'))", ['live']],
    ['words', "state TEXT NOT NULL CHECK (state IN ('live', 'closed'))", ['live', 'closed']],
    [
      'words with spaces and hyphens',
      "state TEXT CHECK (state IN ('full-time', 'part time'))",
      ['full-time', 'part time'],
    ],
    ['lines', "state TEXT CHECK (\n  state IN (\n 'a',\n 'b'\n)\n)", ['a', 'b']],
    ['no spaces', "state TEXT CHECK(state IN('a','b'))", ['a', 'b']],
    ['a quoted name', `"state" TEXT CHECK ("state" IN ('a'))`, ['a']],
    ['small letters', "state text check (state in ('a', 'b'))", ['a', 'b']],
    ['an apostrophe', "state TEXT CHECK (state IN ('it''s', 'b'))", ["it's", 'b']],
    ['brackets and commas in a word', "state TEXT CHECK (state IN ('a (b)', 'c, d'))", ['a (b)', 'c, d']],
    ['an empty word', "state TEXT CHECK (state IN ('', 'b'))", ['', 'b']],
    ['a rule for the table', "state TEXT, CHECK (state IN ('a', 'b'))", ['a', 'b']],
  ])('is read from a check of %s', (_, columns, words) => {
    expect(closedSets(`CREATE TABLE t (${columns})`).get('state')).toEqual(words);
  });

  it.each([
    ['no check', 'state TEXT'],
    ['numbers', 'state INTEGER CHECK (state IN (0, 1))'],
    ['another way out', "state TEXT CHECK (state IN ('a') OR other = 1)"],
    ['words that are ruled out', "state TEXT CHECK (state NOT IN ('a', 'b'))"],
    ['two columns beside each other', "state TEXT, CHECK ((state IN ('a', 'b')) = (ended IS NOT NULL))"],
    ['a pattern', "state TEXT CHECK (state GLOB '[0-9]')"],
  ])('is not read from %s', (_, columns) => {
    expect(closedSets(`CREATE TABLE t (${columns})`).get('state')).toBeUndefined();
  });
});

describe('the module', () => {
  const typesOf = (columns: string) => {
    const sqlite = new BetterSqlite3(':memory:');
    const sql = `CREATE TABLE made_up (${columns}) STRICT`;
    sqlite.exec(sql);
    return tablesModule(sqlite, [{ name: 'made_up', sql }]);
  };

  it.each([
    ['a closed set', "a TEXT NOT NULL CHECK (a IN ('x', 'y'))", "a: 'x' | 'y';"],
    ['a closed set that may be null', "a TEXT CHECK (a IN ('x', 'y'))", "a: 'x' | 'y' | null;"],
    ['a closed set with a default', "a TEXT NOT NULL DEFAULT 'x' CHECK (a IN ('x'))", "a: Generated<'x'>;"],
    [
      'words that must be escaped',
      String.raw`a TEXT NOT NULL CHECK (a IN ('it''s \ '))`,
      String.raw`a: 'it\'s \\ ';`,
    ],
    ['JSON', 'a TEXT NOT NULL', 'a: string;'],
    ['JSON that may be null', 'a TEXT', 'a: string | null;'],
    ['a number', 'a REAL NOT NULL', 'a: number;'],
    ['yes and no', 'a INTEGER NOT NULL CHECK (a IN (0, 1))', 'a: number;'],
    ['the code of an area', 'area_code TEXT NOT NULL', 'area_code: AreaCode;'],
    ['the id of a sector', 'sector_id TEXT', 'sector_id: SectorId | null;'],
    ['the id of a source', 'source_id TEXT NOT NULL', 'source_id: SourceId;'],
    ['an occupation that may be null', 'soc2020 TEXT', 'soc2020: Soc2020Code | null;'],
    ['a row number', 'a INTEGER PRIMARY KEY', 'a: Generated<number>;'],
  ])('types %s', (_, columns, type) => {
    expect(
      typesOf(columns)
        .split('\n')
        .map((line) => line.trim()),
    ).toContain(type);
  });

  it('names the interface after the table', () => {
    expect(typesOf('a TEXT')).toMatch(/export interface MadeUpTable \{[\s\S]*made_up: MadeUpTable;/);
  });

  it('refuses a column type that it has no type for', () => {
    expect(() => typesOf('a BLOB')).toThrow('made_up.a has the type BLOB');
  });
});
