/** What a poster says besides its headline. */
import { expect, it } from 'vitest';
import { posterContent } from '../../../src/views/print/poster-content.ts';
import { inventClaim, inventFigure, inventInsight, inventSnapshot } from '../../support/invented-snapshot.ts';

it('says no second pay, by the week or of others, below the pay that it has said', () => {
  const weekly = inventFigure('weekly', { unit: 'gbp-per-week', text: '£670' });
  const people = inventFigure('people');
  const content = (insights: Parameters<typeof inventSnapshot>[0]) =>
    posterContent(
      inventSnapshot({
        figures: [weekly, people],
        claims: [inventClaim('Weekly pay is about the same.', {}, 'weekly')],
        sentences: [{ text: 'Fewer people claim benefits.', figures: ['people'] }],
        ...insights,
      }),
      null,
    );
  const pay = { ...inventInsight('Half earn more than £39,500 a year.'), kind: 'pay' } as const;
  expect(content({ insights: [pay] }).sayings).toEqual(['Fewer people claim benefits.']);
  expect(content({}).sayings).toEqual(['Weekly pay is about the same.', 'Fewer people claim benefits.']);
});
