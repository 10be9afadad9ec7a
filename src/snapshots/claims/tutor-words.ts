/** A guess for a class: which way a figure went, or where it is higher. The answer is a claim's own text, and the reason what the claim rests on. */
import type { Claim } from '../document/claim.ts';
import { explainClaim } from './compare-pair.ts';

export interface TutorWords {
  readonly question: string;
  readonly answer: string;
  /** Null where the answer says it. */
  readonly reason: string | null;
}

type Parts = Readonly<Record<'subject' | 'here' | 'there' | 'from' | 'to', string>>;

/** Null for a claim that tells neither; `there` and `from` may be empty where the kind of claim has none. */
export function askWhichWay(claim: Claim, { subject, here, there, from, to }: Parts): TutorWords | null {
  if (!ASKED.includes(claim.verdict)) return null;
  switch (claim.kind) {
    case 'time':
      return {
        question: `Guess first: from ${from} to ${to}, did ${subject} in ${here} go up, go down or stay about the same?`,
        answer: claim.text,
        reason: explainClaim(claim),
      };
    case 'place':
      return {
        question: `Guess first: is ${subject} higher in ${here} or in ${there}, or about the same?`,
        answer: claim.text,
        reason: explainClaim(claim),
      };
    case 'rank':
    case 'outlook':
    case 'job':
      return null;
  }
}

const ASKED: readonly string[] = ['higher', 'lower', 'about-the-same'];
