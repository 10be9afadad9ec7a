/** Says which network addresses a name has. Only a runtime that makes its own connections has one. */
export interface Resolver {
  /** Every address, in the order in which they should be tried. Throws what keeps it from an answer. */
  resolve(hostname: string): Promise<readonly string[]>;
}
