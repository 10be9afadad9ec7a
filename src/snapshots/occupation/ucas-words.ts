/** By when to apply for a degree: the day for those who apply this school year, the month for those who are younger. */
import { type CalendarDate, plainDate } from '../../domain/period.ts';
import { closesEarly, nextUcasDeadline, type UcasDeadline } from '../../reference/ucas.ts';
import type { OccupationDocument } from './document.ts';

type Asked = Pick<OccupationDocument, 'entry' | 'level'> & {
  readonly occupation: Pick<OccupationDocument['occupation'], 'soc2020'>;
};

/** Null for jobs without a degree, for readers of other ages, and where the next day is not published. */
export function ucasDeadline({ entry, level, occupation }: Asked, today: CalendarDate): UcasDeadline | null {
  return entry.level === 4 && level === 'post16' ? nextUcasDeadline(occupation.soc2020, today) : null;
}

/** Follows "Apply through UCAS", without its full stop. */
export function sayApplyBy(asked: Asked, today: CalendarDate): string {
  const next = ucasDeadline(asked, today);
  const isEarly = closesEarly(asked.occupation.soc2020);
  if (next !== null)
    return `by 6pm on ${plainDate(next.day)} for most ${isEarly ? 'of these ' : ''}courses that start in ${next.entry}: universities need not consider what comes later`;
  return isEarly
    ? 'by October of the year before the course starts'
    : 'by January of the year the course starts, for most courses';
}
