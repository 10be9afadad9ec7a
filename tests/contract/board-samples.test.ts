/** Every recorded board, with the values that were written down when it was recorded. Skipped where the recordings are not at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Board, BoardKindName } from '../../src/connectors/board/board.ts';
import { boardConnector } from '../../src/connectors/board/board-connector.ts';
import type { PlannedRequest } from '../../src/connectors/contract.ts';
import type { Posting } from '../../src/domain/posting.ts';
import { type Outcome, outcomeOf } from '../support/connector-outcome.ts';
import { inventedBoard } from '../support/invented-boards.ts';

const SAMPLES = fileURLToPath(new URL('../../../shared/samples/boards/', import.meta.url));

interface Reading extends Outcome {
  readonly postings: readonly Posting[];
  readonly codes: readonly string[];
  readonly next: readonly PlannedRequest[];
}

interface Asked {
  readonly board?: Partial<Board>;
  readonly role?: string;
  readonly path?: string;
  readonly now?: string;
  readonly type?: string;
}

function read(
  file: string,
  kind: BoardKindName,
  { board = {}, role = 'list', path = '/list', now = '2026-10-10T09:00:00Z', type = '' }: Asked = {},
): Reading {
  const connector = boardConnector(inventedBoard(kind, { employer: null, ...board }));
  const response = {
    request: { path, role },
    status: 200,
    headers: type === '' ? {} : { 'content-type': type },
    body: new Uint8Array(readFileSync(`${SAMPLES}${file}`)),
    retrievedAt: now,
  };
  const outcome = outcomeOf(connector, response, now);
  const parsed = connector.parse(response);
  const seenKeys = new Set<string>();
  for (const item of parsed.items)
    if (item.kind === 'record') seenKeys.add(connector.recordKey(item.record) ?? '');
  return {
    ...outcome,
    postings: outcome.rows as Posting[],
    codes: outcome.issues.map(({ code }) => code),
    next: parsed.next?.({ seenKeys, requestCount: 1 }) ?? [],
  };
}

const places = (posting: Posting | undefined) =>
  posting?.places.map(({ text, postcode }) => [text, postcode].filter((part) => part !== null).join(' '));
const pay = (posting: Posting | undefined) => [posting?.pay.minGbp, posting?.pay.maxGbp, posting?.pay.period];

describe.skipIf(!existsSync(SAMPLES))('recorded boards', () => {
  describesFeeds();
  describesPages();
  describesSites();
  describesSystems();
  describesPagedSystems();
  describesTables();
  it('are all read', () => {
    const folders = readdirSync(SAMPLES, { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([
      ...[
        'ats-ashby',
        'ats-bamboohr',
        'ats-greenhouse',
        'ats-lever',
        'ats-oleeo',
        'ats-personio',
        'ats-pinpoint',
        'ats-recruitee',
      ],
      ...[
        'ats-smartrecruiters',
        'ats-teamtailor',
        'ats-workable',
        'ats-workday',
        'csv',
        'eploy-datafeed',
        'jsonld',
        'microdata',
      ],
      ...['rss', 'rss-oleeo', 'sitemap'],
    ]);
  });
});

function describesFeeds(): void {
  it('North East Jobs: 20 adverts, with pay, deadlines and places out of lines with labels', () => {
    const board = { address: 'https://www.northeastjobs.org.uk/RSSJobs.aspx?orgid=62' };
    const { postings, rejected } = read('rss/northeastjobs-rebuilt-2026-08.xml', 'rss', {
      board,
      now: '2026-08-21T09:00:00Z',
    });
    const by = (jid: number) => postings.find(({ key }) => key.includes(`jid=${jid}`));
    expect([postings.length, rejected.length]).toEqual([20, 0]);
    expect(by(300512)).toMatchObject({
      employerName: 'New College Durham',
      closesAt: '2026-08-26T22:59:59Z',
    });
    expect(pay(by(300512))).toEqual([26970, 26970, 'year']);
    expect(by(300614)?.closesAt).toBe('2026-08-24T11:00:00Z');
    expect(pay(by(300726))).toEqual([13.26, 13.26, 'hour']);
    expect(by(300726)?.pay.periodBasis).toBe('inferred-from-size');
    expect(by(300662)?.pay.text).toContain('£13.47');
    expect(pay(by(300662)).slice(0, 2)).toEqual([25989, 25989]);
    const agency = [256120, 256122, 256124, 256126].map(by);
    expect(new Set(agency.map((one) => one?.title)).size).toBe(1);
    expect(new Set(agency.map((one) => places(one)?.join())).size).toBe(4);
    expect(new Set(agency.map((one) => one?.sharedReference)).size).toBe(4);
    expect(postings.every(({ url }) => url?.startsWith('https://www.northeastjobs.org.uk/'))).toBe(true);
  });

  it('We Work Remotely: employer in the title, a deadline under a name of its own, no place', () => {
    const { postings } = read('rss/weworkremotely-2026-08-11.rss', 'rss', { now: '2026-08-11T09:00:00Z' });
    expect(postings).toHaveLength(3);
    expect(postings[0]).toMatchObject({
      employerName: 'Remote',
      title: 'Account Executive DACH',
      closesAt: '2026-09-10T07:30:41Z',
      places: [],
    });
    expect(postings[0]?.summary).toMatch(/^Headquarters: Austria Remote/);
  });

  it('NEOGOV: four parts in a time, pay in dollars, a place in Georgia', () => {
    const reading = read('rss/neogov-joblisting-namespace.xml', 'rss', { now: '2026-08-21T09:00:00Z' });
    expect(reading.skipped).toEqual(['not in the United Kingdom']);
    expect(reading.postings.map(({ title }) => title)).toEqual(['CRM Project Consultant']);
    expect(pay(reading.postings[0])).toEqual([null, null, null]);
    expect(reading.codes).toEqual(expect.arrayContaining(['outside-uk', 'unreadable-pay']));
  });

  it('Eploy: 30 stated and one sent; the employer is that of the line', () => {
    const board = { address: 'https://jobs.islington.gov.uk/', employer: 'Islington Council' };
    const { postings, statedTotal } = read('eploy-datafeed/islington-2026-06-03.xml', 'eploy', { board });
    expect(statedTotal).toBe(30);
    expect(postings[0]).toMatchObject({
      key: '2895',
      employerName: 'Islington Council',
      postedOn: '2026-06-03',
      closesAt: null,
    });
    expect(pay(postings[0])).toEqual([40317, 52300, 'year']);
  });
}

const page = (file: string, address: string, path: string) =>
  read(file, 'jsonld', {
    board: { address },
    role: 'detail',
    path,
    now: '2026-06-03T09:00:00Z',
    type: 'text/html; charset=utf-8',
  });

function describesPages(): void {
  it('Jobtrain: pay is a string, the deadline has no zone, the title a blank too many', () => {
    const { postings } = page(
      'jsonld/jobtrain-crossreach-14496-2026-06-03.html',
      'https://www.jobtrain.co.uk/crossreach/',
      '/crossreach/Job/JobDetail?JobId=14496',
    );
    expect(postings[0]).toMatchObject({
      title: 'Support Worker - Part Time (Term time only)',
      employerName: 'CrossReach',
      closesAt: '2026-06-13T23:00:00Z',
      employmentTypes: ['Term Time'],
      sharedReference: 'advert-at-jobtrain.co.uk:14496',
    });
    expect(pay(postings[0])).toEqual([13.65, 14.03, 'hour']);
    expect(postings[0]?.places[0]?.postcode).toBe('ML1 1JJ');
  });

  it('a JobPosting in @graph: pay, day and employer as it says them', () => {
    const { postings } = page(
      'jsonld/ngtu-graph-12827-2026-10-09.html',
      'https://notgoingtouni.co.uk/',
      '/qa/12827',
    );
    expect(postings[0]).toMatchObject({ employerName: 'QA', postedOn: '2026-10-05', closesAt: null });
    expect(pay(postings[0])).toEqual([27300, 27300, 'year']);
  });
}

function describesSites(): void {
  it('nine places in California are none here', () => {
    const { skipped, issues } = page(
      'jsonld/meta-many-places-2025-06.html',
      'https://www.metacareers.com/',
      '/jobs/1',
    );
    expect(skipped).toEqual(['not in the United Kingdom']);
    expect(issues.find(({ code }) => code === 'outside-uk')?.detail).toContain('Sunnyvale, CA');
  });

  it('nine adverts in the ItemList of one page are nine', () => {
    const { recordCount, postings, skipped } = page(
      'jsonld/listing-page-nine-jobs-avalanche-2026.html',
      'https://avalanchefusion.com/',
      '/open-positions',
    );
    expect(recordCount).toBe(9);
    expect(postings.length + skipped.length).toBe(9);
    expect(JSON.stringify(postings)).not.toMatch(/telephone"/);
  });

  it('SuccessFactors’ microdata: a title, and the place only in the text', () => {
    const { postings, codes } = page(
      'microdata/royallondon-successfactors-2026-10-09.html',
      'https://jobs.royallondon.example/',
      '/job/14956',
    );
    expect(postings[0]).toMatchObject({
      title: 'Actuarial Trainee',
      postedOn: null,
      places: [],
      employerName: null,
    });
    expect(codes).toContain('missing-field');
    expect(postings[0]?.summary).toContain('Location: Edinburgh');
  });

  it('a sitemap in a namespace of its own: five pages, asked for when they changed', () => {
    const board = { address: 'https://jobs.babcockinternational.com/sitemap.xml' };
    const { next } = read('sitemap/babcock-successfactors-2026-10-03.xml', 'jsonld', { board });
    expect(next).toHaveLength(5);
    expect(next[0]).toMatchObject({ role: 'detail', changedAt: '2026-10-03T22:59:59Z' });
    expect(next[0]?.path).toContain('1444548633');
  });
}

function describesSystems(): void {
  it('Greenhouse: pay and closing date among the customer’s own fields', () => {
    const { postings, statedTotal } = read('ats-greenhouse/autotrader-uk-2026-10-09.json', 'greenhouse');
    expect([postings.length, statedTotal]).toEqual([3, 18]);
    expect(postings[0]).toMatchObject({
      key: '4999276101',
      closesAt: '2026-10-16T22:59:59Z',
      postedOn: '2026-10-09',
      hoursPerWeek: 37.5,
    });
    expect(pay(postings[0])).toEqual([32000, 45000, 'year']);
    expect(places(postings[1])).toEqual(['Remote']);
    expect(postings.some(({ postedOn }) => postedOn === '2026-05-11')).toBe(true);
  });

  it('Greenhouse abroad: nothing is held, and everything is counted', () => {
    const { postings, skipped, statedTotal } = read('ats-greenhouse/honeycomb-2026-08.json', 'greenhouse');
    expect([postings.length, skipped.length, statedTotal]).toEqual([0, 2, null]);
  });

  it.each([
    ['ats-lever/idealist-consulting-2026-08.json', 'lever', 2],
    ['ats-recruitee/aikido-2026-08.json', 'recruitee', 3],
    ['ats-teamtailor/teamtailor-jobs-json-2026-08.json', 'teamtailor', 2],
    ['ats-ashby/render-2026-08.json', 'ashby', 2],
    ['ats-workable/zaelab-2026-08.json', 'workable', 1],
    ['ats-pinpoint/postings.json', 'pinpoint', 2],
    ['ats-bamboohr/list.json', 'bamboohr', 2],
    ['ats-smartrecruiters/automation-anywhere-page0.json', 'smartrecruiters', 3],
  ] as const)('%s holds only adverts for elsewhere', (file, kind, count) => {
    const { postings, skipped, rejected, recordCount } = read(file, kind);
    expect([postings.length, skipped.length, rejected.length, recordCount]).toEqual([0, count, 0, count]);
  });
}

function describesPagedSystems(): void {
  it('SmartRecruiters: pages overlap, so that three came of four', () => {
    const path = (offset: number) => `/v1/companies/AutomationAnywhere1/postings?limit=100&offset=${offset}`;
    const first = read('ats-smartrecruiters/automation-anywhere-page0.json', 'smartrecruiters', {
      path: path(0),
    });
    const second = read('ats-smartrecruiters/automation-anywhere-page1.json', 'smartrecruiters', {
      path: path(3),
    });
    expect([first.statedTotal, second.statedTotal]).toEqual([4, 4]);
    expect(first.next.map((one) => one.path)).toEqual([
      '/v1/companies/OtterFoods/postings?limit=100&offset=3',
    ]);
    expect(first.recordCount + second.recordCount).toBe(4);
  });

  it('BambooHR: three stated and two sent', () => {
    expect(read('ats-bamboohr/list.json', 'bamboohr').statedTotal).toBe(3);
  });

  it('Personio: one advert that came twice, for two places', () => {
    const { postings, skipped, recordCount } = read('ats-personio/positions.xml', 'personio');
    expect(recordCount).toBe(1);
    expect(postings[0] ?? skipped).toMatchObject({
      key: '1834171',
      postedOn: '2024-11-13',
      employerName: 'Acme SE & Co. KG',
    });
  });

  it('Workday: days ago, by the day of asking', () => {
    const { postings, statedTotal } = read('ats-workday/barclays-uk-2026-10-09.json', 'workday', {
      now: '2026-10-09T09:00:00Z',
    });
    expect([postings.length, statedTotal]).toEqual([3, 19]);
    expect(postings[0]).toMatchObject({ key: 'JR-0000129125', postedOn: '2026-10-07' });
    expect(postings[1]).toMatchObject({ key: 'JR-0000131878', postedOn: '2026-09-28' });
    expect(places(postings[1])).toEqual(['Belfast, Bedford Street']);
    expect(postings[0]?.url).toContain('XMLNAME-');
  });

  it('Oleeo: three rows, three places in one cell, no part of the session', () => {
    const { postings } = read('ats-oleeo/gchq-board-2026-10-09.html', 'oleeo', { type: 'text/html' });
    expect(postings.map(({ key }) => key)).toEqual(['3860', '3861', '3862']);
    expect(postings[0]).toMatchObject({
      closesAt: '2026-10-14T22:00:00Z',
      sourceCategory: 'Project and Programme Office',
    });
    expect(places(postings[1])).toEqual(['Cheltenham', 'Manchester', 'Samlesbury']);
  });
}

function describesTables(): void {
  it('councils’ sheet: 26 adverts, deadlines at the start of a day, an apprenticeship', () => {
    const { postings, rejected, codes } = read('csv/northeast-councils-2026-08.csv', 'csv', {
      now: '2026-08-21T09:00:00Z',
    });
    const by = (key: string) => postings.find((one) => one.key === key);
    expect([postings.length, rejected.length]).toEqual([26, 0]);
    expect(by('300512')?.closesAt).toBe('2026-08-26T22:59:59Z');
    expect(by('300726')?.closesAt).toBe('2026-08-22T23:00:00Z');
    expect(pay(by('300512'))).toEqual([26970, 26970, 'year']);
    expect(pay(by('301034'))[0]).toBe(15434);
    expect(codes).not.toContain('unreadable-date');
  });

  it('charities’ sheet: a weekday and an hour in the deadline, £ once', () => {
    const { postings } = read('csv/charities-vonne-2026-08.csv', 'csv', { now: '2026-08-21T09:00:00Z' });
    const by = (key: string) => postings.find((one) => one.key === key);
    expect(postings).toHaveLength(13);
    expect(by('173349')).toMatchObject({ closesAt: '2026-09-25T22:59:59Z' });
    expect(by('173310')).toMatchObject({ closesAt: '2026-09-12T23:00:00Z' });
    expect(pay(by('173310'))).toEqual([26402, 28141, 'year']);
    expect(places(by('173349'))).toEqual(['Hybrid']);
  });

  it('Oleeo’s feed as its vendor reads it: what is “Item not found” is absent', () => {
    const rows: readonly { link: string; content: Record<string, string>; title: string }[] = JSON.parse(
      readFileSync(`${SAMPLES}rss-oleeo/kirklees-council-2021-02-25.json`, 'utf8'),
    );
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const items = rows.map(({ link, title, content }) => {
      const own = Object.entries(content).map(([name, value]) => `<t:${name}>${escaped(value)}</t:${name}>`);
      return `<item><title>${escaped(title)}</title><link>${escaped(link)}</link>${own.join('')}</item>`;
    });
    const xml = `<rss version="2.0" xmlns:t="urn:t"><channel><title>T</title>${items.join('')}</channel></rss>`;
    const connector = boardConnector(inventedBoard('rss', { address: 'https://kirklees.tal.net/feed' }));
    const now = '2021-02-26T09:00:00Z';
    const response = {
      request: { path: '/feed', role: 'list' },
      status: 200,
      headers: {},
      body: new TextEncoder().encode(xml),
      retrievedAt: now,
    };
    const outcome = outcomeOf(connector, response, now);
    const postings = outcome.rows as Posting[];
    expect(outcome.issues.filter(({ code }) => code === 'unknown-field')).toEqual([]);
    expect(postings.map(({ title }) => title).slice(1)).toEqual([
      'Caretaker - Hyrstmount Junior School',
      'Caretaker - Netherthong Primary School',
    ]);
    expect(postings[0]).toMatchObject({
      closesAt: '2021-03-12T12:00:00Z',
      title: 'Premises Manager - Fixby Junior & Infant School',
    });
    expect(places(postings[0])).toEqual(['Fixby J & I School']);
    expect(JSON.stringify(postings)).not.toContain('Item not found');
  });
}
