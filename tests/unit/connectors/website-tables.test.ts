/** Tables that officers download from Nomis in every arrangement met: read to their figures, or refused with what to choose instead. */
import { describe, expect, it } from 'vitest';
import { connector } from '../../../src/connectors/nomis/website-tables/connector.ts';
import { SourceChanged } from '../../../src/domain/errors.ts';

const retrievedAt = '2026-11-21T10:00:00Z';

type Keys = Readonly<Record<string, string>>;

interface MadeTable {
  readonly title: string;
  readonly keys: Keys;
  /** Rows from the header on, up to the notes. */
  readonly rows: readonly string[];
}

const written = ({ title, keys, rows }: MadeTable): Uint8Array =>
  new TextEncoder().encode(
    [
      `"${title}"`,
      '"ONS Crown Copyright Reserved [from Nomis on 3 November 2026]"',
      '',
      ...Object.entries(keys).map(([name, value]) => `"${name}","${value}"`),
      '',
      ...rows,
      '',
      '"! Estimate and confidence interval not available since the group sample size is zero or disclosive (0-2)."',
      '',
    ].join('\n'),
  );

function read(table: MadeTable): string[] {
  const request = { path: '/', role: 'file' };
  const parsed = connector.parse({ request, status: 200, headers: {}, body: written(table), retrievedAt });
  return [...parsed.items].flatMap((item) => {
    if (item.kind === 'issue') return [`${item.issue.code}: ${item.issue.detail}`];
    const result = connector.normalise(item.record, { now: retrievedAt });
    const figures = (result.observations ?? []).map(
      ({ measure, dimensions, period, value, status, lower95 }) =>
        `${measure} ${Object.entries(dimensions)
          .map((pair) => pair.join('='))
          .join(' ')} ${period.label} ${value} ${status} ${lower95}`,
    );
    return [
      ...figures,
      ...(result.skipped ? [`left out: ${result.skipped}`] : []),
      ...(result.rejected ? [result.rejected.detail] : []),
    ];
  });
}

const SURVEY = {
  title: 'annual population survey',
  keys: { date: 'Jan 2025-Dec 2025', confidence: '95% confidence interval (+/-)' },
};
const HEALTH = 'T09b:10 (All people - Health Professionals (SOC2020) : All people )';
const MEN = 'T09b:64 (Males - Health Professionals (SOC2020) : All people )';
const DEGREE = 'T19a:2 (Total - All people aged 16-64 : with RQF4+ )';
const YOUNG = 'T19a:30 (Total - All people aged 16-19 - None )';
const BUSINESSES = 'UK Business Counts - enterprises by industry and employment size band';

const LAYOUTS: readonly [string, readonly string[]][] = [
  [
    'with a row of its own for confidence',
    [`"Area","${HEALTH}",,`, ',"number","Flags","conf"', '"ladu:Medway",127000,,17800'],
  ],
  [
    'with a row for confidence in capitals',
    [`"Area","${HEALTH}",`, ',"Number","Conf"', '"ladu:Medway",127000,17800'],
  ],
  ['with confidence beside the label', [`"Area","${HEALTH}","Conf"`, '"ladu:Medway",127000,17800']],
  [
    'with flags and confidence beside the label',
    [`"Area","${HEALTH}","Flags","Conf"`, '"ladu:Medway",127000,,17800'],
  ],
  [
    'with codes',
    [
      `"local authority: district / unitary (as of April 2023)","","${HEALTH}","Conf %"`,
      '"Medway","E06000035",127000,17800',
    ],
  ],
];

const REFUSED_TABLES: readonly [string, readonly string[], RegExp][] = [
  [
    'T09a',
    [
      '"Area","T09a:1 (All people - Health Professionals (SOC2010) : All people )",,',
      ',"number","Flags","conf"',
      '"ladu:Medway",1,,1',
    ],
    /cell B7 heads “T09a:1 .*, and it groups jobs by SOC 2010.*choose T09b/,
  ],
  [
    'T09a with confidence beside the label',
    [
      '"Area","T09a:1 (All people - Health Professionals (SOC2010) : All people )","Conf"',
      '"ladu:Medway",1,1',
    ],
    /SOC 2010.*choose T09b/,
  ],
  [
    'T09a without confidence',
    ['"Area","T09a:1 (All people - Health Professionals (SOC2010) : All people )"', '"ladu:Medway",1'],
    /SOC 2010.*choose T09b/,
  ],
  [
    'T19',
    ['"Area","T19:2 (Total - All people aged 16-64 : with NVQ4+ )","Flags","conf"', '"ladu:Medway",1,,1'],
    /NVQ levels.*choose T19a/,
  ],
  [
    'a table of another number',
    ['"Area","T08:2 (Aged 16-64 - All : All People )","conf"', '"ladu:Medway",1,1'],
    /that we do not know/,
  ],
  [
    'T09b without confidence',
    [`"Area","${HEALTH}"`, '"ladu:Medway",127000'],
    /without its confidence columns.*tick “confidence”/,
  ],
];

describe('tables of the Annual Population Survey', () => {
  it.each(LAYOUTS)('by occupation, %s, are read', (_, rows) => {
    expect(read({ ...SURVEY, rows })).toEqual([
      'residents-by-occupation occupation=soc2020:22 Jan 2025-Dec 2025 127000 normal 109200',
    ]);
  });

  it.each([
    ['254000', 'residents-by-occupation occupation=soc2020:22 Jan 2025-Dec 2025 127000 normal -127000'],
    ['254001', '254001 is no measure of confidence for 127000'],
    ['-1', '-1 is no measure of confidence for 127000'],
    ['n/a', '“n/a” beside 127000 is no measure of confidence'],
  ])('by occupation, with %s for a confidence', (confidence, figure) => {
    expect(
      read({ ...SURVEY, rows: [`"Area","${HEALTH}","Conf"`, `"ladu:Medway",127000,${confidence}`] }),
    ).toEqual([figure]);
  });

  it('by occupation and sex leave the sexes out', () => {
    const rows = [`"Area","${MEN}","Conf"`, '"ladu:Medway",27000,7800'];
    expect(read({ ...SURVEY, rows })).toEqual(['left out: another group of people than everybody']);
  });

  it('by qualification are read, the ages with their own', () => {
    const rows = [
      `"Area","${DEGREE}","Flags","conf","${YOUNG}","Flags","conf"`,
      '"ladu:Medway",50000,,6000,900,,"*"',
    ];
    expect(read({ ...SURVEY, rows })).toEqual([
      'highest-qualification qualification=rqf:4+ Jan 2025-Dec 2025 50000 normal 44000',
      'highest-qualification qualification=none age=16-19 Jan 2025-Dec 2025 900 low-reliability null',
    ]);
  });

  it.each(REFUSED_TABLES)('%s is refused for the right reason', (_, rows, message) => {
    expect(() => read({ ...SURVEY, rows })).toThrow(SourceChanged);
    expect(() => read({ ...SURVEY, rows })).toThrow(message);
  });
});

const INDUSTRIES = [
  ['Total', 'businesses size=0-9 March 2025 1400 normal null'],
  ['F : Construction', 'businesses industry=sic2007:F size=0-9 March 2025 1400 normal null'],
  [
    '10 : Manufacture of food products',
    'businesses industry=sic2007:10 size=0-9 March 2025 1400 normal null',
  ],
  [
    '10 : Information & communication (J)',
    'left out: a broad group, which is made of sections and divisions',
  ],
  [
    '2 : Mining, quarrying & utilities (B,D and E)',
    'left out: a broad group, which is made of sections and divisions',
  ],
];

const REFUSED_COUNTS: readonly [string, Keys, string, RegExp][] = [
  [
    'an industry that we do not know',
    { industry: 'Retail' },
    'Total',
    /heads a column “Total” that we do not know/,
  ],
  ['industries without a size', {}, 'F : Construction', /that we do not know/],
  [
    'a size that we do not know',
    { 'employment sizeband': '0 to 4' },
    'F : Construction',
    /that we do not know/,
  ],
  [
    'a legal status',
    { 'legal status': 'Company' },
    'Total',
    /says “Company” for legal status, where we read only “Total”/,
  ],
];

describe('UK Business Counts', () => {
  const businesses = (keys: Keys, rows: readonly string[]) =>
    read({ title: BUSINESSES, keys: { date: '2025', 'legal status': 'Total', ...keys }, rows });

  it('with industries across are read', () => {
    const header =
      '"Area","Total","A : Agriculture, forestry and fishing (inc farm agriculture)","62 : Computer programming, consultancy and related activities","10 : Information & communication (J)","4 : Construction (F)","0111 : Growing of cereals"';
    expect(
      businesses({ 'employment sizeband': 'Total' }, [header, '"ladu:Medway",8000,100,300,500,1500,5']),
    ).toEqual([
      'businesses  March 2025 8000 normal null',
      'businesses industry=sic2007:A March 2025 100 normal null',
      'businesses industry=sic2007:62 March 2025 300 normal null',
      'left out: a broad group, which is made of sections and divisions',
      'left out: a broad group, which is made of sections and divisions',
      'left out: a group finer than a division',
    ]);
  });

  it('with industries across, of one size, say the size', () => {
    const rows = ['"Area","F : Construction"', '"ladu:Medway",1400'];
    expect(businesses({ 'employment sizeband': 'Micro (0 to 9)' }, rows)).toEqual([
      'businesses industry=sic2007:F size=0-9 March 2025 1400 normal null',
    ]);
  });

  it.each(INDUSTRIES)('with sizes across, of the industry %s', (industry, figure) => {
    expect(businesses({ industry }, ['"Area","Micro (0 to 9)"', '"ladu:Medway",1400'])).toEqual([figure]);
  });

  it.each(REFUSED_COUNTS)('of %s are refused', (_, keys, label, message) => {
    expect(() => businesses(keys, [`"Area","${label}"`, '"ladu:Medway",1400'])).toThrow(message);
  });

  it('by local units are refused with what is read', () => {
    const title = 'UK Business Counts - local units by industry and employment size band';
    expect(() =>
      read({ title, keys: { date: '2025' }, rows: ['"Area","Total"', '"ladu:Medway",1'] }),
    ).toThrow(/is not one we read\. We read: .*enterprises by size or industry/);
  });
});

it('pay is refused where no row says whether it is by the week or by the year', () => {
  const title = 'annual survey of hours and earnings - resident analysis';
  const rows = ['"Area","Median",', ',"number","conf %"', '"ladu:Medway",32000,6.2'];
  const keys = { date: '2025', sex: 'Total', confidence: 'Standard error as a percentage of the figure' };
  expect(read({ title, keys: { ...keys, pay: 'Annual pay - gross' }, rows })).toEqual([
    'annual-pay-residents  April 2025 32000 normal null',
  ]);
  expect(() => read({ title, keys, rows })).toThrow(
    'no row above says “Annual pay - gross” or “Weekly pay - gross” for pay',
  );
});

it('employment by industry leaves out every broad group, those of two digits too', () => {
  const rows = [
    '"Area","10 : Information & communication (J)","","18 : Arts, entertainment, recreation & other services (R,S,T and U)",""',
    '"ladu:Medway",5000,,7000,',
  ];
  const keys = {
    'Analysis   :': 'standard',
    'Date       :': '2025',
    'Employment status:': 'Employment',
    'measure    :': 'Count',
  };
  expect(read({ title: 'Business Register and Employment Survey : open access', keys, rows })).toEqual([
    'left out: a broad group, which is made of sections and divisions',
    'left out: a broad group, which is made of sections and divisions',
  ]);
});
