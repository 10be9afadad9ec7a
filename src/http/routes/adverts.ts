/** `/vacancies/advert?id=`: one advert, whatever its state, where its licence lets us show it. */
import type { Hono } from 'hono';
import { findOccupation } from '../../reference/occupations.ts';
import { findSector } from '../../reference/sectors.ts';
import { advertPage } from '../../views/pages/advert-page.ts';
import { jobPath } from '../../views/parts/addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { PAGE_HEADERS } from '../answers/headers.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import { Problem } from '../answers/problem.ts';
import type { PostingRecord } from '../lookups/posting-record.ts';
import { readQuery } from '../requests/query.ts';
import { advertQuery } from '../schemas/posting-query.ts';
import { findPosting } from './postings.ts';

export function advertRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/vacancies/advert', async (c) => {
    const { query } = readQuery(c.req.url, advertQuery);
    const found = await findPosting(deps, query.id);
    if (found === null) {
      throw new Problem('not-found', 'We hold no such advert. It may have ended some months ago.');
    }
    const { notice, advert } = found;
    const body = advertPage({ notice, ...viewOf(deps, advert) });
    return respond(c, await prepareText(body, { ...PAGE_HEADERS, 'cache-control': 'no-cache' }));
  });
}

function viewOf(deps: RouteDeps, advert: PostingRecord) {
  const titleOf = (id: string) => deps.sources.find((source) => id === source.id)?.title ?? id;
  const source = deps.sources.find(({ id }) => id === advert.source);
  const districts = advert.districts.flatMap((code) => deps.areas.find(code) ?? []);
  const [district] = districts;
  const { occupation } = advert.coding;
  const job = occupation && findOccupation(occupation.soc2020);
  return {
    advert,
    crumbs: [
      { name: 'Find a place', href: '/' },
      ...(district ? [{ name: district.name, href: `/in/${district.slug}` }] : []),
      { name: 'Adverts', href: district ? `/vacancies?area=${district.slug}` : '/vacancies' },
    ],
    districts: districts.map(({ name, slug }) => ({ name, slug })),
    sectors: advert.sectors.flatMap((id) => {
      const sector = findSector(id);
      return sector ? [{ title: sector.title, href: `/vacancies?sector=${sector.id}` }] : [];
    }),
    job:
      occupation &&
      (job
        ? { name: job.name, href: jobPath(job.slug, district?.slug ?? 'england') }
        : { name: occupation.title, href: null }),
    list: { title: titleOf(advert.source), attribution: source?.licence.attribution ?? '' },
    others: advert.links.map(({ id }) => ({
      id,
      list: deps.sources.find((each) => id.startsWith(`${each.id}/`))?.title ?? id,
    })),
  };
}
