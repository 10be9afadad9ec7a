/**
 * Runs `node-edition.ts` when it is asked, so that only the test that compares pays for it; in a process of its own, because
 * the modules of a workers project are resolved for workerd.
 */
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./node-edition.ts', import.meta.url));
const MAX_BYTES = 100_000_000;

/** Answers any request with the snapshots: an array of EditionSnapshot; 500 with the reason when Node failed. */
export async function startNodeEdition(
  replayOrigin: string,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((_, reply) => {
    execFile(process.execPath, [SCRIPT, replayOrigin], { maxBuffer: MAX_BYTES }, (error, stdout) => {
      if (error) reply.writeHead(500).end(error.message);
      else reply.end(stdout);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
