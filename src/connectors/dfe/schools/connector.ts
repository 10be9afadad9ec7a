/** Get Information about Schools: the register of every school and college in England. Nothing is fetched: the file is imported. */
import type { SourceDescription } from '../../contract.ts';
import { openGovernmentLicence } from '../../shared/open-licence.ts';
import {
  type RegisterRow,
  type RegisterVerdict,
  schoolRegisterConnector,
  schoolRegisterFacts,
} from '../../shared/school-register.ts';
import { UNREAD } from './lookups.ts';

const DOWNLOADS = 'https://get-information-schools.service.gov.uk/Downloads';

const source: SourceDescription = {
  ...schoolRegisterFacts,
  id: 'dfe/schools',
  title: 'Get Information about Schools',
  summary: 'The name, town, postcode district and district of every open school and college in England.',
  publisher: {
    name: 'Department for Education',
    url: 'https://www.gov.uk/government/organisations/department-for-education',
  },
  landingPage: DOWNLOADS,
  licence: openGovernmentLicence('Department for Education, Get Information about Schools'),
  cadence: 'daily',
  coverage: 'England',
  vintages: ['lad2023'],
  status: {
    state: 'by-import',
    reason: `Its file is made anew every day behind a form. Tick “Establishment fields CSV” on ${DOWNLOADS} and download it.`,
  },
  // By report some 52,000 establishments, half of them closed; some 8,000 of the open ones have pupils of eleven and over.
  assertions: { minRecords: 10, maxRecords: 120_000, maxRejectedShare: 0.02, maxFallShare: 0.2 },
  baseUrl: 'https://get-information-schools.service.gov.uk',
};

const OPEN: ReadonlySet<string> = new Set(['Open', 'Open, but proposed to close']);
const NOT_OPEN: ReadonlySet<string> = new Set(['Closed', 'Proposed to open']);
/** Sixth-form and further education colleges may state no ages. */
const COLLEGES = 'Colleges';
const WELSH = 'Welsh schools';
const OTHER_GROUPS: ReadonlySet<string> = new Set([
  'Academies',
  "Children's Centres",
  'Free Schools',
  'Independent schools',
  'Local authority maintained schools',
  'Online provider',
  'Other types',
  'Special schools',
  'Universities',
]);
/** The age at which pupils leave a primary school. */
const PRIMARY_AGE = 11;

function readRow(row: RegisterRow): RegisterVerdict {
  const {
    URN: key = '',
    'EstablishmentStatus (name)': status = '',
    'EstablishmentTypeGroup (name)': group = '',
    StatutoryHighAge: highAge = '',
  } = row;
  if (NOT_OPEN.has(status)) return { skipped: 'closed, or not open yet' };
  if (!OPEN.has(status)) return { rejected: { code: 'unknown-code', detail: `status “${status}”` } };
  if (group === WELSH) return { skipped: 'a school in Wales' };
  if (group !== COLLEGES && !OTHER_GROUPS.has(group)) {
    return { rejected: { code: 'unknown-code', detail: `group “${group}”` } };
  }
  if (highAge !== '' && !/^\d{1,3}$/.test(highAge)) {
    return { rejected: { code: 'unreadable-number', detail: `StatutoryHighAge “${highAge}”` } };
  }
  const isForElevens = highAge === '' ? group === COLLEGES : Number(highAge) > PRIMARY_AGE;
  if (!isForElevens) return { skipped: 'no pupils over eleven' };
  if (!/^\d{5,7}$/.test(key)) return { rejected: { code: 'unreadable-record', detail: `URN “${key}”` } };
  return {
    school: {
      key,
      name: row.EstablishmentName ?? '',
      town: row.Town || row.Locality || null,
      postcode: row.Postcode ?? '',
      districtCode: row['DistrictAdministrative (code)'] ?? '',
      council: '',
    },
  };
}

export const connector = schoolRegisterConnector({
  source,
  name: 'Get Information about Schools',
  columns: [
    'URN',
    'EstablishmentName',
    'EstablishmentTypeGroup (name)',
    'EstablishmentStatus (name)',
    'StatutoryHighAge',
    'Town',
    'Postcode',
    'DistrictAdministrative (code)',
  ],
  others: ['Locality'],
  unread: UNREAD,
  readRow,
});
