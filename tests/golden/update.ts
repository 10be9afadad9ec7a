/** Rewrites the golden snapshots: `npm run golden:update`, after reading the difference. No test ever writes them. */
import { writeFile } from 'node:fs/promises';
import { publishEdition } from '../../src/pipeline/summarise.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { publishingDeps, TEST_CONTENT, testAreas } from '../support/open-test-app.ts';
import { seedSmallCounty } from '../support/small-county.ts';
import { readSnapshots } from './read-snapshots.ts';

const db = openSqlite({ file: ':memory:' });
await seedSmallCounty(db);
await publishEdition(publishingDeps(db, testAreas()), TEST_CONTENT);
const path = new URL('snapshots.json', import.meta.url);
await writeFile(path, `${JSON.stringify(await readSnapshots(db), null, 1)}\n`);
