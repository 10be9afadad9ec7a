/** Who must be named wherever our lists are shown. One entry a list; the note beside each list says what was taken. */

export interface Attribution {
  /** The list's file name without its ending. */
  readonly list:
    | 'areas'
    | 'boundaries'
    | 'cities-abroad'
    | 'hospitals'
    | 'neighbourhoods'
    | 'occupations'
    | 'outcodes'
    | 'place-names'
    | 'sectors'
    | 'sic2007'
    | 'soc2010-to-soc2020'
    | 'soc2020'
    | 'town-points'
    | 'unit-group-sectors';
  readonly title: string;
  readonly licence: string;
  readonly licenceUrl: string;
  readonly attribution: string;
}

const OPEN_GOVERNMENT_LICENCE = {
  licence: 'Open Government Licence v3.0',
  licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};
const ONS = 'Source: Office for National Statistics licensed under the Open Government Licence v3.0.';
const OS = 'Contains OS data © Crown copyright and database right 2025.';
const ROYAL_MAIL = 'Contains Royal Mail data © Royal Mail copyright and database right 2025.';

const CREATIVE_COMMONS = {
  licence: 'Creative Commons Attribution 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
};
const GEONAMES = 'Contains data of GeoNames (geonames.org), licensed under Creative Commons Attribution 4.0.';

export const attributions: readonly Attribution[] = [
  {
    list: 'areas',
    title: 'Areas of the United Kingdom',
    ...OPEN_GOVERNMENT_LICENCE,
    attribution: `${ONS} ${OS}`,
  },
  {
    list: 'boundaries',
    title: 'Outlines of districts',
    ...OPEN_GOVERNMENT_LICENCE,
    attribution: `${ONS} ${OS}`,
  },
  {
    list: 'cities-abroad',
    title: 'Large cities outside the United Kingdom',
    ...CREATIVE_COMMONS,
    attribution: GEONAMES,
  },
  {
    list: 'hospitals',
    title: 'Hospitals of England',
    ...OPEN_GOVERNMENT_LICENCE,
    attribution: 'Contains NHS website data licensed under the Open Government Licence v3.0.',
  },
  {
    list: 'neighbourhoods',
    title: 'Names of small areas of England and Wales',
    licence: 'Open Parliament Licence v3.0',
    licenceUrl: 'https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/',
    attribution:
      'Contains Parliamentary information licensed under the Open Parliament Licence v3.0: House of Commons Library MSOA names.',
  },
  {
    list: 'occupations',
    title: 'Plain names of occupations',
    ...OPEN_GOVERNMENT_LICENCE,
    attribution: `${ONS} The names are our own.`,
  },
  {
    list: 'outcodes',
    title: 'Postcode districts',
    ...OPEN_GOVERNMENT_LICENCE,
    attribution: `${ONS} ${OS} ${ROYAL_MAIL}`,
  },
  {
    list: 'place-names',
    title: 'Towns and localities',
    ...OPEN_GOVERNMENT_LICENCE,
    attribution: `${ONS} ${OS} ${ROYAL_MAIL} ${GEONAMES}`,
  },
  {
    list: 'sectors',
    title: 'School sectors',
    ...OPEN_GOVERNMENT_LICENCE,
    attribution: `${ONS} Which group belongs to which sector is our own judgement.`,
  },
  {
    list: 'sic2007',
    title: 'Standard Industrial Classification 2007',
    ...OPEN_GOVERNMENT_LICENCE,
    attribution: ONS,
  },
  {
    list: 'soc2010-to-soc2020',
    title: 'What became of the groups of SOC 2010',
    ...OPEN_GOVERNMENT_LICENCE,
    attribution: ONS,
  },
  {
    list: 'soc2020',
    title: 'Standard Occupational Classification 2020',
    ...OPEN_GOVERNMENT_LICENCE,
    attribution: ONS,
  },
  {
    list: 'town-points',
    title: 'Where towns lie',
    ...CREATIVE_COMMONS,
    attribution: `${GEONAMES} ${ONS} ${OS} ${ROYAL_MAIL}`,
  },
  {
    list: 'unit-group-sectors',
    title: 'Second sectors of occupations',
    ...OPEN_GOVERNMENT_LICENCE,
    attribution: `${ONS} Which group belongs to which sector is our own judgement.`,
  },
];
