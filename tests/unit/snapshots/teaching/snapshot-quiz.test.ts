/** A quiz calls right what the figures call right, whichever of two places stands first on its page. */
import { expect, it } from 'vitest';
import type { Insight } from '../../../../src/snapshots/document/insight.ts';
import { snapshotQuiz } from '../../../../src/snapshots/teaching/snapshot-quiz.ts';
import { inventFigure, inventInsight, inventSnapshot } from '../../../support/invented-snapshot.ts';

const here = inventFigure('pay here', { areaName: 'Medway' });
const there = inventFigure('pay there', { areaCode: 'E92000001', areaName: 'England' });

function askedOfPay(verdict: string | null) {
  const insight: Insight = {
    ...inventInsight('The claim.', here.id, there.id),
    kind: 'pay',
    verdict,
    picture: {
      kind: 'bars',
      rows: [here, there].map(({ areaName }) => ({ name: areaName, value: 1, text: '£1' })),
    },
  };
  const { questions } = snapshotQuiz(inventSnapshot({ figures: [here, there], insights: [insight] }));
  return questions.find(({ id }) => id === insight.id);
}

it.each([
  ['higher', 'Medway'],
  ['lower', 'England'],
])('asks which of two places has more pay, where the verdict is %s', (verdict, right) => {
  const asked = askedOfPay(verdict);
  expect(asked?.question).toBe('Where is middle pay higher for full-time workers who live there?');
  expect(asked?.options.filter(({ isRight }) => isRight).map(({ text }) => text)).toEqual([right]);
});

it.each(['about-the-same', null])('does not ask where the figures do not tell (%s)', (verdict) => {
  expect(askedOfPay(verdict)).toBeUndefined();
});

it('asks about the industry that its reason is about', () => {
  const begun = inventFigure('begun', { period: { start: '2026-01-01', end: '2026-12-31', label: '2026' } });
  const later = inventFigure('later', { period: { start: '2035-01-01', end: '2035-12-31', label: '2035' } });
  const insight: Insight = {
    ...inventInsight('More in health and social work.', later.id, begun.id),
    kind: 'change',
    verdict: 'grow-a-little',
  };
  const row = {
    name: 'Health and social work',
    officialName: null,
    sector: null,
    jobs: [],
    begun: begun.id,
    later: later.id,
  };
  const { questions } = snapshotQuiz(
    inventSnapshot({
      figures: [begun, later],
      insights: [insight],
      growth: {
        areaName: 'Medway',
        from: '2026',
        to: '2035',
        industries: { caption: 'Industries', rows: [row] },
        jobs: { caption: 'Jobs', rows: [] },
        notes: [],
      },
    }),
  );
  expect(questions.map(({ question }) => question)).toContain(
    'How many jobs in health and social work does a model expect in Medway by 2035?',
  );
});
