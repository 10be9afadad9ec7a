/** Servers of the benches: each a process of its own, so that what it costs can be read. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(new URL('../../src/runtime/node/wealdway.js', import.meta.url));

export interface Server {
  readonly process: ChildProcessByStdio<null, Readable, null>;
  readonly origin: string;
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
  await untilAnswered(`${origin}/api/v1/status`, child);
  return { process: child, origin };
}

/** Throws after a minute. */
export async function untilAnswered(address: string, child: Server['process']): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGTERM');
  throw new Error(`Nothing answered at ${address}`);
}
