/** Changes an input of the fuzzer: letters, words of its dictionary, parts of other inputs. */
import type { Random } from '../support/seeded-random.ts';

const LETTERS = [
  '\u0000',
  '\t',
  '\n',
  ' ',
  '"',
  "'",
  '<',
  '>',
  '&',
  ';',
  ',',
  '.',
  '-',
  '/',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '=',
  ':',
  '#',
  '%',
  '£',
  '€',
  '\u00a0',
  '\u2013',
  '\u200b',
  '\u202e',
  '\ud800',
  '\udc00',
  '\ufeff',
  'İ',
  'ſ',
  'ﬁ',
  '½',
  '٣',
  '１',
  '\u{1f600}',
];
const NUMBERS = ['0', '-1', '1e9', '999999999999', '1e308', '0.1', '31', '32', '13', '2026', '29', '00'];
const MOST_LETTERS = 4_000;

export function mutate(
  input: string,
  others: readonly string[],
  words: readonly string[],
  random: Random,
): string {
  let text = input;
  for (let left = 1 + random.below(4); left > 0; left -= 1) text = changeOnce(text, others, words, random);
  return text.slice(0, MOST_LETTERS);
}

function changeOnce(
  text: string,
  others: readonly string[],
  words: readonly string[],
  random: Random,
): string {
  const at = random.below(text.length + 1);
  const length = 1 + random.below(random.below(3) === 0 ? 60 : 6);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const pick = (list: readonly string[]) => list[random.below(list.length)] ?? '';
  switch (random.below(10)) {
    case 0:
      return before + pick(LETTERS) + after;
    case 1:
      return before + after.slice(length);
    case 2:
      return before + after.slice(0, length) + after;
    case 3:
      return before + pick(words) + after;
    case 4:
      return before + pick(words) + after.slice(length);
    case 5:
      return before + pick(NUMBERS) + after.slice(length);
    case 6:
      return (
        before + String.fromCharCode(random.below(random.below(8) === 0 ? 65_536 : 128)) + after.slice(1)
      );
    case 7: {
      const other = pick(others);
      return before + other.slice(random.below(other.length + 1));
    }
    case 8: {
      const other = pick(others);
      const from = random.below(other.length + 1);
      return before + other.slice(from, from + length) + after;
    }
    default:
      return before + after.slice(0, length).repeat(1 + random.below(40)) + after;
  }
}
