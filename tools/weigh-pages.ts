/**
 * Weighs the pages of a running service, compressed with gzip and with their stylesheet, and lists the heaviest:
 * `node tools/weigh-pages.ts [--levels adviser,ks4] [ORIGIN] [DATABASE]`, by default the demonstration's, at every level. Every sector of every
 * place of the edition, and every job in one place. Exits with 1 when a page has more than 60 KB, or when there are none.
 */
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import BetterSqlite3 from 'better-sqlite3';
import { SECTOR_IDS } from '../src/domain/classification.ts';
import { createAreaIndex } from '../src/reference/areas.ts';
import { occupations } from '../src/reference/occupations.ts';
import { LEVELS } from '../src/snapshots/document/snapshot.ts';
import { areaSectorPath, jobPath } from '../src/views/parts/addresses.ts';

const MOST_KILOBYTES = 60;
const LISTED = 10;
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { levels: { type: 'string', default: LEVELS.join(',') } },
});
const [origin = 'http://127.0.0.1:8787', file = 'var/demonstration.sqlite'] = positionals;
const asked = values.levels.split(',');
const levels = LEVELS.filter((level) => asked.includes(level));
if (levels.length < asked.length) throw new Error(`--levels takes ${LEVELS.join(', ')}`);

const areas = placesOf(file);
const ofJobs = areas.find(({ level }) => level === 'district') ?? areas[0];
const paths = [
  ...areas.flatMap(({ slug }) =>
    SECTOR_IDS.flatMap((id) => levels.map((level) => areaSectorPath(slug, id, level))),
  ),
  ...occupations.flatMap(({ slug }) => levels.map((level) => jobPath(slug, ofJobs?.slug ?? null, level))),
];
const sheets = new Map<string, number>();
const weighed: { path: string; bytes: number }[] = [];
for (const path of paths) weighed.push({ path, bytes: await weigh(path) });
weighed.sort((a, b) => b.bytes - a.bytes);
const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
for (const { path, bytes } of weighed.slice(0, LISTED))
  process.stdout.write(`${inKilobytes(bytes)} ${path}\n`);
const middle = weighed[Math.floor(weighed.length / 2)]?.bytes ?? 0;
process.stdout.write(`${weighed.length} pages, half of them under ${inKilobytes(middle)}\n`);
process.exitCode = (weighed[0]?.bytes ?? Number.POSITIVE_INFINITY) > MOST_KILOBYTES * 1000 ? 1 : 0;

async function weigh(path: string): Promise<number> {
  // A service closes connections that have served long.
  const answer = await fetch(`${origin}${path}`).catch(() => fetch(`${origin}${path}`));
  const body = await answer.text();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  let bytes = gzipSync(body).length;
  for (const [, sheet = ''] of body.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) {
    const known = sheets.get(sheet) ?? gzipSync(await (await fetch(`${origin}${sheet}`)).text()).length;
    sheets.set(sheet, known);
    bytes += known;
  }
  return bytes;
}

/** The places that the current edition has pages of. */
function placesOf(database: string) {
  const index = createAreaIndex([]);
  const sqlite = new BetterSqlite3(database, { readonly: true, fileMustExist: true });
  try {
    const held = sqlite
      .prepare<[], { areaCode: string }>(
        `SELECT DISTINCT area_code AS areaCode FROM snapshot_pack
         WHERE edition_id = (SELECT CAST(value AS INTEGER) FROM installation WHERE name = 'current_edition_id')
         ORDER BY area_code`,
      )
      .all();
    return held.flatMap(({ areaCode }) => index.find(areaCode) ?? []);
  } finally {
    sqlite.close();
  }
}
