/** Pages for people: `/`, `/status` and `/problems/{code}`. */
import type { Hono } from 'hono';
import type { PostcodeMatch } from '../../reference/area-index.ts';
import { sectors } from '../../reference/sectors.ts';
import { homePage } from '../../views/pages/home-page.ts';
import { problemExplanationPage } from '../../views/pages/problem-page.ts';
import { statusPage } from '../../views/pages/status-page.ts';
import { notice, type RouteDeps } from '../answers/deps.ts';
import { PAGE_HEADERS } from '../answers/headers.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import { Problem } from '../answers/problem.ts';
import { isProblemCode, PROBLEMS } from '../answers/problem-catalogue.ts';
import { AREA_KINDS } from '../lookups/area-kinds.ts';
import { reportSources } from '../lookups/source-report.ts';
import { type FoundPlaces, findArea, findPlaces } from '../requests/find-places.ts';
import { readQuery } from '../requests/query.ts';
import { z } from '../schemas/common.ts';
import { noQuery } from '../schemas/reference.ts';

const homeQuery = z.strictObject({
  q: z
    .string()
    .max(100, 'Give at most 100 letters.')
    .refine((text) => !text.includes('\uFFFD'), 'This cannot be read: percent-encode it as UTF-8.')
    .optional(),
});

export function pageRoutes(app: Hono, deps: RouteDeps): void {
  const current = deps.areas.all.filter(({ endYear }) => endYear === null);
  const names = [...new Set(current.map(({ name }) => name))].sort();

  app.get('/', async (c) => {
    const { query } = readQuery(c.req.url, homeQuery);
    const text = (query.q ?? '').trim();
    const publication = await deps.publication();
    const { places, answer, only } = lookUp(deps, text);
    if (only !== null) return c.redirect(`/in/${only}`, 302);
    const body = homePage({
      notice: notice(publication).notice,
      query: text,
      answer,
      places,
      names,
      sectors,
      widest: deps.areas.find('E92000001') ?? { name: 'England', slug: 'england' },
    });
    return respond(c, await prepareText(body, PAGE_HEADERS));
  });

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
    if (!isProblemCode(code)) throw new Problem('not-found', 'There is no such kind of problem.');
    const body = problemExplanationPage({
      code,
      notice: notice(publication).notice,
      ...PROBLEMS[code],
    });
    return respond(c, await prepareText(body, PAGE_HEADERS));
  });
}

interface Lookup {
  readonly places: readonly { readonly name: string; readonly slug: string; readonly kind: string }[];
  /** In a sentence: what was found; null where nothing was asked. */
  readonly answer: string | null;
  /** The slug of the one area that was meant. */
  readonly only: string | null;
}

/** One area goes straight to its page; a place in an area, and several areas, are listed; a name that we do not know gets the nearest. */
function lookUp(deps: RouteDeps, text: string): Lookup {
  if (text === '') return { places: [], answer: null, only: null };
  const named = findArea(deps, text);
  if (named) return { places: [], answer: null, only: named.slug };
  const { areas, postcode, by } = findPlaces(deps, text);
  const places = areas.map((area) => ({ name: area.name, slug: area.slug, kind: AREA_KINDS[area.level] }));
  const [first] = places;
  if (!first) return { places, answer: `We know no place called "${text}".`, only: null };
  if (postcode?.isCertain && places.length === 1) return { places, answer: null, only: first.slug };
  return { places, answer: answerWords(text, by, first.name, postcode), only: null };
}

function answerWords(
  text: string,
  by: FoundPlaces['by'],
  first: string,
  postcode: PostcodeMatch | null,
): string {
  if (postcode) return `${postcode.postcode} may be in any of these places`;
  switch (by) {
    case 'within':
      return `"${text}" is in ${first}`;
    case 'spelling':
      return `We know no place called "${text}". Did you mean one of these?`;
    case 'name':
    case 'postcode':
    case 'several':
      return `Places for "${text}"`;
  }
}
