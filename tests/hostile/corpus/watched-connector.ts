/** A connector that asks for one answer only, and whose mistakes are seen although the pipeline bears them. */
import type { Connector, PlannedRequest, SourceDescription } from '../../../src/connectors/contract.ts';
import { WealdwayError } from '../../../src/domain/errors.ts';
import { dimensionKey } from '../../../src/domain/observation.ts';
import type { School } from '../../../src/domain/school.ts';
import { cleanSchool } from '../../../src/pipeline/staging/clean-school.ts';
import type { ConnectorCase } from '../../support/connector-cases.ts';
import { outcomeOf, responseOf } from '../../support/connector-outcome.ts';
import type { Sight } from './sight.ts';
import { leavesOf, type Row } from './stored-rows.ts';

interface Mistakes {
  /** The first thrown that is no error of ours. */
  first: string | null;
}

export interface WatchedConnector {
  readonly connector: Connector;
  readonly mistakes: Mistakes;
}

export function watchConnector(
  whole: Connector,
  request: PlannedRequest,
  isLenient: boolean,
): WatchedConnector {
  const mistakes: Mistakes = { first: null };
  const watch = <R>(step: string, act: () => R): R => {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof WealdwayError))
        mistakes.first ??= `${step}: ${error instanceof Error ? error.stack : String(error)}`;
      throw error;
    }
  };
  const { follow: _, confirm: __, ...own } = whole;
  const connector: Connector = {
    ...own,
    source: judgedAlone(whole.source, isLenient),
    plan: () => [{ ...request, isOptional: false }],
    parse(response) {
      const { items, statedTotal } = watch('parse', () => whole.parse(response));
      return { statedTotal, items: watchItems(items, watch) };
    },
    recordKey: (record) => watch('recordKey', () => whole.recordKey(record)),
    normalise: (record, context) => watch('normalise', () => whole.normalise(record, context)),
  };
  return { connector, mistakes };
}

function* watchItems<T>(items: Iterable<T>, watch: <R>(step: string, act: () => R) => R): Generator<T> {
  const iterator = items[Symbol.iterator]();
  for (
    let next = watch('items', () => iterator.next());
    !next.done;
    next = watch('items', () => iterator.next())
  )
    yield next.value;
}

/** A fixture is smaller than any feed. Where one record is at stake, no share of all of them holds the rest back. */
function judgedAlone(source: SourceDescription, isLenient: boolean): SourceDescription {
  const { assertions } = source;
  const shares = isLenient ? { maxRejectedShare: 1, maxFallShare: 1 } : {};
  return {
    ...source,
    status: { state: 'active' },
    secrets: [],
    baseUrl: 'http://127.0.0.1:9',
    assertions: { ...assertions, minRecords: Math.min(assertions.minRecords, 1), ...shares },
  };
}

/** The answer read by the connector alone, for answers that are no part of a release: an index, or what became of an advert. */
export function readAlone(
  { connector, mistakes }: WatchedConnector,
  of: ConnectorCase,
  body: Uint8Array,
  headers?: Readonly<Record<string, string>>,
): Sight {
  mistakes.first = null;
  const sight = { rows: new Map<string, Row>(), ended: new Set<string>(), issues: [], crash: null };
  try {
    const outcome = outcomeOf(
      connector,
      responseOf(of, body, headers === undefined ? undefined : { ...headers }),
      of.now,
    );
    const issues = [...outcome.issues, ...outcome.rejected].map(
      ({ code, locator, detail }) => `${code} ${locator} ${detail}`,
    );
    const skipped = outcome.skipped.map((reason) => `skipped ${reason}`);
    const rows = new Map(
      outcome.rows
        .flatMap((row) => pastGate(row, issues))
        .map(
          (row) =>
            [
              identityOf(row),
              new Map(leavesOf(row, '').filter(([path]) => !/^(sharedReference|alternateKey)$/.test(path))),
            ] as const,
        ),
    );
    return {
      ...sight,
      verdict: 'unread',
      sentence: '',
      rows,
      issues: [...issues, ...skipped],
      crash: mistakes.first,
    };
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    const crash = error instanceof WealdwayError ? null : (mistakes.first ?? sentence);
    return { ...sight, verdict: 'failed', sentence, crash };
  }
}

/** Schools have no table that the corpus reads back, so they pass the gate here, which says what it refuses. */
function pastGate(row: unknown, issues: string[]): unknown[] {
  if (!isSchool(row)) return [row];
  const clean = cleanSchool(row, (code, detail) => issues.push(`${code} ${row.key} ${detail}`));
  if ('school' in clean) return [clean.school];
  issues.push(`${clean.rejected.code} ${row.key} ${clean.rejected.detail}`);
  return [];
}

function isSchool(row: unknown): row is School {
  return typeof row === 'object' && row !== null && 'outcode' in row && 'district' in row;
}

interface AnyRow {
  readonly key?: string;
  readonly kind?: string;
  /** Of a profile. */
  readonly name?: string;
  readonly soc2020?: string;
  readonly reference?: string;
  readonly measure?: string;
  readonly areaCode?: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly period?: { readonly start: string; readonly end: string };
}

/** As stored-rows.ts names them. */
function identityOf(row: unknown): string {
  const { key, kind, name, soc2020, reference, measure, areaCode, dimensions, period }: AnyRow = row ?? {};
  if (kind === 'profile' && name !== undefined) return name;
  if (measure === undefined) return key ?? reference ?? soc2020 ?? JSON.stringify(row);
  return [measure, areaCode, dimensionKey(dimensions ?? {}), period?.start, period?.end].join(' | ');
}
