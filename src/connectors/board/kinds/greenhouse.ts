/** Greenhouse job boards: one JSON document with everything that is open. https://developers.greenhouse.io/job-board.html */
import { z } from 'zod';
import { atsSite } from '../ats-site.ts';
import type { BoardKind } from '../board-kind.ts';
import { asKey, named, number, parseJsonList, text, unused } from '../json-advert.ts';
import { payInWords, placeInWords } from '../stated-advert.ts';

const envelope = z.strictObject({
  jobs: z.array(z.unknown()),
  meta: z.strictObject({ total: z.int().nonnegative() }).optional(),
});

/** What a customer adds, under names of its own. */
const metadata = z.strictObject({
  ...unused('id value_type'),
  name: text,
  value: z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.array(z.string()),
    z.strictObject(unused('unit amount min_value max_value')),
    z.null(),
  ]),
});

const job = z.strictObject({
  ...unused(
    'internal_job_id requisition_id language departments ai_disclaimer include_ai_disclaimer ai_opt_out_request_url ' +
      'education questions pay_input_ranges updated_at compliance demographic_questions location_questions',
  ),
  data_compliance: z
    .array(
      z.strictObject(
        unused(
          'type requires_consent requires_processing_consent requires_retention_consent retention_period demographic_data_consent_applies',
        ),
      ),
    )
    .nullish(),
  id: number,
  title: text,
  absolute_url: text,
  company_name: text,
  location: named,
  offices: z
    .array(z.strictObject({ ...unused('id child_ids parent_id'), name: text, location: text }))
    .nullish(),
  metadata: z.array(metadata).nullish(),
  first_published: text,
  application_deadline: text,
  content: text,
});
type Job = z.infer<typeof job>;

export const greenhouse: BoardKind = {
  addressForm: 'https://job-boards.greenhouse.io/NAME',
  locate: (address) =>
    atsSite(address, {
      host: /^(?:(?:job-)?boards|boards-api)(?:\.eu)?\.greenhouse\.io$/,
      path: /^\/(?:v1\/boards\/)?([^/]+)/,
      site: (name) => ({
        baseUrl: 'https://boards-api.greenhouse.io',
        path: `/v1/boards/${name}/jobs?content=true`,
        // Employers show these adverts on sites of their own.
        hosts: 'any-employer',
      }),
    }),
  maxRequests: 1,
  maxBytes: 20_000_000,
  parse: (response) =>
    parseJsonList(response, {
      envelope,
      row: job,
      rowsOf: ({ jobs }) => jobs,
      totalOf: ({ meta }) => meta?.total ?? null,
      read: toStated,
    }),
};

function toStated(row: Job) {
  const own = (pattern: RegExp) =>
    (row.metadata ?? [])
      .filter(({ name }) => pattern.test(name ?? ''))
      .flatMap(({ value }) => [value].flat())
      .flatMap((value) => (typeof value === 'string' || typeof value === 'number' ? [String(value)] : []));
  const place = row.location?.name ?? row.offices?.[0]?.location ?? row.offices?.[0]?.name;
  return {
    key: asKey(row.id),
    title: row.title ?? null,
    employer: row.company_name ?? null,
    link: row.absolute_url ?? null,
    description: row.content ?? null,
    postedAt: row.first_published ?? null,
    closesAt: row.application_deadline ?? own(/^clos(?:e|es|ing)(?: date)?\b/i)[0] ?? null,
    places: placeInWords(place),
    salary: payInWords(own(/^(?:salary|pay)\b/i)[0]),
    employmentTypes: own(/^(?:fte|employment|contract) type$/i),
    hours: own(/^(?:working )?hours(?: per week)?$/i)[0] ?? null,
  };
}
