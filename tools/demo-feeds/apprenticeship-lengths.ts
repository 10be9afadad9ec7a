/** How long an apprenticeship of the demonstration takes: in the trades longer than in an office. */
const TRADES: ReadonlySet<string> = new Set([
  'Construction and the built environment',
  'Engineering and manufacturing',
]);
const LONG: ReadonlyMap<number, readonly number[]> = new Map([
  [2, [18, 24, 24]],
  [3, [36, 42, 48]],
]);
const USUAL: ReadonlyMap<number, readonly number[]> = new Map([
  [2, [12, 15, 18]],
  [3, [18, 18, 24]],
  [4, [18, 24]],
  [6, [36, 48]],
]);

/** To pick from. */
export function monthsOf({
  level,
  route,
}: {
  readonly level: number;
  readonly route: string;
}): readonly number[] {
  return (TRADES.has(route) ? LONG.get(level) : undefined) ?? USUAL.get(level) ?? [24];
}

/** As the service writes it: "1 Year 6 Months". */
export function lengthInWords(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return `${years} Year${years === 1 ? '' : 's'}${rest === 0 ? '' : ` ${rest} Months`}`;
}
