/** What the subjects of job profiles come from: whom its licences name, and what is said of an attribute that is none; and what a way in asks for. */
import { describe, expect, it } from 'vitest';
import { connector } from '../../../src/connectors/ncs/job-profile-subjects/connector.ts';

it('names the National Careers Service and O*NET in the words that its licence asks for', () => {
  const { attribution } = connector.source.licence;
  expect(attribution).toContain('National Careers Service, licensed under the Open Government Licence v3.0');
  expect(attribution).toContain('O*NET Database by the U.S. Department of Labor');
  expect(attribution).toContain('CC BY 4.0');
  expect(attribution).toContain('has not approved, endorsed or tested');
});

describe('an attribute that O*NET does not have', () => {
  const issuesOf = (type: string, element: string) => {
    const skills = [{ type, rank: '4.95', element }];
    const fields = { name: 'sail-maker', title: 'Sail maker', soc2020: '5241', skills, routes: [] };
    const made = connector.normalise({ fields, locator: 'record 1' }, { now: '2026-11-20T09:00:00Z' });
    return 'fact' in made ? (made.issues ?? []).map(({ detail }) => detail) : null;
  };

  it.each([
    ['Skill', '2.A.2.e'],
    ['Skill', '2.A..e'],
    ['Ability', '2.A.1.e'],
    ['WorkStyle', 'x'],
    ['Knowledge', '2.C.99'],
  ])('is told, as it may have been maths: %s %s', (type, element) => {
    expect(issuesOf(type, element)).toEqual([`ONetElementId “${element}” of ${type}`]);
  });

  it.each([
    ['Skill', '2.A.1.a'],
    ['Skill', '2.B.2.i'],
    ['Ability', '1.A.1.b.4'],
    ['WorkStyle', '1.C.5.a'],
    ['Combination', '2.A.1.a'],
  ])('is not one that it has and we do not take: %s %s', (type, element) => {
    expect(issuesOf(type, element)).toEqual([]);
  });
});

describe('what a way in asks for', () => {
  const entryOf = (requirements: readonly string[], preface = "You'll usually need:") => {
    const routes = [{ route: 'college' as const, preface, requirements }];
    const fields = { name: 'sail-maker', title: 'Sail maker', soc2020: '5241', skills: [], routes };
    const made = connector.normalise({ fields, locator: 'record 1' }, { now: '2026-11-20T09:00:00Z' });
    return 'fact' in made && made.fact.kind === 'profile' ? made.fact.entry : made;
  };

  it('keeps the words of links and no addresses, in both ways of writing them', () => {
    expect(
      entryOf([
        'to pass a [knot test | https://knots.example/test]',
        '[A levels](https://a.example) in [knots|https://b.example]',
        'a note [from home]',
      ]),
    ).toEqual([
      {
        route: 'college',
        preface: "You'll usually need:",
        requirements: ['to pass a knot test', 'A levels in knots', 'a note [from home]'],
      },
    ]);
  });

  it('is nothing where nothing is asked for, and a profile of nothing is passed over', () => {
    expect(entryOf(['', ' '])).toMatchObject({ skipped: 'says nothing of what it takes' });
    expect(entryOf(['2 GCSEs'], ' ')).toMatchObject([{ preface: null }]);
  });
});
