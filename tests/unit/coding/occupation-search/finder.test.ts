import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openOccupationCoder } from '../../../../src/coding/occupation/occupation-coder.ts';
import { createOccupationFinder } from '../../../../src/coding/occupation-search/finder.ts';
import { occupations } from '../../../../src/reference/occupations.ts';
import { readShippedOccupationModel } from '../../../../src/runtime/node/occupation-model.ts';
import { occupationSearchMeasure } from '../../../../src/training/evaluation/occupation-search-measure.ts';

const coder = openOccupationCoder(readShippedOccupationModel());
const finder = createOccupationFinder(() => coder);
const withoutCoder = createOccupationFinder(null);
const first = (text: string) => finder.find(text, 5).matches[0];
const codes = (text: string, limit = 5) =>
  finder.find(text, limit).matches.map(({ occupation }) => occupation.soc2020);

describe('a name as it stands', () => {
  it.each(occupations.map(({ name, plural, soc2020 }) => [name, plural, soc2020]))(
    '%s and its plural find it first',
    (name, plural, soc2020) => {
      for (const text of [name, plural, name.toUpperCase()])
        expect([text, first(text)?.occupation.soc2020, first(text)?.why]).toEqual([text, soc2020, 'name']);
    },
  );

  it('finds every other name among what it means', () => {
    for (const { otherNames, soc2020 } of occupations)
      for (const name of otherNames) expect([name, codes(name, 20).includes(soc2020)]).toEqual([name, true]);
  });

  it.each([
    ['sparky', '5241'],
    ['HCA', '6131'],
    ['TA', '6112'],
    ['SENCO', '2316'],
    ['trydanydd', '5241'],
    ['joiner', '5316'],
    ['bin man', '9225'],
    ['brick layer', '5313'],
    ['policeofficer', '3312'],
    ['police woman', '3312'],
    ['post woman', '9211'],
    ['organizer', '3557'],
    ['program manager', '2440'],
    ['counselor', '3224'],
    ['car saleswoman', '7115'],
  ])('%s is %s', (text, soc2020) => {
    expect(codes(text)).toContain(soc2020);
  });
});

describe('what stands round the job', () => {
  it.each([
    'electrician',
    'Electricians',
    'ELECTRICIAN',
    'electrician jobs',
    'jobs as an electrician',
    'I want to be an electrician',
    "I'd like to become an electrician",
    'how do I become an electrician?',
    'what does an electrician earn',
    'apprentice electrician',
    'electrician apprenticeships',
    'Electrician - nights, £18 an hour',
    'Electrician (temporary)',
    'part time electrician',
    'electrician vacancies',
  ])('%s is an electrician', (text) => {
    expect(first(text)?.occupation.soc2020).toBe('5241');
  });

  it.each(['jobs', 'any jobs', 'apprenticeships', 'trainee', 'part time work', '   ', '???', ''])(
    '"%s" alone is nothing',
    (text) => {
      expect(finder.find(text, 5)).toEqual({ matches: [], means: 'nothing', sector: null });
    },
  );
});

describe('a word for several occupations', () => {
  it.each(['teacher', 'engineer', 'optician', 'chemist', 'designer', 'manager'])(
    '%s: the reader chooses',
    (text) => {
      const { means, matches } = finder.find(text, 10);
      expect([means, matches.length > 1]).toEqual(['several', true]);
    },
  );

  it.each([
    ['nurse', '2237', '2236'],
    ['doctor', '2211', '2212'],
    ['lecturer', '2311', '2312'],
  ])('%s is the one that is called so first, with the others beside it', (text, soc2020, beside) => {
    const { means, matches } = finder.find(text, 10);
    expect([means, matches[0]?.occupation.soc2020]).toEqual(['one', soc2020]);
    expect(matches.map(({ occupation }) => occupation.soc2020)).toContain(beside);
  });

  it.each(['electrician', 'care worker', 'cook', 'vet', 'midwives'])('%s is one', (text) => {
    expect(finder.find(text, 10).means).toBe('one');
  });
});

describe('a sector', () => {
  it.each([
    ['construction', 'construction', '5241'],
    ['building trade', 'construction', '5313'],
    ['hospitality', 'catering-and-hospitality', '5434'],
    ['IT', 'digital', '2134'],
    ['health care', 'health-and-science', '2237'],
    ['jobs in engineering', 'engineering-and-manufacturing', '5241'],
    ['finance industry', 'legal-finance-and-accounting', '2421'],
    ['farming', 'agriculture', '5111'],
    ['childcare', 'education-and-early-years', '3232'],
    ['logistics', 'transport-and-logistics', '8211'],
  ])('%s is %s and holds %s', (text, sector, soc2020) => {
    const found = finder.find(text, 50);
    expect([found.means, found.sector?.id]).toEqual(['sector', sector]);
    expect(found.matches.map(({ occupation }) => occupation.soc2020)).toContain(soc2020);
  });
});

describe('a misspelling', () => {
  it.each([
    ['elektrishun', '5241'],
    ['plumba', '5315'],
    ['hairdreser', '6221'],
    ['vetinary nurse', '3240'],
    ['farmasist', '2251'],
    ['sofware engineer', '2134'],
    ['wind turbine tecnician', '3113'],
    ['paramedik in glasgo', '2255'],
    ['quantaty surveyer', '2453'],
    ['beautishan', '6222'],
  ])('%s is near %s', (text, soc2020) => {
    expect(codes(text)).toContain(soc2020);
    expect(finder.find(text, 5).means).toBe('near');
  });

  it.each(['asdfgh', 'xqzv', 'qwertyuiop', '12345'])('%s is like nothing', (text) => {
    expect(withoutCoder.find(text, 5).matches).toEqual([]);
  });

  it('of a word of two letters is never guessed', () => {
    expect(withoutCoder.find('xq', 5).matches).toEqual([]);
  });
});

describe('a title that we do not list', () => {
  it.each([
    ['Head Chef Fresh Food Gastro Pub', '5434'],
    ['Multi-Skilled Maintenance Engineer', '5223'],
    ['Bricklayer Gang', '5313'],
  ])('%s is known by the job within it', (text, soc2020) => {
    expect(first(text)).toMatchObject({ why: 'part', occupation: { soc2020 } });
  });

  it('is read by the coder, and by names alone without one', () => {
    expect(finder.find('dog behaviour consultant', 5).matches.map(({ why }) => why)).toContain('coder');
    expect(withoutCoder.find('dog behaviour consultant', 5).matches.map(({ why }) => why)).not.toContain(
      'coder',
    );
  });

  it('opens the coder only then', () => {
    let opened = 0;
    const counting = createOccupationFinder(() => {
      opened++;
      return coder;
    });
    for (const text of ['electrician', 'nurse', 'construction', 'plumer']) counting.find(text, 5);
    expect(opened).toBe(0);
    counting.find('dog behaviour consultant', 5);
    expect(opened).toBe(1);
  });
});

describe('a word not to answer', () => {
  it.each([
    'drug dealer',
    'drugs dealers',
    'hitman',
    'hit man',
    'assassin',
    'prostitute',
    'terrorist',
    'bomb maker',
    'stripper',
    'f u c k',
    'FUCKING teacher',
    'sh1t',
    'escort',
    'burglar in Leeds',
    'porn star',
    'killer',
    'nazi',
    'an arms dealer',
  ])('%s gets nothing, and nothing near', (text) => {
    expect(finder.find(text, 5).matches).toEqual([]);
    expect(finder.nearest(text, 3)).toEqual([]);
  });

  it.each([
    'cockle picker',
    'care escort',
    'car dealer',
    'antique dealer',
    'burglar alarm installer',
    'asbestos stripper',
    'suicide prevention worker',
    'self-harm nurse',
    'modern slavery caseworker',
    'Scunthorpe plumber',
  ])('%s is not taken for one', (text) => {
    expect(finder.nearest(text, 3)).toHaveLength(3);
  });
});

describe('any text', () => {
  it('gives each occupation once, no more than asked for, and never throws', () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.constantFrom(...occupations.map(({ name }) => name)),
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const { matches, means } = withoutCoder.find(text, limit);
        expect(matches.length).toBeLessThanOrEqual(limit);
        expect(new Set(matches.map(({ occupation }) => occupation)).size).toBe(matches.length);
        expect(means === 'nothing').toBe(matches.length === 0);
      }),
      { numRuns: 200 },
    );
  });

  it('is answered at a cost that its length does not drive', () => {
    const words = 'electrical instalation enginer hospitel nurce warehous '.repeat(200);
    const from = performance.now();
    for (let round = 0; round < 10; round++) withoutCoder.find(words, 5);
    expect((performance.now() - from) / 10).toBeLessThan(200);
  });
});

describe('the labelled queries', () => {
  const file = new URL('../../../labelled/occupation-queries/queries.csv', import.meta.url);
  const rows: { kind: string; soc2020: string; query: string }[] = parse(readFileSync(file), {
    columns: true,
  });

  it('are 300 and 60 misspellings, none twice, of unit groups that there are', () => {
    expect(rows.filter(({ kind }) => kind === 'misspelling')).toHaveLength(60);
    expect(new Set(rows.map(({ query }) => query)).size).toBe(360);
    const known = new Set<string>(occupations.map(({ soc2020 }) => soc2020));
    for (const { soc2020 } of rows) expect(soc2020.split(' ').every((code) => known.has(code))).toBe(true);
  });

  it('are found first or second in at least 95 of 100', { timeout: 60_000 }, () => {
    const read = (path: string) =>
      path.startsWith('occupation-queries/') ? readFileSync(file, 'utf8') : null;
    const [table] = occupationSearchMeasure.evaluate({ read }, { occupation: coder }) ?? [];
    const shares = (table?.headlines ?? []).map(([, share]) => share?.share ?? 0);
    expect(shares).toHaveLength(2);
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(0.95);
    const [queries] = table?.rows ?? [];
    expect(queries?.at(-1)).toMatchObject({ share: 1 });
  });
});
