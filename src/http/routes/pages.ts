/** Pages for people: `/`, `/status` and `/problems/{code}`. */

import type { Hono } from 'hono';
import { listGivenUpJobs } from '../../db/repositories/upkeep/given-up-jobs.ts';
import { occupations } from '../../reference/occupations.ts';
import { sectors } from '../../reference/sectors.ts';
import { LEVELS } from '../../snapshots/document/snapshot.ts';
import { homePage } from '../../views/pages/home-page.ts';
import { problemExplanationPage } from '../../views/pages/problem-page.ts';
import { statusPage } from '../../views/pages/status-page.ts';
import { USUAL_LEVEL } from '../../views/parts/addresses.ts';
import { notice, type RouteDeps } from '../answers/deps.ts';
import { PAGE_HEADERS } from '../answers/headers.ts';
import { answerKept } from '../answers/kept.ts';
import { prepareText, respond } from '../answers/prepared.ts';
import { Problem } from '../answers/problem.ts';
import { isProblemCode, PROBLEMS } from '../answers/problem-catalogue.ts';
import type { Publication } from '../answers/publication.ts';
import { findExample } from '../lookups/example.ts';
import { findAnything } from '../lookups/find-anything.ts';
import { findJobIn } from '../lookups/find-job-in.ts';
import { hasSchools } from '../lookups/find-schools.ts';
import { forReader } from '../lookups/for-reader.ts';
import { reportSources } from '../lookups/source-report.ts';
import { getOccupation } from '../requests/find.ts';
import { readForWhom } from '../requests/for-whom.ts';
import { readQuery } from '../requests/query.ts';
import { oneOf, z } from '../schemas/common.ts';
import { noQuery } from '../schemas/reference.ts';

const homeQuery = z.strictObject({
  q: z
    .string()
    .max(100, 'Give at most 100 letters.')
    .refine((text) => !text.includes('\uFFFD'), 'This cannot be read: percent-encode it as UTF-8.')
    .optional(),
  /** From the box on a job's own page, which asks for the place alone. */
  job: z.string().max(100, 'Give at most 100 letters.').optional(),
  /** Of the page with the job, or of the answer before: "easy read" alone asks for the place. */
  level: oneOf(LEVELS).optional(),
});

async function findTyped(deps: RouteDeps, { job, level }: z.infer<typeof homeQuery>, text: string) {
  const publication = await deps.publication();
  if (job === undefined) {
    const found = await findAnything(deps, publication, text);
    // Who was named before is meant still, unless somebody else is.
    return level === undefined || readForWhom(text) !== null
      ? found
      : forReader(found, { reader: level, isClass: false });
  }
  const asked = { occupation: getOccupation(deps, job), level: level ?? USUAL_LEVEL };
  return findJobIn(deps, publication, asked, text);
}

export function pageRoutes(app: Hono, deps: RouteDeps): void {
  const jobNames = [...new Set(occupations.map(({ name }) => name))].sort();

  app.get('/', async (c) => {
    const { query } = readQuery(c.req.url, homeQuery);
    const text = (query.q ?? '').trim();
    const found = text === '' ? null : await findTyped(deps, query, text);
    if (found !== null && found.goTo !== null) return c.redirect(found.goTo, 302);
    const write = async (publication: Publication) =>
      homePage({
        notice: notice(publication).notice,
        query: text,
        found,
        level: found?.level ?? (query.job === undefined ? query.level : undefined) ?? null,
        takesSchools: hasSchools(deps, publication),
        jobNames,
        sectors,
        widest: deps.areas.find('E92000001') ?? { name: 'England', slug: 'england' },
        example: found === null ? await findExample(deps, publication) : null,
      });
    if (found === null) return answerKept(c, deps, PAGE_HEADERS, write);
    return respond(c, await prepareText(await write(await deps.publication()), PAGE_HEADERS));
  });

  app.get('/status', async (c) => {
    readQuery(c.req.url, noQuery);
    const publication = await deps.publication();
    const body = statusPage({
      notice: notice(publication).notice,
      edition: publication.edition,
      sources: (await reportSources(deps, publication)).map((source) => ({
        ...source,
        coveredAreas: (source.adverts?.covers ?? []).map((code) => deps.areas.find(code)?.name ?? code),
      })),
      boardMistakes: deps.boardMistakes.length,
      givenUpJobs: (await listGivenUpJobs(deps.db)).map(({ job }) => job),
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
