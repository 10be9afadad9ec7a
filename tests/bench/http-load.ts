/** A fixed number of requests over a few kept connections; how long they took and what they cost the server. */
import { Pool } from 'undici';
import { cpuMicroseconds } from './process-cost.ts';

const CONNECTIONS = 8;

export interface LoadResult {
  readonly requestsPerSecond: number;
  readonly cpuMicrosecondsPerRequest: number;
}

export interface Load {
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  readonly requestCount: number;
  readonly serverPid: number;
}

/** Throws when any answer has another status than the load says. */
export async function runLoad(load: Load): Promise<LoadResult> {
  const pool = new Pool(load.origin, { connections: CONNECTIONS });
  let left = load.requestCount;
  const one = async (): Promise<void> => {
    while (left-- > 0) {
      const answer = await pool.request({ method: 'GET', path: load.path, headers: load.headers });
      await answer.body.dump({ limit: 10_000_000 });
      if (answer.statusCode !== load.status) throw new Error(`${load.path} answered ${answer.statusCode}`);
    }
  };
  const cpuBefore = cpuMicroseconds(load.serverPid);
  const start = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  const seconds = (performance.now() - start) / 1000;
  const cpu = cpuMicroseconds(load.serverPid) - cpuBefore;
  await pool.close();
  return {
    requestsPerSecond: load.requestCount / seconds,
    cpuMicrosecondsPerRequest: cpu / load.requestCount,
  };
}
