/** Changes to `boards.csv`: a line more, a line fewer, a line that publishes nothing. What is in the other lines stays as it is, good or bad. */
import { parse } from 'csv-parse/sync';
import type { Board } from './board.ts';
import { BOARD_COLUMNS } from './read-boards.ts';

type Rows = readonly (readonly string[])[];

function readAll(text: string): Rows {
  const rows: string[][] = [];
  parse(text, {
    bom: true,
    skip_empty_lines: true,
    trim: true,
    relax_column_count: true,
    on_record: (record: string[]) => {
      rows.push(record);
      return null;
    },
  });
  return rows;
}

function write(rows: Rows): string {
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

/** Empty text begins a new file. */
export function withBoard(text: string, board: Board): string {
  const rows = text.trim() === '' ? [BOARD_COLUMNS] : readAll(text);
  // A file of before there was the last column gets it.
  const whole = rows.map((row, at) =>
    row.length === BOARD_COLUMNS.length - 1 ? [...row, at === 0 ? 'links' : ''] : row,
  );
  return write([...whole, lineOf(board)]);
}

function lineOf({ employer, areas, dates, ...board }: Board): readonly string[] {
  const dateOrder = dates === 'day-first' ? '' : dates;
  const { id, kind, address, list, licence, permission, publishes, links } = board;
  return [
    id,
    kind,
    address,
    employer ?? '',
    areas.join(' '),
    list,
    dateOrder,
    licence,
    permission,
    publishes,
    links.join(' '),
  ];
}

/** Null when there is no such board. */
export function withoutBoard(text: string, id: string): string | null {
  const rows = readAll(text);
  const kept = rows.filter(([first], at) => at === 0 || first !== id);
  return kept.length === rows.length ? null : write(kept);
}

/** Null when there is no such board. */
export function switchedOff(text: string, id: string): string | null {
  let isFound = false;
  const rows = readAll(text).map((row, at) => {
    if (at === 0 || row[0] !== id) return row;
    isFound = true;
    return row.map((cell, column) => (column === BOARD_COLUMNS.indexOf('publishes') ? 'nothing' : cell));
  });
  return isFound ? write(rows) : null;
}
