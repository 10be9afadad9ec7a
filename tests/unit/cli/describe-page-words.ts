/** What the pages of an edition say: about their subject, and each level in its own words. */
import { expect, it } from 'vitest';
import { LEVELS } from '../../../src/snapshots/document/snapshot.ts';
import { type PageSaid, sharedShare, subjectShare } from '../../../tools/page-words/said.ts';

export function describePageWords(said: () => readonly PageSaid[]): void {
  it.each(['sector', 'place'] as const)('is about its subject, on every page of a %s', (kind) => {
    for (const level of LEVELS) {
      const own = said().filter((page) => page.kind === kind && page.level === level);
      expect(subjectShare(own).share, level).toBeGreaterThanOrEqual(0.85);
    }
  });

  it('shares no more than half of its sentences with another level', () => {
    const shared = sharedShare(said());
    expect(shared.length).toBeGreaterThan(20);
    expect(shared.filter(({ share }) => share > 0.5)).toEqual([]);
  });
}
