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

const insights = [inventInsight('First.', 'a'), inventInsight('Second.', 'b'), inventInsight('Third.', 'c')];

describe('worth a conversation', () => {
  it('takes the words of the level that says it in one sentence, and what none does comes last', () => {
    const long = inventInsight('Sales assistant is common. About 23,900 do it.', 'b');
    const short = { ...long, text: 'About 23,900 are sales assistants.' };
    const plain = [
      inventSnapshot({ figures, insights: [insights[0], long].flatMap((each) => each ?? []) }),
      inventSnapshot({ figures, insights: [short] }),
    ];
    expect(texts(build({}, { plain }).conversation)).toEqual([
      'First.',
      'About 23,900 are sales assistants.',
    ]);
    const [first, , third] = insights;
    const onlyLong = [
      inventSnapshot({ figures, insights: [first, long, third].flatMap((each) => each ?? []) }),
    ];
    expect(texts(build({}, { plain: onlyLong }).conversation)).toEqual(['First.', 'Third.', long.text]);
  });

  it('says nothing in so many of a hundred thousand, and no count of adverts', () => {
    const units = [
      ...figures,
      inventFigure('rate', { unit: 'per-100000' }),
      inventFigure('ads', { unit: 'adverts' }),
    ];
    const claims = [inventClaim('Starts rose.', {}, 'rate', 'e')];
    expect(texts(build({ figures: units, insights, claims }).conversation)).toEqual([
      'First.',
      'Second.',
      'Third.',
    ]);
    const tables = [inventTable('adverts', { ads: 'A' })];
    const sentences = [sentence('We counted no adverts.', 'ads')];
    expect(build({ figures: units, tables, sentences }).conversation).toEqual([]);
  });

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
});

describe('nothing is told twice', () => {
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

  it('tells no change twice, and none that is not about work or pay', () => {
    const claims = [inventClaim('Rose.', {}, 'd', 'e')];
    const changes = [{ text: 'D: up.', figure: 'd' }];
    expect(texts(build({ insights, claims }, { changes }).conversation)).toEqual([
      'First.',
      'Second.',
      'Third.',
    ]);
    const measures = new Map();
    expect(texts(build({ insights, claims }, { measures }).conversation)).toEqual([
      'First.',
      'Second.',
      'Third.',
    ]);
  });

  it('names the figures of what changed, and so where they are from', () => {
    const changes = [{ text: 'D: up.', figure: 'd' }];
    expect(build({}, { changes }).figures.map(({ id }) => id)).toEqual(['d']);
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

  it('says nothing that is of a wider place alone', () => {
    const wide = inventFigure('wide', { areaCode: 'K02000001', areaName: 'United Kingdom' });
    const focus = inventSnapshot({
      figures: [...figures, wide],
      sentences: [sentence('Of the nation.', 'wide')],
    });
    expect(build({}, { focus }).sector.sentences).toEqual([]);
  });
});

describe('one place elsewhere', () => {
  const area = { code: 'E07000105', name: 'Ashford', slug: 'ashford', level: 'district' } as const;
  const told = (other: Partial<Snapshot>) => {
    return build({}, { other: inventSnapshot({ area, figures, ...other }) }).elsewhere;
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

  it('is none that the conversation has told', () => {
    const insight = inventInsight('Electrician is the most common job.', 'people');
    const told = { jobs, figures: [inventFigure('people'), ...pay], insights: [insight] };
    expect(build(told).job).toBeNull();
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
      'No changes to report in the figures for Medway since 23 October 2026.',
    ]);
    expect(build({}, { earlierEdition: null }).changes[0]).toContain('first bulletin for Medway');
    expect(build({}, { changes: [{ text: 'News.', figure: null }] }).changes).toEqual(['News.']);
  });
});

describe('the heading', () => {
  const squares = {
    ...inventInsight('About 1 in 11.', 'part'),
    picture: { kind: 'squares', rows: [{ name: 'Medway', filled: 1, of: 11, text: '1 in 11' }] },
  } as const;
  const part = inventFigure('part', { unit: 'jobs', dimensions: { sector: 'digital' } });
  const titleOf = (more: Partial<BulletinFacts>, whole: Partial<Snapshot> = {}) =>
    build({ figures: [...figures, part], ...whole }, more).title;

  it('says what is open and what is first to tell, as the subject of an e-mail', () => {
    expect(titleOf({ openApprenticeships: { count: 54, isMore: false } }, { insights: [squares] })).toBe(
      'Medway, November 2026: 54 apprenticeships advertised, and 1 in 11 jobs is in digital',
    );
    expect(titleOf({ openApprenticeships: { count: 1, isMore: false } })).toBe(
      'Medway, November 2026: 1 apprenticeship advertised',
    );
    expect(titleOf({ openApprenticeships: { count: 1000, isMore: true } })).toContain('more than 1,000 ');
  });

  it('promises nothing where there is nothing', () => {
    expect(titleOf({})).toBe('Medway, November 2026: jobs and pay');
  });
});
