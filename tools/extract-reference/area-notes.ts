/** What the publishers' lists do not say: names people use, ITL2 names, and counties that ended before the lists begin. */

/** Other names by code: former names, short forms of inverted official names, and names in Welsh. */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  K02000001: ['UK', 'Great Britain and Northern Ireland'],
  K03000001: ['GB', 'Britain'],
  W92000004: ['Cymru'],
  E12000003: ['Yorkshire and Humber', 'Yorkshire and Humberside'],
  E12000006: ['East', 'Eastern'],
  E12000007: ['Greater London'],
  E06000010: ['Hull', 'Kingston upon Hull', 'City of Kingston upon Hull'],
  E06000019: ['Herefordshire', 'Hereford'],
  E06000023: ['Bristol', 'City of Bristol'],
  E06000033: ['Southend'],
  E06000043: ['Brighton', 'Hove'],
  E06000047: ['Durham'],
  E06000058: ['BCP'],
  E07000112: ['Shepway'],
  E07000146: ["King's Lynn"],
  E09000001: ['The City', 'Square Mile'],
  E09000033: ['City of Westminster'],
  N09000002: ['Armagh', 'Banbridge', 'Craigavon'],
  N09000005: ['Derry', 'Londonderry', 'Strabane'],
  S12000013: ['Western Isles', 'Comhairle nan Eilean Siar', 'Outer Hebrides'],
  S12000033: ['Aberdeen'],
  S12000036: ['Edinburgh'],
  S12000042: ['Dundee'],
  S12000049: ['Glasgow'],
  W06000001: ['Anglesey', 'Ynys Môn'],
  W06000004: ['Sir Ddinbych'],
  W06000005: ['Sir y Fflint'],
  W06000006: ['Wrecsam'],
  W06000009: ['Sir Benfro'],
  W06000010: ['Sir Gaerfyrddin', 'Sir Gâr'],
  W06000011: ['Abertawe'],
  W06000012: ['Castell-nedd Port Talbot'],
  W06000013: ['Pen-y-bont ar Ogwr'],
  W06000014: ['Bro Morgannwg'],
  W06000015: ['Caerdydd'],
  W06000018: ['Caerffili'],
  W06000021: ['Sir Fynwy'],
  W06000022: ['Casnewydd'],
  W06000024: ['Merthyr'],
};

/** ITL2 names of January 2025. */
export const ITL2_NAMES: Readonly<Record<string, string>> = {
  TLC3: 'Tees Valley',
  TLC4: 'Northumberland, Durham and Tyne & Wear',
  TLD1: 'Cumbria',
  TLD3: 'Greater Manchester',
  TLD4: 'Lancashire',
  TLD6: 'Cheshire',
  TLD7: 'Merseyside',
  TLE1: 'East Yorkshire and Northern Lincolnshire',
  TLE2: 'North Yorkshire',
  TLE3: 'South Yorkshire',
  TLE4: 'West Yorkshire',
  TLF1: 'Derbyshire and Nottinghamshire',
  TLF2: 'Leicestershire, Rutland and Northamptonshire',
  TLF3: 'Lincolnshire',
  TLG1: 'Herefordshire, Worcestershire and Warwickshire',
  TLG2: 'Shropshire and Staffordshire',
  TLG3: 'West Midlands',
  TLH2: 'Bedfordshire and Hertfordshire',
  TLH3: 'Essex',
  TLH4: 'Cambridgeshire and Peterborough',
  TLH5: 'Norfolk',
  TLH6: 'Suffolk',
  TLI3: 'Inner London - West',
  TLI4: 'Inner London - East',
  TLI5: 'Outer London - East and North East',
  TLI6: 'Outer London - South',
  TLI7: 'Outer London - West and North West',
  TLJ1: 'Berkshire, Buckinghamshire and Oxfordshire',
  TLJ2: 'Surrey, East and West Sussex',
  TLJ3: 'Hampshire and Isle of Wight',
  TLJ4: 'Kent',
  TLK3: 'Cornwall and Isles of Scilly',
  TLK4: 'Devon',
  TLK5: 'West of England',
  TLK6: 'North Somerset, Somerset and Dorset',
  TLK7: 'Gloucestershire and Wiltshire',
  TLL3: 'North Wales',
  TLL4: 'Mid and South West Wales',
  TLL5: 'South East Wales',
  TLM0: 'Eastern Scotland',
  TLM1: 'East Central Scotland',
  TLM2: 'Highlands and Islands',
  TLM3: 'West Central Scotland',
  TLM5: 'North Eastern Scotland',
  TLM9: 'Southern Scotland',
  TLN0: 'Northern Ireland',
};

/** ITL2 codes that the revision of 2025 brought in. The others carry on the NUTS2 area with the same last two characters. */
export const NEW_ITL2_2025: ReadonlySet<string> = new Set([
  'TLC3',
  'TLC4',
  'TLH4',
  'TLH5',
  'TLH6',
  'TLK5',
  'TLK6',
  'TLK7',
  'TLL3',
  'TLL4',
  'TLL5',
  'TLM0',
  'TLM1',
  'TLM2',
  'TLM3',
  'TLM9',
]);

/** Counties that ended before the register of Explore Local Statistics begins: last day 31 March of `endYear`. */
export const EARLIER_COUNTIES = [
  { code: 'E10000002', endYear: 2020, successors: ['E06000060'] },
  { code: 'E10000009', endYear: 2019, successors: ['E06000058', 'E06000059'] },
  { code: 'E10000021', endYear: 2021, successors: ['E06000061', 'E06000062'] },
] as const;

/** Counties that ended in 2023. */
export const COUNTY_SUCCESSORS: Readonly<Record<string, readonly string[]>> = {
  E10000006: ['E06000063', 'E06000064'],
  E10000023: ['E06000065'],
  E10000027: ['E06000066'],
};

export const COMBINED_AUTHORITY_SUCCESSORS: Readonly<Record<string, readonly string[]>> = {
  E47000010: ['E47000014'],
  E47000011: ['E47000014'],
};

/** When the districts that the register no longer lists gave way, where it is not the year their successor began. */
export const EARLIER_DISTRICT_ENDS: Readonly<Record<string, number>> = { E07000190: 2019, E07000191: 2019 };
