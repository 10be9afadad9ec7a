/** areas.json: every area of the United Kingdom that figures come for, with its life, names and members. */
import { join } from 'node:path';
import {
  COMBINED_AUTHORITY_SUCCESSORS,
  COUNTY_SUCCESSORS,
  EARLIER_COUNTIES,
  EARLIER_DISTRICT_ENDS,
  ITL2_NAMES,
  NEW_ITL2_2025,
  OTHER_NAMES,
} from './area-notes.ts';
import { cell, readCsv, readJson } from './samples.ts';
import { readFirstSheet } from './workbook.ts';

/** One row of areas.json. A key is left out when it is empty, as it is for most areas. */
export interface AreaRow {
  readonly code: string;
  readonly name: string;
  readonly startYear?: number;
  readonly endYear?: number;
  readonly parents?: readonly string[];
  readonly otherNames?: readonly string[];
  readonly formerCodes?: readonly string[];
  readonly successors?: readonly string[];
  /** Only for areas that are not in their districts' parents: LSIPs, combined authorities, ITL2. */
  readonly districts?: readonly string[];
}

const COUNTRIES: readonly (readonly [code: string, name: string])[] = [
  ['K02000001', 'United Kingdom'],
  ['K03000001', 'Great Britain'],
  ['K04000001', 'England and Wales'],
  ['E92000001', 'England'],
  ['N92000002', 'Northern Ireland'],
  ['S92000003', 'Scotland'],
  ['W92000004', 'Wales'],
];
const ENDED_COUNTIES: readonly (readonly [code: string, successors: readonly string[]])[] = [
  ...EARLIER_COUNTIES.map(({ code, successors }) => [code, successors] as const),
  ...Object.entries(COUNTY_SUCCESSORS),
];
const ALL_CODES = 'geography/la_all_codes_active_and_superseded.csv';

interface Register {
  readonly startYears: ReadonlyMap<string, number>;
  /** First year in which the code was no longer in use: the register gives the last year of use. */
  readonly endYears: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, string>;
  readonly parents: ReadonlyMap<string, readonly string[]>;
}

function readRegister(folder: string): Register {
  const list = readJson<{
    areacd: string[];
    areanm: string[];
    start: Record<string, number>;
    end: Record<string, number>;
  }>(folder, 'els/app_areas-list.json');
  const tree = readJson<Record<string, { parents: string[] }>>(folder, 'els/app_geo-metadata.json');
  const years = readJson<Record<string, number>>(folder, 'els/app_geo-start-years.json');
  const endYears = Object.entries(list.end).map(
    ([at, last]) => [list.areacd[Number(at)] ?? '', last + 1] as const,
  );
  return {
    startYears: new Map(Object.entries(years)),
    endYears: new Map(endYears),
    names: new Map(list.areacd.map((code, at) => [code, list.areanm[at] ?? ''])),
    parents: new Map(Object.entries(tree).map(([code, { parents }]) => [code, parents])),
  };
}

function sorted(codes: Iterable<string>): readonly string[] {
  return [...codes].sort();
}

function groups(
  pairs: Iterable<readonly [group: string, member: string]>,
): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, Set<string>>();
  for (const [group, member] of pairs) members.set(group, (members.get(group) ?? new Set()).add(member));
  return new Map([...members].map(([group, set]) => [group, sorted(set)]));
}

/** Current districts, each with its county (if it lies in one), region (in England) and country. */
function districtRows(folder: string, register: Register): AreaRow[] {
  const rows = readCsv(folder, ALL_CODES);
  const current = rows.filter((row) => cell(row, 'Current') === 'TRUE');
  const former = groups(
    rows
      .filter((row) => isRecoded(row))
      .map((row) => [cell(row, 'LADCD_ACTIVE'), cell(row, 'LADCD')] as const),
  );
  return current.map((row) => {
    const code = cell(row, 'LADCD');
    const startYear = register.startYears.get(code);
    const parents = [cell(row, 'UTLACD'), cell(row, 'RGNCD'), cell(row, 'CTRYCD')];
    return {
      code,
      name: cell(row, 'LADNM'),
      ...(startYear === undefined ? {} : { startYear }),
      parents: [...new Set(parents)].filter((parent) => parent !== code && parent !== ''),
      formerCodes: former.get(code) ?? [],
    };
  });
}

/** A code that gave way to another for the same place under the same name (Barnsley 2025), not a merger. */
function isRecoded(row: Readonly<Record<string, string>>): boolean {
  return cell(row, 'Current') !== 'TRUE' && row.LADNM === row.LADNM_ACTIVE;
}

function endedDistrictRows(folder: string, register: Register, current: readonly AreaRow[]): AreaRow[] {
  const successors = new Map(current.map((row) => [row.code, row]));
  return readCsv(folder, ALL_CODES)
    .filter((row) => cell(row, 'Current') !== 'TRUE' && !isRecoded(row))
    .map((row) => {
      const code = cell(row, 'LADCD');
      const successor = successors.get(cell(row, 'LADCD_ACTIVE'));
      const endYear = register.endYears.get(code) ?? EARLIER_DISTRICT_ENDS[code] ?? successor?.startYear;
      if (!successor || endYear === undefined) throw new Error(`${code} has no successor or no end`);
      const startYear = register.startYears.get(code);
      const listed = register.parents.get(code)?.filter((parent) => !parent.startsWith('K'));
      return {
        code,
        name: cell(row, 'LADNM'),
        ...(startYear === undefined ? {} : { startYear }),
        endYear,
        parents: listed && listed.length > 0 ? listed : earlierParents(code, successor),
        successors: [successor.code],
      };
    });
}

/** Districts that ended before the register begins lay in the county that ended since, else where their successor lies. */
function earlierParents(code: string, successor: AreaRow): readonly string[] {
  const parents = successor.parents ?? [];
  if (!code.startsWith('E07')) return parents;
  const county = ENDED_COUNTIES.find(([, successors]) => successors.includes(successor.code));
  return [...(county ? [county[0]] : []), ...parents];
}

function countyRows(folder: string, register: Register, districts: readonly AreaRow[]): AreaRow[] {
  const names = readJson<Record<string, string>>(folder, 'geography/postcodesio_counties.json');
  const codes = new Set(
    [...register.names.keys(), ...Object.keys(names)].filter((code) => /^E10\d/.test(code)),
  );
  return [...codes].map((code) => {
    const earlier = EARLIER_COUNTIES.find((entry) => entry.code === code);
    const endYear = earlier?.endYear ?? register.endYears.get(code);
    const successors: readonly string[] = earlier?.successors ?? COUNTY_SUCCESSORS[code] ?? [];
    const child = districts.find((row) => row.parents?.includes(code) || successors.includes(row.code));
    return {
      code,
      name: register.names.get(code) ?? names[code] ?? '',
      ...(endYear === undefined ? {} : { endYear }),
      parents: (child?.parents ?? []).filter((parent) => !parent.startsWith('E10')),
      successors,
    };
  });
}

function lsipRows(folder: string): AreaRow[] {
  const rows = readFirstSheet(join(folder, 'geography/lad23_to_lsip23.xlsx')).slice(1);
  const names = new Map(rows.map((row) => [row.get('C') ?? '', row.get('D') ?? '']));
  const members = groups(rows.map((row) => [row.get('C') ?? '', row.get('A') ?? ''] as const));
  return [...members].map(([code, districts]) => ({ code, name: names.get(code) ?? '', districts }));
}

function combinedAuthorityRows(folder: string, register: Register): AreaRow[] {
  const rows = readCsv(folder, 'geography/lad25_to_combined_authority25.csv');
  const members = groups(rows.map((row) => [cell(row, 'CAUTH25CD'), cell(row, 'LAD25CD')] as const));
  const codes = [...register.names.keys()].filter((code) => code.startsWith('E47'));
  return codes.map((code) => {
    const startYear = register.startYears.get(code);
    const endYear = register.endYears.get(code);
    return {
      code,
      name: register.names.get(code) ?? '',
      ...(startYear === undefined ? {} : { startYear }),
      ...(endYear === undefined ? {} : { endYear }),
      // Those that ended have no members in the lookup, from which the others' parents follow.
      parents: members.has(code)
        ? []
        : (register.parents.get(code) ?? []).filter((parent) => !parent.startsWith('K')),
      successors: COMBINED_AUTHORITY_SUCCESSORS[code] ?? [],
      districts: members.get(code) ?? [],
    };
  });
}

function itl2Rows(folder: string, districts: readonly AreaRow[]): AreaRow[] {
  const itl3 = readJson<Record<string, { code: string; name: string }>>(
    folder,
    'geography/postcodesio_nuts.json',
  );
  const scottish = new Map(
    districts.filter((row) => row.code.startsWith('S12')).map((row) => [row.name, row.code]),
  );
  const carriedOn = new Map(
    districts.flatMap((row) => (row.formerCodes ?? []).map((code) => [code, row.code] as const)),
  );
  const members = groups(
    Object.entries(itl3).flatMap(([code, { code: itl3Code, name }]) => {
      // Scottish entries are coded by ITL's own units; all but North Ayrshire's two parts carry a council's name.
      const district = code.startsWith('S30')
        ? scottish.get(name.replace(/ mainland$/, ''))
        : (carriedOn.get(code) ?? code);
      return district ? [[itl3Code.slice(0, 4), district] as const] : [];
    }),
  );
  return [...members].map(([code, codes]) => ({
    code,
    name: ITL2_NAMES[code] ?? '',
    ...(NEW_ITL2_2025.has(code) ? { startYear: 2025 } : { formerCodes: [`UK${code.slice(2)}`] }),
    districts: codes,
  }));
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** The row without its empty lists, and with the current codes of its members. */
function compact(row: AreaRow, carriedOn: ReadonlyMap<string, string>): AreaRow {
  const otherNames = OTHER_NAMES[row.code] ?? [];
  const districts = sorted((row.districts ?? []).map((code) => carriedOn.get(code) ?? code));
  const full = { ...row, otherNames, districts };
  return JSON.parse(JSON.stringify(full, (_, value) => (isEmptyList(value) ? undefined : value)));
}

export function extractAreas(folder: string): readonly AreaRow[] {
  const register = readRegister(folder);
  const districts = districtRows(folder, register);
  const carriedOn = new Map(
    districts.flatMap((row) => (row.formerCodes ?? []).map((code) => [code, row.code] as const)),
  );
  const regions = readJson<Record<string, string>>(folder, 'geography/postcodesio_regions.json');
  const ended = endedDistrictRows(folder, register, districts);
  const rows: AreaRow[] = [
    ...COUNTRIES.map(([code, name]) => ({ code, name })),
    ...Object.entries(regions).map(([code, name]) => ({ code, name, parents: ['E92000001'] })),
    ...countyRows(folder, register, districts),
    ...districts,
    ...ended,
    ...lsipRows(folder),
    ...combinedAuthorityRows(folder, register),
    ...itl2Rows(folder, districts),
  ];
  const unnamed = rows.filter((row) => row.name === '').map((row) => row.code);
  if (unnamed.length > 0) throw new Error(`areas without a name: ${unnamed.join(', ')}`);
  return rows.map((row) => compact(row, carriedOn)).sort((a, b) => (a.code < b.code ? -1 : 1));
}
