import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { createPlaceReader } from '../../../src/coding/place/read-place.ts';
import { createAreaIndex } from '../../../src/reference/areas.ts';

const areas = createAreaIndex([]);
const read = createPlaceReader(areas);
const nameOf = (code: string | null | undefined) => (code == null ? null : (areas.find(code)?.name ?? null));

test.each([
  ['Gillingham, Dorset', 'Dorset'],
  ['Gillingham, Kent', 'Medway'],
  ['Ashford, Surrey', 'Spelthorne'],
  ['Newport, Gwent', 'Newport'],
  ['Newport, Shropshire', 'Telford and Wrekin'],
  ['Bromley, Kent', 'Bromley'],
  ['London Borough of Bexley', 'Bexley'],
  ['Aberdeen City Council', 'Aberdeen City'],
  ['City of London', 'City of London'],
  ['East Northamptonshire', 'North Northamptonshire'],
  ['Stoke', 'Stoke-on-Trent'],
  ['nr Maidstone', 'Maidstone'],
  ['Maidstone Road, Chatham', 'Medway'],
  ['Iffley Ward, Reading', 'Reading'],
  ['Middlesborough', 'Middlesbrough'],
  ['Flat 2, 14 High Street, SE1 9RT', 'Southwark'],
  ['me14', 'Maidstone'],
])('%s is in %s', (text, district) => {
  expect(nameOf(read(text).districts[0])).toBe(district);
});

test.each([
  ['London', 'London'],
  ['Kent', 'South East'],
  ['South East England', 'South East'],
  ['various, Berkshire', 'South East'],
  ['North Wales', 'Wales'],
  ['Orpington, London', 'London'],
  ['London, South East England', 'London'],
])('%s is somewhere in %s', (text, region) => {
  expect(nameOf(read(text).region)).toBe(region);
});

test.each(['Various locations', 'Home based', '', 'United Kingdom', 'Trust-wide'])(
  'nothing is told by "%s", and it is not refused',
  (text) => {
    expect(read(text)).toMatchObject({ districts: [], region: null, confidence: 0 });
    expect(read(text).precision).not.toBe('outside-uk');
  },
);

test.each([
  'Los Angeles, USA',
  'Dublin, Ireland',
  'Paris',
  'Perth, Australia',
  'Manchester, Rest of the World',
  'St Helier, Jersey',
  'Douglas, Isle of Man',
  'Austin -Texas',
])('%s is refused as outside the United Kingdom', (text) => {
  expect(read(text)).toMatchObject({ districts: [], region: null, precision: 'outside-uk' });
});

test.each([
  'Belfast, Ireland',
  'Boston',
  'Dublin Road, Belfast',
  'Jersey Road, Hounslow',
  'Gibraltar Street, Lincoln',
])('%s is not', (text) => {
  expect(read(text).districts).toHaveLength(1);
});

test('several workplaces are all given, in the order of the text', () => {
  expect(read('Leeds, Reading, Taunton').districts.map(nameOf)).toEqual(['Leeds', 'Reading', 'Somerset']);
});

test.each([
  ['Home based', 'remote'],
  ['Fully remote, UK', 'remote'],
  ['Hybrid - Leeds', 'hybrid'],
  ['Remote area nursing, Fort William', null],
  ['Leeds', null],
])('the workplace of "%s" is %s', (text, workplace) => {
  expect(read(text).workplace).toBe(workplace);
});

test('a name that two towns share is marked until a county settles it', () => {
  for (const name of ['Newport', 'Ashford', 'Rainham']) expect(read(name).isContested).toBe(true);
  expect(read('Ashford, Kent').isContested).toBe(false);
});

const LABELLED = new URL('../../../../shared/samples/coding/adverts/nhs_jobs_dev.csv', import.meta.url);

describe.skipIf(!existsSync(LABELLED))('on labelled localities', () => {
  it('finds 81 % of the districts and 95 % of the regions', () => {
    const rows = (parse(readFileSync(LABELLED), { columns: true }) as Record<string, string>[]).filter(
      (row) => Number(row.lad_margin) >= 2,
    );
    const right = { district: 0, region: 0 };
    for (const row of rows) {
      const { districts, region } = read(row.locality ?? '');
      right.district += districts[0] === row.lad_code ? 1 : 0;
      right.region += region === row.region_code ? 1 : 0;
    }
    expect(right.district / rows.length).toBeGreaterThan(0.81);
    expect(right.region / rows.length).toBeGreaterThan(0.95);
  });
});
