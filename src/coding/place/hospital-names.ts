/** Finds a hospital in the words of a place, so that what it is called after is not taken for where it is. */
import type { AreaCode } from '../../domain/area.ts';
import { hospitals } from '../../reference/hospitals.ts';
import { plainName } from '../../reference/plain-name.ts';
import type { Meaning } from './gazetteer.ts';
import { outcodeShares } from './outcode-shares.ts';

interface FoundHospital {
  readonly words: string;
  readonly shares: Meaning['shares'];
  /** Words before and after it, which may name its town. */
  readonly rest: readonly (readonly string[])[];
}

/** Finds the longest name in the words of one part of a text. Null when there is none. */
export type HospitalFinder = (tokens: readonly string[]) => FoundHospital | null;

const LONGEST = 9;
/** Letters of a name that may stand for its hospital: "Pinderfields", but not "County". */
const SHORT_FORM = 8;
/** Only a name with one of these words is looked for among other words; the others must be all that is written. */
const TELLING: ReadonlySet<string> = new Set(['hospital', 'infirmary', 'ysbyty']);
/** Left out as often as not: "St James’s (University) Hospital". */
const OPTIONAL: ReadonlySet<string> = new Set(
  'the university general community district memorial nhs teaching'.split(' '),
);

/** "Guy's and St Thomas' NHS Foundation Trust" runs the hospitals of that name. */
const TRUST = / nhs (?:foundation )?trust(?: offices?| hq)?$/;

/** "hospitals" and "jamess" as "hospital" and "jame": apostrophes are written anywhere. */
const bare = (token: string) => token.replace(/s{1,3}$/, '');
const withoutOptional = (tokens: readonly string[]) => tokens.filter((token) => !OPTIONAL.has(token));

function addShares(known: Map<number, number>, shares: Meaning['shares']): Map<number, number> {
  for (const [district, share] of shares) known.set(district, (known.get(district) ?? 0) + share);
  return known;
}

/** `isPlace` says whether a name means a place of its own: "Maidstone" is not short for its hospital, "Arrowe Park" is. */
export function createHospitalFinder(
  districts: readonly AreaCode[],
  isPlace: (name: string) => boolean,
): HospitalFinder {
  const sums = new Map<string, Map<number, number>>();
  for (const { name, outcode, district } of hospitals) {
    const tokens = plainName(name).split(' ').map(bare);
    const shares: Meaning['shares'] =
      district === null ? outcodeShares(outcode, districts) : [[districts.indexOf(district), 1]];
    for (const key of new Set([tokens.join(' '), withoutOptional(tokens).join(' ')]))
      sums.set(key, addShares(sums.get(key) ?? new Map(), shares));
  }
  const sharesOf = new Map(
    [...sums].map(([key, byDistrict]) => {
      const total = [...byDistrict.values()].reduce((sum, share) => sum + share, 0);
      const shares = [...byDistrict].map(([district, share]) => [district, share / total] as const);
      return [key, shares.sort((a, b) => b[1] - a[1] || a[0] - b[0])] as const;
    }),
  );
  const lookUp = (tokens: readonly string[]) =>
    sharesOf.get(tokens.join(' ')) ?? sharesOf.get(withoutOptional(tokens).join(' '));

  return (written) => {
    const name = written.join(' ').replace(TRUST, '');
    const tokens = name.split(' ').map(bare);
    const mayBeShort = name.length >= SHORT_FORM && !isPlace(name);
    const whole = lookUp(tokens) ?? (mayBeShort ? lookUp([...tokens, 'hospital']) : undefined);
    if (whole) return { words: name, shares: whole, rest: [] };
    if (!tokens.some((token) => TELLING.has(token))) return null;
    for (let length = Math.min(LONGEST, tokens.length - 1); length > 1; length--) {
      for (let at = 0; at + length <= tokens.length; at++) {
        const part = tokens.slice(at, at + length);
        const shares = part.some((token) => TELLING.has(token)) ? lookUp(part) : undefined;
        if (shares)
          return {
            words: written.slice(at, at + length).join(' '),
            shares,
            rest: [written.slice(0, at), written.slice(at + length)],
          };
      }
    }
    return null;
  };
}
