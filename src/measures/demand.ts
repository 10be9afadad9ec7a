/** Measures of what employers want. */
import { type Measure, measure } from './measure.ts';

/** Skills England: occupations in demand. The value is a step and no amount: src/domain/demand-level.ts has its words. */
export const demand: readonly Measure[] = [
  measure('demand-for-occupation', {
    title: 'Demand for an occupation',
    definition:
      'How much employers want people for an occupation, in three steps: 0 is not in demand, 1 is in elevated demand and 2 in critical demand. The steps are names and no amounts.',
    unit: 'step-of-demand',
    decimals: 0,
    whoIsCounted:
      'Occupations of the United Kingdom, put into three steps by a government measure that weighs several indicators.',
    whoIsMissing:
      'Occupations that are “not elsewhere classified” or too small to judge. It tells that many employers want people, not that too few apply, and it is the same for every part of the country.',
    isModelled: true,
    isInDevelopment: true,
    onlyFor: { levels: ['country'], inWords: 'the United Kingdom' },
    sourceId: 'dfe/occupations-in-demand',
    dimensions: ['occupation'],
    isComparableAcrossAreas: false,
    breaks: [
      { on: '2025-01-01', why: 'The measure was made from seven indicators up to 2024 and from five since.' },
    ],
  }),
];
