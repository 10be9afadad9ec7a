/** Words explained (rule W3): a page that uses one of these words explains it. */
import type { Term } from '../document/snapshot.ts';

interface Entry extends Term {
  /** Found in a page's text, the term is explained on that page. */
  readonly usedIn: RegExp;
}

const GLOSSARY: readonly Entry[] = [
  {
    term: 'Advert',
    meaning:
      'A notice of a job on a website. One advert may offer several jobs, and many jobs have no advert.',
    usedIn: /\badverts?\b/i,
  },
  {
    term: 'Apprenticeship',
    meaning: 'A paid job with training that leads to a qualification.',
    usedIn: /\bapprenticeships?\b/i,
  },
  {
    term: 'Claimant',
    meaning: 'A person who gets a benefit mainly because they are out of work.',
    usedIn: /\bclaim(ants?|ed)\b/i,
  },
  {
    term: 'Demand',
    meaning:
      'How much employers want people for a job. Critical demand is the top step, elevated demand the next. It does not say that few people apply, or that the job is easy to get.',
    usedIn: /\b(critical|elevated) demand\b/i,
  },
  {
    term: 'Employment rate',
    meaning: 'Of every 100 people of working age, how many have paid work.',
    usedIn: /employment rate|in paid work/i,
  },
  {
    term: 'Estimate',
    meaning:
      'A figure worked out from a part, or from rounded parts. The true figure may not be quite the same.',
    usedIn: /\bestimate[ds]?\b/i,
  },
  {
    term: 'Level 3',
    meaning:
      'Two or more A levels, or another qualification of that size, such as an advanced apprenticeship.',
    usedIn: /\bLevel 3\b/i,
  },
  {
    term: 'Level 4',
    meaning: 'The first year of a degree, or another qualification of that size.',
    usedIn: /\bLevel 4\b/i,
  },
  {
    term: 'Live',
    meaning: 'In the latest list that the website gave us, with its closing date not past.',
    // People live somewhere too.
    usedIn:
      /\blive (?:\w+ )?(?:advert|vacanc|job|apprenticeship)|\badverts? (?:that (?:are|is) )?live\b|\badverts live\b/i,
  },
  {
    term: 'Margin of error',
    meaning: 'How far a figure from a survey may be from the truth, because not everybody was asked.',
    usedIn: /\bmargin of error\b/i,
  },
  {
    term: 'Middle pay',
    meaning:
      'Put everybody in a line by pay, from least to most. The person in the middle earns this. People who work for themselves are left out, and so are many young people.',
    usedIn: /\bmiddle (weekly )?pay\b|\bmedian\b/i,
  },
  {
    term: 'Range',
    meaning:
      'The true figure is very likely to lie between these two numbers: in 95 of 100 such surveys it would.',
    usedIn: /\brange\b/i,
  },
  {
    term: 'Sector',
    meaning: 'A group of jobs that are alike, such as construction or care.',
    usedIn: /\bsectors?\b/i,
  },
  {
    term: 'Skills plan area',
    meaning: 'One of the parts of England for which employers and colleges plan training together.',
    usedIn: /\bskills plan areas?\b/i,
  },
];

/** The words that any of the texts uses, in the glossary's order. */
export function explainWords(texts: Iterable<string>): Term[] {
  const used = new Set<number>();
  for (const text of texts) for (const at of wordsIn(text)) used.add(at);
  return TERMS.filter((_, at) => used.has(at));
}

/** Every word that a page may explain, in its order. */
export function listWords(): Term[] {
  return [...TERMS];
}

const TERMS: readonly Term[] = GLOSSARY.map(({ term, meaning }) => ({ term, meaning }));

/** Titles, notes and asides repeat from page to page. */
const FOUND = new Map<string, readonly number[]>();
const MOST_FOUND = 20_000;

function wordsIn(text: string): readonly number[] {
  const known = FOUND.get(text);
  if (known) return known;
  const found = GLOSSARY.flatMap(({ usedIn }, at) => (usedIn.test(text) ? [at] : []));
  if (FOUND.size >= MOST_FOUND) FOUND.clear();
  FOUND.set(text, found);
  return found;
}
