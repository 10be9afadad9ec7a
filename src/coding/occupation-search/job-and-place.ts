/** "Nurse near ME4", "software developer leeds" -> the job and the place. Pure: whoever calls knows what a place is. */
import { findOccupation } from '../../reference/occupations.ts';
import { plainName } from '../../reference/plain-name.ts';
import { namesNoWork, plainQuery, withoutAsking } from './query-words.ts';

export interface JobAndPlace {
  /** '' when the text names a place alone. */
  readonly job: string;
  /** As it was typed; '' when none is named. */
  readonly place: string;
}

interface Known {
  /** Whether a text names a place by itself, word for word. */
  readonly isPlace: (text: string) => boolean;
  /** Whether a text is the name of a job, word for word: "Baker" is no place then. */
  readonly isJob: (text: string) => boolean;
}

/** Longest place: "Bournemouth, Christchurch and Poole" and a postcode beside it. */
const MOST_PLACE_WORDS = 7;
const NEAR_ME =
  /[\s,]+(?:near(?:by| me| here| my home| my house)?|local(?:ly)?|in my area|(?:a)?round (?:me|here))$/i;
/** One of these begins the place. */
const PREPOSITION =
  /[\s,]+(?:within \d+ ?(?:miles?|km|kilometres?) of|close to|next to|(?:in|a)?round|near(?:by)?(?: to)?|in|at|by|of|from|@|yn|ger|ym)[\s,]+/gi;
/** "Where in Kent do vets work" asks for vets in Kent. */
const ASKED_WHERE = [
  [/^where (?:in|near|around) (.+?) (?:do|can|could|would) (.+?) work$/i, '$2 in $1'],
  [/^where (?:do|can|could|would) (.+?) work (in|near|around) (.+)$/i, '$1 $2 $3'],
  [/^where (?:do|can|could|would) (.+?) work$/i, '$1'],
] as const;
const LEADING = /^(?:near|in|around|at|by|from|close to)\s+/i;

export function splitJobAndPlace(text: string, known: Known): JobAndPlace {
  const typed = ASKED_WHERE.reduce((asked, [where, plain]) => asked.replace(where, plain), plainQuery(text));
  const whole = typed.replace(NEAR_ME, '');
  const bare = bareJob(whole);
  if (whole === '' || known.isJob(whole) || known.isJob(bare)) return { job: bare, place: '' };
  return byPreposition(whole, known) ?? byEnds(whole, known) ?? { job: bare, place: '' };
}

function byPreposition(text: string, { isPlace }: Known): JobAndPlace | null {
  const leading = text.replace(LEADING, '');
  if (leading !== text && isPlace(leading)) return { job: '', place: leading };
  // The longest place: "chef in the City of London" works in the City, not in London.
  for (const match of text.matchAll(PREPOSITION)) {
    const rest = text.slice(match.index + match[0].length).trim();
    const place = [rest, rest.replace(/^the /i, '')].find(isPlace);
    if (place !== undefined) return { job: jobOf(text.slice(0, match.index)), place };
  }
  return null;
}

/**
 * "Software developer leeds", "leeds nurse", "leeds". The longest job that we know decides ("lorry driver", not "lorry"), and the
 * longest place where we know none.
 */
function byEnds(text: string, { isPlace, isJob }: Known): JobAndPlace | null {
  const words = text.split(' ');
  const splits: JobAndPlace[] = [];
  for (let count = Math.min(MOST_PLACE_WORDS, words.length - 1); count > 0; count--) {
    for (const [job, place] of [
      [words.slice(0, -count), words.slice(-count)],
      [words.slice(count), words.slice(0, count)],
    ] as const) {
      const placeText = place.join(' ').replace(/^,|,$/g, '').trim();
      if (isJob(placeText) || !isPlace(placeText)) continue;
      splits.push({ job: jobOf(job.join(' ')), place: placeText });
    }
  }
  return (
    // "ME4 6EP plumber": half a postcode is no part of a job.
    splits.findLast(({ job }) => job !== '' && !/\d/.test(job) && isJob(job)) ??
    splits.findLast(({ job }) => job !== '' && isJob(job)) ??
    (isPlace(text) ? { job: '', place: text } : null) ??
    splits[0] ??
    null
  );
}

/** "Vet jobs" -> "vet"; "jobs" alone -> ''. */
function jobOf(text: string): string {
  const asked = text.replace(/[\s,;:-]+$/, '').trim();
  const job = bareJob(asked);
  return namesNoWork(asked) || namesNoWork(job) ? '' : job;
}

/** Care work is what a care worker does, and not all of the sector that "care" names. */
function bareJob(text: string): string {
  const worker = / work$/i.test(text) ? withoutAsking(`${text}er`) : '';
  return findOccupation(plainName(worker).replaceAll(' ', '-'))?.name ?? withoutAsking(text);
}
