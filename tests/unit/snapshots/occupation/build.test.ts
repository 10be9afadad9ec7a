/** What is said of a job, and what its figures do not bear. */
import { describe, expect, it } from 'vitest';
import { LEVELS, type Level } from '../../../../src/snapshots/document/snapshot.ts';
import { occupationFacts } from '../../../../src/snapshots/occupation/facts.ts';
import { fillQuestion } from '../../../../src/snapshots/occupation/fill.ts';
import { occupationQuestions } from '../../../../src/snapshots/occupation/questions.ts';
import { sayGaps } from '../../../../src/snapshots/occupation/words.ts';
import {
  electricianFigures,
  type JobFigure,
  jobFigure,
  jobMeasures,
  payOf,
} from '../../../support/job-figures.ts';
import { areaOf, buildInMedway, occupationOf } from '../../../support/job-in-medway.ts';

const [ADVERTS] = occupationQuestions(
  '5241',
  new Map(jobMeasures.map((each) => [each.id, each])),
  '2026-11-28',
).filter(({ id }) => id === 'adverts');
if (ADVERTS === undefined) throw new Error('A job asks for adverts');
const EMPTY = fillQuestion(ADVERTS, [], new Map());
const SAID = {
  occupation: occupationFacts(occupationOf('5241')),
  group: '',
  family: '',
  isPlain: false,
  pay: null,
};

const texts = (level: Level, figures?: readonly JobFigure[]) => {
  const { sentences, claims } = buildInMedway(level, figures);
  return [...sentences, ...claims].map(({ text }) => text);
};

describe('what is said of a job', () => {
  it('begins with what is about the place, then pay, then what a beginner earns', () => {
    expect(buildInMedway('post16').sentences.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'adverts: Employers posted about 25 new job adverts for electricians in Medway (April to June 2026).',
      'people: About 1,200 people who live in Medway work as electricians (March 2021).',
      'pay: Half of full-time electricians in the United Kingdom earn £30,000 to £44,000 a year; the middle is £37,000 (2025).',
      'start: At 18 to 21, middle pay in the wider group is £19,500 a year in the United Kingdom; at all ages £35,000 (2025).',
      'hours: In the United Kingdom, about 4 in 100 of these jobs are part-time.',
    ]);
  });

  it('sets the share here beside the nation’s, and pay beside other jobs where the survey can tell', () => {
    expect(buildInMedway('adviser').claims.map(({ verdict, text }) => `${verdict}: ${text}`)).toEqual([
      'higher: In Medway, 9 in 1,000 of those who work do this job: more than in England and Wales (7 in 1,000).',
      'stay-about-the-same: A model expects jobs in skilled metal, electrical and electronic trades in England to stay about the same: about 611,000 in 2025, 605,000 in 2035.',
      expect.stringMatching(/^higher: Middle pay is higher for /),
      expect.stringMatching(/^lower: Middle pay is lower for /),
    ]);
  });

  it.each([
    [0.8, 0.7, 'about-the-same'],
    [0.3, 0.2, 'about-the-same'],
    [0.9, 0.7, 'higher'],
    [0.3, 0.1, 'higher'],
    [0.5, 0.7, 'lower'],
    [0.7, 0.7, 'about-the-same'],
  ])('calls %s per cent here and %s elsewhere %s: rounding may hide one tenth', (here, there, verdict) => {
    const figures = electricianFigures.map((figure) =>
      figure.measure === 'residents-in-occupation-share'
        ? { ...figure, value: figure.areaCode === 'E06000035' ? here : there }
        : figure,
    );
    expect(buildInMedway('ks4', figures).claims[0]?.verdict).toBe(verdict);
  });

  it('compares no share of fewer than a hundred people', () => {
    const few = electricianFigures.map((figure) =>
      figure.measure === 'residents-in-occupation' && figure.areaCode === 'E06000035'
        ? { ...figure, value: 95 }
        : figure,
    );
    expect(buildInMedway('ks4', few).claims.some(({ kind }) => kind === 'place')).toBe(false);
    expect(texts('ks4', few)).toContain(
      'About 100 people who live in Medway work as electricians (March 2021).',
    );
  });
});

describe('what the figures of a job do not bear', () => {
  it('works no part out from the rest: women are not all less men', () => {
    expect(texts('adviser').join(' ')).not.toMatch(/[Ww]omen/);
  });

  it('says who does it where the publisher shows both numbers', () => {
    const shown = electricianFigures.map((figure) =>
      figure.dimensions.sex === 'female' ? { ...figure, value: 2000, status: 'normal' as const } : figure,
    );
    expect(texts('adviser', shown)).toContain(
      'In the United Kingdom, women do about 2 in 100 of these jobs.',
    );
  });

  it('takes no share of so few jobs that rounding would make it', () => {
    const few = electricianFigures.map((figure) =>
      figure.measure === 'employee-jobs-of-occupation' && figure.value !== null
        ? { ...figure, value: figure.value / 4 }
        : figure,
    );
    expect(texts('adviser', few).join(' ')).not.toMatch(/in 100/);
  });

  it('gives the middle alone where a quarter is not shown', () => {
    const noLower = electricianFigures.filter(({ dimensions }) => dimensions.percentile !== '25');
    expect(texts('ks4', noLower)).toContain(
      'Half of full-time electricians in the United Kingdom earn less than £37,000 a year, and half earn more (2025).',
    );
  });

  it('never calls a group of several jobs one job', () => {
    const figures = [
      jobFigure(
        'residents-in-occupation',
        'E06000035',
        { start: '2021-03-21', end: '2021-03-21', label: 'March 2021' },
        { occupation: 'soc2020:5249' },
        320,
      ),
    ];
    const { sentences, occupation } = buildInMedway('ks4', figures, '5249');
    expect(occupation.isSeveral).toBe(true);
    expect(sentences[0]?.text).toBe('About 320 people who live in Medway do this kind of work (March 2021).');
  });
});

describe('where a figure of a job is missing', () => {
  it('counts the wider group where nobody counts the job, and says that it is wider', () => {
    const wider = electricianFigures
      .filter(({ measure }) => !measure.startsWith('residents-in-occupation'))
      .concat(
        jobFigure(
          'residents-in-occupation',
          'E06000035',
          { start: '2021-03-21', end: '2021-03-21', label: 'Census 2021' },
          { occupation: 'soc2020:524' },
          1669,
        ),
      );
    expect(texts('ks4', wider)).toContain(
      'About 1,700 people who live in Medway work in the wider group, electrical and electronic trades (Census 2021).',
    );
  });

  it('takes the pay of a wider place before a middle without its quarters', () => {
    const period = { start: '2024-04-06', end: '2025-04-05', label: '2025' };
    const dimensions = { occupation: 'soc2020:5241', hours: 'full-time' };
    const local = jobFigure('annual-pay-of-occupation', 'E06000035', period, dimensions, 50_000);
    expect(texts('ks4', [...electricianFigures, local]).join(' ')).toContain(
      'Half of full-time electricians in the United Kingdom earn £30,000 to £44,000',
    );
  });
});

describe('what is not shown of a job', () => {
  it('says once what nobody shows, and draws no table of it', () => {
    const document = buildInMedway('adviser', []);
    expect(document.sentences).toEqual([]);
    expect(document.tables).toEqual([]);
    expect(document.gaps).toEqual([
      'We have no count of the people who do this job in Medway.',
      'We have no count of new adverts for this job in Medway.',
      'We have no pay for this job.',
    ]);
    expect(document.headline).toBe(document.gaps[0]);
  });

  it('says why no pay is shown only where the publisher hides it', () => {
    expect(buildInMedway('adviser', electricianFigures, '5245').gaps).toContain(
      'No pay is shown for this job: too few people were asked about theirs.',
    );
  });

  it('says of a group of several jobs that it holds no count of these jobs', () => {
    expect(buildInMedway('adviser', [], '5249').gaps).toEqual([
      'We have no count of the people who do these jobs in Medway.',
      'We have no count of new adverts for these jobs in Medway.',
      'We have no pay for these jobs.',
    ]);
  });

  it('keeps what is not shown apart from nought', () => {
    const hidden = electricianFigures.map((figure) =>
      figure.measure === 'online-job-adverts-in-quarter'
        ? { ...figure, value: null, status: 'suppressed' as const }
        : figure,
    );
    const document = buildInMedway('adviser', hidden);
    const table = document.tables.find(({ id }) => id === 'adverts');
    const cell = document.figures.find(({ id }) => id === table?.rows[0]?.figures[0]);
    expect(cell).toMatchObject({ value: null, text: 'not shown [c]' });
    expect(document.gaps).toContain('The number of new adverts for this job in Medway is too small to show.');
  });
});

describe('why nothing is shown of a place, and the next one up', () => {
  const without = (measureId: string, area: string) =>
    electricianFigures.filter(
      ({ measure, areaCode }) => !(measure.startsWith(measureId) && areaCode === area),
    );

  it('is the share of the nation where nobody is counted here', () => {
    const document = buildInMedway('ks4', without('residents-in-occupation', 'E06000035'));
    expect(document.sentences.find(({ kind }) => kind === 'people')?.text).toBe(
      'In England and Wales, 7 in 1,000 of those who work do this job (March 2021).',
    );
    expect(document.gaps).toContain('We have no count of the people who do this job in Medway.');
  });

  it('is London where adverts are asked for in one of its boroughs', () => {
    const gaps = (code: string) =>
      sayGaps(
        { ...SAID, filled: new Map([['adverts', EMPTY]]) },
        { code: areaOf(code).code, name: areaOf(code).name },
      );
    expect(gaps('E09000007')).toEqual(['New adverts are counted for all of London, not for Camden.']);
    expect(gaps('N09000003')).toEqual(['We have no count of new adverts for this job in Belfast.']);
  });
});

describe('jobs with the same way in that pay more', () => {
  const better = (
    level: Level,
    ...others: readonly (readonly [code: string, middle: number | null, variation: number])[]
  ) => {
    const pay = others.flatMap(([code, middle, variation]) => payOf(code, [null, middle, null], variation));
    return buildInMedway(level, [...electricianFigures, ...pay]);
  };
  const names = ({ betterPaid }: ReturnType<typeof buildInMedway>) => betterPaid.map(({ name }) => name);

  it('are those of its sectors first, the best paid first, and three at most', () => {
    const document = better(
      'ks4',
      ['5114', 41_000, 1],
      ['5315', 44_000, 2],
      ['5314', 47_000, 2],
      ['5113', 52_000, 1],
    );
    expect(names(document)).toEqual(['Roofer', 'Plumber', 'Gardener']);
  });

  it('are said plainly, each by a claim whose figures the document holds', () => {
    const document = better('adviser', ['5315', 44_000, 2]);
    const said = document.claims.find(({ figures }) => figures[0] === document.betterPaid[0]?.middle);
    expect(said?.text).toBe(
      'Middle pay is higher for plumbers (an estimated £44,000) than for electricians (£37,000) in the United Kingdom.',
    );
    expect(document.figures.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...(said?.figures ?? ['none'])]),
    );
  });

  it.each([
    ['the survey cannot tell', '5315', 38_000, 2],
    ['the estimate is weak', '5315', 44_000, 21],
    ['the pay is not shown', '5315', null, 0],
    ['it pays less', '5315', 30_000, 1],
    ['it asks for more learning', '2121', 60_000, 1],
    ['it is a group of several jobs', '5249', 60_000, 1],
  ])('are none where %s', (_, code, middle, variation) => {
    expect(names(better('adviser', [code, middle, variation]))).toEqual([]);
  });

  it('are judged together with all other pairs of the page', () => {
    const alone = better('adviser', ['5315', 44_000, 2]);
    const many = better('adviser', ['5315', 44_000, 2], ['5314', 37_000, 2], ['5113', 37_000, 2]);
    const sizes = [alone, many].map(
      ({ claims }) => claims.find(({ kind }) => kind === 'job')?.evidence.familySize,
    );
    expect(sizes).toEqual([4, 6]);
  });

  it('are none for readers who are told no comparison', () => {
    expect(names(better('ks3', ['5315', 44_000, 2]))).toEqual([]);
  });
});

describe('every level', () => {
  it.each(LEVELS)('of %s names only figures that the document holds, in short sentences', (level) => {
    const document = buildInMedway(level);
    const held = new Set(document.figures.map(({ id }) => id));
    const named = [
      ...document.sentences.flatMap(({ figures }) => figures),
      ...document.claims.flatMap(({ figures }) => figures),
      ...document.tables.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures)),
      ...document.alike.flatMap(({ lower, middle, upper }) => [lower, middle, upper]),
      ...document.betterPaid.map(({ middle }) => middle),
    ];
    expect(named.filter((id) => !held.has(id))).toEqual([]);
    expect(held.size).toBe(document.figures.length);
    for (const { text } of [...document.sentences, ...document.claims]) {
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(25);
    }
    expect(document.headline).toBe(document.sentences[0]?.text);
  });

  it('is the same for the same input', () => {
    expect(JSON.stringify(buildInMedway('ks4'))).toBe(JSON.stringify(buildInMedway('ks4')));
  });
});

describe('pay of several places', () => {
  const inEngland = payOf('5241', [33_000, 41_000, 50_000], 2).map((figure) => ({
    ...figure,
    areaCode: areaOf('E92000001').code,
  }));
  const middleOf = ({ figures }: ReturnType<typeof buildInMedway>, id: string | undefined) => {
    const figure = figures.find((each) => each.id === id);
    return `${figure?.areaName} ${figure?.value}`;
  };

  it('stands beside the job’s own pay of the same place', () => {
    const document = buildInMedway('ks4', [...electricianFigures, ...inEngland]);
    expect(middleOf(document, document.alike[0]?.middle)).toBe('England 41000');
    expect(middleOf(document, document.alike[1]?.middle)).toMatch(/^United Kingdom /);
    expect(middleOf(document, document.ownBeside?.middle)).toBe('United Kingdom 36800');
  });

  it('is one where all is of one place', () => {
    expect(buildInMedway('ks4').ownBeside).toBeNull();
  });
});
