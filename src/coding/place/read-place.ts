/** The words of a place -> the district or region they most likely mean, with a confidence and the evidence. Pure. */
import type { AreaCode } from '../../domain/area.ts';
import type { Workplace } from '../../domain/posting.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { plainName } from '../../reference/plain-name.ts';
import { createGazetteer } from './gazetteer.ts';
import { createMentionFinder, type Mention } from './mentions.ts';
import { type Reliability, SHIPPED_RELIABILITY } from './reliability.ts';
import { readWorkplace } from './workplace.ts';

type PlacePrecision =
  | 'postcode'
  | 'outcode'
  | 'place'
  | 'district'
  | 'county'
  | 'region'
  | 'country'
  | 'outside-uk';

export interface PlaceReading {
  /** The likeliest district first; more than one when the words name several workplaces. Empty when no district is likely enough. */
  readonly districts: readonly AreaCode[];
  /** Region of England, or the country elsewhere; null when not even that is likely. */
  readonly region: AreaCode | null;
  /** The narrowest thing that the answer rests on; null when nothing was recognised. */
  readonly precision: PlacePrecision | null;
  /** True when a place elsewhere that shares the name is still likely: "Newport", "Ashford" without a county. */
  readonly isContested: boolean;
  /** How often such answers are right: of the first district, or of the region where no district is given; 0 when there is neither. */
  readonly confidence: number;
  readonly workplace: Workplace | null;
  /** What was recognised, in order: "maidstone (district)". */
  readonly evidence: readonly string[];
}

export type PlaceReader = (text: string) => PlaceReading;

/** Answers about as likely right as wrong are given; whoever needs surer ones asks for them by `confidence`. */
const LIKELY = 0.33;
/** Places of one text that are this near to the likeliest are workplaces of their own. */
const AS_LIKELY = 0.6;
/** A namesake that is this likely has not been ruled out. */
const RIVAL = 0.05;
/** A name that another place shares is never as sure as what counts may rest on. */
const SURE_OF_CONTESTED = 0.69;
const MOST_SITES = 12;
const MOST_MENTIONS = 40;
const NARROW: ReadonlySet<Mention['kind']> = new Set(['postcode', 'outcode', 'place', 'district']);
const FROM_NARROW: readonly PlacePrecision[] = [
  'postcode',
  'outcode',
  'place',
  'district',
  'county',
  'region',
  'country',
];

/** The key with the largest value, the lowest of equals; -1 and 0 when there is none. */
function largest(values: ReadonlyMap<number, number>): readonly [key: number, value: number] {
  let [best, most] = [-1, 0];
  for (const [key, value] of values)
    if (value > most || (value === most && key < best)) [best, most] = [key, value];
  return [best, most];
}

export function createPlaceReader(
  areas: AreaIndex,
  reliability: Reliability = SHIPPED_RELIABILITY,
): PlaceReader {
  const gazetteer = createGazetteer(areas);
  const mentionsOf = createMentionFinder(gazetteer);
  const regionOf = gazetteer.districts.map((code) => {
    const parents = areas.find(code)?.parents ?? [];
    return parents.find((parent) => /^(E12|W92|S92|N92)/.test(parent)) ?? null;
  });
  const homeOf = gazetteer.districts.map((code) => areas.find(code)?.parents[0]);
  const unlikely = 1 / gazetteer.districts.length;

  /** Probability of each district, by what all the mentions say of it together. */
  function weigh(found: readonly Mention[]): Map<number, number> {
    const odds = new Map<number, number>();
    // Forty mentions multiply to 1e212 at most, which a number can still bear.
    for (const { shares, strength } of found.slice(0, MOST_MENTIONS)) {
      const floor = (1 - strength) * unlikely;
      for (const [number, share] of shares)
        odds.set(number, (odds.get(number) ?? 1) * ((strength * share) / floor + 1));
    }
    let total = gazetteer.districts.length - odds.size;
    for (const odd of odds.values()) total += odd;
    for (const [number, odd] of odds) odds.set(number, odd / total);
    return odds;
  }

  function likeliestRegion(probabilities: ReadonlyMap<number, number>): [AreaCode | null, number] {
    const byRegion = new Map<AreaCode, number>();
    for (const [number, probability] of probabilities) {
      const region = regionOf[number];
      if (region != null) byRegion.set(region, (byRegion.get(region) ?? 0) + probability);
    }
    let best: [AreaCode | null, number] = [null, 0];
    for (const entry of byRegion) if (entry[1] > best[1]) best = entry;
    return best;
  }

  return (text) => {
    const { found, abroad } = mentionsOf(text);
    const workplace = readWorkplace(plainName(text.slice(0, 400)));
    const evidence = found.map(({ words, kind }) => `${words} (${kind})`);
    const isNorthernIrish =
      abroad === 'ireland' && found.some(({ shares }) => regionOf[shares[0]?.[0] ?? -1] === 'N92000002');
    const hasPostcode = found.some(({ kind }) => kind === 'postcode');
    const isAbroad =
      !hasPostcode &&
      !isNorthernIrish &&
      (abroad === 'certain' || abroad === 'ireland' || (abroad === 'likely' && found.length === 0));
    if (isAbroad)
      return {
        districts: [],
        region: null,
        precision: 'outside-uk',
        isContested: false,
        confidence: 0,
        workplace,
        evidence,
      };

    const probabilities = weigh(found);
    const [likeliest, most] = largest(probabilities);
    const [region, regionProbability] = likeliestRegion(probabilities);
    const kinds = new Set<string>(found.map(({ kind }) => kind));
    const precision = FROM_NARROW.find((kind) => kinds.has(kind)) ?? null;
    const base = { precision, workplace, evidence };
    const sites = workplacesOf(found, most, probabilities);
    const [site] = sites;
    const chosen = sites.length > 1 && site !== undefined ? site : likeliest;
    const probability = probabilities.get(chosen) ?? 0;
    if (sites.length > 1 || probability >= LIKELY) {
      const numbers = sites.length > 1 ? sites : [chosen];
      const confidence = sites.length > 1 ? reliability.several(probability) : reliability.one(probability);
      const contested = isContested(probabilities, numbers);
      return {
        ...base,
        isContested: contested,
        districts: numbers.flatMap((number) => gazetteer.districts[number] ?? []),
        region: regionOf[chosen] ?? null,
        confidence: contested ? Math.min(confidence, SURE_OF_CONTESTED) : confidence,
      };
    }
    return regionProbability >= LIKELY
      ? { ...base, isContested: false, districts: [], region, confidence: regionProbability }
      : { ...base, isContested: false, districts: [], region: null, confidence: 0 };
  };

  /** Whether a district of another county than the chosen ones' is still likely. */
  function isContested(probabilities: ReadonlyMap<number, number>, chosen: readonly number[]): boolean {
    const homes = new Set(chosen.map((number) => homeOf[number]));
    for (const [number, probability] of probabilities)
      if (probability >= RIVAL && !homes.has(homeOf[number])) return true;
    return false;
  }

  /** Districts of the strong mentions that are about as likely as the likeliest, in the order of the text. */
  function workplacesOf(
    found: readonly Mention[],
    most: number,
    probabilities: ReadonlyMap<number, number>,
  ): readonly number[] {
    const numbers = found
      .filter(({ kind, strength }) => NARROW.has(kind) && strength >= LIKELY)
      .flatMap(({ shares }) => {
        const [best] = shares;
        return best !== undefined && best[1] >= LIKELY ? [best[0]] : [];
      })
      .filter((number) => (probabilities.get(number) ?? 0) >= AS_LIKELY * most);
    return [...new Set(numbers)].slice(0, MOST_SITES);
  }
}
