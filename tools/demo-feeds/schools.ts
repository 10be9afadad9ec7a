/** Invented schools in real towns, as the registers of the four nations list them. Heads and telephones are invented too: readers of a register must drop them. */
import { findOutcode } from '../../src/reference/outcodes.ts';
import { madeRows, madeWorkbook } from './made-workbook.ts';
import { postcodeIn, TOWNS, type Town } from './places.ts';
import type { Random } from './seeded-random.ts';

/** The columns of the file of November 2025, in its order. */
const ENGLISH_COLUMNS =
  `URN|LA (code)|LA (name)|EstablishmentNumber|EstablishmentName|TypeOfEstablishment (code)|TypeOfEstablishment (name)|EstablishmentTypeGroup (code)|EstablishmentTypeGroup (name)
|EstablishmentStatus (code)|EstablishmentStatus (name)|ReasonEstablishmentOpened (code)|ReasonEstablishmentOpened (name)|OpenDate|ReasonEstablishmentClosed (code)|ReasonEstablishmentClosed (name)
|CloseDate|PhaseOfEducation (code)|PhaseOfEducation (name)|StatutoryLowAge|StatutoryHighAge|Boarders (code)|Boarders (name)|NurseryProvision (name)|OfficialSixthForm (code)
|OfficialSixthForm (name)|Gender (code)|Gender (name)|ReligiousCharacter (code)|ReligiousCharacter (name)|ReligiousEthos (name)|Diocese (code)|Diocese (name)|AdmissionsPolicy (code)
|AdmissionsPolicy (name)|SchoolCapacity|SpecialClasses (code)|SpecialClasses (name)|CensusDate|NumberOfPupils|NumberOfBoys|NumberOfGirls|PercentageFSM|TrustSchoolFlag (code)
|TrustSchoolFlag (name)|Trusts (code)|Trusts (name)|SchoolSponsorFlag (name)|SchoolSponsors (name)|FederationFlag (name)|Federations (code)|Federations (name)|UKPRN|FEHEIdentifier
|FurtherEducationType (name)|OfstedLastInsp|OfstedSpecialMeasures (code)|OfstedSpecialMeasures (name)|LastChangedDate|Street|Locality|Address3|Town|County (name)|Postcode|SchoolWebsite
|TelephoneNum|HeadTitle (name)|HeadFirstName|HeadLastName|HeadPreferredJobTitle|BSOInspectorateName (name)|InspectorateReport|DateOfLastInspectionVisit|NextInspectionVisit|TeenMoth (name)
|TeenMothPlaces|CCF (name)|SENPRU (name)|EBD (name)|PlacesPRU|FTProv (name)|EdByOther (name)|Section41Approved (name)|SEN1 (name)|SEN2 (name)|SEN3 (name)|SEN4 (name)|SEN5 (name)|SEN6 (name)
|SEN7 (name)|SEN8 (name)|SEN9 (name)|SEN10 (name)|SEN11 (name)|SEN12 (name)|SEN13 (name)|TypeOfResourcedProvision (name)|ResourcedProvisionOnRoll|ResourcedProvisionCapacity|SenUnitOnRoll
|SenUnitCapacity|GOR (code)|GOR (name)|DistrictAdministrative (code)|DistrictAdministrative (name)|AdministrativeWard (code)|AdministrativeWard (name)|ParliamentaryConstituency (code)
|ParliamentaryConstituency (name)|UrbanRural (code)|UrbanRural (name)|GSSLACode (name)|Easting|Northing|MSOA (name)|LSOA (name)|InspectorateName (name)|SENStat|SENNoStat
|BoardingEstablishment (name)|PropsName|PreviousLA (code)|PreviousLA (name)|PreviousEstablishmentNumber|OfstedRating (name)|RSCRegion (name)|Country (name)|UPRN|SiteName|QABName (code)
|QABName (name)|EstablishmentAccredited (code)|EstablishmentAccredited (name)|QABReport|CHNumber|MSOA (code)|LSOA (code)|FSM|AccreditationExpiryDate`
    .replaceAll('\n', '')
    .split('|');

const SURNAMES = [
  'Larkfield',
  'Medlar',
  'Hopfield',
  'Oxenden',
  'Thornhill',
  'Wickham',
  'Barrow',
  'Quarrington',
];
const FIRST_NAMES = ['Edith', 'Ada', 'Walter', 'Mabel', 'Hugh'];
/** Several towns have a school of each of these names. */
const SHARED = ["St Mary's Catholic School", 'St John’s Church of England School', 'The Weald Academy'];

interface MadeSchool {
  readonly name: string;
  readonly town: Town;
  readonly status: 'Open' | 'Closed';
  readonly group: string;
  /** Empty for a college. */
  readonly ages: readonly [string, string];
}

function makeSchools(random: Random): MadeSchool[] {
  const open = { status: 'Open', group: 'Academies', ages: ['11', '18'] } as const;
  return TOWNS.flatMap((town, at) => {
    const surname = SURNAMES[at % SURNAMES.length] ?? '';
    const grammar = {
      ...open,
      name: `${town.name} ${random.chance(0.5) ? 'Grammar School' : 'High School'}`,
      town,
    };
    const called = { ...open, name: `The ${FIRST_NAMES[at % FIRST_NAMES.length]} ${surname} School`, town };
    const shared = { ...open, name: SHARED[at % SHARED.length] ?? '', town };
    const primary = { ...open, name: `${surname} Primary School`, town, ages: ['4', '11'] as const };
    const college = {
      ...open,
      name: `${town.name} Sixth Form College`,
      town,
      group: 'Colleges',
      ages: ['', ''] as const,
    };
    const closed = { ...called, name: `${town.name} Old School`, status: 'Closed' as const };
    return [grammar, called, shared, primary, ...(at % 4 === 0 ? [college, closed] : [])];
  });
}

/** In windows-1252, as the service sends it: every cell but whole numbers in quotes. */
export function englishSchoolsCsv(random: Random): Uint8Array {
  const rows = makeSchools(random).map((school, at) => {
    const { name, town, status, group, ages } = school;
    const cells: Readonly<Record<string, string>> = {
      URN: String(990_001 + at),
      EstablishmentName: name,
      'EstablishmentTypeGroup (name)': group,
      'EstablishmentStatus (code)': status === 'Open' ? '1' : '2',
      'EstablishmentStatus (name)': status,
      StatutoryLowAge: ages[0],
      StatutoryHighAge: ages[1],
      Street: `${1 + at} Orchard Road`,
      Town: town.name,
      Postcode: postcodeIn(town),
      TelephoneNum: `01632960${String(at % 1000).padStart(3, '0')}`,
      'HeadTitle (name)': random.pick(['Ms', 'Mr', 'Dr']),
      HeadFirstName: 'Invented',
      HeadLastName: 'Head',
      'DistrictAdministrative (code)': findOutcode(town.outcode)?.districts[0] ?? '',
    };
    return ENGLISH_COLUMNS.map((column) => cellText(cells[column] ?? '')).join(',');
  });
  const header = ENGLISH_COLUMNS.map((column) => `"${column}"`).join(',');
  return windowsText(`${[header, ...rows].join('\r\n')}\r\n`);
}

const cellText = (cell: string): string => (/^\d+$/.test(cell) ? cell : `"${cell.replaceAll('"', '""')}"`);

/** Of the letters beyond latin-1 the demonstration has one. */
function windowsText(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].map((letter) => (letter === '’' ? 0x92 : (letter.codePointAt(0) ?? 0x3f))),
  );
}

export function welshSchoolsWorkbook(): Uint8Array {
  const header =
    `School Number|School Name|LA Code|Local Authority|Sector|Governance - see notes|WM Code|Welsh Medium Type - see notes|School Type|Religious Character
|Address 1|Address 2|Address 3|Address 4|Postcode|Phone Number|Pupils - see notes`
      .replaceAll('\n', '')
      .split('|');
  const school = (
    number: string,
    name: string,
    council: string,
    sector: string,
    postcode: string,
  ): string[] => [
    ...[number, name, '670', council, sector, 'Community', 'EM', 'English medium'],
    ...[`${sector} (ages 11-19)`, '---', '1 Heol Newydd', council, '', '', postcode, '01632 960001', '900'],
  ];
  const rows = [
    ['Address list of schools'],
    [],
    header,
    school('6700001', 'Ysgol Bryn Newydd', 'Swansea', 'Secondary', 'SA1 9ZZ'),
    school('6700002', 'Ysgol Gynradd y Berth', 'Swansea', 'Primary', 'SA1 9ZZ'),
    school('6810001', 'Ysgol Glan Afon', 'Cardiff', 'Secondary', 'CF10 9ZZ'),
    school('6810002', 'Taff High School', 'Cardiff', 'Secondary', 'CF11 9ZZ'),
  ];
  return madeWorkbook([
    { name: 'Mynegai-Index', rows: madeRows([['Maintained']]) },
    { name: 'Maintained', rows: madeRows(rows) },
  ]);
}

export function scottishSchoolsWorkbook(): Uint8Array {
  const header =
    'Seed Code|School Name|LA Name|Centre Type|Address Line1|Address Line2|Address Line3|Post Code|Phone|Primary Department|Secondary Department'.split(
      '|',
    );
  const school = (code: string, name: string, postcode: string, isSecondary: boolean): string[] => [
    ...[
      code,
      name,
      'Glasgow City',
      'Local Authority',
      '1 Kelpie Road',
      'Glasgow',
      '',
      postcode,
      '01632 960001',
    ],
    ...(isSecondary ? ['No', 'Yes'] : ['Yes', 'No']),
  ];
  const rows = [
    ['School contact details'],
    ['Schools open in November 2026'],
    ['Publicly funded schools'],
    ['Source: invented'],
    ['End of notes'],
    header,
    school('9900001', 'Kelpie Academy', 'G1 9ZZ', true),
    school('9900002', 'Kelpie Primary School', 'G1 9ZZ', false),
    school('9900003', 'Clyde Bridge High School', 'G2 9ZZ', true),
    school('9900004', 'St Mungo’s Secondary School', 'G3 9ZZ', true),
  ];
  return madeWorkbook([{ name: 'Open Schools', rows: madeRows(rows) }]);
}

export function northernIrishSchoolsCsv(): string {
  return [
    'Institution Reference Number,Institution Name,Status,Type,Address,Town,Postcode',
    '199-0001,Lagan Grammar School,Open,Grammar,1 Lagan Road,Belfast,BT1 9ZZ',
    '199-0002,Lagan Primary School,Open,Primary,2 Lagan Road,Belfast,BT1 9ZZ',
    '199-0003,Cave Hill High School,Open,Secondary,3 Hill Road,Belfast,BT15 9ZZ',
    '199-0004,Old Lagan School,Closed,Secondary,4 Lagan Road,Belfast,BT1 9ZZ',
    'IS999,Hill Independent School,Open,Independent,5 Hill Road,Belfast,BT9 9ZZ',
    '',
  ].join('\n');
}
