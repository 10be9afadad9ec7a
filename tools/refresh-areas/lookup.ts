/**
 * A lookup of the Open Geography Portal: which district lies in which larger area. Its CSV has a byte order mark, an
 * `ObjectId` column and the vintage in the column names: LAD25CD, LAD25NM, RGN25CD, RGN25NM.
 */
import { parse } from 'csv-parse/sync';

/** Larger areas that a lookup may give, by the first part of their column's name. */
const PARENT_KINDS = ['CTY', 'RGN', 'CTRY', 'CAUTH', 'LSIP', 'ITL2'] as const;
export type ParentKind = (typeof PARENT_KINDS)[number];

export interface Named {
  readonly code: string;
  readonly name: string;
}

interface LookupRow {
  readonly district: Named;
  /** Only the kinds that the lookup has columns for; an empty cell (no combined authority) is left out. */
  readonly parents: ReadonlyMap<ParentKind, Named>;
}

export interface Lookup {
  /** Year of the district codes, from the column name. */
  readonly year: number;
  readonly kinds: readonly ParentKind[];
  readonly rows: readonly LookupRow[];
}

const COLUMN = /^(LAD|CTY|RGN|CTRY|CAUTH|LSIP|ITL2)(\d{2})CD$/;

/** Throws when the CSV has no district column or no column of a larger area. */
export function parseLookup(csv: string): Lookup {
  const records = parse(csv, { columns: true, bom: true, trim: true }) as Record<string, string>[];
  const columns = Object.keys(records[0] ?? {});
  const vintages = new Map(
    columns.flatMap((column) => {
      const [, kind, vintage] = COLUMN.exec(column) ?? [];
      return kind === undefined || vintage === undefined ? [] : [[kind, vintage] as const];
    }),
  );
  const districtVintage = vintages.get('LAD');
  const kinds = PARENT_KINDS.filter((kind) => vintages.has(kind));
  if (districtVintage === undefined || kinds.length === 0) {
    throw new Error(
      `not a district lookup: the columns are ${columns.join(', ') || 'none'}; LADnnCD and one of ${PARENT_KINDS.map((kind) => `${kind}nnCD`).join(', ')} are needed`,
    );
  }
  const named = (record: Record<string, string>, kind: string): Named => {
    const stem = `${kind}${vintages.get(kind)}`;
    return { code: record[`${stem}CD`] ?? '', name: record[`${stem}NM`] ?? '' };
  };
  return {
    year: 2000 + Number(districtVintage),
    kinds,
    rows: records.map((record) => ({
      district: named(record, 'LAD'),
      parents: new Map(
        kinds
          .map((kind) => [kind, named(record, kind)] as const)
          .filter(([, parent]) => parent.code !== '' && !parent.code.endsWith('99999999')),
      ),
    })),
  };
}
