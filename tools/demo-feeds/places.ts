/** The places of the demonstration. Codes, names, towns and outcodes are facts; everything said about them is invented. */
import type { Random } from './seeded-random.ts';

/** The day on which the demonstration is set. */
export const DEMONSTRATION_DAY = '2026-11-20';

export interface Town {
  readonly name: string;
  readonly region: string;
  readonly outcode: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface DemoArea {
  readonly code: string;
  readonly name: string;
  /** What Explore Local Statistics calls the level. */
  readonly geography: string;
  /** Invented, in the right order of size. */
  readonly population: number;
  /** How far the place's invented figures lie from the country's: -1 to 1. */
  readonly lean: number;
  /** Nomis's type code and name for the area, and the number it gives the area within that type. */
  readonly nomis: { readonly typeCode: number; readonly type: string; readonly id: number } | null;
}

const DISTRICT = 'Local Authority District';
const UPPER = 'County or Unitary Authority';
const NOMIS_DISTRICT = { typeCode: 424, type: 'local authorities: district / unitary (as of April 2023)' };
const NOMIS_COUNTY = { typeCode: 423, type: 'local authorities: county / unitary (as of April 2023)' };
const NOMIS_REGION = { typeCode: 480, type: 'regions' };
const NOMIS_COUNTRY = { typeCode: 499, type: 'countries' };

const kentDistrict = (code: string, name: string, population: number, lean: number): DemoArea => ({
  code,
  name,
  geography: DISTRICT,
  population,
  lean,
  nomis: { ...NOMIS_DISTRICT, id: 1778384900 + Number(code.slice(-3)) },
});

export const AREAS: readonly DemoArea[] = [
  area('K02000001', 'United Kingdom', 'Country', 69_300_000, 0, { ...NOMIS_COUNTRY, id: 2092957697 }),
  area('K03000001', 'Great Britain', 'Country', 67_400_000, 0, { ...NOMIS_COUNTRY, id: 2092957698 }),
  area('E92000001', 'England', 'Nation', 58_600_000, 0.02, { ...NOMIS_COUNTRY, id: 2092957699 }),
  area('E12000003', 'Yorkshire and The Humber', 'Region', 5_600_000, -0.2, {
    ...NOMIS_REGION,
    id: 2013265923,
  }),
  area('E12000008', 'South East', 'Region', 9_600_000, 0.35, { ...NOMIS_REGION, id: 2013265928 }),
  area('E12000009', 'South West', 'Region', 5_850_000, 0.1, { ...NOMIS_REGION, id: 2013265929 }),
  area('E10000016', 'Kent', UPPER, 1_621_000, 0.08, { ...NOMIS_COUNTY, id: 1774190787 }),
  kentDistrict('E07000105', 'Ashford', 140_000, -0.1),
  kentDistrict('E07000106', 'Canterbury', 161_000, -0.4),
  kentDistrict('E07000107', 'Dartford', 122_000, 0.5),
  kentDistrict('E07000108', 'Dover', 119_000, -0.2),
  kentDistrict('E07000109', 'Gravesham', 109_000, 0.1),
  kentDistrict('E07000110', 'Maidstone', 186_000, 0.2),
  kentDistrict('E07000111', 'Sevenoaks', 123_000, 0.6),
  kentDistrict('E07000112', 'Folkestone and Hythe', 113_000, -0.3),
  kentDistrict('E07000113', 'Swale', 159_000, -0.15),
  kentDistrict('E07000114', 'Thanet', 143_000, -0.7),
  kentDistrict('E07000115', 'Tonbridge and Malling', 137_000, 0.45),
  kentDistrict('E07000116', 'Tunbridge Wells', 119_000, 0.5),
  area('E06000035', 'Medway', UPPER, 293_000, 0, { ...NOMIS_DISTRICT, id: 1778384935 }),
  area('E08000035', 'Leeds', DISTRICT, 845_000, 0.05, { ...NOMIS_DISTRICT, id: 1778385235 }),
  area('E06000052', 'Cornwall', UPPER, 583_000, -0.35, { ...NOMIS_DISTRICT, id: 1778384952 }),
  area('W92000004', 'Wales', 'Nation', 3_190_000, -0.25, { ...NOMIS_COUNTRY, id: 2092957700 }),
  area('W06000011', 'Swansea', UPPER, 247_000, -0.25, { ...NOMIS_DISTRICT, id: 1778385311 }),
  area('W06000015', 'Cardiff', UPPER, 384_000, 0.2, { ...NOMIS_DISTRICT, id: 1778385315 }),
  area('S92000003', 'Scotland', 'Nation', 5_550_000, -0.05, { ...NOMIS_COUNTRY, id: 2092957701 }),
  area('S12000049', 'Glasgow City', UPPER, 650_000, 0.1, { ...NOMIS_DISTRICT, id: 1778385349 }),
  area('N92000002', 'Northern Ireland', 'Nation', 1_930_000, -0.2, { ...NOMIS_COUNTRY, id: 2092957702 }),
  area('N09000003', 'Belfast', DISTRICT, 352_000, 0, { ...NOMIS_DISTRICT, id: 1778385403 }),
];

function area(
  code: string,
  name: string,
  geography: string,
  population: number,
  lean: number,
  nomis: DemoArea['nomis'],
): DemoArea {
  return { code, name, geography, population, lean, nomis };
}

const town = (name: string, region: string, outcode: string, latitude: number, longitude: number): Town => ({
  name,
  region,
  outcode,
  latitude,
  longitude,
});

const SE = 'South East';
const YH = 'Yorkshire and the Humber';
const SW = 'South West';
const KENT: readonly Town[] = [
  town('Ashford', SE, 'TN23', 51.13952, 0.86176),
  town('Canterbury', SE, 'CT1', 51.27883, 1.08667),
  town('Whitstable', SE, 'CT5', 51.35431, 1.03461),
  town('Dartford', SE, 'DA1', 51.44721, 0.20948),
  town('Dover', SE, 'CT16', 51.13963, 1.30145),
  town('Gravesend', SE, 'DA12', 51.43102, 0.38374),
  town('Maidstone', SE, 'ME14', 51.27521, 0.53931),
  town('Maidstone', SE, 'ME15', 51.25491, 0.5329),
  town('Sevenoaks', SE, 'TN13', 51.27611, 0.18521),
  town('Folkestone', SE, 'CT20', 51.07963, 1.16506),
  town('Sittingbourne', SE, 'ME10', 51.34271, 0.73569),
  town('Margate', SE, 'CT9', 51.38371, 1.388),
  town('Ramsgate', SE, 'CT11', 51.33651, 1.41237),
  town('Tonbridge', SE, 'TN9', 51.19121, 0.27141),
  town('Tunbridge Wells', SE, 'TN1', 51.13481, 0.26621),
];
const MEDWAY: readonly Town[] = [
  town('Rochester', SE, 'ME1', 51.37531, 0.49942),
  town('Strood', SE, 'ME2', 51.39131, 0.48472),
  town('Chatham', SE, 'ME4', 51.38141, 0.52806),
  town('Gillingham', SE, 'ME7', 51.38041, 0.55475),
  town('Rainham', SE, 'ME8', 51.36221, 0.59517),
];
const LEEDS: readonly Town[] = [
  town('Leeds', YH, 'LS1', 53.79741, -1.55309),
  town('Leeds', YH, 'LS9', 53.79881, -1.51169),
  town('Leeds', YH, 'LS12', 53.79141, -1.59529),
  town('Horsforth', YH, 'LS18', 53.84091, -1.64462),
  town('Pudsey', YH, 'LS28', 53.80151, -1.66908),
];
const CORNWALL: readonly Town[] = [
  town('Truro', SW, 'TR1', 50.26141, -5.05311),
  town('Falmouth', SW, 'TR11', 50.15221, -5.08171),
  town('Camborne', SW, 'TR14', 50.21281, -5.29481),
  town('Newquay', SW, 'TR7', 50.41391, -5.07721),
  town('St Austell', SW, 'PL25', 50.33951, -4.78741),
];

export const TOWNS: readonly Town[] = [...KENT, ...MEDWAY, ...LEEDS, ...CORNWALL];

/** A town, Kent and Medway more often than the places further away. */
export function pickTown(random: Random): Town {
  const share = random.next();
  if (share < 0.44) return random.pick(KENT);
  if (share < 0.66) return random.pick(MEDWAY);
  return random.pick(share < 0.85 ? LEEDS : CORNWALL);
}

/** The town's outcode with an inward part that Royal Mail has not given out. */
export function postcodeIn(place: Town): string {
  return `${place.outcode} 9ZZ`;
}
