/** What tells rows apart, of a row that stands where none stood before. */
import { parseDimensionKey } from '../../../src/domain/observation.ts';
import { findMeasure } from '../../../src/measures/registry.ts';
import { listAreas } from '../../../src/reference/area-list.ts';
import { isExplained } from './explain.ts';
import type { ChangedLeaf, Row, Rows } from './stored-rows.ts';

const AREA_NAMES: ReadonlyMap<string, string> = new Map(listAreas().map(({ code, name }) => [code, name]));

/**
 * Whether a part of a new row's key is what the answer says. An area stands there by its code or its name. Measures and dimensions are in our codes: a
 * measure is one that we hold, and a dimension one that other rows have, or whose code begins its words as the answer does and has its numbers:
 * "not-sustained" for a column `all_notsust`.
 */
export function isKeySaid({ path, now }: ChangedLeaf, answer: string, rows: Rows): boolean {
  const text = String(now);
  if (path === 'measure') return findMeasure(text) !== null;
  if (path === 'area_code')
    return [text, AREA_NAMES.get(text)].some((name) => name !== undefined && answer.includes(name));
  if (path !== 'dimension') return false;
  const known = new Set([...rows.values()].flatMap((row) => String(row.get('dimension') ?? '').split(';')));
  return Object.entries(parseDimensionKey(text)).every(
    ([name, code]) =>
      known.has(`${name}=${code}`) ||
      isExplained({ path: name, before: null, now: beginningsOf(code) }, answer, ''),
  );
}

function beginningsOf(code: string): string {
  return code.replaceAll(/[a-z]+/gi, (word) => word.slice(0, 4));
}

/** The row of before that begins most like a new one: a cell that was blank holds a figure now, of the same kind as that. */
export function nearestRow(key: string, row: Row | undefined, rows: Rows): string | undefined {
  const [measure, area] = key.split(' | ');
  const same = [...rows.keys()].filter((other) => other.startsWith(`${measure} | `));
  return (
    same.find((other) => other.includes(` | ${area} | `)) ?? same[0] ?? withTitle(row?.get('title'), rows)
  );
}

function withTitle(title: unknown, rows: Rows): string | undefined {
  return [...rows].find(([, row]) => row.get('title') === title)?.[0];
}
