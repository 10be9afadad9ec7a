/** "Saturday jobs in Chatham", "work experience", "minimum wage", "what can I do with biology" -> what is wanted that is no job and no place. Pure. */
import { distance } from 'fastest-levenshtein';

export type Advice =
  | 'abroad'
  | 'ai'
  | 'applying'
  | 'apprentice'
  | 'best-school'
  | 'college'
  | 'destinations'
  | 'employers'
  | 'gatsby'
  | 'lmi'
  | 'minimum-wage'
  | 'open-days'
  | 'options'
  | 'part-time'
  | 'remote'
  | 'rights'
  | 'subject'
  | 't-levels'
  | 'travel'
  | 'university'
  | 'volunteering'
  | 'work-experience'
  | 'young';

export interface AdviceQuestion {
  readonly advice: Advice;
  /** The place, or the subject, as it was typed; '' for none. */
  readonly about: string;
}

const AGE =
  'for (?:an? )?(?:school leavers?|1[3-8](?: (?:to|or|and) 1[3-8])?[ -]?(?:year)?[ -]?(?:olds?)?|teen(?:age)?(?:r)?s?|students?|school (?:kids|pupils|students)|under ?18s?|kids)';
const PART_TIME =
  '(?:an? )?(?:part[ -]?time|saturday|sunday|weekend|evening|after[ -]school|summer|holiday|christmas) (?:jobs?|work)';

/** What each is asked with. Where nothing but a place stands round the words, they are what is wanted. */
const ASKED: readonly (readonly [Advice, string])[] = [
  ['part-time', `${PART_TIME}(?: ${AGE})?`],
  [
    'young',
    `(?:(?:what|any|best|good) )?(?:jobs?|work|careers?) ${AGE}|(?:can|could|may) (?:i|we|he|she|(?:my|a) \\S+) (?:get|have) a (?:part[- ]?time |saturday )?job at (?:age )?1[2-7]|(?:is|am|are) (?:i|we|(?:my|our) \\S+|he|she|they) (?:too young|old enough)(?: to (?:work|have a job|get a job|start work))?|(?:at )?(?:what age|how old|how young)(?: (?:can|could|do|does|must|should|is|are|have|has|you|i|we|he|she|they|my|\\S+ (?=have)|to|be|legal))* (?:work|start work(?:ing)?|get (?:a|your first) (?:part[- ]?time |saturday )?job|have (?:a|your first) (?:part[- ]?time |saturday )?job)`,
  ],
  ['work-experience', '(?:find |get )?work experience(?: placements?)?'],
  ['volunteering', 'volunteer(?:ing)?(?: (?:work|jobs|opportunities))?'],
  ['t-levels', '(?:what (?:is|are) )?(?:an? )?t[ -]?levels?(?: courses?)?'],
  [
    'college',
    '(?:how (?:do|can|to)(?: (?:i|we|you))? )?apply(?:ing)? (?:to|for) (?:sixth form|college)|(?:college|sixth form|a[ -]level|btec) courses?|courses? (?:at|after) (?:college|gcses?)|college places|(?:(?:sixth form|local|best|further education) )?colleges(?: and (?:schools|sixth forms))?|sixth forms',
  ],
  [
    'open-days',
    '(?:(?:when (?:is|are)|is there|are there|what are|next|any) )*(?:(?:the|an?) )?(?:(?:college|school|sixth form|uni(?:versity)?) )*open (?:days?|evenings?|mornings?|events?)(?: dates?)?',
  ],
  [
    'best-school',
    '(?:what|which|where) (?:is |are )?(?:the )?(?:best )?(?:schools?|sixth forms?|colleges?|uni(?:versit(?:y|ies))?s?)(?: is| are)?(?: the)?(?: best| better| good)?|(?:best|good|top|outstanding) (?:schools?|sixth forms?|colleges?)|(?:school|college|sixth form) (?:league tables?|results|rankings?|ofsted(?: reports?)?)|ofsted(?: reports?)?',
  ],
  [
    'travel',
    '(?:bus(?:es)?|trains?) (?:from|times?|timetables?|routes?|fares?|pass(?:es)?)|bus(?:es)? to|how (?:do|can|would) (?:i|you|we) (?:get|travel) from',
  ],
  [
    'apprentice',
    'how (?:do|can|could|would|to|does)(?: (?:i|you|we|he|she|they))? (?:apply (?:for|to)|get|find|become|start|be)(?: an?| to be an?)? apprentice(?:ship)?s?|(?:apply(?:ing)?|application) for (?:an )?apprenticeships?|what is an apprentice(?:ship)?|how do apprenticeships work',
  ],
  [
    'university',
    '(?:(?:when|what) (?:is|are) )?(?:the )?ucas (?:deadlines?|points?|dates?|applications?|tariffs?)|uni(?:versit(?:y|ies))?(?: courses?| degrees?)?|ucas|going to uni(?:versity)?|student (?:loans?|finance|fees)|tuition fees?|(?:cost|costs|price) of (?:going to )?uni(?:versity)?|(?:uni(?:versity)?) (?:fees?|costs?)|is (?:going to )?uni(?:versity)? worth it',
  ],
  [
    'applying',
    '(?:(?:help|tips|advice) (?:with|for|on) )?(?:(?:my|a|your|writing) )*(?:cv|cvs|curriculum vitae|interviews?|job applications?|covering letters?|cover letters?|personal statements?|job ?centre|(?:how (?:do i|to|can i) )?get(?:ting)? a job)(?: (?:help|tips|advice|writing|templates?|questions?))*',
  ],
  [
    'options',
    '(?:(?:choosing|picking|my|help with) )*(?:gcse|a[ -]level|year 9) (?:options?|choices|subjects)',
  ],
  [
    'ai',
    "(?:(?:which|what) )?(?:jobs?|careers?|work) (?:are|is|will be) safe(?:st)?(?: from .*)?|(?:(?:will|can|is|could) )?(?:ai|artificial intelligence|robots?|automation) (?:going to |will )?(?:take|replace|steal|kill|change|affect|do) .*|(?:jobs?|careers?|work) (?:that are )?(?:safe from|replaced by|that|which)? ?(?:ai|robots|automation)(?: (?:can’t|can't|cannot|will|won't|won’t) .*)?|(?:ai|artificial intelligence) and (?:jobs|work|careers)",
  ],
  [
    'destinations',
    '(?:(?:school[ -]leavers?|leavers?|pupils?|student) )?destinations?(?: data| figures| measures?)?|neets?(?: figures| data| rates?)?|(?:what do|where do) (?:school leavers|leavers|young people|pupils) (?:do|go)(?: next| on to)?(?: after (?:school|gcses|year 11))?',
  ],
  [
    'employers',
    '(?:(?:the|who are the) )?(?:(?:big(?:gest)?|large(?:st)?|main|top|local|major|key) )+(?:employers?|companies|firms|businesses)|employers|companies|(?:who|which (?:companies|firms|employers)) (?:employs?|hires?)(?: (?:people|the most(?: people)?|most people))?',
  ],
  [
    'gatsby',
    '(?:the )?gatsby(?: benchmarks?)?(?: [1-8])?(?: evidence| audit)?|(?:(?:gatsby|cec|careers?) )?benchmarks?(?: ?[1-8])?|careers? (?:policy|programme|strategy)|compass(?: \\+| plus)?',
  ],
  [
    'rights',
    '(?:my )?(?:employment )?rights(?: at work)?|zero[ -]hours?(?: contracts?)?|contracts? of employment|sick pay|holiday pay|national insurance(?: numbers?)?|unfair dismissal|trade unions?',
  ],
  [
    'minimum-wage',
    `(?:what is |whats |what’s |what's )?(?:the )?(?:national )?(?:minimum|living) wage(?: rates?)?(?: ${AGE})?|apprentice(?:ship)?s?(?:['’]s?)? (?:minimum )?(?:pay|wages?|salar(?:y|ies)|money|rates?)|how much (?:do|does|will|would|is|are) (?:an? )?apprentice(?:ship)?s? (?:get paid|earn|paid|pay|make|get)|do (?:apprentices|you|i|they) get paid(?: (?:as|on|in|for|while) an apprentice(?:ship)?)|(?:are|do) apprenticeships? (?:paid|pay)`,
  ],
  [
    'lmi',
    "(?:what is |whats |what’s |what's )?(?:lmi|(?:local )?labou?r market(?: info(?:rmation)?| data| intelligence)?|(?:(?:job|work|careers?|local) )?(?:stats|statistics|figures|facts(?: and figures)?)|local (?:data|information)|(?:(?:local|short|quick|brief|one[- ]page|labou?r market|jobs?|economic|economy|the) )*(?:overview|summary|report|fact ?(?:sheet|file)|profile|briefing)(?: (?:of|on|about) (?:the )?(?:jobs|work|economy|labou?r market))?)",
  ],
  [
    'remote',
    '(?:remote|work(?:ing)?[ -]from[ -]home|home[ -]working|online) (?:jobs?|work)|work(?:ing)? from home',
  ],
  [
    'abroad',
    '(?:jobs?|work(?:ing)?|careers?) (?:abroad|overseas|in (?:america|the usa|australia|europe|spain|france|dubai))',
  ],
];
const PLACED = '(?:,? (?:near|in|around|at|for|to|close to))?(?: the)?,? (.+)';

const BEFORE =
  '(?:(?:where (?:is|are)|are there|is there|what|which|do you have|looking for|i (?:want|need)|any|the|nearest|closest|local|list of) )*';

const LEADS = ASKED.map(([advice, words]) => ({
  advice,
  alone: new RegExp(`^(?:${words})(?: near (?:me|here)| locally)?$`, 'i'),
  first: new RegExp(`^${BEFORE}(?:${words})${PLACED}$`, 'i'),
  last: new RegExp(`^(.+?),? (?:${words})$`, 'i'),
}));
/** "Jobs in Rochester for 16 year olds". */
const AGED = new RegExp(`^(?:jobs?|work)(?: (?:near|in|around|at))? (.+?),? ${AGE}$`, 'i');
const SUBJECT =
  /^(?:(?:what|which)(?: (?:jobs?|careers?))?(?: (?:can|could) (?:i|you) (?:do|get|have))|(?:jobs?|careers?)(?: (?:that|which))?(?: (?:(?:you|i) can (?:do|get))| us(?:e|es|ing)| need(?:s|ing)?| involving)?)(?: with)? (?:an? )?(.+?)(?: (?:gcses?|a[ -]?levels?|degree))?$/i;

/** Null when the text asks for nothing of the kind; whether what it is about is a place or a subject is for the caller. */
export function readAdviceQuestion(text: string): AdviceQuestion | null {
  const plain = text
    .trim()
    .replace(/[?!.]+$/, '')
    .replace(/\s+/g, ' ');
  for (const { advice, alone, first, last } of LEADS) {
    if (alone.test(plain)) return { advice, about: '' };
    const about = first.exec(plain)?.[1] ?? last.exec(plain)?.[1];
    if (about !== undefined) return { advice, about };
  }
  const aged = AGED.exec(plain)?.[1];
  if (aged !== undefined) return { advice: 'young', about: aged };
  const subject = SUBJECT.exec(plain)?.[1];
  return subject === undefined ? null : { advice: 'subject', about: subject };
}

const APPRENTICESHIP = 'apprenticeship';
/** "Apprentiship", "apprentership": of so long a word a few letters may be wrong. */
const MOST_WRONG = 4;
const FOR_AN_AGE = new RegExp(`(apprenticeships?\\b.*?),? ${AGE}$`, 'i');

/** The one long word that pupils type most and spell least, put right; of an age they are all: 16 and over. */
export function mendApprenticeship(text: string): string {
  const spelt = text.replace(/\bapp?r[a-z]{5,14}\b/gi, (word) => {
    const plain = word.toLowerCase().replace(/s$/, '');
    const ends = /s$/i.test(word) ? 's' : '';
    return /sh[ie]?p$/.test(plain) && distance(plain, APPRENTICESHIP) <= MOST_WRONG
      ? `${APPRENTICESHIP}${ends}`
      : word;
  });
  return spelt.replace(FOR_AN_AGE, '$1');
}
