/** The words of a place -> the district or region they most likely mean, with a confidence and the evidence. Pure. */
import type { AreaCode } from '../../domain/area.ts';
import type { Workplace } from '../../domain/posting.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { plainName } from '../../reference/plain-name.ts';
import { createGazetteer } from './gazetteer.ts';
import { createMentionFinder, type Mention, type Mentions } from './mentions.ts';
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

/** `within`: the districts that whoever says the words is for. Places elsewhere must then be said the more clearly. */
export type PlaceReader = (text: string, within?: ReadonlySet<AreaCode>) => PlaceReading;

/** Answers about as likely right as wrong are given; whoever needs surer ones asks for them by `confidence`. */
const LIKELY = 0.33;
/** Places of one text that are this near to the likeliest are workplaces of their own. */
const AS_LIKELY = 0.6;
/** A namesake that is this likely has not been ruled out. */
const RIVAL = 0.05;
/** A name that another place shares is never as sure as what counts may rest on. */
const SURE_OF_CONTESTED = 0.69;
/** How much less likely a district is that whoever speaks is not for. */
const ELSEWHERE = 0.01;
const MOST_SITES = 12;
const MOST_MENTIONS = 40;
const REGION = /^(?:E12|W92|S92|N92)/;
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

interface Homes {
  readonly districts: readonly AreaCode[];
  /** Region of England or country of each district, and the county it lies in. */
  readonly regionOf: readonly (AreaCode | null)[];
  readonly homeOf: readonly (AreaCode | undefined)[];
}

export function createPlaceReader(
  areas: AreaIndex,
  reliability: Reliability = SHIPPED_RELIABILITY,
): PlaceReader {
  const gazetteer = createGazetteer(areas);
  const mentionsOf = createMentionFinder(gazetteer);
  const { districts } = gazetteer;
  const parentsOf = districts.map((code) => areas.find(code)?.parents ?? []);
  const regionOf = parentsOf.map((parents) => parents.find((parent) => REGION.test(parent)) ?? null);
  const homes: Homes = { districts, regionOf, homeOf: parentsOf.map(([first]) => first) };

  return (text, within) => {
    const mentions = mentionsOf(text);
    const workplace = readWorkplace(plainName(text.slice(0, 400)));
    const evidence = mentions.found.map(({ words, kind }) => `${words} (${kind})`);
    const answer = isAbroad(mentions, regionOf)
      ? ABROAD
      : answerOf(mentions.found, homes, reliability, within ?? null);
    return { ...answer, workplace, evidence };
  };
}

type Answer = Omit<PlaceReading, 'workplace' | 'evidence'>;

const NO_DISTRICT = { districts: [], region: null, isContested: false, confidence: 0 } as const;
const ABROAD: Answer = { ...NO_DISTRICT, precision: 'outside-uk' };

function isAbroad({ found, abroad }: Mentions, regionOf: Homes['regionOf']): boolean {
  if (abroad === null || found.some(({ kind }) => kind === 'postcode')) return false;
  const isNorthernIrish =
    abroad === 'ireland' && found.some(({ shares }) => regionOf[shares[0]?.[0] ?? -1] === 'N92000002');
  return !isNorthernIrish && (abroad !== 'likely' || found.length === 0);
}

function answerOf(
  found: readonly Mention[],
  homes: Homes,
  reliability: Reliability,
  within: ReadonlySet<AreaCode> | null,
): Answer {
  const { districts, regionOf } = homes;
  const probabilities = weigh(found, districts, within);
  const [likeliest, most] = largest(probabilities);
  const kinds = new Set<string>(found.map(({ kind }) => kind));
  const precision = FROM_NARROW.find((kind) => kinds.has(kind)) ?? null;
  const sites = sitesOf(found, most, probabilities);
  const isSeveral = sites.length > 1;
  const numbers = isSeveral ? sites : [likeliest];
  const chosen = numbers[0] ?? likeliest;
  const probability = probabilities.get(chosen) ?? 0;
  if (isSeveral || probability >= LIKELY) {
    const contested = isContested(probabilities, numbers, homes);
    const confidence = isSeveral ? reliability.several(probability) : reliability.one(probability);
    return {
      precision,
      isContested: contested,
      districts: numbers.flatMap((number) => districts[number] ?? []),
      region: regionOf[chosen] ?? null,
      confidence: contested ? Math.min(confidence, SURE_OF_CONTESTED) : confidence,
    };
  }
  const [region, regionProbability] = likeliestRegion(probabilities, regionOf);
  return regionProbability >= LIKELY
    ? { ...NO_DISTRICT, precision, region, confidence: regionProbability }
    : { ...NO_DISTRICT, precision };
}

/** Probability of each district by its number, by what all the mentions say of it together. */
function weigh(
  found: readonly Mention[],
  codes: readonly AreaCode[],
  within: ReadonlySet<AreaCode> | null,
): Map<number, number> {
  const districts = codes.length;
  const odds = new Map<number, number>();
  // Forty mentions multiply to 1e212 at most, which a number can still bear.
  for (const { shares, strength } of found.slice(0, MOST_MENTIONS)) {
    const floor = (1 - strength) / districts;
    for (const [number, share] of shares)
      odds.set(number, (odds.get(number) ?? 1) * ((strength * share) / floor + 1));
  }
  let total = within === null ? districts - odds.size : 0;
  if (within !== null)
    for (const [number, code] of codes.entries()) {
      const prior = within.has(code) ? 1 : ELSEWHERE;
      const odd = odds.get(number);
      if (odd === undefined) total += prior;
      else odds.set(number, odd * prior);
    }
  for (const odd of odds.values()) total += odd;
  for (const [number, odd] of odds) odds.set(number, odd / total);
  return odds;
}

/** The key with the largest value, the lowest of equals; -1 and 0 when there is none. */
function largest(values: ReadonlyMap<number, number>): readonly [key: number, value: number] {
  let [best, most] = [-1, 0];
  for (const [key, value] of values)
    if (value > most || (value === most && key < best)) [best, most] = [key, value];
  return [best, most];
}

function likeliestRegion(
  probabilities: ReadonlyMap<number, number>,
  regionOf: Homes['regionOf'],
): readonly [region: AreaCode | null, probability: number] {
  const byRegion = new Map<AreaCode, number>();
  for (const [number, probability] of probabilities) {
    const region = regionOf[number];
    if (region != null) byRegion.set(region, (byRegion.get(region) ?? 0) + probability);
  }
  let best: readonly [AreaCode | null, number] = [null, 0];
  for (const entry of byRegion) if (entry[1] > best[1]) best = entry;
  return best;
}

/** Whether a district of another county than the chosen ones' is still likely. */
function isContested(
  probabilities: ReadonlyMap<number, number>,
  chosen: readonly number[],
  { homeOf }: Homes,
): boolean {
  const homes = new Set(chosen.map((number) => homeOf[number]));
  for (const [number, probability] of probabilities)
    if (probability >= RIVAL && !homes.has(homeOf[number])) return true;
  return false;
}

/** Districts of the strong mentions that are about as likely as the likeliest, in the order of the text. */
function sitesOf(
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
