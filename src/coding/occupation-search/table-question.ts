/** "Jobs without a degree that pay over £35,000 in Kent" -> what a table of jobs is asked for, and the words that are left. Pure. */

export interface TableQuestion {
  /** The most learning that the jobs may usually ask for, 1 to 4 as a table of jobs has it; null when nothing is said. */
  readonly mostEntry: 1 | 3 | null;
  /** Pounds a year at least. */
  readonly minPay: number | null;
  readonly order: 'people' | 'adverts' | 'pay' | null;
  /** "jobs in Kent". */
  readonly rest: string;
}

const NO_NEED =
  "(?:(?:that |which )?(?:do not|dont|don’t|don't) (?:need|require|ask for)|without|with no|needing no|no need for)";
const NO_DEGREE = new RegExp(
  `\\b(?:(?:(?:what|which|any|the) )?(?:alternatives?(?: routes?)? to|instead of|other than)(?: (?:a|going to|doing))? (?:degrees?|uni|university)|${NO_NEED}(?: (?:a|any|going to))? (?:degrees?|uni|university)|no degree(?: needed| required)?|(?:not|(?:(?:i )?(?:do not|dont|don’t|don't)|does not|doesnt|doesn’t|doesn't) (?:want|like)(?: to)?) (?:go|going)(?: to)? (?:uni|university))\\b`,
  'i',
);
const NO_EXAMS = new RegExp(
  `\\b(?:${NO_NEED}(?: any)? (?:qualifications?|exams|gcses)|no qualifications?(?: needed| required)?|(?:for people )?(?:who|if (?:i|you)) (?:have )?fail(?:ed|s)?(?: my| your| their)? (?:gcses|exams))\\b`,
  'i',
);
const PAY =
  /(?:\b(?:that|which|where you) )?(?:\b(?:pay(?:s|ing)?|earn(?:s|ing)?) )?(?:\b(?:over|above|more than|at least|from) )?(?:£? ?(\d{2,3})k|£ ?(\d{2,3}),?(\d{3}))(?:\+| or more)?(?: (?:a|per) year)?/i;
/** "Paying 40000": pounds, where the word for pay stands before. */
const BARE_PAY =
  /\b((?:pay(?:s|ing)?|earn(?:s|ing)?) (?:(?:over|above|more than|at least|from) )?)(\d{2,3},?\d{3})\b/i;
/** The most that may be paid is nothing that a table is narrowed by. */
const AT_MOST = /\b(?:under|below|less than|up to|at most) (?:£|\d+k)/i;
const ordering = (words: string) =>
  new RegExp(
    `\\b(?:the )?(?:(?:ten|10|top(?: ten| 10)?) )?(?:${words})(?= (?:\\S+ ){0,3}(?:jobs?|careers?|occupations?)\\b)`,
    'i',
  );
const ORDERS = [
  ['people', ordering('most (?:common|popular|usual)|commonest|main|biggest')],
  ['pay', ordering('(?:best|highest|top|well)[ -](?:paid|paying)')],
  ['adverts', ordering('most (?:advertised|wanted|in demand)|in[ -]demand')],
] as const;

const GOOD_PAY =
  /\b(jobs|careers|work)\b(.*?) (?:with|for) (?:good|high|great|decent|better) (?:pay|money|wages|salar(?:y|ies))\b/i;
/** "Which careers are in demand in Thanet". */
const IN_DEMAND =
  /^(?:what|which)(?: jobs?| careers?| work)?(?: is| are|['’]?s) (?:most |really )?(?:in demand|wanted|needed)\b/i;
const PAYING_WELL =
  /\b(jobs|careers|work)\b(.*?) (?:that|which) pays? (?:really |very )?(?:loads|lots|a lot|well|good|the most|most|best)(?: of)?(?: money)?\b/i;
/** "What job makes the most money". */
const EARNING_MOST =
  /^(?:what|which) (?:jobs?|careers?) (?:makes?|earns?|gets?|has|have) (?:you )?(?:the )?(?:most|best|highest)(?: (?:money|pay|wages?|salar(?:y|ies)))?\b/i;
/** "What jobs are common in Thanet". */
const COMMON =
  /^(?:what|which) (?:jobs?|careers?|work)(?: is| are)(?: the)?(?: most)? (?:common|popular|usual)\b/i;
/** "What pays well in Kent" names no job to order. */
const PAYS_WELL =
  /^(?:what|which)(?: jobs?| careers?| work)? pays? (?:well|good money|(?:the )?(?:most|best))\b/i;

/** Null when the text says none of it. */
export function readTableQuestion(text: string): TableQuestion | null {
  const asked = text
    .replace(PAYS_WELL, 'best paid jobs')
    .replace(EARNING_MOST, 'best paid jobs')
    .replace(COMMON, 'most common jobs')
    .replace(IN_DEMAND, 'most wanted jobs')
    .replace(GOOD_PAY, 'best paid $1$2')
    .replace(PAYING_WELL, 'best paid $1$2')
    .replace(BARE_PAY, '$1£$2');
  const pay = AT_MOST.test(asked) ? null : PAY.exec(asked);
  const mostEntry = NO_EXAMS.test(text) ? 1 : NO_DEGREE.test(text) ? 3 : null;
  const [order, ordered] = ORDERS.find(([, pattern]) => pattern.test(asked)) ?? [null, null];
  if (pay === null && mostEntry === null && order === null) return null;
  const [said = '', thousands, ...digits] = pay ?? [];
  const minPay = pay === null ? null : Number(thousands === undefined ? digits.join('') : `${thousands}000`);
  const spoken = [said, ...[NO_EXAMS, NO_DEGREE, ordered].map((each) => each?.exec(asked)?.[0] ?? '')];
  const rest = spoken.filter((part) => part !== '').reduce((left, part) => left.replace(part, ' '), asked);
  return { mostEntry, minPay, order, rest: rest.replace(/\s+/g, ' ').trim() };
}
