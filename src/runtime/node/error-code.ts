/** The code that Node, SQLite and undici put on their errors, such as `ENOENT`; null for an error without one. */
export function errorCode(cause: unknown): string | null {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
}
