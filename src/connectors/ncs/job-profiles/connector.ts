/** National Careers Service job profiles: what each of some 850 jobs pays at the start and with experience, as its writers put it. Needs a key. */

import type { MeasureId, Observation } from '../../../domain/observation.ts';
import { dayPeriod, isCalendarDate } from '../../../domain/period.ts';
import type { Connector, Normalised, SourceDescription, SourceRecord } from '../../contract.ts';
import { followSummary, planProfiles, profileSource, unitGroupOf } from '../profile-answers.ts';
import { type PaidProfile, parsePaidProfiles } from './record.ts';

const source: SourceDescription = {
  ...profileSource,
  id: 'ncs/job-profiles',
  title: 'National Careers Service job profiles',
  summary:
    'What jobs may pay at the start and with experience, as the National Careers Service describes them.',
  kind: 'observations',
  vintages: ['soc2020'],
  measures: ['profile-pay-experienced', 'profile-pay-starter'],
};

function normalise({ fields, locator }: SourceRecord<PaidProfile>): Normalised {
  const { name, soc2020 } = fields;
  const found = unitGroupOf(soc2020);
  if ('rejected' in found) return found;
  if (!/^[a-z0-9-]+$/.test(name)) return { rejected: { code: 'unknown-code', detail: `profile ${name}` } };
  const updated = /^(\d{4}-\d{2}-\d{2})(T|$)/.exec(fields.updated)?.[1] ?? '';
  if (!isCalendarDate(updated)) return { rejected: { code: 'unreadable-date', detail: fields.updated } };
  const dimensions = {
    profile: name,
    ...(found.group === null ? {} : { occupation: `soc2020:${found.group}` }),
  };
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

export const connector: Connector<PaidProfile> = {
  source,
  plan: planProfiles,
  follow: followSummary,
  parse: parsePaidProfiles,
  recordKey: ({ fields }) => fields.name,
  normalise,
};
