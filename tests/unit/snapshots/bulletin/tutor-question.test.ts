/** The question for tutor time: about this very place, answered by its figures, and not told elsewhere on the sheet. */
import { describe, expect, it } from 'vitest';
import type { Soc2020Code } from '../../../../src/domain/classification.ts';
import { findMeasure } from '../../../../src/measures/registry.ts';
import { askTutorGroup } from '../../../../src/snapshots/bulletin/tutor-question.ts';
import type { Snapshot } from '../../../../src/snapshots/document/snapshot.ts';
import {
  inventClaim,
  inventFigure,
  inventInsight,
  inventSnapshot,
} from '../../../support/invented-snapshot.ts';

const measures = new Map(
  ['employment-rate'].flatMap((id) => {
    const measure = findMeasure(id);
    return measure === null ? [] : [[id, measure] as const];
  }),
);
const ask = (whole: Partial<Snapshot>, more: { told?: readonly string[]; turn?: number } = {}) =>
  askTutorGroup({
    whole: inventSnapshot(whole),
    measures,
    told: new Set(more.told ?? []),
    turn: more.turn ?? 0,
  });

const home = inventFigure('home', { text: '£670', unit: 'gbp-per-week', value: 670 });
const work = inventFigure('work', { text: '£640', unit: 'gbp-per-week', value: 640 });
const side = { title: '', whoIsCounted: '', how: '', when: '' };
const TWO_PAYS = {
  figures: [home, work],
  disagreements: [
    {
      id: 'pay-by-home-and-work',
      title: '',
      sides: [home, work].map(({ id }) => ({ ...side, figure: id })),
      reason: 'People who travel to work are paid in one area and live in another.',
    },
  ],
} as const;

const jobRow = (soc2020: Soc2020Code, name: string) => ({
  soc2020,
  slug: name,
  name,
  entry: '',
  people: name,
  adverts: null,
  lower: null,
  middle: null,
  upper: null,
});
const JOBS = {
  figures: ['Cleaner', 'Care worker', 'Sales assistant'].map((name, at) =>
    inventFigure(name, { value: 1000 + at * 1000, text: `${at + 1},000` }),
  ),
  insights: [{ ...inventInsight('Most.', 'Sales assistant'), kind: 'job' }],
  jobs: {
    caption: '',
    payPlace: null,
    rows: [jobRow('7111', 'Sales assistant'), jobRow('6135', 'Care worker'), jobRow('9223', 'Cleaner')],
    notes: [],
    payNotes: [],
  },
} as const;

const part = (id: string, value: number) =>
  inventFigure(id, { unit: 'jobs', value, text: String(value), isEstimate: true });
const SHARES = {
  figures: [part('digital', 80), part('all', 1000)],
  shares: [
    {
      id: 'digital',
      title: 'Digital',
      perThousand: 80,
      perThousandBeside: null,
      figures: ['digital', 'all'],
    },
  ],
} as const;

describe('the question for tutor time', () => {
  it('asks how two true figures of pay go together, with the reason', () => {
    expect(ask(TWO_PAYS)).toMatchObject({
      question: expect.stringContaining('How can both be true?'),
      answer: expect.stringContaining('People who travel to work'),
    });
  });

  it('asks for the most common job among three, in an order that gives nothing away', () => {
    const asked = ask(JOBS);
    expect(asked?.question).toContain('care worker, cleaner or sales assistant?');
    expect(asked?.answer).toMatch(/^Sales assistant: about 3,000 people/);
    expect(asked?.reason).toContain('2,000 for care worker and about 1,000 for cleaner');
  });

  it('asks to guess a share, the choices by their size', () => {
    const asked = ask(SHARES);
    const shares = [...(asked?.question.matchAll(/1 in (\d+)/g) ?? [])].map(([, of]) => Number(of));
    expect(shares).toHaveLength(3);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(shares).toContain(13);
    expect(asked?.answer).toMatch(/^About 1 in 13 /);
  });

  it.each(['higher', 'lower', 'about-the-same'] as const)('asks which way a figure went: %s', (verdict) => {
    const now = inventFigure('now', { measure: 'employment-rate', unit: 'percent' });
    const claims = [
      { ...inventClaim('The answer.', { verdict }, 'now', 'then'), measure: 'employment-rate' },
    ];
    const asked = ask({ figures: [now, inventFigure('then')], claims });
    expect(asked?.question).toMatch(/go up, go down or stay about the same\?$/);
    expect(asked?.answer).toBe('The answer.');
    expect(asked?.reason).toContain('Who is counted: residents aged 16 to 64, wherever they work.');
  });
});

describe('of the questions that a place bears', () => {
  it('asks nothing that the figures do not tell, and nothing of an empty table', () => {
    const now = inventFigure('now', { measure: 'employment-rate' });
    const claims = [
      { ...inventClaim('?', { verdict: 'cannot-tell' }, 'now', 'then'), measure: 'employment-rate' },
    ];
    expect(ask({ figures: [now, inventFigure('then')], claims })).toBeNull();
    expect(ask({})).toBeNull();
  });

  it('asks nothing that the sheet tells elsewhere', () => {
    expect(ask(SHARES, { told: ['digital'] })).toBeNull();
    // Both figures stand in the question.
    expect(ask(TWO_PAYS, { told: ['home'] })).not.toBeNull();
    expect(ask(JOBS, { told: ['Sales assistant'] })).toBeNull();
  });

  it('asks which way a figure went only where there is nothing to work out', () => {
    const now = inventFigure('now', { measure: 'employment-rate', unit: 'percent' });
    const claims = [{ ...inventClaim('Rose.', {}, 'now', 'then'), measure: 'employment-rate' }];
    const figures = [...TWO_PAYS.figures, now, inventFigure('then')];
    const questions = [0, 1, 2].map((turn) => ask({ ...TWO_PAYS, figures, claims }, { turn })?.question);
    expect(questions.every((each) => each?.includes('How can both be true?'))).toBe(true);
  });

  it('has another one each month, and the same one for a month', () => {
    const all = {
      ...TWO_PAYS,
      ...JOBS,
      shares: SHARES.shares,
      figures: [...TWO_PAYS.figures, ...JOBS.figures, ...SHARES.figures],
    };
    const questions = [0, 1, 2, 3].map((turn) => ask(all, { turn })?.question.slice(0, 40));
    expect(new Set(questions.slice(0, 3)).size).toBe(3);
    expect(questions[3]).toBe(questions[0]);
  });
});
