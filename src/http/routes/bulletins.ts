/** `/bulletin/{area}` leads to the newest, `/bulletin/{area}/all` lists months; `/bulletin/{area}/{yyyy-mm}` is one as a page, or ends in .html (for e-mail), .txt or .json. */
import { generateAtomFeed } from 'feedsmith';
import type { Context, Hono } from 'hono';
import { findBulletin, listBulletinMonths } from '../../db/repositories/editions/bulletins.ts';
import type { Area } from '../../domain/area.ts';
import { parseBulletin } from '../../snapshots/bulletin/document.ts';
import { bulletinMail, bulletinText } from '../../views/bulletin/bulletin-mail.ts';
import { bulletinListPage, bulletinPage } from '../../views/bulletin/bulletin-page.ts';
import { bulletinPath } from '../../views/parts/addresses.ts';
import { notice, type RouteDeps } from '../answers/deps.ts';
import { API_HEADERS, PAGE_HEADERS } from '../answers/headers.ts';
import { originOf } from '../answers/origin.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import { Problem } from '../answers/problem.ts';
import { getArea } from '../requests/find.ts';
import { readQuery } from '../requests/query.ts';
import { noQuery } from '../schemas/reference.ts';

/** An e-mail has its styles in place, which a page of ours never has: nothing else changes. */
const MAIL_HEADERS = {
  ...PAGE_HEADERS,
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
} as const;
const FEED_ENTRIES = 24;

export function bulletinRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/bulletin/:area', async (c) => {
    readQuery(c.req.url, noQuery);
    const area = getArea(deps, c.req.param('area'));
    const [newest] = await listBulletinMonths(deps.db, area.code);
    return newest === undefined
      ? answerList(c, deps, area)
      : c.redirect(bulletinPath(area.slug, newest), 302);
  });

  app.get('/bulletin/:area/all', async (c) => {
    readQuery(c.req.url, noQuery);
    return answerList(c, deps, getArea(deps, c.req.param('area')));
  });

  app.get('/bulletin/:area/feed.atom', async (c) => {
    readQuery(c.req.url, noQuery);
    const area = getArea(deps, c.req.param('area'));
    const body = await writeFeed(c, deps, area);
    const headers = { ...API_HEADERS, 'content-type': 'application/atom+xml; charset=utf-8' };
    return respond(c, await prepareText(body, headers));
  });

  app.get('/bulletin/:area/:month', async (c) => {
    readQuery(c.req.url, noQuery);
    const area = getArea(deps, c.req.param('area'));
    const [month = '', ending = 'page'] = c.req.param('month').split('.');
    const body = await getBulletin(deps, area, month);
    const bulletin = parseBulletin(body);
    const origin = originOf(c.req.url, deps.config);
    switch (ending) {
      case 'page':
        return respond(c, await prepareText(bulletinPage(bulletin, origin), PAGE_HEADERS));
      case 'html':
        return respond(c, await prepareText(bulletinMail(bulletin, origin), MAIL_HEADERS));
      case 'txt': {
        const headers = { ...API_HEADERS, 'content-type': 'text/plain; charset=utf-8' };
        return respond(c, await prepareText(bulletinText(bulletin, origin), headers));
      }
      case 'json':
        return respond(c, await prepareText(body, { ...API_HEADERS, 'content-type': 'application/json' }));
      default:
        throw new Problem('not-found', `There is no .${ending} of a bulletin: use .html, .txt or .json.`);
    }
  });
}

async function answerList(c: Context, deps: RouteDeps, area: Area): Promise<Response> {
  const months = await listBulletinMonths(deps.db, area.code);
  const { notice: words } = notice(await deps.publication());
  return respond(c, await prepareText(bulletinListPage({ notice: words, area, months }), PAGE_HEADERS));
}

async function getBulletin({ db }: RouteDeps, area: Area, month: string): Promise<string> {
  const body = await findBulletin(db, { areaCode: area.code, month });
  if (body !== null) return body;
  const months = await listBulletinMonths(db, area.code);
  const held = months.length === 0 ? 'There is none yet.' : `There are: ${months.slice(0, 12).join(', ')}.`;
  throw new Problem(
    'no-bulletin',
    `There is no bulletin of ${area.name} for "${month.slice(0, 20)}". ${held}`,
  );
}

async function writeFeed(c: Context, deps: RouteDeps, area: Area): Promise<string> {
  const months = (await listBulletinMonths(deps.db, area.code)).slice(0, FEED_ENTRIES);
  const bodies = await Promise.all(
    months.map((month) => findBulletin(deps.db, { areaCode: area.code, month })),
  );
  const bulletins = bodies.flatMap((body) => (body === null ? [] : [parseBulletin(body)]));
  const origin = originOf(c.req.url, deps.config);
  const home = `${origin}${bulletinPath(area.slug)}`;
  const { edition, isDemonstration } = await deps.publication();
  const made = generateAtomFeed({
    id: home,
    title: {
      value: `Bulletins for ${area.name} - Wealdway${isDemonstration ? ' (demonstration figures)' : ''}`,
    },
    updated: new Date(bulletins[0]?.asAt ?? edition?.asAt ?? deps.clock.now()),
    authors: [{ name: 'Wealdway' }],
    links: [
      { href: `${home}/feed.atom`, rel: 'self' },
      { href: home, rel: 'alternate', type: 'text/html' },
    ],
    entries: bulletins.map((bulletin) => {
      const address = `${origin}${bulletinPath(area.slug, bulletin.month)}`;
      return {
        id: address,
        title: { value: bulletin.title },
        updated: new Date(bulletin.asAt),
        links: [{ href: address, rel: 'alternate', type: 'text/html' }],
        content: { value: bulletinText(bulletin, origin), type: 'text' },
      };
    }),
  });
  return String(made);
}
