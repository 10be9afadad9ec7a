/**
 * Boards: how fast their answers are read beside the library alone, on the same bytes and in the same run; and what one `wealdway refresh` of
 * sixty boards costs, of which half are in trouble.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { load } from 'cheerio/slim';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseFeed } from 'feedsmith';
import { parseConfig } from '../../src/config.ts';
import type { BoardKindName } from '../../src/connectors/board/board.ts';
import { boardConnector } from '../../src/connectors/board/board-connector.ts';
import { withBoard } from '../../src/connectors/board/write-boards.ts';
import { acceptRelease } from '../../src/pipeline/release/accept.ts';
import { refreshSource } from '../../src/pipeline/run.ts';
import { startReplay } from '../../src/replay/server.ts';
import { createNodeDeps } from '../../src/runtime/node/deps.ts';
import { hostName, replayedHosts } from '../contract/replayed-boards.ts';
import { inventedBoard } from '../support/invented-boards.ts';
import { FIRST_DAY, type InventedBoard, inventBoards, SECOND_DAY } from '../support/many-boards.ts';

const ROUNDS = 15;
const DEMO = fileURLToPath(new URL('../../demo/boards/', import.meta.url));
const CLI = fileURLToPath(new URL('../../src/runtime/node/wealdway.js', import.meta.url));
const NOW = '2026-11-20T09:00:00Z';
const BOARDS = 60;

export interface ReadingSpeed {
  readonly what: string;
  readonly unit: 'pages' | 'adverts';
  readonly perSecond: number;
  readonly barePerSecond: number;
  /** Ours to the library's alone. */
  readonly ratio: number;
  readonly least: number;
}

export interface RefreshCost {
  readonly boards: number;
  readonly published: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakRssMb: number;
}

interface Reading {
  readonly what: string;
  readonly unit: ReadingSpeed['unit'];
  readonly count: number;
  readonly least: number;
  ours(): number;
  bare(): unknown;
}

/** A board's page is mostly not its advert: navigation, styles and a footer, as the recorded ones have. */
function advertPage(at: number): string {
  const advert = readFileSync(join(DEMO, 'kernow-work/jobs/80411-surf-school-lifeguard.html'), 'utf8');
  const links = Array.from(
    { length: 60 },
    (_, link) =>
      `<li class="nav__item"><a class="nav__link" href="/page/${link}"><span>Page ${link}</span></a></li>`,
  );
  const paragraphs = Array.from(
    { length: 40 },
    (_, line) =>
      `<div class="row"><div class="col"><p>Paragraph ${line} of advert ${at}, with <b>bold</b> and <i>other</i> words in it.</p></div></div>`,
  );
  return advert
    .replace('<body>', `<body><nav><ul>${links.join('')}</ul></nav>`)
    .replace('</body>', `<main>${paragraphs.join('')}</main></body>`);
}

const encode = (text: string) => new TextEncoder().encode(text);

function reader(kind: BoardKindName, path: string, role: string, contentType: string) {
  const connector = boardConnector(inventedBoard(kind));
  return (body: Uint8Array): number => {
    const headers = { 'content-type': contentType };
    const { items } = connector.parse({
      request: { path, role },
      status: 200,
      headers,
      body,
      retrievedAt: NOW,
    });
    let count = 0;
    for (const { kind: what } of items) if (what === 'record') count += 1;
    return count;
  };
}

function readings(): readonly Reading[] {
  const pages = Array.from({ length: 60 }, (_, at) => encode(advertPage(at)));
  const readPage = reader('jsonld', '/vacancies/7701/cook', 'detail', 'text/html; charset=utf-8');
  const rows = readFileSync(join(DEMO, 'medway-employers/vacancies/open.csv'), 'utf8')
    .trimEnd()
    .split('\r\n');
  const table = [rows[0], ...Array.from({ length: 100 }, () => rows.slice(1)).flat()].join('\r\n');
  const csv = encode(table);
  const readCsv = reader('csv', '/jobs.csv', 'list', 'text/csv');
  const feed = readFileSync(join(DEMO, 'aire-valley-jobs/jobs/feed.rss'), 'utf8');
  const [item = ''] = /<item>[\s\S]*<\/item>/.exec(feed) ?? [];
  const rss = encode(feed.replace(item, item.repeat(100)));
  const readFeed = reader('rss', '/vacancies.rss', 'list', 'application/rss+xml');
  return [
    {
      what: 'JSON-LD pages beside cheerio’s load',
      unit: 'pages',
      count: pages.length,
      least: 0.5,
      ours: () => pages.reduce((sum, page) => sum + readPage(page), 0),
      bare: () => pages.map((page) => load(new TextDecoder().decode(page))('title').text()),
    },
    {
      what: 'CSV beside csv-parse',
      unit: 'adverts',
      count: 100 * (rows.length - 1),
      least: 0.6,
      ours: () => readCsv(csv),
      bare: () => parseCsv(new TextDecoder().decode(csv), { columns: true }),
    },
    {
      what: 'RSS beside feedsmith',
      unit: 'adverts',
      count: 100 * (item.match(/<item>/g)?.length ?? 0),
      least: 0.6,
      ours: () => readFeed(rss),
      bare: () => parseFeed(new TextDecoder().decode(rss)),
    },
  ];
}

function cpuSecondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Turn and turn about, and of each its best: other work on the machine makes both slower, and seldom both at once. */
export function benchBoardReading(): ReadingSpeed[] {
  return readings().map(({ what, unit, count, least, ours, bare }) => {
    const times: { readonly ours: number; readonly bare: number }[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const time = { bare: cpuSecondsOf(bare), ours: cpuSecondsOf(ours) };
      // The first teaches the compiler.
      if (round > 0) times.push(time);
    }
    const own = Math.min(...times.map((time) => time.ours));
    const other = Math.min(...times.map((time) => time.bare));
    return { what, unit, perSecond: count / own, barePerSecond: count / other, ratio: other / own, least };
  });
}

async function approveAll(
  boards: readonly InventedBoard[],
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  const deps = createNodeDeps(parseConfig(settings), { now: `${FIRST_DAY}T09:00:00Z`, logLevel: 'error' });
  for (const { connector } of boards) {
    const held = await refreshSource(deps, connector, { runKey: 'first', contentKind: 'live' });
    await acceptRelease(deps, deps.connectors, held.runId);
  }
  await deps.close();
}

/** First adverts are approved, and then one command refreshes them all. */
export async function benchBoardRefresh(): Promise<RefreshCost> {
  // One that never answers costs four time-outs of half a minute, whatever it runs on: here it hangs up instead.
  const boards = inventBoards(BOARDS).map((board) =>
    board.trouble === 'silent' ? { ...board, trouble: 'dead' as const } : board,
  );
  const replay = await startReplay({ directory: '', sources: replayedHosts(boards) });
  const folder = mkdtempSync(join(tmpdir(), 'wealdway-boards-'));
  try {
    const file = join(folder, 'boards.csv');
    writeFileSync(
      file,
      boards.reduce((text, { board }) => withBoard(text, board), ''),
    );
    const settings = (day: string) => ({
      WEALDWAY_DATABASE: join(folder, 'boards.sqlite'),
      WEALDWAY_ARCHIVE: join(folder, 'raw'),
      WEALDWAY_BOARDS: file,
      WEALDWAY_BASE_URLS: boards
        .map(({ id, host }) => `board/${id}=${replay.url(`host/${hostName(host)}`, day)}`)
        .join(','),
    });
    await approveAll(boards, settings(FIRST_DAY));
    const ids = boards.map(({ id }) => `board/${id}`);
    const asked = ['refresh', ...ids, '--no-publish', '--now', `${SECOND_DAY}T09:00:00Z`];
    const { stdout, stderr, seconds } = await command(asked, settings(SECOND_DAY));
    const [, cpu = '', rss = ''] = /cost ([\d.]+) ([\d.]+)\n/.exec(stderr) ?? [];
    const published = stdout.split('\n').filter((line) => line.includes(': published (')).length;
    return { boards: BOARDS, published, seconds, cpuSeconds: Number(cpu), peakRssMb: Number(rss) };
  } finally {
    await replay.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says at its end what it used. */
const COST = `process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('cost ' + (user + system) / 1e6 + ' ' + process.resourceUsage().maxRSS / 1024 + '\\n'); });`;

async function command(args: readonly string[], env: Readonly<Record<string, string>>) {
  const start = performance.now();
  const options = ['--import', `data:text/javascript,${encodeURIComponent(COST)}`, CLI, ...args];
  const ran = await promisify(execFile)(process.execPath, options, {
    env: { PATH: process.env.PATH, ...env },
    maxBuffer: 50_000_000,
  }).catch((error: unknown) => {
    // A board in trouble ends the command with 1, and its answer stands all the same.
    const { stdout, stderr } = Object(error);
    if (typeof stdout !== 'string' || typeof stderr !== 'string') throw error;
    return { stdout, stderr };
  });
  return { ...ran, seconds: (performance.now() - start) / 1000 };
}
