/** An id is known by its form, and plain text is none until it was looked at. */
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type AreaCode, figureCodes, isAreaCode } from '../../../src/domain/area.ts';
import {
  broaderSoc2020,
  isSectorId,
  isSoc2020Code,
  SECTOR_IDS,
  type SectorId,
  type Soc2020Code,
} from '../../../src/domain/classification.ts';
import { isSourceId, type SourceId } from '../../../src/domain/release.ts';
import { listAreas } from '../../../src/reference/area-list.ts';
import { allSectors, sectors } from '../../../src/reference/sectors.ts';
import { findSoc2020Group, soc2020Groups } from '../../../src/reference/soc2020.ts';

describe('a SOC 2020 code', () => {
  it.each(['1', '23', '231', '2314', '9269'])('%s has the form of one', (code) => {
    expect(isSoc2020Code(code)).toBe(true);
  });

  it.each(['', '0', '0231', '23145', '2.5', '1e3', ' 231', '231 ', '-231', '٢٣', 'soc2020:231', 'Infinity'])(
    '%j has not',
    (text) => {
      expect(isSoc2020Code(text)).toBe(false);
      expect(findSoc2020Group(text)).toBeNull();
    },
  );

  it('has the form in every group of the list', () => {
    expect(soc2020Groups.every(({ code }) => isSoc2020Code(code))).toBe(true);
  });

  it.each([
    ['2314', 1, '2'],
    ['2314', 3, '231'],
    ['2314', 4, '2314'],
    ['23', 4, '23'],
    ['2314', 0, '2314'],
  ] as const)('%s of %i digits is %s', (code, digits, broader) => {
    expect(broaderSoc2020(code, digits)).toBe(broader);
  });
});

describe('the code of an area', () => {
  it.each([
    'E06000035',
    'E10000016',
    'E12000008',
    'E69000028',
    'E47000001',
    'K02000001',
    'N92000002',
    'S12000033',
    'W06000015',
    'TLJ4',
    'partnership:kent-and-medway',
  ])('%s has the form of one', (code) => {
    expect(isAreaCode(code)).toBe(true);
  });

  it.each([
    '',
    'Medway',
    'E0600003',
    'E060000355',
    'e06000035',
    ' E06000035',
    'E06000035\n',
    'E14001234',
    'UKJ4',
    'TLJ',
    'TLJ41',
    'TL\ud800',
    'partnership:',
    'partnership:a b',
    'partnership:a\nb',
  ])('%j has not', (text) => {
    expect(isAreaCode(text)).toBe(false);
  });

  it('leaves the codes of older schemes out where figures are looked for', () => {
    const areas = listAreas();
    const of = (code: AreaCode) => areas.filter((area) => area.code === code).map(figureCodes);
    expect(of('E08000038')).toEqual([['E08000038', 'E08000016']]);
    expect(of('TLJ4')).toEqual([['TLJ4']]);
  });
});

describe('a sector id', () => {
  it('is one of those of the list of sectors, in its order, or stands for them all', () => {
    expect(SECTOR_IDS).toEqual([...sectors, allSectors].map(({ id }) => id));
  });

  it.each(['agriculture', 'hair-and-beauty', 'transport-and-logistics', 'all'])('%s is known', (id) => {
    expect(isSectorId(id)).toBe(true);
  });

  it.each([
    '',
    'Construction',
    'construction ',
    'building',
    'All',
    'constructio',
    'health',
    'sector:digital',
  ])('%j is none', (text) => {
    expect(isSectorId(text)).toBe(false);
  });
});

describe('a source id', () => {
  it.each(['nomis/claimant-count', 'dfe/16-18-destinations', 'a/b'])('%s has the form of one', (id) => {
    expect(isSourceId(id)).toBe(true);
  });

  it.each([
    '',
    '/',
    'nomis',
    'nomis/',
    '/claimants',
    'a/b/c',
    'A/b',
    'a b/c',
    'a/b?c',
    'a/../b',
    null,
    1,
    undefined,
    ['nomis/claimant-count'],
  ])('%j has not', (value) => {
    expect(isSourceId(value)).toBe(false);
  });
});

it('keeps plain text from passing for an id', () => {
  expectTypeOf<string>().not.toExtend<SourceId>();
  expectTypeOf<string>().not.toExtend<Soc2020Code>();
  expectTypeOf<string>().not.toExtend<AreaCode>();
  expectTypeOf<'Medway'>().not.toExtend<AreaCode>();
  expectTypeOf<SourceId>().not.toExtend<AreaCode>();
  expectTypeOf<Soc2020Code>().not.toExtend<AreaCode>();
  expectTypeOf<string>().not.toExtend<SectorId>();
  expectTypeOf<'wizardry'>().not.toExtend<SectorId>();
  expectTypeOf<Soc2020Code>().not.toExtend<SourceId>();
  expectTypeOf<SourceId>().not.toExtend<Soc2020Code>();
});
