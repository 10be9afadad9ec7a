/** Stylesheets, scripts for other sites, the favicon, robots.txt and the sitemap. */
import type { Context, Hono } from 'hono';
import { listNewestBulletins } from '../../db/repositories/editions/bulletins.ts';
import { sectors } from '../../reference/sectors.ts';
import { FAVICON, robots, sitemap } from '../../views/assets.ts';
import { areaSectorPath, bulletinListPath, bulletinPath } from '../../views/parts/addresses.ts';
import { COPY_SCRIPT_PATH } from '../../views/parts/code-box.ts';
import { CORRIDOR_STYLESHEET_PATH } from '../../views/style/corridor.ts';
import { POSTER_SIZES, posterStylesheetPath } from '../../views/style/poster.ts';
import { SHOW_STYLESHEET_PATH } from '../../views/style/show.ts';
import {
  CORRIDOR_STYLESHEET,
  EMBED_STYLESHEET,
  EMBED_STYLESHEET_PATH,
  PAGE_STYLESHEET,
  PAGE_STYLESHEET_PATH,
  posterStylesheet,
  SHOW_STYLESHEET,
} from '../../views/style/stylesheet.ts';
import widgetScripts from '../../views/widget-scripts.json' with { type: 'json' };
import type { RouteDeps } from '../answers/deps.ts';
import { ASSET_HEADERS } from '../answers/headers.ts';
import { answerKept } from '../answers/kept.ts';
import { originOf } from '../answers/origin.ts';
import { type Prepared, prepareText, respond } from '../answers/prepared.ts';
import { readQuery } from '../requests/query.ts';
import { noQuery } from '../schemas/reference.ts';

const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

/** Files that are the same for every reader. */
const FILES: readonly (readonly [path: string, type: string, text: string])[] = [
  [PAGE_STYLESHEET_PATH, CSS, PAGE_STYLESHEET],
  [EMBED_STYLESHEET_PATH, CSS, EMBED_STYLESHEET],
  ...POSTER_SIZES.map((size) => [posterStylesheetPath(size), CSS, posterStylesheet(size)] as const),
  [CORRIDOR_STYLESHEET_PATH, CSS, CORRIDOR_STYLESHEET],
  [SHOW_STYLESHEET_PATH, CSS, SHOW_STYLESHEET],
  ['/favicon.svg', 'image/svg+xml', FAVICON],
  [COPY_SCRIPT_PATH, SCRIPT, widgetScripts['copy-code']],
  ['/embed/v1/wealdway-snapshot.js', SCRIPT, widgetScripts['wealdway-snapshot']],
  ['/embed/v1/resize.js', SCRIPT, widgetScripts.resize],
  ['/embed/v1/report-height.js', SCRIPT, widgetScripts['report-height']],
];

const PAGES = [
  '/',
  '/vacancies',
  '/compare',
  '/changes',
  '/how-to-read',
  '/directory',
  '/embed-code',
  '/status',
  '/accessibility',
];

export function assetRoutes(app: Hono, deps: RouteDeps): void {
  for (const [path, type, text] of FILES) {
    let prepared: Prepared | null = null;
    app.get(path, async (c) => {
      // Awaited before it is kept: a Worker may not wait for another request's promise.
      prepared ??= await prepareText(text, { ...ASSET_HEADERS, 'content-type': type });
      return respond(c, prepared);
    });
  }
  // Browsers ask for this name whatever a page says.
  app.get('/favicon.ico', (c) => c.redirect('/favicon.svg', 308));

  app.get('/robots.txt', (c) => {
    readQuery(c.req.url, noQuery);
    return plain(c, robots(originOf(c.req.url, deps.config)), 'text/plain; charset=utf-8');
  });
  app.get('/sitemap.xml', (c) =>
    answerKept(c, deps, { ...ASSET_HEADERS, 'content-type': 'application/xml' }, async () => {
      readQuery(c.req.url, noQuery);
      const origin = originOf(c.req.url, deps.config);
      const places = deps.areas.all.filter((area) => area.endYear === null);
      const paths = [
        ...PAGES,
        ...places.flatMap(({ slug }) => [
          `/in/${slug}`,
          ...sectors.map(({ id }) => areaSectorPath(slug, id)),
        ]),
        ...(await bulletinPaths(deps)),
      ];
      return sitemap(paths.map((path) => `${origin}${path}`));
    }),
  );
}

/** Of each area the list of its bulletins, and the newest of them. */
async function bulletinPaths({ db, areas }: RouteDeps): Promise<string[]> {
  const newest = await listNewestBulletins(db);
  return newest.flatMap(({ areaCode, month }) => {
    const area = areas.find(areaCode);
    return area === null ? [] : [bulletinListPath(area.slug), bulletinPath(area.slug, month)];
  });
}

async function plain(c: Context, text: string, type: string): Promise<Response> {
  return respond(c, await prepareText(text, { ...ASSET_HEADERS, 'content-type': type }));
}
