/** What the pages of an edition say: about their subject, and each level in its own words. */
import { expect, it } from 'vitest';
import { LEVELS } from '../../../src/snapshots/document/snapshot.ts';
import {
  borrowedSentences,
  type PageSaid,
  sharedShare,
  subjectShare,
} from '../../../tools/page-words/said.ts';

const LEAST_ABOUT = 0.85;
/** A page of which little is known is short: what there is, where more is, and what to do. */
const MOST_WORDS = { ks3: 70, easyread: 70, ks4: 150, parent: 150, post16: 150, adviser: 400 } as const;

export function describePageWords(said: () => readonly PageSaid[]): void {
  it.each(['sector', 'place'] as const)('is about its subject, on every page of a %s', (kind) => {
    // Every level is told of, and not only the first that falls short.
    const shares = LEVELS.map((level) => ({
      level,
      ...subjectShare(said().filter((page) => page.kind === kind && page.level === level)),
    }));
    const inWords = shares.map(
      ({ level, share, sentences }) => `${level}: ${share.toFixed(3)} of ${sentences}`,
    );
    expect(
      shares.filter(({ share }) => share < LEAST_ABOUT).map(({ level }) => level),
      inWords.join('; '),
    ).toEqual([]);
  });

  it('says of a place of which little is known nothing that is said of another', () => {
    const little = said().filter(({ kind, isLittleKnown }) => kind === 'place' && isLittleKnown);
    expect(little.length).toBeGreaterThanOrEqual(LEVELS.length * 5);
    expect(borrowedSentences(said()).slice(0, 5)).toEqual([]);
    const long = little.filter(({ level, words }) => words > MOST_WORDS[level as keyof typeof MOST_WORDS]);
    expect(long.map(({ name, level, words }) => `${name}, ${level}: ${words} words`)).toEqual([]);
  });

  it('shares no more than half of its sentences with another level', () => {
    const shared = sharedShare(said());
    expect(shared.length).toBeGreaterThan(20);
    expect(shared.filter(({ share }) => share > 0.5)).toEqual([]);
  });
}
