/** Apprenticeship standards in England, each in the version that people can start on today: level, length, typical job titles. One answer of some 80 MB. */
import { issue } from '../../../domain/issue.ts';
import type { ApprenticeshipStandard } from '../../../domain/occupation-fact.ts';
import { type CalendarDate, isCalendarDate } from '../../../domain/period.ts';
import { sectorOfRoute } from '../../../reference/sectors.ts';
import type { Connector, Normalised, SourceDescription, SourceRecord } from '../../contract.ts';
import { openGovernmentLicence } from '../../shared/open-licence.ts';
import { parseStandards, type StandardVersion, type VersionDates } from './record.ts';

const source: SourceDescription = {
  id: 'skillsengland/standards',
  title: 'Apprenticeship standards',
  summary:
    'Every apprenticeship that people can start in England: its level, its usual length and the jobs that it leads to.',
  publisher: {
    name: 'Skills England',
    url: 'https://www.gov.uk/government/organisations/skills-england',
  },
  landingPage: 'https://skillsengland.education.gov.uk/apprenticeships',
  licence: openGovernmentLicence('Skills England'),
  kind: 'reference',
  advertHosts: ['skillsengland.education.gov.uk'],
  cadence: 'daily',
  expectedLagDays: 0,
  coverage: 'England',
  vintages: [],
  measures: [],
  // 79 MB in October 2026. The address knows no smaller answer: parameters are ignored.
  politeness: { minIntervalMs: 1000, timeoutMs: 300_000, maxBytes: 150_000_000, maxRequests: 1 },
  secrets: [],
  status: { state: 'active' },
  // By report (October 2026): 2,010 to 2,032 versions, 712 standards approved for delivery.
  assertions: { minRecords: 20, maxRecords: 6_000, maxRejectedShare: 0.02, maxFallShare: 0.15 },
  baseUrl: 'https://skillsengland.education.gov.uk',
};

const APPROVED = 'Approved for delivery';
/** `2026-06-08T00:00:00`, and with ` +00:00` behind it. */
const DAY = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(\.\d+)?( ?\+00:00|Z)?$/;

/** Null for none; undefined for what is no day. */
function dayOf(sent: string | null): CalendarDate | null | undefined {
  if (sent === null || sent === '') return null;
  const day = DAY.exec(sent)?.[1] ?? '';
  return isCalendarDate(day) ? day : undefined;
}

/** "1.2" before "1.10". */
function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

/** Of the versions that people can start on today the one that began last; null when there is none. */
export function currentVersion(versions: readonly VersionDates[], today: CalendarDate): string | null {
  const open = versions.flatMap(({ version, status, earliestStartDate, latestStartDate }) => {
    const [from, until] = [dayOf(earliestStartDate), dayOf(latestStartDate)];
    const isOpen = status === APPROVED && (from ?? '') <= today && (until ?? today) >= today;
    return isOpen ? [{ version, from: from ?? '' }] : [];
  });
  const newest = open.sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : compareVersions(a.version, b.version),
  );
  return newest.at(-1)?.version ?? null;
}

function normalise(
  { fields, locator }: SourceRecord<StandardVersion>,
  { now }: { readonly now: string },
): Normalised {
  const { referenceNumber, version, status, earliestStartDate, latestStartDate } = fields;
  const [startsFrom, startsUntil] = [dayOf(earliestStartDate), dayOf(latestStartDate)];
  if (startsFrom === undefined || startsUntil === undefined) {
    const detail = `${referenceNumber} ${version}: “${earliestStartDate}” to “${latestStartDate}”`;
    return { rejected: { code: 'unreadable-date', detail } };
  }
  if (status !== APPROVED) return { skipped: 'not approved for delivery' };
  if (currentVersion(fields.versions, now.slice(0, 10)) !== version) {
    return { skipped: 'a version that people cannot start on today' };
  }
  if (fields.isPaused) return { skipped: 'starts on it are paused' };
  const fact: ApprenticeshipStandard = {
    kind: 'standard',
    reference: referenceNumber,
    larsCode: fields.larsCode || null,
    version,
    level: fields.level,
    title: fields.title,
    route: fields.route,
    typicalMonths: fields.typicalDuration || null,
    maxFundingGbp: fields.maxFunding || null,
    jobTitles: fields.jobTitles,
    url: fields.pageUrl,
    status,
    startsFrom,
    soc2020: [],
  };
  if (sectorOfRoute(fields.route) !== null) return { fact };
  return { fact, issues: [issue('unknown-code', 'warning', locator, `route “${fields.route}”`)] };
}

export const connector: Connector<StandardVersion> = {
  source,
  plan: () => [{ path: '/api/apprenticeshipstandards', role: 'standards' }],
  parse: parseStandards,
  recordKey: ({ fields }) => `${fields.referenceNumber} ${fields.version}`,
  normalise,
};
