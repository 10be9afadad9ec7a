/** Invented education statistics in the shape of the department's data files: destinations, NEET and participation, apprenticeships. */
import { AREAS, type DemoArea } from './places.ts';
import type { Random } from './seeded-random.ts';

const ENGLISH = AREAS.filter(({ code }) => code.startsWith('E'));
const KENT = 'E10000016';

type Cells = Readonly<Record<string, string | number>>;

/** Geography columns as every file has them. Single-tier councils are both a local authority and a district; a county is only the first. */
function placeCells({ code, name }: DemoArea, council: boolean): Cells {
  const cells = { country_code: 'E92000001', country_name: 'England' };
  if (code.startsWith('E92')) return { ...cells, geographic_level: 'National' };
  if (code.startsWith('E12'))
    return { ...cells, geographic_level: 'Regional', region_code: code, region_name: name };
  return council || code === KENT
    ? { ...cells, geographic_level: 'Local authority', new_la_code: code, la_name: name }
    : { ...cells, geographic_level: 'Local authority district', lad_code: code, lad_name: name };
}

const PLACE_COLUMNS = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'new_la_code',
  'la_name',
];

function csv(columns: readonly string[], rows: readonly Cells[]): string {
  const cell = (value: string | number): string => {
    const text = String(value);
    return text.includes(',') ? `"${text}"` : text;
  };
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

interface Shares {
  readonly education: number;
  readonly appren: number;
  readonly work: number;
}

/** Five places to be, which add up to everybody who left; hidden in the smallest district. */
function destinationCells(
  random: Random,
  { population, lean }: DemoArea,
  cohortShare: number,
  shares: Shares,
): Cells {
  const cohort = Math.round(population * cohortShare * (0.97 + random.next() * 0.06));
  const part = (share: number): number => Math.round(cohort * share * (0.95 + random.next() * 0.1));
  const education = part(shares.education + lean * 0.02);
  const appren = part(shares.appren);
  const work = part(shares.work);
  const unknown = part(0.015);
  return {
    cohort,
    education,
    appren,
    all_work: work,
    all_notsust: cohort - education - appren - work - unknown,
    all_unknown: unknown,
  };
}

const HIDDEN_IN = 'E07000112';
const hide = (cells: Cells): Cells => Object.fromEntries(Object.keys(cells).map((column) => [column, 'c']));
const DESTINATION_COLUMNS = ['cohort', 'education', 'appren', 'all_work', 'all_notsust', 'all_unknown'];
const YEARS = ['202223', '202324'] as const;

export function ks4DestinationsCsv(random: Random): string {
  const shares = { education: 0.87, appren: 0.035, work: 0.03 };
  const rows = YEARS.flatMap((year) =>
    ENGLISH.map((area): Cells => {
      const figures = destinationCells(random, area, 0.011, shares);
      return {
        time_period: year,
        time_identifier: 'Academic year',
        ...placeCells(area, false),
        data_type: 'Number of pupils',
        institution_group: 'State-funded mainstream schools',
        level_methodology: 'Provider location',
        characteristic: 'Total',
        ...(area.code === HIDDEN_IN ? hide(figures) : figures),
      };
    }),
  );
  const filters = ['data_type', 'institution_group', 'level_methodology', 'characteristic'];
  return csv([...PLACE_COLUMNS, 'lad_code', 'lad_name', ...filters, ...DESTINATION_COLUMNS], rows);
}

export function destinations1618Csv(random: Random): string {
  const shares = { education: 0.46, appren: 0.08, work: 0.27 };
  const levels = [
    ['Total', 1],
    ['Level 3', 0.8],
  ] as const;
  const rows = YEARS.flatMap((year) =>
    ENGLISH.flatMap((area) =>
      levels.map(([level, share]): Cells => {
        const figures = destinationCells(random, area, 0.0095 * share, shares);
        return {
          time_period: year,
          time_identifier: 'Academic year',
          ...placeCells(area, false),
          cohort_level: 'Total',
          breakdown_topic: 'Total',
          level_methodology: '16-18 Provider location',
          institution_group: 'State-funded mainstream schools & colleges',
          cohort_level_group: level,
          breakdown: 'Total',
          data_type: 'Number of students',
          ...(area.code === HIDDEN_IN ? hide(figures) : figures),
        };
      }),
    ),
  );
  const filters = [
    'cohort_level',
    'breakdown_topic',
    'level_methodology',
    'institution_group',
    'cohort_level_group',
    'breakdown',
    'data_type',
  ];
  return csv([...PLACE_COLUMNS, 'lad_code', 'lad_name', ...filters, ...DESTINATION_COLUMNS], rows);
}

/** Of councils, not districts: Kent as a whole, and single-tier places. */
export function neetCsv(random: Random): string {
  const rows = ['2025', '2026'].flatMap((year) =>
    ENGLISH.filter(({ code }) => !code.startsWith('E07')).map((area): Cells => {
      const cohort = Math.round(area.population * 0.0245);
      const wobble = (middle: number): number =>
        Math.round((middle - area.lean * 0.6 + random.next() * 0.8) * 10) / 10;
      const [neet, unknown] = [wobble(3), wobble(2)];
      const [fullTime, apprentice, other] = [wobble(85), wobble(4), wobble(1.6)];
      return {
        time_period: year,
        time_identifier: 'Calendar year',
        ...placeCells(area, true),
        Age: '16-17',
        Cohort_DJFavg: cohort,
        cohort_March: cohort + random.between(-5, 5),
        NEET_not_known_percent: (neet + unknown).toFixed(1),
        NEET_percent: neet.toFixed(1),
        Notknown_percent: unknown.toFixed(1),
        TOTAL_participating_in_education_and_training_percent: (fullTime + apprentice + other).toFixed(1),
        Full_time_education_percent: fullTime.toFixed(1),
        Apprenticeship_percent: apprentice.toFixed(1),
        Other_education_and_training_percent: other.toFixed(1),
        September_guarantee_Offer_made_percent: wobble(94).toFixed(1),
      };
    }),
  );
  const columns = [
    'Age',
    'Cohort_DJFavg',
    'NEET_not_known_percent',
    'NEET_percent',
    'Notknown_percent',
    'cohort_March',
    'TOTAL_participating_in_education_and_training_percent',
    'Full_time_education_percent',
    'Apprenticeship_percent',
    'Other_education_and_training_percent',
    'September_guarantee_Offer_made_percent',
  ];
  return csv([...PLACE_COLUMNS, ...columns], rows);
}

const SUBJECTS = [
  ['Health, Public Services and Care', 0.26],
  ['Agriculture, Horticulture and Animal Care', 0.02],
  ['Engineering and Manufacturing Technologies', 0.16],
  ['Construction, Planning and the Built Environment', 0.09],
  ['Information and Communication Technology', 0.07],
  ['Retail and Commercial Enterprise', 0.1],
  ['Leisure, Travel and Tourism', 0.02],
  ['Arts, Media and Publishing', 0.004],
  ['Education and Training', 0.03],
  ['Business, Administration and Law', 0.24],
] as const;

export function apprenticeshipsCsv(random: Random): string {
  const rows = ['202324', '202425'].flatMap((year) =>
    ENGLISH.flatMap((area) =>
      [['Total', 1] as const, ...SUBJECTS].map(([subject, share]): Cells => {
        const starts = area.population * 0.006 * share * (0.9 + random.next() * 0.2);
        const rounded = (count: number): string => (count < 5 ? 'low' : String(Math.round(count / 10) * 10));
        return {
          time_period: year,
          time_identifier: 'Academic year',
          ...placeCells(area, false),
          apps_level: 'Total',
          ssa_t1_desc: subject,
          starts: rounded(starts),
          achievements: rounded(starts * 0.55),
        };
      }),
    ),
  );
  const columns = ['apps_level', 'ssa_t1_desc', 'starts', 'achievements'];
  return csv([...PLACE_COLUMNS, 'lad_code', 'lad_name', ...columns], rows);
}

export function furtherEducationCsv(random: Random): string {
  const all = 'Further education and skills';
  const rows = ['202324', '202425'].flatMap((year) =>
    ENGLISH.flatMap((area) =>
      (['Total', '19-24'] as const).map((age): Cells => {
        const learners = area.population * (age === 'Total' ? 0.019 : 0.004) * (0.9 + random.next() * 0.2);
        const rounded = (count: number): string => String(Math.round(count / 10) * 10);
        return {
          time_period: year,
          time_identifier: 'Academic year',
          ...placeCells(area, false),
          provision_type: all,
          regulated_status: 'Total',
          level_or_type: `${all}: Total`,
          age_summary: age,
          participation: rounded(learners),
          learner_achievements: rounded(learners * 0.2),
        };
      }),
    ),
  );
  const columns = [
    'provision_type',
    'regulated_status',
    'level_or_type',
    'age_summary',
    'participation',
    'learner_achievements',
  ];
  return csv([...PLACE_COLUMNS, 'lad_code', 'lad_name', ...columns], rows);
}
