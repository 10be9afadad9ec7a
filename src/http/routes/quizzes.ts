/** `/quiz/{area}/{sector}` and `/quiz/{area}/jobs/{job}`, and the same as JSON and as files for quiz sites under `/api/v1/quizzes`. */
import type { Context, Hono } from 'hono';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { parseSnapshot } from '../../snapshots/document/stored-snapshot.ts';
import { jobQuiz } from '../../snapshots/teaching/job-quiz.ts';
import type { Quiz } from '../../snapshots/teaching/quiz.ts';
import { snapshotQuiz } from '../../snapshots/teaching/snapshot-quiz.ts';
import { quizGift } from '../../views/files/quiz-gift.ts';
import { kahootWorkbook, quizCsv, WORKBOOK_TYPE } from '../../views/files/quiz-tables.ts';
import { areaSectorPath, jobPath, quizFilePath, USUAL_LEVEL } from '../../views/parts/addresses.ts';
import type { Crumb } from '../../views/parts/layout.ts';
import { quizPage } from '../../views/print/quiz-page.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { API_HEADERS, JSON_HEADERS, PAGE_HEADERS } from '../answers/headers.ts';
import { answerKept } from '../answers/kept.ts';
import { originOf } from '../answers/origin.ts';
import { prepareHashed, respond } from '../answers/prepared.ts';
import type { Publication } from '../answers/publication.ts';
import { findOccupationDocument } from '../lookups/occupation-lookup.ts';
import { getSnapshot } from '../lookups/snapshot-lookup.ts';
import { chooseCurrentArea, getOccupation } from '../requests/find.ts';
import { readQuery } from '../requests/query.ts';
import { lessonQuery } from '../schemas/class-sheets.ts';
import { quizQuery } from '../schemas/quiz.ts';

interface Made {
  readonly quiz: Quiz;
  /** Of the page that the quiz is about. */
  readonly path: string;
  readonly filePath: string;
  readonly crumbs: readonly Crumb[];
}

/** `subject` is a sector's name, or a job's after "jobs/". */
type Make = (publication: Publication, c: Context, subject: string, level: Level) => Promise<Made>;
type Level = NonNullable<ReturnType<typeof lessonQuery.parse>['level']>;

export function quizRoutes(app: Hono, deps: RouteDeps): void {
  const ofSector: Make = async (publication, c, subject, level) => {
    const { area, sector, body } = await getSnapshot(deps, publication, c.req.param('area') ?? '', subject, {
      level,
    });
    const path = areaSectorPath(area.slug, sector.id, level);
    return {
      quiz: snapshotQuiz(parseSnapshot(body)),
      path,
      filePath: quizFilePath(area.slug, sector.id),
      crumbs: [
        { name: 'Find a place', href: '/' },
        { name: area.name, href: areaSectorPath(area.slug, ALL_SECTORS, level) },
        ...(sector.id === ALL_SECTORS ? [] : [{ name: sector.title, href: path }]),
      ],
    };
  };
  const ofJob: Make = async (publication, c, subject, level) => {
    const occupation = getOccupation(deps, subject);
    const area = chooseCurrentArea(deps, c.req.param('area') ?? '');
    const document = await findOccupationDocument(deps, publication, occupation, area, level);
    const path = jobPath(occupation.slug, area.slug, level);
    return {
      quiz: jobQuiz(document),
      path,
      filePath: quizFilePath(area.slug, `jobs/${occupation.slug}`),
      crumbs: [
        { name: 'Find a job', href: '/jobs' },
        { name: document.title, href: path },
      ],
    };
  };
  app.get('/quiz/:area/jobs/:job', (c) => answerPage(c, deps, ofJob, c.req.param('job')));
  app.get('/quiz/:area/:sector', (c) => answerPage(c, deps, ofSector, c.req.param('sector')));
  app.get('/api/v1/quizzes/:area/jobs/:job', (c) => answerFile(c, deps, ofJob, c.req.param('job')));
  app.get('/api/v1/quizzes/:area/:sector', (c) => answerFile(c, deps, ofSector, c.req.param('sector')));
}

function answerPage(c: Context, deps: RouteDeps, make: Make, subject: string): Promise<Response> {
  return answerKept(c, deps, PAGE_HEADERS, async (publication) => {
    const { level = USUAL_LEVEL } = readQuery(c.req.url, lessonQuery).query;
    const { quiz, path, filePath, crumbs } = await make(publication, c, subject, level);
    return quizPage(quiz, { address: `${originOf(c.req.url, deps.config)}${path}`, filePath, level, crumbs });
  });
}

const ENDINGS = ['.gift.txt', '.csv', '.xlsx', '.json'] as const;

async function answerFile(c: Context, deps: RouteDeps, make: Make, named: string): Promise<Response> {
  const ending = ENDINGS.find((each) => named.endsWith(each)) ?? '.json';
  const subject = named.endsWith(ending) ? named.slice(0, -ending.length) : named;
  const read = async (publication: Publication) => {
    const { level = USUAL_LEVEL, site = 'blooket' } = readQuery(c.req.url, quizQuery).query;
    return { site, ...(await make(publication, c, subject, level)) };
  };
  switch (ending) {
    case '.gift.txt': {
      const headers = { ...API_HEADERS, 'content-type': 'text/plain; charset=utf-8' };
      return answerKept(c, deps, headers, async (publication) => {
        const { quiz, path } = await read(publication);
        return quizGift(quiz, `${originOf(c.req.url, deps.config)}${path}`);
      });
    }
    case '.csv': {
      const headers = { ...API_HEADERS, 'content-type': 'text/csv; charset=utf-8' };
      return answerKept(c, deps, headers, async (publication) => {
        const { quiz, site } = await read(publication);
        return quizCsv(quiz, site);
      });
    }
    case '.xlsx': {
      const publication = await deps.publication();
      const known = deps.store.find(c.req.url);
      if (known) return respond(c, known);
      const bytes = kahootWorkbook((await read(publication)).quiz);
      const prepared = await prepareHashed(bytes, { ...API_HEADERS, 'content-type': WORKBOOK_TYPE });
      return respond(c, deps.store.keep(c.req.url, prepared));
    }
    case '.json':
      return answerKept(c, deps, JSON_HEADERS, async (publication) =>
        JSON.stringify((await read(publication)).quiz),
      );
  }
}
