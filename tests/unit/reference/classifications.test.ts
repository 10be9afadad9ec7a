import { describe, expect, it } from 'vitest';
import {
  allSectors,
  findSector,
  sectorOfRoute,
  sectorOfSicDivision,
  sectorOfSoc,
  sectors,
  suggestSectors,
} from '../../../src/reference/sectors.ts';
import {
  findSic2007Division,
  findSic2007Section,
  sic2007Divisions,
  sic2007Sections,
} from '../../../src/reference/sic2007.ts';
import { findSoc2020Group, soc2020Groups } from '../../../src/reference/soc2020.ts';

describe('sectors', () => {
  it('are the 15 routes and two more', () => {
    expect(sectors).toHaveLength(17);
    expect(sectors.filter((sector) => sector.isRoute)).toHaveLength(15);
  });

  it('hold each SIC 2007 division and each SOC 2020 minor group exactly once', () => {
    const divisions = sectors.flatMap((sector) => sector.sic2007Divisions.map(({ code }) => code));
    expect(divisions.sort()).toEqual(sic2007Divisions.map(({ code }) => code));
    const groups = sectors.flatMap((sector) => sector.soc2020MinorGroups.map(({ code }) => code));
    expect(groups.sort()).toEqual(soc2020Groups.flatMap(({ code }) => (code.length === 3 ? [code] : [])));
  });

  it.each([
    ['Construction and the built environment', 'construction'],
    ['Education and childcare', 'education-and-early-years'],
    ['EDUCATION AND EARLY YEARS', 'education-and-early-years'],
    ['Legal, finance & accounting', 'legal-finance-and-accounting'],
    ['health-and-science', 'health-and-science'],
    ['all', allSectors.id],
  ])('finds %s', (text, id) => {
    expect(findSector(text)?.id).toBe(id);
  });

  it('takes only routes for routes', () => {
    expect(sectorOfRoute('Hair and beauty')?.id).toBe('hair-and-beauty');
    expect(sectorOfRoute('Public administration')).toBeNull();
    expect(sectorOfRoute('Wizardry')).toBeNull();
  });

  it('tells the sector and the fit of a code', () => {
    expect(sectorOfSicDivision('45')).toMatchObject({
      sector: { id: 'sales-marketing-and-procurement' },
      fit: 'mixed',
    });
    expect(sectorOfSicDivision('04')).toBeNull();
    expect(sectorOfSoc('2231')).toMatchObject({ sector: { id: 'health-and-science' }, fit: 'clean' });
    expect(sectorOfSoc('22')).toBeNull();
  });

  it('suggests the nearest names', () => {
    expect(suggestSectors('constuction', 1)[0]?.id).toBe('construction');
    expect(suggestSectors('health', 1)[0]?.id).toBe('health-and-science');
    expect(suggestSectors('', 3)).toHaveLength(3);
  });
});

describe('classifications', () => {
  it('have the published number of groups', () => {
    const byLength = [1, 2, 3, 4].map((n) => soc2020Groups.filter(({ code }) => code.length === n).length);
    expect(byLength).toEqual([9, 26, 104, 412]);
    expect([sic2007Sections.length, sic2007Divisions.length]).toEqual([21, 88]);
  });

  it('find titles by code', () => {
    expect(findSoc2020Group('2232')?.title).toBe('Registered community nurses');
    expect(findSoc2020Group('99999')).toBeNull();
    expect(findSic2007Section('F')?.title).toBe('Construction');
    expect(findSic2007Division('41')).toEqual({
      code: '41',
      section: 'F',
      title: 'Construction of buildings',
    });
    expect(findSic2007Division('04')).toBeNull();
  });
});
