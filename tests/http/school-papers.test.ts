/** What a school hangs up or works through: the corridor screen and the learning module. */
import { load } from 'cheerio';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { compose } from '../../src/db/sql/compose.ts';
import { packTexts, unpackTexts } from '../../src/db/sql/packed-texts.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import type { Elsewhere, Snapshot } from '../../src/snapshots/document/snapshot.ts';
import { LEARNING_STEPS } from '../../src/snapshots/teaching/learning.ts';
import { CORRIDOR } from '../../src/views/style/corridor.ts';
import { createTestApp, openTestApp, testAreas } from '../support/open-test-app.ts';

let app: Hono;
beforeAll(async () => {
  app = await openTestApp(openSqlite({ file: ':memory:' }));
});
const ask = (path: string) => app.request(path, { headers: { accept: 'text/html' } });
const text = async (path: string) => (await ask(path)).text();

describe('the corridor screen', () => {
  it('begins with what the page says first, and names the school and the address', async () => {
    const snapshot: Snapshot = JSON.parse(await text('/api/v1/snapshots/medway/all'));
    const page = load(await text('/corridor/medway?school=%3Cb%3EOur+School'));
    expect(page('.part').first().text()).toContain(snapshot.headline);
    expect(page('h1').text()).toBe(snapshot.title);
    expect(page('.school').text()).toBe('<b>Our School');
    expect(page('.corridor-foot').text()).toContain('/in/medway');
    expect(page('script')).toHaveLength(0);
  });

  it('tells who puts it up how to run it, while it is paused, and leads back', async () => {
    const page = load(await text('/corridor/medway/construction?school=Our+School'));
    const setUp = page('.corridor-foot .set-up');
    expect(setUp.text()).toContain('F11');
    expect(setUp.text()).toContain('afresh once a day');
    expect(page('meta[http-equiv=refresh]').attr('content')).toBe('86400');
    expect(setUp.find('form').attr('action')).toBe('/corridor/medway/construction');
    expect(setUp.find('input[name=school]').val()).toBe('Our School');
    const links = setUp
      .find('a')
      .toArray()
      .map((each) => page(each).attr('href'));
    expect(links).toContain('/in/medway/construction');
    expect(links).toContain('/poster/medway/construction?size=a4&school=Our%20School');
  });

  it('has a round of its own for as many parts as there are, and stands still for who wants that', async () => {
    for (const path of ['/corridor/medway', '/corridor/kent/construction', '/corridor/aberdeen-city']) {
      const page = load(await text(path));
      const count = page('.part').length;
      expect(page('.parts').attr('class')).toBe(`parts of-${count}`);
      if (count > 1) expect(CORRIDOR).toContain(`@keyframes round-${count} `);
    }
    const moving = CORRIDOR.slice(CORRIDOR.indexOf('@media'));
    expect(CORRIDOR.slice(0, CORRIDOR.indexOf('@media'))).not.toMatch(/animation|visibility/);
    expect(moving).toContain('prefers-reduced-motion: no-preference');
    expect(moving).toContain('#pause:checked');
  });

  it('says nothing in letters under 4.2 % of the height, but where it comes from', () => {
    const sizes = [...CORRIDOR.matchAll(/([^{};]*)\{[^{}]*font-size: calc\(([\d.]+) \* var\(--unit\)\)/g)];
    expect(sizes.length).toBeGreaterThan(4);
    // A hundredth of the height, or of what the height is at 16 to 9.
    expect(CORRIDOR).toContain('--unit: min(1vh, .5625vw)');
    for (const [, selector = '', size] of sizes)
      expect(Number(size), selector).toBeGreaterThanOrEqual(/foot|caption/.test(selector) ? 2.6 : 4.2);
  });

  it('refuses a name that would fill the screen', async () => {
    expect((await ask(`/corridor/medway?school=${'x'.repeat(61)}`)).status).toBe(400);
  });
});

describe('the learning module', () => {
  it('has five steps, each with something to do and an answer to check oneself by', async () => {
    const page = load(await text('/learn/medway'));
    for (const step of LEARNING_STEPS) {
      expect(page(`#${step} > ul li`).length, step).toBeGreaterThan(0);
      expect(page(`#${step} details`).length, step).toBeGreaterThan(0);
    }
    const links = page('#compare a')
      .toArray()
      .map((each) => page(each).attr('href') ?? '');
    for (const link of links) expect((await ask(link)).status, link).toBe(200);
  });

  it('is about the district’s own figures', async () => {
    const snapshot: Snapshot = JSON.parse(await text('/api/v1/snapshots/medway/all'));
    const page = load(await text('/learn/medway'));
    const [first] = snapshot.insights;
    expect(first).toBeDefined();
    expect(page('#read').text()).toContain(first?.text);
    expect(page('#read').text()).toContain(first?.note);
  });

  it('sets the place beside it that the page names, if the edition was made for that too', async () => {
    const db = openSqlite({ file: ':memory:' });
    await openTestApp(db);
    // Another app each time: one keeps its answers as long as the edition is the same.
    const compareStep = async () => {
      const answer = await createTestApp(db, testAreas()).request('/learn/medway');
      return load(await answer.text())('#compare').text();
    };
    await nameElsewhere(db, { areaCode: 'E07000105', areaName: 'Ashford', slug: 'ashford' });
    expect(await compareStep()).toContain('Ashford');
    await nameElsewhere(db, { areaCode: 'E08000035', areaName: 'Leeds', slug: 'leeds' });
    expect(await compareStep()).not.toMatch(/^$|Leeds/);
    await db.close();
  });

  it('ends in a page to fill in by hand, without a form', async () => {
    const page = load(await text('/learn/medway/record'));
    expect(page('main form, main input')).toHaveLength(0);
    for (const name of ['Find', 'Read', 'Doubt', 'Compare', 'Use it with a pupil'])
      expect(page('main').text()).toContain(name);
  });
});

/** As an edition of the whole country has it for Medway: the small county has no place that is like another. */
async function nameElsewhere(db: Database, similar: Elsewhere['similar']): Promise<void> {
  const packs = db.read.selectFrom('snapshot_pack').where('area_code', '=', 'E06000035');
  for (const { level, body } of await packs.select(['level', 'body']).execute()) {
    const texts = (await unpackTexts(body)).map((text) => {
      const snapshot = JSON.parse(text);
      return JSON.stringify({
        ...snapshot,
        elsewhere: { similar, contrasting: similar, rule: 'For a test.' },
      });
    });
    const { packed } = await packTexts(texts.map((text) => [text]));
    await db.writeAtomically([
      compose
        .updateTable('snapshot_pack')
        .set({ body: packed })
        .where('area_code', '=', 'E06000035')
        .where('level', '=', level)
        .compile(),
    ]);
  }
}
