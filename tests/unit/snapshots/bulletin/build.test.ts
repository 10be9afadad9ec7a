/** What a bulletin chooses of a place's page, in which order, and that nothing is told twice. */
import { describe, expect, it } from 'vitest';
import type { BulletinFacts } from '../../../../src/snapshots/bulletin/build.ts';
import type { Snapshot } from '../../../../src/snapshots/document/snapshot.ts';
import { inventBulletin } from '../../../support/invented-bulletin.ts';
import {
  inventClaim,
  inventFigure,
  inventInsight,
  inventSnapshot,
  inventTable,
} from '../../../support/invented-snapshot.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const figures = ids.map((id) => inventFigure(id));
const sentence = (text: string, ...of: string[]) => ({ text, figures: of });

const build = (whole: Partial<Snapshot>, more: Partial<BulletinFacts> = {}) =>
  inventBulletin({ whole: inventSnapshot({ figures, ...whole }), ...more });
const texts = (list: readonly { readonly text: string }[] | undefined) => list?.map(({ text }) => text);

describe('worth a conversation', () => {
  const insights = [
    inventInsight('First.', 'a'),
    inventInsight('Second.', 'b'),
    inventInsight('Third.', 'c'),
  ];

  it('begins with the best insight and its drawing, then a change that the figures bear', () => {
    const bulletin = build({ insights, claims: [inventClaim('Rose.', {}, 'd', 'e')] });
    expect(texts(bulletin.conversation)).toEqual(['First.', 'Rose.', 'Second.']);
    expect(bulletin.picture).toEqual(insights[0]?.picture);
    expect(bulletin.figures.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e']);
  });

  it.each([{ verdict: 'cannot-tell' }, { verdict: 'about-the-same' }, { kind: 'place' }] as const)(
    'takes no claim for a change that is none: %j',
    (claim) => {
      const { conversation } = build({ insights, claims: [inventClaim('No news.', claim, 'd', 'e')] });
      expect(texts(conversation)).toEqual(['First.', 'Second.', 'Third.']);
    },
  );

  it('tells no figure twice', () => {
    const again = [inventClaim('Rose.', {}, 'a', 'd')];
    expect(texts(build({ insights, claims: again }).conversation)).toEqual(['First.', 'Second.', 'Third.']);
    const twice = [insights[0], inventInsight('The same again.', 'a'), insights[2]].flatMap(
      (each) => each ?? [],
    );
    expect(texts(build({ insights: twice }).conversation)).toEqual(['First.', 'Third.']);
  });

  it('fills what is left with other questions, of which nothing was told', () => {
    const tables = [inventTable('told', { a: 'A' }), inventTable('other', { d: 'D' })];
    const sentences = [sentence('Of the same table.', 'a'), sentence('Of another.', 'd')];
    const { conversation } = build({ insights: insights.slice(0, 1), tables, sentences });
    expect(texts(conversation)).toEqual(['First.', 'Of another.']);
  });

  it('has another change each month, where there are several', () => {
    const claims = [
      inventClaim('One rose.', {}, 'd'),
      inventClaim('Another fell.', { verdict: 'lower' }, 'e'),
    ];
    const second = (month: string) => build({ insights, claims }, { month }).conversation[1]?.text;
    expect(new Set([second('2026-11'), second('2026-12')]).size).toBe(2);
  });
});

describe('the sector in focus', () => {
  it('says nothing that is said of the whole place, and two things at most', () => {
    const said = sentence('Of the whole place.', 'a');
    const own = ['One.', 'Two.', 'Three.'].map((text) => sentence(text, 'b'));
    const focus = inventSnapshot({ sentences: [said, ...own], figures });
    expect(texts(build({ sentences: [said] }, { focus }).sector.sentences)).toEqual(['One.', 'Two.']);
  });

  it('asks what can be answered without a table', () => {
    const questions = [
      { question: 'Pick two jobs from the list.', answer: 'For example.', figures: [] },
      { question: 'Guess.', answer: '1,400', figures: ['b'] },
    ];
    for (const month of ['2026-11', '2026-12', '2027-01'])
      expect(build({}, { month, focus: inventSnapshot({ questions, figures }) }).question).toEqual({
        question: 'Guess.',
        answer: '1,400',
        reason: null,
      });
    expect(build({}, { focus: inventSnapshot({ questions: questions.slice(0, 1) }) }).question).toBeNull();
  });
});

describe('one place elsewhere', () => {
  const area = { code: 'E07000105', name: 'Ashford', slug: 'ashford', level: 'district' } as const;
  const told = (other: Partial<Snapshot>) => {
    const pair = [inventSnapshot({ figures }), inventSnapshot({ area, figures, ...other })] as const;
    return build({}, { pair }).elsewhere;
  };

  it('is told by what is most worth saying of it', () => {
    const [first, ...others] = ['One.', 'Two.', 'Three.'].map((text) => inventInsight(text, 'a'));
    const sentences = [sentence('A raw count.', 'b')];
    const elsewhere = told({
      insights: [first].flatMap((each) => each ?? []),
      otherInsights: others,
      sentences,
    });
    expect([elsewhere?.place.name, texts(elsewhere?.sentences)]).toEqual(['Ashford', ['One.', 'Two.']]);
  });

  it('is told by its figures where little else is known, and left out where nothing is', () => {
    expect(texts(told({ sentences: [sentence('A count.', 'b')] })?.sentences)).toEqual(['A count.']);
    expect(told({})).toBeNull();
  });
});

describe('one job', () => {
  const pay = ['from', 'to'].map((id, at) =>
    inventFigure(id, {
      value: 25_000 + at,
      text: `£2${at + 5},000`,
      areaName: 'South East',
      areaCode: 'E12000008',
    }),
  );
  const row = {
    soc2020: '5241',
    slug: 'electrician',
    name: 'Electrician',
    entry: 'School, then training',
    people: 'people',
    adverts: null,
    lower: 'from',
    middle: null,
    upper: 'to',
  } as const;
  const jobs = { caption: '', payPlace: 'the South East', rows: [row], notes: [], payNotes: [] };
  const of = (people: Parameters<typeof inventFigure>[1]) =>
    build({ jobs, figures: [inventFigure('people', people), ...pay] }).job;

  it('has who does it here, its pay where that is published, and the way in', () => {
    expect(texts(of({})?.sentences)).toEqual([
      'About 1,400 people who live in Medway work as electricians (October 2026).',
      'Half of full-time electricians in the South East earn £25,000 to £26,000 a year (October 2026).',
      'Way in: school, then training.',
    ]);
  });

  it.each([
    ['of a nation', { areaCode: 'K04000001', areaName: 'England and Wales' }],
    ['of a few', { value: 9 }],
    ['that is not there', { value: null }],
  ] as const)('never says a count %s of this place', (_, people) => {
    expect(texts(of(people)?.sentences)).toHaveLength(2);
  });
});

describe('what changed', () => {
  it('says so where there is nothing, and which edition was looked back to', () => {
    expect(build({}).changes).toEqual([
      'No changes to report in the figures for Medway since the edition of 2026-10-23.',
    ]);
    expect(build({}, { earlierEdition: null }).changes[0]).toContain('first bulletin for Medway');
    expect(build({}, { changes: ['News.'] }).changes).toEqual(['News.']);
  });
});
