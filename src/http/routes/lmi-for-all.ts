/**
 * `/lmiforall/api/v1`: the read paths of LMI for All (closed in 2025), for programs that were written for it and can change one address.
 * Shapes are that service's, figures are ours. docs/lmi-for-all.md lists every path.
 */
import type { Context, Hono } from 'hono';
import { broaderSoc2010, isSoc2010Code, type Soc2010Code } from '../../reference/soc2010.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { API_HEADERS } from '../answers/headers.ts';
import { type LmiAnswer, respondLmi } from '../answers/lmi-answer.ts';
import { Problem } from '../answers/problem.ts';
import type { Publication } from '../answers/publication.ts';
import {
  findProjection,
  findSurveySeries,
  PROJECTED_DIGITS,
  type SurveyQuestion,
  WEEKLY_HOURS,
  WEEKLY_PAY,
} from '../lookups/lmi-figures.ts';
import { describeSoc2010, SOC_SOURCE, searchSoc2010 } from '../lookups/lmi-occupations.ts';
import { findResidents } from '../lookups/lmi-residents.ts';
import { getSoc2010, noFigureBy, readFilters, readLmiQuery } from '../requests/lmi-query.ts';
import type { z } from '../schemas/common.ts';
import {
  lmiAreaQuery,
  lmiPayQuery,
  lmiPlainQuery,
  lmiPredictQuery,
  lmiSearchQuery,
  lmiVacancyQuery,
} from '../schemas/lmi-for-all.ts';
import { findVacancies } from './lmi-vacancies.ts';

/** Programs have a base that ends so; ours stands before it, for `/api/v1` is our own API. */
const BASE = '/lmiforall/api/v1';
/** `coarse=true` cuts a code to so many digits. */
const COARSE_DIGITS = 2;

const HERE = '/api/v1/occupations/{occupation}/{area}';
/** Figures that LMI for All had and we do not give, with what is known of them. */
const GONE: readonly (readonly [path: string, why: string])[] = [
  ['/ashe/estimatePayChange', `Estimates of how pay changed are not held. Pay is at ${HERE}.`],
  ['/ashe/annualChanges', `Estimates of how pay changed are not held. Pay is at ${HERE}.`],
  [
    '/wf/predict/breakdown/:by',
    'The projections that followed Working Futures give groups of jobs by area, and by sex, but not by status, qualification or industry. They are at /api/v1/observations?measure=jobs-to-2035; /wf/predict has those of a nation.',
  ],
  [
    '/wf/replacement_demand',
    'Openings as people leave are projected for groups of jobs, not year by year. They are at /api/v1/observations?measure=openings-from-leavers-to-2035.',
  ],
  [
    '/lfs/unemployment',
    'Nobody publishes unemployment by single occupation. For places it is at /api/v1/snapshots/{area}.',
  ],
  ['/ess/*', 'The Employer Skills Survey is not published by region and occupation together.'],
  [
    '/census/jobs_breakdown',
    'We have no count of jobs by occupation and place of work. /census/resident_occupations counts those who live in a place.',
  ],
  ['/cci/*', 'We have no such figures.'],
  [
    '/o-net/*',
    'O*NET describes jobs of the United States, and we do not hold it: https://www.onetonline.org',
  ],
  ['/onet/*', 'O*NET describes jobs of the United States, and we do not hold it: https://www.onetonline.org'],
  ['/hesa/*', 'We have no figures of what graduates of a subject went on to do.'],
];

export function lmiForAllRoutes(app: Hono, deps: RouteDeps): void {
  const get = <Shape extends z.ZodRawShape>(
    path: string,
    schema: z.ZodObject<Shape>,
    find: (query: z.infer<z.ZodObject<Shape>>, publication: Publication, c: Context) => Promise<LmiAnswer>,
  ) =>
    app.get(`${BASE}${path}`, async (c) => {
      const { callback } = readLmiQuery(c.req.url, lmiPlainQuery);
      const publication = await deps.publication();
      const query = readLmiQuery(c.req.url, schema);
      return respondLmi(c, await find(query, publication, c), callback, publication);
    });

  app.get(`${BASE}/soc/search`, async (c, next) => {
    const { q } = readLmiQuery(c.req.url, lmiSearchQuery);
    if (q === undefined) return refuseEmptySearch();
    return next();
  });
  get('/soc/search', lmiSearchQuery, async ({ q = '' }) => ({
    body: searchSoc2010(deps, q),
    source: SOC_SOURCE,
    note: null,
  }));
  get('/soc/code/:soc', lmiPlainQuery, async (_query, _publication, c) => {
    const soc = c.req.param('soc') ?? '';
    // So that service answered a code that it did not know: 200, and not a byte.
    if (!isSoc2010Code(soc)) return { body: null, source: SOC_SOURCE, note: `SOC 2010 has no such group.` };
    return { ...describeSoc2010(soc), source: SOC_SOURCE };
  });
  const survey = (path: string, question: SurveyQuestion) =>
    get(path, lmiPayQuery, async ({ soc, coarse, filters, filter, breakdown, age }, publication) => {
      if (breakdown !== undefined) throw noFigureBy(breakdown);
      if (age !== undefined) throw noFigureBy('age');
      const chosen = [filters, filter].filter((each) => each !== undefined).join(',');
      const sex = chosen === '' ? null : readFilters(chosen);
      return findSurveySeries(deps, publication, cut(getSoc2010(soc), coarse), question, sex);
    });
  survey('/ashe/estimatePay', WEEKLY_PAY);
  survey('/ashe/estimateHours', WEEKLY_HOURS);
  get('/wf/predict', lmiPredictQuery, async ({ soc, coarse, region, ...years }, publication) => {
    if (region !== undefined) throw noFigureBy('region');
    const code = cut(getSoc2010(soc), coarse);
    if (code.length > PROJECTED_DIGITS) throw tooFine(code);
    return findProjection(deps, publication, code, years);
  });
  get('/vacancies/search', lmiVacancyQuery, (query) => findVacancies(deps, query));
  get('/census/resident_occupations', lmiAreaQuery, ({ area }, publication) =>
    findResidents(deps, publication, area),
  );
  for (const [path, why] of GONE) {
    app.get(`${BASE}${path}`, () => {
      throw new Problem('no-figure', why);
    });
  }
}

function cut(soc: Soc2010Code, coarse: 'true' | 'false' | undefined): Soc2010Code {
  return coarse === 'true' ? broaderSoc2010(soc, COARSE_DIGITS) : soc;
}

/** A group of two digits is ten occupations or more: its jobs would be taken for those of the one that was asked about. */
function tooFine(soc: Soc2010Code): Problem {
  const wider = broaderSoc2010(soc, PROJECTED_DIGITS);
  return new Problem(
    'no-figure',
    `Projections are published for groups of two digits and no finer. Ask for soc=${wider}, or with coarse=true.`,
  );
}

/** In the words and the shape of that service: programs look for them. */
function refuseEmptySearch(): Response {
  return new Response(JSON.stringify({ error: 'Please give a string to search for.' }), {
    status: 400,
    headers: { ...API_HEADERS, 'cache-control': 'no-store', 'content-type': 'application/json' },
  });
}
