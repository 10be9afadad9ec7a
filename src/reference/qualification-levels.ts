/** What a level is like: "What qualification levels mean" on GOV.UK, read in November 2026. */
const LIKE: Readonly<Record<number, string>> = {
  2: 'GCSEs',
  3: 'A levels',
  4: 'the first year of a degree',
  5: 'a foundation degree',
  6: 'a degree',
  7: 'a master’s degree',
};

/** Null for a level of which nothing is said. */
export function likeLevel(level: number): string | null {
  return LIKE[level] ?? null;
}
