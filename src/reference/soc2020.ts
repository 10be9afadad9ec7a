/** SOC 2020: 9 major, 26 sub-major, 104 minor and 412 unit groups. */
import type { Soc2020Code } from '../domain/classification.ts';
import socRows from './soc2020.json' with { type: 'json' };

export interface Soc2020Group {
  /** 1 digit for a major group to 4 digits for a unit group. */
  readonly code: Soc2020Code;
  readonly title: string;
}

/** Every group of every level, sorted by code. */
export const soc2020Groups: readonly Soc2020Group[] = socRows.map((row) => {
  const cut = row.indexOf(' ');
  return { code: row.slice(0, cut), title: row.slice(cut + 1) };
});

const byCode = new Map(soc2020Groups.map((group) => [group.code, group]));

export function findSoc2020Group(code: Soc2020Code): Soc2020Group | null {
  return byCode.get(code) ?? null;
}
