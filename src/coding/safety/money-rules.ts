/** Money that the applicant is to pay: for a kit, a course, a check, a place on the books. Whoever else pays does not count. */
import type { WordRule } from './word-rule.ts';

/** People who pay the employer, which is ordinary business. */
const OTHERS =
  '(?:customers?|clients?|tenants?|parents?|guests?|donors?|borrowers?|patients?|visitors?|owners?|pupils|suppliers|learners|residents|shoppers|families|new members|members of the public|passengers|buyers|landlords?|households?)';
/** The employer pays, or nobody does. */
const FREE =
  '(?:no|not|never|nor|without|dont|wont|nothing|beware|we (?:will |also |can |shall )?(?:pay|cover|fund|meet|supply|provide|buy)|(?:paid|covered|funded|met|provided|supplied) (?:for )?(?:in full )?by (?:us|the (?!applicant|candidate|employee)|our|your)|at our|fully funded|for free|free of charge|(?:is|are|provided|supplied|given) (?:\\w+ )?free|free (?:uniform|kit|course|dbs|training|tools))';
const UNLESS = new RegExp(`\\b(?:${OTHERS}|${FREE})\\b`);

const APPLICANT =
  '(?:you|applicants?|candidates?|trainees?|starters?|joiners?|workers?|tutors?|employees|carers|staff)';
const MUST =
  '(?:(?:will |would |may |then )?(?:must|need to|needs to|have to|has to|should)|(?:will |may |would )?(?:be |are |is )(?:required|expected|asked|obliged|liable) to|(?:are|is|will be) responsible for)';
const PAY =
  '(?:pay(?:ing)?|buy(?:ing)?|purchas(?:e|ing)|fund(?:ing)?|cover(?:ing)?|meet(?:ing)?|financ(?:e|ing)|contribut(?:e|ing)|send(?:ing)?)';
/** What only an applicant would be made to pay for. */
const THING =
  '(?:kit|starter packs?|uniforms?|ppe|scanner|headset|laptop|training|course|courses|qualifications?|dbs|crb|background check|checks|deposit|fees?|registration|licen[cs]e|badge|portfolio|visa|membership|first aid|trolley|insurance)';
const FEE_FOR =
  '(?:registration|admin|administration|administrative|joining|membership|badge|placement|processing|visa|enrolment|application|training|course|uniform|dbs|crb|background check|check|kit|booking|security|assessment|induction|franchise|territory)';
const LINK =
  '(?:(?:which |that )?(?:of|is|are|costs?|cost|at|from|for|only|just|a|be|will|price|priced|payable|gas|about|around|us)\\s){0,4}';
const GBP = 'gbp \\d+';

const money = (stems: readonly string[], says: string, unless: RegExp | null = UNLESS): WordRule => ({
  kind: 'money-to-pay',
  stems,
  says: new RegExp(says),
  unless,
  where: null,
});

/** Of "pay scale" and "pay award" there are too many. */
const PAYING = [
  ...[
    'for',
    'a ',
    'an ',
    'the ',
    'your',
    'their',
    'just',
    'only',
    'us ',
    'up ',
    'towards',
    'in ',
    'half',
    'part',
    'back',
    '£',
  ].flatMap((next) => [`pay ${next}`, `paying ${next}`]),
  'buy ',
  'buying ',
  'purchase ',
  'purchasing ',
  'contribute ',
];

export const MONEY_RULES: readonly WordRule[] = [
  // "You will need to pay £180 for your training course."
  money(
    [
      ...PAYING,
      'cover the cost',
      'cover your',
      'cover their',
      'covering the cost',
      'meet the cost',
      'meeting the cost',
      'fund ',
      'funding ',
      'financ',
    ],
    `\\b${APPLICANT} (?:\\w+ )?${MUST} (?:\\w+ ){0,2}?${PAY} (?:\\w+ ){0,8}?(?:${THING}|${GBP})\\b`,
  ),
  // "Trainees must fund their own kit", "paying for your own DBS check".
  money(
    ['your own', 'their own'],
    `\\b${PAY} (?:\\w+ ){0,4}?(?:your|their) own (?:\\w+ ){0,2}?(?:${THING}|tools|equipment|stock|materials|money)\\b`,
  ),
  // "Pay just £99 today", "Buy your starter kit", "Send £30 for your software licence".
  money(
    ['pay for', 'pay a ', 'pay just', 'pay only', 'buy ', 'purchase ', 'send us', 'send a ', 'invest '],
    `^(?:\\w+ ){0,3}?(?:pay|buy|purchase|send|invest) (?:(?:just |only |us )?a? ?(?:deposit|fee)|(?:just|only) ${GBP}|for (?:your|the) ${THING}|(?:your|our|the|a) starter (?:kit|pack))\\b`,
  ),
  money(['send £', 'send us £'], `^send (?:us )?${GBP}`),
  // "Candidates pay a visa processing fee of £210", "Successful candidates contribute £600".
  money(
    [...PAYING, 'invest ', 'contribute '],
    `\\b(?:you|applicants|candidates|trainees|starters|joiners|tutors) (?:will |then |simply |each |only |just )?(?:pay(?! (?:scales?|points?|grades?|bands?|range|rates?|awards?))|buy|purchase|contribute|invest) (?:(?!more\\b|less\\b)\\w+ ){0,5}?(?:${GBP}|fee|deposit|starter kit|own money)\\b(?!(?: \\d+)* (?:per|an|a) (?:hour|day|week|year))`,
  ),
  // "A starter kit costs £45", "a one-off admin fee of £40", "our gas course is £3,950", "course fees from £1,895".
  money(
    [
      'fee ',
      'fees',
      'deposit',
      'charge',
      'cost ',
      'costs',
      'starter',
      'kit ',
      'information pack',
      'ppe ',
      'course fee',
      'course is',
      'course cost',
      'course for',
      'course from',
      'course at',
      'dbs',
      'background check',
    ],
    `\\b(?:(?:starter (?:kit|pack)s?|information pack|deposit|ppe pack|${FEE_FOR} (?:fees?|deposit|charge|costs?)|course fees?)(?: \\w+){0,4}? |(?:course|training|(?:dbs|background) check|kit) (?:\\w+ )?(?:is|costs?|for|at|from) )${LINK}${GBP}(?!(?: \\d+)* (?:per|an?) (?:hour|day|week|year|annum)| \\d+ bonus)`,
    new RegExp(`\\b(?:${OTHERS}|${FREE}|worth|valued|up to|bonus|allowance|budget|salary)\\b`),
  ),
  // "A £20 badge fee applies", "We take a £60 uniform deposit".
  money(
    ['fee ', 'deposit', 'charge '],
    `\\b${GBP}(?: \\d\\d\\b)? (?:non )?(?:(?:refundable|returnable|one off|initial|upfront|${FEE_FOR}) ){1,3}?(?:deposit|fee|charge)\\b`,
  ),
  // "payable by the applicant", "to be met by the candidate", "paid up front by candidates".
  money(
    [
      'by the applicant',
      'by the candidate',
      'by the successful',
      'by the trainee',
      'by the employee',
      'by the new',
      'by you',
      'by applicants',
      'by candidates',
      'by trainees',
      'by each',
      'by all',
      'by successful',
      'by employees',
      'by new starters',
    ],
    '\\b(?:paid|payable|met|funded|covered|borne)(?: \\w+){0,2}? by (?:the |each |all |successful )?(?:applicants?|candidates?|you\\b(?! r)|yourself|trainees?|employees?|new starters?)',
  ),
  money(
    ['at your own', 'at their own'],
    `\\b(?:${THING}|tools)\\b(?: \\w+){0,8} at (?:your|their) own (?:expense|cost)\\b|\\bat (?:your|their) own (?:expense|cost)\\b(?: \\w+){0,8} ${THING}\\b`,
  ),
  // "will be deducted from your first wages"
  money(
    ['deducted', 'taken from', 'taken out', 'stopped from', 'stopped out', 'recovered from', 'recovered out'],
    `\\b(?:${THING}|costs?)\\b(?: \\w+){0,9}? (?:deducted|taken|stopped|recovered) (?:from|out of) (?:your |their )?(?:\\w+ )?(?:\\w+ )?(?:wages?|pay|salary|earnings)\\b`,
  ),
  // A course that is sold as a job.
  money(
    ['payment plan', 'instalment', 'installment', 'finance available', 'spread the cost'],
    '\\b(?:course|training|academy|programme|qualification)\\b(?: \\w+){0,14} (?:payment plans?|instal?ments|finance available|spread the cost)\\b|\\b(?:payment plans?|instal?ments|finance available)\\b(?: \\w+){0,14} (?:course|training|academy|programme)\\b',
    new RegExp(`\\b(?:${OTHERS}|${FREE}|enrol students|students)\\b`),
  ),
  // "Upfront payment of £50", "Just £19.99 gets you started".
  money(
    ['upfront', 'up front', 'up-front', 'advance payment', 'initial payment'],
    `\\b(?:up ?front|advance|initial) (?:payment|fee|charge|cost|investment)s? ${LINK}${GBP}`,
  ),
  money(['gets you started'], `\\b${GBP}(?: \\d\\d)? gets you started\\b`),
  money(['join for'], `\\bjoin for (?:just |only )?${GBP}`),
  money(
    ['charged to'],
    `\\b(?:fee|cost|charge)\\b(?: \\w+){0,6} charged to (?:you|tutors|applicants|candidates|workers|members of staff)\\b`,
  ),
  money(
    ['deposit', 'fee '],
    '\\b(?:deposit|(?:registration|admin|joining|training|badge) fee) (?:is )?(?:required|applies)\\b',
  ),
];
