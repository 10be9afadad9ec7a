/** What people type for a job -> occupations, best first, each with why. Pure, and quick enough to ask at each letter. */
import {
  namesakesOf,
  type Occupation,
  occupations,
  occupationsOfSector,
} from '../../reference/occupations.ts';
import type { Sector } from '../../reference/sectors.ts';
import type { OccupationCoder } from '../occupation/occupation-coder.ts';
import { createNameIndex, type NameHit } from './name-index.ts';
import { hasNoName, namesNoWork, plainQuery, readingsOf, withoutAsking } from './query-words.ts';
import { isRefused } from './refused-words.ts';
import { sectorNamed } from './sector-words.ts';

interface OccupationMatch {
  readonly occupation: Occupation;
  /**
   * `name`: its own name. `other-name`: what people call it. `part`: a name that holds what was typed, or stands in it.
   * `spelling`: a name spelt like it. `coder`: the trained coder's reading of a title that we do not list.
   * `sector`: an occupation of the sector that was named.
   */
  readonly why: 'name' | 'other-name' | 'part' | 'spelling' | 'coder' | 'sector';
  /** The name that was matched; null for `coder` and `sector`. */
  readonly matched: string | null;
}

export interface OccupationFinding {
  /** Best first, each occupation once, at most as many as were asked for. */
  readonly matches: readonly OccupationMatch[];
  /**
   * `one`: a name of the first match, or what people call it before all others of the name. `several`: one word for several occupations, by a name of each or within one: the reader chooses.
   * `sector`: the name of a sector, and its occupations. `near`: no name that we know, these are near. `nothing`: nothing is near, or the
   * word is not one to answer.
   */
  readonly means: 'one' | 'several' | 'sector' | 'near' | 'nothing';
  /** Set when the text names a sector, whether or not it names an occupation too. */
  readonly sector: Sector | null;
}

export interface OccupationFinder {
  find(text: string, limit: number): OccupationFinding;
  /** Whether the text is a name of an occupation or a sector, word for word. */
  isNamed(text: string): boolean;
  /** Whether the text is not to be answered: nothing is found for it, nothing near it, and it is not repeated. */
  refuses(text: string): boolean;
  /** For a text that nothing was found for: occupations with the names nearest in spelling, however far. Empty for a word not to answer. */
  nearest(text: string, limit: number): readonly Occupation[];
}

const NOTHING: OccupationFinding = { matches: [], means: 'nothing', sector: null };
/** A name of so many words, or of so much of the text, says what the job is though other words stand round it. */
const TELLING_WORDS = 2;
const TELLING_SHARE = 0.6;
/** Surer than this the coder comes before a name of one word within the text. */
const SURE_CODER = 0.5;
/** Words of a beginning that is looked for when nothing else was found. */
const MOST_BEGINNING = 4;
/** Less sure than this it would be a guess. */
const LEAST_CODER = 0.2;

/** `coder` is only asked about titles that we do not list: give null to do without it, or a function that opens it when it is needed. */
export function createOccupationFinder(
  coder: (() => Pick<OccupationCoder, 'explain'>) | null,
  all: readonly Occupation[] = occupations,
): OccupationFinder {
  const index = createNameIndex(all);
  const near = createNearFinder(index, coder, all);

  return {
    isNamed(text) {
      // Nothing is cut off as an afterthought: what stands after a comma may be the place.
      const typed = plainQuery(text)
        .replace(/[^\p{L}\p{N}'&]+/gu, ' ')
        .trim();
      return (
        sectorNamed(withoutAsking(typed)) !== null ||
        readingsOf(typed).some((reading) => index.exact(reading).length > 0)
      );
    },
    refuses: (text) => isRefused(plainQuery(text)),
    nearest(text, limit) {
      const typed = plainQuery(text);
      return isRefused(typed) ? [] : index.nearest(readingsOf(typed).at(-1) ?? [], limit);
    },
    find(text, limit) {
      const typed = plainQuery(text);
      const readings = readingsOf(typed);
      if (readings.every(hasNoName) || namesNoWork(typed) || isRefused(typed)) return NOTHING;
      const named = readings.find((reading) => index.exact(reading).length > 0);
      const exact = (named === undefined ? [] : index.exact(named)).map(matchOfName);
      const sector = sectorNamed(typed) ?? sectorNamed(withoutAsking(typed));
      if (sector !== null)
        return { matches: best([...exact, ...matchesOf(sector)], limit), means: 'sector', sector };
      if (named !== undefined) {
        const [first] = exact;
        const isOne =
          exact.length === 1 || first?.why === 'name' || (first !== undefined && isFirstOf(first));
        const beside = exact.length < limit ? index.holding(named).map((hit) => because('part', hit)) : [];
        return { matches: best([...exact, ...beside], limit), means: isOne ? 'one' : 'several', sector };
      }
      const { found, isSeveral } = near(readings);
      const matches = best(found, limit);
      return matches.length === 0 ? NOTHING : { matches, means: isSeveral ? 'several' : 'near', sector };
    },
  };
}

/** "Nurse" is what everybody calls a registered nurse first, and a nurse of any other kind second. */
function isFirstOf({ occupation, matched }: OccupationMatch): boolean {
  return matched === occupation.otherNames[0] && namesakesOf(occupation).length > 0;
}

interface Near {
  readonly found: readonly OccupationMatch[];
  /** A word of many names ("manager"), not a name itself. */
  readonly isSeveral: boolean;
}

/** For what is no name as it stands: names within it, names spelt like it, and what the coder makes of it. */
function createNearFinder(
  index: ReturnType<typeof createNameIndex>,
  coder: (() => Pick<OccupationCoder, 'explain'>) | null,
  all: readonly Occupation[],
): (readings: readonly (readonly string[])[]) => Near {
  const byCode = new Map<string, Occupation>(all.map((occupation) => [occupation.soc2020, occupation]));

  function coded(words: readonly string[]) {
    const answer = coder?.().explain(words.join(' '));
    if (answer === undefined || answer.candidates.length === 0) return null;
    const likeliest = [
      ...(answer.unitGroup === null
        ? []
        : [{ soc2020: answer.unitGroup, share: answer.unitGroupConfidence }]),
      ...answer.candidates.map(({ soc2020, probability }) => ({ soc2020, share: probability })),
    ];
    const matches = likeliest.flatMap(({ soc2020, share }): OccupationMatch[] => {
      const occupation = byCode.get(soc2020);
      return occupation && share >= LEAST_CODER ? [{ occupation, why: 'coder', matched: null }] : [];
    });
    return { matches, confidence: answer.unitGroupConfidence, isRead: answer.unknownWords.length === 0 };
  }

  /** "Paramedik in glasgo": the longest beginning that is spelt like a name. */
  function begunLike(words: readonly string[]): OccupationMatch[] {
    for (let count = Math.min(MOST_BEGINNING, words.length - 1); count > 0; count--) {
      const hits = index.spelledLike(words.slice(0, count));
      if (hits.length > 0) return hits.map((hit) => because('spelling', hit));
    }
    return [];
  }

  return (readings) => {
    const words = readings.at(-1) ?? [];
    const run = index.within(words);
    const parts = run?.hits.map((hit) => because('part', hit)) ?? [];
    const spelled = readings
      .flatMap((reading) => index.spelledLike(reading))
      .map((hit) => because('spelling', hit));
    const held = index.holding(words).map((hit) => because('part', hit));
    const near = (...found: (readonly OccupationMatch[])[]) => ({ found: found.flat(), isSeveral: false });
    if (spelled.length > 0 && words.some((word) => !index.knows(word))) return near(spelled, parts, held);
    if (run !== null && (run.wordCount >= TELLING_WORDS || run.share >= TELLING_SHARE))
      return near(parts, held, spelled);
    if (held.length > 1 && words.every((word) => index.knows(word))) return { found: held, isSeveral: true };
    const code = coded(words);
    const codes = code?.isRead ? code.matches : [];
    if (held.length + parts.length + codes.length + spelled.length === 0) return near(begunLike(words));
    return (code?.confidence ?? 0) >= SURE_CODER
      ? near(codes, parts, held, spelled)
      : near(held, parts, codes, spelled);
  };
}

function because(why: OccupationMatch['why'], { occupation, name }: NameHit): OccupationMatch {
  return { occupation, why, matched: name };
}

function matchOfName(hit: NameHit): OccupationMatch {
  return because(hit.isOwnName ? 'name' : 'other-name', hit);
}

/** Those that are one job first: they say the most to somebody who asks for a whole sector. */
function matchesOf({ id }: Sector): OccupationMatch[] {
  const order = occupationsOfSector(id).map((occupation) => ({
    occupation,
    last: Number(occupation.isSeveral) + Number(occupation.soc2020.startsWith('1')) * 2,
  }));
  return order
    .sort((a, b) => a.last - b.last)
    .map(({ occupation }) => ({ occupation, why: 'sector', matched: null }));
}

function best(matches: readonly OccupationMatch[], limit: number): readonly OccupationMatch[] {
  const seen = new Set<Occupation>();
  return matches.filter(({ occupation }) => !seen.has(occupation) && seen.add(occupation)).slice(0, limit);
}
