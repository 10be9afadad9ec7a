/** By when to apply for a degree, and for whom: the day for the last year of sixth form, the month for the year before it and for those who are younger. */
import type { AreaCode } from '../../domain/area.ts';
import { type CalendarDate, plainDate } from '../../domain/period.ts';
import { schoolYearEnd } from '../../domain/school-year.ts';
import { closesEarly, type UcasDeadline, ucasDeadlineOf } from '../../reference/ucas.ts';
import type { OccupationDocument } from './document.ts';

type Asked = Pick<OccupationDocument, 'entry' | 'level'> & {
  readonly occupation: Pick<OccupationDocument['occupation'], 'soc2020'>;
  readonly area: Pick<OccupationDocument['area'], 'code'>;
};

interface SixthFormDeadline extends UcasDeadline {
  /** "Year 13". */
  readonly who: string;
}

interface SixthFormDeadlines {
  readonly last: SixthFormDeadline;
  readonly before: SixthFormDeadline;
}

/** The two years of sixth form as each nation calls them, the last first; of the United Kingdom as most do. */
function yearsOf(area: AreaCode): readonly [last: string, before: string] {
  if (area.startsWith('N')) return ['Year 14', 'Year 13'];
  return area.startsWith('S') ? ['S6', 'S5'] : ['Year 13', 'Year 12'];
}

/** Null for jobs without a degree, and for readers of other ages. */
function deadlinesOf(
  { entry, level, occupation, area }: Asked,
  today: CalendarDate,
): SixthFormDeadlines | null {
  if (entry.level !== 4 || level !== 'post16') return null;
  const year = schoolYearEnd(today);
  const of = (who: string, starts: number) => ({ who, ...ucasDeadlineOf(occupation.soc2020, starts, today) });
  const [last, before] = yearsOf(area.code);
  return { last: of(last, year), before: of(before, year + 1) };
}

interface DeadlineFact {
  /** "13 January 2027", "January 2028". */
  readonly value: string;
  readonly about: string;
}

/** The next one in a few words, with whom it is for; null for jobs without a degree, and for readers of other ages. */
export function sayNextDeadline(asked: Asked, today: CalendarDate): DeadlineFact | null {
  const deadlines = deadlinesOf(asked, today);
  if (deadlines === null) return null;
  const { last, before } = deadlines;
  const next = last.isPast ? before : last;
  const also = last.isPast ? '' : `. ${before.who}: ${before.month}`;
  const courses = `through UCAS for ${mostCourses(asked)} that start in ${next.entry}`;
  return next.day === null
    ? { value: next.month, about: `${next.who}: when to apply ${courses}${also}` }
    : { value: plainDate(next.day), about: `${next.who}: apply by 6pm ${courses}${also}` };
}

/** Follows "Apply through UCAS", without the last full stop. */
export function sayApplyBy(asked: Asked, today: CalendarDate): string {
  const deadlines = deadlinesOf(asked, today);
  if (deadlines === null)
    return closesEarly(asked.occupation.soc2020)
      ? ' by October of the year before the course starts'
      : ' by January of the year the course starts, for most courses';
  const { last, before } = deadlines;
  const courses = mostCourses(asked);
  const day = (each: SixthFormDeadline) =>
    each.day === null
      ? `in ${each.month} for ${courses} that start in ${each.entry} (check the day with UCAS)`
      : `by 6pm on ${plainDate(each.day)} for ${courses} that start in ${each.entry}`;
  const ahead = `. ${last.who}: ${day(last)}; universities need not consider what comes later. ${before.who}: ${day(before)}`;
  if (!last.isPast) return ahead;
  const was = last.day === null ? `in ${last.month}` : plainDate(last.day);
  return `. ${before.who}: ${day(before)}. ${last.who}: for courses that start in ${last.entry} it was ${was}; universities need not consider what comes later`;
}

function mostCourses({ occupation }: Asked): string {
  return closesEarly(occupation.soc2020) ? 'most of these courses' : 'most courses';
}
