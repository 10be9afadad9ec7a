/** The demonstration, published once and served, as the benches ask it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI, type Server, startServer } from './started-server.ts';

export interface DemonstrationService extends Server {
  /** Begins another one over the same database, once this one is stopped. */
  restart(): Promise<Server>;
  close(): void;
}

/** Clients of the benches ask more often than a school may. */
const LIMITS = { WEALDWAY_PAGE_LIMIT: '10000000', WEALDWAY_SEARCH_LIMIT: '10000000' };

export async function serveDemonstration(more: Record<string, string> = {}): Promise<DemonstrationService> {
  const folder = mkdtempSync(join(tmpdir(), 'wealdway-bench-'));
  const port = String(20_000 + (process.pid % 20_000));
  const env = {
    ...process.env,
    WEALDWAY_DATABASE: join(folder, 'demonstration.sqlite'),
    WEALDWAY_ARCHIVE: join(folder, 'raw'),
    WEALDWAY_PORT: port,
    ...LIMITS,
    ...more,
  };
  execFileSync(process.execPath, [CLI, 'demo', '--once'], { env, stdio: 'ignore' });
  const begin = () => startServer([CLI, 'serve'], env, `http://127.0.0.1:${port}`);
  let server = await begin();
  return {
    ...server,
    async restart() {
      server = await begin();
      return server;
    },
    close() {
      server.process.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
    },
  };
}
