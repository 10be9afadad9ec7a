/** Rules of tables (T). */
import { cellsOf, type Rules } from './rule.ts';

export const tableRules: Rules = {
  T2: (snapshot) =>
    snapshot.tables.flatMap((table) => [
      ...(table.caption === '' || table.columns.some((column) => column.label === '') ? [table.id] : []),
      ...table.rows.flatMap((row) =>
        row.areaName === '' || row.figures.length !== table.columns.length ? [row.areaCode] : [],
      ),
      ...cellsOf(snapshot, table).flatMap((each) => ((each?.text.trim() ?? '') === '' ? ['empty cell'] : [])),
      ...table.notes.filter((note, at) => table.notes.indexOf(note) !== at).map((note) => `twice: ${note}`),
    ]),
};
