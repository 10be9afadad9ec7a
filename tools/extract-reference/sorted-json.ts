/** How the lists are written: one entry a line, so that a change of one area is a change of one line. */
export function asJson(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
