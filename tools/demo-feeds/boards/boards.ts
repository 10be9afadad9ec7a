/** The demonstration's local boards: the operator's file with their lines, and what each of their sites serves, by path. */

import type { Board } from '../../../src/connectors/board/board.ts';
import { withBoard } from '../../../src/connectors/board/write-boards.ts';
import { cornwallSite } from './cornwall-jobs.ts';
import { eployFeed } from './kent-council.ts';
import { careersFeed } from './kent-training.ts';
import { aggregatorXml } from './leeds-care.ts';
import { jobFeed } from './leeds-jobs.ts';
import { employersSheet } from './medway-employers.ts';

const PERMISSION = 'invented for the demonstration, 2 November 2026, docs/adding-a-board.md';

type Line = Pick<Board, 'id' | 'kind' | 'address' | 'employer' | 'areas' | 'list'>;

const LINES: readonly Line[] = [
  {
    id: 'hopfield-council',
    kind: 'eploy',
    address: 'https://jobs.hopfield.example/',
    employer: 'Hopfield District Council',
    areas: ['E10000016'],
    list: 'complete',
  },
  {
    id: 'medway-employers',
    kind: 'csv',
    address: 'https://tidal-trade.example/vacancies/open.csv',
    employer: null,
    areas: ['E06000035'],
    list: 'complete',
  },
  {
    id: 'aire-valley-jobs',
    kind: 'rss',
    address: 'https://airevalleyjobs.example/jobs/feed',
    employer: null,
    areas: ['E08000035'],
    list: 'newest',
  },
  {
    id: 'hazel-court',
    kind: 'jobxml',
    address: 'https://hazelcourt.example/feeds/jobs.xml',
    employer: 'Hazel Court Care',
    areas: ['E08000035'],
    list: 'complete',
  },
  {
    id: 'kernow-work',
    kind: 'jsonld',
    address: 'https://kernowwork.example/sitemap.xml',
    employer: null,
    areas: ['E06000052'],
    list: 'complete',
  },
  {
    id: 'oast-training',
    kind: 'teamtailor',
    address: 'https://careers.oastandestuary.example/jobs',
    employer: 'Oast and Estuary Training',
    areas: ['E10000016', 'E06000035'],
    list: 'complete',
  },
];

/** The file that an operator would write. */
function boardsCsv(): string {
  return LINES.reduce(
    (text, line) =>
      withBoard(text, {
        ...line,
        dates: 'day-first',
        licence: 'Invented adverts, free to show',
        permission: PERMISSION,
        publishes: 'adverts',
        links: [],
      }),
    '',
  );
}

/** Files by their place in demo/boards/. */
export function boardSiteFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>([['boards.csv', boardsCsv()]]);
  const add = (id: string, path: string, write: (origin: string) => string): void => {
    const { address = '' } = LINES.find((line) => line.id === id) ?? {};
    files.set(`${id}${path}`, write(new URL(address).origin));
  };
  add('hopfield-council', '/feeds/datafeed.ashx.xml', eployFeed);
  add('medway-employers', '/vacancies/open.csv', employersSheet);
  add('aire-valley-jobs', '/jobs/feed.rss', jobFeed);
  add('hazel-court', '/feeds/jobs.xml', aggregatorXml);
  add('oast-training', '/jobs.json', careersFeed);
  add('hopfield-council', '/robots.txt', () => 'User-agent: *\nDisallow: /candidate\n');
  add('kernow-work', '/robots.txt', (origin) => `User-agent: *\nAllow: /\nSitemap: ${origin}/sitemap.xml\n`);
  for (const path of cornwallSite('').keys())
    add('kernow-work', path, (origin) => cornwallSite(origin).get(path) ?? '');
  return files;
}
