/** `/embed-code` and `/oembed`: how other sites get an embed. */
import type { Context, Hono } from 'hono';
import { listEditionAreas } from '../../db/repositories/editions/bulletins.ts';
import type { Area } from '../../domain/area.ts';
import { isOneOf } from '../../domain/closed-set.ts';
import { allSectors, type Sector, sectors } from '../../reference/sectors.ts';
import { comparedShares } from '../../snapshots/compare/shares.ts';
import { LEVELS, type Level, type Snapshot } from '../../snapshots/document/snapshot.ts';
import { parseSnapshot } from '../../snapshots/document/stored-snapshot.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { type EmbedChoice, frameCode } from '../../views/embeds/embed-code.ts';
import {
  CARD_WIDTH_PX,
  compareHeight,
  type FrameHeight,
  snapshotHeight,
  VACANCIES_HEIGHT,
} from '../../views/embeds/embed-height.ts';
import { type FigureCard, jobRows } from '../../views/embeds/snapshot-embed.ts';
import {
  EMBED_SHOWS,
  type EmbedCodeView,
  type EmbedShow,
  elementPreview,
  embedCodePage,
  unknownPlacePage,
} from '../../views/pages/embed-code-page.ts';
import {
  areaSectorPath,
  fromPath,
  pagePath,
  USUAL_LEVEL,
  vacanciesPath,
} from '../../views/parts/addresses.ts';
import { notice, type RouteDeps } from '../answers/deps.ts';
import { API_HEADERS, COPYING_PAGE_HEADERS, PAGE_HEADERS } from '../answers/headers.ts';
import { originOf } from '../answers/origin.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import { Problem } from '../answers/problem.ts';
import { getSnapshot } from '../lookups/snapshot-lookup.ts';
import { getArea } from '../requests/find.ts';
import { advertsTitle } from '../requests/posting-words.ts';
import { readQuery } from '../requests/query.ts';
import type { z } from '../schemas/common.ts';
import { oembedQuery } from '../schemas/embeds.ts';
import { type CodeChoice, choiceOf, choiceOrUnknown } from './embed-choice.ts';
import { feedChoices, formsBesideFrames } from './embed-paste.ts';

/** What a host page that allows the script may do, and no more. */
const ELEMENT_HEADERS = {
  ...PAGE_HEADERS,
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
} as const;

export function embedCodeRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/embed-code', (c) => codePage(c, deps));
  app.get('/embed-code/element', (c) => elementPage(c, deps));
  app.get('/oembed', (c) => oembed(c, deps));
}

async function codePage(c: Context, deps: RouteDeps): Promise<Response> {
  const choice = await choiceOrUnknown(c, deps);
  const { area, sector, level, unknown } = choice;
  const publication = await deps.publication();
  const found = await getSnapshot(deps, publication, area.code, sector.id, { level });
  const snapshot = parseSnapshot(found.body);
  const origin = originOf(c.req.url, deps.config);
  const beside = await besideOf(deps, area, sector, level);
  const { snapshot: card, ...frames } = framesOf(choice, snapshot, beside, origin);
  const all: Record<EmbedShow, EmbedChoice | null> = { both: card, ...frames };
  const chosen = all[choice.show];
  const show = chosen === null ? 'both' : choice.show;
  const addressOf = (shown: EmbedShow) =>
    `/embed-code?${new URLSearchParams({
      ...{ area: choice.typed ?? area.slug, sector: sector.id, level, theme: choice.theme },
      show: shown,
    })}`;
  const view: EmbedCodeView = {
    notice: notice(publication).notice,
    area,
    typed: choice.typed ?? area.name,
    sector: sector.id,
    level,
    sectors: [allSectors, ...sectors].map(({ id, title }) => ({ value: id, label: title })),
    levels: LEVELS,
    shows: EMBED_SHOWS.filter((show) => all[show] !== null),
    show,
    jobs: jobRows(snapshot),
    chosen: chosen ?? card,
    snapshot: card,
    ...(await formsBesideFrames(deps, snapshot, {
      ...{ area, sector, show, origin },
      compared: frames.compare && beside && { shares: beside.shares, whole: frames.compare.whole },
    })),
    feeds: feedChoices(area, sector),
    open: choice.form,
    address: addressOf(show),
    instead:
      show === 'vacancies'
        ? { name: 'Apprenticeships open now', address: addressOf('openings') }
        : { name: 'The usual card', address: addressOf('both') },
  };
  if (unknown !== null)
    return new Response(unknownPlacePage(view, unknown), {
      status: 404,
      headers: { ...COPYING_PAGE_HEADERS, 'cache-control': 'no-store' },
    });
  return respond(c, await prepareText(embedCodePage(view), COPYING_PAGE_HEADERS));
}

/** The frames that there are: cards of the snapshot, the adverts, and the place beside a wider one. */
function framesOf(
  { area, from, sector, level, theme }: CodeChoice,
  snapshot: Snapshot,
  beside: Awaited<ReturnType<typeof besideOf>>,
  origin: string,
) {
  const make = (title: string, path: string, whole: string, height: FrameHeight): EmbedChoice => ({
    title,
    height,
    path,
    whole: `${origin}${whole}`,
    theme,
    origin,
  });
  const card = (name: FigureCard, title = snapshot.title) =>
    make(
      title,
      `${snapshotEmbedPath(snapshot)}${name === 'both' ? '' : `&card=${name}`}`,
      areaSectorPath(area.slug, sector.id, level),
      snapshotHeight(snapshot, name),
    );
  const list = (title: string, path: string, height: FrameHeight, more = '') => ({
    ...make(
      title,
      fromPath(path, from),
      fromPath(`${vacanciesPath(area.slug, sector.id)}${more}`, from),
      height,
    ),
    isList: true,
  });
  const hasJobs = jobRows(snapshot).length > 0;
  const about = (words: string) =>
    sector.id === 'all' ? `${words} in ${inPlace(area.name)}` : `${words}: ${snapshot.title}`;
  return {
    snapshot: card('both'),
    // Without jobs the usual card is the fact alone.
    insight: hasJobs ? card('insight', `One thing worth knowing: ${snapshot.title}`) : null,
    jobs: hasJobs ? card('jobs', about('Jobs and what they pay')) : null,
    openings: list(
      about('Apprenticeships open now'),
      `${snapshotEmbedPath(snapshot)}&card=openings`,
      snapshotHeight(snapshot, 'openings'),
      '&apprenticeship=true',
    ),
    vacancies: list(
      advertsTitle(area, sector, false),
      `/embed/v1/vacancies?area=${area.slug}&sector=${sector.id}`,
      VACANCIES_HEIGHT,
    ),
    compare:
      beside &&
      make(
        `${area.name} and ${beside.name}: ${sector.title}`,
        `/embed/v1/compare?areas=${area.slug},${beside.slug}&sector=${sector.id}&level=${level}`,
        `/compare?areas=${area.slug},${beside.slug}&sector=${sector.id}`,
        compareHeight([snapshot, beside.snapshot], beside.shares),
      ),
  };
}

function snapshotEmbedPath({ area, sector, level }: Snapshot): string {
  return `/embed/v1/snapshot?area=${area.slug}&sector=${sector.id}&level=${level}`;
}

async function elementPage(c: Context, deps: RouteDeps): Promise<Response> {
  const { area, sector, level, theme } = await choiceOf(c, deps);
  const origin = originOf(c.req.url, deps.config);
  const whole = `${origin}${areaSectorPath(area.slug, sector.id, level)}`;
  const title = `${sector.title} in ${area.name}`;
  const page = elementPreview(
    { title, whole, path: '', theme, origin, height: { narrow: 0, wide: 0 } },
    { area: area.slug, sector: sector.id, level },
  );
  return respond(c, await prepareText(page, ELEMENT_HEADERS));
}

async function oembed(c: Context, deps: RouteDeps): Promise<Response> {
  const { query } = readQuery(c.req.url, oembedQuery);
  if (query.format === 'xml') {
    throw new Problem('format-not-given', 'oEmbed is given as JSON only: leave format out, or say json.');
  }
  const origin = originOf(c.req.url, deps.config);
  const { area, sector, level } = pageNamed(deps, query.url, origin);
  const publication = await deps.publication();
  const { body } = await getSnapshot(deps, publication, area, sector, { level });
  const snapshot = parseSnapshot(body);
  const answer = oembedAnswer(snapshot, query, origin);
  return respond(
    c,
    await prepareText(JSON.stringify(answer), { ...API_HEADERS, 'content-type': 'application/json' }),
  );
}

/** After https://oembed.com, 2.3.4.4: the type `rich`. */
function oembedAnswer(
  snapshot: Snapshot,
  { maxwidth, maxheight }: z.infer<typeof oembedQuery>,
  origin: string,
) {
  const reckoned = snapshotHeight(snapshot);
  const height = Math.min(reckoned.narrow, maxheight ?? Number.POSITIVE_INFINITY);
  const choice: EmbedChoice = {
    title: snapshot.title,
    whole: `${origin}${pagePath(snapshot)}`,
    path: snapshotEmbedPath(snapshot),
    theme: 'auto',
    origin,
    height: reckoned,
  };
  return {
    version: '1.0',
    type: 'rich',
    title: snapshot.title,
    provider_name: 'Wealdway',
    provider_url: origin,
    cache_age: 3600,
    width: Math.min(CARD_WIDTH_PX, maxwidth ?? CARD_WIDTH_PX),
    height,
    html: frameCode(choice, height),
  };
}

/** The next wider place that is in the edition; null for a country. */
async function besideOf(deps: RouteDeps, area: Area, sector: Sector, level: Level) {
  const publication = await deps.publication();
  if (publication.edition === null) return null;
  const built = new Set(await listEditionAreas(deps.db, publication.edition.editionId));
  const wider = deps.areas.parentsOf(area).find(({ code }) => built.has(code));
  if (!wider) return null;
  const { body } = await getSnapshot(deps, publication, wider.code, sector.id, { level });
  const wholes = await Promise.all(
    [area, wider].map(async ({ code }) =>
      parseSnapshot((await getSnapshot(deps, publication, code, allSectors.id, { level })).body),
    ),
  );
  const { name, slug } = wider;
  return { name, slug, snapshot: parseSnapshot(body), shares: comparedShares(wholes, sector.id) };
}

/** The snapshot whose page or embed an address names. Another site's address, or another page's, is "not found" to oEmbed. */
function pageNamed(
  deps: RouteDeps,
  text: string,
  origin: string,
): { area: string; sector: string; level: Level } {
  const url = URL.parse(text);
  const page = url && /^\/in\/([^/]+)(?:\/([^/]+))?\/?$/.exec(url.pathname);
  const embed = url?.pathname === '/embed/v1/snapshot';
  if (url?.origin !== origin || (!page && !embed)) {
    throw new Problem('not-found', `Only pages under ${origin}/in/ can be embedded in this way.`);
  }
  const level = url.searchParams.get('level') ?? USUAL_LEVEL;
  if (!isOneOf(LEVELS, level)) {
    throw new Problem('not-found', `There is no level "${level.slice(0, 20)}": give ${LEVELS.join(', ')}.`);
  }
  const area = page ? (page[1] ?? '').replaceAll('%20', ' ') : (url.searchParams.get('area') ?? '');
  const sector = page ? (page[2] ?? 'all') : (url.searchParams.get('sector') ?? 'all');
  return { area: getArea(deps, area).code, sector, level };
}
