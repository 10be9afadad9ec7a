/** What an advert says that a pupil must be kept from, or be told. `docs/safety.md` says why each kind is on its list. */

/** Such an advert is left out of what pupils are shown, and counted as left out. */
export const LEFT_OUT_KINDS = [
  'money-to-pay',
  'recruits-others',
  'commission-only',
  'chat-app-only',
  'unnamed-employer',
  'pay-below-law',
  'betting',
  'alcohol',
  'adult-entertainment',
] as const;
export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number];

/** Such an advert is shown with a plain note. */
export const NOTED_KINDS = [
  'unpaid-trial',
  'self-employed',
  'over-18',
  'nights',
  'criminal-record-check',
] as const;
export type NotedKind = (typeof NOTED_KINDS)[number];

/** Both kinds, those left out first. */
export const SAFETY_KINDS = [...LEFT_OUT_KINDS, ...NOTED_KINDS] as const;
/** What a mark may be. */
export type SafetyKind = LeftOutKind | NotedKind;

/** One thing that was found in an advert, or set by an operator. */
export interface SafetyMark {
  readonly kind: SafetyKind;
  /** The advert's own words that the mark rests on; of a corrected mark the operator's reason. Never empty. */
  readonly words: string;
}

const LEFT_OUT: ReadonlySet<SafetyKind> = new Set(LEFT_OUT_KINDS);

/** Whether pupils are not shown an advert with these marks. */
export function isLeftOut(marks: readonly SafetyMark[]): boolean {
  return marks.some(({ kind }) => LEFT_OUT.has(kind));
}

/** The kinds among the marks for which the advert is left out. */
export function leftOutKindsOf(marks: readonly SafetyMark[]): readonly LeftOutKind[] {
  return LEFT_OUT_KINDS.filter((each) => marks.some(({ kind }) => kind === each));
}
