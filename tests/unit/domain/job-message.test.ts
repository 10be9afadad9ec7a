/** What a queue gives back is read as work of ours, or as none. */
import { describe, expect, it } from 'vitest';
import { readJobMessage } from '../../../src/domain/job-message.ts';

const OURS = [
  { job: 'refresh', sourceId: 'nomis/claimant-count', runKey: '2026-08-06' },
  { job: 'refresh', sourceId: 'nomis/claimant-count', runKey: '' },
  { job: 'recode', sourceId: 'dfe/teaching-vacancies' },
  { job: 'recode', sourceId: 'dfe/teaching-vacancies', runKey: 'recode-1', handover: 'a-word' },
  { job: 'publish' },
  { job: 'publish-part', editionId: 3, planId: 'a', areaCodes: ['E06000035', 'E10000016'] },
  { job: 'publish-part', editionId: 3, planId: 'a', areaCodes: [] },
  { job: 'publish-end', editionId: 3, planId: 'a' },
  { job: 'prune' },
  { job: 'check-resources' },
  { job: 'bulletins' },
];

describe('a message', () => {
  it.each(OURS)('of ours is read: %j', (message) => {
    expect(readJobMessage(message)).toEqual(message);
    expect(readJobMessage({ ...message, sentBy: 'another version' })).toEqual(message);
  });

  it.each([
    null,
    undefined,
    '',
    'publish',
    7,
    [],
    {},
    { job: null },
    { job: 'sweep' },
    { job: '' },
    { job: 'refresh' },
    { job: 'refresh', sourceId: 'nomis/claimant-count' },
    { job: 'refresh', sourceId: 'nomis/claimant-count', runKey: 6 },
    { job: 'refresh', sourceId: 'nomis', runKey: 'a' },
    { job: 'refresh', sourceId: 7, runKey: 'a' },
    { job: 'recode' },
    { job: 'recode', sourceId: 'Nomis/claimants' },
    { job: 'publish-part', editionId: 3, planId: 'a' },
    { job: 'publish-part', editionId: '3', planId: 'a', areaCodes: [] },
    { job: 'publish-part', editionId: 3, planId: 'a', areaCodes: 'E06000035' },
    { job: 'publish-part', editionId: 3, planId: 'a', areaCodes: ['E06000035', 7] },
    { job: 'publish-part', editionId: 3, planId: 'a', areaCodes: ['E06000035', 'Medway'] },
    { job: 'publish-part', planId: 'a', areaCodes: [] },
    { job: 'publish-part', editionId: 3, areaCodes: [] },
    { job: 'publish-part', editionId: 3, planId: 7, areaCodes: [] },
    { job: 'publish-end' },
    { job: 'publish-end', editionId: '3', planId: 'a' },
    { job: 'publish-end', editionId: 3 },
    { job: 'publish-end', editionId: 3, planId: null },
  ])('of somebody else is none: %j', (message) => {
    expect(readJobMessage(message)).toBeNull();
  });
});
