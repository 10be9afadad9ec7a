/**
 * `/embed/v1/{snapshot,vacancies,compare,jobs}`: a promise, kept for ever. Everything is in the address; an area that ended answers 200 with
 * what took its place, and every other fault is a small page that a frame can show.
 */

import type { Context, Hono } from 'hono';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { chooseFairly } from '../../domain/fair-choice.ts';
import { comparedShares } from '../../snapshots/compare/shares.ts';
import type { Level, Snapshot } from '../../snapshots/document/snapshot.ts';
import { parseSnapshot } from '../../snapshots/document/stored-snapshot.ts';
import { compareEmbed } from '../../views/embeds/compare-embed.ts';
import { EMBED_KINDS, type EmbedKind, type Theme } from '../../views/embeds/embed-frame.ts';
import { embedNotice } from '../../views/embeds/embed-notice.ts';
import { jobsEmbed } from '../../views/embeds/jobs-embed.ts';
import { snapshotEmbed } from '../../views/embeds/snapshot-embed.ts';
import { vacanciesEmbed } from '../../views/embeds/vacancies-embed.ts';
import { areaSectorPath, USUAL_LEVEL, vacanciesPath } from '../../views/parts/addresses.ts';
import { notice, type RouteDeps } from '../answers/deps.ts';
import { EMBED_HEADERS, EMBED_SECURITY, RESIZING_EMBED_HEADERS } from '../answers/headers.ts';
import { originOf } from '../answers/origin.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import { Problem, problemOf } from '../answers/problem.ts';
import { PROBLEMS } from '../answers/problem-catalogue.ts';
import { requestIdOf } from '../answers/request-id.ts';
import { findJobComparison } from '../lookups/job-comparison.ts';
import { placeOfArea, placeOfOutcode, withDistance } from '../lookups/near-and-soon.ts';
import { getSnapshot } from '../lookups/snapshot-lookup.ts';
import { getArea, getSector } from '../requests/find.ts';
import { advertsTitle, attributionsOf, noteForReaders, totalOf } from '../requests/posting-words.ts';
import { readQuery } from '../requests/query.ts';
import { embedQueries } from '../schemas/embeds.ts';
import { findOpenings } from './openings.ts';
import { listForPupils } from './postings.ts';

const ADVERTS_SHOWN = 5;
/** The newest, of which those are shown that mix lists and sectors. */
const ADVERTS_READ = 60;
const MOST_PLACES = 3;

type Write = (c: Context, deps: RouteDeps) => Promise<{ body: string; resizes: boolean }>;

const WRITERS: Readonly<Record<EmbedKind, Write>> = {
  snapshot: writeSnapshot,
  vacancies: writeVacancies,
  compare: writeCompare,
  jobs: writeJobs,
};

export function embedRoutes(app: Hono, deps: RouteDeps): void {
  for (const kind of EMBED_KINDS) {
    app.get(`/embed/v1/${kind}`, async (c) => {
      try {
        const { body, resizes } = await WRITERS[kind](c, deps);
        return respond(c, await prepareText(body, resizes ? RESIZING_EMBED_HEADERS : EMBED_HEADERS));
      } catch (error) {
        return embedProblem(error, c, deps);
      }
    });
  }
}

async function writeSnapshot(c: Context, deps: RouteDeps): Promise<{ body: string; resizes: boolean }> {
  const { query } = readQuery(c.req.url, embedQueries.snapshot);
  const snapshot = await readSnapshot(deps, query.area, query.sector, query.level);
  const resizes = query.resize !== undefined;
  const { origin, theme } = frameOf(c, deps, query.theme);
  const card = query.card ?? 'both';
  const area = getArea(deps, snapshot.area.code);
  const from = placeOfOutcode(query.from ?? null) ?? placeOfArea(area);
  const openings =
    card === 'openings'
      ? await findOpenings(deps, await deps.publication(), area, getSector(snapshot.sector.id).id, from)
      : null;
  return { body: snapshotEmbed(snapshot, { origin, theme, resizes, card, openings }), resizes };
}

async function writeCompare(c: Context, deps: RouteDeps): Promise<{ body: string; resizes: boolean }> {
  const { query } = readQuery(c.req.url, embedQueries.compare);
  const names = query.areas.split(',').map((name) => name.trim());
  const [first = '', ...others] = names;
  if (others.length === 0 || names.length > MOST_PLACES || names.includes('')) {
    const detail = 'Give two or three areas with commas between: areas=medway,kent.';
    throw new Problem('invalid-parameter', detail, { errors: [{ parameter: 'areas', detail }] });
  }
  const read = (name: string) => readSnapshot(deps, name, query.sector, query.level);
  const [lead, ...rest] = await Promise.all([read(first), ...others.map(read)]);
  if (!lead) throw new Problem('internal', 'The fault is ours. Try again later.');
  const resizes = query.resize !== undefined;
  const { origin, theme } = frameOf(c, deps, query.theme);
  const slugs = [lead, ...rest].map(({ area }) => area.slug).join(',');
  const whole = `/compare?areas=${slugs}&sector=${lead.sector.id}`;
  const wholes = await Promise.all(
    [lead, ...rest].map(({ area }) => readSnapshot(deps, area.code, ALL_SECTORS, lead.level)),
  );
  const shares = comparedShares(wholes, lead.sector.id);
  return { body: compareEmbed([lead, ...rest], { origin, whole, theme, resizes, shares }), resizes };
}

async function writeVacancies(c: Context, deps: RouteDeps): Promise<{ body: string; resizes: boolean }> {
  const { query } = readQuery(c.req.url, embedQueries.vacancies);
  const area = getArea(deps, query.area);
  const sector = getSector(query.sector ?? 'all');
  const found = await listForPupils(deps, {
    area: area.code,
    sector: sector.id,
    apprenticeship: query.apprenticeship,
    pageSize: ADVERTS_READ,
  });
  const resizes = query.resize !== undefined;
  const { origin, theme } = frameOf(c, deps, query.theme);
  const from = placeOfOutcode(query.from ?? null) ?? placeOfArea(area);
  const body = vacanciesEmbed({
    notice: found.notice,
    title: advertsTitle(area, sector, query.apprenticeship === 'true'),
    theme,
    resizes,
    whole: `${origin}${vacanciesPath(area.slug, sector.id)}${query.apprenticeship ? `&apprenticeship=${query.apprenticeship}` : ''}`,
    note: noteForReaders(found),
    caveat: found.caveat,
    leftOut: found.leftOut?.note ?? null,
    total: totalOf(found),
    adverts: chooseFairly(found.results, ADVERTS_SHOWN, ({ source, sector }) => [source, sector ?? '']).map(
      (advert) => withDistance(advert, from),
    ),
    from: from?.name ?? null,
    attributions: attributionsOf(found),
    asAt: deps.clock.now(),
  });
  return { body, resizes };
}

async function writeJobs(c: Context, deps: RouteDeps): Promise<{ body: string; resizes: boolean }> {
  const { query } = readQuery(c.req.url, embedQueries.jobs);
  const comparison = await findJobComparison(deps, await deps.publication(), query);
  const resizes = query.resize !== undefined;
  const { origin, theme } = frameOf(c, deps, query.theme);
  const asked = { jobs: query.jobs, ...(query.areas === undefined ? {} : { areas: query.areas }) };
  const whole = `/compare-jobs?${new URLSearchParams(asked)}`;
  const asAt = deps.clock.now();
  return { body: jobsEmbed(comparison, { origin, whole, theme, resizes, asAt }), resizes };
}

async function readSnapshot(
  deps: RouteDeps,
  area: string,
  sector: string | undefined,
  level: Level | undefined,
): Promise<Snapshot> {
  const publication = await deps.publication();
  const found = await getSnapshot(deps, publication, area, sector ?? 'all', {
    level: level ?? USUAL_LEVEL,
  });
  return parseSnapshot(found.body);
}

function frameOf(c: Context, { config }: RouteDeps, theme: Theme | undefined) {
  return { origin: originOf(c.req.url, config), theme: theme ?? 'auto' };
}

/** A frame must show something: a fault is a small page with a way on. A place that ended is no fault of the page around it. */
async function embedProblem(error: unknown, c: Context, deps: RouteDeps): Promise<Response> {
  const problem = problemOf(error, c.req.raw, deps.log, requestIdOf(c.env));
  const origin = originOf(c.req.url, deps.config);
  const publication = await deps.publication();
  const status = problem.code === 'no-snapshot' ? 200 : PROBLEMS[problem.code].status;
  const body = embedNotice({
    notice: notice(publication).notice,
    title: PROBLEMS[problem.code].title,
    detail: problem.message,
    origin,
    ways: problem.suggestions.map(({ id, name }) => ({
      name,
      href: problem.code === 'unknown-sector' ? `${origin}/` : `${origin}${areaSectorPath(id, 'all')}`,
    })),
  });
  return new Response(body, {
    status,
    headers: { ...EMBED_SECURITY, 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' },
  });
}
