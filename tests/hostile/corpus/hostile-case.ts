/** One hostile answer, and what may come of it. */

/**
 * What was done to the answer, in terms of what readers may then see:
 * - `nothing`: the same facts, written otherwise. The rows stay as they were, or the answer is refused.
 * - `record`: one record says something else. Its own rows may say that, or be gone with an issue; all other rows stay.
 * - `dropped`: one record less. Its rows may be gone; all others stay.
 * - `cut`: the answer ends early. No row is new or other than it was, and rows are gone only where it is said.
 * - `noise`: a few letters are others, at one place or anywhere. Whatever is new is said by the answer, and most rows stay.
 * - `all`: every record was changed in one way that no publisher means: units, years, columns. Nothing of it is published.
 * - `foreign`: another thing altogether. Nothing of it is published.
 */
export type Touch =
  | { readonly kind: 'nothing' | 'cut' | 'all' | 'foreign' }
  | { readonly kind: 'noise'; readonly said: string; readonly saidBefore: string }
  | { readonly kind: 'dropped'; readonly record: number }
  | {
      readonly kind: 'record';
      readonly record: number;
      /** The field as it stands now; all of them where several were changed. */
      readonly value: string;
      readonly valueBefore: string;
      readonly said: string;
      readonly saidBefore: string;
      /** What a publisher might mean: another code or day is then no mistake. */
      readonly isPlausible: boolean;
    };

export interface HostileCase {
  /** Names the mutation and its place: enough to make it again with the seed. */
  readonly name: string;
  readonly mutator: string;
  readonly body: Uint8Array;
  /** In place of the fixture's, where given. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly touch: Touch;
}
