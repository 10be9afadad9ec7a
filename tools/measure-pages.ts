/**
 * Measures what the pages of a whole edition say: `node tools/measure-pages.ts [DATABASE]`, by default the demonstration's. For each kind of
 * page and level: sentences, how many of them are about the subject, comparisons and how many are about the sector, and words; then how many
 * sentences each two levels of a page share, what leads the pages, and how many questions only ask to read off a cell. docs/measures.md has what
 * came out. Ends with 1 where a level's share is under the least.
 */
import { parseArgs } from 'node:util';
import BetterSqlite3 from 'better-sqlite3';
import { unpackTexts } from '../src/db/sql/packed-texts.ts';
import { LEVELS } from '../src/snapshots/document/snapshot.ts';
import { parseSnapshot } from '../src/snapshots/document/stored-snapshot.ts';
import { type PageSaid, pageSaid, sharedShare, subjectShare } from './page-words/said.ts';

/** Of the sentences of a kind of page and level, how many are about its subject at least. */
const LEAST_ABOUT = 0.85;
/** Of the shorter of two levels' sentences, how many the other may say too. */
const MOST_SHARED = 0.5;

const { positionals } = parseArgs({ allowPositionals: true });
const pages: PageSaid[] = [];
for (const body of packsOf(positionals[0] ?? 'var/demonstration.sqlite'))
  for (const text of await unpackTexts(body)) pages.push(pageSaid(parseSnapshot(text)));

const percent = (share: number) => `${Math.round(share * 100)} %`;
const lines: string[] = [];
let isShort = false;
for (const kind of ['sector', 'place'] as const) {
  for (const level of LEVELS) {
    const own = pages.filter((page) => page.kind === kind && page.level === level);
    const { share, sentences } = subjectShare(own);
    const claims = own.flatMap((page) => page.comparisons);
    const about = claims.filter((each) => each.isAboutSector).length;
    const words = own.reduce((sum, page) => sum + page.words, 0) / Math.max(1, own.length);
    isShort ||= share < LEAST_ABOUT;
    lines.push(
      `${kind} ${level}: ${percent(share)} of ${sentences} sentences about the subject; ${claims.length} comparisons${claims.length === 0 ? '' : `, ${percent(about / claims.length)} about a sector`}; ${Math.round(words)} words a page`,
    );
  }
}
const overlaps = sharedShare(pages);
for (const { kind, first, second, share } of overlaps) {
  if (share > 0)
    lines.push(`${kind} ${first} and ${second}: at most ${percent(share)} of the shorter is shared`);
}
const leads = Map.groupBy(pages, ({ leads: kind }) => kind ?? 'nothing but single figures');
lines.push(
  `pages led by: ${[...leads].map(([kind, own]) => `${kind} ${percent(own.length / pages.length)}`).join(', ')}`,
);
const all = (count: (page: PageSaid) => number) => pages.reduce((sum, page) => sum + count(page), 0);
lines.push(
  `questions: ${all(({ questions }) => questions)}, ${percent(
    all(({ readOff }) => readOff) /
      Math.max(
        1,
        all(({ questions }) => questions),
      ),
  )} only read off a cell`,
  `sentences that say what cannot be told: ${percent(
    all(({ untold }) => untold) /
      Math.max(
        1,
        all(({ sentences }) => sentences.length),
      ),
  )}`,
);
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = isShort || overlaps.some(({ share }) => share > MOST_SHARED) ? 1 : 0;

/** Those of the edition that readers see: one a place and level. */
function packsOf(file: string): string[] {
  const sqlite = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  try {
    return sqlite
      .prepare<[], { body: string }>(
        `SELECT body FROM snapshot_pack
         WHERE edition_id = (SELECT CAST(value AS INTEGER) FROM installation WHERE name = 'current_edition_id')
         ORDER BY area_code, level`,
      )
      .all()
      .map(({ body }) => body);
  } finally {
    sqlite.close();
  }
}
