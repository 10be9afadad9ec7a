import { describe, expect, it } from 'vitest';
import { createPlaceReader } from '../../../src/coding/place/read-place.ts';
import { createAreaIndex } from '../../../src/reference/areas.ts';

const read = createPlaceReader(createAreaIndex([]));

describe('a name is known in all its forms', () => {
  it.each([
    ['Saint Helens', 'E08000013'],
    ['Saint Albans', 'E07000240'],
    ['Saint Austell', 'E06000052'],
    ['Saint Neots', 'E07000011'],
    ['Lytham Saint Annes', 'E07000119'],
    ['St Helens, Merseyside', 'E08000013'],
    ['Bury St Edmunds', 'E07000245'],
    ['Bury Saint Edmunds', 'E07000245'],
    ['City of Saint Albans', 'E07000240'],
    ['near Saint Austell', 'E06000052'],
    ['Y Fenni', 'W06000021'],
    ['Y Barri', 'W06000014'],
    ['Aberteifi', 'W06000008'],
    ['Castell-nedd', 'W06000012'],
    ['Hwlffordd', 'W06000009'],
    ['Yr Wyddgrug', 'W06000005'],
    ['Trefynwy', 'W06000021'],
    ['Merthyr Tudful', 'W06000024'],
    ['Caerffili', 'W06000018'],
    ['Pen-y-bont ar Ogwr', 'W06000013'],
    ['North Down and Ards', 'N09000011'],
    ['Ards', 'N09000011'],
    ['Castlereagh and Lisburn', 'N09000007'],
    ['Banbridge, Armagh City and Craigavon', 'N09000002'],
    ['Fulham and Hammersmith', 'E09000013'],
    ['Banstead and Reigate Borough Council', 'E07000211'],
    ['UCLH', 'E09000007'],
    ['MFT', 'E08000003'],
    ['LTHT, Leeds', 'E08000035'],
    ['NNUH', 'E07000149'],
  ])('%s is %s', (text, district) => {
    expect(read(text).districts).toEqual([district]);
  });
});

describe('words that begin a name are no slip of the pen for another', () => {
  it.each([
    ['Leamington', 'E07000222'],
    ['Royal Leamington', 'E07000222'],
    ['East Riding', 'E06000011'],
    ['Middlesborough', 'E06000002'],
    ['Tauton', 'E06000066'],
  ])('%s is %s', (text, district) => {
    expect(read(text).districts).toEqual([district]);
  });
});

describe('a famous name abroad', () => {
  it.each([
    'New York',
    'California',
    'Melbourne',
    'Houston',
    'Dallas',
    'Philadelphia',
    'Moscow',
    'Toronto',
    'Sydney',
    'Columbia',
    'Greenland',
    'Hanover',
    'Hebron',
    'Holland',
    'Lexington',
    'Normandy',
    'Paris',
    'Ohio',
    'Cork',
  ])('"%s" alone is abroad', (text) => {
    expect(read(text)).toMatchObject({ districts: [], precision: 'outside-uk' });
  });

  it.each([
    'Birmingham, Alabama',
    'London, Ontario',
    'Cambridge, Massachusetts',
    'Manchester, New Hampshire',
    'Halifax, Nova Scotia',
    'Lincoln, Nebraska',
    'Richmond, Virginia',
    'Newcastle, NSW',
    'Durham - North Carolina',
    'Perth (Western Australia)',
  ])('"%s" is abroad: the state tells whose it is', (text) => {
    expect(read(text)).toMatchObject({ districts: [], precision: 'outside-uk' });
  });
});

describe('a name that is known abroad too', () => {
  it.each([
    ['New York, North Tyneside', 'E08000022'],
    ['New York, Tyne and Wear', 'E08000022'],
    ['New York, NE29', 'E08000022'],
    ['Melbourne, Derbyshire', 'E07000039'],
    ['Houston, Renfrewshire', 'S12000038'],
    ['California, Birmingham', 'E08000025'],
    ['Birmingham, Alabama, B1 1AA', 'E08000025'],
    ['Normandy, Surrey', 'E07000209'],
    ['Hanover Square, London', 'E09000033'],
    ['Kingston', 'E09000021'],
    ['Kingston upon Hull', 'E06000010'],
    ['Hollywood', 'E07000234'],
    ['Canton', 'W06000015'],
    ['Bethesda', 'W06000002'],
    ['Hamilton', 'S12000029'],
    ['Portland', 'E06000059'],
    ['Cambridge', 'E07000008'],
    ['Boston', 'E07000136'],
    ['Washington', 'E08000024'],
    ['Perth', 'S12000048'],
    ['Halifax', 'E08000033'],
  ])('"%s" is here, where the country is named or the town is large', (text, district) => {
    expect(read(text).districts[0]).toBe(district);
  });
});

describe('a name that several places share', () => {
  it.each([
    'Newport',
    'Richmond',
    'Cheadle',
    'Ashford',
    'Gillingham',
    'Sutton',
    'Bangor',
    'Whitchurch',
    'Hamilton',
    'Newcastle',
  ])('"%s" alone is less than 0.7 sure', (text) => {
    const { confidence, isContested } = read(text);
    expect(isContested).toBe(true);
    expect(confidence).toBeLessThan(0.7);
  });

  it('is surer with its county', () => {
    for (const text of ['Newport, Gwent', 'Richmond, Surrey', 'Ashford, Kent', 'Gillingham, Kent'])
      expect(read(text).confidence).toBeGreaterThan(0.9);
  });
});
