/** A few real kills in every test run; `npm run kills` does two hundred. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Replay, startReplay } from '../../src/replay/server.ts';
import { replaySources } from '../../src/replay/sources.ts';
import { writeGrowingFeed } from '../kills/growing-feed.ts';
import { runKillCycles } from '../kills/kill-cycles.ts';

const folder = mkdtempSync(join(tmpdir(), 'kills-'));
let replay: Replay;

beforeAll(async () => {
  writeGrowingFeed(join(folder, 'feed'), ['2026-11-20', '2026-11-21'], 600);
  replay = await startReplay({ directory: join(folder, 'feed'), sources: replaySources });
});
afterAll(async () => {
  await replay.close();
  rmSync(folder, { recursive: true, force: true });
});

it('leaves the whole old or the whole new release, and the same rows in the end', {
  timeout: 180_000,
}, async () => {
  const refresh = (date: string) => [
    ...['refresh', 'dfe/teaching-vacancies', '--no-publish', '--now', `${date}T06:00:00Z`],
    ...['--base-url', replay.url('dfe/teaching-vacancies', date)],
  ];
  const result = await runKillCycles({
    folder: join(folder, 'cycles'),
    before: [refresh('2026-11-20')],
    command: refresh('2026-11-21'),
    kills: 4,
    killsPerCycle: 2,
    seed: 7,
  });
  expect(result).toMatchObject({ kills: 4 });
  expect(result.compared).toBeGreaterThan(0);
});
