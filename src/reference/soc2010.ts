/** SOC 2010, the classification before: what its groups have become. Only for answering programs that still use its codes. */
import { broaderSoc2020, isSoc2020Code, type Soc2020Code } from '../domain/classification.ts';
import rows from './soc2010-to-soc2020.json' with { type: 'json' };

/** One to four digits of SOC 2010. Never in one series with a `Soc2020Code`. */
export type Soc2010Code = string & { readonly vintage: 'soc2010' };

export interface Soc2010Part {
  /** Of as many digits as the code that was asked about. */
  readonly soc2020: Soc2020Code;
  /** Of the old group's titles in the coding index, how many are here now: 0 to 1. Titles are not people. */
  readonly share: number;
}

interface Move {
  readonly from: string;
  readonly to: Soc2020Code;
  readonly entries: number;
}

/** A group that kept so many of its titles together is the same group under another number. */
const SAME_GROUP = 0.9;

const moves: readonly Move[] = rows.flatMap((row) => {
  const [from = '', ...parts] = row.split(' ');
  return parts.map((part) => {
    const [to = '', entries] = part.split(':');
    if (!isSoc2020Code(to)) throw new Error(`soc2010-to-soc2020.json holds ${to}, which is no SOC 2020 code`);
    return { from, to, entries: Number(entries) };
  });
});

const groups: ReadonlySet<string> = new Set(
  moves.flatMap(({ from }) => [1, 2, 3, 4].map((digits) => from.slice(0, digits))),
);

/** Whether SOC 2010 has such a group. */
export function isSoc2010Code(text: string): text is Soc2010Code {
  return groups.has(text);
}

/** The group of so many digits that a code lies in; the code itself when it has no more. */
export function broaderSoc2010(code: Soc2010Code, digits: number): Soc2010Code {
  const broader = code.slice(0, digits);
  return isSoc2010Code(broader) ? broader : code;
}

/** Most of the old group first. Never empty. */
export function partsOfSoc2010(code: Soc2010Code): readonly Soc2010Part[] {
  const counts = new Map<Soc2020Code, number>();
  let all = 0;
  for (const { from, to, entries } of moves) {
    if (!from.startsWith(code)) continue;
    const group = broaderSoc2020(to, code.length);
    counts.set(group, (counts.get(group) ?? 0) + entries);
    all += entries;
  }
  return [...counts]
    .map(([soc2020, entries]) => ({ soc2020, share: entries / all }))
    .sort((a, b) => b.share - a.share || (a.soc2020 < b.soc2020 ? -1 : 1));
}

/** The one group that it still is; null where it became several. */
export function sameGroupNow(parts: readonly Soc2010Part[]): Soc2010Part | null {
  const [most] = parts;
  return most !== undefined && most.share >= SAME_GROUP ? most : null;
}

/** The unit group of SOC 2010 that most titles of a unit group of SOC 2020 were in; null for a code of fewer digits. */
export function soc2010Of(soc2020: Soc2020Code): Soc2010Code | null {
  let most: Move | null = null;
  for (const move of moves) {
    if (move.to === soc2020 && (most === null || move.entries > most.entries)) most = move;
  }
  return most !== null && isSoc2010Code(most.from) ? most.from : null;
}
