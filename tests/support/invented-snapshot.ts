/** An invented snapshot for tests of what is made of one: only what a test is about needs to be given. */
import type { Claim } from '../../src/snapshots/document/claim.ts';
import type { Insight } from '../../src/snapshots/document/insight.ts';
import type { Figure, PageTable, Snapshot } from '../../src/snapshots/document/snapshot.ts';

export function inventSnapshot(more: Partial<Snapshot> = {}): Snapshot {
  return {
    format: 'wealdway-snapshot-2',
    isDemonstration: true,
    notice: null,
    title: 'Work in Medway',
    subtitle: 'Jobs for Medway',
    headline: 'A headline.',
    area: { code: 'E06000035', name: 'Medway', slug: 'medway', level: 'district' },
    sector: { id: 'all', title: 'All sectors', fit: null },
    level: 'adviser',
    edition: '2026-11-20',
    asAt: '2026-11-20T09:00:00.000Z',
    builderVersion: 'snapshots-4',
    seal: null,
    insights: [],
    otherInsights: [],
    sentences: [],
    jobs: null,
    wider: null,
    shares: [],
    districts: null,
    growth: null,
    claims: [],
    gaps: [],
    tables: [],
    figures: [],
    disagreements: [],
    asides: [],
    elsewhere: null,
    questions: [],
    steps: [],
    words: [],
    sources: [],
    ...more,
  };
}

/** Of Medway in October 2026. */
export function inventFigure(id: string, more: Partial<Figure> = {}): Figure {
  return {
    id,
    reference: null,
    measure: 'claimant-count',
    title: 'People claiming out-of-work benefits',
    areaCode: 'E06000035',
    areaName: 'Medway',
    dimensions: {},
    value: 1355,
    unit: 'people',
    text: '1,400',
    status: 'normal',
    mark: null,
    reason: null,
    interval: null,
    coefficientOfVariation: null,
    period: { start: '2026-10-01', end: '2026-10-31', label: 'October 2026' },
    basis: 'published',
    isEstimate: false,
    note: null,
    sources: [],
    ...more,
  };
}

export function inventInsight(text: string, ...figures: readonly string[]): Insight {
  return {
    id: text,
    text,
    figures,
    kind: 'share',
    verdict: null,
    score: 1,
    note: null,
    picture: { kind: 'squares', rows: [{ name: text, filled: 1, of: 7, text: '1 in 7' }] },
  };
}

export function inventClaim(
  text: string,
  { kind = 'time', verdict = 'higher' }: Partial<Pick<Claim, 'kind' | 'verdict'>>,
  ...figures: readonly string[]
): Claim {
  return {
    id: text,
    measure: 'claimant-count',
    kind,
    verdict,
    reason: null,
    text,
    figures,
    evidence: { test: 'rounded-shares', familySize: 1, readings: [], difference: null },
  };
}

/** Of one row, that of the place: a label a figure. */
export function inventTable(id: string, cells: Readonly<Record<string, string>>): PageTable {
  return {
    id,
    title: id,
    caption: id,
    about: 'subject',
    columns: Object.values(cells).map((label) => ({ measure: 'claimant-count', label, period: null })),
    rows: [{ role: 'here', areaCode: 'E06000035', areaName: 'Medway', figures: Object.keys(cells) }],
    notes: [],
  };
}
