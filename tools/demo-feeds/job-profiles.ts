/** Invented job profiles in the shape of the National Careers Service's API. */
import type { Soc2020Code } from '../../src/domain/classification.ts';
import { atStart } from '../../src/domain/first-letter.ts';
import { occupations } from '../../src/reference/occupations.ts';
import { howToBecome } from './entry-grades.ts';
import type { Random } from './seeded-random.ts';

const ADDRESS = 'https://api.nationalcareers.service.gov.uk/job-profiles';

const PROFILES: readonly (readonly [string, Soc2020Code, number])[] = [
  ['Kite mender', '5241', 23_000],
  ['Tide clerk', '4133', 22_000],
  ['Orchard guide', '5112', 21_000],
];

/** Invented: what a few jobs in some minor groups of SOC 2020 ask people to know. The service names the five kinds that it ranks highest. */
const KNOWN: readonly (readonly [string, readonly string[]])[] = [
  ['211', ['2.C.4.a', '2.C.4.c', '2.C.4.d', '2.C.7.a']],
  ['212', ['2.C.3.b', '2.C.3.c', '2.C.4.a', '2.C.4.b']],
  ['213', ['2.C.3.a', '2.C.4.a', '2.C.3.b', '2.C.7.a']],
  ['221', ['2.C.5.a', '2.C.4.d', '2.C.4.e', '2.C.4.c']],
  ['223', ['2.C.5.a', '2.C.4.e', '2.C.4.d', '2.C.1.e']],
  ['231', ['2.C.6', '2.C.7.a', '2.C.4.e', '2.C.4.a']],
  ['241', ['2.C.8.b', '2.C.7.a', '2.C.1.b']],
  ['242', ['2.C.1.c', '2.C.4.a', '2.C.3.a', '2.C.8.b']],
  ['243', ['2.C.4.a', '2.C.1.c', '2.C.1.a']],
  ['246', ['2.C.5.b', '2.C.4.e', '2.C.4.f', '2.C.7.e']],
  ['249', ['2.C.9.b', '2.C.7.a', '2.C.4.g']],
  ['311', ['2.C.3.b', '2.C.4.a', '2.C.4.b', '2.C.3.e']],
  ['341', ['2.C.7.c', '2.C.7.a', '2.C.7.d', '2.C.9.b']],
  ['351', ['2.C.10', '2.C.4.g', '2.C.4.b', '2.C.4.a']],
  ['412', ['2.C.4.a', '2.C.1.c', '2.C.1.b']],
  ['524', ['2.C.3.e', '2.C.4.a', '2.C.4.b', '2.C.3.c']],
  ['531', ['2.C.3.d', '2.C.4.a', '2.C.3.c']],
  ['543', ['2.C.2.b', '2.C.4.c', '2.C.1.e']],
  ['613', ['2.C.1.e', '2.C.4.e', '2.C.7.a']],
  ['622', ['2.C.1.e', '2.C.7.b', '2.C.4.g']],
  ['711', ['2.C.1.e', '2.C.1.d', '2.C.2.a']],
];
const JOBS_OF_A_GROUP = 3;
/** What every profile has besides, one of each kind: nothing reads them. */
const OTHERS = [
  {
    Description: 'to be thorough and pay attention to detail',
    ONetAttributeType: 'WorkStyle',
    id: '1.C.5.b',
  },
  { Description: 'concentration skills', ONetAttributeType: 'Ability', id: '1.A.1.g' },
  { Description: 'excellent verbal communication skills', ONetAttributeType: 'Combination', id: '2.A.1.d' },
];

interface Described {
  readonly title: string;
  readonly soc2020: Soc2020Code;
  readonly pay: number;
  /** Empty where the service says only how to get in. */
  readonly known: readonly string[];
}

export function jobProfileList(random: Random): unknown[] {
  const invented = PROFILES.map(
    ([title, soc2020, pay]): Described => ({ title, soc2020, pay, known: knownBy(soc2020) }),
  );
  const ofGroups = KNOWN.flatMap(([group]) =>
    occupations
      .filter(({ soc2020, isSeveral }) => soc2020.startsWith(group) && !isSeveral)
      .slice(0, JOBS_OF_A_GROUP)
      .map(({ name, soc2020 }): Described => {
        return { title: name, soc2020, pay: payOf(soc2020, random), known: knownBy(soc2020) };
      }),
  );
  const described = new Set(ofGroups.map(({ soc2020 }) => soc2020));
  // A group of several jobs has the profile of one of them.
  const others = occupations
    .filter(({ soc2020 }) => !described.has(soc2020))
    .map(({ name, otherNames, isSeveral, soc2020 }): Described => {
      const title = isSeveral ? atStart(otherNames[0] ?? name) : name;
      return { title, soc2020, pay: payOf(soc2020, random), known: [] };
    });
  return [...invented, ...ofGroups, ...others].map((each) => profile(each, random));
}

/** More for jobs that are studied for. */
function payOf(soc2020: Soc2020Code, random: Random): number {
  return 21_000 + 1_000 * Math.round((soc2020 < '4' ? 8 : 1) + random.next() * 6);
}

function knownBy(soc2020: string): readonly string[] {
  return KNOWN.find(([group]) => soc2020.startsWith(group))?.[1] ?? ['2.C.1.b', '2.C.7.a'];
}

function profile({ title, soc2020, pay, known }: Described, random: Random): unknown {
  return {
    Title: title,
    LastUpdatedDate: '2026-09-14T09:00:00.000Z',
    Url: `${ADDRESS}/${title
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')}`,
    Soc2020: soc2020,
    Overview: '<p>Invented for a demonstration.</p>',
    SalaryStarter: String(pay),
    SalaryExperienced: String(pay + 500 * Math.round(10 + random.next() * 20)),
    MinimumHours: 37,
    MaximumHours: 40,
    HowToBecome: howToBecome(soc2020),
    WhatItTakes: known.length === 0 ? null : whatItTakes(known),
    RelatedCareers: [],
  };
}

function whatItTakes(known: readonly string[]): unknown {
  return {
    DigitalSkillsLevel: 'to be able to use a computer',
    Skills: [
      ...known.map((ONetElementId, at) => ({
        Description: 'knowledge invented for a demonstration',
        ONetAttributeType: 'Knowledge',
        ONetRank: (5.2 - at * 0.4).toFixed(2),
        ONetElementId,
      })),
      ...OTHERS.map(({ id, ...rest }) => ({ ...rest, ONetRank: '3.10', ONetElementId: id })),
    ],
    RestrictionsAndRequirements: { RelatedRestrictions: [], OtherRequirements: [] },
  };
}
