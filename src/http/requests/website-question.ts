/** "Card for our website", "table of apprenticeships for Medway, our CMS strips iframes" -> of what, what it is to show, and whether the site lets frames stand. Pure. */

export interface WebsiteQuestion {
  /** The place, the sector or the school, as it was typed; '' for none. */
  readonly about: string;
  /** Null for the usual card. */
  readonly show: 'openings' | 'vacancies' | 'jobs' | null;
  /** The table where the site deletes frames, or a table is asked for; null for the frame. */
  readonly form: 'table' | 'feed' | null;
}

const BUILDERS =
  '(?:word ?press|weebly|wix|square ?space|google sites?|joomla|drupal|share ?point|e4education|juniper|primary ?site|school ?jotter)';
const SITES = `(?:web ?sites?|web ?pages?|sites?|cms|${BUILDERS})`;
const KINDS = `(?:school|college|academy|trust|careers?|stripping|own|${BUILDERS})(?:['’]?s)?`;
/** "In our", "for the school's"; a site on which people build has no such word. */
const WHOSE = `(?:(?:a|an|my|our|the|your|their) (?:${KINDS} )*|(?:${KINDS} )+)`;
const NO_WORK = '(?! (?:design|develop|manage|edit|build(?!er)|admin|maint|content|work)\\w*)';
const ON = '(?:in|into|on|onto|for|to|of|from)';
const SITE = new RegExp(
  `(?:^|[ ,]+)(?:${ON} ${WHOSE}${SITES}|(?:for|on|into) (?:web ?sites?|${BUILDERS})|${ON} (?:our|my) (?:${KINDS} )+pages?|(?:our|my) (?:${KINDS} )*(?:web ?sites?|cms)(?=,|$| (?:${ON}|that|which) ))${NO_WORK}(?= |,|$)`,
  'i',
);

const FRAMES = '(?:(?:i[- ]?)?frames?|(?:java ?)?scripts?|embed(?:s|ded)?(?: codes?)?|codes?|html|widgets?)';
const SUCH = `(?:(?:the|all|any|our) )*${FRAMES}(?:(?:,| and| or| nor| &|,? and no|\\/) ?(?:(?:the|any) )?${FRAMES})*`;
const OWNER = `(?:(?:that|which|but|and|because|as|so|where) )*(?:(?:it|${WHOSE}${SITES}|${WHOSE}(?:editor|system|platform)) )?`;
const TAKES_AWAY =
  "(?:strips?|stripped|stripping|deletes?|removes?|blocks?|bans?|refuses?|hates|kills|(?:(?:does|do|will|can) ?n[o’']?t|won['’]?t|can['’]?t|doesnt|dont)(?: (?:allow|take|show|use|run|let|accept|support|like|have|do))?(?: (?:us|me|you))?(?: (?:use|add|put|paste))?)";
const DELETES: readonly RegExp[] = [
  `${OWNER}(?:(?:always|just|only|also) )?${TAKES_AWAY}(?: out)? ${SUCH}`,
  `(?:with ?out|with no|no|not|instead of|non)(?: an?)? ${SUCH}`,
  `${SUCH} (?:(?:are|is|get|gets|being|will be) )?(?:stripped|deleted|removed|blocked|banned|not allowed|disallowed|(?:do(?:es)?n['’]?t|won['’]?t|do not|will not) (?:work|show))(?: out)?`,
  `(?:(?:in|as) )?(?:(?:plain|just|pure|simple|raw|only) html|html(?: only| tables?)|html)`,
].map((words) => new RegExp(`(?:^|[ ,]+)(?:${words})(?= |,|$)`, 'gi'));
const NO_FRAMES = new RegExp(
  `stripping (?:web ?)?site|\\bi[- ]?frames?\\b|${TAKES_AWAY}(?: out)? ${SUCH}|(?:with ?out|no) ${SUCH}|\\bhtml\\b|\\btables?\\b|copy and paste`,
  'i',
);

const THINGS = 'tables?|lists?|pictures?|images?|cards?|embeds?|codes?|widgets?|plugins?|pages?|sections?';
const FEED = /\b(?:rss|atom|(?:news|job|vacancy|apprenticeships?) feeds?|feeds? of|feed for)\b/i;
/** Asked for by its own name, where no site is: "embed code for Kent" is read with the other materials. */
const BY_NAME = new RegExp(
  `^(?:i[- ]?frames?|${BUILDERS}|embed(?:ding)?\\b.*|copy and paste\\b.*|.*\\b(?:rss|atom) feeds?\\b.*|rss\\b.*|.*\\brss|${BUILDERS} (?:${THINGS})\\b.*|(?:(?:plain|a|an|simple) )*html tables?\\b.*|.*\\bhtml tables?)$|^(?:a |the )?(?:tables?|lists?|html)\\b.*\\b(?:to (?:copy and )?paste|html)\\b`,
  'i',
);

const PAY =
  '(?:jobs? and (?:the(?:ir|m) )?pay|(?:what )?jobs? pay|(?:jobs?,? )?(?:pay|salar(?:y|ies)|wages))';
const SHOWS = [
  ['openings', '(?:(?:open|current|live|latest|new) )*(?:apprenticeships?|openings)(?: open)?(?: now)?'],
  [
    'vacancies',
    '(?:(?:live|local|latest|newest|new|current) )*(?:(?:job )?adverts?|(?:job )?vacanc(?:y|ies))',
  ],
  ['jobs', PAY],
] as const;

/** What stands before and behind the place and says nothing of it. */
const AROUND = [
  'how (?:do|can|could|would|to)(?: (?:i|we|you))?',
  '(?:can|could|may|do) (?:i|we|you)',
  '(?:i|we) (?:want|need|would like|have to|are trying)(?: to)?',
  '(?:is|are) there|looking for|give me|please|thanks',
  'put(?:ting)?|add(?:ing)?|show(?:ing)?|have|get(?:ting)?|use|display|copy|paste|insert|include|embed(?:ding)?|make|create|upload',
  '(?:you|me)|something|anything|stuff|things?|this|these|it|one|info(?:rmation)?|content|figures|data|graphs?|charts?|feeds?|rss|atom',
  THINGS,
  'jobs?|careers?|work|lmi|labou?r market|local|live|latest|current|new(?:est)?|open|school|plain|simple|free',
  '(?:web ?site|html) (?:builder|widget|editor)',
  `${BUILDERS}|web ?sites?|cms`,
  'a|an|the|some|any|all|of|in|at|near|from|for|about|with|to|on|into|onto|our|my|and|or|that|which|is|are|so|but|works?|what|as',
].join('|');
const BEFORE = new RegExp(`^(?:(?:${AROUND})(?=[ ,]|$)[ ,]*)+`, 'i');
const BEHIND = new RegExp(`(?:[ ,]+(?:${AROUND}))+$`, 'i');

/** Null where no website is named: "embed code for Kent" is read with the other materials. */
export function readWebsiteQuestion(text: string): WebsiteQuestion | null {
  const isDeleted = /\bi[- ]?frames?\b|stripping/i.test(text) && DELETES.some((each) => matches(each, text));
  if (!SITE.test(text) && !isDeleted && !BY_NAME.test(text)) return null;
  const show = SHOWS.find(([, words]) => new RegExp(`\\b${words}\\b`, 'i').test(text))?.[0] ?? null;
  const isTable = NO_FRAMES.test(text);
  const bare = [...DELETES, new RegExp(SITE, 'gi')].reduce((left, each) => left.replace(each, ' , '), text);
  const plain = SHOWS.reduce(
    (left, [, words]) => left.replace(new RegExp(`\\b${words}\\b`, 'gi'), ' '),
    bare,
  );
  const parts = plain
    .split(',')
    .map((part) => trimmed(part))
    .filter((part) => part !== '');
  return {
    about: parts.join(' '),
    // What changes each day has no table: openings are the adverts that have.
    show: isTable && show === 'vacancies' ? 'openings' : show,
    form: isTable ? 'table' : FEED.test(text) ? 'feed' : null,
  };
}

const matches = (pattern: RegExp, text: string): boolean => text.search(pattern) !== -1;

function trimmed(part: string): string {
  const plain = ` ${part} `.replace(/\s+/g, ' ').trim();
  return ` ${plain.replace(BEFORE, '')}`.replace(BEHIND, '').trim();
}
