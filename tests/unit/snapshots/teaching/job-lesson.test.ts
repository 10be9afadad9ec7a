/** Lessons about jobs: what they say is the document's, and what the figures do not bear is left out. */
import { describe, expect, it } from 'vitest';
import type { SourceId } from '../../../../src/domain/release.ts';
import type { SnapshotSource } from '../../../../src/snapshots/document/snapshot.ts';
import { jobLesson, jobQuestions } from '../../../../src/snapshots/teaching/job-lesson.ts';
import { electricianFigures } from '../../../support/job-figures.ts';
import { buildInMedway } from '../../../support/job-in-medway.ts';

const PAY: SourceId = 'made/pay';
const OTHER: SourceId = 'made/other';

describe('a lesson about a job', () => {
  it('begins with a sentence of the document, and names the figures that bear each slide', () => {
    const document = buildInMedway('ks4');
    const lesson = jobLesson(document);
    const said = [...document.sentences, ...document.claims].map(({ text }) => text);
    expect(said).toContain(lesson.slides.find(({ kind }) => kind === 'wonder')?.lines[0]);
    expect(said).not.toContain(lesson.slides[0]?.lines[0]);
    const held = new Set(document.figures.map(({ id }) => id));
    for (const { figures } of lesson.slides) for (const id of figures) expect(held).toContain(id);
    expect(lesson.figures.map(({ id }) => id).sort()).toEqual(
      [...new Set(lesson.slides.flatMap(({ figures }) => figures))].sort(),
    );
  });

  it('names for each source the periods of its figures on the slides, and no source of others', () => {
    const document = buildInMedway('ks4');
    const source = (id: SourceId): SnapshotSource => ({
      id,
      title: id,
      publisher: { name: 'A publisher', url: 'https://publisher.example' },
      landingPage: 'https://publisher.example',
      licence: { name: 'A licence', url: 'https://licence.example', attribution: 'A publisher.' },
      release: '1',
      publishedAt: document.asAt,
      retrievedAt: document.asAt,
      newestPeriod: null,
      nextDueOn: null,
      overdue: null,
    });
    const figures = document.figures.map((figure) => ({
      ...figure,
      sources: [figure.measure === 'annual-pay-of-occupation' ? PAY : OTHER],
    }));
    const sources = [source(PAY), source(OTHER), source('made/unused')];
    const lesson = jobLesson({ ...document, figures, sources });
    expect(lesson.sources.map(({ source: { id }, periods }) => [id, periods])).toEqual([
      [PAY, ['2025']],
      [OTHER, ['March 2021']],
    ]);
  });

  it('asks why nobody starts on the middle, with the pay at 18 to 21 where it is published', () => {
    const [asked] = jobQuestions(buildInMedway('ks4'));
    expect(asked?.question).toMatch(
      /^A friend says: “The middle for full-time electricians is £[\d,]+ a year/,
    );
    expect(asked?.answer).toContain('At 18 to 21');
    const old = electricianFigures.filter(({ dimensions }) => !('age' in dimensions));
    expect(jobQuestions(buildInMedway('ks4', old))[0]?.answer).not.toContain('18 to 21');
  });

  it('has neither pay nor a question about it where no pay is published', () => {
    const unpaid = electricianFigures.filter(({ measure }) => measure !== 'annual-pay-of-occupation');
    const lesson = jobLesson(buildInMedway('ks4', unpaid));
    expect(lesson.slides.map(({ kind }) => kind)).toEqual(['guess', 'wonder', 'next']);
  });
});
