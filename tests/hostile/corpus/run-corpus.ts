/** A source's corpus, run: every case judged, and counted by what came of it. */
import type { Connector } from '../../../src/connectors/contract.ts';
import type { ConnectorCase } from '../../support/connector-cases.ts';
import type { Touch } from './hostile-case.ts';
import { type MadeCase, makeCases } from './make-cases.ts';
import { faultOf, type OwnRows } from './oracle.ts';
import type { Sight } from './sight.ts';
import { openStation, type Station } from './station.ts';
import { changedLeaves, type Rows } from './stored-rows.ts';
import { readAlone, watchConnector } from './watched-connector.ts';
import { openDocument } from './wire-document.ts';

/** A case that takes longer counts as hanging. */
const MOST_MS = 2_000;

export interface CorpusResult {
  readonly sourceId: string;
  readonly cases: number;
  readonly verdicts: Readonly<Record<Sight['verdict'], number>>;
  readonly crashes: number;
  readonly hangs: number;
  readonly wrong: number;
  readonly slowestMs: number;
  /** Of the processor, all cases together. */
  readonly spentMs: number;
  /** One sentence a case that was not borne. */
  readonly faults: readonly string[];
}

/** `count`: how many cases the corpus has. */
export async function runCorpus(
  connector: Connector,
  fixtures: readonly ConnectorCase[],
  count: number,
): Promise<CorpusResult> {
  const { id, kind } = connector.source;
  const verdicts = { published: 0, unchanged: 0, held: 0, failed: 0, unread: 0 };
  const totals = { cases: 0, crashes: 0, hangs: 0, wrong: 0, slowestMs: 0, spentMs: 0 };
  const faults: string[] = [];
  const benches = new Map<string, CaseBench>();
  try {
    for (const one of makeCases(id, fixtures, kind === 'observations', count)) {
      const bench = benches.get(one.of.name) ?? (await openBench(connector, one.of));
      benches.set(one.of.name, bench);
      const began = process.cpuUsage();
      const after = await bench.receive(one);
      const { user, system } = process.cpuUsage(began);
      const milliseconds = (user + system) / 1000;
      const fault = faultOf(bench.before, after, one, bench.own);
      totals.cases += 1;
      verdicts[after.verdict] += 1;
      totals.spentMs += milliseconds;
      totals.slowestMs = Math.max(totals.slowestMs, milliseconds);
      if (after.crash !== null) totals.crashes += 1;
      else if (fault !== null) totals.wrong += 1;
      if (milliseconds > MOST_MS) totals.hangs += 1;
      if (fault !== null || milliseconds > MOST_MS)
        faults.push(
          `${id} ${one.of.name} #${one.number}, ${one.mutator}: ${one.name}: ${fault ?? `${Math.round(milliseconds)} ms`}`,
        );
    }
  } finally {
    for (const bench of benches.values()) await bench.close();
  }
  return { sourceId: id, ...totals, verdicts, faults };
}

interface CaseBench {
  readonly before: Sight;
  readonly own: OwnRows;
  receive(one: MadeCase): Promise<Sight>;
  close(): Promise<void>;
}

/** Of one record the rest of a small fixture is no judge. */
const OF_ONE_PLACE: ReadonlySet<Touch['kind']> = new Set(['record', 'dropped', 'noise']);

const EVERY_UNREAD = 8;

async function openBench(connector: Connector, of: ConnectorCase): Promise<CaseBench> {
  const station: Station | null = await openStation(connector, of);
  const own = ownRowsOf(connector, of);
  const watched = watchConnector(connector, of.request, true);
  const read = (body: Uint8Array, headers?: Readonly<Record<string, string>>) =>
    readAlone(watched, of, body, headers);
  if (station !== null) {
    const { before, close } = station;
    const receive = async (one: MadeCase) => {
      // What the connector cannot read fails in the pipeline as well: seen of some, and spared for the rest.
      const alone = one.number % EVERY_UNREAD === 0 ? null : read(one.body, one.headers);
      if (alone?.verdict === 'failed') return keeping(before, alone);
      return station.receive(one, OF_ONE_PLACE.has(one.touch.kind));
    };
    return { before, own, receive, close };
  }
  const before = read(new TextEncoder().encode(of.text));
  return {
    before,
    own,
    receive: async ({ body, headers }) => keeping(before, read(body, headers)),
    close: () => Promise.resolve(),
  };
}

/** What could not be read changes nothing. */
function keeping({ rows, ended }: Sight, after: Sight): Sight {
  return after.verdict === 'failed' ? { ...after, rows, ended } : after;
}

/** Told by leaving the record out, once for each. */
function ownRowsOf(connector: Connector, of: ConnectorCase): OwnRows {
  const known = new Map<number, ReadonlySet<string> | null>();
  const watched = watchConnector(connector, of.request, true);
  const whole = readAlone(watched, of, new TextEncoder().encode(of.text));
  return (record) => {
    const found = known.get(record);
    if (found !== undefined) return found;
    const document = openDocument(of.format, of.text);
    if (document === null || document.recordCount < 2) return null;
    document?.drop(record);
    const without =
      document === null ? whole : readAlone(watched, of, new TextEncoder().encode(document.write()));
    const lost = missing(whole.rows, without.rows);
    // A record that came twice has no rows of its own.
    const rows = without.verdict === 'failed' || lost.size === 0 ? null : lost;
    known.set(record, rows);
    return rows;
  };
}

function missing(whole: Rows, without: Rows): ReadonlySet<string> {
  const lost = [...whole].filter(([key, row]) => {
    const now = without.get(key);
    return now === undefined || changedLeaves(row, now).length > 0;
  });
  return new Set(lost.map(([key]) => key));
}
