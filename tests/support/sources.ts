/** Invented source descriptions for tests of settings and timetables. */
import type { SourceDescription } from '../../src/connectors/contract.ts';

export function sourceDescription(
  changes: Partial<SourceDescription> & { readonly id: string },
): SourceDescription {
  return {
    title: 'A dataset',
    summary: 'Figures about something.',
    publisher: { name: 'A publisher', url: 'https://publisher.example' },
    landingPage: 'https://publisher.example/dataset',
    licence: {
      name: 'OGL v3',
      url: 'https://licence.example',
      attribution: 'A publisher',
      allows: 'records',
    },
    kind: 'observations',
    cadence: 'daily',
    expectedLagDays: 1,
    coverage: 'England',
    vintages: ['lad2023'],
    measures: [],
    politeness: { minIntervalMs: 0, timeoutMs: 1_000, maxBytes: 1_000_000, maxRequests: 10 },
    secrets: [],
    status: { state: 'active' },
    assertions: { minRecords: 0, maxRecords: 10, maxRejectedShare: 0, maxFallShare: 1 },
    baseUrl: 'https://publisher.example',
    ...changes,
  };
}
