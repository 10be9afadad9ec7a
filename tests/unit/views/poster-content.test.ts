/** What a poster says: its first insight with its picture, the number of it large, and at most two lines besides. */
import { expect, it } from 'vitest';
import { posterContent } from '../../../src/views/print/poster-content.ts';
import { inventClaim, inventFigure, inventInsight, inventSnapshot } from '../../support/invented-snapshot.ts';

const ROOM = 180;
const SQUARES = {
  kind: 'squares',
  rows: [{ name: 'Medway', filled: 1, of: 13, text: '1 in 13' }],
} as const;

it('says no second pay, by the week or of others, below the pay that it has said', () => {
  const weekly = inventFigure('weekly', { unit: 'gbp-per-week', text: '£670' });
  const people = inventFigure('people');
  const pay = { ...inventInsight('Half earn more than £39,500 a year.'), kind: 'pay' } as const;
  const lines = (insights: (typeof pay)[]) =>
    posterContent(
      inventSnapshot({
        headline: pay.text,
        figures: [weekly, people],
        claims: [inventClaim('Weekly pay is about the same.', {}, 'weekly')],
        sentences: [{ text: 'Fewer people claim benefits.', figures: ['people'] }],
        insights,
      }),
      ROOM,
    ).lines;
  expect(lines([pay])).toEqual(['Fewer people claim benefits.']);
  expect(lines([])).toEqual(['Weekly pay is about the same.', 'Fewer people claim benefits.']);
});

it('sets the number of its picture large where the headline has it, and above where it has not', () => {
  const content = (headline: string) =>
    posterContent(
      inventSnapshot({ headline, insights: [{ ...inventInsight(headline), picture: SQUARES }] }),
      ROOM,
    );
  expect(content('About 1 in 13 jobs is in construction.')).toMatchObject({
    claim: ['About ', '1 in 13', ' jobs is in construction.'],
    numberAbove: null,
    picture: SQUARES,
  });
  expect(content('Of 13 people 1 builds.')).toMatchObject({
    claim: ['', '', 'Of 13 people 1 builds.'],
    numberAbove: '1 in 13',
  });
  // Another number that begins alike is not it.
  expect(content('About 1 in 130 jobs is in construction.').numberAbove).toBe('1 in 13');
});

it('draws a headline of one percentage as so many of a hundred', () => {
  const headline = 'Of school leavers 95% were learning.';
  const { picture, claim } = posterContent(
    inventSnapshot({
      headline,
      figures: [inventFigure('leavers', { text: '95%' })],
      sentences: [{ text: headline, figures: ['leavers'] }],
    }),
    ROOM,
  );
  expect(picture).toMatchObject({ kind: 'squares', rows: [{ filled: 95, of: 100 }] });
  expect(claim[1]).toBe('95%');
});

it('tells lines only where they fit', () => {
  const insights = ['First thing.', 'Second thing.', 'Third thing.', 'Fourth.'].map((text) =>
    inventInsight(text),
  );
  const lines = (room: number) =>
    posterContent(inventSnapshot({ headline: 'First thing.', insights }), room).lines;
  expect(lines(ROOM)).toEqual(['Second thing.', 'Third thing.']);
  expect(lines(10)).toEqual([]);
});
