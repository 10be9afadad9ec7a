/** Where the archive bucket (R2) keeps the bytes of this hash, compressed with gzip. */
export function bucketKey(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}.gz`;
}
