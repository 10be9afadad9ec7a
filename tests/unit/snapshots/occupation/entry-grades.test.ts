/** What ways in ask for, cut and worded for each level: only what the profiles say, and no more than they claim. */
import { describe, expect, it } from 'vitest';
import { readFact } from '../../../../src/db/sql/json-columns.ts';
import type { JobProfileFact, ProfileEntry } from '../../../../src/domain/occupation-fact.ts';
import { findOccupation } from '../../../../src/reference/occupations.ts';
import { LEVELS, type Level } from '../../../../src/snapshots/document/snapshot.ts';
import { jobEntry } from '../../../../src/snapshots/occupation/entry-grades.ts';
import { occupationFacts } from '../../../../src/snapshots/occupation/facts.ts';
import { OCCUPATION_PLANS } from '../../../../src/snapshots/occupation/plans.ts';
import { skillLevelOf } from '../../../../src/snapshots/occupation/skill-level.ts';
import { NOTHING_HELD } from '../../../../src/snapshots/occupation/texts.ts';
import { inventProfile } from '../../../support/invented-facts.ts';

const FIVE = '5 GCSEs at grades 9 to 4 (A* to C), or equivalent, including English and maths';
const DEGREE = '4 GCSEs and A levels, for a degree apprenticeship';
const need = (route: ProfileEntry['route'], ...requirements: string[]): ProfileEntry => ({
  route,
  preface: "You'll usually need:",
  requirements,
});
const profile = (name: string, ...entry: ProfileEntry[]) => inventProfile({ name, title: name, entry });

function told(
  level: Level,
  profiles: readonly JobProfileFact[],
  {
    soc2020 = '5241',
    isEngland = true,
    isWhole = false,
  }: { soc2020?: `${number}`; isEngland?: boolean; isWhole?: boolean } = {},
) {
  const job = findOccupation(soc2020);
  if (job === null) throw new Error(`There is no ${soc2020}`);
  const held = {
    ...NOTHING_HELD,
    profiles: profiles.map((fact) => ({ sourceId: 'ncs/job-profile-subjects' as const, fact })),
  };
  return jobEntry(held, {
    occupation: occupationFacts(job),
    skill: skillLevelOf(soc2020),
    isEngland,
    isWhole,
    level,
    plan: OCCUPATION_PLANS[level].texts,
  });
}
const texts = (...asked: Parameters<typeof told>) => told(...asked)?.asked.map(({ text }) => text);

describe('what ways in ask for', () => {
  it('stands at the age when it is asked for, in words of the level', () => {
    const all = [
      profile(
        'One',
        need('university', '3 A levels'),
        need('college', FIVE),
        need('apprenticeship', FIVE, DEGREE),
      ),
    ];
    expect(told('ks4', all)?.asked.map(({ age, route }) => [age, route])).toEqual([
      [16, 'apprenticeship'],
      [16, 'college'],
      [18, 'apprenticeship'],
      [18, 'university'],
    ]);
    expect(texts('ks4', all)?.[1]).toBe(
      'For college you usually need: 5 GCSEs at grades 9 to 4, or equivalent, including English and maths.',
    );
    expect(texts('parent', all)?.[1]).toBe(`For college pupils usually need: ${FIVE}.`);
    expect(told('ks3', all)).toMatchObject({
      asked: [],
      short: 'Grades to aim for: 5 GCSEs at grades 9 to 4, including English and maths.',
      plain: null,
    });
  });

  it.each([
    ["You'll usually need:", 'For college you usually need: 2 GCSEs.'],
    ["You'll need:", 'For college you need: 2 GCSEs.'],
    ['You may need:', 'For college you may need: 2 GCSEs.'],
    ["You'll find it useful to have:", 'For college it helps to have: 2 GCSEs.'],
    ['You do not need:', 'For college: 2 GCSEs.'],
    ['Entry requirements', 'For college: 2 GCSEs.'],
    [null, 'For college: 2 GCSEs.'],
  ])('claims what “%s” does', (preface, text) => {
    expect(texts('ks4', [profile('One', { ...need('college', '2 GCSEs'), preface })])).toEqual([text]);
  });
});

describe('where profiles differ, or say much or nothing, what ways in ask for', () => {
  it('names the profiles that differ, those that most say first, and says that some are left out', () => {
    const all = [
      profile('Kite mender', need('college', '5 GCSEs')),
      profile('Sail maker', need('college', '2 GCSEs')),
      profile('IT sailor', need('college', '2 GCSEs')),
      profile('Oar turner', need('college', 'an oar')),
    ];
    expect(texts('ks4', all)).toEqual([
      'For college (sail maker and IT sailor) you usually need: 2 GCSEs.',
      'For college (kite mender) you usually need: 5 GCSEs. Other jobs in this group differ.',
    ]);
    expect(texts('adviser', all)).toHaveLength(3);
    expect(told('ks4', all)?.references).toHaveLength(4);
    expect(texts('ks4', all.slice(1, 3))).toEqual(['For college you usually need: 2 GCSEs.']);
    // One job of a group of several is never the group.
    expect(texts('ks4', all.slice(0, 1), { soc2020: '5249' })).toEqual([
      'For college (kite mender) you usually need: 5 GCSEs.',
    ]);
  });

  it('is cut to two lines, and says that there are more', () => {
    const all = [profile('One', need('college', 'a', 'b', 'c'))];
    expect(texts('ks4', all)).toEqual(['For college you usually need: a; b; and more.']);
    expect(texts('adviser', all)).toEqual(['For college you usually need: a; b; c.']);
  });

  it('is nothing where no profile says anything, and elsewhere than in England for advisers alone', () => {
    for (const level of LEVELS) {
      expect(told(level, [])).toBeNull();
      expect(told(level, [profile('One')])).toBeNull();
    }
    const all = [profile('One', need('college', FIVE))];
    expect(told('ks4', all, { isEngland: false })).toBeNull();
    // Of the whole country England's stand, by that name, where there is room for it.
    const whole = { isEngland: false, isWhole: true };
    expect(texts('ks4', all, whole)).toEqual([
      expect.stringMatching(/^In England for college you usually need: 5 GCSEs/),
    ]);
    expect(told('ks3', all, whole)).toBeNull();
    expect(texts('adviser', all, { isEngland: false })).toEqual([
      `In England for college you usually need: ${FIVE}.`,
    ]);
  });
});

it('has apprenticeships by their levels, and for advisers as published', () => {
  const line = 'some GCSEs for an intermediate apprenticeship, 5 GCSEs for an advanced apprenticeship';
  const all = [profile('One', need('apprenticeship', line))];
  expect(texts('post16', all)?.[0]).toContain(
    'some GCSEs for a level 2 apprenticeship, 5 GCSEs for a level 3 apprenticeship.',
  );
  expect(texts('adviser', all)?.[0]).toContain(line);
});

describe('one sentence of it', () => {
  it('is of the way in that the job’s level leads to, and of grades', () => {
    const all = [
      profile('One', need('apprenticeship', 'to see colours', '2 GCSEs'), need('university', '3 A levels')),
    ];
    expect(told('ks3', all)?.short).toBe('Grades to aim for: 2 GCSEs.');
    expect(told('ks3', all, { soc2020: '2237' })?.short).toBe('Grades to aim for: 3 A levels.');
    expect(told('ks3', [profile('One', need('college', 'an oar'))])).toBeNull();
  });

  it('is not made of what may be needed, nor of what few profiles say', () => {
    const may = { ...need('college', '2 GCSEs'), preface: 'You may need:' };
    expect(told('ks3', [profile('One', may)])).toBeNull();
    const one = profile('One', need('college', '2 GCSEs'));
    expect(told('ks3', [one, profile('Two'), profile('Three')])).toBeNull();
    expect(told('ks3', [one, profile('Two')])?.short).toBe('Grades to aim for (one): 2 GCSEs.');
  });

  it('is for easy read only where every way in of every profile wants GCSEs in English and maths', () => {
    const both = profile('One', need('college', FIVE), need('university', FIVE, '3 A levels'));
    expect(told('easyread', [both, both])).toMatchObject({
      asked: [],
      short: null,
      plain: 'You usually need GCSEs in English and maths.',
    });
    for (const other of [
      profile('Two'),
      profile('Two', need('college', '2 GCSEs')),
      profile('Two', need('college', FIVE), need('apprenticeship', 'some GCSEs')),
      profile('Two', { ...need('college', FIVE), preface: 'You may need:' }),
    ])
      expect(told('easyread', [both, other])).toBeNull();
  });
});

it('is stated by no profile that was stored before ways in were read', () => {
  const { entry: _, ...old } = inventProfile();
  expect(readFact(JSON.stringify(old))).toEqual({ ...old, entry: [] });
});
