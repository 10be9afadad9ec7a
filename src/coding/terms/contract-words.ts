/**
 * The words that name a contract, and the neighbours beside which they name something else: "casual dining", "permanent make-up",
 * "debt relief", "temporary accommodation". All in plain lower case, as sources of regular expressions.
 */
import type { Contract } from '../../domain/posting.ts';

export interface ContractWord {
  readonly contract: Contract;
  /** Sticky: whether the words stand at one place. */
  readonly words: RegExp;
  /** What may not stand right before it. */
  readonly notAfter: RegExp;
  /** What may not stand right behind it. */
  readonly notBefore: RegExp;
}

/** Somebody else's contract: "managing temporary staff", "self-employed clients", "permanent recruitment". */
const PEOPLE =
  'staff(?! nurses?\\b)|staffing|employees?|workforce|members?|colleagues|personnel|people|persons?|teams?|labour|agenc\\w+|clients?|customers?|individuals?|business\\w*|learners|recruit\\w*|placements|desks?|consultan\\w+';
/** Those who look after volunteers and apprentices are neither. */
const CARER =
  'co ?ordinat\\w+|manag\\w+|officers?|leads?|leaders?|leadership|engagement|development|services?|recruit\\w*|involvement|programmes?|supervisors?|support|centre|partnerships?|organisers?|train\\w*|experience|teams?|hub|network|scheme|strategy|committee|awards?|tutors?|assessors?|coach\\w*|mentor\\w*|consultants?|managers?';
/** Whom the advert speaks of beside the post: "our volunteers", "support temporary workers", "between permanent and ...". */
const OTHERS =
  'of|our|other|others|both|including|between|through|manag(?:e|es|ing)|supervis(?:e|es|ing)|train|training|supporting|supply|supplies|supplying|supplied|provid(?:e|es|ing)|plac(?:e|es|ing)';
/** Who works at a hospital's or a school's bank; other banks hold money or food. */
const BANK_WORK =
  'staff|workers?|registered|nurs\\w+|support|care|carers?|health\\w*|hca|hcsw|midwi\\w+|domestics?|house ?keep\\w+|kitchen|chefs?|cooks?|reception\\w*|admin\\w*|clinic\\w+|theatre|physio\\w*|occupational|therap\\w+|mental|community|radiograph\\w+|pharmac\\w+|phlebotom\\w+|porters?|wards?|teach\\w+|early|youth|paramedics?|drivers?|biomedical|medical|doctors?|rmn|rgn|band|senior|social|contracts?|positions?|roles?|posts?|shifts?|basis|only|assistants?';

/** `starts`: what the words begin with, each choice of them with one. */
type ContractWordRow = readonly [starts: readonly string[], word: ContractWord];

function contractWord(
  contract: Contract,
  starts: string,
  words: string,
  notAfter: string,
  notBefore: string,
): ContractWordRow {
  const word: ContractWord = {
    contract,
    words: new RegExp(`\\b(?:${words})\\b`, 'y'),
    notAfter: new RegExp(`\\b(?:${OTHERS}|${notAfter})$`),
    notBefore: new RegExp(`^(?:${PEOPLE}|${notBefore})\\b`),
  };
  return [starts.split('|'), word];
}

const ROWS: readonly ContractWordRow[] = [
  contractWord(
    'apprenticeship',
    'apprentice',
    'apprentice(?:ship)?',
    'serve[ds]?|completed?|completing|finished|previous|former|recognised|relevant|full|with|and|or|support|for|all|to|from|time served',
    `and|served|levy|delivery|skills|ambassador\\w*|standards?|providers?|or equivalent|completed|qualif\\w+|rates?|wages?|${CARER}`,
  ),
  contractWord(
    'voluntary',
    'volunt|unpaid',
    'volunteers?|voluntary|unpaid (?=role|position|post|opportunity|internship|placement|work)',
    'and|or|as|with|by|staff|employees|for|all|to|paid|from|recruit\\w*|support\\w*|trustees|apprentices|students|work with|experience|1|2|3|\\d+',
    `and|or|sector|academy|aided|controlled|organi[sz]ations?|action|schools?|community|bodies|groups?|contributions?|benefits?|pensions?|led|run|days?|leave|trustees|students|apprentices|catholic|church|primary|infant|junior|secondary|income|redundan\\w+|counselling|basis to support|work experience|work in the past|who|where|to help us|${CARER}`,
  ),
  contractWord(
    'self-employed',
    'self|freelance|inside|outside',
    'self employed|self employment|freelance|(?:inside|outside) ir35',
    'for|with|and|other|registered|register|advise|employed (?:or|and)',
    'and|or|pool|network|journalists|owner\\w*|traders?|parents|sector|tax\\w*|accounts',
  ),
  contractWord(
    'casual',
    'casual|zero|sessional|as and',
    'casual|zero hours?|sessional|as and when(?: required| needed)?',
    'smart|business|fun|no|not|with|formal|relaxed|and|more|very',
    'dining|din\\w+|wear|cloth\\w+|dress\\w*|conversations?|gam\\w+|sex\\w*|racism|restaurants?|bars?|cafes?|eat\\w*|atmosphere|environment|approach|style|setting|fashion|footwear|shoes|venues?|concept|pub|pubs|food|feel|vibe|attire|leasing|visitors|but|fridays?|yet|and',
  ),
  contractWord(
    'casual',
    'bank',
    `bank (?=(?:${BANK_WORK})\\b)`,
    'food|blood|world|investment|power|data|staff|the|retail|tissue|bone|milk|and|in',
    'managers?|customer',
  ),
  contractWord(
    'casual',
    'relief',
    'relief',
    'pain|debt|tax|disaster|emergency|humanitarian|famine|poverty|rates?|stress|symptoms?|fee|business|for|and|flood|comic|light|respite|provide|the',
    'valves?|of|from|roads?|works|for|printing|and|payments?|fund\\w*|organi\\w+|efforts?|supplies|programmes?|aid|to',
  ),
  contractWord(
    'fixed-term',
    'fixed|ftc|maternity|paternity|adoption|parental|sick|cover|secondment|contract|post|appointment|position|role|0|1|2|3|4|5|6|7|8|9|one|two|three',
    'fixed term|ftc|(?:maternity|paternity|adoption|parental|sickness|sick)(?: leave)? (?:cover|contract|post|role|position)|cover(?:ing)? (?:a |for )?(?:a )?(?:period of )?(?:maternity|paternity|adoption|parental)(?: leave)?|secondment|(?:contract|post|position|role|appointment) (?:is|will be) (?:available |offered |initially )?(?:for|until) (?:an? )?(?:initial |fixed )?(?:period of |term of )?(?:up to )?(?:\\d{1,2}|six|nine|twelve|one|two|three) (?:months?|years?)|\\d{1,2} months? (?:contract|ftc|fixed|secondment|maternity|post|position|role)|(?:one|two|three|\\d) years? (?:contract|ftc|fixed|secondment|maternity)',
    'and|arrange|enhanced|generous|approve|minimum of|at least',
    'exclusion\\w*|suspension\\w*|pay|payments?|benefits?|schemes?|rights|polic\\w+|savings|mortgages?|opportunities|and permanent',
  ),
  contractWord(
    'fixed-term',
    'contract',
    'contract(?= (?:basis|role|position|assignment|opportunity)\\b)',
    'permanent|temporary|casual|bank|time|term|hours?|new|and|or|locum|per|the|this',
    'and',
  ),
  contractWord(
    'temporary',
    'temp|assignment',
    'temp(?:orary)?(?: ongoing)? to (?:perm|permanent)|assignment (?:is )?(?:initially )?(?:lasting|for) (?:an? )?(?:initial )?(?:period of )?(?:up to )?(?:\\d{1,2}|two|three|four|six) (?:weeks|months)',
    'a variety of',
    'opportunities are|consultant',
  ),
  contractWord(
    'temporary',
    'temp|interim|locum|supply',
    'temporary|temp|interim|locum|supply (?=teach|cover|staff|work|ta\\b)',
    'with|and|into|place|low|high|room|the',
    'to perm\\w*|and|or|accommodation|housing|works?(?! with)|traffic|structures?|events?|exhibitions?|homes?|shelters?|stations?|storage|crowns?|repairs?|absences?|payments?|care|injunctions?|classrooms?|buildings?|power|protection|exclusions?|reports?|controller|use|changes?|visas?',
  ),
  contractWord(
    'temporary',
    'seasonal',
    'seasonal',
    'and|fresh|local|with|using|finest|best|is|high quality|cooking',
    'food|produce|menus?|dish\\w*|ingredients?|flu|influenza|vaccin\\w+|products?|trends?|campaigns?|changes?|events?|colours?|british|plants?|and|fresh|local|cuisine|cooking|fruit|veg\\w*|decor\\w*|demand|ranges?|display\\w*|peaks?|fluctuat\\w+|affective|specials|activit\\w+|bedding|celebrations?|closure|offers?|variations?',
  ),
  contractWord(
    'permanent',
    'perm',
    'permanent|perm',
    '(?:becom\\w+|going|goes?|turn|turns|turning|made|leads?|leading|move|moving|transition|progress|possib\\w+|potential|chance|opportunity|view)(?: (?:to|into|of|for|going|becoming))(?: an?)?|becom\\w+(?: an?)?|going|goes?|turn|to an?|to|more|with|into|towards?|semi|non|not|alongside|the',
    'and|or|make ?ups?|makeup|magnets?|way|markers?|jewellery|exclusions?|exclude\\w*|secretar\\w+|residen\\w+|disab\\w+|health|exhibitions?|collections?|hair|structures?|damage|closures?|homes?|care|address|rights?|leave|crown|presence|changes?|base|waves?|records?|in the future|after|following',
  ),
];

/** Where words of a contract may begin: one look for these stands for a look for each. */
export const CONTRACT_STARTS = new RegExp(
  `\\b(?:${[...new Set(ROWS.flatMap(([starts]) => starts))].join('|')})`,
  'g',
);

/** Start -> the words that may stand there. */
export const CONTRACT_WORDS_OF: ReadonlyMap<string, readonly ContractWord[]> = wordsOfStarts();

function wordsOfStarts(): ReadonlyMap<string, readonly ContractWord[]> {
  const found = new Map<string, ContractWord[]>();
  for (const [starts, word] of ROWS)
    for (const start of starts) found.set(start, [...(found.get(start) ?? []), word]);
  return found;
}

/** What a label's own value may be. Anywhere else "contract" may be any business between two firms, and "bank" any bank. */
export const LABEL_VALUES: readonly (readonly [RegExp, Contract])[] = [
  [/\bapprentic/, 'apprenticeship'],
  [/\bvolunt|\bunpaid\b|\bhonorary\b/, 'voluntary'],
  [/\bself employ|\bfreelance|\bcontractor\b|\b(?:inside|outside) ir35\b/, 'self-employed'],
  [/\bzero hours?\b|\bcasual\b|\bbank\b|\brelief\b|\bsessional\b|\bas and when\b/, 'casual'],
  [
    /\bfixed term\b|\bftc\b|\bmaternity\b|\bsecondment\b|\b\d{1,2} months?\b|\b(?:one|two|three|\d) years?\b|^contract$|\bcontract\b(?= (?:basis|work|role))/,
    'fixed-term',
  ],
  [/\btemporary\b|\btemp\b|\bseasonal\b|\bsupply\b|\binterim\b|\blocum\b/, 'temporary'],
  [/\bpermanent\b|\bperm\b/, 'permanent'],
];
