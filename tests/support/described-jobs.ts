/** What a workbook of SOC 2020 volume 1 says of each job, read as the service reads it. */
import { connector } from '../../src/connectors/ons/soc2020-volume-1/connector.ts';
import type { OccupationDescription } from '../../src/domain/occupation-fact.ts';
import { outcomeOf } from './connector-outcome.ts';

export function describedJobs(workbook: Uint8Array): readonly OccupationDescription[] {
  const request = { path: new URL(connector.source.landingPage).pathname, role: 'dataset' };
  const retrievedAt = '2026-11-21T10:00:00Z';
  const answer = { request, status: 200, headers: {}, body: workbook, retrievedAt };
  return outcomeOf(connector, answer, retrievedAt).rows as readonly OccupationDescription[];
}
