/** From a place’s page for Years 10 and 11 the ways on are one tap away, by the name that its nation has for the year. */
import { expect, it } from 'vitest';
import type { AreaCode } from '../../../src/domain/area.ts';
import type { Level, Snapshot } from '../../../src/snapshots/document/snapshot.ts';
import { after16Line } from '../../../src/views/parts/after-16.ts';
import { snapshotWithJobs } from './snapshot-with-jobs.ts';

const line = (code: AreaCode, level: Level = 'ks4', sector: Snapshot['sector'] | null = null) =>
  String(
    after16Line({
      ...snapshotWithJobs,
      area: { ...snapshotWithJobs.area, slug: 'medway', code },
      level,
      sector: sector ?? { ...snapshotWithJobs.sector, id: 'all' },
    }),
  );

it.each<readonly [AreaCode, string]>([
  ['E06000035', 'Year 11'],
  ['W06000015', 'Year 11'],
  ['S12000049', 'S4'],
  ['N09000003', 'Year 12'],
])('%s: after %s', (code, year) => {
  expect(line(code)).toContain(`<a href="/in/medway?level=parent#after-16">What can I do after ${year}?</a>`);
});

it('is on no other page', () => {
  expect(line('K02000001')).toBe('');
  expect(line('E06000035', 'post16')).toBe('');
  expect(line('E06000035', 'ks4', { ...snapshotWithJobs.sector, id: 'construction' })).toBe('');
});
