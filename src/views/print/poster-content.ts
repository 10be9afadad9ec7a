/** What of a Snapshot stands on a poster: its first insight with the picture of it, and at most two lines besides. Adds no figure and no wording about figures. */
import type { InsightPicture } from '../../snapshots/document/insight.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import { bareText } from '../../snapshots/words/sentences.ts';
import { figuresOf } from '../parts/figure-table.ts';
import { CLAIM_STEPS } from '../style/poster.ts';
import { pictureHeight } from './poster-picture.ts';
import { claimStep, claimType, heightOf, partOf, TYPE } from './poster-room.ts';

export interface PosterContent {
  /** The headline in three: what stands before its number, the number, what stands after. The number is '' where it has none to show large. */
  readonly claim: readonly [before: string, number: string, after: string];
  /** A number of the picture that is not in the headline in these words; null where it is. */
  readonly numberAbove: string | null;
  readonly picture: InsightPicture | null;
  /** Of the sizes of a claim. */
  readonly step: number;
  readonly lines: readonly string[];
  /** Ids of the sources of what is shown. */
  readonly sources: ReadonlySet<string>;
}

const MOST_LINES = 2;
/** The smallest of the sizes of a claim for which a line more is told. */
const LEAST_STEP = 3;
/** Long enough for the larger of two sizes of a number. */
export const SHORT_NUMBER = 8;

/** `room`: what is left between the head and the box. */
export function posterContent(snapshot: Snapshot, room: number): PosterContent {
  const { headline } = snapshot;
  const lead = snapshot.insights.find(({ text }) => text === headline);
  const led = snapshot.sentences.find(({ text }) => text === headline)?.figures ?? lead?.figures ?? [];
  const picture = lead?.picture ?? partPicture(snapshot, led);
  const number = numberOf(picture) ?? (picture === null ? ledNumber(snapshot, led) : null);
  const isSaid = number !== null && splitAt(headline, number) !== null;
  const claim = (number === null ? null : splitAt(headline, number)) ?? (['', '', headline] as const);
  const numberHeight = number === null ? 0 : partOf(number, TYPE.number);
  const claimHeight = (size: number) =>
    claim.reduce((sum, each, at) => (at === 1 ? sum : sum + heightOf(each.trim(), claimType(size))), 4);
  const spare = room - numberHeight - pictureHeight(picture) - (picture === null ? 0 : 4);
  const candidates = besides(snapshot, headline);
  const [first] = candidates;
  const lineHeight = (text: string) => partOf(text, TYPE.saying, 3);
  const forLine = first === undefined ? 0 : lineHeight(first.text);
  // What is drawn needs no larger words than these beside it; a line more is not worth words that are too small to stop for.
  const from = picture === null ? 0 : 2;
  const isWithLine = claimHeight(CLAIM_STEPS[LEAST_STEP] ?? 0) + forLine <= spare;
  const step = claimStep((size) => claimHeight(size) + (isWithLine ? forLine : 0), spare, from);
  let left = spare - claimHeight(CLAIM_STEPS[step] ?? 0);
  const lines = candidates
    .filter(({ text }) => {
      const height = lineHeight(text);
      if (height > left) return false;
      left -= height;
      return true;
    })
    .slice(0, MOST_LINES);
  const named = new Set([...led, ...lines.flatMap(({ figures }) => figures)]);
  return {
    claim,
    numberAbove: number === null || isSaid ? null : number,
    picture,
    step,
    lines: lines.map(({ text }) => text),
    sources: new Set(snapshot.figures.flatMap(({ id, sources }) => (named.has(id) ? sources : []))),
  };
}

/** Insights first. Without one a claim, then sentences about other figures; never a second pay beside a pay. */
function besides({ insights, claims, sentences, figures }: Snapshot, headline: string) {
  const others = insights.filter(({ text }) => text !== headline);
  if (others.length > 0) return others;
  const hasPay = insights.some(({ kind }) => kind === 'pay');
  const pay = new Set(figures.flatMap(({ id, unit }) => (unit.startsWith('gbp-per-') ? [id] : [])));
  return [...claims.slice(0, 1), ...sentences.filter(({ text }) => text !== headline)].filter(
    // A year's pay of some and a week's of all, one under the other, would be read as one.
    (each) => !hasPay || !each.figures.some((id) => pay.has(id)),
  );
}

/** A headline of one whole percentage is drawn as so many of a hundred. */
function partPicture(snapshot: Snapshot, led: readonly string[]): InsightPicture | null {
  const figure = figuresOf(snapshot).get(led[0] ?? '');
  if (figure === undefined || !snapshot.headline.includes(bareText(figure))) return null;
  const [, percent] = /^(\d{1,2})%$/.exec(bareText(figure)) ?? [];
  if (percent === undefined) return null;
  const row = { name: figure.areaName, filled: Number(percent), of: 100, text: bareText(figure) };
  return { kind: 'squares', rows: [row] };
}

/** A smaller number is no news to somebody who walks past, and a longer text is no number. */
const [LEAST_LARGE, LONGEST] = [10, 10];

/** The first figure of the headline, where that has its text. */
function ledNumber(snapshot: Snapshot, led: readonly string[]): string | null {
  const figure = figuresOf(snapshot).get(led[0] ?? '');
  if (figure?.value == null || figure.value < LEAST_LARGE) return null;
  const text = bareText(figure);
  return text.length <= LONGEST && splitAt(snapshot.headline, text) !== null ? text : null;
}

/** "1 in 13"; bars bear their own numbers. */
function numberOf(picture: InsightPicture | null): string | null {
  if (picture?.kind === 'squares') return picture.rows[0]?.text ?? null;
  return picture?.kind === 'order' ? `${picture.position} of ${picture.of}` : null;
}

/** A text around the number of its picture; the number is '' where the text does not have it in these words. */
export function claimAround(text: string, picture: InsightPicture | null): PosterContent['claim'] {
  const number = numberOf(picture);
  return (number === null ? null : splitAt(text, number)) ?? ['', '', text];
}

/** Around the words where they stand alone: "1 in 1" is no part of "1 in 13". */
function splitAt(text: string, words: string): readonly [string, string, string] | null {
  const at = text.indexOf(words);
  const after = text.slice(at + words.length);
  return at === -1 || /^\d/.test(after) || /\d$/.test(text.slice(0, at))
    ? null
    : [text.slice(0, at), words, after];
}
