/** Quizzes of many places and sectors: the letters of right answers are mixed, the same each time, and nothing is asked twice. */

import fc from 'fast-check';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { sectors } from '../../src/reference/sectors.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { chooseQuestions, type Quiz } from '../../src/snapshots/teaching/quiz.ts';
import { openTestApp, testAreas } from '../support/open-test-app.ts';

const MOST_APART = 2;

let app: Hono;
beforeAll(async () => {
  app = await openTestApp(openSqlite({ file: ':memory:' }));
});

const read = async (path: string): Promise<Quiz> =>
  (await app.request(`/api/v1/quizzes/${path}.json`)).json();

/** How often each letter is right, of the letters that any question has. */
function timesRight({ questions }: Pick<Quiz, 'questions'>): number[] {
  const letters = Math.max(0, ...questions.map(({ options }) => options.length));
  return Array.from(
    { length: letters },
    (_, at) => questions.filter(({ options }) => options[at]?.isRight === true).length,
  );
}

describe('the right answers of a quiz', () => {
  it('stand under all letters about as often, in every place and sector', async () => {
    const slugs = testAreas()
      .all.filter(({ endYear }) => endYear === null)
      .map(({ slug }) => slug);
    const off: string[] = [];
    let asked = 0;
    for (const slug of slugs)
      for (const sector of ['all', ...sectors.map(({ id }) => id)]) {
        const quiz = await read(`${slug}/${sector}`);
        const times = timesRight(quiz);
        asked += quiz.questions.length;
        if (Math.max(...times) - Math.min(...times) > MOST_APART)
          off.push(`${slug}/${sector} ${times.join()}`);
        const right = quiz.questions.map(({ id, options }) =>
          [id.split(':')[0], options.find((each) => each.isRight)?.text].join(),
        );
        if (new Set(right).size < right.length) off.push(`${slug}/${sector} asks one thing twice`);
      }
    expect(off).toEqual([]);
    expect(asked).toBeGreaterThan(20);
  });

  it('stay where they are', async () => {
    expect(await read('medway/construction')).toEqual(await read('medway/construction'));
  });
});

const candidate = (id: string, right: string, wrong: readonly string[]) => ({
  id,
  asked: { question: `What of ${id}?`, right, wrong, reason: 'So.' },
  figures: [],
});

/** What quizzes of places are made of: how many choices each kind of question offers; 0 for true or false, which is always false. */
const FORMS = [
  ['share-of-jobs', 4],
  ['job', 4],
  ['pay', 2],
  ['friend', 0],
  ['start', 0],
  ['way-in:1', 4],
  ['way-in:2', 4],
  ['change', 3],
  ['untold', 4],
  ['range:1', 4],
  ['range:2', 4],
] as const;

describe('of candidates', () => {
  it('of any place, whatever it has figures for, no letter is right more than two times more often than another', () => {
    fc.assert(
      fc.property(fc.subarray([...FORMS], { minLength: 1 }), fc.nat(100_000), (forms, place) => {
        const chosen = chooseQuestions(
          forms.map(([id, choices]) =>
            choices === 0
              ? candidate(`${id}:${place}`, 'False', ['True'])
              : candidate(`${id}:${place}`, `${id} of ${place}`, ['w1', 'w2', 'w3'].slice(0, choices - 1)),
          ),
        );
        const times = timesRight({ questions: chosen });
        expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(MOST_APART);
      }),
      { numRuns: 500 },
    );
  });

  const four = (id: string, right = id) => candidate(id, right, ['w1', 'w2', 'w3']);

  it('a third of a kind and a second with the same answer are left out', () => {
    const chosen = chooseQuestions([
      four('range:1', 'a'),
      four('range:2', 'b'),
      four('range:3', 'c'),
      four('way-in:1', 'Learn at work'),
      four('way-in:2', 'Learn at work'),
    ]);
    expect(chosen.map(({ id }) => id)).toEqual(['range:1', 'range:2', 'way-in:1']);
  });

  it('true stands before false, and the others make up for it', () => {
    const chosen = chooseQuestions([
      candidate('one', 'False', ['True']),
      candidate('two', 'False', ['True']),
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => four(id)),
    ]);
    expect(chosen[0]?.options.map(({ text }) => text)).toEqual(['True', 'False']);
    expect(timesRight({ questions: chosen })).toEqual([2, 2, 2, 2]);
    expect(chosen.map(({ id }) => id)).toEqual(['one', 'two', 'a', 'b', 'c', 'd', 'e', 'f']);
  });
});
