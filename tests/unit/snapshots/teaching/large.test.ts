/** What stands large on a slide: never the answer before it is asked for. */
import { describe, expect, it } from 'vitest';
import { largeOfQuestion, pictureOfAnswer } from '../../../../src/snapshots/teaching/large.ts';
import { inventFigure } from '../../../support/invented-snapshot.ts';

const figure = (id: string, value: number, text: string, more = {}) =>
  [id, inventFigure(id, { value, text, areaName: 'Medway', areaCode: 'E06000035', ...more })] as const;
const ENGLAND = { areaName: 'England', areaCode: 'E92000001' } as const;
const SHARES = new Map([
  figure('part', 10, '10'),
  figure('whole', 130, '130'),
  figure('there', 1000, '1,000', ENGLAND),
  figure('all', 15_000, '15,000', ENGLAND),
]);
const job = (code: string, percentile?: string) => ({
  dimensions: { occupation: `soc2020:${code}`, ...(percentile === undefined ? {} : { percentile }) },
});
const ask = (question: string, figures: readonly string[]) => ({ question, answer: '', figures });

describe('beside a question', () => {
  it('stand the numbers that it names, with their places', () => {
    const asked = ask('England has 1,000 jobs and Medway has 10: so?', ['part', 'whole', 'there', 'all']);
    expect(largeOfQuestion(asked, SHARES)).toEqual([
      { text: '10', about: 'Medway' },
      { text: '1,000', about: 'England' },
    ]);
    expect(pictureOfAnswer(asked, SHARES).picture).toMatchObject({
      kind: 'squares',
      rows: [
        { name: 'Medway', text: '1 in 13' },
        { name: 'England', text: '1 in 15' },
      ],
    });
  });

  it('stands a mark for each of two jobs whose pay is to be guessed, and bars answer it', () => {
    const held = new Map([
      figure('a', 43_000, '£43,000', job('5241')),
      figure('b', 25_500, '£25,500', job('6135')),
    ]);
    const asked = ask('Is the middle higher for electricians than for care workers?', ['a', 'b']);
    expect(largeOfQuestion(asked, held)).toEqual([
      { text: '?', about: 'Electrician' },
      { text: '?', about: 'Care worker' },
    ]);
    expect(pictureOfAnswer(asked, held).picture).toMatchObject({ kind: 'bars', rows: [{}, {}] });
  });

  it('stands a range whole', () => {
    const held = new Map([
      figure('a', 20_000, '£20,000', job('6135', '25')),
      figure('b', 33_000, '£33,000', job('6135', '75')),
    ]);
    const asked = ask('Half earn between £20,000 and £33,000. Why?', ['a', 'b']);
    const range = [{ text: '£20,000 to £33,000', about: 'Care worker' }];
    expect(largeOfQuestion(asked, held)).toEqual(range);
    expect(pictureOfAnswer(asked, held)).toEqual({ picture: null, large: range });
  });

  it('tells ages apart where one of two middles is of the young', () => {
    const held = new Map([
      figure('a', 25_500, '£25,500', job('6135')),
      figure('b', 12_000, '£12,000', { ...ENGLAND, dimensions: { age: '18-21' } }),
    ]);
    const asked = ask('The middle is £25,500, so I will start on it?', ['a', 'b']);
    expect(largeOfQuestion(asked, held)).toEqual([{ text: '£25,500', about: 'all ages, Medway' }]);
    expect(pictureOfAnswer(asked, held).large[1]).toEqual({
      text: '£12,000',
      about: 'aged 18 to 21, England',
    });
  });

  it('stands a mark alone where no figure answers', () => {
    expect(largeOfQuestion(ask('Pick a job. Why?', []), new Map())).toEqual([{ text: '?', about: '' }]);
  });
});
