/** Archive of exact bytes, named by what they are. Nothing is ever changed or overwritten. */
export interface RawStore {
  /** Stores the bytes (compressed, whole or not at all) and returns their SHA-256 in lower-case hex. Storing again is harmless. */
  put(bytes: Uint8Array): Promise<string>;
  /** The exact bytes, or null when they were never stored. Throws StorageFailed when what is stored does not match its name. */
  get(sha256: string): Promise<Uint8Array | null>;
}
