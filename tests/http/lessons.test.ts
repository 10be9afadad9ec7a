/** Lessons and quizzes: what is shown, what is kept and what the document says are one. */
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import type { Snapshot } from '../../src/snapshots/document/snapshot.ts';
import type { Quiz } from '../../src/snapshots/teaching/quiz.ts';
import { snapshotLesson } from '../../src/snapshots/teaching/snapshot-lesson.ts';
import { DECK_TYPE } from '../../src/views/files/lesson-deck.ts';
import { openTestApp } from '../support/open-test-app.ts';

let app: Hono;
beforeAll(async () => {
  app = await openTestApp(openSqlite({ file: ':memory:' }));
});
const ask = (path: string) => app.request(path, { headers: { accept: 'text/html' } });
const text = async (path: string) => (await ask(path)).text();
const snapshotOf = async (pair: string): Promise<Snapshot> =>
  JSON.parse(await text(`/api/v1/snapshots/${pair}`));

const PAIRS = ['medway/construction', 'kent/all', 'ashford/digital', 'aberdeen-city/health-and-science'];

describe.each(PAIRS)('a lesson about %s', (pair) => {
  it('shows on the board the slides that the file keeps', async () => {
    const lesson = snapshotLesson(await snapshotOf(pair));
    const page = load(await text(`/show/${pair}`));
    const answer = await ask(page('a[href*=".pptx"]').attr('href') ?? '');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, DECK_TYPE]);
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const shown = page('.slide').toArray();
    expect(shown).toHaveLength(lesson.slides.length + 1);
    for (const [at, { title, lines }] of lesson.slides.entries()) {
      const kept = load(strFromU8(files[`ppt/slides/slide${at + 1}.xml`] ?? new Uint8Array()), { xml: true });
      const words = kept('a\\:t')
        .toArray()
        .map((each) => kept(each).text())
        .join(' ');
      for (const line of [title, ...lines]) {
        expect(page(shown[at]).text()).toContain(line);
        expect(words).toContain(line);
      }
    }
    expect(files[`ppt/slides/slide${shown.length + 1}.xml`]).toBeUndefined();
  });

  it('begins with what the page says first, once the class has guessed, and says nothing else of figures', async () => {
    const snapshot = await snapshotOf(pair);
    const lesson = snapshotLesson(snapshot);
    // Where no figure leads the page, with what the class knows itself.
    const first =
      snapshot.sentences.length === 0 ? expect.stringMatching(/^Name ten jobs/) : snapshot.headline;
    expect(lesson.slides.find(({ kind }) => kind === 'wonder')?.lines).toEqual([first]);
    expect(lesson.slides.filter(({ kind }) => kind === 'guess').flatMap(({ lines }) => lines)).not.toContain(
      first,
    );
    const held = new Set(snapshot.figures.map(({ id }) => id));
    for (const { figures } of lesson.slides) for (const id of figures) expect(held).toContain(id);
  });
});

describe('a quiz', () => {
  it('has on its sheet the questions of the API, and their answers on a side of their own', async () => {
    const quiz: Quiz = JSON.parse(await text('/api/v1/quizzes/medway/construction'));
    expect(quiz.questions.length).toBeGreaterThan(0);
    const page = load(await text('/quiz/medway/construction'));
    expect(
      page('ol.quiz > li > p:first-child')
        .toArray()
        .map((each) => page(each).text()),
    ).toEqual(quiz.questions.map(({ question }) => question));
    const rights = quiz.questions.map(({ options }) => options.find(({ isRight }) => isRight)?.text ?? '');
    for (const [at, right] of rights.entries())
      expect(page('.solution > ol > li').eq(at).text()).toContain(right);
    const held = new Set((await snapshotOf('medway/construction')).figures.map(({ id }) => id));
    for (const { figures } of quiz.questions) for (const id of figures) expect(held).toContain(id);
  });

  it.each([
    ['.gift.txt', 'text/plain; charset=utf-8', '::'],
    ['.csv', 'text/csv; charset=utf-8', 'Blooket'],
    ['.csv?site=quizizz', 'text/csv; charset=utf-8', 'Answer explanation'],
    ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['.json', 'application/json', '"questions"'],
  ])('ends in %s', async (ending, type, part) => {
    for (const subject of ['construction', 'jobs/electrician']) {
      const answer = await ask(`/api/v1/quizzes/medway/${subject}${ending}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
      expect(await answer.text()).toContain(part);
    }
  });

  it('refuses a level without questions and a site that it does not know', async () => {
    expect((await ask('/api/v1/quizzes/medway/construction?level=adviser')).status).toBe(400);
    expect((await ask('/api/v1/quizzes/medway/construction.csv?site=other')).status).toBe(400);
    expect((await ask('/show/medway/construction?level=easyread')).status).toBe(400);
    expect((await ask('/quiz/medway/jobs/nothing-of-the-kind')).status).toBe(404);
  });
});

describe('a lesson plan', () => {
  it.each(['medway/construction', 'medway/jobs/electrician'])(
    'of %s has the minutes of its slides, and leads to the board, the quiz and the slides',
    async (subject) => {
      const page = load(await text(`/lesson/${subject}?level=ks3`));
      const slides = load(await text(`/show/${subject}?level=ks3`));
      const minutes = page('.minutes h2 span')
        .toArray()
        .map((each) => /^Minute (\d+) to (\d+), slide \d$/.exec(page(each).text()) ?? []);
      // The last slide has the sources.
      expect(minutes.length).toBe(slides('.slide').length - 1);
      for (const [at, [, from]] of minutes.entries())
        expect(Number(from)).toBe(at === 0 ? 0 : Number(minutes[at - 1]?.[2]));
      const hrefs = page('main .go a')
        .toArray()
        .map((each) => page(each).attr('href') ?? '');
      const answers = await Promise.all(hrefs.map(ask));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      const said =
        minutes.at(-1)?.[2] === '10' ? 'for ten minutes' : `for about ${minutes.at(-1)?.[2]} minutes`;
      expect(slides('main').text()).toContain(said);
    },
  );
});

describe('the line for a lesson', () => {
  it.each(['/in/medway', '/in/medway/construction?level=ks3', '/in/ashford/digital?level=post16'])(
    'of %s leads to answers, one of them a file of slides',
    async (path) => {
      const page = load(await text(path));
      const hrefs = page('nav.lesson a')
        .toArray()
        .map((each) => page(each).attr('href') ?? '');
      const answers = await Promise.all(hrefs.map(ask));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
      expect(answers.map((each) => each.headers.get('content-type'))).toContain(DECK_TYPE);
    },
  );
});
