/** The contract and drift suites over kinds of board, for workerd: a few kinds a file, since a file's results travel in one message. */
import type { BoardKindName } from '../../src/connectors/board/board.ts';
import { loadMaterial } from './connector-cases.ts';
import { describeConnector } from './describe-connector.ts';
import { describeDrift } from './drift.ts';
import { inventedBoardConnector } from './invented-boards.ts';

export async function describeBoards(kinds: readonly BoardKindName[]): Promise<void> {
  for (const kind of kinds) {
    const connector = inventedBoardConnector(kind);
    const material = await loadMaterial(connector.source.id);
    describeConnector(connector, material);
    describeDrift(connector, material);
  }
}
