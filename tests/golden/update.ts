/** Rewrites the golden snapshots and, where the labelled samples are at hand, what the coders are measured to do: `npm run golden:update`, after reading the difference. No test ever writes them. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { evaluationMeasures } from '../../src/training/evaluation/measures.ts';
import { publishingDeps, TEST_CONTENT, testAreas } from '../support/open-test-app.ts';
import { seedSmallCounty } from '../support/small-county.ts';
import { measuredText, SAMPLES, storedFile } from './evaluation/measured.ts';
import { readSnapshots } from './read-snapshots.ts';

const db = openSqlite({ file: ':memory:' });
await seedSmallCounty(db);
await publishEdition(publishingDeps(db, testAreas()), TEST_CONTENT);
const path = new URL('snapshots.json', import.meta.url);
await writeFile(path, `${JSON.stringify(await readSnapshots(db), null, 1)}\n`);

if (existsSync(SAMPLES)) {
  for (const measure of evaluationMeasures) await writeFile(storedFile(measure), measuredText(measure));
}
