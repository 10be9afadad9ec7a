import { expect, it } from 'vitest';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import type { Snapshot } from '../../../src/snapshots/document/snapshot.ts';
import { piecesOf } from '../../../src/snapshots/pieces.ts';
import { listSnapshots } from '../../support/list-snapshots.ts';
import { publishByChunks, publishingDeps, testAreas } from '../../support/open-test-app.ts';
import { NOW, seedSmallCounty } from '../../support/small-county.ts';

it('cuts a document so that the pieces are its JSON, with records met before and without', async () => {
  const db = openSqlite({ file: ':memory:' });
  await seedSmallCounty(db);
  await publishByChunks(publishingDeps(db, testAreas(), NOW));
  const bodies = (await listSnapshots(db)).filter(({ areaCode }) => areaCode === 'E06000035');
  expect(bodies.length).toBeGreaterThan(100);
  for (const { body } of bodies) {
    const snapshot = JSON.parse(body) as Snapshot;
    const written = new WeakMap<object, string>();
    const first = piecesOf(snapshot, written);
    expect(first.join('')).toBe(JSON.stringify(snapshot));
    // A record may come first in one document and later in another.
    const turned = { ...snapshot, figures: [...snapshot.figures].reverse(), gaps: [] };
    expect(piecesOf(turned, written).join('')).toBe(JSON.stringify(turned));
  }
  await db.close();
});
