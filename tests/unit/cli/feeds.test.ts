/** The page that says how a board is added, run as it stands, against an invented board on this machine. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BOARD_PAGES,
  type InventedBoardSite,
  SAVED_FEED,
  startBoardSite,
} from '../../support/invented-board-site.ts';
import { type CliFolder, createCliFolder } from '../../support/run-cli.ts';

const PAGE = readFileSync(fileURLToPath(new URL('../../../docs/adding-a-board.md', import.meta.url)), 'utf8');
/** `$ wealdway …` and the lines that its answer must hold. */
const SHOWN = [...PAGE.matchAll(/```console\n\$ wealdway (.+)\n([\s\S]*?)```/g)].map(
  ([, command = '', answer = '']) => ({
    command,
    answer: answer.trim().split('\n'),
  }),
);
const SITE = 'https://jobs.example.gov.uk';

let folder: CliFolder;
let site: InventedBoardSite;
beforeAll(async () => {
  folder = createCliFolder();
  site = await startBoardSite(BOARD_PAGES);
  writeFileSync(join(folder.path, 'saved.rss'), SAVED_FEED);
});
afterAll(async () => {
  await site.close();
  folder.remove();
});

const wordsOf = (command: string) =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').replace(SITE, site.url).replace(/^saved\.rss$/, join(folder.path, 'saved.rss')),
  );
const run = (args: readonly string[]) =>
  folder.run(args, {
    WEALDWAY_BOARDS: join(folder.path, 'boards.csv'),
    // A board on this machine is asked because the operator says so.
    WEALDWAY_BASE_URLS: `board/otter=${site.url}`,
  });

describe('docs/adding-a-board.md', () => {
  it('shows every command of feeds', () => {
    const shown = new Set(SHOWN.map(({ command }) => command.split(' ').slice(0, 2).join(' ')));
    for (const name of [
      'add',
      'list',
      'check',
      'try',
      'import',
      'approve',
      'off',
      'remove',
      'suggest',
      'letter',
    ])
      expect(shown).toContain(`feeds ${name}`);
  });

  it('is right, command by command', { timeout: 240_000 }, async () => {
    for (const { command, answer } of SHOWN) {
      const { stdout, stderr } = await run(wordsOf(command));
      for (const line of answer)
        expect(`${stdout}${stderr}`, command).toContain(line.trim().replace(SITE, site.url));
    }
    expect(existsSync(join(folder.path, 'boards.csv'))).toBe(true);
    expect(readFileSync(join(folder.path, 'boards.csv'), 'utf8').trim().split('\n')).toHaveLength(1);
    expect(site.asked.filter((path) => path === '/robots.txt').length).toBeGreaterThan(0);
    expect(site.asked.some((path) => path.startsWith('/private'))).toBe(false);
  });
});

describe('before and after the last board', () => {
  it('says what makes the file, and that there is no board', { timeout: 60_000 }, async () => {
    const missing = await folder.run(['feeds', 'list'], { WEALDWAY_BOARDS: join(folder.path, 'none.csv') });
    expect([missing.exitCode, missing.stderr]).toEqual([2, expect.stringContaining('feeds add URL --write')]);
    const unknown = await run(['feeds', 'letter', 'otter']);
    expect([unknown.exitCode, unknown.stderr]).toEqual([
      2,
      expect.stringContaining('There is no board "otter", and no other.'),
    ]);
  });
});

describe('feeds add', () => {
  it('writes nothing without terms and leave, and says what was tried where nothing is found', {
    timeout: 60_000,
  }, async () => {
    const refused = await run(['feeds', 'add', `${site.url}/vacancies`, '--write']);
    expect([refused.exitCode, refused.stderr]).toEqual([
      2,
      expect.stringContaining('--permission "who, when, where"'),
    ]);
    const nothing = await run(['feeds', 'add', `${site.url}/robots.txt`]);
    expect([nothing.exitCode, nothing.stdout]).toEqual([
      1,
      expect.stringContaining('No vacancies were found'),
    ]);
    const odd = await run(['feeds', 'add', 'jobs.example.gov.uk']);
    expect([odd.exitCode, odd.stderr]).toEqual([2, expect.stringContaining('must begin with https://')]);
  });

  it('passes over a feed of news, and asks a dozen times at most whatever it tries', {
    timeout: 60_000,
  }, async () => {
    const before = site.asked.length;
    const { stdout } = await run(['feeds', 'add', `${site.url}/home`, '--json']);
    const { found, tried } = JSON.parse(stdout);
    expect(found).toMatchObject({ kind: 'rss', adverts: 1, address: `${site.url}/jobs?form=rss&all=1` });
    expect(tried).toEqual([expect.stringContaining('news, it seems')]);
    const asked = site.asked.slice(before);
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
    expect(asked.length).toBeLessThanOrEqual(12);
  });

  // The page above has left what board/otter published.
  it('says what other sources hold already, and what pupils would not be shown', {
    timeout: 60_000,
  }, async () => {
    const { stdout } = await run(['feeds', 'add', `${site.url}/odd.rss`, '--id', 'odd', '--json']);
    expect(JSON.parse(stdout).found).toMatchObject({
      adverts: 3,
      heldElsewhere: { 'board/otter': 1 },
      safety: { 'commission-only': 1, 'over-18': 1, nights: 1 },
      notForPupils: 1,
    });
    const told = await run(['feeds', 'add', `${site.url}/odd.rss`, '--id', 'odd']);
    expect(told.stdout).toContain('already held from another source: board/otter 1\n');
    expect(told.stdout).toMatch(/safety marks: .*commission-only 1.*; 1 would not be shown to pupils\n/);
  });
});
