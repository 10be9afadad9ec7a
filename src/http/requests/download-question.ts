/** "Kent jobs spreadsheet", "download Medway vacancies csv" -> a file is wanted, of what and where. Pure. */

export interface DownloadQuestion {
  /** Null where nothing says which. */
  readonly of: 'vacancies' | 'apprenticeships' | 'jobs' | 'figures' | null;
  /** The place, with a job or a sector perhaps, as it was typed; '' for none. */
  readonly about: string;
}

/** What only somebody types who wants a file. */
const FILE =
  '(?:csv|excel|xlsx?|spread ?sheets?|google ?sheets?|data ?(?:sets?|files?)|open data|downloads?|downloadable|downloading|export(?:ed|ing)?)';
const IS_FILE = new RegExp(`(?<![\\w-])${FILE}(?![\\w-])`, 'i');
const FILES = new RegExp(
  `(?:^|[ ,]+)(?:(?:as|to|in|into|for|from|with|on) )?(?:(?:an?|the|our|my) )?(?:(?:ms|microsoft|google) )?${FILE}(?: (?:files?|sheets?|tables?|format|version|links?))?(?= |,|$)`,
  'gi',
);

const KINDS = [
  ['apprenticeships', 'apprentice(?:ship)?s?(?: vacanc(?:y|ies)| adverts?)?'],
  ['vacancies', '(?:(?:job|open|live|current) )*(?:vacanc(?:y|ies)|adverts?|ads|openings)|who is hiring'],
  [
    'jobs',
    '(?:jobs?|careers?|occupations?)(?: (?:data|figures|list|and (?:what they )?pay))?|pay(?: data| figures)?|salar(?:y|ies)|wages',
  ],
  [
    'figures',
    '(?:(?:the|all|lmi|labou?r market|local|careers?) )*(?:figures|data|statistics|stats|lmi|numbers|information|info)',
  ],
] as const;
const AROUND =
  'how (?:do|can|could|to)(?: (?:i|we))?|where (?:is|are|can i (?:find|get))|(?:can|could|may) (?:i|we)(?: have| get)?|(?:i|we) (?:want|need)(?: to)?|get|give me|save|is there|do you have|list|table|tables|all|the|an?|of|in|at|near|for|from|about|with|to|as|please|local|our|my|school|and';
const BEFORE = new RegExp(`^(?:(?:${AROUND})(?=[ ,]|$)[ ,]*)+`, 'i');
const BEHIND = new RegExp(`(?:[ ,]+(?:${AROUND}))+$`, 'i');

/** Null where no file is asked for. */
export function readDownloadQuestion(text: string): DownloadQuestion | null {
  const typed = text
    .trim()
    .replace(/[?!.]+$/, '')
    .replace(/\s+/g, ' ');
  if (!IS_FILE.test(typed)) return null;
  const bare = typed.replace(FILES, ' ').trim();
  const kind = KINDS.find(([, words]) => wordsOf(words).test(bare));
  const left = kind === undefined ? bare : bare.replace(wordsOf(kind[1]), ' ');
  const about = ` ${left.replace(/\s+/g, ' ').trim().replace(BEFORE, '')}`.replace(BEHIND, '').trim();
  return { of: kind?.[0] ?? null, about };
}

const wordsOf = (words: string): RegExp => new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, 'i');
