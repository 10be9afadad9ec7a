/**
 * `npm run kills [-- --kills 200]`: three quarters of the kills hit a refresh, the rest the building of an edition. Takes minutes.
 * Ends with 0 and one line of JSON a kind, or with what was broken.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startReplay } from '../../src/replay/server.ts';
import { replaySources } from '../../src/replay/sources.ts';
import { writeGrowingFeed } from './growing-feed.ts';
import { runKillCycles } from './kill-cycles.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const kills = Number(values.kills);
const folder = mkdtempSync(join(tmpdir(), 'kills-'));
const feed = join(folder, 'feed');
writeGrowingFeed(feed, ['2026-11-20', '2026-11-21'], 2000);
const replay = await startReplay({ directory: feed, sources: replaySources });
const refresh = (date: string) => [
  'refresh',
  'dfe/teaching-vacancies',
  '--base-url',
  replay.url('dfe/teaching-vacancies', date),
  '--now',
  `${date}T06:00:00Z`,
  '--no-publish',
];

try {
  const common = { seed: Number(values.seed) };
  const refreshes = await runKillCycles({
    ...common,
    folder: join(folder, 'refresh'),
    before: [refresh('2026-11-20')],
    command: refresh('2026-11-21'),
    kills: Math.ceil(kills * 0.75),
    killsPerCycle: 3,
    onKill: (done, view) => process.stderr.write(`refresh: kill ${done}, readers see the ${view} release\n`),
  });
  process.stdout.write(`refresh ${JSON.stringify(refreshes)}\n`);
  const editions = await runKillCycles({
    ...common,
    folder: join(folder, 'publish'),
    before: [refresh('2026-11-20'), ['publish', '--now', '2026-11-20T07:00:00Z'], refresh('2026-11-21')],
    command: ['publish', '--now', '2026-11-21T07:00:00Z'],
    kills: Math.floor(kills * 0.25),
    killsPerCycle: 12,
    onKill: (done, view) => process.stderr.write(`publish: kill ${done}, readers see the ${view} edition\n`),
  });
  process.stdout.write(`publish ${JSON.stringify(editions)}\n`);
} finally {
  await replay.close();
  rmSync(folder, { recursive: true, force: true });
}
