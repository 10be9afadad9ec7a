/**
 * Compares src/reference/areas.json with lookups of the Open Geography Portal.
 *   node tools/refresh-areas.ts DATASET_ID...                  print what changed
 *   node tools/refresh-areas.ts DATASET_ID... --write          and write what can be written without judgement
 *   node tools/refresh-areas.ts DATASET_ID... --base-url URL   ask a mirror
 * A dataset id is the last part of a lookup's address at the portal, e.g. "Local Authority District to Region (2025)".
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { AreaRow } from './extract-reference/areas.ts';
import { asJson } from './extract-reference/sorted-json.ts';
import { findChanges } from './refresh-areas/changes.ts';
import { downloadCsv, PORTAL } from './refresh-areas/download.ts';
import { parseLookup } from './refresh-areas/lookup.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, 'base-url': { type: 'string', default: PORTAL } },
});
if (positionals.length === 0) {
  process.stderr.write(
    'Name the datasets: node tools/refresh-areas.ts DATASET_ID... [--write] [--base-url URL]\n',
  );
  process.exit(2);
}
const target = new URL('../src/reference/areas.json', import.meta.url);
let rows = JSON.parse(readFileSync(target, 'utf8')) as readonly AreaRow[];
try {
  for (const id of positionals) {
    const refreshed = findChanges(rows, parseLookup(await downloadCsv(values['base-url'], id)));
    const lines = refreshed.changes.length > 0 ? refreshed.changes : ['nothing changed'];
    process.stdout.write(`${id}\n${lines.map((line) => `  ${line}\n`).join('')}`);
    rows = refreshed.rows;
  }
  if (values.write) writeFileSync(target, asJson(rows));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
