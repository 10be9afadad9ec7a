/** Tasks and cards: made again by their address, with answers that stand in the API. */
import { type CheerioAPI, load } from 'cheerio';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { sectors } from '../../src/reference/sectors.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import type { Comparison } from '../../src/snapshots/compare/document.ts';
import { LEVELS } from '../../src/snapshots/document/snapshot.ts';
import { openTestApp } from '../support/open-test-app.ts';

let app: Hono;
let now = '2026-08-06T09:00:00.000Z';
beforeAll(async () => {
  app = await openTestApp(openSqlite({ file: ':memory:' }), { now: () => now });
});
const ask = (path: string) => app.request(path, { headers: { accept: 'text/html' } });
const text = async (path: string) => (await ask(path)).text();

describe('the task of two places', () => {
  it('leads to an address that makes it again, and to another one later', async () => {
    const first = await ask('/investigate/medway/construction?level=ks3');
    const path = first.headers.get('location') ?? '';
    expect([first.status, first.headers.get('cache-control')]).toEqual([302, 'no-store']);
    expect(path).toMatch(/^\/investigate\/medway\/construction\?with=[a-z-]+&level=ks3&seed=[a-z0-9]+$/);
    expect(await text(path)).toBe(await text(path));
    now = '2026-08-06T09:00:05.000Z';
    expect((await ask('/investigate/medway/construction?level=ks3')).headers.get('location')).not.toBe(path);
  });

  it.each(LEVELS)('asks questions at %s whose answers the comparison bears', async (level) => {
    const comparison = (await (
      await app.request('/api/v1/compare?areas=medway,ashford')
    ).json()) as Comparison;
    for (const seed of ['1', '2', '3', '4', '5']) {
      const path = `/investigate/medway/all?with=ashford&level=${level}&seed=${seed}`;
      const pupils = load(await text(path));
      const teachers = load(await text(`${path}&for=teacher`));
      expectAnswers(comparison, pupils, teachers);
      expectKnownFigures(comparison, pupils);
    }
  });

  it('refuses the same place twice, and names what is near to an unknown one', async () => {
    expect((await ask('/investigate/medway/all?with=medway&seed=1')).status).toBe(400);
    expect((await ask('/investigate/medway/all?with=Ashford&seed=A!')).status).toBe(400);
    const lost = await ask('/investigate/medway/all?with=kentt&seed=1');
    expect([lost.status, (await lost.text()).includes('Kent')]).toEqual([404, true]);
  });
});

describe('two places side by side', () => {
  it('lead to a task sheet of the two, and to the answers of the same questions', async () => {
    const page = load(await text('/compare?areas=medway,ashford&sector=construction'));
    const [sheet = '', answers = ''] = page('.lesson a')
      .toArray()
      .map((each) => page(each).attr('href'));
    expect(sheet).toMatch(/^\/investigate\/medway\/construction\?with=ashford&seed=/);
    expect(answers).toBe(`${sheet}&for=teacher`);
    const [pupils, teachers] = [load(await text(sheet)), load(await text(answers))];
    expect(pupils('.task li p').first().text()).toBe(teachers('.task li p').first().text());
    // What is open is an advert: many of one job, or one of many.
    expect(page('main').text()).not.toMatch(/other jobs?\b/);
    // A sheet is of two.
    const three = load(await text('/compare?areas=medway,ashford,kent'));
    expect(three('.lesson').text()).not.toContain('task sheet');
  });
});

/** The teacher's sheet answers each question of the pupils' sheet, as the comparison does. */
function expectAnswers(comparison: Comparison, pupils: CheerioAPI, teachers: CheerioAPI): void {
  const questions = pupils('.task li p')
    .toArray()
    .map((each) => pupils(each).text());
  expect(questions.length).toBeGreaterThanOrEqual(3);
  expect(pupils('main').text()).not.toContain('Answer:');
  const told = teachers('.task li')
    .toArray()
    .map((each) => teachers(each).text());
  expect(told).toHaveLength(questions.length);
  for (const [at, question] of questions.entries()) {
    const answer = told[at] ?? '';
    expect(answer).toContain(question);
    expect(answer).toMatch(/Answer: .+Why: .+/);
    const [, place, label] = /What does it give for (.+), under “(.+)”\?/.exec(question) ?? [];
    if (place === undefined) continue;
    const cells = comparison.tables.flatMap(({ columns, rows }) =>
      columns.flatMap((column, index) =>
        column.label === label
          ? rows.filter(({ area }) => area.name === place).map((row) => row.figures[index]?.text ?? '')
          : [],
      ),
    );
    expect(
      cells.some((cell) => answer.includes(`Answer: ${cell}.`)),
      answer,
    ).toBe(true);
  }
}

/** What is asked about stands on the sheet, as it does in the API. */
function expectKnownFigures(comparison: Comparison, pupils: CheerioAPI): void {
  const known = [
    ...comparison.tables.flatMap(({ rows }) =>
      rows.flatMap((row) => row.figures.map((figure) => figure.text)),
    ),
    ...(comparison.shares?.rows ?? []).flatMap(({ perThousand }) => perThousand.map(String)),
    ...(comparison.jobs?.rows ?? []).flatMap(({ pay, ranks }) => [
      pay?.text.replace(/ \[\w+\]$/, '') ?? 'no figure',
      ...ranks.map((rank) => (rank === null ? 'below' : String(rank))),
    ]),
  ];
  const shown = pupils('td.number')
    .toArray()
    .map((each) => pupils(each).text());
  expect(shown.length).toBeGreaterThan(1);
  for (const cell of shown)
    expect(
      known.some((figure) => cell.startsWith(figure)),
      cell,
    ).toBe(true);
}

describe('cards', () => {
  it.each(['all', ...sectors.map(({ id }) => id)])(
    'of %s: twelve, all different, each in one pile',
    async (id) => {
      for (const seed of ['a', 'b', 'c']) {
        const $ = load(await text(`/cards/${id}?seed=${seed}`));
        const cards = $('.cards li')
          .toArray()
          .map((each) => $(each).text());
        expect(new Set(cards).size).toBe(cards.length);
        expect(cards.length).toBeGreaterThanOrEqual(8);
        const piles = $('main > p strong')
          .toArray()
          .map((each) => $(each).text());
        const solution = $('.solution tbody tr')
          .toArray()
          .map((row) =>
            $(row)
              .children()
              .toArray()
              .map((cell) => $(cell).text()),
          );
        expect(solution.map(([occupation]) => occupation)).toEqual(cards);
        for (const [, pile = ''] of solution) expect(piles).toContain(pile);
        expect(new Set(solution.map(([, pile]) => pile)).size).toBe(piles.length);
      }
      expect(await text(`/cards/${id}?seed=a`)).toBe(await text(`/cards/${id}?seed=a`));
      expect(await text(`/cards/${id}?seed=a`)).not.toBe(await text(`/cards/${id}?seed=b`));
    },
  );
});
