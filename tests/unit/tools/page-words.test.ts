import { expect, it } from 'vitest';
import { borrowedSentences, type PageSaid } from '../../../tools/page-words/said.ts';

function page(name: string, isLittleKnown: boolean, ...sentences: string[]): PageSaid {
  return {
    ...{ kind: 'place', area: name, name, sector: 'all', level: 'ks3', sentences, isLittleKnown },
    ...{ comparisons: [], words: 0, leads: null, questions: 0, readOff: 0, untold: 0, hasInsights: false },
  };
}

const SHARED = 'Sales assistants earn about £22,500.';

it('finds what the page of a little-known place says as another place does, at the same level', () => {
  const hartlepool = page('Hartlepool', true, SHARED, 'Ask three people who work in Hartlepool.');
  expect(borrowedSentences([hartlepool, page('Angus', true, 'Angus has few.')])).toEqual([]);
  expect(borrowedSentences([hartlepool, { ...page('Medway', false, SHARED), level: 'ks4' }])).toEqual([]);
  expect(borrowedSentences([hartlepool, page('Medway', false, SHARED)])).toEqual([
    `Hartlepool, ks3: ${SHARED}`,
  ]);
});

it('takes places of one name, such as a county and its partnership, for one', () => {
  const twice = [page('Lancashire', true, SHARED), page('Lancashire', true, SHARED)];
  expect(borrowedSentences(twice)).toEqual([]);
});
