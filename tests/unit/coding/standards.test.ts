import { describe, expect, it } from 'vitest';
import { openOccupationCoder } from '../../../src/coding/occupation/occupation-coder.ts';
import { createStandardCoder } from '../../../src/coding/standards/unit-groups.ts';
import { readShippedOccupationModel } from '../../../src/runtime/node/occupation-model.ts';

const coder = openOccupationCoder(readShippedOccupationModel());
const code = createStandardCoder(coder);
const byNames = createStandardCoder(null);
const CONSTRUCTION = 'Construction and the built environment';

const standard = (title: string, jobTitles: readonly string[] = [], route = CONSTRUCTION) => ({
  title,
  jobTitles,
  route,
});

describe('the unit groups of a standard', () => {
  it('are those of its title and of its job titles, each once and with the words that say so', () => {
    expect(code(standard('Bricklayer', ['Bricklayer', 'Stonemason', 'Brick layer']))).toEqual([
      { soc2020: '5313', basis: 'title', matched: 'Bricklayer' },
      { soc2020: '5312', basis: 'job-title', matched: 'Stonemason' },
    ]);
  });

  it('are read without what stands in brackets', () => {
    expect(code(standard('Dental nurse (integrated)', [], 'Health and science'))).toMatchObject([
      { soc2020: '6133', matched: 'Dental nurse (integrated)' },
    ]);
  });

  it.each(['Engineer', 'Manager', 'Team member', 'Health and science', '', '(degree)'])(
    '“%s” names none',
    (title) => expect(code(standard(title))).toEqual([]),
  );

  it('are read by the coder only where it is sure and the route agrees', () => {
    const sure = { version: 'test', code: () => ({ soc2020: '5241', level: 4, confidence: 0.9 }) as const };
    const words = standard('Qwerty fitter of kites');
    expect(createStandardCoder(sure)(words)).toMatchObject([{ soc2020: '5241', basis: 'title' }]);
    expect(createStandardCoder(sure)({ ...words, route: 'Hair and beauty' })).toEqual([]);
    expect(createStandardCoder(sure)({ ...words, route: 'No route' })).toEqual([]);
    const unsure = { ...sure, code: () => ({ soc2020: '5241', level: 4, confidence: 0.7 }) as const };
    expect(createStandardCoder(unsure)(words)).toEqual([]);
    const coarse = { ...sure, code: () => ({ soc2020: '524', level: 3, confidence: 0.99 }) as const };
    expect(createStandardCoder(coarse)(words)).toEqual([]);
    expect(byNames(words)).toEqual([]);
  });

  it('are those of a job title only where the route agrees', () => {
    const words = standard('Leader of invented teams', ['Foreperson'], 'Business and administration');
    expect(byNames(words)).toEqual([]);
    expect(byNames({ ...words, route: CONSTRUCTION })).toMatchObject([{ soc2020: '5330' }]);
  });

  it('are the same whenever they are asked', () => {
    const words = standard('Plumbing and domestic heating technician', ['Plumber', 'Heating engineer']);
    expect(code(words)).toEqual(code(words));
    expect(code(words).map(({ soc2020 }) => soc2020)).toContain('5315');
  });
});
