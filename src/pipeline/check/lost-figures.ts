/** Room 6, losses: what a measure has lost since the last release, and whether it is worth an operator's reading. */
import type { GoneParts } from '../../db/repositories/releases/release-losses.ts';
import type { AreaNames } from './figure-in-words.ts';

/** Fewer than this, or a smaller share, come and go with what a publisher withholds. */
const LEAST_LOST = 3;
const LEAST_LOST_SHARE = 0.01;
const PARTS_NAMED = 3;

/** A phrase for each kind: "Dover (E07000108)", "age=16-24, age=25-49", "2019, 2020, 2021 and 4 more periods". Empty where nothing is gone as a whole. */
export function partsInWords(areas: AreaNames, gone: GoneParts): readonly string[] {
  const nameOf = (code: string) => {
    const name = areas.find(code)?.name;
    return name === undefined ? code : `${name} (${code})`;
  };
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['areas', gone.areaCodes.map(nameOf)],
    ['groups', gone.categories.map((category) => category || 'all groups together')],
    ['periods', gone.periods],
  ];
  return kinds.filter(([, parts]) => parts.length > 0).map(([kind, parts]) => named(parts, kind));
}

function named(parts: readonly string[], kind: string): string {
  const more = parts.length - PARTS_NAMED;
  return more > 1 ? `${parts.slice(0, PARTS_NAMED).join(', ')} and ${more} more ${kind}` : parts.join(', ');
}

/** Null where nothing is lost. Of what is gone as a whole every bit is worth reading. */
export function lossOf({
  measure,
  before,
  now,
  gone,
}: {
  readonly measure: string;
  readonly before: number;
  readonly now: number;
  readonly gone: readonly string[];
}): { readonly sentence: string; readonly isWorthReading: boolean } | null {
  const lost = before - now;
  if (lost <= 0 && gone.length === 0) return null;
  const counts = `${measure} has ${now} figures, ${before} in the last release`;
  const what =
    gone.length > 0
      ? `: nothing came any more for ${gone.join('; ')}`
      : ', and no area, group or period is gone as a whole';
  return {
    sentence: now === 0 ? counts : `${counts}${what}`,
    isWorthReading: gone.length > 0 || (lost >= LEAST_LOST && lost / before >= LEAST_LOST_SHARE),
  };
}
