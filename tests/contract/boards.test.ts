import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { BOARD_KINDS } from '../../src/connectors/board/board.ts';
import { loadMaterial } from '../support/connector-cases.ts';
import { describeConnector } from '../support/describe-connector.ts';
import { describeDrift } from '../support/drift.ts';
import { inventedBoardConnector } from '../support/invented-boards.ts';

for (const kind of BOARD_KINDS) {
  const connector = inventedBoardConnector(kind);
  const material = await loadMaterial(connector.source.id);
  const golden = (name: string) =>
    fileURLToPath(new URL(`../fixtures/${connector.source.id}/${name}/golden.json`, import.meta.url));
  describeConnector(connector, material, async (text, name) => {
    await expect(text).toMatchFileSnapshot(golden(name));
  });
  describeDrift(connector, material);
}
