/** What parents are told of the choice at 16: each nation’s own ways, the days that count, and only what is published of what others did. */
import { describe, expect, it } from 'vitest';
import { after16, HEAD, ROUTE, RULE } from '../../../src/snapshots/context/after-16.ts';
import { writeSteps } from '../../../src/snapshots/teaching/steps.ts';

const asides = (countryName: string, sector: 'construction' | 'transport-and-logistics' | null = null) =>
  after16({ area: { name: 'Medway', level: 'district' }, countryName, sector, today: '2026-11-20' });
const ids = (...given: Parameters<typeof asides>) => asides(...given).map(({ id }) => id);
const linesOf = (country: string, id: string) =>
  asides(country)
    .find((each) => each.id === id)
    ?.lines.join(' ');

describe('the ways on', () => {
  it('are those of the nation: T Levels in England alone, school years in Scotland', () => {
    expect(ids('England').filter((id) => id.startsWith(ROUTE))).toEqual(
      ['school', 't-levels', 'college', 'apprenticeship'].map((id) => ROUTE + id),
    );
    for (const country of ['Scotland', 'Wales', 'Northern Ireland']) {
      expect(ids(country)).not.toContain(`${ROUTE}t-levels`);
      expect(JSON.stringify(asides(country))).not.toMatch(/T Level|findapprenticeship|nationalcareers/);
    }
    expect(asides('Scotland')[0]).toMatchObject({ id: HEAD, title: 'What can my child do after S4?' });
    expect(asides('Northern Ireland')[0]?.title).toContain('Year 12');
    expect(asides('United Kingdom')).toEqual([]);
  });

  it('each lead to where one looks for it, apprenticeships near the place', () => {
    const routes = asides('England').filter(({ id }) => id.startsWith(ROUTE));
    expect(routes.every(({ link }) => link !== null)).toBe(true);
    expect(routes.at(-1)?.link?.url).toMatch(/findapprenticeship.*location=Medway$/);
  });

  it('of a sector are its own T Levels, without what goes for all sectors', () => {
    expect(ids('England', 'construction')).toEqual([
      HEAD,
      ...['t-levels', 'college', 'apprenticeship'].map((id) => ROUTE + id),
    ]);
    expect(asides('England', 'construction')[1]?.lines[0]).toContain('Building Services Engineering');
    expect(ids('England', 'transport-and-logistics')).not.toContain(`${ROUTE}t-levels`);
  });
});

describe('the days that count', () => {
  it('are those of the school year that the edition is in', () => {
    expect(linesOf('England', `${RULE}child-benefit`)).toContain('31 August 2027');
    expect(linesOf('Scotland', `${RULE}child-benefit`)).toContain('the 31 August after your child’s 16th');
    expect(linesOf('Wales', `${RULE}child-benefit`)).toContain('except on a Foundation Apprenticeship');
  });

  it('stand in what to do next, each step with the place', () => {
    const steps = (countryName: string, today: '2026-11-20' | '2027-04-01' | '2027-07-01') =>
      writeSteps('parent', { inSector: null, place: 'Medway', countryName, today });
    expect(steps('England', '2026-11-20').at(-1)).toBe(
      'From spring 2027, look for apprenticeships in and around Medway. Year 11 may leave school on 25 June 2027: check the day on which each one starts.',
    );
    expect(steps('England', '2027-04-01').at(-1)).toMatch(/^Each week this spring, .* 25 June 2027/);
    expect(steps('England', '2027-07-01').at(-1)).toMatch(/^From spring 2028, .* 30 June 2028/);
    expect(steps('Scotland', '2026-11-20').join(' ')).not.toMatch(/Year 11|June/);
    expect(steps('England', '2026-11-20').every((step) => step.includes('Medway'))).toBe(true);
  });
});
