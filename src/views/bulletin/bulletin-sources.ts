/** Where a bulletin's figures and adverts come from, in a few lines: each source once, each licence's words once. */
import { plainDate } from '../../domain/period.ts';
import type { Bulletin } from '../../snapshots/bulletin/document.ts';
import { attributionsOnPaper, sourcesInOneLine } from '../parts/source-lines.ts';

/** Source, date and licence, and when and how it was made. */
export function bulletinSources(bulletin: Bulletin): string[] {
  const { edition, earlierEdition, asAt, sources } = bulletin;
  return [
    sourcesInOneLine(bulletin),
    ...sources.flatMap(({ title, overdue }) => (overdue === null ? [] : [`${title}: ${overdue}`])),
    attributionsOnPaper(bulletin, bulletin.advertAttributions),
    `Made from edition ${edition}${earlierEdition === null ? '' : ` beside edition ${earlierEdition}`}, as known on ${plainDate(asAt.slice(0, 10))}.`,
  ].filter((line) => line !== '');
}
