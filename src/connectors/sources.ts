/** The one list of sources: those of the registry, and the boards that an operator configured. */
import type { AreaIndex } from '../reference/area-index.ts';
import { boardConnector } from './board/board-connector.ts';
import { type BoardMistake, readBoards } from './board/read-boards.ts';
import type { Connector } from './contract.ts';
import { connectors } from './registry.ts';

export interface SourceList {
  readonly connectors: readonly Connector[];
  /** Lines of the file of boards that cannot be used; empty without such a file. */
  readonly boardMistakes: readonly BoardMistake[];
}

/** `boards` is the text of `boards.csv`; null when there is none. */
export function listSources(boards: string | null, areas: Pick<AreaIndex, 'find'>): SourceList {
  if (boards === null) return { connectors, boardMistakes: [] };
  const reading = readBoards(boards, (code) => areas.find(code) !== null);
  const made = reading.boards.map((board) => boardConnector(board, (code) => areas.find(code)?.name ?? code));
  return { connectors: [...connectors, ...made], boardMistakes: reading.mistakes };
}

/** "boards.csv, line 3, kind: …" */
export function mistakeInWords(name: string, { line, column, detail }: BoardMistake): string {
  return `${name}, line ${line}${column === null ? '' : `, ${column}`}: ${detail}`;
}
