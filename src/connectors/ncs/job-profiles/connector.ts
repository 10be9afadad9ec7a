/** National Careers Service job profiles: what each of some 850 jobs pays at the start and with experience, as its writers put it. Needs a key. */

import type { MeasureId, Observation } from '../../../domain/observation.ts';
import { dayPeriod, isCalendarDate } from '../../../domain/period.ts';
import { findSoc2020Group } from '../../../reference/soc2020.ts';
import type { Connector, Normalised, SourceDescription, SourceRecord } from '../../contract.ts';
import { openGovernmentLicence } from '../../shared/open-licence.ts';
import { followSummary, type JobProfile, parseProfiles } from './record.ts';

const KEY_SETTING = 'WEALDWAY_JOB_PROFILES_KEY';

const source: SourceDescription = {
  id: 'ncs/job-profiles',
  title: 'National Careers Service job profiles',
  summary:
    'What jobs may pay at the start and with experience, as the National Careers Service describes them.',
  publisher: { name: 'National Careers Service', url: 'https://nationalcareers.service.gov.uk' },
  landingPage: 'https://nationalcareers.service.gov.uk/explore-careers',
  licence: openGovernmentLicence('National Careers Service'),
  kind: 'observations',
  cadence: 'irregular',
  expectedLagDays: 365,
  coverage: 'England',
  vintages: ['soc2020'],
  measures: ['profile-pay-experienced', 'profile-pay-starter'],
  // 429 above 150 a minute.
  politeness: { minIntervalMs: 500, timeoutMs: 30_000, maxBytes: 2_000_000, maxRequests: 1_500 },
  secrets: [
    {
      setting: KEY_SETTING,
      help: 'Subscription key of the job profiles API: ask the National Careers Service (https://nationalcareers.service.gov.uk).',
    },
  ],
  status: { state: 'active' },
  // 855 profiles in the service's sitemap of November 2019. The replies themselves are not recorded.
  assertions: {
    minRecords: 3,
    maxRecords: 5_000,
    maxRejectedShare: 0.05,
    maxFallShare: 0.2,
  },
  baseUrl: 'https://api.nationalcareers.service.gov.uk',
};

function normalise({ fields, locator }: SourceRecord<JobProfile>): Normalised {
  const { name, soc2020 } = fields;
  if (soc2020 !== '' && (soc2020.length !== 4 || findSoc2020Group(soc2020) === null)) {
    return { rejected: { code: 'unknown-code', detail: `SOC 2020 ${soc2020}` } };
  }
  if (!/^[a-z0-9-]+$/.test(name)) return { rejected: { code: 'unknown-code', detail: `profile ${name}` } };
  const updated = /^(\d{4}-\d{2}-\d{2})(T|$)/.exec(fields.updated)?.[1] ?? '';
  if (!isCalendarDate(updated)) return { rejected: { code: 'unreadable-date', detail: fields.updated } };
  const dimensions = { profile: name, ...(soc2020 === '' ? {} : { occupation: `soc2020:${soc2020}` }) };
  const stated = (measure: MeasureId, text: string): Observation | null => {
    if (text !== '' && !/^\d{4,6}$/.test(text)) return null;
    return {
      measure,
      areaCode: 'E92000001',
      period: dayPeriod(updated),
      dimensions,
      value: text === '' ? null : Number(text),
      status: text === '' ? 'missing' : 'normal',
      statusReason: null,
      lower95: null,
      upper95: null,
      coefficientOfVariation: null,
      note: null,
    };
  };
  const starter = stated('profile-pay-starter', fields.starter);
  const experienced = stated('profile-pay-experienced', fields.experienced);
  if (starter === null || experienced === null) {
    const detail = `${locator}: “${fields.starter}” and “${fields.experienced}” are no pounds a year`;
    return { rejected: { code: 'unreadable-number', detail } };
  }
  return { observations: [starter, experienced] };
}

export const connector: Connector<JobProfile> = {
  source,
  plan: ({ secrets }) => [
    {
      path: '/job-profiles/summary',
      role: 'summary',
      headers: { version: 'v1', 'ocp-apim-subscription-key': secrets[KEY_SETTING] ?? '' },
    },
  ],
  follow: followSummary,
  parse: parseProfiles,
  recordKey: ({ fields }) => fields.name,
  normalise,
};
