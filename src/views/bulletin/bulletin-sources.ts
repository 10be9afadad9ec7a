/** Where a bulletin's figures and adverts come from, in a few lines: each source once, under its publisher, and each licence's words once. */
import { plainDate } from '../../domain/period.ts';
import type { Bulletin } from '../../snapshots/bulletin/document.ts';
import { joinNames } from '../../snapshots/words/join-names.ts';
import { attributionsOnPaper } from '../parts/source-lines.ts';

/** Source, date and licence, and when and how it was made. */
export function bulletinSources(bulletin: Bulletin): string[] {
  const { edition, earlierEdition, asAt, sources } = bulletin;
  return [
    figuresFrom(bulletin),
    ...sources.flatMap(({ title, overdue }) => (overdue === null ? [] : [`${title}: ${overdue}`])),
    attributionsOnPaper(bulletin, bulletin.advertAttributions),
    `Made from edition ${edition}${earlierEdition === null ? '' : ` beside edition ${earlierEdition}`}, as known on ${plainDate(asAt.slice(0, 10))}.`,
  ].filter((line) => line !== '');
}

/** "Figures: Office for National Statistics (Census 2021; Pay by region). All were fetched on 23 October 2026." */
function figuresFrom({ sources }: Pick<Bulletin, 'sources'>): string {
  if (sources.length === 0) return 'None of our sources has a figure here.';
  // One office publishes through several services.
  const byPublisher = Map.groupBy(sources, ({ publisher }) => publisher.name.replace(/ \([^)]*\)$/, ''));
  const named = [...byPublisher].map(
    ([name, own]) => `${name} (${[...new Set(own.map(({ title }) => title))].join('; ')})`,
  );
  const days = [...new Set(sources.map(({ retrievedAt }) => retrievedAt.slice(0, 10)))]
    .toSorted()
    .map(plainDate);
  return `Figures: ${joinNames(named)}; fetched on ${joinNames(days)}.`;
}
