/** `/show/{area}/{sector}` and `/show/{area}/jobs/{job}`: a lesson on the board; `/lesson/…`: the same minute by minute, for the teacher. Its slides to keep are formats of the documents: `.pptx`. */
import type { Context, Hono } from 'hono';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { parseSnapshot } from '../../snapshots/document/stored-snapshot.ts';
import { jobLesson } from '../../snapshots/teaching/job-lesson.ts';
import type { Lesson } from '../../snapshots/teaching/lesson.ts';
import { snapshotLesson } from '../../snapshots/teaching/snapshot-lesson.ts';
import { type ShowView, showPage } from '../../views/pages/show-page.ts';
import {
  areaSectorPath,
  filePath,
  investigatePath,
  jobFilePath,
  jobPath,
  jobQuizPath,
  jobShowPath,
  quizPath,
  showPath,
  USUAL_LEVEL,
} from '../../views/parts/addresses.ts';
import { levelName } from '../../views/parts/level-names.ts';
import { type MinutesView, minutesPage } from '../../views/print/minutes-page.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { PAGE_HEADERS } from '../answers/headers.ts';
import { answerKept } from '../answers/kept.ts';
import { originOf } from '../answers/origin.ts';
import { findOccupationDocument } from '../lookups/occupation-lookup.ts';
import { getSnapshot } from '../lookups/snapshot-lookup.ts';
import { chooseCurrentArea, getOccupation } from '../requests/find.ts';
import { readQuery } from '../requests/query.ts';
import { lessonQuery } from '../schemas/class-sheets.ts';

type About = ShowView & MinutesView;

export function lessonRoutes(app: Hono, deps: RouteDeps): void {
  const ofJob = (c: Context, write: (lesson: Lesson, about: About) => string) =>
    answerKept(c, deps, PAGE_HEADERS, async (publication) => {
      const { level = USUAL_LEVEL } = readQuery(c.req.url, lessonQuery).query;
      const occupation = getOccupation(deps, c.req.param('job') ?? '');
      const area = chooseCurrentArea(deps, c.req.param('area') ?? '');
      const document = await findOccupationDocument(deps, publication, occupation, area, level);
      const path = jobPath(occupation.slug, area.slug, level);
      return write(jobLesson(document), {
        address: `${originOf(c.req.url, deps.config)}${path}`,
        showPath: jobShowPath(document),
        deckPath: jobFilePath(document, 'pptx'),
        quizPath: jobQuizPath(document),
        taskPath: null,
        who: levelName(level),
        crumbs: [
          { name: 'Find a job', href: '/jobs' },
          { name: document.title, href: path },
        ],
      });
    });
  const ofSector = (c: Context, write: (lesson: Lesson, about: About) => string) =>
    answerKept(c, deps, PAGE_HEADERS, async (publication) => {
      const { level = USUAL_LEVEL } = readQuery(c.req.url, lessonQuery).query;
      const { area: place = '', sector: named = '' } = c.req.param();
      const { area, sector, body } = await getSnapshot(deps, publication, place, named, { level });
      const snapshot = parseSnapshot(body);
      const path = areaSectorPath(area.slug, sector.id, level);
      return write(snapshotLesson(snapshot), {
        address: `${originOf(c.req.url, deps.config)}${path}`,
        showPath: showPath(snapshot),
        deckPath: filePath(snapshot, 'pptx'),
        quizPath: quizPath(snapshot),
        taskPath: investigatePath({ area: area.slug, sector: sector.id, level }),
        who: levelName(level),
        crumbs: [
          { name: 'Find a place', href: '/' },
          { name: area.name, href: areaSectorPath(area.slug, ALL_SECTORS, level) },
          ...(sector.id === ALL_SECTORS ? [] : [{ name: sector.title, href: path }]),
        ],
      });
    });

  app.get('/show/:area/jobs/:job', (c) => ofJob(c, showPage));
  app.get('/show/:area/:sector', (c) => ofSector(c, showPage));
  app.get('/lesson/:area/jobs/:job', (c) => ofJob(c, minutesPage));
  app.get('/lesson/:area/:sector', (c) => ofSector(c, minutesPage));
}
