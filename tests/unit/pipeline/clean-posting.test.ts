/** What may be stored of an advert: every value at the limit of what a job can have, and one step beyond. */
import { describe, expect, it } from 'vitest';
import type { Posting } from '../../../src/domain/posting.ts';
import { cleanPosting } from '../../../src/pipeline/staging/clean-posting.ts';
import { inventApprenticeship, inventPlace, inventPosting } from '../../support/invented-posting.ts';

const NOW = '2026-08-06T09:00:00Z';

function clean(posting: Partial<Posting>) {
  const notes: string[] = [];
  const found = cleanPosting(inventPosting(posting), { advertHosts: ['example.test'] }, NOW, (code, detail) =>
    notes.push(`${code}: ${detail}`),
  );
  const { posting: kept = null, rejected = null } = { posting: undefined, rejected: undefined, ...found };
  return { notes, posting: kept, rejected };
}

describe('an advert', () => {
  it('that is plain stays as it is, and nothing is noted', () => {
    const plain: Partial<Posting> = {
      alternateKey: 'alternate',
      sharedReference: 'shared',
      employerName: 'Oast House',
      employerReference: 'OH/1',
      url: 'https://example.test/1',
      summary: 'Words of it.',
      postedOn: '2026-08-01',
      closesAt: '2026-09-01T11:00:00Z',
      places: [inventPlace({ text: 'Ashford', postcode: 'TN23 1AA', latitude: 51.1, longitude: 0.9 })],
      pay: { ...inventPosting().pay, text: '£12 an hour', minGbp: 12, maxGbp: 12, period: 'hour' },
      employmentTypes: ['FULL_TIME'],
      hoursPerWeek: 37,
      openings: 2,
      sourceCategory: 'schools',
      apprenticeship: inventApprenticeship({ level: 3, route: 'Care', larsCode: 7, startsOn: '2026-09-14' }),
    };
    expect(clean(plain)).toEqual({ notes: [], posting: inventPosting(plain), rejected: null });
  });

  it.each([[{ key: '' }], [{ title: '' }], [{ title: ' <b> </b> ' }]])(
    'without a key or a title is refused: %j',
    (posting) => {
      expect(clean(posting).rejected).toEqual({
        code: 'missing-field',
        detail: 'The advert has no key or no title',
      });
    },
  );

  it.each([['k'.repeat(301)], ['two\nlines'], ['<b>'], ['a>b'], [' spaced']])(
    'whose key cannot be compared is refused: %j',
    (key) => {
      expect(clean({ key }).rejected).toEqual({
        code: 'unreadable-record',
        detail: `The advert's key is not one line of at most 300 characters: ${key}`,
      });
    },
  );

  it('may have a key of 300 characters', () => {
    expect(clean({ key: 'k'.repeat(300) }).posting?.key).toHaveLength(300);
  });
});

describe('an advert that is kept', () => {
  it('loses its markup, in every text', () => {
    const text = '<b>Plain</b>\n words';
    const { posting } = clean({
      title: text,
      employerName: text,
      sourceCategory: text,
      employmentTypes: [text, '<i></i>'],
      places: [inventPlace({ text })],
      pay: { ...inventPosting().pay, text },
      apprenticeship: inventApprenticeship({
        route: text,
        standardTitle: text,
        duration: text,
        providerName: text,
      }),
    });
    expect(JSON.stringify(posting)).not.toMatch(/[<>]|\\n/);
    expect(JSON.stringify(posting).match(/Plain words/g)).toHaveLength(10);
  });

  it('has no link to another host', () => {
    const { posting, notes } = clean({ url: 'https://elsewhere.test/1' });
    expect(posting?.url).toBeNull();
    expect(notes).toEqual([expect.stringMatching(/^unsafe-link: /)]);
  });
});

describe('references of other kinds', () => {
  it.each([
    ['alternateKey', 1200],
    ['sharedReference', 300],
    ['employerReference', 300],
  ] as const)('%s has at most %i characters', (name, most) => {
    expect(clean({ [name]: 'k'.repeat(most) })).toMatchObject({
      notes: [],
      posting: { [name]: 'k'.repeat(most) },
    });
    const long = 'k'.repeat(most + 1);
    expect(clean({ [name]: long })).toMatchObject({
      notes: [`unreadable-record: ${name} is not one line of at most ${most} characters: ${long}`],
      posting: { [name]: null },
    });
  });
});

describe('days', () => {
  it.each([
    ['2000-01-01', true],
    ['1999-12-31', false],
    ['2031-08-10', true],
    ['2031-08-11', false],
    ['2026-02-30', false],
    ['soon', false],
  ])('%s: %s', (day, isDay) => {
    const detail = (name: string, seen: string) =>
      `unreadable-date: ${name} ${seen} is no day from 2000-01-01 to 2031-08-10`;
    expect(clean({ postedOn: day })).toMatchObject({
      notes: isDay ? [] : [detail('postedOn', day)],
      posting: { postedOn: isDay ? day : null },
    });
    const closesAt = `${day}T11:00:00Z`;
    expect(clean({ closesAt })).toMatchObject({
      notes: isDay ? [] : [detail('closesAt', closesAt)],
      posting: { closesAt: isDay ? closesAt : null },
    });
    const apprenticeship = inventApprenticeship({ startsOn: day });
    expect(clean({ apprenticeship }).posting?.apprenticeship?.startsOn).toBe(isDay ? day : null);
  });
});

describe('numbers', () => {
  it.each([
    ['hoursPerWeek', 0.1, true],
    ['hoursPerWeek', 0, false],
    ['hoursPerWeek', 168, true],
    ['hoursPerWeek', 168.5, false],
    ['openings', 1, true],
    ['openings', 0, false],
    ['openings', 1.5, false],
    ['openings', 100_000, true],
    ['openings', 100_001, false],
  ] as const)('%s of %d: %s', (name, number, isKept) => {
    const { posting, notes } = clean({ [name]: number });
    expect(posting?.[name]).toBe(isKept ? number : null);
    expect(notes).toHaveLength(isKept ? 0 : 1);
  });

  it.each([
    ['level', 2, true],
    ['level', 1, false],
    ['level', 7, true],
    ['level', 8, false],
    ['larsCode', 1, true],
    ['larsCode', 0, false],
    ['larsCode', 1_000_000, true],
    ['larsCode', 1_000_001, false],
    ['larsCode', 2.5, false],
  ] as const)('an apprenticeship’s %s of %d: %s', (name, number, isKept) => {
    const { posting } = clean({ apprenticeship: inventApprenticeship({ [name]: number }) });
    expect(posting?.apprenticeship?.[name]).toBe(isKept ? number : null);
  });

  it('say what they are and what they may be', () => {
    expect(clean({ hoursPerWeek: 200, openings: 2.5 }).notes).toEqual([
      'unreadable-number: hoursPerWeek 200 is not from 0.1 to 168',
      'unreadable-number: openings 2.5 is no whole number',
    ]);
  });
});

describe('places', () => {
  it.each(['TN23 1AA', 'M1 1AE', 'EC1A 1BB', 'TN23', 'E1'])('may have the postcode %s', (postcode) => {
    expect(clean({ places: [inventPlace({ postcode })] })).toMatchObject({
      notes: [],
      posting: { places: [{ postcode }] },
    });
  });

  it.each(['tn23 1aa', 'TN231AA', 'TN23 1A', 'ABC1 1AA', 'TN23 1AA x', 'x TN23 1AA', ''])(
    'have no postcode of %j',
    (postcode) => {
      expect(clean({ places: [inventPlace({ text: 'Ashford', postcode })] })).toMatchObject({
        notes: [`unreadable-record: The postcode is none: ${postcode}`],
        posting: { places: [{ text: 'Ashford', postcode: null }] },
      });
    },
  );

  it.each([
    [90, 180, true],
    [-90, -180, true],
    [90.1, 0, false],
    [-90.1, 0, false],
    [0, 180.1, false],
    [0, -180.1, false],
    [null, 0, false],
    [0, null, false],
  ])('at %d, %d have a point: %s', (latitude, longitude, isPoint) => {
    expect(clean({ places: [inventPlace({ latitude, longitude })] }).posting?.places).toEqual([
      inventPlace(isPoint ? { latitude, longitude } : {}),
    ]);
  });

  it('are at most two hundred, and kinds of employment twenty', () => {
    const many = (count: number) => Array.from({ length: count }, () => inventPlace());
    expect(clean({ places: many(200) })).toMatchObject({ notes: [] });
    const { posting, notes } = clean({
      places: many(201),
      employmentTypes: Array.from({ length: 21 }, () => 'X'),
    });
    expect(posting?.places).toHaveLength(200);
    expect(posting?.employmentTypes).toHaveLength(20);
    expect(notes).toEqual(['unreadable-record: Of 201 places 200 are kept']);
  });
});

describe('pay', () => {
  const NO_PAY = inventPosting().pay;

  it.each([
    [12, null, true],
    [null, 12, true],
    [12, 12, true],
    [12, 13, true],
    [13, 12, false],
    [0, 12, false],
    [-1, null, false],
    [12, 0, false],
    [1_000_000_000, null, false],
    [12, 1_000_000_000, false],
  ])('from %d to %d an hour: %s', (minGbp, maxGbp, isPay) => {
    const pay = { ...NO_PAY, text: 'As told', minGbp, maxGbp, period: 'hour' } as const;
    expect(clean({ pay })).toMatchObject({
      notes: isPay ? [] : [`unreadable-pay: ${minGbp} to ${maxGbp} pounds per hour is no pay`],
      posting: { pay: isPay ? pay : { ...NO_PAY, text: 'As told' } },
    });
  });

  it('that is none is told without its period too', () => {
    expect(clean({ pay: { ...NO_PAY, minGbp: 0 } }).notes).toEqual([
      'unreadable-pay: 0 to null pounds per period is no pay',
    ]);
  });
});
