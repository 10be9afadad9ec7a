/** A golden snapshot with more jobs than a card has room for, and their pay. */
import { readFileSync } from 'node:fs';
import type { Snapshot } from '../../../src/snapshots/document/snapshot.ts';

const GOLDEN = new URL('../../golden/snapshots.json', import.meta.url);
const { documents } = JSON.parse(readFileSync(GOLDEN, 'utf8')) as {
  documents: Readonly<Record<string, Snapshot>>;
};
const [golden] = Object.values(documents);
if (golden === undefined) throw new Error('There is no golden document');
const [known] = golden.figures.filter(({ value, mark }) => value !== null && mark === null);
if (known === undefined) throw new Error('The golden document has no figure');

const JOBS = ['roofer', 'plumber', 'painter', 'glazier', 'plasterer', 'joiner'];
const pay = JOBS.map((slug, at) => ({
  ...known,
  id: `pay-${slug}`,
  areaName: 'South East',
  unit: 'gbp-per-year' as const,
  text: `£${30 + at},500 [p]`,
  mark: '[p]',
}));
const row = (slug: string) => ({
  ...{ soc2020: '5313' as const, slug, name: slug, entry: '', people: null, adverts: null },
  ...{ lower: null, middle: `pay-${slug}`, upper: null },
});

export const snapshotWithJobs: Snapshot = {
  ...golden,
  figures: [...golden.figures, ...pay],
  jobs: { caption: '', payPlace: 'South East', rows: JOBS.map(row), notes: [], payNotes: [] },
};
/** When their pay is of. */
export const PAY_PERIOD = known.period?.label ?? '';
