/** Bulletins: every figure is the API's, all forms say the same, and an address holds when its edition is gone. */
import { load } from 'cheerio';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { areBulletinsDue } from '../../jobs/bulletins.ts';
import type { Database } from '../../src/db/database.ts';
import { findBulletin, writeBulletin } from '../../src/db/repositories/editions/bulletins.ts';
import { missingBulletins, publishBulletins } from '../../src/pipeline/edition/publish-bulletins.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { sectors } from '../../src/reference/sectors.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { rotaOf } from '../../src/snapshots/bulletin/build.ts';
import type { Bulletin } from '../../src/snapshots/bulletin/document.ts';
import type { Snapshot } from '../../src/snapshots/document/snapshot.ts';
import { openTestApp, publishingDeps, TEST_CONTENT, testAreas } from '../support/open-test-app.ts';

const LATER = '2026-09-06T09:00:00.000Z';
let db: Database;
let app: Hono;
let now = '2026-08-06T09:00:00.000Z';
const text = async (path: string) => (await app.request(path)).text();
const read = async (path: string) => JSON.parse(await text(path)) as Bulletin;

beforeAll(async () => {
  db = openSqlite({ file: ':memory:' });
  app = await openTestApp(db, { now: () => now });
  await publishBulletins(publishingDeps(db, testAreas()), TEST_CONTENT);
});

it('names only figures and sentences that the API has for the same edition, for every area', async () => {
  const areas = testAreas().all.filter(({ endYear }) => endYear === null);
  let sentences = 0;
  for (const { slug } of areas) {
    const bulletin = await read(`/bulletin/${slug}/2026-08.json`);
    const known = new Map<string, string>();
    const said = new Set<string>();
    const wanted = [
      `${slug}/all`,
      `${slug}/${bulletin.sector.id}`,
      ...(bulletin.elsewhere ? [`${bulletin.elsewhere.place.slug}/all`] : []),
    ];
    for (const pair of wanted) {
      for (const level of ['ks4', 'adviser', 'parent']) {
        const snapshot = JSON.parse(await text(`/api/v1/snapshots/${pair}?level=${level}`)) as Snapshot;
        expect(snapshot.edition).toBe(bulletin.edition);
        for (const figure of snapshot.figures) known.set(figure.id, figure.text);
        for (const each of [...snapshot.sentences, ...snapshot.claims]) said.add(each.text);
      }
    }
    for (const figure of bulletin.figures) expect(figure.text).toBe(known.get(figure.id));
    for (const each of [
      ...bulletin.conversation,
      ...bulletin.sector.sentences,
      ...(bulletin.elsewhere?.sentences ?? []),
    ]) {
      sentences += 1;
      expect(said).toContain(each.text);
      for (const id of each.figures) expect(bulletin.figures.some((figure) => figure.id === id)).toBe(true);
    }
  }
  expect(areas.length).toBeGreaterThan(5);
  expect(sentences).toBeGreaterThan(20);
});

it('begins with figures of different questions, and sets every place beside another', async () => {
  const { tables } = JSON.parse(await text('/api/v1/snapshots/kent/all?level=ks4')) as Snapshot;
  const { conversation, elsewhere, question } = await read('/bulletin/kent/2026-08.json');
  const questions = conversation.map(
    ({ figures }) =>
      tables.find(({ rows }) => rows.some((row) => row.figures.some((id) => figures.includes(id))))?.id,
  );
  expect([questions.length, new Set(questions).size]).toEqual([3, 3]);
  expect([elsewhere?.place.slug, question?.answer]).toEqual([expect.any(String), expect.any(String)]);
  expect(question?.question).toContain('Kent');
});

it('says the same as page, e-mail, text and feed, with its sources', async () => {
  const bulletin = await read('/bulletin/medway/2026-08.json');
  const forms = await Promise.all(
    [
      '/bulletin/medway/2026-08',
      '/bulletin/medway/2026-08.html',
      '/bulletin/medway/2026-08.txt',
      '/bulletin/medway/feed.atom',
    ].map(text),
  );
  const sayings = [
    ...bulletin.changes,
    ...[...bulletin.conversation, ...bulletin.sector.sentences].map((each) => each.text),
    ...bulletin.adverts.apprenticeships.map(({ title }) => title),
    bulletin.adverts.caveat,
    bulletin.question?.answer ?? 'a question',
    'Published on',
    'Every source and its licence',
  ];
  for (const form of forms) {
    const words = load(form, { xml: form.startsWith('<?xml') })
      .root()
      .text()
      .replace(/\s+/g, ' ');
    for (const saying of sayings) expect(words).toContain(saying);
  }
  const $ = load(forms[1] ?? '');
  expect($('script, img, link, style, form, iframe').length).toBe(0);
  expect(
    $('a')
      .toArray()
      .every((each) => /^https?:\/\//.test($(each).attr('href') ?? '')),
  ).toBe(true);
  const words = sayings
    .flatMap((saying) => saying.split(/(?<=[.?!])\s+/))
    .map((each) => each.split(/\s+/).length);
  expect(Math.max(...words)).toBeLessThanOrEqual(25);
});

it('puts each sector in focus once in as many months as there are sectors', () => {
  const months = Array.from({ length: sectors.length }, (_, at) => {
    const of = 7 + at;
    return `${2026 + Math.floor(of / 12)}-${String((of % 12) + 1).padStart(2, '0')}`;
  });
  expect(new Set(months.map((month) => rotaOf(month) % sectors.length)).size).toBe(sectors.length);
});

describe('the archive', () => {
  it('keeps a bulletin as it was, and makes the next month beside it, with what changed since (C8)', async () => {
    const deps = publishingDeps(db, testAreas(), LATER);
    const before = await text('/bulletin/medway/2026-08.json');
    expect(await areBulletinsDue(deps)).toBe(false);
    await publishEdition(deps, TEST_CONTENT);
    now = LATER;
    expect(await areBulletinsDue(deps)).toBe(true);
    expect(await missingBulletins(deps)).toHaveLength(await publishBulletins(deps, TEST_CONTENT));
    expect(await areBulletinsDue(deps)).toBe(false);
    await db.writeAtomically([await writeBulletin({ areaCode: 'E06000035', month: '2026-08' }, LATER, '{}')]);
    expect(await text('/bulletin/medway/2026-08.json')).toBe(before);
    expect(await findBulletin(db, { areaCode: 'E06000035', month: '2026-08' })).toBe(before);
    const next = await read('/bulletin/medway/2026-09.json');
    expect(next.earlierEdition).toBe((JSON.parse(before) as Bulletin).edition);
    expect(next.changes.length).toBeGreaterThan(0);
    expect(next.sector.id).not.toBe((JSON.parse(before) as Bulletin).sector.id);
    const newest = await app.request('/bulletin/medway');
    expect([newest.status, newest.headers.get('location')]).toEqual([302, '/bulletin/medway/2026-09']);
    const list = load(await text('/bulletin/medway/all'));
    expect(
      list('main li a')
        .toArray()
        .map((each) => list(each).text()),
    ).toEqual(['September 2026', 'August 2026']);
  });

  it('says which months there are where there is none, and what is near to an unknown place', async () => {
    const lost = await app.request('/bulletin/medway/2026-07');
    expect([lost.status, await lost.text()]).toEqual([404, expect.stringContaining('2026-08')]);
    const unknown = await app.request('/bulletin/medwey/2026-08');
    expect([unknown.status, (await unknown.text()).includes('Medway')]).toEqual([404, true]);
    expect((await app.request('/bulletin/medway/2026-08.doc')).status).toBe(404);
  });
});
