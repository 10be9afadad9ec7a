/** What a lookup says that areas.json does not: the changes in words, and the rows with those applied that are safe. */
import type { AreaRow } from '../extract-reference/areas.ts';
import type { Lookup, Named, ParentKind } from './lookup.ts';

export interface Refreshed {
  /** One sentence a change; empty when nothing changed. */
  readonly changes: readonly string[];
  readonly rows: readonly AreaRow[];
}

/** Larger areas that a district names as its parents; the others list their districts. */
const AS_PARENT: ReadonlySet<ParentKind> = new Set(['CTY', 'RGN', 'CTRY']);
/** Lookups of these kinds list every district of the countries they cover, so that a district's absence means something. */
const COMPLETE: ReadonlySet<ParentKind> = new Set(['RGN', 'CTRY', 'LSIP', 'ITL2']);
const ENGLAND = 'E92000001';
const PREFIX_OF_KIND: Readonly<Record<ParentKind, RegExp>> = {
  CTY: /^E10/,
  RGN: /^E12/,
  CTRY: /^[ENSW]92/,
  CAUTH: /^E47/,
  LSIP: /^E69/,
  ITL2: /^TL/,
};

/** The rows as they are changed, and what has been said of them. */
interface Draft {
  readonly rows: Map<string, AreaRow>;
  readonly changes: string[];
  /** The code under which a row carries on what had this code. */
  codeOf(code: string): string;
}

export function findChanges(current: readonly AreaRow[], lookup: Lookup): Refreshed {
  const draft = draftOf(current);
  for (const { district, parents } of lookup.rows) {
    add(draft, district, 'district', lookup.year);
    rename(draft, district);
    for (const parent of parents.values()) {
      add(draft, parent, 'larger area', lookup.year);
      rename(draft, parent);
    }
    moveWithin(draft, lookup.kinds, district.code, parents);
  }
  for (const kind of lookup.kinds) if (!AS_PARENT.has(kind)) regroup(draft, lookup, kind);
  listGone(draft, lookup);
  const rows = [...draft.rows.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  return { changes: draft.changes, rows };
}

function draftOf(current: readonly AreaRow[]): Draft {
  const carriedOn = new Map(
    current.flatMap((row) => (row.formerCodes ?? []).map((code) => [code, row.code] as const)),
  );
  return {
    rows: new Map(current.map((row) => [row.code, row])),
    changes: [],
    codeOf: (code) => carriedOn.get(code) ?? code,
  };
}

function rename({ rows, changes, codeOf }: Draft, { code, name }: Named): void {
  const row = rows.get(codeOf(code));
  if (!row || row.name === name || code !== row.code) return;
  changes.push(`${code} is now called ${name} (was ${row.name})`);
  rows.set(code, { ...row, name, otherNames: [...(row.otherNames ?? []), row.name] });
}

function add({ rows, changes, codeOf }: Draft, { code, name }: Named, what: string, year: number): void {
  if (rows.has(codeOf(code))) return;
  changes.push(
    `${code} ${name} is new: a ${what} from ${year}. If it took the place of others, end them by hand`,
  );
  rows.set(code, { code, name, startYear: year });
}

/** A district's county, region and country, as far as the lookup gives them. */
function moveWithin(
  { rows, changes, codeOf }: Draft,
  kinds: Lookup['kinds'],
  code: string,
  parents: ReadonlyMap<ParentKind, Named>,
): void {
  const row = rows.get(codeOf(code));
  if (!row) return;
  for (const kind of kinds.filter((given) => AS_PARENT.has(given))) {
    const before = rows.get(row.code)?.parents ?? [];
    const old = before.find((parent) => PREFIX_OF_KIND[kind].test(parent));
    const now = parents.get(kind)?.code;
    if (old === now) continue;
    changes.push(`${row.code} ${row.name} lies in ${now ?? `no ${kind}`} (was ${old ?? `no ${kind}`})`);
    const kept = before.filter((parent) => parent !== old);
    // A region lies in England, which a lookup of regions does not say.
    const added = now === undefined ? [] : kind === 'RGN' ? [now, ENGLAND] : [now];
    // Nearest first: county (E10), region (E12), country (E92) sort that way.
    rows.set(row.code, { ...row, parents: [...new Set([...kept, ...added])].sort() });
  }
}

/** The members of combined authorities, LSIPs or ITL2 areas. */
function regroup({ rows, changes, codeOf }: Draft, lookup: Lookup, kind: ParentKind): void {
  const members = new Map<string, string[]>();
  for (const { district, parents } of lookup.rows) {
    const parent = parents.get(kind)?.code;
    if (parent !== undefined) members.set(parent, [...(members.get(parent) ?? []), codeOf(district.code)]);
  }
  for (const [code, codes] of members) {
    const row = rows.get(code);
    const now = [...new Set(codes)].sort();
    const before = row?.districts ?? [];
    const joined = now.filter((district) => !before.includes(district));
    const left = before.filter((district) => !now.includes(district));
    if (!row || joined.length + left.length === 0) continue;
    const parts = [
      joined.length > 0 ? `gains ${joined.join(' ')}` : '',
      left.length > 0 ? `loses ${left.join(' ')}` : '',
    ];
    changes.push(`${code} ${row.name} ${parts.filter((part) => part !== '').join(' and ')}`);
    rows.set(code, { ...row, districts: now });
  }
}

function listGone({ rows, changes, codeOf }: Draft, lookup: Lookup): void {
  if (!lookup.kinds.some((kind) => COMPLETE.has(kind))) return;
  const listed = new Set(lookup.rows.map(({ district }) => codeOf(district.code)));
  const countries = new Set([...listed].map((code) => code.charAt(0)));
  for (const row of rows.values()) {
    const isCurrentDistrict = /^(E0[6-9]|W06|S12|N09)/.test(row.code) && row.endYear === undefined;
    if (!isCurrentDistrict || listed.has(row.code) || !countries.has(row.code.charAt(0))) continue;
    changes.push(`${row.code} ${row.name} is no longer listed: give it an endYear and successors by hand`);
  }
}
