/** One way in which an advert says something that pupils must be kept from, or be told. */
import type { SafetyKind } from '../../domain/advert-safety.ts';

export interface WordRule {
  readonly kind: SafetyKind;
  /**
   * What words begin with, in lower case, of which a sentence must hold one for the rule to be tried; with a blank at the end a whole
   * word. This is what keeps reading quick, so they are as rare as may be.
   */
  readonly stems: readonly string[];
  /** What a sentence says, in plain words. Bounded throughout: a hostile text must not make it slow. */
  readonly says: RegExp;
  /** What in the same sentence makes it mean something else. Null where nothing does. */
  readonly unless: RegExp | null;
  /** Only in the title, or only where the title names no other work; null for anywhere. */
  readonly where: 'title' | 'no-other-work' | null;
}
