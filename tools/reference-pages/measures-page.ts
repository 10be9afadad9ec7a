/** docs/reference/measures.md: the registry, for people. */
import { connectors } from '../../src/connectors/registry.ts';
import { type Measure, methodInWords } from '../../src/measures/measure.ts';
import { measures } from '../../src/measures/registry.ts';
import { directionNote } from '../../src/snapshots/claims/wording.ts';
import { cadenceWords } from '../../src/snapshots/words/timeliness.ts';
import { table } from './markdown.ts';

export function measuresPage(): string {
  return measures.map(describe).join('\n');
}

function describe(measure: Measure): string {
  const source = connectors.find((connector) => connector.source.id === measure.sourceId)?.source;
  const rows = [
    ['Definition', measure.definition],
    ['Unit', `${measure.unit}, ${measure.decimals} decimal places`],
    ['Who is counted', measure.whoIsCounted],
    ['Who is missing', measure.whoIsMissing ?? 'nothing to say'],
    ['How', methodInWords(measure)],
    ['Better or worse', directionNote(measure.direction)],
    ['Quality', quality(measure)],
    ['Added up', measure.isAdditive ? 'counts of districts may be added up' : 'never'],
    ['Compared', measure.isComparableAcrossAreas ? 'between areas' : 'not between areas'],
    ['Breaks', measure.breaks.map(({ on, why }) => `${on}: ${why}`).join(' ') || 'none known'],
    [
      'Coverage',
      measure.onlyFor ? `${measure.coverage}; figures for ${measure.onlyFor.inWords} only` : measure.coverage,
    ],
    ['Source', source ? `\`${source.id}\`, ${cadenceWords(source)}` : `\`${measure.sourceId}\``],
    ['Dimensions', measure.dimensions.join(', ') || 'none'],
    ['About', measure.concept ?? 'not paired with another measure'],
    ['Shown under', measure.showings.map(({ topic }) => topic).join(', ') || 'the API only'],
    ...measure.showings.flatMap(({ sentence, plainSentence }) => [
      ...(sentence ? [['Sentence', sentence]] : []),
      ...(plainSentence ? [['Sentence for ks3 and easyread', plainSentence]] : []),
    ]),
  ];
  return `## ${measure.id}\n\n**${measure.title}**\n\n${table(['', ''], rows)}`;
}

function quality({ hasIntervals, isSurvey, isModelled, isInDevelopment }: Measure): string {
  const margin = hasIntervals
    ? '95 % intervals, though not for every area: a figure without one is not compared'
    : isSurvey || isModelled
      ? 'no interval: not compared'
      : 'complete records: compared as they are';
  return isInDevelopment ? `${margin}; official statistics in development` : margin;
}
