/**
 * A lesson of ten minutes: six slides about one subject. The slides that a class is shown and those that a teacher keeps are both drawn
 * from it, so that they say the same. Views add no figure and no wording about figures.
 */
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import { withinSentence } from '../../domain/first-letter.ts';
import type { Instant } from '../../domain/period.ts';
import { findOccupation } from '../../reference/occupations.ts';
import type { InsightPicture } from '../document/insight.ts';
import type { Figure, SnapshotSource } from '../document/snapshot.ts';
import { bareText } from '../words/sentences.ts';
import type { LargeNumber } from './large.ts';

export interface Lesson {
  /** What it is about; every sector for a place. */
  readonly sector: SectorId;
  /** "Electrician in Medway". */
  readonly title: string;
  readonly isDemonstration: boolean;
  readonly notice: string | null;
  readonly asAt: Instant;
  /** Something to guess and to wonder at, a question, its answer, pay, the way in: as many of them as there is something to say for. */
  readonly slides: readonly LessonSlide[];
  /** Every figure that a slide names. */
  readonly figures: readonly Figure[];
  readonly sources: readonly LessonSource[];
}

export const SLIDE_KINDS = ['guess', 'wonder', 'question', 'answer', 'pay', 'next'] as const;
type SlideKind = (typeof SLIDE_KINDS)[number];

export interface LessonSlide {
  readonly kind: SlideKind;
  readonly title: string;
  /** What stands on the slide in large letters, a paragraph each. */
  readonly lines: readonly string[];
  readonly picture: InsightPicture | null;
  /** Numbers for the back row, where no picture stands. */
  readonly large: readonly LargeNumber[];
  /** What the class is asked beside it; null where the slide is a question. */
  readonly ask: string | null;
  readonly pay: LessonPay | null;
  /** Usual ways in with the jobs that have each; empty on other slides. */
  readonly waysIn: readonly { readonly entry: string; readonly jobs: readonly string[] }[];
  /** For the teacher alone, a sentence or two each. */
  readonly notes: readonly string[];
  /** Ids in the lesson's `figures`. */
  readonly figures: readonly string[];
}

export interface LessonPay {
  readonly place: string;
  readonly period: string;
  /** Whether both quarters are shown; else the middle alone. */
  readonly isRange: boolean;
  readonly rows: readonly LessonPayRow[];
}

/** Of full-time employees a quarter earn less than `lower`, half less than `middle`, a quarter more than `upper`. All have values. */
interface LessonPayRow {
  readonly name: string;
  readonly lower: Figure;
  readonly middle: Figure;
  readonly upper: Figure;
}

export interface LessonSource {
  readonly source: SnapshotSource;
  /** Of the figures on the slides that it bears, as readers are told them. */
  readonly periods: readonly string[];
}

/** How long a class takes over each. */
export const MINUTES: Readonly<Record<SlideKind, number>> = {
  guess: 1,
  wonder: 1,
  question: 3,
  answer: 1,
  pay: 2,
  next: 2,
};

/** Ten with every slide; nine where nothing can be guessed, and fewer where there is less to show. */
export function minutesOf({ slides }: Pick<Lesson, 'slides'>): number {
  return slides.reduce((sum, { kind }) => sum + MINUTES[kind], 0);
}

interface LessonSubject {
  readonly sector: SectorId;
  readonly title: string;
  readonly isDemonstration: boolean;
  readonly notice: string | null;
  readonly asAt: Instant;
  readonly figures: readonly Figure[];
  readonly sources: readonly SnapshotSource[];
}

/** What a slide has unless it says otherwise. */
export const BARE_SLIDE = {
  picture: null,
  large: [],
  ask: null,
  pay: null,
  waysIn: [],
  notes: [],
  figures: [],
} as const;

/** The figures that the slides name, and what these rest on; each slide's notes get its figures with their periods. */
export function makeLesson(subject: LessonSubject, slides: readonly LessonSlide[]): Lesson {
  const held = new Map(subject.figures.map((figure) => [figure.id, figure]));
  const named = [...new Set(slides.flatMap(({ figures }) => figures))].flatMap((id) => held.get(id) ?? []);
  const { title, sector, isDemonstration, notice, asAt } = subject;
  return {
    sector,
    title,
    isDemonstration,
    notice,
    asAt,
    slides: slides.map((slide) => ({
      ...slide,
      // The table of pay has its numbers already.
      notes: [
        ...slide.notes,
        ...(slide.pay === null ? slide.figures.flatMap((id) => figureLine(held.get(id))) : []),
      ],
    })),
    figures: named,
    sources: lessonSources(subject, slides),
  };
}

/** What the figures that are named rest on, each source with the periods of those that it bears. */
export function lessonSources(
  { figures, sources }: Pick<LessonSubject, 'figures' | 'sources'>,
  naming: readonly { readonly figures: readonly string[] }[],
): LessonSource[] {
  const ids = new Set(naming.flatMap((each) => each.figures));
  const named = figures.filter(({ id }) => ids.has(id));
  return sources.flatMap((source): LessonSource[] => {
    const borne = named.filter((figure) => figure.sources.includes(source.id));
    const periods = [...new Set(borne.flatMap(({ period }) => period?.label ?? []))];
    return borne.length === 0 ? [] : [{ source, periods }];
  });
}

/** "Medway, people working here, in this sector: 9,000 (2024)." */
function figureLine(figure: Figure | undefined): string[] {
  if (figure === undefined || figure.value === null) return [];
  const { title, areaName, period } = figure;
  const what = `${withinSentence(title)}${subjectWords(figure)}`;
  return [`${areaName}, ${what}: ${bareText(figure)}${period === null ? '' : ` (${period.label})`}.`];
}

function subjectWords({ dimensions: { sector, occupation } }: Figure): string {
  const job = occupation === undefined ? null : findOccupation(occupation.replace(/^soc2020:/, ''));
  if (job !== null) return `, ${job.name.toLowerCase()}`;
  if (sector !== undefined) return sector === ALL_SECTORS ? ', all sectors' : ', this sector';
  return '';
}

const MOST_PAY_ROWS = 6;

/** Null without two jobs to set side by side. Only jobs with the whole range, in one place and period, so that their bars can be read together. */
export function lessonPay(
  jobs: readonly {
    name: string;
    lower: Figure | undefined;
    middle: Figure | undefined;
    upper: Figure | undefined;
  }[],
  isRange: boolean,
): LessonPay | null {
  const whole = jobs.flatMap(({ name, lower, middle, upper }): LessonPayRow[] =>
    lower?.value == null || middle?.value == null || upper?.value == null
      ? []
      : [{ name, lower, middle, upper }],
  );
  const [first] = whole;
  if (first === undefined) return null;
  const isBeside = ({ middle }: LessonPayRow) =>
    middle.areaCode === first.middle.areaCode && middle.period?.label === first.middle.period?.label;
  const rows = whole.filter(isBeside).slice(0, MOST_PAY_ROWS);
  return rows.length < 2
    ? null
    : { place: first.middle.areaName, period: first.middle.period?.label ?? '', isRange, rows };
}
