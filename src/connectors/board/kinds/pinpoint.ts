/** Pinpoint careers sites: one JSON document with everything that is open. */
import { z } from 'zod';
import { atsSite } from '../ats-site.ts';
import type { BoardKind } from '../board-kind.ts';
import { asKey, named, number, parseJsonList, text, unused } from '../json-advert.ts';

const posting = z.strictObject({
  ...unused(
    'key_responsibilities_header key_responsibilities skills_knowledge_expertise_header skills_knowledge_expertise benefits_header benefits ' +
      'workplace_type workplace_type_text compensation',
  ),
  id: text,
  title: text,
  url: text,
  path: text,
  description: text,
  employment_type: text,
  employment_type_text: text,
  compensation_minimum: number,
  compensation_maximum: number,
  compensation_currency: text,
  compensation_frequency: text,
  compensation_visible: z.boolean().nullish(),
  deadline_at: text,
  job: z
    .strictObject({ ...unused('id requisition_id division structure_custom_group_one'), department: named })
    .nullish(),
  department: named,
  location: z
    .strictObject({ ...unused('id'), name: text, city: text, province: text, postal_code: text })
    .nullish(),
});
type PinpointPosting = z.infer<typeof posting>;

const envelope = z.strictObject({ data: z.array(z.unknown()) });

export const pinpoint: BoardKind = {
  addressForm: 'https://NAME.pinpointhq.com',
  locate: (address) =>
    atsSite(address, {
      host: /^([a-z0-9-]+)\.pinpointhq\.com$/,
      site: (_name, host) => ({ baseUrl: `https://${host}`, path: '/postings.json', hosts: [host] }),
    }),
  maxRequests: 1,
  parse: (response, { baseUrl }) =>
    parseJsonList(response, {
      envelope,
      row: posting,
      rowsOf: ({ data }) => data,
      read: (row) => toStated(row, baseUrl),
    }),
};

function toStated(row: PinpointPosting, baseUrl: string) {
  const { location: at } = row;
  const type = row.employment_type_text ?? row.employment_type;
  return {
    key: asKey(row.id),
    title: row.title ?? null,
    link: row.url ?? (row.path ? `${baseUrl}${row.path}` : null),
    description: row.description ?? null,
    closesAt: row.deadline_at ?? null,
    places: at
      ? [
          {
            name: at.name ?? null,
            locality: at.city ?? null,
            region: at.province ?? null,
            postcode: at.postal_code ?? null,
            country: null,
          },
        ]
      : [],
    // Pay that its employer hides is not ours to show.
    salary:
      row.compensation_visible === true
        ? {
            text: null,
            min: row.compensation_minimum ?? null,
            max: row.compensation_maximum ?? null,
            unit: row.compensation_frequency ?? null,
            currency: row.compensation_currency ?? null,
          }
        : null,
    employmentTypes: type ? [type] : [],
    category: row.job?.department?.name ?? row.department?.name ?? null,
  };
}
