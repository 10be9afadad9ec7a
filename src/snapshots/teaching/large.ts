/** What stands large enough for the back row: the numbers of a question before it is answered, and a picture of its answer. */
import { findOccupation } from '../../reference/occupations.ts';
import type { InsightPicture } from '../document/insight.ts';
import type { Figure, Question } from '../document/snapshot.ts';
import { shareWords } from '../insights/share.ts';
import { bareText } from '../words/sentences.ts';

export interface LargeNumber {
  /** "4,390,000"; "?" for what is to be guessed. */
  readonly text: string;
  /** "England"; empty where the text says it. */
  readonly about: string;
}

export type Held = ReadonlyMap<string, Figure>;

/** The numbers that the question names. Where it names none, what is to be guessed: of each of two jobs, or of one thing. */
export function largeOfQuestion({ question, figures }: Question, held: Held): LargeNumber[] {
  const known = knownOf(figures, held);
  const named = numbersOf(known).filter(({ text }) => isNamed(question, text));
  if (named.length > 0) return named;
  const jobs = known.map(jobOf);
  return known.length === 2 && !jobs.includes(null) && jobs[0] !== jobs[1]
    ? jobs.map((job) => ({ text: '?', about: job ?? '' }))
    : [{ text: /of every (\d+)/.exec(question) === null ? '?' : '? in 100', about: '' }];
}

/** "£20,000 to £33,000" is named where both of its ends are. */
function isNamed(question: string, text: string): boolean {
  return text.split(' to ').every((part) => question.includes(part));
}

/** Shares as squares, two jobs as bars; else the numbers. */
export function pictureOfAnswer(
  { figures }: Question,
  held: Held,
): { readonly picture: InsightPicture | null; readonly large: readonly LargeNumber[] } {
  const known = knownOf(figures, held);
  const squares = squaresOf(known);
  if (squares !== null) return { picture: squares, large: [] };
  const jobs = known.map(jobOf);
  if (known.length === 2 && !jobs.includes(null) && jobs[0] !== jobs[1] && !known.some(hasPercentile)) {
    const rows = known.map((figure) => ({
      name: jobOf(figure) ?? '',
      value: figure.value ?? 0,
      text: bareText(figure),
    }));
    return { picture: { kind: 'bars', rows }, large: [] };
  }
  return { picture: null, large: numbersOf(known) };
}

/** Of a part and its whole, here and in the country, in that order. */
function squaresOf(known: readonly Figure[]): InsightPicture | null {
  const [part, whole, partBeside, wholeBeside] = known;
  if (part === undefined || whole === undefined || jobOf(part) !== null) return null;
  const isPair = part.areaCode === whole.areaCode && part.period?.label === whole.period?.label;
  const share = (one?: Figure, all?: Figure) => (one?.value ?? 0) / (all?.value ?? 1);
  if (!isPair || share(part, whole) >= 1) return null;
  const beside = wholeBeside === undefined ? null : share(partBeside, wholeBeside);
  const words = shareWords(share(part, whole), beside);
  if (words === null) return null;
  const [here, there] = words;
  return {
    kind: 'squares',
    rows: [
      { name: part.areaName, ...here },
      ...(there === null || partBeside === undefined ? [] : [{ name: partBeside.areaName, ...there }]),
    ],
  };
}

/** Both ends of a range are one number; what tells the others apart stands under them. */
function numbersOf(known: readonly Figure[]): LargeNumber[] {
  if (known.some(hasPercentile)) {
    const jobs = [...new Set(known.map(jobOf))];
    return jobs.map((job) => ({
      text: known
        .filter((figure) => jobOf(figure) === job)
        .map(bareText)
        .join(' to '),
      about: job ?? '',
    }));
  }
  const isOneArea = new Set(known.map(({ areaCode }) => areaCode)).size === 1;
  return known.map((figure) => ({
    text: bareText(figure),
    about:
      isOneArea && known.length > 1
        ? (figure.period?.label ?? '')
        : `${ageOf(figure, known)}${figure.areaName}`,
  }));
}

/** "aged 18 to 21, ", "all ages, " beside it; nothing where no figure is of an age. */
function ageOf({ dimensions }: Figure, known: readonly Figure[]): string {
  if (known.every((figure) => figure.dimensions.age === undefined)) return '';
  return dimensions.age === undefined ? 'all ages, ' : `aged ${dimensions.age.replace('-', ' to ')}, `;
}

function hasPercentile({ dimensions }: Figure): boolean {
  return 'percentile' in dimensions;
}

function jobOf({ dimensions: { occupation } }: Figure): string | null {
  return occupation === undefined
    ? null
    : (findOccupation(occupation.replace(/^soc2020:/, ''))?.name ?? null);
}

function knownOf(ids: readonly string[], held: Held): Figure[] {
  return ids.flatMap((id) => held.get(id) ?? []).filter(({ value }) => value !== null);
}
