/** Which version of a standard people can start on, by the dates of all its versions. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { connector, currentVersion } from '../../../src/connectors/skillsengland/standards/connector.ts';
import { outcomeOf } from '../../support/connector-outcome.ts';

const RECORDED = fileURLToPath(
  new URL(
    '../../../../shared/samples/occupations/skills-england/apprenticeshipstandards_ST1312_1.0_head_trimmed.json',
    import.meta.url,
  ),
);
const version = (
  name: string,
  from: string | null,
  until: string | null = null,
  status = 'Approved for delivery',
) => ({ version: name, status, earliestStartDate: from, latestStartDate: until });

describe('the version that people can start on', () => {
  const old = version('1.0', '2020-01-01T00:00:00', '2025-06-07T00:00:00');
  const current = version('1.1', '2025-06-08T00:00:00 +00:00');
  const next = version('1.2', '2027-01-01T00:00:00');

  it.each([
    ['the only one', [current], '1.1'],
    ['not one that has ended or has not begun', [next, old, current], '1.1'],
    ['on its last day the old one', [old], null],
    ['none where all are retired', [version('1.0', null, null, 'Retired')], null],
    ['the one that began last of two', [current, version('1.0', '2020-01-01T00:00:00')], '1.1'],
    ['one without dates', [version('1.0', null)], '1.0'],
    ['1.10 after 1.9 of the same day', [version('1.10', null), version('1.9', null)], '1.10'],
    ['none of none', [], null],
  ])('is %s', (_, versions, expected) => {
    expect(currentVersion(versions, '2026-11-21')).toBe(expected);
  });

  it('changes with the day', () => {
    const all = [old, current, next];
    expect(currentVersion(all, '2025-06-07')).toBe('1.0');
    expect(currentVersion(all, '2025-06-08')).toBe('1.1');
    expect(currentVersion(all, '2027-01-01')).toBe('1.2');
  });
});

describe.skipIf(!existsSync(RECORDED))('the recorded beginning of an answer', () => {
  it('is read, and its retired version is left out', () => {
    const response = {
      request: { path: '/api/apprenticeshipstandards', role: 'standards' },
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: new Uint8Array(readFileSync(RECORDED)),
      retrievedAt: '2026-11-21T10:00:00Z',
    };
    const outcome = outcomeOf(connector, response, '2026-11-21T10:00:00Z');
    expect(outcome.skipped).toEqual(['not approved for delivery']);
    // The recording was cut after its first fields.
    expect(outcome.issues.map(({ detail }) => detail)).toEqual(['typicalJobTitles', 'standardPageUrl']);
  });
});
