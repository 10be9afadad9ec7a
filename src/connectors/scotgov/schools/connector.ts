/** School contact details: publicly funded schools in Scotland. Nothing is fetched: the workbook is imported. */
import type { SourceDescription } from '../../contract.ts';
import { openGovernmentLicence } from '../../shared/open-licence.ts';
import {
  type RegisterRow,
  type RegisterVerdict,
  schoolRegisterConnector,
  schoolRegisterFacts,
} from '../../shared/school-register.ts';

const PAGE = 'https://www.gov.scot/publications/school-contact-details/';

const source: SourceDescription = {
  ...schoolRegisterFacts,
  id: 'scotgov/schools',
  title: 'School contact details, Scotland',
  summary: 'The name, town, postcode district and council of every publicly funded school in Scotland.',
  publisher: { name: 'Scottish Government', url: 'https://www.gov.scot' },
  landingPage: PAGE,
  licence: openGovernmentLicence('Scottish Government, School contact details'),
  cadence: 'quarterly',
  coverage: 'Scotland',
  vintages: [],
  status: { state: 'by-import', reason: `It comes as a workbook only: download it from ${PAGE}.` },
  // By report 2,427 schools open in January 2026, of which 362 have a secondary department.
  assertions: { minRecords: 4, maxRecords: 10_000, maxRejectedShare: 0.02, maxFallShare: 0.2 },
  baseUrl: 'https://www.gov.scot',
};

const ANSWERS: ReadonlySet<string> = new Set(['Yes', 'No', '']);

function readRow(row: RegisterRow): RegisterVerdict {
  const key = row['Seed Code'] ?? '';
  const secondary = row['Secondary Department'] ?? '';
  const special = row['Special Department'] ?? '';
  if (!ANSWERS.has(secondary) || !ANSWERS.has(special)) {
    return { rejected: { code: 'unknown-code', detail: `department “${secondary}”, “${special}”` } };
  }
  if (secondary !== 'Yes' && special !== 'Yes') return { skipped: 'no pupils over eleven' };
  if (!/^\d{5,8}$/.test(key))
    return { rejected: { code: 'unreadable-record', detail: `Seed Code “${key}”` } };
  const lines = [row['Address Line3'], row['Address Line2'], row['Address Line1']];
  return {
    school: {
      key,
      name: row['School Name'] ?? '',
      town: lines.find((line) => line !== undefined && line !== '') ?? null,
      postcode: row['Post Code'] ?? '',
      districtCode: '',
      council: row['LA Name'] ?? '',
    },
  };
}

export const connector = schoolRegisterConnector({
  source,
  name: 'School contact details, Scotland',
  columns: ['Seed Code', 'School Name', 'LA Name', 'Post Code', 'Primary Department', 'Secondary Department'],
  others: ['Special Department', 'Address Line1', 'Address Line2', 'Address Line3'],
  unread: ['Centre Type', 'Unique Property Reference Number (UPRN)'],
  readRow,
});
