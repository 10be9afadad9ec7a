/** Address list of schools: maintained schools in Wales. Nothing is fetched: the workbook is imported. */
import type { SourceDescription } from '../../contract.ts';
import { openGovernmentLicence } from '../../shared/open-licence.ts';
import {
  type RegisterRow,
  type RegisterVerdict,
  schoolRegisterConnector,
  schoolRegisterFacts,
} from '../../shared/school-register.ts';

const PAGE = 'https://www.gov.wales/address-list-schools';

const source: SourceDescription = {
  ...schoolRegisterFacts,
  id: 'welshgov/schools',
  title: 'Address list of schools in Wales',
  summary: 'The name, town, postcode district and council of every maintained school in Wales.',
  publisher: { name: 'Welsh Government', url: 'https://www.gov.wales' },
  landingPage: PAGE,
  licence: openGovernmentLicence('Welsh Government, Address list of schools'),
  cadence: 'monthly',
  coverage: 'Wales',
  vintages: [],
  status: { state: 'by-import', reason: `It comes as a workbook only: download it from ${PAGE}.` },
  // By report 1,521 maintained schools in 2018.
  assertions: { minRecords: 4, maxRecords: 6_000, maxRejectedShare: 0.02, maxFallShare: 0.2 },
  baseUrl: 'https://www.gov.wales',
};

/** Of the column `Sector`, and the words that `School Type` begins with in editions that have no sectors. */
const TAKEN = /^(secondary|middle|special|all[- ]through)\b/i;
const LEFT = /^(primary|nursery|infants?|juniors?)\b/i;
/** Stands for nothing. */
const NOTHING = '---';

function readRow(row: RegisterRow): RegisterVerdict {
  const key = row['School Number'] ?? '';
  const kind = row.Sector || row['School Type'] || '';
  if (LEFT.test(kind)) return { skipped: 'no pupils over eleven' };
  if (!TAKEN.test(kind)) return { rejected: { code: 'unknown-code', detail: `kind of school “${kind}”` } };
  if (!/^\d{7}$/.test(key))
    return { rejected: { code: 'unreadable-record', detail: `School Number “${key}”` } };
  const lines = [row['Address 4'], row['Address 3'], row['Address 2'], row['Address 1']];
  const council = row['Local Authority'] ?? '';
  // The last line is often the county, which is no town.
  const town = lines.find(
    (line) => line !== undefined && line !== '' && line !== NOTHING && line !== council,
  );
  return {
    school: {
      key,
      name: row['School Name'] ?? '',
      town: town ?? null,
      postcode: row.Postcode ?? '',
      districtCode: '',
      council,
    },
  };
}

export const connector = schoolRegisterConnector({
  source,
  name: 'Address list of schools in Wales',
  // The sheets of independent schools and referral units say nothing of ages and have no `School Type`.
  columns: ['School Number', 'School Name', 'Local Authority', 'School Type', 'Postcode'],
  others: ['Sector', 'Address 1', 'Address 2', 'Address 3', 'Address 4'],
  unread: [
    'LA Code',
    'Governance - see notes',
    'WM Code',
    'Welsh Medium Type - see notes',
    'Religious Character',
    'Phone Number',
    'Pupils - see notes',
  ],
  readRow,
});
