/** `/subject-poster/{area}` and `/subject-poster/{area}/{subject}`: jobs that use a school subject, one side of paper. */
import type { Hono } from 'hono';
import { subjectPosterPage, subjectPostersPage } from '../../views/print/subject-poster.ts';
import { notice, type RouteDeps } from '../answers/deps.ts';
import { PAGE_HEADERS } from '../answers/headers.ts';
import { answerKept } from '../answers/kept.ts';
import { originOf } from '../answers/origin.ts';
import { findSubjectJobs, listSubjects } from '../lookups/subject-jobs.ts';
import { chooseCurrentArea } from '../requests/find.ts';
import { readQuery } from '../requests/query.ts';
import { subjectPosterQuery, subjectPostersQuery } from '../schemas/job-table.ts';

export function subjectPosterRoutes(app: Hono, deps: RouteDeps): void {
  app.get('/subject-poster/:area', (c) =>
    answerKept(c, deps, PAGE_HEADERS, async (publication) => {
      const { query } = readQuery(c.req.url, subjectPostersQuery);
      const area = chooseCurrentArea(deps, c.req.param('area'));
      return subjectPostersPage({
        notice: notice(publication).notice,
        area,
        subjects: await listSubjects(deps, publication),
        school: query.school || null,
        origin: originOf(c.req.url, deps.config),
      });
    }),
  );

  app.get('/subject-poster/:area/:subject', (c) =>
    answerKept(c, deps, PAGE_HEADERS, async (publication) => {
      const { query } = readQuery(c.req.url, subjectPosterQuery);
      const area = chooseCurrentArea(deps, c.req.param('area'));
      const jobs = await findSubjectJobs(deps, publication, area, c.req.param('subject'));
      return subjectPosterPage(jobs, await listSubjects(deps, publication), {
        size: query.size ?? 'a4',
        school: query.school || null,
        origin: originOf(c.req.url, deps.config),
        hasSubjectPosters: true,
      });
    }),
  );
}
