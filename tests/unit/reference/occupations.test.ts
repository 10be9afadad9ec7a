import { describe, expect, it } from 'vitest';
import { SECTOR_IDS } from '../../../src/domain/classification.ts';
import { makeCards, occupationsToShow } from '../../../src/reference/occupation-cards.ts';
import { findOccupation, occupations, occupationsOfSector } from '../../../src/reference/occupations.ts';
import { plainName } from '../../../src/reference/plain-name.ts';
import { findSector, sectorOfSoc, sectors, sectorsOfSoc } from '../../../src/reference/sectors.ts';
import { soc2020Groups } from '../../../src/reference/soc2020.ts';

const codes = soc2020Groups.flatMap(({ code }) => (code.length === 4 ? [code] : []));

describe('occupations', () => {
  it('are the unit groups of SOC 2020, each once and in their order', () => {
    expect(occupations.map(({ soc2020 }) => soc2020)).toEqual(codes);
  });

  it('are found by the address that they had before', () => {
    expect(findOccupation('other-animal-care-worker')?.soc2020).toBe('6129');
  });

  it('have a name and an address of their own', () => {
    expect(new Set(occupations.map(({ slug }) => slug)).size).toBe(412);
    expect(new Set(occupations.map(({ name }) => plainName(name))).size).toBe(412);
    for (const { slug } of occupations) expect(slug).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  it.each(occupations)('$soc2020 $name has a name that can be read', ({ name, plural, otherNames }) => {
    expect(name).toMatch(/^[A-Z][A-Za-z0-9'’,() -]+$/);
    expect(name.length).toBeLessThan(40);
    expect(name).not.toMatch(/n\.e\.c|occupations?\b/i);
    expect(plural).toMatch(/^(?:workers in |managers in |heads of |people |[a-z]|[A-Z]{2}|CNC)/);
    expect(plural).toMatch(/(?:s|people|crew|staff)$/);
    if (/ or |, /.test(name)) expect(plural).toMatch(/ and /);
    expect(plural).not.toMatch(/ or /);
    expect(otherNames.length).toBeGreaterThanOrEqual(4);
    expect(otherNames.every((each) => each === each.trim() && each !== '')).toBe(true);
    const plain = [name, ...otherNames].map((each) => each.toLowerCase());
    expect(new Set(plain).size).toBe(plain.length);
  });

  it('never call several jobs by the name of one', () => {
    for (const { name, isSeveral, officialTitle } of occupations) {
      if (/n\.e\.c/.test(officialTitle)) expect([name, isSeveral]).toEqual([name, true]);
      if (isSeveral) expect(name).toMatch(/^Other |^Head of other | or |, /);
      else expect(name).not.toMatch(/^Other /);
    }
  });

  it.each([
    ['5241', 'electrician'],
    ['2134', 'software-developer'],
    ['6135', 'care-worker'],
    ['9223', 'cleaner'],
    ['2240', 'vet'],
  ])('are found by code %s and by slug %s', (code, slug) => {
    expect(findOccupation(code)?.slug).toBe(slug);
    expect(findOccupation(` ${slug.toUpperCase()} `)?.soc2020).toBe(code);
  });

  it.each(['', '5', '52', '524', '5240', '52411', 'Electrician!', '__proto__'])(
    'are not found by "%s"',
    (text) => {
      expect(findOccupation(text)).toBeNull();
    },
  );
});

describe('second sectors', () => {
  it.each([
    ['5241', ['engineering-and-manufacturing', 'construction']],
    ['5315', ['construction']],
    ['5244', ['engineering-and-manufacturing', 'digital']],
    ['5443', ['creative-and-design', 'agriculture']],
    ['6133', ['care-services', 'health-and-science']],
    ['1253', ['leisure-travel-and-other-services', 'hair-and-beauty']],
    ['2121', ['engineering-and-manufacturing', 'construction']],
    ['4111', ['business-and-administration', 'public-administration']],
    ['3544', ['business-and-administration', 'digital']],
    ['2237', ['health-and-science']],
  ])('of %s are %j', (code, ids) => {
    expect(sectorsOfSoc(code).map(({ sector }) => sector.id)).toEqual(ids);
    expect(findOccupation(code)?.sectors.map(({ sector }) => sector.id)).toEqual(ids);
    expect(sectorOfSoc(code)?.sector.id).toBe(ids[0]);
  });

  it('are second: never the sector that the minor group is counted under, never twice', () => {
    for (const code of codes) {
      const ids = sectorsOfSoc(code).map(({ sector }) => sector.id);
      expect([code, ids.length > 0, new Set(ids).size]).toEqual([code, true, ids.length]);
    }
  });

  it('name unit groups that there are', () => {
    for (const { soc2020UnitGroups } of sectors)
      for (const { code } of soc2020UnitGroups) expect(codes).toContain(code);
  });

  it('hold an occupation in the lists of both', () => {
    const inConstruction = occupationsOfSector('construction').map(({ name }) => name);
    expect(inConstruction).toContain('Electrician');
    expect(inConstruction).toContain('Bricklayer');
    expect(occupationsOfSector('engineering-and-manufacturing').map(({ name }) => name)).toContain(
      'Electrician',
    );
    expect(occupationsOfSector('all')).toHaveLength(412);
    expect(SECTOR_IDS.every((id) => occupationsOfSector(id).length > 0)).toBe(true);
  });
});

describe('cards to sort', () => {
  it('hold an electrician for construction too', () => {
    const construction = findSector('construction');
    expect(construction && occupationsToShow(construction).map(({ code }) => code)).toContain('5241');
  });

  it.each(Array.from({ length: 12 }, (_, at) => `seed ${at}`))('lie right in one pile only (%s)', (seed) => {
    for (const sector of [...sectors, ...(findSector('all') ? [findSector('all')] : [])]) {
      if (sector === null) continue;
      const { cards, piles } = makeCards(sector, seed);
      expect(new Set(cards.map(({ occupation }) => occupation)).size).toBe(cards.length);
      for (const { occupation, pile } of cards) {
        const group = soc2020Groups.find(({ code, title }) => code.length === 4 && title === occupation);
        const titles = sectorsOfSoc(group?.code ?? '').map((match) => match.sector.title);
        const right = piles.filter((each) => titles.includes(each));
        expect([occupation, right]).toEqual([occupation, pile === 'Another sector' ? [] : [pile]]);
      }
    }
  });
});
