/** How sure a figure is: in sentences, and in the few words that stand beside it. */

import { type Measure, methodInWords } from '../../measures/measure.ts';
import { STATUS_WORDS } from '../columns/status-words.ts';
import type { Figure } from '../document/snapshot.ts';

/** `facts` are null for counts of adverts, which are made here. */
export function howSure(figure: Figure, facts: Measure | null): string[] {
  if (figure.value === null) return [figure.reason ?? 'There is no figure.'];
  const method = facts === null ? 'Counted here from live adverts.' : methodInWords(facts);
  return [
    method,
    marginOf(figure, facts),
    figure.basis === 'summed' ? 'Added up here from published parts.' : null,
    STATUS_WORDS[figure.status].meaning,
    figure.note,
  ].flatMap((each) => each ?? []);
}

/** "survey, no range published"; "records"; empty where there is no figure. */
export function howSureInShort(figure: Figure, facts: Measure | null): string {
  if (figure.value === null) return '';
  if (facts === null) return 'counted here';
  if (facts.isProjection) return 'projection';
  if (!(facts.isModelled || facts.isSurvey)) return facts.isEstimate ? 'estimate' : 'records';
  const method = facts.isModelled ? 'model' : 'survey';
  const isOpen = figure.interval === null && figure.coefficientOfVariation === null;
  return isOpen ? `${method}, no range published` : method;
}

function marginOf({ interval, coefficientOfVariation }: Figure, facts: Measure | null): string | null {
  if (interval !== null) return `The true figure is probably in the range ${interval.text}.`;
  if (coefficientOfVariation !== null)
    return `One standard error is ${coefficientOfVariation}% of the figure.`;
  return facts !== null && (facts.isSurvey || facts.isModelled) ? 'No margin of error is published.' : null;
}
