/**
 * When UCAS must have an application for it to be looked at with all the others, by the year in which the course starts: "Dates and deadlines for uni
 * applications" on ucas.com, as pages of UCAS and of universities had it in November 2026. UCAS sets the days of each year: add them once they are
 * published, and work none out. And the address of its search for courses, as links on public pages had it then: none could be opened from here.
 */
import type { Soc2020Code } from '../domain/classification.ts';
import type { CalendarDate } from '../domain/period.ts';
import { fillSearch } from './job-searches.ts';

export const UCAS_PAGE = 'https://www.ucas.com/';
const COURSES = 'https://www.ucas.com/explore/search/courses?query={job}';

interface Deadlines {
  /** The year in which the course starts. */
  readonly entry: number;
  /** Of most courses; all close at six in the evening, UK time. */
  readonly most: CalendarDate;
  /** Of most courses in medicine, dentistry and veterinary medicine, and of all at Oxford and Cambridge. */
  readonly early: CalendarDate;
}

const DEADLINES: readonly Deadlines[] = [
  { entry: 2026, most: '2026-01-14', early: '2025-10-15' },
  { entry: 2027, most: '2027-01-13', early: '2026-10-15' },
];

const EARLY: ReadonlySet<Soc2020Code> = new Set(['2211', '2212', '2240', '2253']);

export function closesEarly(soc2020: Soc2020Code): boolean {
  return EARLY.has(soc2020);
}

export interface UcasDeadline {
  /** The year in which the course starts. */
  readonly entry: number;
  /** "January 2028": the month in which the day has been each year. */
  readonly month: string;
  /** Null where it is not published, or not held here. */
  readonly day: CalendarDate | null;
  /** On the day itself it is not, nor in its month where the day is not known. */
  readonly isPast: boolean;
}

/** For the courses that lead to a job and start in the year `entry`. */
export function ucasDeadlineOf(soc2020: Soc2020Code, entry: number, today: CalendarDate): UcasDeadline {
  const isEarly = closesEarly(soc2020);
  const held = DEADLINES.find((each) => each.entry === entry);
  const day = (isEarly ? held?.early : held?.most) ?? null;
  const month = isEarly ? `${entry - 1}-10` : `${entry}-01`;
  return {
    entry,
    day,
    month: isEarly ? `October ${entry - 1}` : `January ${entry}`,
    isPast: day === null ? today.slice(0, month.length) > month : today > day,
  };
}

/** What courses are called, where that is not the name of the job. */
const CALLED: Readonly<Record<Soc2020Code, string>> = {
  2121: 'civil engineering',
  2122: 'mechanical engineering',
  2123: 'electrical engineering',
  2124: 'electronic engineering',
  2126: 'aerospace engineering',
  2134: 'software engineering',
  2135: 'cyber security',
  2211: 'medicine',
  2212: 'medicine',
  2221: 'physiotherapy',
  2222: 'occupational therapy',
  2223: 'speech and language therapy',
  2225: 'psychology',
  2231: 'midwifery',
  2232: 'nursing',
  2233: 'nursing',
  2234: 'nursing',
  2235: 'mental health nursing',
  2236: "children's nursing",
  2237: 'nursing',
  2240: 'veterinary medicine',
  2251: 'pharmacy',
  2252: 'optometry',
  2253: 'dentistry',
  2254: 'radiography',
  2255: 'paramedic science',
  2256: 'podiatry',
  2314: 'primary education',
  2412: 'law',
  2421: 'accounting',
  2451: 'architecture',
  2453: 'quantity surveying',
  2461: 'social work',
};

export interface CourseSearch {
  /** "nursing". */
  readonly words: string;
  readonly url: string;
}

/** Null where nobody has said what its courses are called. */
export function courseSearch(soc2020: Soc2020Code): CourseSearch | null {
  const words = CALLED[soc2020];
  return words === undefined ? null : { words, url: fillSearch(COURSES, words, '') };
}
