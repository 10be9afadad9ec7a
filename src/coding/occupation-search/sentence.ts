/** "I want to go into nursing and I live in Thanet" -> the work and the places in a sentence, whatever stands round them. Pure: whoever calls knows what they are. */
import { plainQuery } from './query-words.ts';

interface Sentence {
  /** Jobs as they were typed, in that order; where none is named, one sector at most. */
  readonly works: readonly string[];
  /** In the order typed, each as it was typed. */
  readonly places: readonly string[];
  /** Words that are no work, no place and not among those that sentences are made of. */
  readonly others: readonly string[];
  /** Whether it has more of such words than a name has. */
  readonly isSentence: boolean;
}

interface Known {
  readonly isPlace: (text: string) => boolean;
  readonly isJob: (text: string) => boolean;
  /** Whether a text names a whole sector: it is taken where no job is named. */
  readonly isSector: (text: string) => boolean;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** What sentences about work are made of, without apostrophes. None is the name of a job by itself. */
const ASIDES = set(`
  i im ive id ill me my mine myself we were us our you u ur your youre he hes she shes her him his they theyre their them it its
  a an the this that these those some any all every each another other no not none only just really very quite so too also still
  and or but if because as than then when while until since with without within about of on off to for by from in at into up out over
  is are am was be been being isnt arent do does did doing done dont doesnt didnt have has had having havent can could cant
  couldnt will would wont should shall might may must need needs needed want wants wanted wanna gonna going go goes get gets
  getting got become becoming make makes making take takes taking start starts starting started find finding look looking search
  know think thinking thought say says said tell help helps show give ask hope hoping wish love loves like likes enjoy enjoys
  interested interest keen prefer consider considering decide plan planning try trying learn learning study studying studied
  train training trained apply applying work working works job jobs career careers role roles position positions sector industry
  field trade profession vacancy vacancies opening openings course courses college uni university school sixth form degree degrees
  apprentice apprentices apprenticeship apprenticeships traineeship placement experience qualification qualifications grade
  grades level levels gcse gcses btec exam exams subject subjects a-level a-levels alevel alevels t-level t-levels skills year years old age aged yr
  pay paid pays salary salaries wage wages money earn earns earning average much many good great best better well worth nice
  what whats which who whos where wheres how hows why there theres here near nearby around round local locally area based
  live lives living lived moving move based available open offered offer hiring wanted demand now today soon later next after
  before future ideas idea options option choices choice advice info information please thanks thank hi hello hey u pls plz
  something anything someone somebody anybody people person pupil pupils student students kid kids child children son daughter
  mum dad parent parents teenager high low long short full time part term day nights weekend saturday summer free
  lmi data figures stats statistics report reports governors spreadsheet spreadsheets csv excel download
  biggest largest main hate hates fail failed failing leaflet handout flyer dyslexic autistic disabled deaf shy send sen adhd more than less gap nothing
  easy hard happy sure whether between both either instead maybe perhaps kind sort type different new lot lots bit
  join joining enter involved possible able right way ways route routes steps step first once leave leaving left finish
  finishing finished happens happen does mean cool fun interesting exciting dream world ever
`);
/** One of these may stand before the name of a place. */
const TO_PLACE = set('in near nearby around round at from by to for of is');
/** "Good at reading" is no wish for the town. */
const LIKING = set('good great like likes love loves enjoy enjoys best into');
const AND = set('or and vs versus');
const MOST_WORK_WORDS = 4;
const MOST_PLACE_WORDS = 5;
const PLACE_LENGTHS = [1, 2, 3];

interface Token {
  readonly text: string;
  readonly plain: string;
  /** Whether a comma or a full stop stands behind it. */
  readonly ends: boolean;
}

interface Run {
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
}

export function readSentence(text: string, known: Known): Sentence {
  const tokens = tokensOf(text);
  const jobs = findWorks(tokens, known, known.isJob, true);
  const works =
    jobs.length > 0
      ? jobs
      : findWorks(tokens, known, (run) => known.isSector(run) && !known.isPlace(run), false).slice(0, 1);
  const places = findPlaces(tokens, works, known.isPlace);
  const left = tokens.filter((_, at) => !isWithin([...works, ...places], at));
  const asides = left.filter(({ plain }) => isAside(plain)).length;
  return {
    works: works.map((work) => said(tokens, work)),
    places: places.map((place) => said(tokens, place)),
    others: left.filter(({ plain }) => !isAside(plain)).map(({ text: word }) => word),
    isSentence: asides >= 3 && asides * 2 >= left.length,
  };
}

function tokensOf(text: string): Token[] {
  // A stop that ended a question may stand before the place: "after Year 11? Medway".
  return plainQuery(text.replace(/[?!.;:]+(?=\s|$)/g, ','))
    .split(' ')
    .flatMap((word) => {
      const bare = word.replace(/^[("“‘']+|[,)"”’']+$/g, '');
      return !/[\p{L}\p{N}]/u.test(bare)
        ? []
        : { text: bare, plain: bare.toLowerCase().replace(/['’]/g, ''), ends: /,/.test(word) };
    });
}

export const isAside = (plain: string): boolean => ASIDES.has(plain) || /^\d{1,2}(?:th)?$/.test(plain);
const said = (tokens: readonly Token[], { from, to }: Run): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** A job is named by words of its own: "work" and "course" are what anybody says of one. */
const isOwn = (tokens: readonly Token[]): boolean =>
  [tokens.at(0), tokens.at(-1)].every((token) => token !== undefined && !isAside(token.plain));

const isWithin = (runs: readonly Run[], at: number): boolean =>
  runs.some(({ from, to }) => at >= from && at < to);

/** Longer names first: of "primary school teacher" nothing is left for "teacher". */
function findWorks(
  tokens: readonly Token[],
  { isPlace }: Pick<Known, 'isPlace'>,
  isWork: (text: string) => boolean,
  isOfOwnWords: boolean,
): Run[] {
  const found: Run[] = [];
  for (let count = Math.min(MOST_WORK_WORDS, tokens.length); count > 0; count--) {
    for (let from = 0; from + count <= tokens.length; from++) {
      const run = { from, to: from + count };
      const words = tokens.slice(from, run.to);
      if (words.slice(0, -1).some(({ ends }) => ends) || words.every(({ plain }) => isAside(plain))) continue;
      if (words.some((_, at) => isWithin(found, from + at)) || (isOfOwnWords && !isOwn(words))) continue;
      if (isWork(said(tokens, run)) && isBounded(tokens, run, isPlace)) found.push(run);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Whether nothing that could belong to the name stands beside it: "llama nurse" is no nurse, and "Leeds nurse" is one. */
function isBounded(tokens: readonly Token[], { from, to }: Run, isPlace: (text: string) => boolean): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  const isPlaceBeside = (at: (count: number) => Run) =>
    PLACE_LENGTHS.some((count) => isPlace(said(tokens, at(count))));
  return (
    (before === undefined ||
      before.ends ||
      isAside(before.plain) ||
      isPlaceBeside((count) => ({ from: Math.max(0, from - count), to: from }))) &&
    (after === undefined ||
      tokens[to - 1]?.ends === true ||
      isAside(after.plain) ||
      isPlaceBeside((count) => ({ from: to, to: to + count })))
  );
}

function findPlaces(
  tokens: readonly Token[],
  works: readonly Run[],
  isPlace: (text: string) => boolean,
): Run[] {
  const places: Run[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (isWithin(works, from) || !mayBegin(tokens, from, works, places.at(-1))) continue;
    const work = works.find((each) => each.from > from)?.from ?? tokens.length;
    for (let to = Math.min(from + MOST_PLACE_WORDS, work); to > from; to--) {
      const words = tokens.slice(from, to);
      if (words.some(({ plain }) => TO_PLACE.has(plain) && plain !== 'of')) continue;
      if ([words.at(0), words.at(-1)].some((word) => isAside(word?.plain ?? ''))) continue;
      if (!isPlace(said(tokens, { from, to }))) continue;
      places.push({ from, to });
      from = to - 1;
      break;
    }
  }
  return places;
}

/** A place stands behind a word such as "in", behind a comma, beside work, at an end, or behind another place and "or". */
function mayBegin(
  tokens: readonly Token[],
  from: number,
  works: readonly Run[],
  last: Run | undefined,
): boolean {
  const before = tokens[from - 1];
  if (before === undefined || before.ends || works.some(({ to }) => to === from)) return true;
  if (TO_PLACE.has(before.plain))
    return !(before.plain === 'at' && LIKING.has(tokens[from - 2]?.plain ?? ''));
  if (AND.has(before.plain)) return last?.to === from - 1;
  // The last words may be a place whatever stands before: "plumber wages Kent".
  return tokens.length - from <= MOST_PLACE_WORDS && !LIKING.has(before.plain) && isAside(before.plain);
}
