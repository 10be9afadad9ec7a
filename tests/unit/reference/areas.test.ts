import { describe, expect, it } from 'vitest';
import { levelOfCode, type PartnershipDefinition } from '../../../src/domain/area.ts';
import { ConfigInvalid } from '../../../src/domain/errors.ts';
import { createAreaIndex } from '../../../src/reference/areas.ts';

const KENT_AND_MEDWAY = { name: 'Kent and Medway', members: ['E10000016', 'E06000035'] } as const;
const areas = createAreaIndex([KENT_AND_MEDWAY]);

function get(code: string) {
  const area = areas.find(code);
  if (!area) throw new Error(`no area ${code}`);
  return area;
}

describe('the list of areas', () => {
  it('holds every current area of each level', () => {
    const current = areas.all.filter((area) => area.endYear === null);
    const counts = Object.groupBy(current, (area) => area.level);
    expect(Object.fromEntries(Object.entries(counts).map(([level, list]) => [level, list.length]))).toEqual({
      country: 7,
      region: 9,
      county: 21,
      district: 361,
      lsip: 38,
      'combined-authority': 15,
      itl2: 46,
      partnership: 1,
    });
  });

  it('is sorted by code, with unique codes and slugs, names without stray spaces and levels as the codes say', () => {
    const codes = areas.all.map((area) => area.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(new Set(areas.all.map((area) => area.slug)).size).toBe(codes.length);
    for (const area of areas.all) {
      expect(area.name).toBe(area.name.trim());
      expect(area.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(area.level).toBe(levelOfCode(area.code));
    }
  });

  it('names only areas that it holds', () => {
    for (const area of areas.all) {
      for (const code of [...area.parents, ...area.successors, ...(area.districts ?? [])]) get(code);
    }
  });

  it('gives every area but a country the country it lies in', () => {
    for (const area of areas.all) {
      const countries = areas.parentsOf(area).filter((parent) => parent.level === 'country');
      expect([area.code, countries.length]).toEqual([area.code, area.level === 'country' ? 0 : 1]);
    }
  });
});

describe('the districts of areas', () => {
  it('puts every current district into one country, and one region in England', () => {
    for (const code of areas.districtsOf(get('K02000001'))) {
      const levels = areas.parentsOf(get(code)).map((parent) => parent.level);
      expect(levels.filter((level) => level === 'country')).toHaveLength(1);
      expect(levels.filter((level) => level === 'region')).toHaveLength(code.startsWith('E') ? 1 : 0);
    }
  });

  it.each([
    ['K02000001', 361],
    ['K03000001', 350],
    ['E92000001', 296],
    ['S92000003', 32],
    ['W92000004', 22],
    ['N92000002', 11],
    ['E12000008', 64],
    ['E12000001', 12],
    ['E10000016', 12],
    ['E47000001', 10],
  ])('finds the districts of %s', (code, count) => {
    expect(areas.districtsOf(get(code))).toHaveLength(count);
  });

  it('divides the districts among the ITL2 areas, each in exactly one', () => {
    const members = areas.all.filter((area) => area.level === 'itl2').flatMap((area) => area.districts ?? []);
    expect([...members].sort()).toEqual(areas.districtsOf(get('K02000001')));
  });
});

describe('two Kents', () => {
  it('tells the county from ITL2 by address, code and Medway', () => {
    expect(areas.findBySlug('kent')?.code).toBe('E10000016');
    expect(areas.findBySlug('kent-itl2')?.code).toBe('TLJ4');
    expect(areas.districtsOf(get('E10000016'))).not.toContain('E06000035');
    expect(areas.districtsOf(get('TLJ4'))).toContain('E06000035');
    expect(areas.find('UKJ4')).toBe(areas.find('TLJ4'));
  });

  it('lists the county first', () => {
    const [first, second] = areas.search('kent', 5);
    expect([first?.code, second?.code]).toEqual(['E10000016', 'TLJ4']);
  });
});

describe('areas that changed', () => {
  it('carries a re-coded district on under its new code', () => {
    expect(areas.find('E08000016')).toMatchObject({ code: 'E08000038', name: 'Barnsley', startYear: 2025 });
    expect(areas.find('E08000019')).toMatchObject({ code: 'E08000039', name: 'Sheffield' });
  });

  it.each([
    ['E07000028', 'Carlisle', 2023, ['E06000063']],
    ['E10000006', 'Cumbria', 2023, ['E06000063', 'E06000064']],
    ['E10000027', 'Somerset', 2023, ['E06000066']],
    ['E07000004', 'Aylesbury Vale', 2020, ['E06000060']],
    ['E07000150', 'Corby', 2021, ['E06000061']],
    ['E06000028', 'Bournemouth', 2019, ['E06000058']],
    ['E07000190', 'Taunton Deane', 2019, ['E06000066']],
    ['E07000246', 'Somerset West and Taunton', 2023, ['E06000066']],
  ])('keeps %s, %s, with its end and what took its place', (code, name, endYear, successors) => {
    expect(get(code)).toMatchObject({ name, endYear, successors });
    expect(areas.districtsOf(get(code))).toEqual(successors);
  });

  it('finds an ended area as the one that took its place', () => {
    expect(areas.search('Ryedale', 1).map((area) => area.slug)).toEqual(['north-yorkshire']);
    expect(areas.search('Ryedale', 9).every((area) => area.endYear === null)).toBe(true);
  });

  it('gives the plain slug to the current area', () => {
    expect(areas.findBySlug('north-yorkshire')?.code).toBe('E06000065');
    expect(areas.findBySlug('north-yorkshire-county')?.code).toBe('E10000023');
  });
});

describe('search', () => {
  it.each([
    ['Maidstone', 'maidstone'],
    ['MAIDSTON', 'maidstone'],
    ['Maidstoen', 'maidstone'],
    ['Tunbrige Wells', 'tunbridge-wells'],
    ['Shepway', 'folkestone-and-hythe'],
    ['Margate', 'thanet'],
    ['Chatham', 'medway'],
    ['East', 'east-of-england'],
    ['yorkshire and the humber', 'yorkshire-and-the-humber'],
    ['Yorkshire & Humber', 'yorkshire-and-the-humber'],
    ['bristol', 'bristol-city-of'],
    ['kings lynn', 'kings-lynn-and-west-norfolk'],
    ['Ynys Mon', 'isle-of-anglesey'],
    ['kent and medway', 'kent-and-medway'],
  ])('finds %s', (text, slug) => {
    expect(areas.search(text, 3)[0]?.slug).toBe(slug);
  });

  it('prefers districts and counties to LSIPs of the same name', () => {
    const levels = areas.search('Cornwall', 5).map((area) => area.level);
    expect(levels.indexOf('district')).toBe(0);
    expect(levels.indexOf('lsip')).toBeGreaterThan(0);
  });

  it.each(['', '   ', '%', 'qzxwvk', '\u{1F600}'])('finds nothing for %j', (text) => {
    expect(areas.search(text, 5)).toEqual([]);
  });
});

describe('postcodes', () => {
  it.each([
    ['me14 1xq', 'ME14 1XQ', 'Maidstone'],
    ['ME141XQ', 'ME14 1XQ', 'Maidstone'],
    [' Tn25  4aZ ', 'TN25 4AZ', 'Ashford'],
    ['ME14', 'ME14', 'Maidstone'],
    ['ME14 1XQ extra', 'ME14 1XQ', 'Maidstone'],
  ])('reads %j', (text, postcode, district) => {
    const match = areas.findByPostcode(text);
    expect(match?.postcode).toBe(postcode);
    expect(match?.districts[0]?.name).toBe(district);
    expect(match?.isCertain).toBe(true);
  });

  it('says when an outcode crosses a border, the likeliest district first', () => {
    const match = areas.findByPostcode('BR8 7RE');
    expect(match?.districts.map((area) => area.name)).toEqual(['Sevenoaks', 'Bromley']);
    expect(match?.isCertain).toBe(false);
  });

  it.each([
    'JE2 3AB',
    'GY1 1AA',
    'IM1 1AA',
    'ZZ99 9ZZ',
    '75001',
    'Maidstone',
    '',
    'Room 101',
    'Flat 1, Oil House',
  ])('knows nothing of %j', (text) => {
    expect(areas.findByPostcode(text)).toBeNull();
  });
});

describe('partnerships', () => {
  it('are areas like any other', () => {
    const area = get('partnership:kent-and-medway');
    expect(area).toMatchObject({ level: 'partnership', slug: 'kent-and-medway' });
    expect(area.parents).toEqual(['E12000008', 'E92000001']);
    expect(area.districts).toEqual(get('TLJ4').districts);
  });

  it('list every fault at once', () => {
    const faulty: readonly PartnershipDefinition[] = [
      { name: 'Kent', members: ['E10000016', 'E07000105', 'E1'] },
      { name: 'Old Yorkshire', members: ['E07000167'] },
      { name: '!!', members: [] },
    ];
    let problems: readonly string[] = [];
    try {
      createAreaIndex(faulty);
    } catch (error) {
      if (error instanceof ConfigInvalid) problems = error.problems;
    }
    expect(problems).toEqual([
      'partnership "Kent": "Kent" has this name already; choose another',
      'partnership "Kent": Kent (E10000016) and Ashford (E07000105) overlap',
      'partnership "Kent": no area has the code E1',
      'partnership "Old Yorkshire": Ryedale (E07000167) ended in 2023; its place is now in North Yorkshire',
      'partnership "!!": give it a name with letters or digits',
      'partnership "!!": name at least one member',
    ]);
  });
});
