import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCorrectedCoder } from '../../../src/coding/corrections/apply-corrections.ts';
import { readCorrections } from '../../../src/coding/corrections/read-corrections.ts';
import type { PostingCoder } from '../../../src/coding/shared/contract.ts';
import { ConfigInvalid } from '../../../src/domain/errors.ts';
import type { SourceId } from '../../../src/domain/release.ts';
import { createAreaIndex } from '../../../src/reference/areas.ts';
import { inventCoding } from '../../support/invented-coding.ts';
import { inventPosting } from '../../support/invented-posting.ts';

const HEADER = 'source,key,title,field,value,reason,date';
const known = { areas: createAreaIndex([]), sourceIds: ['a/feed', 'b/feed'] } as const;
const read = (...lines: string[]) => readCorrections([HEADER, ...lines].join('\n'), 'my.csv', known);

function problemsOf(...lines: string[]): readonly string[] {
  try {
    read(...lines);
  } catch (error) {
    if (error instanceof ConfigInvalid) return error.problems;
    throw error;
  }
  return [];
}

/** What the lines make of a posting that was coded as construction in Medway. */
function correct(lines: string[], title = 'Zoo Keeper', sourceId: SourceId = 'a/feed') {
  const coder: PostingCoder = {
    version: 'test-1',
    code: () => inventCoding({ sector: 'construction', districts: ['E06000035'], placeBasis: 'name' }),
    unitGroupsOf: () => [],
  };
  return createCorrectedCoder(coder, read(...lines)).code(inventPosting({ key: 'k1', title }), sourceId);
}

describe('a correction', () => {
  it.each([
    ['occupation,6129', { soc2020: '6129' }],
    ['sector,agriculture-environmental-and-animal-care', { sectorBasis: 'correction' }],
    ['sector,', { sector: null, sectorBasis: null }],
    [
      'districts,ashford;E06000035;ashford',
      { districts: ['E06000035', 'E07000105'], placeBasis: 'correction' },
    ],
    ['districts,', { districts: [], placeBasis: null }],
    [
      'pay-per-year,24000-26500',
      { payPerYear: { minGbp: 24_000, maxGbp: 26_500, origin: 'corrected', isOnTarget: false } },
    ],
    ['contract,permanent', { terms: { contract: 'permanent' } }],
    ['apprenticeship-level,3', { terms: { apprenticeshipLevel: 3 } }],
    [
      'minimum-age,18',
      { terms: { minimumAge: 18 }, safety: [{ kind: 'over-18', words: 'Aged 18 or over' }] },
    ],
    ['safety,none', { safety: [] }],
    [
      'safety,money-to-pay; nights',
      { safety: [{ kind: 'money-to-pay' }, { kind: 'nights' }], terms: { isForSchoolLeavers: false } },
    ],
    ['school-leavers,yes', { terms: { isForSchoolLeavers: true, schoolLeaverReason: 'corrected' } }],
  ])('%s', (cells, expected) => {
    const [field = '', value = ''] = cells.split(',');
    const coding = correct([`a/feed,k1,,${cells},Said so,2026-08-06`]);
    expect(coding).toMatchObject(expected);
    expect(coding.corrections).toEqual([
      { field, value: value === '' ? null : value, reason: 'Said so', date: '2026-08-06' },
    ]);
  });

  it.each([
    [['minimum-age,21'], false, 'minimum-age-18-or-over'],
    [['apprenticeship-level,3'], true, 'apprenticeship-level-2-or-3'],
    [['apprenticeship-level,3', 'minimum-age,21'], false, 'minimum-age-18-or-over'],
    [['minimum-age,16'], true, 'says-school-leavers'],
    [['safety,commission-only'], false, 'left-out'],
    [['safety,nights'], null, 'safety-note'],
    [['safety,none', 'minimum-age,16'], true, 'says-school-leavers'],
    // What is said of safety stands whatever other lines say, and a corrected mark is the last word, wherever it stands.
    [['safety,none', 'minimum-age,18'], false, 'minimum-age-18-or-over'],
    [['school-leavers,yes', 'safety,nights'], true, 'corrected'],
    [['school-leavers,no', 'minimum-age,16'], false, 'corrected'],
    [['school-leavers,', 'minimum-age,16'], null, null],
  ])('of what the mark for school leavers hangs on: %j', (cells, isForSchoolLeavers, schoolLeaverReason) => {
    const lines = cells.map((each) => `a/feed,k1,,${each},Said so,2026-08-06`);
    expect(correct(lines, 'Trainee for school leavers').terms).toMatchObject({
      isForSchoolLeavers,
      schoolLeaverReason,
    });
  });
});

describe('corrections by key, title and source', () => {
  it.each([
    ['*zoo*', 'Senior ZOO-keeper', true],
    ['zoo keeper', 'Zoo Keeper', true],
    ['zoo keeper', 'Senior zoo keeper', false],
    ['zoo*', 'Zoo keeper', true],
    ['zoo*', 'The zoo', false],
    ['*keeper', 'Zoo keeper', true],
    ['a*a', 'a', false],
    ['a*b*c', 'a big box of c', true],
    ['*b*a*', 'a b', false],
    ['*ab*ab*', 'ab', false],
    ['*ab*ab*', 'abab', true],
    ['zoo*keeper', 'Zookeeper', true],
    ['zoo*okeeper', 'Zookeeper', false],
  ])('for titles like %j fits %j: %s', (pattern, title, isFit) => {
    const { sector } = correct([`*,,${pattern},sector,,Wrong,2026-08-06`], title);
    expect(sector).toBe(isFit ? null : 'construction');
  });

  it('by key goes before one by title, and the higher line before the lower', () => {
    const lines = [
      '*,,*zoo*,occupation,61,One,2026-08-06',
      '*,,*keeper*,occupation,62,Two,2026-08-06',
      'a/feed,k1,,sector,,Three,2026-08-06',
      '*,,zoo keeper,sector,construction,Four,2026-08-06',
    ];
    expect(correct(lines)).toMatchObject({ soc2020: '61', sector: null });
    expect(correct(lines).corrections.map(({ reason }) => reason)).toEqual(['Three', 'One']);
  });

  it('is for its source only, and leaves others without a mark', () => {
    const coding = correct(['b/feed,,*zoo*,sector,,Wrong,2026-08-06'], 'Zoo keeper', 'a/feed');
    expect(coding).toMatchObject({ sector: 'construction', corrections: [] });
  });

  it('changes the version, and another file changes it again', () => {
    const one = read('*,,*zoo*,sector,,Wrong,2026-08-06').version;
    expect(correct(['*,,*zoo*,sector,,Wrong,2026-08-06'], 'Plumber').coderVersion).toBe(`test-1+${one}`);
    expect(read('*,,*zoo*,sector,,Wrong!,2026-08-06').version).not.toBe(one);
    const coder = { version: 'test-1', code: () => inventCoding(), unitGroupsOf: () => [] };
    expect(createCorrectedCoder(coder, read()).version).toBe('test-1');
  });
});

describe('a bad file', () => {
  it.each([
    ['c/feed,k1,,sector,,Why,2026-08-06', 'line 2: "c/feed" is no source, such as a/feed'],
    ['a/feed,,,sector,,Why,2026-08-06', 'line 2: give either a key or a title'],
    ['a/feed,k1,zoo,sector,,Why,2026-08-06', 'line 2: give either a key or a title'],
    ['*,k1,,sector,,Why,2026-08-06', 'line 2: a key belongs to one source'],
    ['*,,* *,sector,,Why,2026-08-06', 'line 2: "* *" would fit every advert'],
    ['a/feed,k1,,colour,red,Why,2026-08-06', 'line 2: "colour" is none of occupation'],
    ['a/feed,k1,,occupation,9999,Why,2026-08-06', 'line 2: "9999" is no SOC 2020 code'],
    ['a/feed,k1,,sector,circus,Why,2026-08-06', 'line 2: "circus" is no sector'],
    ['a/feed,k1,,districts,kent,Why,2026-08-06', 'line 2: "kent" is no current district'],
    ['a/feed,k1,,pay-per-year,12.50,Why,2026-08-06', 'line 2: "12.50" is no pay'],
    ['a/feed,k1,,pay-per-year,30000-20000,Why,2026-08-06', 'line 2: "30000-20000" is no pay'],
    ['a/feed,k1,,contract,forever,Why,2026-08-06', 'line 2: "forever" is none of permanent'],
    ['a/feed,k1,,minimum-age,99,Why,2026-08-06', 'line 2: "99" is no whole number from 13 to 25'],
    ['a/feed,k1,,safety,dangerous,Why,2026-08-06', 'line 2: "dangerous" is neither none nor a list of'],
    ['a/feed,k1,,safety,nights;nights,Why,2026-08-06', 'line 2: "nights;nights" is neither'],
    ['a/feed,k1,,safety,,Why,2026-08-06', 'line 2: "" is neither none nor'],
    ['a/feed,k1,,sector,,,2026-08-06', 'line 2: give a reason'],
    ['a/feed,k1,,sector,,Ask ann@example.org,2026-08-06', 'line 2: the reason holds an address'],
    ['a/feed,k1,,sector,,Why,6 August', 'line 2: "6 August" is no date'],
    ['a/feed,k1,,sector', 'my.csv: Invalid Record Length'],
  ])('%j', (line, problem) => {
    expect(problemsOf(line).join('\n')).toContain(problem);
  });

  it('is told of every line at once, comments and quotes counted', () => {
    const problems = problemsOf(
      'a/feed,k1,,sector,,"Two\nlines",2026-08-06',
      'a/feed,k1,,colour,,,2026-08-06',
      'a/feed,k1,,sector,construction,Again,2026-08-06',
    );
    expect(problems).toEqual([
      expect.stringMatching(/^my\.csv, line 4: give a reason/),
      expect.stringMatching(/^my\.csv, line 4: "colour"/),
      expect.stringMatching(/^my\.csv, line 5: corrects the same field of the same advert as line 3/),
    ]);
  });

  it('must have exactly the header, so that nobody is named', () => {
    expect(() => readCorrections(`${HEADER},by\n`, 'my.csv', known)).toThrow('who corrected is not kept');
  });

  it('never throws anything but what is wrong, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 6 }), (lines) => {
        try {
          read(...lines);
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigInvalid);
        }
      }),
      { numRuns: 300, seed: 2026 },
    );
  });
});
