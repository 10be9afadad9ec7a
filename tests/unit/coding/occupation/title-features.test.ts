/** Which features a title has, and how strong each is: training and coding both read titles by them. */
import { describe, expect, it } from 'vitest';
import { hashText } from '../../../../src/coding/occupation/feature-hash.ts';
import {
  headFeature,
  headPosition,
  isIdle,
  NO_CONTEXT,
  takeTitleFeatures,
  takeWordFeatures,
  wholeWordFeature,
  wordRole,
} from '../../../../src/coding/occupation/title-features.ts';

type Feature = readonly [hash: number, strength: number];
type Take = (hash: number, strength: number) => void;

function featuresOf(give: (take: Take) => void): Feature[] {
  const features: Feature[] = [];
  give((hash, strength) => features.push([hash, strength]));
  return features;
}
const ofTitle = (title: string, context = NO_CONTEXT) =>
  featuresOf((take) => takeTitleFeatures(title.split(' '), context, take));
const ofWord = (word: string, role: keyof typeof wordRole) =>
  featuresOf((take) => takeWordFeatures(word, wordRole[role], take));
const inOrder = (features: readonly Feature[]) => [...features].sort(([a], [b]) => a - b);

describe('the word that names the person', () => {
  it.each([
    ['teacher', 'teacher'],
    ['primary teacher', 'teacher'],
    ['teacher of maths', 'teacher'],
    ['head of department', 'head'],
    ['care assistant for nights', 'assistant'],
    ['driver at kent', 'driver'],
    ['cook in charge', 'cook'],
    ['cleaner on site', 'cleaner'],
    ['assistant to director', 'assistant'],
    ['nurse with dementia patients', 'nurse'],
    // Nothing stands before the preposition, so it says nothing of who.
    ['of teacher', 'teacher'],
  ])('of %s is %s', (title, head) => {
    const words = title.split(' ');
    expect(words[headPosition(words)]).toBe(head);
  });

  it.each(['at', 'for', 'in', 'of', 'on', 'to', 'with', 'the'])('is never %s, which says nothing', (word) => {
    expect(isIdle(word)).toBe(true);
    expect(ofWord(word, 'other')).not.toContainEqual([wholeWordFeature(word), 1]);
  });

  it('may be any other word', () => {
    expect(isIdle('teacher')).toBe(false);
  });
});

describe('a word by itself', () => {
  /** Every run of two to five letters, with the ends marked. */
  const letters = (runs: readonly string[], strength: number): Feature[] =>
    runs.map((run) => [hashText('c', run), strength]);
  const COOK = [
    '^c',
    'co',
    'oo',
    'ok',
    'k$',
    '^co',
    'coo',
    'ook',
    'ok$',
    '^coo',
    'cook',
    'ook$',
    '^cook',
    'cook$',
  ];

  it('that is the head has its ending too, up to five letters', () => {
    expect(inOrder(ofWord('cook', 'head'))).toEqual(
      inOrder([
        [wholeWordFeature('cook'), 1],
        [headFeature('cook'), 1],
        ...letters(COOK, 0.35),
        ...['ok', 'ook', 'cook'].map((end): Feature => [hashText('s', end), 0.35]),
      ]),
    );
    const ends = ofWord('teacher', 'head').filter(([hash]) =>
      ['er', 'her', 'cher', 'acher', 'eacher'].some((end) => hash === hashText('s', end)),
    );
    expect(ends).toHaveLength(4);
  });

  it('that is another has its beginning, when it is of five letters or more', () => {
    expect(inOrder(ofWord('cook', 'other'))).toEqual(
      inOrder([[wholeWordFeature('cook'), 1], ...letters(COOK, 0.35)]),
    );
    const beginning = [hashText('p', 'cook'), 0.35];
    expect(ofWord('cooks', 'other')).toContainEqual(beginning);
    expect(ofWord('cook', 'other')).not.toContainEqual(beginning);
    expect(ofWord('cooks', 'head')).not.toContainEqual(beginning);
  });

  it('of the context says what it says in a title, and that it is of the context', () => {
    expect(inOrder(ofWord('cook', 'context'))).toEqual(
      inOrder([[wholeWordFeature('cook'), 1], [hashText('k', 'cook'), 0.3], ...letters(COOK, 0.4)]),
    );
  });
});

describe('words together', () => {
  it('of a title of one word say that it stands alone', () => {
    expect(inOrder(ofTitle('cook'))).toEqual(
      inOrder([
        [hashText('o', 'cook'), 0.5],
        [hashText('n', '1'), 0.2],
      ]),
    );
  });

  it('of two words are a pair, with the first word and each beside the head', () => {
    expect(inOrder(ofTitle('school cook'))).toEqual(
      inOrder([
        [hashText('b', 'school', 'cook'), 0.7],
        [hashText('f', 'school'), 0.4],
        [hashText('x', 'cook', 'school'), 0.7],
        [hashText('n', '2'), 0.2],
      ]),
    );
  });

  it('of three words have the last two once more, where the head stands last', () => {
    expect(inOrder(ofTitle('primary school cook'))).toEqual(
      inOrder([
        [hashText('b', 'primary', 'school'), 0.7],
        [hashText('b', 'school', 'cook'), 0.7],
        [hashText('f', 'primary'), 0.4],
        [hashText('x', 'cook', 'primary'), 0.7],
        [hashText('x', 'cook', 'school'), 0.7],
        [hashText('l', 'school', 'cook'), 0.5],
        [hashText('n', '3'), 0.2],
      ]),
    );
  });

  it('leave out idle words beside the head, and the last two where it does not stand last', () => {
    expect(inOrder(ofTitle('teacher of maths'))).toEqual(
      inOrder([
        [hashText('b', 'teacher', 'of'), 0.7],
        [hashText('b', 'of', 'maths'), 0.7],
        [hashText('f', 'teacher'), 0.4],
        [hashText('x', 'teacher', 'maths'), 0.7],
        [hashText('n', '3'), 0.2],
      ]),
    );
  });

  it.each([
    ['a b c d', '4'],
    ['a b c d e', '4'],
  ])('are counted up to four: %s', (title, count) => {
    expect(ofTitle(title)).toContainEqual([hashText('n', count), 0.2]);
  });
});

describe('words of the context', () => {
  it('stand beside the head, in pairs and as whole phrases', () => {
    const context = { words: ['textile', 'mfr'], phrases: ['textile mfr'] };
    expect(inOrder(ofTitle('cook', context))).toEqual(
      inOrder([
        ...ofTitle('cook'),
        [hashText('i', 'textile mfr'), 0.3],
        [hashText('y', 'cook', 'textile'), 0.5],
        [hashText('y', 'cook', 'mfr'), 0.5],
        [hashText('b', 'textile', 'mfr'), 0.7],
      ]),
    );
  });
});
