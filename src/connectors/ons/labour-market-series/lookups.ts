/**
 * Series of the Labour Market Statistics time series dataset (LMS), by ONS's identifier. Titles are those of 21 July 2026: a series under
 * another title may mean something else, and is an issue.
 */
interface Series {
  readonly title: string;
  readonly measure: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** The newest figure is revised with the next release, and the publisher says so in its tables. */
  readonly isProvisionalFirst: boolean;
}

const vacancies = (title: string, industry?: string): Series => ({
  title,
  measure: 'uk-vacancies',
  dimensions: industry === undefined ? {} : { industry: `sic2007:${industry}` },
  isProvisionalFirst: true,
});

const rate = (title: string, measure: string): Series => ({
  title,
  measure,
  dimensions: {},
  isProvisionalFirst: false,
});

export const series: ReadonlyMap<string, Series> = new Map([
  ['AP2Y', vacancies('UK Vacancies (thousands) - Total')],
  ['JP9H', vacancies('UK Job Vacancies (thousands) - Mining & Quarrying', 'B')],
  ['JP9I', vacancies('UK Job Vacancies (thousands) - Manufacturing', 'C')],
  ['JP9J', vacancies('UK Job Vacancies (thousands) - Electricity, Gas, Steam & Air Con Supply', 'D')],
  ['JP9K', vacancies('UK Job Vacancies (thousands) - Water Supply, Sewarage, Waste Management etc.', 'E')],
  ['JP9L', vacancies('UK Job Vacancies (thousands) - Construction', 'F')],
  ['JP9M', vacancies('UK Job Vacancies (thousands) - Wholesale & Retail, Repair of motor vehicles.', 'G')],
  ['JP9N', vacancies('UK Job Vacancies (thousands) - Transport & Storage', 'H')],
  ['JP9O', vacancies('UK Job Vacancies (thousands) - Accommodation & Food Services Activities.', 'I')],
  ['JP9P', vacancies('UK Job Vacancies (thousands) - Information & Communication.', 'J')],
  ['JP9Q', vacancies('UK Job Vacancies (thousands) - Financial & Insurance Activities.', 'K')],
  ['JP9R', vacancies('UK Job Vacancies (thousands) - Real Estate Activities.', 'L')],
  ['JP9S', vacancies('UK Job Vacancies (thousands) - Professional, Scientific & Technical Activities.', 'M')],
  ['JP9T', vacancies('UK Job Vacancies (thousands) - Administrative & Support Service Activities.', 'N')],
  ['JP9U', vacancies('UK Job Vacancies (thousands) - Public Administration & Defence.', 'O')],
  ['JP9V', vacancies('UK Job Vacancies (thousands) - Education.', 'P')],
  ['JP9W', vacancies('UK Job Vacancies (thousands) - Human Health & Social Work.', 'Q')],
  ['JP9X', vacancies('UK Job Vacancies (thousands) - Arts, Entertainment & Recreation.', 'R')],
  ['JP9Y', vacancies('UK Job Vacancies (thousands) - Other Service Activities.', 'S')],
  ['JP9Z', vacancies('UK Job Vacancies (thousands) - Total Services', 'G-S')],
  ['LF24', rate('Employment rate (aged 16 to 64, seasonally adjusted): %', 'headline-employment-rate')],
  [
    'MGSX',
    rate('Unemployment rate (aged 16 and over, seasonally adjusted): %', 'headline-unemployment-rate'),
  ],
  ['LF2S', rate('LFS: Economic inactivity rate: UK: All: Aged 16-64: %: SA', 'headline-inactivity-rate')],
  [
    'JPC5',
    rate(
      'Number of unemployed people per vacancy (UK exc Agriculture, Forestry & Fishing)',
      'unemployed-per-vacancy',
    ),
  ],
]);
