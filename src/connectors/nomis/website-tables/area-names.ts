/**
 * Areas as Nomis's website writes them -> GSS codes. Most of its tables hold no codes, so here, and only here, a name stands for one: the
 * table states the kind of area, and within one kind an official name is one area.
 */
import type { AreaCode, AreaLevel } from '../../../domain/area.ts';
import { listAreas } from '../../../reference/area-list.ts';
import { plainName } from '../../../reference/plain-name.ts';
import { type AreaVerdict, judgeArea } from '../../shared/statistical-area.ts';

export interface NamedArea {
  /** "ladu:Medway", "Medway". */
  readonly text: string;
  /** GSS code of column B; empty where the table has none. */
  readonly code: string;
  /** Over the column: "Area", "local authority: district / unitary (as of April 2023)". */
  readonly header: string;
}

export type NamedVerdict =
  | AreaVerdict
  | { readonly kind: 'grouped'; readonly code: AreaCode; readonly note: string };

/** Kinds of area before the colon. Seen in downloads of 2021 to 2024. */
const LEVELS: Readonly<Record<string, AreaLevel | null>> = {
  country: 'country',
  gor: 'region',
  region: 'region',
  ladu: 'district',
  lacu: 'county',
  county: 'county',
  combauth: 'combined-authority',
  lep: null,
  towncity: null,
};
const GROUP = /^user defined geography:(.+?)( - from dn\d+)?$/i;
const OWN_CODE = /^(?:[a-z]+\d*:)?((?:UK|TL)[A-Z]\d{0,2})\b/;

/** Nomis's own spellings. */
const SPELLINGS: Readonly<Record<string, string>> = { 'rhondda cynon taff': 'rhondda cynon taf' };

const byName = new Map<string, AreaCode[]>();
for (const area of listAreas()) {
  for (const name of [area.name, ...area.otherNames]) {
    const key = nameKey(area.level, name);
    byName.set(key, [...(byName.get(key) ?? []), area.code]);
  }
}
const current = new Set(listAreas().flatMap((area) => (area.endYear === null ? [area.code] : [])));

function nameKey(level: AreaLevel, name: string): string {
  const plain = plainName(name);
  return `${level} ${SPELLINGS[plain] ?? plain}`;
}

/** The area's code; why it is not held; or unknown. Two areas of one kind and name are unknown unless one of them is current. */
export function judgeNamedArea({ text, code, header }: NamedArea): NamedVerdict {
  if (code !== '') return judgeArea(code);
  const own = OWN_CODE.exec(text)?.[1];
  // NUTS codes of 2016 and ITL codes of 2021 agree but for their first letters; ITL2 areas know their old ones.
  if (own !== undefined) return judgeArea(own.length === 4 ? own : own.replace(/^UK/, 'TL'));
  const group = GROUP.exec(text)?.[1];
  if (group !== undefined) return judgeGroup(group);
  const [, prefix, rest] = /^([a-z]+)\s*:\s*(.+)$/i.exec(text) ?? [];
  const level = prefix === undefined ? levelOfHeader(header) : LEVELS[prefix.toLowerCase()];
  if (level === null) return { kind: 'not-held', reason: `area level not held: ${prefix ?? header}` };
  if (level === undefined) return { kind: 'unknown' };
  return findNamed(level, rest ?? text);
}

function findNamed(level: AreaLevel, name: string): AreaVerdict {
  const codes = byName.get(nameKey(level, name)) ?? [];
  const chosen = codes.length > 1 ? codes.filter((code) => current.has(code)) : codes;
  const [code] = chosen;
  return code === undefined || chosen.length > 1 ? { kind: 'unknown' } : judgeArea(code);
}

/**
 * A group that somebody at the download made and named. "Kent and Medway-LSIP" is taken for that LSIP, and the figure says so; any other
 * group, and one whose name Nomis cut off, is nobody's area but theirs.
 */
function judgeGroup(name: string): NamedVerdict {
  const lsip = /^(.+?)[ -]LSIP$/.exec(name)?.[1];
  const found = lsip === undefined ? null : findNamed('lsip', lsip);
  if (found?.kind !== 'held')
    return { kind: 'not-held', reason: 'a group of areas made by whoever downloaded the table' };
  return {
    kind: 'grouped',
    code: found.code,
    note: `Added up by Nomis over a group of areas named “${name}”, which was made for this download.`,
  };
}

function levelOfHeader(header: string): AreaLevel | undefined {
  if (/^local authority: district/i.test(header)) return 'district';
  if (/^local authority: county/i.test(header)) return undefined;
  if (/^region/i.test(header)) return 'region';
  if (/^countr/i.test(header)) return 'country';
  return undefined;
}
