/** Finds the names in the words of a place and how much each can be relied on. Linear in the length of the text. */

import { citiesAbroad } from '../../reference/cities-abroad.ts';
import { findOutcode, parsePostcode } from '../../reference/outcodes.ts';
import { plainName } from '../../reference/plain-name.ts';
import { remembered } from '../shared/remembered.ts';
import { COUNTRIES_ABROAD, IRELAND, PLACES_ABROAD, STATES_ABROAD } from './abroad.ts';
import type { Gazetteer, Meaning } from './gazetteer.ts';
import { createHospitalFinder } from './hospital-names.ts';
import { createNearNames } from './near-names.ts';
import { outcodeShares } from './outcode-shares.ts';

export interface Mention {
  /** As it was looked up: plain lower case, or the postcode. */
  readonly words: string;
  readonly kind: Meaning['kind'] | 'postcode' | 'outcode';
  readonly shares: Meaning['shares'];
  /** How likely the advert's place is one of those, 0 to 1. */
  readonly strength: number;
  /** The comma-separated part that it stands in. */
  readonly part: number;
}

export interface Mentions {
  readonly found: readonly Mention[];
  /** `certain`: a country or "overseas"; `likely`: a city abroad; `ireland` may be Northern Ireland. */
  readonly abroad: 'certain' | 'likely' | 'ireland' | null;
}

const MAX_LENGTH = 400;
/** Longest names in words: "armagh city banbridge and craigavon". */
const MAX_WORDS = 7;
const PARTS = /[,;()[\]/|\n\r\t•·:]|\s[-–—]+\s|[–—]|(?<=[a-z]{3})\.\s/i;
const POSTCODE = /\b([a-z]{1,2}\d[a-z\d]?)(?:\s{0,2}(\d[abd-hjlnp-uw-z]{2}))?\b/gi;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** What follows the name of a street or a building, which may be called after a town far away. */
const STREET = words(
  'road rd street st lane ln avenue ave way close drive gardens terrace row crescent grove building buildings house court lodge suite block floor unit ward room wing tower mill yard villa villas cottage farm arms view mews parade wharf quay hall',
);
/** Whom a hospital or a school is called after. */
const TITLE = words('st saint king kings queen queens prince princess lord lady sir dr duke earl');
/** These follow the name of the place that they serve. */
const SERVES = words(
  'hospital hospitals infirmary clinic surgery school academy college university council trust nhs ccg health community general district city town central north south east west area borough county',
);
/** Names of places that are everyday words of addresses: only whole parts count. */
const ADDRESS_WORDS = words(
  'street park hill green bridge church cross hope sale over ash eye ware deal moor heath bank mill end house hall wood grove law lea lee elm par bow ham royal home base care market hospital clinic down beacon ward trust unit lodge bath central north south east west centre site sites various hub office team multiple locations based working community mental health children adult town village district national the and of in at for new old group service services',
);
/** Ways to dress a name up, undone one after the other: "London Borough of Bexley", "Aberdeen City Council", "nr Ashford". */
const DRESS: readonly RegExp[] = [
  / (?:council|ua|mbc|unitary authority|unitary|authority|corporation|england|uk|area|region|and surrounding areas?)$/,
  / (?:metropolitan|county|city and|city|metropolitan borough|county borough|borough|district|city centre|town centre)$/,
  / (?:borough|district|city|town|county)$/,
  /^(?:the |near |nr |around |across |in |at |based in |(?:the )?(?:city and county|county borough|city|county|london borough|royal borough|metropolitan borough|borough|district) of )/,
  / (?:north|south|east|west|central)(?: (?:east|west))?$/,
  /^(?:north|south|east|west|central|greater|mid)(?: (?:east|west))? (?=[a-z]{4})/,
];

const WHOLE = 0.96;
/** A hamlet's or a quarter's name before other parts may as well be a building's: "The Meadows, Stockport". */
const SMALL = 0.85;
const HUNDREDS_OF_A_TOWN = 150;
const WITHIN = 0.8;
const SMALL_WITHIN = 0.6;
const SERVED = 0.9;
const WEAK = 0.25;
const MISSPELT = 0.75;
/** The wider a name, the more loosely it is used: "London, South East England". Loss for every district it holds. */
const LOSS_BY_WIDTH = 0.0012;

/** Counties and towns come again and again, whatever stands before them. */
const PARTS_KEPT = 10_000;

type PartMention = Omit<Mention, 'part'>;

/** What one part says, wherever it stands. */
interface ReadPart {
  readonly mentions: readonly PartMention[];
  /** All of it is one name. */
  readonly whole: { readonly name: string; readonly meaning: Meaning } | null;
  readonly abroad: Mentions['abroad'];
  /** Its words, where none of them was recognised. */
  readonly unknown: readonly string[] | null;
}

const NOTHING_SAID: ReadPart = { mentions: [], whole: null, abroad: null, unknown: null };

/** Finds the names in one text after another, with a memory for the parts that come again. */
export function createMentionFinder(gazetteer: Gazetteer): (text: string) => Mentions {
  const nearNames = createNearNames(gazetteer);
  const readPart = remembered(PARTS_KEPT, createPartReader(gazetteer));

  return (text) => {
    const found: Mention[] = [];
    const rest = text.slice(0, MAX_LENGTH).replace(POSTCODE, (written, outcode: string, incode?: string) => {
      const mention = postcodeMention(outcode, incode, gazetteer);
      if (mention === null) return written;
      found.push(mention);
      return ',';
    });
    const writtenParts = rest.split(PARTS);
    const parts = writtenParts.map(readPart);
    const hamlets: Mention[] = [];
    for (const [part, { mentions, whole, abroad }] of parts.entries()) {
      for (const mention of mentions) found.push({ ...mention, part });
      if (whole === null) continue;
      const { kind, shares } = whole.meaning;
      const strength = strengthOfWhole(whole.meaning, part === parts.length - 1);
      (abroad === null ? found : hamlets).push({ words: whole.name, kind, shares, strength, part });
    }
    const abroad = endsInState(writtenParts) ? 'certain' : abroadOf(parts);
    if (found.length > 0) found.push(...hamlets);
    else if (abroad === null) found.push(...misspelt(parts, nearNames, gazetteer));
    return { found: withoutRepeats(found), abroad };
  };
}

/** "Birmingham, Alabama": the state tells whose Birmingham. */
function endsInState(writtenParts: readonly string[]): boolean {
  const named = writtenParts.filter((part) => part.trim() !== '');
  return named.length > 1 && STATES_ABROAD.has(plainName(named.at(-1) ?? ''));
}

/** "Certain" stands whatever follows it; otherwise the last part that says so. */
function abroadOf(parts: readonly ReadPart[]): Mentions['abroad'] {
  const said = parts.flatMap(({ abroad }) => abroad ?? []);
  return said.includes('certain') ? 'certain' : (said.at(-1) ?? null);
}

function createPartReader(gazetteer: Gazetteer): (written: string) => ReadPart {
  const isPlace = (name: string) => gazetteer.find(name) !== undefined;
  const findHospital = createHospitalFinder(gazetteer.districts, isPlace);
  return (written) => {
    const part = plainName(written);
    if (part === '') return NOTHING_SAID;
    const tokens = part.split(' ');
    const hospital = findHospital(tokens);
    if (hospital !== null) {
      const { words: name, shares, rest } = hospital;
      const mention = { words: name, kind: 'place', shares, strength: SERVED } as const;
      const others = rest.flatMap((words) => namesWithin(words, gazetteer));
      return { ...NOTHING_SAID, mentions: [mention, ...others] };
    }
    const whole = wholePart(part, gazetteer);
    const abroad = abroadness(part, whole !== null);
    if (abroad !== null) return { ...NOTHING_SAID, abroad };
    if (whole !== null && isHamletOfThatName(part, whole.meaning))
      return { ...NOTHING_SAID, whole, abroad: 'likely' };
    if (whole !== null) return { ...NOTHING_SAID, whole };
    const mentions = namesWithin(tokens, gazetteer);
    return { ...NOTHING_SAID, mentions, unknown: mentions.length === 0 ? tokens : null };
  };
}

/** All of a part as one name, once what dresses it up is gone. */
function wholePart(part: string, gazetteer: Gazetteer): ReadPart['whole'] {
  const meaning = gazetteer.find(part);
  if (meaning) return { name: part, meaning };
  let bare = part;
  for (const dress of DRESS) {
    const next = bare.replace(dress, '');
    const dressed = next === bare ? undefined : gazetteer.find(next);
    // "Bath city" is a town; "the hill area" is none.
    const isAddress = ADDRESS_WORDS.has(next) && (dressed?.hundreds ?? 0) < HUNDREDS_OF_A_TOWN;
    if (next === bare || isAddress) continue;
    bare = next;
    if (dressed) return { name: bare, meaning: dressed };
  }
  return null;
}

/** The names among the words of a part, the longest first. */
function namesWithin(tokens: readonly string[], gazetteer: Gazetteer): PartMention[] {
  const found: PartMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (let length = Math.min(MAX_WORDS, tokens.length - at); length > 0; length--) {
      const name = length === 1 ? (tokens[at] ?? '') : tokens.slice(at, at + length).join(' ');
      const meaning = gazetteer.find(name);
      if (!meaning || (length === 1 && (ADDRESS_WORDS.has(name) || name.length < 3))) continue;
      const strength = strengthWithin(meaning, tokens[at - 1], tokens[at + length]);
      found.push({ words: name, kind: meaning.kind, shares: meaning.shares, strength });
      at += length - 1;
      break;
    }
  }
  return found;
}

function misspelt(
  parts: readonly ReadPart[],
  nearNames: ReturnType<typeof createNearNames>,
  gazetteer: Gazetteer,
): Mention[] {
  for (const [part, { unknown }] of [...parts.entries()].reverse()) {
    const name = unknown === null ? null : nearNames(unknown);
    const meaning = name === null ? undefined : gazetteer.find(name);
    if (name !== null && meaning)
      return [{ words: name, kind: meaning.kind, shares: meaning.shares, strength: MISSPELT, part }];
  }
  return [];
}

/** The same words twice ("Preston, Preston") say no more than once: the surer mention stays, in the first one's stead. */
function withoutRepeats(found: readonly Mention[]): readonly Mention[] {
  const byWords = new Map<string, Mention>();
  for (const mention of found) {
    const known = byWords.get(mention.words);
    if (!known || known.strength < mention.strength) byWords.set(mention.words, mention);
  }
  return [...byWords.values()];
}

/** "New York": the place abroad is meant unless something British stands beside it. */
function isHamletOfThatName(part: string, { kind, hundreds }: Meaning): boolean {
  return PLACES_ABROAD.has(part) && kind === 'place' && hundreds < HUNDREDS_OF_A_TOWN;
}

function strengthOfWhole({ kind, shares, hundreds }: Meaning, isLast: boolean): number {
  if (kind === 'county' || kind === 'region' || kind === 'country')
    return WHOLE - LOSS_BY_WIDTH * shares.length;
  return kind === 'place' && !isLast && hundreds < HUNDREDS_OF_A_TOWN ? SMALL : WHOLE;
}

function strengthWithin(meaning: Meaning, before: string | undefined, after: string | undefined): number {
  if (before !== undefined && TITLE.has(before)) return WEAK;
  if (meaning.kind === 'place' && meaning.hundreds < HUNDREDS_OF_A_TOWN) return SMALL_WITHIN;
  if (after === undefined) return WITHIN;
  if (STREET.has(after)) return WEAK;
  return SERVES.has(after) ? SERVED : WITHIN;
}

function abroadness(part: string, isBritish: boolean): Mentions['abroad'] {
  if (IRELAND.has(part)) return 'ireland';
  if (COUNTRIES_ABROAD.has(part)) return 'certain';
  if (isBritish) return null;
  if (citiesAbroad.has(part) || PLACES_ABROAD.has(part)) return 'likely';
  // "Los Angeles California", "Austin Texas": the last word or two may be the state or the country.
  const tokens = part.split(' ');
  for (const length of [1, 2]) {
    if (tokens.length <= length) break;
    const tail = tokens.slice(-length).join(' ');
    if (COUNTRIES_ABROAD.has(tail)) return tail === 'jersey' ? null : 'likely';
    if (PLACES_ABROAD.has(tail)) return 'likely';
  }
  return null;
}

/** An outcode alone may be a ward or a road ("M25"): it counts for less than a whole postcode. */
function postcodeMention(outcode: string, incode: string | undefined, gazetteer: Gazetteer): Mention | null {
  const parts = parsePostcode(outcode);
  const known = parts === null ? null : findOutcode(parts.outcode);
  if (known === null) return null;
  return {
    words: incode === undefined ? known.outcode : `${known.outcode} ${incode.toUpperCase()}`,
    kind: incode === undefined ? 'outcode' : 'postcode',
    shares: outcodeShares(known, gazetteer.districts),
    strength: incode === undefined ? 0.95 : 0.995,
    part: -1,
  };
}
