/** The line for a lesson: what stands on it, and that each address is of the page that it stands on. */
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { jobLessonLine, lessonLine } from '../../../src/views/parts/lesson-line.ts';
import { inventSnapshot } from '../../support/invented-snapshot.ts';
import { buildInMedway } from '../../support/job-in-medway.ts';

async function linksOf(markup: ReturnType<typeof lessonLine>) {
  const $ = load(String(await markup));
  return {
    label: $('nav.lesson').attr('aria-label'),
    isForPaper: !$('nav.lesson').hasClass('screen'),
    links: Object.fromEntries(
      $('nav.lesson a')
        .toArray()
        .map((each) => [$(each).text(), $(each).attr('href')]),
    ),
  };
}

it('leads from a sector to its own board, slides, quiz and poster, at the level of the page', async () => {
  const sector = { id: 'construction', title: 'Construction', fit: null } as const;
  expect(await linksOf(lessonLine(inventSnapshot({ sector, level: 'ks3' })))).toEqual({
    label: 'For a lesson',
    isForPaper: false,
    links: {
      plan: '/lesson/medway/construction?level=ks3',
      'the board': '/show/medway/construction?level=ks3',
      slides: '/api/v1/snapshots/medway/construction.pptx?level=ks3',
      quiz: '/quiz/medway/construction?level=ks3',
      poster: '/poster/medway/construction?level=ks3&size=a4',
      bulletin: '/bulletin/medway',
    },
  });
});

it('leads from a job to its own, and to the poster of the way in', async () => {
  const { links } = await linksOf(jobLessonLine(buildInMedway('ks4')));
  expect(Object.keys(links)).toEqual([
    'plan',
    'the board',
    'slides',
    'quiz',
    'poster',
    'poster of the way in',
  ]);
  for (const href of Object.values(links)) expect(href).toMatch(/medway.*electrician|electrician.*medway/);
});
