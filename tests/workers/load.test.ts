/** Node -> D1: the statements that Node writes down are run here, and D1 then exports the file that Node did. */
import { env } from 'cloudflare:workers';
import { expect, inject, it } from 'vitest';
import { openD1 } from '../../src/runtime/workers/d1.ts';
import { openR2 } from '../../src/runtime/workers/raw-store.ts';
import { exportLines } from '../support/carried-releases.ts';
import { emptyDatabase } from '../support/empty-database.ts';
import { runChecks } from '../support/run-checks.ts';

it('D1 and R2 are loaded from files, and go back the same', async () => {
  const { lines, statements, objects } = inject('nodeReleases');
  const db = openD1(env.DB);
  await emptyDatabase(db);
  for (const [key, base64] of Object.entries(objects))
    await env.RAW.put(
      key,
      Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
    );
  for (const statement of statements) await env.DB.prepare(statement).run();
  expect(await exportLines({ db, raw: openR2(env.RAW) })).toEqual(lines);
  expect(await runChecks(db)).toEqual({});
  const [first = ''] = statements;
  await expect(env.DB.prepare(first).run()).rejects.toThrow('NOT NULL');
});
