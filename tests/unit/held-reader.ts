/** A reading thread for tests: `/held` stands still until it is let go, as a thread does in a long statement, and `/broken` ends it. */
import { workerData } from 'piscina';
import type { CarriedAnswer, CarriedRequest } from '../../src/runtime/node/serving/carried.ts';

const { gate }: { readonly gate: Int32Array } = workerData;

export default async function answer({ url }: CarriedRequest): Promise<CarriedAnswer> {
  const { pathname } = new URL(url);
  if (pathname.endsWith('/held')) Atomics.wait(gate, 0, 0);
  if (pathname.endsWith('/broken')) process.exit(1);
  const body = new Uint8Array(new TextEncoder().encode(pathname));
  return { status: 200, headers: {}, body };
}
