/** Questions about two places: asked only where the figures answer them. */
import { expect, it } from 'vitest';
import type {
  ComparedJobs,
  ComparedShares,
  ComparedTable,
} from '../../../../src/snapshots/compare/document.ts';
import { thinkingQuestions } from '../../../../src/snapshots/compare/thinking.ts';
import type { Claim } from '../../../../src/snapshots/document/claim.ts';
import type { SectorShare } from '../../../../src/snapshots/document/snapshot.ts';
import { figure } from '../../../support/claim-column.ts';
import { inventSnapshot } from '../../../support/invented-snapshot.ts';

const THANET = { code: 'E07000114', name: 'Thanet', slug: 'thanet' } as const;
const LEEDS = { code: 'E08000035', name: 'Leeds', slug: 'leeds' } as const;

const shares: ComparedShares = {
  caption: '',
  totals: null,
  areas: [THANET, LEEDS],
  rows: [{ id: 'digital', title: 'Digital', perThousand: [59, 47] }],
  says: null,
  sources: [],
};

function whole(area: typeof THANET | typeof LEEDS, jobs: number) {
  const counted = { ...figure('here', area.name, jobs), text: `${jobs.toLocaleString('en-GB')} [p]` };
  const share = { id: 'digital', figures: [counted.id] } as unknown as SectorShare;
  return inventSnapshot({
    area: { ...inventSnapshot().area, ...area },
    figures: [counted],
    shares: [share],
  });
}

function pay(first: number, second: number, verdict: string): ComparedTable {
  const [thanet, leeds] = [figure('here', 'Thanet', first), figure('here', 'Leeds', second)].map((each) => ({
    ...each,
    unit: 'gbp-per-year' as const,
    text: `£${each.value} [p]`,
  }));
  return {
    id: 'pay',
    title: '',
    about: 'subject',
    columns: [{ measure: 'annual-pay-residents', label: 'Pay' }],
    rows: [
      { area: THANET, figures: thanet ? [thanet] : [] },
      { area: LEEDS, figures: leeds ? [leeds] : [] },
    ],
    claims: [{ verdict, text: 'The claim.', figures: [thanet?.id, leeds?.id] } as unknown as Claim],
    notes: [],
  };
}

it('asks whether a larger share is more jobs only where it is fewer', () => {
  const ask = (thanet: number, leeds: number) =>
    thinkingQuestions({ shares, tables: [], jobs: null }, [whole(THANET, thanet), whole(LEEDS, leeds)]);
  expect(ask(3_800, 18_000)).toEqual([
    {
      question:
        'Of every 1,000 jobs, 59 in Thanet and 47 in Leeds are in digital. Does Thanet have more of these jobs?',
      answer:
        'No: about 3,800, and Leeds about 18,000. A smaller share of many jobs can be more jobs than a larger share of few.',
    },
  ]);
  expect(ask(18_000, 3_800)).toEqual([]);
});

it('asks who would be better off only where the figures tell that pay differs', () => {
  const ask = (verdict: string) =>
    thinkingQuestions({ shares: null, tables: [pay(35_500, 39_000, verdict)], jobs: null }, []);
  expect(ask('lower')[0]?.question).toContain('Would you be better off in Leeds?');
  expect(ask('lower')[0]?.answer).toContain('The figures can’t tell us');
  expect([ask('cannot-tell'), ask('about-the-same')]).toEqual([[], []]);
});

it('asks of lists what a place on them means, or why they cannot be compared', () => {
  const list = (area: typeof THANET | typeof LEEDS, counted: 'people' | 'adverts') =>
    ({ area, caption: '', counted, countedIn: area.name, countedAt: null, common: [] }) as const;
  const lists = (more: Partial<ComparedJobs>): ComparedJobs => ({
    says: null,
    pay: null,
    payRegions: [],
    outOf: null,
    places: [list(THANET, 'people'), list(LEEDS, 'people')],
    rows: [],
    sources: [],
    ...more,
  });
  const ask = (jobs: ComparedJobs) => thinkingQuestions({ shares: null, tables: [], jobs }, [])[0]?.question;
  const nurse = {
    soc2020: '2231',
    slug: 'nurse',
    name: 'Nurse',
    pay: null,
    payIn: null,
    regionalPay: [],
    ranks: [null, 4],
  } as const;
  expect(ask(lists({ outOf: 10, rows: [nurse] }))).toBe(
    'Nurse is one of the 10 most common jobs in Leeds, and not in Thanet. Does nobody do it in Thanet?',
  );
  expect(ask(lists({ places: [list(THANET, 'adverts'), list(LEEDS, 'people')] }))).toContain(
    'Why can’t you compare',
  );
  expect(ask(lists({}))).toBeUndefined();
  const common = { ...list(LEEDS, 'people'), common: [nurse] };
  expect(ask(lists({ places: [common, list(THANET, 'people')] }))).toBe(
    'The most common job in Leeds is nurse. Does that make it easy to get?',
  );
});
