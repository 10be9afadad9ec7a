import { describe, expect, it } from 'vitest';
import { BOARD_KINDS } from '../../../../src/connectors/board/board.ts';
import { boardConnector } from '../../../../src/connectors/board/board-connector.ts';
import { BOARD_COLUMNS, readBoards } from '../../../../src/connectors/board/read-boards.ts';
import { withBoard } from '../../../../src/connectors/board/write-boards.ts';
import { WrongUse } from '../../../../src/domain/errors.ts';
import { INVENTED_ADDRESSES, inventedBoard } from '../../../support/invented-boards.ts';

const HEAD = BOARD_COLUMNS.join(',');
const LINE =
  'otter,rss,https://jobs.otter.example/vacancies.rss,Otter Council,E10000016 E06000035,complete,,Written consent,"Ann Otter, 3 November 2026, letter",adverts';
const read = (...lines: readonly string[]) =>
  readBoards([HEAD, ...lines].join('\r\n'), (code) => code.startsWith('E'));
const mistakes = (...lines: readonly string[]) =>
  read(...lines).mistakes.map(({ line, column }) => `${line} ${column}`);

it('a letter that the file has lost is a mistake', () => {
  expect(mistakes(LINE.replace('Council', 'Caf\ufffd'))).toEqual(['2 employer']);
});

it('counts the lines of cells that hold line breaks, and stops where a quote is never closed', () => {
  expect(
    mistakes(LINE.replace('letter', 'let\nter'), LINE.replace('rss', 'rrs').replace('otter', 'b')),
  ).toEqual(['4 kind']);
  expect(read(LINE, LINE.replace('letter"', 'letter')).boards).toHaveLength(1);
  expect(mistakes(LINE, LINE.replace('letter"', 'letter'))).toEqual(['3 null']);
});

describe('hosts that adverts lead to', () => {
  it('stand in a last column that older files lack', () => {
    const old = HEAD.replace(',links', '');
    expect(readBoards(`${old}\n${LINE}\n`, () => true)).toMatchObject({
      boards: [{ links: [] }],
      mistakes: [],
    });
    expect(read(`${LINE},jobs.badger.example apply.badger.example`).boards).toMatchObject([
      { links: ['jobs.badger.example', 'apply.badger.example'] },
    ]);
    for (const bad of [
      'localhost',
      '10.0.0.1',
      'https://jobs.badger.example',
      'jobs.badger.example:81',
      'a/b',
    ])
      expect(mistakes(`${LINE},${bad}`)).toEqual(['2 links']);
  });

  it('are written, and an older file gets the column', () => {
    const old = `${HEAD.replace(',links', '')}\n${LINE}\n`;
    const text = withBoard(old, inventedBoard('csv', { links: ['jobs.badger.example'] }));
    const { boards, mistakes: found } = readBoards(text, () => true);
    expect([boards.map(({ links }) => links), found]).toEqual([[[], ['jobs.badger.example']], []]);
  });
});

describe('the file of boards', () => {
  it('gives a board for each line', () => {
    expect(read(LINE)).toEqual({
      mistakes: [],
      boards: [
        {
          id: 'otter',
          kind: 'rss',
          address: 'https://jobs.otter.example/vacancies.rss',
          employer: 'Otter Council',
          areas: ['E10000016', 'E06000035'],
          list: 'complete',
          dates: 'day-first',
          licence: 'Written consent',
          permission: 'Ann Otter, 3 November 2026, letter',
          publishes: 'adverts',
          links: [],
        },
      ],
    });
  });

  it.each([
    ['otter,', 'Otter Town,', 'id'],
    [',rss,', ',rrs,', 'kind'],
    ['https://jobs', 'ftp://jobs', 'address'],
    ['https://jobs', 'https://ann:secret@jobs', 'address'],
    ['E06000035', 'W06000035', 'areas'],
    ['E10000016 E06000035', '', 'areas'],
    [',complete,', ',whole,', 'list'],
    [',,Written', ',year-first,Written', 'dates'],
    ['Written consent', '', 'licence'],
    ['3 November 2026, ', '', 'permission'],
    [',adverts', ',everything', 'publishes'],
  ])('names the column in which %s became “%s”', (was, is, column) => {
    expect(mistakes(LINE.replace(was, is))).toEqual([`2 ${column}`]);
  });

  it('names every mistake of a line, and reads the lines around it', () => {
    const bad = LINE.replace('rss', 'rrs').replace('complete', 'whole').replace('otter', 'b');
    const found = read(LINE, bad, LINE.replace('otter', 'other'));
    expect(found.boards.map(({ id }) => id)).toEqual(['otter', 'other']);
    expect(found.mistakes.map(({ line, column }) => `${line} ${column}`)).toEqual(['3 kind', '3 list']);
    expect(found.mistakes[0]?.detail).toContain('must be one of: jsonld, rss');
  });

  it('knows a line too short, an id twice and a header that is another', () => {
    expect(mistakes('otter,rss')).toEqual(['2 null']);
    expect(mistakes(LINE, LINE)).toEqual(['3 id']);
    expect(readBoards('a,b\n1,2\n', () => true)).toMatchObject({ boards: [], mistakes: [{ line: 1 }] });
    expect(readBoards('', () => true)).toEqual({ boards: [], mistakes: [] });
  });
});

describe('a board as a source', () => {
  it.each(BOARD_KINDS)('%s is described as every source is', (kind) => {
    const { source } = boardConnector(inventedBoard(kind), (code) =>
      code === 'E10000016' ? 'Kent' : 'Medway',
    );
    expect(source).toMatchObject({
      id: `board/${kind}`,
      title: 'Vacancies of Otter Council',
      coverage: 'Kent, Medway',
      landingPage: INVENTED_ADDRESSES[kind],
      licence: { allows: 'records' },
      status: { state: 'active' },
      adverts: { covers: ['E10000016', 'E06000035'], isForAllSectors: false },
      board: { list: 'complete' },
    });
  });

  it('lets adverts lead to its own host, and to those that its line names', () => {
    const hosts = (links: readonly string[]) =>
      boardConnector(inventedBoard('rss', { links })).source.advertHosts;
    expect(hosts([])).toEqual(['jobs.otter.example']);
    expect(hosts(['jobs.badger.example'])).toEqual(['jobs.otter.example', 'jobs.badger.example']);
    expect(boardConnector(inventedBoard('csv', { links: ['jobs.badger.example'] })).source.advertHosts).toBe(
      'any-employer',
    );
  });

  it('gives counts alone, or is off, as its line says', () => {
    expect(boardConnector(inventedBoard('rss', { publishes: 'counts' })).source.licence.allows).toBe(
      'aggregates',
    );
    expect(boardConnector(inventedBoard('rss', { publishes: 'nothing' })).source).toMatchObject({
      status: { state: 'off-by-default' },
      licence: { allows: 'nothing' },
    });
  });

  it('refuses an address that its kind does not know, and says what one looks like', () => {
    const make = () =>
      boardConnector(inventedBoard('greenhouse', { address: 'https://jobs.otter.example/' }));
    expect(make).toThrow(WrongUse);
    expect(make).toThrow(/must look like https:\/\/job-boards\.greenhouse\.io\/NAME/);
  });
});

describe('a board’s connector and absent adverts', () => {
  it('asks how adverts ended that were absent three times, only where the list is complete', () => {
    const site = 'https://jobs.otter.example/vacancies';
    const gone = { url: null, closesAt: null, absences: 3 };
    const absent = [
      { ...gone, key: `${site}/7701/bus-mechanic` },
      { ...gone, key: `${site}/7702/past`, closesAt: '2026-11-01T00:00:00Z' },
      { ...gone, key: 'https://elsewhere.example/vacancies/7703' },
      { ...gone, key: `${site}/7704/once`, absences: 2 },
    ];
    const context = { now: '2026-11-20T09:00:00Z', secrets: {}, lastRetrievedAt: null };
    const ask = (list: 'complete' | 'newest') =>
      boardConnector(inventedBoard('jsonld', { list })).confirm?.(absent, context);
    expect(ask('complete')).toEqual([
      { path: '/vacancies/7701/bus-mechanic', role: 'confirm', isOptional: true },
    ]);
    expect(ask('newest')).toEqual([]);
  });

  it('asks an advert’s own page where the list has no word on its end, and no other host', () => {
    const connector = boardConnector(inventedBoard('eploy'));
    const gone = { closesAt: null, absences: 4 };
    const absent = [
      { ...gone, key: 'VAC 2101', url: 'https://jobs.otter.example/vacancies/2101/cook.html?lang=en' },
      { ...gone, key: '2102', url: 'https://elsewhere.example/vacancies/2102' },
      { ...gone, key: '2103', url: null },
    ];
    const context = { now: '2026-11-20T09:00:00Z', secrets: {}, lastRetrievedAt: null };
    const requests = connector.confirm?.(absent, context) ?? [];
    expect(requests).toEqual([
      { path: '/vacancies/2101/cook.html?lang=en#advert=VAC%202101', role: 'confirm', isOptional: true },
    ]);
    const [request = { path: '', role: '' }] = requests;
    const read = (status: number, html: string) => {
      const body = new TextEncoder().encode(html);
      const { items } = connector.parse({ request, status, headers: {}, body, retrievedAt: context.now });
      return [...items].map((item) => item.kind === 'record' && item.record.fields);
    };
    const ended = [{ kind: 'gone', key: 'VAC 2101' }];
    expect(read(404, '')).toEqual(ended);
    expect(read(410, 'Gone')).toEqual(ended);
    expect(read(200, '<meta name="robots" content="noindex, follow">')).toEqual(ended);
    // Without markup on any page, its lack says nothing.
    expect(read(200, '<h1>Cook</h1>')).toEqual([]);
  });
});
