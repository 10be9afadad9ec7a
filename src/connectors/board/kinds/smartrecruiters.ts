/** SmartRecruiters postings: JSON pages of at most 100. https://developers.smartrecruiters.com/docs/posting-api */
import { z } from 'zod';
import type { PlannedRequest } from '../../contract.ts';
import { jsonBody } from '../../shared/json-body.ts';
import { addressBelow } from '../address-step.ts';
import { atsSite } from '../ats-site.ts';
import type { BoardKind } from '../board-kind.ts';
import { asKey, readJsonAdverts, readListEnvelope, text, unused } from '../json-advert.ts';
import { listOfAdverts } from '../list-of-adverts.ts';

const PAGE = 100;
const MOST_PAGES = 20;

const label = z.strictObject({ ...unused('id'), label: text }).nullish();
const posting = z.strictObject({
  ...unused(
    'uuid jobAdId defaultJobAd refNumber customField visibility ref creator jobAd applyUrl postingUrl ' +
      'referralUrl active jobId',
  ),
  id: text,
  name: text,
  company: z.strictObject({ identifier: text, name: text }).nullish(),
  releasedDate: text,
  location: z
    .strictObject({
      ...unused('address latitude longitude hybrid manual hybridDescription regionCode remote'),
      city: text,
      region: text,
      country: text,
      postalCode: text,
      fullLocation: text,
    })
    .nullish(),
  industry: label,
  experienceLevel: label,
  language: z.strictObject(unused('code label labelNative')).nullish(),
  department: label,
  function: label,
  typeOfEmployment: label,
});
type SmartPosting = z.infer<typeof posting>;

const envelope = z.strictObject({
  ...unused('limit'),
  offset: z.int().nonnegative().optional(),
  totalFound: z.int().nonnegative(),
  content: z.array(z.unknown()),
});

function page(path: string, offset: number): PlannedRequest {
  return { path: `${path.split('?', 1)[0]}?limit=${PAGE}&offset=${offset}`, role: 'list' };
}

export const smartrecruiters: BoardKind = {
  addressForm: 'https://careers.smartrecruiters.com/NAME',
  locate: (address) =>
    atsSite(address, {
      host: /^(?:careers|jobs|api)\.smartrecruiters\.com$/,
      path: /^\/(?:v1\/companies\/)?([^/]+)/,
      site: (name) => ({
        baseUrl: 'https://api.smartrecruiters.com',
        path: `/v1/companies/${name}/postings`,
        hosts: ['jobs.smartrecruiters.com'],
      }),
    }),
  plan: ({ path }) => [page(path, 0)],
  maxRequests: MOST_PAGES,
  parse(response, site) {
    const { path } = response.request;
    const offset = Number(/[?&]offset=(\d+)/.exec(path)?.[1] ?? 0);
    const { fields, issues } = readListEnvelope(envelope, jsonBody(response), path);
    const { content, totalFound } = fields;
    const hasMore = content.length > 0 && offset + content.length < totalFound;
    return listOfAdverts({
      path,
      adverts: readJsonAdverts(content, posting, toStated, offset + 1),
      // It says 0 of companies that it doesn't know, too.
      statedTotal: totalFound === 0 ? null : totalFound,
      issues,
      next: () => (hasMore ? [page(site.path, offset + content.length)] : []),
    });
  },
};

function toStated(row: SmartPosting) {
  const { location: at, company } = row;
  const key = asKey(row.id);
  return {
    key,
    title: row.name ?? null,
    employer: company?.name ?? null,
    link: addressBelow('https://jobs.smartrecruiters.com', company?.identifier, key),
    postedAt: row.releasedDate ?? null,
    places: at
      ? [
          {
            name: at.fullLocation ?? null,
            locality: at.city ?? null,
            region: at.region ?? null,
            postcode: at.postalCode ?? null,
            country: at.country ?? null,
          },
        ]
      : [],
    employmentTypes: row.typeOfEmployment?.label ? [row.typeOfEmployment.label] : [],
    category: row.department?.label ?? row.function?.label ?? null,
  };
}
