/** The name of a school, as a reader types it -> the schools that it may be, from the registers that were imported. */
import { distance } from 'fastest-levenshtein';
import {
  findSchool,
  type HeldSchool,
  listSchoolWords,
  searchSchools,
} from '../../db/repositories/schools/school-search.ts';
import type { Area } from '../../domain/area.ts';
import type { SourceId } from '../../domain/release.ts';
import { schoolWords, tellingWords } from '../../reference/school-names.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';

export interface FoundSchool extends HeldSchool {
  readonly sourceId: SourceId;
  readonly area: Area;
}

export interface FoundSchools {
  /** Best first; never empty. */
  readonly schools: readonly FoundSchool[];
  /** False where a word was put right, or it is a school of another kind: the reader is asked. */
  readonly isSure: boolean;
}

type SchoolDeps = Pick<RouteDeps, 'areas' | 'db' | 'sources'>;

/** Longer texts are no name of a school. */
const MOST_WORDS = 14;
/** Letters that a misspelt word is believed to begin with. */
const RIGHT_LETTERS = 2;
const LEAST_LETTERS = 4;

/** What is said of a school that no register lists. */
export const NO_SUCH_SCHOOL =
  'The registers that we have hold no open school of that name for pupils of 11 and over. Type its postcode or its town.';

/** Whether the name of a school can be asked for. */
export const hasSchools = (deps: Pick<RouteDeps, 'sources'>, publication: Publication): boolean =>
  schoolReleases(deps, publication).size > 0;

/** Null where no register was imported, no word tells a school from others, or no school is called so. */
export async function findSchools(
  deps: SchoolDeps,
  publication: Publication,
  text: string,
): Promise<FoundSchools | null> {
  const releases = schoolReleases(deps, publication);
  const words = schoolWords(text);
  const telling = tellingWords(words);
  if (releases.size === 0 || telling.length === 0 || words.length > MOST_WORDS) return null;
  const ids = [...releases.keys()];
  const named = async (asked: readonly string[]): Promise<FoundSchool[]> =>
    placed(deps, releases, await searchSchools(deps.db, ids, asked)).filter((school) =>
      isNamed(school, asked),
    );
  const whole = await named(words);
  const held = whole.length > 0 ? whole : await named(telling);
  if (held.length > 0) {
    const isSure = whole.length > 0 || held.every((school) => isOfKind(school, words));
    return { schools: bestFirst(held, words), isSure };
  }
  const mended = await mendWords(deps, telling);
  const alike = mended === null ? [] : await named(mended);
  return mended === null || alike.length === 0 ? null : { schools: bestFirst(alike, mended), isSure: false };
}

/** The school of an address, such as `dfe/schools/136305`; null for one that no register lists any more. */
export async function findSchoolById(
  deps: SchoolDeps,
  publication: Publication,
  id: string,
): Promise<FoundSchool | null> {
  const at = id.lastIndexOf('/');
  const releases = new Map(
    [...schoolReleases(deps, publication)].filter(([, sourceId]) => sourceId === id.slice(0, at)),
  );
  const school = await findSchool(deps.db, [...releases.keys()], id.slice(at + 1));
  return school === null ? null : (placed(deps, releases, [school])[0] ?? null);
}

function schoolReleases(
  { sources }: Pick<RouteDeps, 'sources'>,
  { releases }: Publication,
): ReadonlyMap<number, SourceId> {
  const registers = new Set(
    sources
      .filter(({ kind, licence }) => kind === 'schools' && licence.allows === 'records')
      .map(({ id }) => id),
  );
  return new Map(
    releases.flatMap(({ releaseId, sourceId }) => (registers.has(sourceId) ? [[releaseId, sourceId]] : [])),
  );
}

function placed(
  { areas }: Pick<RouteDeps, 'areas'>,
  releases: ReadonlyMap<number, SourceId>,
  schools: readonly HeldSchool[],
): FoundSchool[] {
  return schools.flatMap((school) => {
    const [sourceId, area] = [releases.get(school.releaseId), areas.find(school.district)];
    return sourceId === undefined || area === null ? [] : [{ ...school, sourceId, area }];
  });
}

/** Kinds that a school has in its name or is not: "Chatham Grammar" is not Chatham High School. */
const KINDS: ReadonlySet<string> = new Set(['grammar', 'high', 'catholic', 'cofe']);
/** "For Boys" is often left out of a name, but is never said of the other. */
const PUPILS = ['girls', 'boys'];

function isOfKind({ name }: FoundSchool, words: readonly string[]): boolean {
  const own = new Set(schoolWords(name));
  const isFor = PUPILS.filter((pupils) => own.has(pupils));
  return words.every((word) =>
    PUPILS.includes(word) ? isFor.length === 0 || own.has(word) : !KINDS.has(word) || own.has(word),
  );
}

/** Whether a word that tells schools apart stands in its name, and not in its place alone. */
function isNamed({ name }: FoundSchool, words: readonly string[]): boolean {
  const own = new Set(schoolWords(name));
  return tellingWords(words).some((word) => own.has(word));
}

/** Where the words are the whole name of one school, it is that one, though others have a longer name with all of them. */
function bestFirst(schools: readonly FoundSchool[], words: readonly string[]): FoundSchool[] {
  const asked = new Set(words);
  const ranked = schools
    .map((school) => ({ school, rank: rankOf(school, asked) }))
    .sort((a, b) => a.rank - b.rank);
  const best = ranked[0]?.rank;
  return (best === 0 ? ranked.filter(({ rank }) => rank === 0) : ranked).map(({ school }) => school);
}

/** 0: its name is what was asked, but for "the" and its place. Else how many words of its name were not asked for, and one. */
function rankOf({ name, town, area }: FoundSchool, asked: ReadonlySet<string>): number {
  const own = schoolWords(name).filter((word) => word !== 'the');
  const places = new Set([...schoolWords(town ?? ''), ...schoolWords(area.name)]);
  const missing = own.filter((word) => !asked.has(word));
  const foreign = [...asked].filter((word) => word !== 'the' && !own.includes(word) && !places.has(word));
  return missing.length === 0 && foreign.length === 0 ? 0 : missing.length + 1;
}

/** Words that no school has, each as the nearest that one has; null where a word is like none. */
async function mendWords(
  { db }: Pick<RouteDeps, 'db'>,
  words: readonly string[],
): Promise<readonly string[] | null> {
  const mended: string[] = [];
  for (const word of words) {
    const known = word.length < LEAST_LETTERS ? [] : await listSchoolWords(db, word.slice(0, RIGHT_LETTERS));
    const nearest = known
      .map((each) => ({ each, far: distance(each, word) }))
      .filter(({ far }) => far <= (word.length > 6 ? 2 : 1))
      .sort((a, b) => a.far - b.far)[0];
    if (word.length >= LEAST_LETTERS && nearest === undefined) return null;
    mended.push(nearest?.each ?? word);
  }
  return mended;
}
