/** What readers’ pages call a licence is no note for whoever runs the service. */
import { expect, it } from 'vitest';
import { connector } from '../../../src/connectors/nhsbsa/nhs-jobs/connector.ts';
import { describeSources } from '../../../src/snapshots/words/source-block.ts';

it('is what the source gives for readers', () => {
  const { source } = connector;
  const release = {
    ...{ releaseId: 1, sourceId: source.id, name: 'x', newestOn: '2026-11-20' },
    ...{ publishedAt: '2026-11-20T09:00:00.000Z', retrievedAt: '2026-11-20T09:00:00.000Z' },
  };
  const [told] = describeSources(
    [],
    new Map([[source.id, source]]),
    new Map([[1, release]]),
    '2026-11-20T09:00:00.000Z',
    [source.id],
  );
  expect(source.licence.name).toContain('Not settled');
  expect(told?.licence.name).toBe('Acceptable use of NHS Jobs');
});
