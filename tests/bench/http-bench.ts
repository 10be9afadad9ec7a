/** A snapshot from Wealdway, 200 and 304, against a bare node:http server that answers the same bytes; in interleaved rounds. */
import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type LoadResult, runLoad } from './http-load.ts';
import { median } from './process-cost.ts';

export const CLI = fileURLToPath(new URL('../../src/runtime/node/wealdway.js', import.meta.url));
const BARE = fileURLToPath(new URL('./bare-server.ts', import.meta.url));
const PATH = '/api/v1/snapshots/medway/construction?level=ks4';

export interface HttpComparison {
  readonly status: 200 | 304;
  readonly wealdway: LoadResult;
  readonly bare: LoadResult;
  /** Wealdway's cost over the bare server's. */
  readonly cpuRatio: number;
}

export interface Server {
  readonly process: ChildProcessByStdio<null, Readable, null>;
  readonly origin: string;
}

interface Pair {
  readonly wealdway: Server;
  readonly bare: Server;
}

interface Effort {
  readonly rounds: number;
  /** Of each server in each round. */
  readonly requestCount: number;
}

export async function benchHttp(rounds: number, requestCount: number): Promise<readonly HttpComparison[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wealdway-bench-'));
  const servers: Server[] = [];
  try {
    const env = {
      ...process.env,
      WEALDWAY_DATABASE: join(folder, 'demonstration.sqlite'),
      WEALDWAY_ARCHIVE: join(folder, 'raw'),
      // One client asks thousands of times.
      WEALDWAY_PAGE_LIMIT: '10000000',
    };
    execFileSync(process.execPath, [CLI, 'demo', '--once'], { env, stdio: 'ignore' });
    const port = 20_000 + (process.pid % 20_000);
    const origin = `http://127.0.0.1:${port}`;
    const ours = await startServer([CLI, 'serve'], { ...env, WEALDWAY_PORT: String(port) }, origin);
    servers.push(ours);
    const sample = await fetch(`${origin}${PATH}`);
    if (!sample.ok) throw new Error(`${PATH} answered ${sample.status}`);
    const headers = Object.fromEntries(
      [...sample.headers].filter(
        ([name]) =>
          !['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'].includes(name),
      ),
    );
    const fixed = join(folder, 'fixed.json');
    writeFileSync(fixed, JSON.stringify({ headers, body: await sample.text() }));
    const bare = await startServer([BARE, fixed], process.env, null);
    servers.push(bare);
    const pair = { wealdway: ours, bare };
    const effort = { rounds, requestCount };
    const known = { 'if-none-match': headers.etag ?? '' };
    return [await compare(pair, effort, 200, {}), await compare(pair, effort, 304, known)];
  } finally {
    for (const server of servers) server.process.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** `sent` are the headers of every request. */
async function compare(
  { wealdway: ours, bare }: Pair,
  { rounds, requestCount }: Effort,
  status: 200 | 304,
  sent: Record<string, string>,
): Promise<HttpComparison> {
  const results: { wealdway: LoadResult[]; bare: LoadResult[] } = { wealdway: [], bare: [] };
  // The first round warms both up and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, server] of [
      ['wealdway', ours],
      ['bare', bare],
    ] as const) {
      const serverPid = server.process.pid ?? 0;
      const result = await runLoad({
        origin: server.origin,
        path: PATH,
        headers: sent,
        status,
        requestCount,
        serverPid,
      });
      if (round > 0) results[name].push(result);
    }
  }
  const wealdway = middle(results.wealdway);
  const peer = middle(results.bare);
  return {
    status,
    wealdway,
    bare: peer,
    cpuRatio: wealdway.cpuMicrosecondsPerRequest / peer.cpuMicrosecondsPerRequest,
  };
}

function middle(results: readonly LoadResult[]): LoadResult {
  return {
    requestsPerSecond: median(results.map((result) => result.requestsPerSecond)),
    cpuMicrosecondsPerRequest: median(results.map((result) => result.cpuMicrosecondsPerRequest)),
  };
}

/** Waits until the server answers. Without an origin the server prints its own on the first line. */
export async function startServer(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  origin: string | null,
): Promise<Server> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  if (origin === null) {
    const line = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()));
      child.once('exit', (code) => reject(new Error(`The peer ended with ${code}`)));
    });
    return { process: child, origin: line.trim() };
  }
  child.stdout.resume();
  for (let attempt = 0; attempt < 600; attempt++) {
    const isUp = await fetch(`${origin}/api/v1/status`).then(
      () => true,
      () => false,
    );
    if (isUp) return { process: child, origin };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGTERM');
  throw new Error(`The service did not answer at ${origin}`);
}
