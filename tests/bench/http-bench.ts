/** A snapshot from Wealdway, 200 and 304, against a bare node:http server and nginx that answer the same bytes; in interleaved rounds. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveDemonstration } from './demonstration-service.ts';
import { type LoadResult, runLoad } from './http-load.ts';
import { startNginx } from './nginx-peer.ts';
import { median } from './process-cost.ts';
import { type Server, startServer } from './started-server.ts';

const BARE = fileURLToPath(new URL('./bare-server.ts', import.meta.url));
const PATH = '/api/v1/snapshots/medway/construction?level=ks4';

export interface HttpComparison {
  readonly status: 200 | 304;
  readonly wealdway: LoadResult;
  readonly bare: LoadResult;
  /** A file of the same bytes, its requests logged as ours are; null where nginx is not installed. */
  readonly nginx: LoadResult | null;
  /** Wealdway's cost over the bare server's. */
  readonly cpuRatio: number;
}

interface Peers {
  readonly wealdway: Server;
  readonly bare: Server;
  readonly nginx: Server | null;
}

interface Effort {
  readonly rounds: number;
  /** Of each server in each round. */
  readonly requestCount: number;
}

export async function benchHttp(rounds: number, requestCount: number): Promise<readonly HttpComparison[]> {
  const ours = await serveDemonstration();
  const folder = mkdtempSync(join(tmpdir(), 'wealdway-peers-'));
  const others: Server[] = [];
  try {
    // Uncompressed, as the load asks for it: the peers answer what this answer was.
    const sample = await fetch(`${ours.origin}${PATH}`, { headers: { 'accept-encoding': 'identity' } });
    if (!sample.ok) throw new Error(`${PATH} answered ${sample.status}`);
    const headers = Object.fromEntries([...sample.headers].filter(([name]) => !OF_THE_CONNECTION.has(name)));
    const body = await sample.text();
    const fixed = join(folder, 'fixed.json');
    writeFileSync(fixed, JSON.stringify({ headers, body }));
    const bare = await startServer([BARE, fixed], process.env, null);
    others.push(bare);
    const nginx = await startNginx(folder, headers, body);
    if (nginx !== null) others.push(nginx);
    const peers = { wealdway: ours, bare, nginx };
    const effort = { rounds, requestCount };
    const known = { 'if-none-match': headers.etag ?? '' };
    return [await compare(peers, effort, 200, {}), await compare(peers, effort, 304, known)];
  } finally {
    for (const server of others) server.process.kill('SIGTERM');
    ours.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const OF_THE_CONNECTION = new Set([
  'date',
  'connection',
  'keep-alive',
  'content-length',
  'transfer-encoding',
]);

/** `sent` are the headers of every request. */
async function compare(
  { wealdway: ours, bare, nginx }: Peers,
  { rounds, requestCount }: Effort,
  status: 200 | 304,
  sent: Record<string, string>,
): Promise<HttpComparison> {
  const asked = (server: Server, path: string, headers: Record<string, string>) => ({
    load: { origin: server.origin, path, headers, status, requestCount, serverPid: server.process.pid ?? 0 },
    results: noResults(),
  });
  const wealdway = asked(ours, PATH, sent);
  const peer = asked(bare, PATH, sent);
  const file = nginx === null ? null : asked(nginx, '/snapshot.json', await nginxKnows(nginx, sent));
  // The first round warms all up and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const each of [wealdway, peer, ...(file === null ? [] : [file])]) {
      const result = await runLoad(each.load);
      if (round > 0) each.results.push(result);
    }
  }
  const own = middle(wealdway.results);
  const other = middle(peer.results);
  return {
    status,
    wealdway: own,
    bare: other,
    nginx: file === null ? null : middle(file.results),
    cpuRatio: own.cpuMicrosecondsPerRequest / other.cpuMicrosecondsPerRequest,
  };
}

/** nginx makes an ETag of its own for a file. */
async function nginxKnows({ origin }: Server, sent: Record<string, string>): Promise<Record<string, string>> {
  if (sent['if-none-match'] === undefined) return sent;
  const answer = await fetch(`${origin}/snapshot.json`);
  await answer.arrayBuffer();
  return { 'if-none-match': answer.headers.get('etag') ?? '' };
}

const noResults = (): LoadResult[] => [];

function middle(results: readonly LoadResult[]): LoadResult {
  return {
    requestsPerSecond: median(results.map((result) => result.requestsPerSecond)),
    cpuMicrosecondsPerRequest: median(results.map((result) => result.cpuMicrosecondsPerRequest)),
  };
}
