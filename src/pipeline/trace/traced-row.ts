/** One stored row of a release, held against the record that it was read from. */
import type { Connector, SourceDescription } from '../../connectors/contract.ts';
import {
  findFactSight,
  findPostingSight,
  type TracedRelease,
} from '../../db/repositories/releases/trace-rows.ts';
import { schoolsUnder } from '../../db/repositories/schools/school-staging.ts';
import { WrongUse } from '../../domain/errors.ts';
import type { Observation } from '../../domain/observation.ts';
import type { SourceId } from '../../domain/release.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import type { RecordReader, TracedRecord } from './trace-record.ts';

export interface TraceContext {
  readonly deps: Pick<PipelineDeps, 'db' | 'raw' | 'config' | 'areas'>;
  readonly connectors: readonly Connector[];
  readonly read: RecordReader;
}

/** One row of ours beside the record that it was read from. */
export interface TracedRow {
  /** The figure's own reference, or the id of the advert, text, standard or school. */
  readonly reference: string;
  /** Null for an advert, text, standard or school. */
  readonly observation: Observation | null;
  readonly title: string;
  readonly source: Pick<SourceDescription, 'id' | 'title' | 'publisher' | 'landingPage' | 'licence'>;
  readonly release: TracedRelease;
  /** Null for an advert that was carried forward from an earlier sweep. */
  readonly record: TracedRecord | null;
  /** Whether the archived bytes, read again by today's code, still give what is stored. */
  readonly agrees: boolean;
}

export async function tracePosting(
  { deps, connectors, read }: TraceContext,
  release: TracedRelease,
  key: string,
): Promise<TracedRow | null> {
  const connector = connectorOf(connectors, release.sourceId);
  const sight = await findPostingSight(deps.db, release.releaseId, key);
  if (!sight) return null;
  const { retrievalSequence, locator, title } = sight;
  const row = {
    reference: `${release.sourceId}/${key}`,
    title,
    observation: null,
    source: tracedSource(connector),
    release,
  };
  if (retrievalSequence === null || locator === null) return { ...row, record: null, agrees: true };
  const { record, agrees } = await read(
    connector,
    release,
    { retrievalSequence, locator },
    ({ posting }) => posting?.key === key && posting.title === title,
  );
  return { ...row, record, agrees };
}

export async function traceFact(
  { deps, connectors, read }: TraceContext,
  release: TracedRelease,
  key: string,
): Promise<TracedRow | null> {
  const connector = connectorOf(connectors, release.sourceId);
  const sight = await findFactSight(deps.db, release.releaseId, key);
  if (!sight) return null;
  const stored = JSON.stringify(sight.fact);
  const { record, agrees } = await read(
    connector,
    release,
    sight,
    ({ fact }) => JSON.stringify(fact) === stored,
  );
  return {
    reference: `${release.sourceId}/${key}`,
    title: sight.fact.title,
    observation: null,
    source: tracedSource(connector),
    release,
    record,
    agrees,
  };
}

export async function traceSchool(
  { deps, connectors, read }: TraceContext,
  release: TracedRelease,
  key: string,
): Promise<TracedRow | null> {
  const connector = connectorOf(connectors, release.sourceId);
  const stored = (await schoolsUnder(deps.db, release.releaseId, [key])).get(key);
  if (!stored) return null;
  const { record, agrees } = await read(
    connector,
    release,
    { retrievalSequence: stored.retrieval_sequence, locator: stored.locator },
    ({ school }) => school?.key === key && school.name === stored.name,
  );
  return {
    reference: `${release.sourceId}/${key}`,
    title: stored.name,
    observation: null,
    source: tracedSource(connector),
    release,
    record,
    agrees,
  };
}

export function connectorOf(connectors: readonly Connector[], sourceId: SourceId): Connector {
  const connector = connectors.find(({ source }) => source.id === sourceId);
  if (connector) return connector;
  throw new WrongUse(
    `The source ${sourceId} is no longer known to this version: its bytes cannot be read again.`,
  );
}

export function tracedSource({ source }: Connector): TracedRow['source'] {
  const { id, title, publisher, landingPage, licence } = source;
  return { id, title, publisher, landingPage, licence };
}
