/** BambooHR careers sites: one JSON document, without dates, pay or addresses. */
import { z } from 'zod';
import { addressBelow } from '../address-step.ts';
import { atsSite } from '../ats-site.ts';
import type { BoardKind } from '../board-kind.ts';
import { asKey, parseJsonList, text, unused } from '../json-advert.ts';

const job = z.strictObject({
  ...unused('departmentId employmentType isRemote locationType'),
  id: text,
  jobOpeningName: text,
  departmentLabel: text,
  employmentStatusLabel: text,
  location: z.strictObject({ city: text, state: text }).nullish(),
  atsLocation: z.strictObject({ country: text, state: text, province: text, city: text }).nullish(),
});
type Job = z.infer<typeof job>;

const envelope = z.strictObject({
  meta: z.strictObject({ totalCount: z.int().nonnegative() }),
  result: z.array(z.unknown()),
});

export const bamboohr: BoardKind = {
  addressForm: 'https://NAME.bamboohr.com',
  locate: (address) =>
    atsSite(address, {
      host: /^([a-z0-9-]+)\.bamboohr\.(?:com|co\.uk)$/,
      site: (_name, host) => ({ baseUrl: `https://${host}`, path: '/careers/list', hosts: [host] }),
    }),
  maxRequests: 1,
  parse: (response, { baseUrl }) =>
    parseJsonList(response, {
      envelope,
      row: job,
      rowsOf: ({ result }) => result,
      totalOf: ({ meta }) => meta.totalCount,
      read: (row) => toStated(row, baseUrl),
    }),
};

function toStated(row: Job, baseUrl: string) {
  const { location, atsLocation: ats } = row;
  const key = asKey(row.id);
  const place = {
    name: null,
    locality: ats?.city || location?.city || null,
    region: ats?.province || ats?.state || location?.state || null,
    postcode: null,
    country: ats?.country || null,
  };
  return {
    key,
    title: row.jobOpeningName ?? null,
    link: addressBelow(`${baseUrl}/careers`, key),
    places: place.locality === null && place.region === null ? [] : [place],
    employmentTypes: row.employmentStatusLabel ? [row.employmentStatusLabel] : [],
    category: row.departmentLabel ?? null,
  };
}
