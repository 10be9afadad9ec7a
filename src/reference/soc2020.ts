/** SOC 2020: 9 major, 26 sub-major, 104 minor and 412 unit groups. */
import { isSoc2020Code, type Soc2020Code } from '../domain/classification.ts';
import socRows from './soc2020.json' with { type: 'json' };

export interface Soc2020Group {
  /** 1 digit for a major group to 4 digits for a unit group. */
  readonly code: Soc2020Code;
  readonly title: string;
}

/** Every group of every level, sorted by code. */
export const soc2020Groups: readonly Soc2020Group[] = socRows.map((row) => {
  const cut = row.indexOf(' ');
  const code = row.slice(0, cut);
  if (!isSoc2020Code(code)) throw new Error(`soc2020.json holds ${code}, which is no SOC 2020 code`);
  return { code, title: row.slice(cut + 1) };
});

const byCode = new Map<string, Soc2020Group>(soc2020Groups.map((group) => [group.code, group]));

/** Null for a code that the classification does not have, and for text that is none. */
export function findSoc2020Group(code: string): Soc2020Group | null {
  return byCode.get(code) ?? null;
}
