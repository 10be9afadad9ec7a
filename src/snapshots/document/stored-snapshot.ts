/** A snapshot as it is stored: text whose SHA-256 is its name, so what is read is what a build wrote, to the byte. */
import type { Snapshot } from './snapshot.ts';

/** The document of a stored body. Its shape is that of the version that built it, and is not checked again; damage throws. */
export function parseSnapshot(body: string): Snapshot {
  return { seal: null, growth: null, wider: null, ...JSON.parse(body) };
}
