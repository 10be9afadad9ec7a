/** Ashby job boards: one JSON document. https://developers.ashbyhq.com/docs/public-job-posting-api */
import { z } from 'zod';
import { atsSite } from '../ats-site.ts';
import type { BoardKind } from '../board-kind.ts';
import { asKey, parseJsonList, text, unused } from '../json-advert.ts';
import { payInWords, placeInWords, type StatedPlace } from '../stated-advert.ts';

const address = z
  .strictObject({
    postalAddress: z
      .strictObject({
        ...unused('streetAddress'),
        addressLocality: text,
        addressRegion: text,
        addressCountry: text,
        postalCode: text,
      })
      .nullish(),
  })
  .nullish();

const job = z.strictObject({
  ...unused('team isRemote workplaceType applyUrl descriptionHtml shouldDisplayCompensationOnJobPostings'),
  id: text,
  title: text,
  department: text,
  employmentType: text,
  location: text,
  address,
  secondaryLocations: z.array(z.strictObject({ location: text, address })).nullish(),
  publishedAt: text,
  isListed: z.boolean().nullish(),
  jobUrl: text,
  descriptionPlain: text,
  compensation: z
    .strictObject({
      ...unused('scrapeableCompensationSalarySummary compensationTiers summaryComponents'),
      compensationTierSummary: text,
    })
    .nullish(),
});
type Job = z.infer<typeof job>;

const envelope = z.strictObject({ ...unused('apiVersion'), jobs: z.array(z.unknown()) });

export const ashby: BoardKind = {
  addressForm: 'https://jobs.ashbyhq.com/NAME',
  locate: (url) =>
    atsSite(url, {
      host: /^(?:jobs|api)\.ashbyhq\.com$/,
      path: /^\/(?:posting-api\/job-board\/)?([^/]+)/,
      site: (name) => ({
        baseUrl: 'https://api.ashbyhq.com',
        path: `/posting-api/job-board/${name}?includeCompensation=true`,
        hosts: ['jobs.ashbyhq.com'],
      }),
    }),
  maxRequests: 1,
  maxBytes: 20_000_000,
  parse: (response) =>
    parseJsonList(response, { envelope, row: job, rowsOf: ({ jobs }) => jobs, read: toStated }),
};

function placeOf(
  location: string | null | undefined,
  stated: z.infer<typeof address>,
): readonly StatedPlace[] {
  const parts = stated?.postalAddress;
  const [name = { name: null, locality: null, region: null, postcode: null, country: null }] =
    placeInWords(location);
  if (!parts) return placeInWords(location);
  const { addressLocality, addressRegion, postalCode, addressCountry } = parts;
  return [
    {
      ...name,
      locality: addressLocality ?? null,
      region: addressLocality ? (addressRegion ?? null) : null,
      postcode: postalCode ?? null,
      country: addressCountry ?? null,
    },
  ];
}

function toStated(row: Job) {
  const others = (row.secondaryLocations ?? []).flatMap((one) => placeOf(one.location, one.address));
  return {
    key: asKey(row.id),
    title: row.title ?? null,
    link: row.jobUrl ?? null,
    description: row.descriptionPlain ?? null,
    postedAt: row.publishedAt ?? null,
    places: [...placeOf(row.location, row.address), ...others],
    salary: payInWords(row.compensation?.compensationTierSummary),
    employmentTypes: row.employmentType ? [row.employmentType] : [],
    category: row.department ?? null,
    notForApplicants: row.isListed === false ? 'not listed by its employer' : null,
  };
}
