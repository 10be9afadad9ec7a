/** Where the figures of a lesson come from, with the periods that they are of. */
import { plainDate } from '../../domain/period.ts';
import type { Lesson } from '../../snapshots/teaching/lesson.ts';
import { attributionLines } from './source-lines.ts';

/** A line a source, then what licences ask for, then when it was made. */
export function lessonSourceLines({
  sources,
  notice,
  asAt,
}: Pick<Lesson, 'sources' | 'notice' | 'asAt'>): string[] {
  const each = sources.map(({ source, periods }) => {
    const figures = periods.length === 0 ? '' : ` Figures for ${periods.join(', ')}.`;
    const late = source.overdue === null ? '' : ` ${source.overdue}`;
    return `${source.title}, ${source.publisher.name}.${figures} Fetched on ${plainDate(source.retrievedAt.slice(0, 10))}.${late}`;
  });
  return [
    ...(each.length === 0 ? ['There is no figure here.'] : each),
    ...attributionLines({ sources: sources.map(({ source }) => source) }),
    ...(notice === null ? [] : [notice]),
    `Made by Wealdway from what was known on ${plainDate(asAt.slice(0, 10))}. Newer figures are at the address below.`,
  ];
}
