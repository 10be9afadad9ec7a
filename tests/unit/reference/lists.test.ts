import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { attributions } from '../../../src/reference/attributions.ts';

const REFERENCE = new URL('../../../src/reference/', import.meta.url);
const SAMPLES = new URL('../../../../shared/samples/', import.meta.url);
/** Facts about other services, kept by hand: nobody's list was carried over. */
const OWN = 'directory.json';
const lists = readdirSync(REFERENCE).filter((name) => name.endsWith('.json') && name !== OWN);

describe('every list', () => {
  it('is attributed', () => {
    expect(attributions.map(({ list }) => `${list}.json`)).toEqual(lists.sort());
  });

  it.each(attributions)('$list has a note with the same attribution', ({ list, attribution }) => {
    expect(readFileSync(new URL(`${list}.md`, REFERENCE), 'utf8')).toContain(attribution);
  });

  it('is small enough to be carried by a Worker', () => {
    const bytes = lists.reduce((sum, name) => sum + statSync(new URL(name, REFERENCE)).size, 0);
    expect(bytes).toBeLessThan(1_000_000);
  });

  it.skipIf(!existsSync(SAMPLES))('is what the tool makes of the publishers’ files', () => {
    const tool = fileURLToPath(new URL('../../../tools/extract-reference.ts', import.meta.url));
    const run = spawnSync(process.execPath, [tool, fileURLToPath(SAMPLES), '--check'], { encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([0, '']);
  });
});
