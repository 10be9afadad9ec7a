/** A bulletin of an invented place in November 2026: only what a test is about needs to be given. */
import { findMeasure } from '../../src/measures/registry.ts';
import { type BulletinFacts, buildBulletin } from '../../src/snapshots/bulletin/build.ts';
import type { Bulletin } from '../../src/snapshots/bulletin/document.ts';
import { inventSnapshot } from './invented-snapshot.ts';

/** That of the invented claims. */
const MEASURES = new Map(
  [findMeasure('claimant-count')].flatMap((measure) => (measure === null ? [] : [[measure.id, measure]])),
);

export const DIGITAL = { id: 'digital', title: 'Digital', fit: 'clean' } as const;

export function inventBulletin(more: Partial<BulletinFacts> = {}): Bulletin {
  return buildBulletin({
    month: '2026-11',
    whole: inventSnapshot(),
    focus: inventSnapshot({ sector: DIGITAL }),
    plain: more.whole === undefined ? [inventSnapshot()] : [more.whole],
    other: null,
    earlierEdition: '2026-10-23',
    changes: [],
    closingSoon: [],
    apprenticeships: [],
    openApprenticeships: { count: 0, isMore: false },
    notCovered: null,
    advertAttributions: [],
    measures: MEASURES,
    ...more,
  });
}
