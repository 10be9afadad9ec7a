/** The sentences that compare, word for word, with what is left out when names are long. */
import { describe, expect, it } from 'vitest';
import {
  type ClaimParts,
  directionNote,
  OUTLOOK_NOTES,
  sayOutlook,
  sayPlaces,
  sayRank,
  sayTimes,
  WHY,
} from '../../../../src/snapshots/claims/wording.ts';

const PARTS: ClaimParts = {
  subject: 'the rate',
  here: 'Kent',
  there: 'England',
  first: '70%',
  second: '60%',
  firstPeriod: '2025',
  secondPeriod: '2024',
  isEstimate: true,
  shortHere: 'here',
};
/** A name of so many words. */
const long = (words: number) => Array.from({ length: words }, (_, at) => `n${at + 1}`).join(' ');
const FIRST = 'in the first of these places';

/** Of a sentence with a name of `n` words: the shortest form that still fits in 25 words is used. */
type Row = readonly [about: string, parts: Partial<ClaimParts>, text: string];

const HIGHER: Row[] = [
  ['whole', {}, 'The rate was higher in Kent (an estimated 70%) than in England (60%), 2025.'],
  [
    'of a full count',
    { isEstimate: false },
    'The rate was higher in Kent (70%) than in England (60%), 2025.',
  ],
  [
    'at 25 words',
    { here: long(12) },
    `The rate was higher in ${long(12)} (an estimated 70%) than in England (60%), 2025.`,
  ],
  [
    'without its days',
    { here: long(13) },
    `The rate was higher in ${long(13)} (an estimated 70%) than in England (60%).`,
  ],
  [
    'without its name',
    { here: long(14) },
    'The rate was higher here (an estimated 70%) than in England (60%).',
  ],
  [
    'without its figures, where "here" would not tell',
    { here: long(14), shortHere: FIRST },
    `The rate was higher in ${long(14)} than in England, by estimates.`,
  ],
  [
    'without name or figures',
    { here: long(30), there: long(18) },
    `The rate was higher here than in ${long(18)}, by estimates.`,
  ],
  [
    'in other words for here',
    { here: long(30), shortHere: FIRST },
    `The rate was higher ${FIRST} (an estimated 70%) than in England (60%).`,
  ],
  [
    'of a full count without figures',
    { here: long(30), there: long(30), isEstimate: false },
    `The rate was higher here than in ${long(30)}.`,
  ],
];

const SAME: Row[] = [
  ['whole', {}, 'The rate was about the same in Kent and England: an estimated 70% and 60% (2025).'],
  [
    'without its days',
    { here: long(11) },
    `The rate was about the same in ${long(11)} and England: an estimated 70% and 60%.`,
  ],
  [
    'without its name',
    { here: long(13) },
    'The rate was about the same here and in England: an estimated 70% and 60%.',
  ],
  [
    'without its figures, where "here" would not tell',
    { here: long(13), shortHere: FIRST },
    `The rate was about the same in ${long(13)} and England, by estimates.`,
  ],
  [
    'without name or figures',
    { here: long(30), there: long(17) },
    `The rate was about the same here and in ${long(17)}, by estimates.`,
  ],
];

const UNTOLD: Row[] = [
  ['whole', {}, `We can’t tell if the rate in Kent differs from England: ${WHY['few-asked']}.`],
  [
    'without its name',
    { here: long(12) },
    `We can’t tell if the rate here differs from England: ${WHY['few-asked']}.`,
  ],
  [
    'without either',
    { here: long(30), there: long(12) },
    `We can’t tell if the rate differs from ${long(12)}: ${WHY['few-asked']}.`,
  ],
];

describe('here beside another place', () => {
  it.each(HIGHER)('higher and lower: %s', (_about, parts, text) => {
    expect(sayPlaces('higher', null, { ...PARTS, ...parts }, false)).toBe(text);
    expect(sayPlaces('lower', null, { ...PARTS, ...parts }, false)).toBe(text.replace('higher', 'lower'));
  });

  it.each(SAME)('about the same: %s', (_about, parts, text) => {
    expect(sayPlaces('about-the-same', null, { ...PARTS, ...parts }, false)).toBe(text);
  });

  it.each(UNTOLD)('cannot be told: %s', (_about, parts, text) => {
    expect(sayPlaces('cannot-tell', 'few-asked', { ...PARTS, ...parts }, false)).toBe(text);
  });

  it('cannot be told and no reason given: a figure is missing', () => {
    expect(sayPlaces('cannot-tell', null, PARTS, false)).toBe(
      'We can’t tell if the rate in Kent differs from England: one figure is missing.',
    );
  });

  it.each([
    ['higher', 'The rate was higher in Kent than in England, by estimates.'],
    ['lower', 'The rate was lower in Kent than in England, by estimates.'],
    ['about-the-same', 'The rate was about the same in Kent and England, by estimates.'],
    ['cannot-tell', 'We can’t tell if the rate was different in Kent and England.'],
  ] as const)('without numbers: %s', (verdict, text) => {
    expect(sayPlaces(verdict, null, PARTS, true)).toBe(text);
    const full = { ...PARTS, isEstimate: false };
    expect(sayPlaces(verdict, null, full, true)).toBe(text.replace(', by estimates', ''));
  });

  it.each([
    ['higher', 'The rate was higher here than in England, by estimates.'],
    ['about-the-same', 'The rate was about the same here and in England, by estimates.'],
    ['cannot-tell', 'We can’t tell if the rate was different here and in England.'],
  ] as const)('without numbers, the name too long: %s', (verdict, text) => {
    expect(sayPlaces(verdict, null, { ...PARTS, here: long(25) }, true)).toBe(text);
  });
});

const ROSE: Row[] = [
  ['whole', {}, 'The rate in Kent rose from an estimated 60% (2024) to 70% (2025).'],
  ['of a full count', { isEstimate: false }, 'The rate in Kent rose from 60% (2024) to 70% (2025).'],
  [
    'at 25 words',
    { here: long(13) },
    `The rate in ${long(13)} rose from an estimated 60% (2024) to 70% (2025).`,
  ],
  ['without its name', { here: long(14) }, 'The rate here rose from an estimated 60% (2024) to 70% (2025).'],
  [
    'without its days',
    { here: long(14), firstPeriod: long(15) },
    'The rate here rose from an estimated 60% to 70%.',
  ],
];

const STAYED: Row[] = [
  ['whole', {}, 'The rate in Kent was about the same: an estimated 60% (2024) and 70% (2025).'],
  [
    'without its name',
    { here: long(13) },
    'The rate here was about the same: an estimated 60% (2024) and 70% (2025).',
  ],
  [
    'without its days',
    { here: long(13), firstPeriod: long(15) },
    'The rate here was about the same: an estimated 60% and 70%.',
  ],
];

const UNTOLD_CHANGE: Row[] = [
  ['whole', {}, `We can’t tell if the rate in Kent changed from 2024 to 2025: ${WHY['series-broke']}.`],
  [
    'without its name',
    { here: long(10) },
    `We can’t tell if the rate here changed from 2024 to 2025: ${WHY['series-broke']}.`,
  ],
  [
    'without its days',
    { here: long(10), firstPeriod: long(20) },
    `We can’t tell if the rate here changed: ${WHY['series-broke']}.`,
  ],
];

describe('here at two times', () => {
  it.each(ROSE)('rose and fell: %s', (_about, parts, text) => {
    expect(sayTimes('higher', null, { ...PARTS, ...parts })).toBe(text);
    expect(sayTimes('lower', null, { ...PARTS, ...parts })).toBe(text.replace(' rose ', ' fell '));
  });

  it.each(STAYED)('about the same: %s', (_about, parts, text) => {
    expect(sayTimes('about-the-same', null, { ...PARTS, ...parts })).toBe(text);
  });

  it.each(UNTOLD_CHANGE)('cannot be told: %s', (_about, parts, text) => {
    expect(sayTimes('cannot-tell', 'series-broke', { ...PARTS, ...parts })).toBe(text);
  });

  it('cannot be told and no reason given: a figure is missing', () => {
    expect(sayTimes('cannot-tell', null, PARTS)).toContain(': one figure is missing.');
  });
});

describe('a model’s view', () => {
  it.each([
    ['grow-a-lot', 'grow a lot'],
    ['grow-a-little', 'grow a little'],
    ['stay-about-the-same', 'stay about the same'],
    ['shrink-a-little', 'shrink a little'],
    ['shrink-a-lot', 'shrink a lot'],
  ] as const)('%s', (outlook, words) => {
    expect(sayOutlook(outlook, PARTS, false)).toBe(
      `A model expects the rate in Kent to ${words}, from an estimated 60% (2024) to 70% (2025).`,
    );
    expect(sayOutlook(outlook, { ...PARTS, here: long(9) }, false)).toBe(
      `A model expects the rate here to ${words}, from an estimated 60% (2024) to 70% (2025).`,
    );
    expect(sayOutlook(outlook, { ...PARTS, here: long(20), firstPeriod: long(15) }, false)).toBe(
      `A model expects the rate here to ${words}, from an estimated 60% to 70%.`,
    );
    expect(sayOutlook(outlook, { ...PARTS, here: long(20), first: long(20) }, false)).toBe(
      `A model expects the rate here to ${words}, by its estimates.`,
    );
  });

  it('of a wider area is never said of "here"', () => {
    const say = (parts: Partial<ClaimParts>) => sayOutlook('grow-a-lot', { ...PARTS, ...parts }, true);
    expect(say({ firstPeriod: long(15) })).toBe(
      'A model expects the rate in Kent to grow a lot, from an estimated 60% to 70%.',
    );
    expect(say({ here: long(20) })).toBe(
      'A model expects the rate in its skills plan area to grow a lot, from an estimated 60% to 70%.',
    );
  });

  it('that knows too little', () => {
    expect(sayOutlook('not-enough-information', PARTS, false)).toBe(
      'There is not enough information to say how the rate in Kent may change by 2025.',
    );
    const far = { ...PARTS, here: long(20) };
    expect(sayOutlook('not-enough-information', far, false)).toBe(
      'There is not enough information to say how the rate here may change by 2025.',
    );
    expect(sayOutlook('not-enough-information', far, true)).toBe(
      'There is not enough information to say how the rate in its skills plan area may change by 2025.',
    );
  });

  it('comes with what its steps mean', () => {
    expect(OUTLOOK_NOTES).toContain('There is no outlook where either figure is under 10,000 jobs.');
  });
});

it.each([
  ['Kent', 'Counted from the highest, Kent was number 2 of 4 for the rate: an estimated 70%.'],
  [long(20), 'Counted from the highest, this place was number 2 of 4: an estimated 70%.'],
])('a rank of %s', (here, text) => {
  expect(sayRank(2, 4, { ...PARTS, here })).toBe(text);
});

it.each([
  ['more-is-better', 'A higher figure is better.'],
  ['less-is-better', 'A lower figure is better.'],
  ['neither', 'Neither a high nor a low figure is better in itself.'],
] as const)('which way is good: %s', (direction, text) => {
  expect(directionNote(direction)).toBe(text);
});
