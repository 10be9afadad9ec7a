/** What boards add to RSS and Atom, by local name in small letters: the address behind a prefix is each site's own. */

/** What an element of a board's says of an advert. */
type Meaning =
  | 'employer'
  | 'place'
  | 'salary'
  | 'salaryMin'
  | 'salaryMax'
  | 'salaryUnit'
  | 'salaryCurrency'
  | 'closes'
  | 'closesUtc'
  | 'type'
  | 'hours'
  | 'category'
  | 'key'
  | 'title'
  | 'description'
  | 'country'
  | 'unused';

const NAMES: readonly (readonly [Meaning, string])[] = [
  ['employer', 'employer company company_name companyname organisation organization hiringorganization'],
  [
    'place',
    'location joblocation place town city locality addresslocality locations.location.city region addressregion county state zip postcode postalcode locations.location.zip area workplace service_area',
  ],
  ['salary', 'salary pay salary_range salaryrange displaysalary wage remuneration'],
  ['salaryMin', 'minimumsalary salarymin'],
  ['salaryMax', 'maximumsalary salarymax'],
  ['salaryUnit', 'salaryinterval salaryperiod'],
  ['salaryCurrency', 'salarycurrency'],
  [
    'closes',
    'closingdate closing_date closes expires expires_at expiry expirydate expirationdate expiration_date deadline enddate validthrough',
  ],
  ['closesUtc', 'advertisetodatetimeutc'],
  ['type', 'job_type jobtype type contract_type contracttype employmenttype position_type'],
  ['hours', 'hours workinghours'],
  ['category', 'department role directorate categories.category category'],
  ['key', 'job_id jobid reference ref refno referencenumber'],
  ['title', 'job_title'],
  ['description', 'job_description encoded'],
  ['country', 'country locations.location.country'],
  [
    'unused',
    'creator comments categories locations locations.location locations.location.name locations.location.address remotestatus skills ' +
      'advertisefromdateutc examplesofduties qualifications supplementalinformation contact_name contact_email application_url career_site ' +
      'content thumbnail pubdateiso modified updated point lat long',
  ],
];

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  NAMES.flatMap(([meaning, names]) => names.split(' ').map((name) => [name, meaning] as const)),
);

export const FEED_NAMES: ReadonlySet<string> = new Set(MEANINGS.keys());

export type OwnTexts = (meaning: Meaning) => readonly string[];

/**
 * Texts of a board's own elements by what they mean, those of one meaning in the order of the feed; "Item not found" is Oleeo's word for none.
 */
export function ownTextsOf(own: Readonly<Record<string, string>>): OwnTexts {
  const texts = new Map<Meaning, string[]>();
  for (const [name, value] of Object.entries(own)) {
    const meaning = MEANINGS.get(name);
    if (meaning === undefined || value === 'Item not found') continue;
    const known = texts.get(meaning);
    if (known === undefined) texts.set(meaning, [value]);
    else known.push(value);
  }
  return (meaning) => texts.get(meaning) ?? [];
}
