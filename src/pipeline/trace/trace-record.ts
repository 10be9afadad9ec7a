/** Reads the archived answer that a row came from once more, and finds the source's own record in it. */
import { parse as parseCsv } from 'csv-parse/sync';
import type { Connector, SourceRecord } from '../../connectors/contract.ts';
import { listRetrievals, type RoleRetrieval } from '../../db/repositories/releases/retrievals.ts';
import type { TracedRelease } from '../../db/repositories/releases/trace-rows.ts';
import { StorageFailed } from '../../domain/errors.ts';
import { plannedRequest, readArchived } from '../fetching/archive.ts';
import { guardConnector } from '../fetching/guarded-connector.ts';
import type { PipelineDeps } from '../shared/deps.ts';
import { storedLocator } from '../staging/locator.ts';
import { type Accepted, normaliseRecord } from '../staging/normalise.ts';

export interface TracedRecord {
  readonly retrieval: RoleRetrieval;
  readonly locator: string;
  /** The source's own labels and words; null when today's connector finds no record there. */
  readonly fields: unknown;
  /** The line of a CSV answer as it came, under its header; null for other formats. */
  readonly line: { readonly number: number; readonly header: string; readonly text: string } | null;
}

interface RecordSight {
  readonly retrievalSequence: number;
  readonly locator: string;
}

/** One archived answer, read again. */
interface Reread {
  readonly retrieval: RoleRetrieval;
  readonly records: ReadonlyMap<string, readonly SourceRecord<unknown>[]>;
  /** The lines of a CSV answer, its header first; null for other formats. */
  readonly lines: readonly string[] | null;
}

export type RecordReader = (
  connector: Connector,
  release: TracedRelease,
  sight: RecordSight,
  agrees: (accepted: Accepted) => boolean,
) => Promise<{ record: TracedRecord; agrees: boolean }>;

/**
 * Reads each archived answer once, however many rows came from it. `agrees` picks the record when several share a locator, and says
 * whether the bytes still give what is stored. Throws StorageFailed when the archive has lost the bytes, SourceChanged when today's
 * connector cannot read them.
 */
export function createRecordReader(deps: Pick<PipelineDeps, 'db' | 'raw' | 'config'>): RecordReader {
  const known = new Map<string, Promise<Reread>>();
  return async (connector, release, sight, agrees) => {
    const key = `${release.name} ${sight.retrievalSequence}`;
    const reread = known.get(key) ?? readAgain(deps, connector, release, sight.retrievalSequence);
    known.set(key, reread);
    const { retrieval, records, lines } = await reread;
    const candidates = records.get(sight.locator) ?? [];
    const guarded = guardConnector(connector);
    const context = { now: release.retrievedAt };
    const match = candidates.find((each) => agrees(normaliseRecord(guarded, each, context)));
    const fields = (match ?? candidates[0])?.fields ?? null;
    const line = lines && csvLine(lines, sight.locator);
    return {
      record: { retrieval, locator: sight.locator, fields, line },
      agrees: match !== undefined,
    };
  };
}

async function readAgain(
  deps: Pick<PipelineDeps, 'db' | 'raw' | 'config'>,
  connector: Connector,
  release: TracedRelease,
  retrievalSequence: number,
): Promise<Reread> {
  const retrievals = await listRetrievals(deps.db, release.name);
  const retrieval = retrievals.find(({ sequence }) => sequence === retrievalSequence);
  if (!retrieval) {
    throw new StorageFailed(
      `The release ${release.name} has no retrieval ${retrievalSequence}: run wealdway check`,
    );
  }
  const { source } = connector;
  const request = plannedRequest(retrieval, [deps.config.baseUrls.get(source.id), source.baseUrl]);
  const response = await readArchived(deps.raw, request, retrieval);
  const records = new Map<string, SourceRecord<unknown>[]>();
  for (const item of guardConnector(connector).parse(response).items) {
    if (item.kind !== 'record') continue;
    const locator = storedLocator(item.record.locator);
    const same = records.get(locator);
    if (same) same.push(item.record);
    else records.set(locator, [item.record]);
  }
  return { retrieval, records, lines: csvLines(retrieval, response.body) };
}

function csvLines({ contentType, url }: RoleRetrieval, body: Uint8Array): string[] | null {
  const isCsv = /csv/.test(contentType ?? '') || /\.csv\b|format=csv/.test(url);
  if (!isCsv) return null;
  const lines: string[] = [];
  parseCsv(new TextDecoder().decode(body), {
    bom: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (_, { raw = '' }) => {
      lines.push(raw.trim());
      return null;
    },
  });
  return lines;
}

/** Locators of CSV count rows from 1, the header included and empty lines not, as the connectors' readers do. */
function csvLine(lines: readonly string[], locator: string): TracedRecord['line'] {
  const number = Number(/\brow (\d+)\b/.exec(locator)?.[1]);
  const [header, text] = [lines[0], lines[number - 1]];
  return header === undefined || text === undefined || number < 2 ? null : { number, header, text };
}
