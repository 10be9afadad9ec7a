/** Workday careers sites: JSON pages of 20, asked for by POST. Days are told as "Posted 2 Days Ago". */
import { z } from 'zod';
import type { PlannedRequest } from '../../contract.ts';
import { jsonBody } from '../../shared/json-body.ts';
import type { BoardKind } from '../board-kind.ts';
import { readJsonAdverts, readListEnvelope, text, unused } from '../json-advert.ts';
import { listOfAdverts } from '../list-of-adverts.ts';
import { placeInWords } from '../stated-advert.ts';

const PAGE = 20;
const MOST_PAGES = 100;

const posting = z.strictObject({
  ...unused('remoteType startDate'),
  title: text,
  externalPath: text,
  timeType: text,
  locationsText: text,
  postedOn: text,
  bulletFields: z.array(z.string()).nullish(),
});
type WorkdayPosting = z.infer<typeof posting>;

const envelope = z.strictObject({
  ...unused('facets userAuthenticated'),
  total: z.int().nonnegative(),
  jobPostings: z.array(z.unknown()),
});

function page(path: string, offset: number): PlannedRequest {
  const body = JSON.stringify({ appliedFacets: {}, limit: PAGE, offset, searchText: '' });
  return { path, role: 'list', post: body };
}

/** "/en-US/External" and "/External" name the same site. */
const SITE = /^\/(?:wday\/cxs\/[^/]+\/)?(?:[a-z]{2}-[A-Z]{2}\/)?([A-Za-z0-9_-]+)/;

export const workday: BoardKind = {
  addressForm: 'https://NAME.wd3.myworkdayjobs.com/SITE',
  locate({ hostname, pathname }) {
    const [, tenant] = /^([a-z0-9-]+)\.(?:wd\d+\.)?myworkdayjobs(?:-impl)?\.com$/.exec(hostname) ?? [];
    const [, name] = SITE.exec(pathname) ?? [];
    if (tenant === undefined || name === undefined) return null;
    return { baseUrl: `https://${hostname}`, path: `/wday/cxs/${tenant}/${name}/jobs`, hosts: [hostname] };
  },
  plan: ({ path }) => [page(path, 0)],
  maxRequests: MOST_PAGES,
  parse(response, { baseUrl, path: listPath }) {
    const { path, post = '{}' } = response.request;
    const offset = Number(/"offset":(\d+)/.exec(post)?.[1] ?? 0);
    const { fields, issues } = readListEnvelope(envelope, jsonBody(response), path);
    const { jobPostings, total } = fields;
    const read = offset + jobPostings.length;
    // Later pages state no total.
    const hasMore = jobPostings.length === PAGE && (offset > 0 || read < total);
    const site = /\/([^/]+)\/jobs$/.exec(listPath)?.[1] ?? '';
    return listOfAdverts({
      path,
      adverts: readJsonAdverts(
        jobPostings,
        posting,
        (row) => toStated(row, `${baseUrl}/${site}`),
        offset + 1,
      ),
      statedTotal: offset === 0 ? total : null,
      issues: offset > 0 && jobPostings.length === 0 ? [] : issues,
      next: () => (hasMore ? [page(listPath, read)] : []),
    });
  },
};

function toStated(row: WorkdayPosting, site: string) {
  // "3 Locations" names none of them.
  const place = /^\d+ locations?$/i.test(row.locationsText ?? '') ? null : row.locationsText;
  return {
    key: row.bulletFields?.[0] ?? row.externalPath ?? null,
    title: row.title ?? null,
    link: row.externalPath?.startsWith('/') ? `${site}${row.externalPath}` : null,
    postedAt: /30\+ days/i.test(row.postedOn ?? '') ? null : (row.postedOn ?? null),
    places: placeInWords(place),
    employmentTypes: row.timeType ? [row.timeType] : [],
  };
}
