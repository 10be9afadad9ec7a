/**
 * Loads what `wealdway import-release --d1` wrote into D1 and R2: `npm run load:workers -- FOLDER` into those of `wrangler dev`, with
 * `--remote production` (or `staging`) into those of that environment. The database must be migrated and hold no release.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { remote: { type: 'string' } },
});
const [folder] = positionals;
if (folder === undefined || !existsSync(join(folder, 'raw.json'))) {
  process.stderr.write('Name the folder that `wealdway import-release --d1 FOLDER` wrote whole.\n');
  process.exit(2);
}
const { remote } = values;
if (remote !== undefined && remote !== 'production' && remote !== 'staging') {
  process.stderr.write('--remote takes an environment of wrangler.toml: production or staging.\n');
  process.exit(2);
}
const where = remote === undefined ? ['--local'] : ['--remote', '--env', remote];
const bucket = remote === 'staging' ? 'wealdway-staging-raw' : 'wealdway-raw';
// Answers first: rows never name one that is not there.
wrangler('r2', 'bulk', 'put', bucket, '--filename', join(folder, 'raw.json'), ...where, '--force');
for (const name of readdirSync(folder)
  .filter((each) => each.endsWith('.sql'))
  .sort())
  wrangler('d1', 'execute', 'DB', ...where, '--yes', '--file', join(folder, name));

function wrangler(...args: readonly string[]): void {
  process.stdout.write(`wrangler ${args.join(' ')}\n`);
  const { status, stdout } = spawnSync('wrangler', args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 200_000_000,
  });
  if (status === 0) return;
  process.stderr.write(stdout.slice(-2_000));
  process.stderr.write('Loading stopped here. Begin again with an empty database.\n');
  process.exit(1);
}
