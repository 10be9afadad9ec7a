import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { connectors } from '../../src/connectors/registry.ts';
import { ConfigInvalid } from '../../src/domain/errors.ts';
import { withCorrections } from '../../src/runtime/workers/corrections.ts';
import { createWorkersDeps } from '../../src/runtime/workers/deps.ts';
import { inventPosting } from '../support/invented-posting.ts';

const HEADER = 'source,key,title,field,value,reason,date';
const SOURCES = { connectors };
const depsWith = (name: string) => createWorkersDeps({ ...env, WEALDWAY_CORRECTIONS: name } as typeof env);

it('reads the corrections from the bucket, by the name in the settings', async () => {
  await env.RAW.put(
    'corrections.csv',
    `${HEADER}\n*,,zoo keeper,sector,construction,Builds cages,2026-08-06\n`,
  );
  const plain = depsWith('corrections.csv');
  const { coder } = await withCorrections(plain, SOURCES, env.RAW);
  expect(plain.coder.version).toMatch(/^coder-[0-9a-f]+\+occupation-/);
  expect(coder.version.replace(plain.coder.version, '')).toMatch(/^\+corrections-[0-9a-f]{16}$/);
  expect(coder.code(inventPosting({ title: 'Zoo keeper' }), 'a/b')).toMatchObject({
    sector: 'construction',
    corrections: [{ reason: 'Builds cages' }],
  });
});

it('does without when none are named, and says which are bad or missing', async () => {
  const deps = createWorkersDeps(env);
  expect(await withCorrections(deps, SOURCES, env.RAW)).toBe(deps);
  await expect(withCorrections(depsWith('none.csv'), SOURCES, env.RAW)).rejects.toThrow('no such object');
  await env.RAW.put('bad.csv', `${HEADER}\n*,,zoo,colour,,Why,2026-08-06\n`);
  const bad = withCorrections(depsWith('bad.csv'), SOURCES, env.RAW);
  await expect(bad).rejects.toBeInstanceOf(ConfigInvalid);
  await expect(bad).rejects.toThrow('bad.csv, line 2: "colour"');
});
