import { CompiledQuery } from 'kysely';
import { expect, it } from 'vitest';
import { writeOut } from '../../../src/db/sql/write-out.ts';
import { StorageFailed } from '../../../src/domain/errors.ts';

it('puts parameters in their places, and leaves marks in quotes alone', () => {
  const sql = `SELECT 'why?', "odd?", ? , 'it''s ?' , ?, ?`;
  const text = writeOut(CompiledQuery.raw(sql, ["it's ?", 1.5, null]));
  expect(text).toBe(`SELECT 'why?', "odd?", 'it''s ?' , 'it''s ?' , 1.5, NULL`);
});

it('refuses a statement of more bytes than D1 takes', () => {
  const written = (letters: number) => () => writeOut(CompiledQuery.raw('SELECT ?', ['é'.repeat(letters)]));
  expect(written(49_000)).not.toThrow();
  expect(written(50_000)).toThrow(StorageFailed);
});
