/** Institution search: the register of schools in Northern Ireland. Nothing is fetched: the file is imported. */
import type { SourceDescription } from '../../contract.ts';
import { openGovernmentLicence } from '../../shared/open-licence.ts';
import {
  type RegisterRow,
  type RegisterVerdict,
  schoolRegisterConnector,
  schoolRegisterFacts,
} from '../../shared/school-register.ts';

const PAGE = 'https://apps.education-ni.gov.uk/appinstitutes/default.aspx';

const source: SourceDescription = {
  ...schoolRegisterFacts,
  id: 'deni/schools',
  title: 'Institution search, Northern Ireland',
  summary: 'The name, town, postcode district and council of every open school in Northern Ireland.',
  publisher: { name: 'Department of Education', url: 'https://www.education-ni.gov.uk' },
  landingPage: PAGE,
  licence: openGovernmentLicence('Department of Education, Institution search'),
  cadence: 'irregular',
  coverage: 'Northern Ireland',
  vintages: [],
  status: { state: 'by-import', reason: `It is exported by hand: search ${PAGE} and save the list as CSV.` },
  // No file of it was recorded: some 1,100 schools are open.
  assertions: { minRecords: 4, maxRecords: 10_000, maxRejectedShare: 0.02, maxFallShare: 0.2 },
  baseUrl: 'https://apps.education-ni.gov.uk',
};

/** An independent school may be of any age, and is found rather than missed. */
const TAKEN: ReadonlySet<string> = new Set(['Secondary', 'Grammar', 'Special', 'Independent']);
const LEFT: ReadonlySet<string> = new Set(['Primary', 'Nursery', 'Preps']);

function readRow(row: RegisterRow): RegisterVerdict {
  const key = row['Institution Reference Number'] ?? '';
  const status = row.Status ?? '';
  const type = row.Type ?? '';
  if (/^(closed|proposed)/i.test(status)) return { skipped: 'closed, or not open yet' };
  if (status !== 'Open') return { rejected: { code: 'unknown-code', detail: `status “${status}”` } };
  if (LEFT.has(type)) return { skipped: 'no pupils over eleven' };
  if (!TAKEN.has(type)) return { rejected: { code: 'unknown-code', detail: `type “${type}”` } };
  if (!/^[\dA-Z-]{5,10}$/.test(key)) {
    return { rejected: { code: 'unreadable-record', detail: `Institution Reference Number “${key}”` } };
  }
  return {
    school: {
      key,
      name: row['Institution Name'] ?? '',
      town: row.Town || null,
      postcode: row.Postcode ?? '',
      districtCode: '',
      council: '',
    },
  };
}

export const connector = schoolRegisterConnector({
  source,
  name: 'Institution search, Northern Ireland',
  columns: ['Institution Reference Number', 'Institution Name', 'Status', 'Type', 'Postcode'],
  others: ['Town'],
  unread: [],
  readRow,
});
