/** Workable's widget: one JSON document, one row for each place of an advert. */
import { z } from 'zod';
import { jsonBody } from '../../shared/json-body.ts';
import { atsSite } from '../ats-site.ts';
import type { BoardKind } from '../board-kind.ts';
import { readJsonAdverts, readListEnvelope, text, unused } from '../json-advert.ts';
import { listOfAdverts } from '../list-of-adverts.ts';

const place = z.strictObject({
  ...unused('hidden'),
  country: text,
  countryCode: text,
  city: text,
  region: text,
});
const job = z.strictObject({
  ...unused('telecommuting shortlink application_url created_at experience education code'),
  title: text,
  shortcode: text,
  department: text,
  industry: text,
  function: text,
  employment_type: text,
  url: text,
  published_on: text,
  country: text,
  city: text,
  state: text,
  description: text,
  locations: z.array(place).nullish(),
});
type Job = z.infer<typeof job>;

const envelope = z.strictObject({ ...unused('description'), name: text, jobs: z.array(z.unknown()) });

export const workable: BoardKind = {
  addressForm: 'https://apply.workable.com/NAME',
  locate: (address) =>
    atsSite(address, {
      host: /^(?:apply\.workable\.com|([a-z0-9-]+)\.workable\.com)$/,
      path: /^\/(?:api\/v1\/widget\/accounts\/)?([^/]+)/,
      site: (name) => ({
        baseUrl: 'https://apply.workable.com',
        path: `/api/v1/widget/accounts/${name}?details=true`,
        hosts: ['apply.workable.com'],
      }),
    }),
  maxRequests: 1,
  maxBytes: 20_000_000,
  parse(response) {
    const { path } = response.request;
    const { fields, issues } = readListEnvelope(envelope, jsonBody(response), path);
    const adverts = readJsonAdverts(fields.jobs, job, (row) => toStated(row, fields.name ?? null));
    return listOfAdverts({ path, adverts, statedTotal: null, issues });
  },
};

function toStated(row: Job, employer: string | null) {
  const stated = row.locations?.length
    ? row.locations
    : [{ country: row.country, countryCode: null, city: row.city, region: row.state }];
  return {
    key: row.shortcode ?? null,
    title: row.title ?? null,
    employer,
    link: row.url ?? null,
    description: row.description ?? null,
    postedAt: row.published_on ?? null,
    places: stated.map(({ country, countryCode, city, region }) => ({
      name: null,
      locality: city || null,
      region: region || null,
      postcode: null,
      country: countryCode || country || null,
    })),
    employmentTypes: row.employment_type ? [row.employment_type] : [],
    category: row.department ?? row.function ?? row.industry ?? null,
  };
}
