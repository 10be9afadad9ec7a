/** Pages for people: `/`, `/in/{area}`, `/in/{area}/{sector}`, `/status`, `/problems/{code}`, and the stylesheet. */
import type { Context, Hono } from 'hono';
import type { Area, AreaLevel } from '../../domain/area.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { allSectors, sectors } from '../../reference/sectors.ts';
import type { Level, Snapshot } from '../../snapshots/document.ts';
import { homePage } from '../../views/home-page.ts';
import { STYLESHEET_PATH } from '../../views/layout.ts';
import { problemExplanationPage } from '../../views/problem-page.ts';
import { snapshotPage } from '../../views/snapshot-page.ts';
import { statusPage } from '../../views/status-page.ts';
import { STYLESHEET } from '../../views/stylesheet.ts';
import { notice, type RouteDeps } from '../deps.ts';
import { findArea, nearestAreas } from '../find.ts';
import { API_HEADERS, PAGE_HEADERS } from '../headers.ts';
import { type Prepared, prepare, prepareText, respond } from '../prepared.ts';
import { Problem } from '../problem.ts';
import { PROBLEMS, type ProblemCode } from '../problem-catalogue.ts';
import { readQuery } from '../query.ts';
import { z } from '../schemas/common.ts';
import { noQuery } from '../schemas/reference.ts';
import { snapshotQuery } from '../schemas/snapshot.ts';
import { getSnapshot } from '../snapshot-lookup.ts';
import { reportSources } from '../source-report.ts';

const homeQuery = z.strictObject({
  q: z
    .string()
    .max(100, 'Give at most 100 letters.')
    .refine((text) => !text.includes('\uFFFD'), 'This cannot be read: percent-encode it as UTF-8.')
    .optional(),
});

const KINDS: Readonly<Record<AreaLevel, string>> = {
  country: 'country',
  region: 'region',
  county: 'county',
  district: 'council area',
  lsip: 'skills plan area',
  'combined-authority': 'combined authority',
  itl2: 'statistical area',
  partnership: 'partnership area',
};

export function pageRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/', async (c) => {
    const { query } = readQuery(c.req.url, homeQuery);
    const text = (query.q ?? '').trim();
    const publication = await deps.publication();
    const { places, answer, only } = lookUp(deps, text);
    if (only !== null) return c.redirect(`/in/${only}`, 302);
    const body = homePage({ notice: notice(publication).notice, query: text, answer, places });
    return respond(c, await prepareText(body, PAGE_HEADERS));
  });

  app.get('/in/:area', (c) => snapshotAnswer(c, deps, c.req.param('area'), ALL_SECTORS));
  app.get('/in/:area/:sector', (c) => snapshotAnswer(c, deps, c.req.param('area'), c.req.param('sector')));

  app.get('/status', async (c) => {
    readQuery(c.req.url, noQuery);
    const publication = await deps.publication();
    const body = statusPage({
      notice: notice(publication).notice,
      edition: publication.edition,
      sources: await reportSources(deps, publication),
    });
    return respond(c, await prepareText(body, { ...PAGE_HEADERS, 'cache-control': 'no-cache' }));
  });

  app.get('/problems/:code', async (c) => {
    readQuery(c.req.url, noQuery);
    const publication = await deps.publication();
    const code = c.req.param('code');
    if (!Object.hasOwn(PROBLEMS, code)) throw new Problem('not-found', 'There is no such kind of problem.');
    const body = problemExplanationPage({
      code,
      notice: notice(publication).notice,
      ...PROBLEMS[code as ProblemCode],
    });
    return respond(c, await prepareText(body, PAGE_HEADERS));
  });

  let stylesheet: Prepared | null = null;
  app.get(STYLESHEET_PATH, async (c) => {
    stylesheet ??= await prepareText(STYLESHEET, {
      ...API_HEADERS,
      'content-type': 'text/css; charset=utf-8',
    });
    return respond(c, stylesheet);
  });
}

/** One place goes straight to its page; several are listed; none gets the nearest names. */
function lookUp(
  deps: RouteDeps,
  text: string,
): { places: { name: string; slug: string; kind: string }[]; answer: string | null; only: string | null } {
  if (text === '') return { places: [], answer: null, only: null };
  const postcode = deps.areas.findByPostcode(text);
  const exact = postcode ? null : findArea(deps.areas, text);
  const found = postcode ? postcode.districts : exact ? [exact] : nearestAreas(deps.areas, text, 12);
  const places = found.map((area) => ({ name: area.name, slug: area.slug, kind: KINDS[area.level] }));
  const [first] = places;
  if (first && (exact || (postcode?.isCertain && places.length === 1))) {
    return { places, answer: null, only: first.slug };
  }
  if (postcode) return { places, answer: `${postcode.postcode} may be in any of these places`, only: null };
  const isNamed = found.some((area) => area.name.toLowerCase().includes(text.toLowerCase()));
  if (isNamed) return { places, answer: `Places for "${text}"`, only: null };
  return {
    places,
    answer:
      places.length > 0
        ? `No place is called "${text}". Did you mean one of these?`
        : `No place is called "${text}".`,
    only: null,
  };
}

/** Places whose names begin as this one's does: readers of "Kent" may have meant "Kent and Medway". */
function namesakesOf(deps: RouteDeps, area: Area): { name: string; slug: string; kind: string }[] {
  return deps.areas
    .search(area.name, 12)
    .filter(
      ({ code, name }) => code !== area.code && (name === area.name || name.startsWith(`${area.name} `)),
    )
    .map(({ name, slug, level }) => ({ name, slug, kind: KINDS[level] }));
}

async function snapshotAnswer(c: Context, deps: RouteDeps, area: string, sector: string): Promise<Response> {
  const publication = await deps.publication();
  const known = deps.store.find(c.req.url);
  if (known) return respond(c, known);
  const { query } = readQuery(c.req.url, snapshotQuery);
  const level = (query.level ?? 'ks4') as Level;
  const found = await getSnapshot(deps, publication, area, sector, { level, asAt: query.asAt });
  const page = snapshotPage(JSON.parse(found.body) as Snapshot, {
    sectors: [allSectors, ...sectors],
    namesakes: namesakesOf(deps, found.area),
  });
  const prepared = prepare(page, `${found.snapshotId}-page`, PAGE_HEADERS);
  return respond(c, deps.store.keep(c.req.url, prepared));
}
