/** What changed, for readers of a bulletin: what the place's own page shows, with both numbers, each subject once. Pure. */

import { atStart } from '../../domain/first-letter.ts';
import { dimensionKey } from '../../domain/observation.ts';
import { type ChangeFacts, changeWords } from '../changes/change-words.ts';
import { tellMoved } from '../claims/moved.ts';
import type { Figure, Snapshot } from '../document/snapshot.ts';
import { dimensionWords } from '../words/dimension-words.ts';

const MOST_CHANGES = 4;

type Page = Pick<Snapshot, 'area' | 'figures'>;

export interface ToldChange {
  readonly text: string;
  /** The id of the page's figure that is new; null where the change is of another kind. */
  readonly figure: string | null;
}

/** By the id of the newer figure: the one of the period before it. */
export type FiguresBefore = ReadonlyMap<string, Figure>;

/**
 * Of what was noted, newest first within each list: changes of the place, then those of all places together. Newer figures come before
 * older ones that were put right. A change whose number the page does not show is for the list of every change, as are adverts, sources
 * that are late, new quality marks, and figures of which nobody has the period before. A release that was taken back is told whatever it held.
 */
export function toldChanges(
  ofPlace: readonly ChangeFacts[],
  ofAll: readonly ChangeFacts[],
  page: Page,
  before: FiguresBefore,
): ToldChange[] {
  const told = new Map<string, ToldChange>();
  for (const facts of [...newsFirst(ofPlace), ...newsFirst(ofAll)]) {
    const { change, measure } = facts;
    // Two measures of one thing are one piece of news: how many people claim, and the share of people who do.
    const about = measure?.concept ?? change.measure ?? `${change.sourceId} ${change.kind}`;
    const words = told.has(about) ? null : wordsOf(facts, page, before);
    if (words !== null) told.set(about, { text: words, figure: figureOfNews(facts, page)?.id ?? null });
  }
  return [...told.values()].slice(0, MOST_CHANGES);
}

function newsFirst(list: readonly ChangeFacts[]): ChangeFacts[] {
  const isOld = ({ change: { kind } }: ChangeFacts) => kind === 'revised' || kind === 'corrected';
  return [...list.filter((each) => !isOld(each)), ...list.filter(isOld)];
}

function wordsOf(facts: ChangeFacts, page: Page, before: FiguresBefore): string | null {
  if (facts.withdrawal !== null) return changeWords(facts);
  const { change } = facts;
  switch (change.kind) {
    case 'new':
      return newWords(facts, page, before);
    case 'revised':
    case 'corrected':
      return revisedWords(facts, page);
    case 'stopped':
    case 're-bounded':
      return isShown(facts, page) ? changeWords(facts) : null;
    case 'late':
    case 'adverts':
      return null;
  }
}

/** The figure that the page shows of what is new; null where it shows none. */
export function figureOfNews({ change, measure }: ChangeFacts, page: Page): Figure | null {
  if (change.kind !== 'new' || measure === null) return null;
  const found = page.figures.filter(
    (figure) =>
      figure.value !== null &&
      figure.measure === change.measure &&
      figure.areaCode === page.area.code &&
      figure.period?.label === change.periodLabel,
  );
  // That of everybody before that of some.
  return found.find(({ dimensions }) => Object.keys(dimensions).length === 0) ?? found[0] ?? null;
}

/** A change of many places is told as this place's own. */
function newWords(facts: ChangeFacts, page: Page, before: FiguresBefore): string | null {
  const figure = figureOfNews(facts, page);
  const earlier = figure && before.get(figure.id);
  if (!figure || !earlier || facts.measure === null) return null;
  const what = [facts.measure.title, dimensionWords(figure.dimensions)].filter((each) => each !== '');
  return tellMoved(facts.measure, atStart(what.join(', ')), figure, earlier);
}

/** With both numbers, of a figure that the page shows: by codes alone nobody could say which it is. */
function revisedWords(facts: ChangeFacts, page: Page): string | null {
  const { oldValue, newValue, areaCode, measure, dimensions } = facts.change;
  if (areaCode === null || oldValue === null || newValue === null || oldValue === newValue) return null;
  const key = dimensionKey(dimensions ?? {});
  const isThere = page.figures.some(
    (figure) =>
      figure.measure === measure && figure.areaCode === areaCode && dimensionKey(figure.dimensions) === key,
  );
  return isThere ? changeWords(facts) : null;
}

function isShown({ change: { measure } }: ChangeFacts, { figures }: Page): boolean {
  return measure !== null && figures.some((figure) => figure.measure === measure);
}
