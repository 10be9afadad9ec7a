/** `/investigate/{area}/{sector}`, `/cards/{sector}` and `/word-search/{sector}`: sheets for a class, each made again by its address. */
import type { Context, Hono } from 'hono';
import type { Area } from '../../domain/area.ts';
import { seededOrder } from '../../domain/seeded-order.ts';
import { makeWordGrid } from '../../domain/word-grid.ts';
import { makeCards } from '../../reference/occupation-cards.ts';
import { pickWords } from '../../reference/occupation-words.ts';
import { makeTask } from '../../snapshots/investigate/task.ts';
import { cardsPath, investigatePath, USUAL_LEVEL, wordSearchPath } from '../../views/parts/addresses.ts';
import { cardsPage } from '../../views/print/cards-page.ts';
import { investigatePage } from '../../views/print/investigate-page.ts';
import { wordSearchPage } from '../../views/print/word-search-page.ts';
import { notice, type RouteDeps } from '../answers/deps.ts';
import { PAGE_HEADERS } from '../answers/headers.ts';
import { answerKept } from '../answers/kept.ts';
import { originOf } from '../answers/origin.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import { Problem } from '../answers/problem.ts';
import { compareAreas } from '../lookups/comparison.ts';
import { getArea, getSector } from '../requests/find.ts';
import { readQuery } from '../requests/query.ts';
import { cardsQuery, investigateQuery, wordSearchQuery } from '../schemas/class-sheets.ts';

export function classSheetRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/investigate/:area/:sector', (c) => investigate(c, deps, c.req.param()));
  app.get('/cards/:sector', (c) => cards(c, deps, c.req.param('sector')));
  app.get('/word-search/:sector', (c) => wordSearch(c, deps, c.req.param('sector')));
}

async function investigate(
  c: Context,
  deps: RouteDeps,
  named: { readonly area: string; readonly sector: string },
): Promise<Response> {
  const { query } = readQuery(c.req.url, investigateQuery);
  const area = getArea(deps, named.area);
  const sector = getSector(named.sector);
  const level = query.level ?? USUAL_LEVEL;
  const seed = query.seed ?? newSeed(deps);
  const other = query.with === undefined ? partnerOf(deps, area, seed) : getArea(deps, query.with);
  if (query.with === undefined || query.seed === undefined) {
    const isForTeacher = query.for === 'teacher';
    return toLastingAddress(
      c,
      investigatePath({ area: area.slug, sector: sector.id, with: other.slug, level, seed, isForTeacher }),
    );
  }
  if (other.code === area.code) {
    const detail = 'Give another place than the one in the address.';
    throw new Problem('invalid-parameter', detail, { errors: [{ parameter: 'with', detail }] });
  }
  return answerKept(c, deps, PAGE_HEADERS, async (publication) => {
    const { comparison, wholes } = await compareAreas(deps, publication, [area, other], sector.id);
    const measures = new Map(deps.measures.map((measure) => [measure.id, measure]));
    return investigatePage({
      notice: notice(publication).notice,
      sector,
      comparison,
      task: makeTask(comparison, { measures, wholes, level, seed }),
      level,
      seed,
      isForTeacher: query.for === 'teacher',
      isDrawn: partnerOf(deps, area, seed).code === other.code,
      edition: wholes[0]?.edition ?? '',
      origin: originOf(c.req.url, deps.config),
    });
  });
}

async function cards(c: Context, deps: RouteDeps, named: string): Promise<Response> {
  const { query } = readQuery(c.req.url, cardsQuery);
  const sector = getSector(named);
  if (query.seed === undefined) return toLastingAddress(c, cardsPath(sector.id, newSeed(deps)));
  const page = cardsPage({
    sector,
    cards: makeCards(sector, query.seed),
    seed: query.seed,
    origin: originOf(c.req.url, deps.config),
  });
  return respond(c, await prepareText(page, PAGE_HEADERS));
}

async function wordSearch(c: Context, deps: RouteDeps, named: string): Promise<Response> {
  const { query } = readQuery(c.req.url, wordSearchQuery);
  const sector = getSector(named);
  const { seed, ways = 'two' } = query;
  if (seed === undefined)
    return toLastingAddress(c, wordSearchPath(sector.id, { ways, seed: newSeed(deps) }));
  const known = deps.store.find(c.req.url);
  if (known) return respond(c, known);
  const words = pickWords(sector, seed);
  const letters = words.map(({ word }) => word);
  const page = wordSearchPage({
    sector,
    words,
    grid: makeWordGrid(letters, ways, seed),
    ways,
    seed,
    origin: originOf(c.req.url, deps.config),
  });
  return respond(c, deps.store.keep(c.req.url, await prepareText(page, PAGE_HEADERS)));
}

/** To the address that makes the same sheet again. Not kept: the next reader gets another. */
function toLastingAddress(c: Context, path: string): Response {
  c.header('cache-control', 'no-store');
  return c.redirect(path, 302);
}

/** Another each second. */
function newSeed({ clock }: RouteDeps): string {
  return Math.floor(Date.parse(clock.now()) / 1000).toString(36);
}

/** A place of the same kind and country that does not hold this one; where there is none, any other place. */
function partnerOf({ areas }: RouteDeps, area: Area, seed: string): Area {
  const countryOf = (each: Area) =>
    areas.parentsOf(each).find(({ level }) => level === 'country')?.code ?? each.code;
  const others = areas.all.filter(({ code, endYear }) => endYear === null && code !== area.code);
  const like = others.filter((each) => each.level === area.level && countryOf(each) === countryOf(area));
  const [first] = seededOrder(like.length > 0 ? like : others, seed);
  if (!first) throw new Problem('not-ready', 'There is only one place here: there is none to set beside it.');
  return first;
}
