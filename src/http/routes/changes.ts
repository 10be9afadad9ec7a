/** `/api/v1/changes`, the page `/changes`, and the feeds of both. */
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { Context, Hono } from 'hono';
import { changesPage } from '../../views/pages/changes-page.ts';
import { notice, paging, type RouteDeps } from '../answers/deps.ts';
import { API_HEADERS, PAGE_HEADERS } from '../answers/headers.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import { type ChangeChoice, findChanges, type ListedChange, readChoice } from '../lookups/change-list.ts';
import { findTypedSchool } from '../lookups/school-places.ts';
import { readQuery, withoutBlanks } from '../requests/query.ts';
import { changeFeedQuery, type changeListSchema, changeQuery } from '../schemas/changes.ts';
import type { z } from '../schemas/common.ts';

const DEFAULT_PAGE_SIZE = 100;
const FEED_ENTRIES = 50;

export function changeRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/api/v1/changes', async (c) => {
    const { query } = readQuery(c.req.url, changeQuery);
    const publication = await deps.publication();
    const { choice, page, pageSize, total, changes } = await readPage(deps, query);
    const body: z.infer<typeof changeListSchema> = {
      ...notice(publication),
      note: changes.length > 0 ? null : whyNone(choice, total),
      paging: paging(page, pageSize, total),
      results: changes,
    };
    const headers = { ...API_HEADERS, 'content-type': 'application/json' };
    return respond(c, await prepareText(JSON.stringify(body), headers));
  });

  app.get('/changes', async (c) => {
    const { query: typed } = readQuery(withoutBlanks(c.req.url), changeQuery);
    const publication = await deps.publication();
    const school = typed.area === undefined ? null : await findTypedSchool(deps, publication, typed.area);
    const query = school === null ? typed : { ...typed, area: school.area.slug };
    const { choice, page, pageSize, total, changes } = await readPage(deps, query);
    const body = changesPage({
      notice: notice(publication).notice,
      area: choice.area,
      sourceTitle: deps.sources.find(({ id }) => id === choice.source)?.title ?? null,
      changes,
      emptyBecause: changes.length > 0 ? null : whyNone(choice, total),
      search: searchOf(c, ['page', 'pageSize']),
      page,
      totalPages: Math.ceil(total / pageSize),
    });
    return respond(c, await prepareText(body, PAGE_HEADERS));
  });

  app.get('/feeds/changes.atom', async (c) => {
    const headers = { ...API_HEADERS, 'content-type': 'application/atom+xml; charset=utf-8' };
    return respond(c, await prepareText(atomFeed(await readFeed(c, deps)), headers));
  });

  app.get('/feeds/changes.json', async (c) => {
    const headers = { ...API_HEADERS, 'content-type': 'application/feed+json' };
    return respond(c, await prepareText(jsonFeed(await readFeed(c, deps)), headers));
  });
}

async function readPage(deps: RouteDeps, query: z.infer<typeof changeQuery>) {
  const choice = readChoice(deps, query);
  const [page, pageSize] = [query.page ?? 1, query.pageSize ?? DEFAULT_PAGE_SIZE];
  return { choice, page, pageSize, ...(await findChanges(deps, choice, page, pageSize)) };
}

function atomFeed(feed: Feed): string {
  return generateAtomFeed({
    id: feed.home,
    title: { value: feed.title },
    updated: feed.updatedAt,
    authors: [{ name: 'Wealdway' }],
    links: [
      { href: feed.self, rel: 'self' },
      { href: feed.home, rel: 'alternate', type: 'text/html' },
    ],
    entries: feed.changes.map((change) => ({
      id: `${feed.origin}/changes/${change.id}`,
      title: { value: change.text },
      updated: new Date(change.noticedAt),
      links: [{ href: feed.home, rel: 'alternate', type: 'text/html' }],
      categories: [{ term: change.kind }],
      content: { value: contentOf(change), type: 'text' },
    })),
  });
}

function jsonFeed(feed: Feed): string {
  const body = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    language: 'en-GB',
    items: feed.changes.map((change) => ({
      id: `${feed.origin}/changes/${change.id}`,
      url: feed.home,
      title: change.text,
      content_text: contentOf(change),
      date_published: new Date(change.noticedAt),
      tags: [change.kind],
    })),
  });
  // The library leaves empty lists out, but a feed must have its list.
  return JSON.stringify({ items: [], ...Object(body) });
}

function contentOf({ text, source, release }: ListedChange): string {
  return `${text} Source: ${source}, release ${release}.`;
}

interface Feed {
  readonly title: string;
  readonly origin: string;
  readonly self: string;
  readonly home: string;
  /** Of the newest change; of the edition while there is none. */
  readonly updatedAt: Date;
  readonly changes: readonly ListedChange[];
}

async function readFeed(c: Context, deps: RouteDeps): Promise<Feed> {
  const { query } = readQuery(c.req.url, changeFeedQuery);
  const publication = await deps.publication();
  const choice = readChoice(deps, query);
  const { changes } = await findChanges(deps, choice, 1, FEED_ENTRIES);
  const asked = new URL(c.req.url);
  const origin = deps.config.publicUrl ?? asked.origin;
  const about = [choice.area?.name, deps.sources.find(({ id }) => id === choice.source)?.title];
  const names = about.filter((name) => name !== undefined);
  const { notice: words } = notice(publication);
  return {
    title: `What has changed${names.length === 0 ? '' : `: ${names.join(', ')}`} - Wealdway${words === null ? '' : ' (demonstration figures)'}`,
    origin,
    self: `${origin}${asked.pathname}${asked.search}`,
    home: `${origin}/changes${asked.search}`,
    updatedAt: new Date(changes[0]?.noticedAt ?? publication.edition?.asAt ?? deps.clock.now()),
    changes,
  };
}

/** The query without some of its names, with its question mark; empty when nothing is left. */
function searchOf(c: Context, without: readonly string[]): string {
  const params = new URL(c.req.url).searchParams;
  for (const name of without) params.delete(name);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

function whyNone({ area }: ChangeChoice, total: number): string {
  if (total > 0) return `This page is after the last: there are ${total} results.`;
  const where = area === null ? '' : ` for ${area.name}`;
  return `We have noted no change${where} yet. Changes are noted from a source’s second release on.`;
}
