/** What stands on a task sheet: the columns that are asked about, and each note once. */
import type { ComparedTable } from '../compare/document.ts';
import { notesOfColumns } from '../compare/shown-column.ts';
import { isCaveat, tellsVerdict } from '../words/note-kinds.ts';
import type { AskedPair } from './asked-figures.ts';

export interface SheetTables {
  /** In the document's order. */
  readonly tables: readonly ComparedTable[];
  /** What the marks mean, and what is true of several tables. */
  readonly notes: readonly string[];
}

/** `asksWho`: the columns of which a question asks who is left out. */
export function sheetTables(
  tables: readonly ComparedTable[],
  used: ReadonlySet<AskedPair>,
  asksWho: ReadonlySet<AskedPair>,
): SheetTables {
  const cut = tables.flatMap((table) => {
    const own = [...used].filter((pair) => pair.table === table);
    if (own.length === 0) return [];
    const shown = table.columns.flatMap(({ label }, at) =>
      own.some((pair) => pair.label === label) ? [at] : [],
    );
    const isAsked = own.some((pair) => asksWho.has(pair));
    const leavesOut = (note: string) =>
      tellsVerdict(note) || (isAsked ? note.endsWith('figure is better.') : isCaveat(note));
    return [
      {
        ...table,
        columns: shown.flatMap((at) => table.columns[at] ?? []),
        rows: table.rows.map(({ area, figures }) => ({
          area,
          figures: shown.flatMap((at) => figures[at] ?? []),
        })),
        claims: [],
        notes: notesOfColumns(table, shown, leavesOut),
      },
    ];
  });
  const all = cut.flatMap(({ notes }) => notes);
  const isShared = (note: string, at: number) => note.startsWith('The mark ') || all.indexOf(note) !== at;
  const shared = new Set(all.filter(isShared));
  return {
    tables: cut.map((table) => ({ ...table, notes: table.notes.filter((note) => !shared.has(note)) })),
    notes: [...shared],
  };
}
