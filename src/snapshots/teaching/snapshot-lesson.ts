/** A lesson about a sector in a place, or about a place, from its snapshot. */
import type { InsightPicture } from '../document/insight.ts';
import type { JobLine, Snapshot } from '../document/snapshot.ts';
import { bareText, inPlace, sectorWords } from '../words/sentences.ts';
import type { Held } from './large.ts';
import { BARE_SLIDE, type Lesson, type LessonSlide, lessonPay, makeLesson } from './lesson.ts';
import { NEXT_ASK, NEXT_NOTES, paySlide, questionSlides, wonderSlides } from './slide-words.ts';

export function snapshotLesson(snapshot: Snapshot): Lesson {
  const { jobs } = snapshot;
  const held = new Map(snapshot.figures.map((figure) => [figure.id, figure]));
  const figureOf = (id: string | null) => (id === null ? undefined : held.get(id));
  const pay = lessonPay(
    (jobs?.rows ?? [])
      .map(({ name, lower, middle, upper }) => ({
        name,
        lower: figureOf(lower),
        middle: figureOf(middle),
        upper: figureOf(upper),
      }))
      .filter(({ middle }) => middle?.areaName === jobs?.payPlace),
    snapshot.level !== 'ks3',
  );
  return makeLesson({ ...snapshot, sector: snapshot.sector.id }, [
    ...wonder(snapshot, held),
    ...questionSlides(snapshot.questions[0], held),
    ...paySlide('What do these jobs pay?', pay, jobs?.payNotes ?? []),
    next(snapshot),
  ]);
}

/** Where nothing is told apart, the first sentence or that we hold nothing: there is always a slide to begin with. */
function wonder({ headline, insights, sentences, title, area, sector }: Snapshot, held: Held): LessonSlide[] {
  const [first] = insights;
  const said = sentences.find(({ text }) => text === headline);
  const number = held.get(said?.figures[0] ?? '');
  if (first === undefined && number === undefined)
    return [
      {
        ...BARE_SLIDE,
        kind: 'wonder',
        title,
        lines: [`Name ten jobs${sectorWords(sector)} that people do in ${inPlace(area.name)}.`],
        large: [{ text: '10', about: '' }],
        ask: 'Whom do you know who does one of them?',
        notes: ['One minute. One name each, and no job twice.', headline],
      },
    ];
  const told: LessonSlide = {
    ...BARE_SLIDE,
    kind: 'wonder',
    title,
    lines: [headline],
    picture: first?.picture ?? null,
    large: first !== undefined || number === undefined ? [] : [{ text: bareText(number), about: '' }],
    notes: first?.note == null ? [] : [first.note],
    figures: first?.figures ?? said?.figures ?? [],
  };
  return wonderSlides(
    told,
    first !== undefined ? guessable(first.picture) : number ? bareText(number) : null,
  );
}

/** The number of a drawing that the sentence beside it says, and a class can guess. */
function guessable(picture: InsightPicture): string | null {
  if (picture.kind === 'bars') return picture.rows[0]?.text ?? null;
  if (picture.kind === 'order') return String(picture.position);
  const [row] = picture.rows;
  return row === undefined ? null : String(row.filled === 1 ? row.of : row.filled);
}

const MOST_JOBS_OF_A_WAY = 4;

function next({ jobs, steps }: Snapshot): LessonSlide {
  return {
    ...BARE_SLIDE,
    kind: 'next',
    title: 'How do people get in, and what next?',
    lines: steps,
    ask: NEXT_ASK,
    waysIn: waysIn(jobs?.rows ?? []),
    notes: [
      ...NEXT_NOTES,
      ...(jobs === null
        ? []
        : ['The slide has the usual ways in, by the official list of jobs. There are others.']),
    ],
  };
}

function waysIn(rows: readonly JobLine[]): LessonSlide['waysIn'] {
  const byEntry = new Map<string, string[]>();
  for (const { entry, name } of rows) byEntry.set(entry, [...(byEntry.get(entry) ?? []), name]);
  return [...byEntry].map(([entry, names]) => ({ entry, jobs: names.slice(0, MOST_JOBS_OF_A_WAY) }));
}
