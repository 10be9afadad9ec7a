/** Every kind of address that reads the database, and what its statements may visit. */
import type { Hono } from 'hono';
import { SEARCHES } from '../support/made-up-adverts.ts';
import type { CountedDatabase, CountedRead } from './counted-reads.ts';

const NAMES: Readonly<Record<string, string>> = {
  area: 'medway',
  code: 'not-found',
  dataset: 'statistics',
  file: 'page.css',
  id: 'population',
  job: 'electrician',
  month: '2026-11',
  occupation: 'electrician',
  publisher: 'made-up',
  sector: 'construction',
};

const FIGURES: readonly string[] = [
  'area=england',
  'area=medway&period=all',
  'area=medway&period=1999',
  'area=medway&asAt=2026-11-20T07:30:00Z',
  'area=medway&industry=sic2007:41&period=2023',
  'measure=employment-by-industry',
  'measure=employment-by-industry&page=30',
  'measure=employment-by-industry&pageSize=1&page=3000',
  'measure=employment-by-industry&period=all',
  'measure=employment-by-industry&period=all&page=200',
  'measure=employment-by-industry&period=all&after=8/employment-by-industry/E06000020/2023-01-01..2023-12-31/industry=sic2007:41',
  'measure=employment-by-industry&period=2023',
  'measure=employment-by-industry&period=2023&page=20',
  'measure=employment-by-industry&period=2022-06-01',
  'measure=employment-by-industry&period=1999',
  'measure=employment-by-industry&sector=construction',
  'measure=employment-by-industry&sector=construction&period=all',
  'measure=employment-by-industry&industry=sic2007:41',
  'measure=employment-by-industry&industry=none-such',
  'measure=population&age=16-24&period=all',
];

const OTHERS: readonly string[] = [
  '/api/v1/compare?areas=medway,ashford&sector=construction',
  '/api/v1/compare?areas=medway,ashford&measure=employment-by-industry&industry=sic2007:41',
  '/compare?areas=medway,ashford&measure=population&age=16-24',
  '/api/v1/job-comparisons?jobs=electrician,bricklayer&area=medway',
  '/compare-jobs?jobs=electrician,bricklayer&area=medway',
  '/api/v1/job-tables/england',
  '/api/v1/postings?facets=true',
  '/api/v1/postings?facets=true&area=england&leftOut=false',
  '/api/v1/postings?q=%25',
  '/vacancies?area=england',
  '/vacancies?area=kent&q=nurse',
  '/vacancies/advert?id=made-up%2Fadverts%2Fmade-up-00000007',
  '/feeds/postings.rss?area=kent',
  '/feeds/postings.json?area=england&apprenticeship=true',
  '/embed/v1/vacancies?area=england',
  '/embed/v1/snapshot?area=medway&sector=construction',
  '/embed/v1/compare?areas=medway,ashford&sector=construction',
  '/?q=nurse%20in%20medway',
  '/?q=ME4',
  '/api/v1/areas?postcode=ME4%204AA',
  '/api/v1/changes?area=medway',
  '/changes?area=medway',
  '/in/england',
  '/in/england/jobs',
  '/in/kent/construction',
  '/verify/8-NOPE',
];

/** Each route of the app once, and every way to ask for lists. */
export function askedAddresses(app: Hono): string[] {
  const routes = app.routes
    .filter(({ method, path }) => method === 'GET' && !path.includes('*'))
    .map(({ path }) => path.replace(/:([a-z0-9]+)(\{[^}]*\})?/gi, (_, name) => NAMES[name] ?? 'x'));
  const figures = FIGURES.map((query) => `/api/v1/observations?${query}`);
  return [...new Set([...routes, ...SEARCHES, ...figures, ...OTHERS])];
}

/** Of a row that is returned or counted: its place in a list, its entry, its district, its key and itself. */
const MOST_PER_ROW = 8;
/** Lists stop counting adverts and figures there. */
const MOST_COUNTED = 1_001;
/** A list of figures asks how many each area of a measure has, twice: for the measure and for the period. */
const MOST_PER_AREA = 2;
/** A search for what is no word looks at so many adverts, each in four tables; a part of a word is looked up among so many. */
const MOST_LOOKED_AT = 4 * 2_000;
const MOST_WORDS = 301;
/** A numbered page passes over so many figures of its first group, each with its series; of a larger one over its series alone. */
const MOST_PASSED = 2 * 200;
const MOST_BESIDE = 60;

function mostVisited({ sql, given, returned }: CountedRead, areas: number): number {
  const rows = /count\(/i.test(sql) ? Math.max(returned, MOST_COUNTED) : returned;
  const words = sql.includes('posting_word') ? MOST_WORDS * given : 0;
  const looked = sql.includes('instr(') && sql.includes('posting_entry') ? MOST_LOOKED_AT : 0;
  const counted = sql.includes('observation_area') ? MOST_PER_AREA * areas : 0;
  const passed = sql.includes('OFFSET') || sql.includes('OVER (ORDER BY dimension') ? MOST_PASSED : 0;
  return MOST_PER_ROW * rows + given + words + looked + counted + passed + MOST_BESIDE;
}

export interface VisitedRows {
  readonly path: string;
  readonly visited: number;
  /** Rows that its statements returned. */
  readonly returned: number;
  /** Statements that visit more than they may. */
  readonly tooDear: readonly string[];
}

/** What each address reads. Throws for an answer that is a fault. */
export async function visitedRows(
  app: Hono,
  { take }: CountedDatabase,
  areas: number,
  paths: readonly string[],
): Promise<VisitedRows[]> {
  const found: VisitedRows[] = [];
  for (const path of paths) {
    take();
    const answer = await app.request(path, { headers: { accept: 'text/html' } });
    await answer.text();
    if (answer.status >= 500) throw new Error(`${path}: ${answer.status}`);
    const reads = take();
    found.push({
      path,
      visited: reads.reduce((sum, { visited }) => sum + visited, 0),
      returned: reads.reduce((sum, { returned }) => sum + returned, 0),
      tooDear: reads
        .filter((read) => read.visited > mostVisited(read, areas))
        .map(
          (read) =>
            `${read.visited} rows for ${read.returned} (at most ${mostVisited(read, areas)}): ${read.sql}`,
        ),
    });
  }
  return found;
}
