/** Pay that hangs on sales alone, and pay for bringing in others who sell. */
import type { WordRule } from './word-rule.ts';

const NOT = '(?:no|not(?: an?)?|never(?: an?)?|nor|isnt(?: an?)?|unlike|without|avoid|arent)';

const commission = (stems: readonly string[], says: string, unless: RegExp | null = null): WordRule => ({
  kind: 'commission-only',
  stems,
  says: new RegExp(says),
  unless,
  where: null,
});

const COMMISSION_RULES: readonly WordRule[] = [
  commission(
    ['commission'],
    '(?<!\\bthe )\\bcommission only\\b(?! (?:after|once|paid|payable|when|if|from|on (?!an?\\b)|during|to|in)\\b)',
    new RegExp(`\\b${NOT} (?:\\w+ ){0,2}?commission only\\b|\\b(?:basic|salary) (?:and|plus)\\b`),
  ),
  commission(['commission'], '\\b100 (?:percent |per cent )?commission\\b(?! free)'),
  commission(
    ['commission', 'straight commission', 'purely commission'],
    '\\bcommission based only\\b|\\bcommission alone\\b|\\b(?:straight|purely) commission\\b',
    new RegExp(`\\b${NOT}\\b|\\bbasic\\b|\\bsalary (?:and|plus)\\b`),
  ),
  commission(
    ['solely', 'purely', 'entirely', 'wholly', 'exclusively'],
    '\\b(?:paid|based|earnings|income|pay|salary|remuneration)(?: \\w+){0,4}? (?:solely|purely|entirely|wholly|exclusively)(?: \\w+){0,2}? (?:on|by|from|through) (?:commission|results|sales)\\b',
    /\bbonus|\bon top\b|\bnot\b|\bnever\b/,
  ),
  // "No basic salary", "£0 basic, 30% commission": not "we do not offer a basic DBS".
  commission(
    [
      'basic salary',
      'basic pay',
      'basic wage',
      'basic income',
      'base salary',
      'base pay',
      'base wage',
      'base income',
      'guaranteed salary',
      'guaranteed pay',
      'guaranteed wage',
      'guaranteed income',
      'fixed salary',
      'fixed pay',
      'fixed wage',
      'fixed income',
    ],
    '\\b(?:no|zero|gbp 0|without an?|not (?:offer|pay|receive|get) an?) (?:basic|base|guaranteed|fixed) (?:salary|pay|wages?|income)\\b',
  ),
  commission(['commission'], '\\b(?:no|zero|gbp 0) (?:basic|base) (?:\\d+ )?(?:all )?commission\\b'),
  commission(
    ['per sale', 'each sale', 'per sign', 'each sign', 'by sale'],
    '\\bpaid (?:only )?(?:per|for each|by) (?:sale|sign up)\\b',
    /\bbonus|\bcommission|\bon top\b|\bbasic\b|\bplus\b|\bextra\b/,
  ),
  commission(['no salary', 'no wage'], '\\bthere is no (?:salary|wage)$'),
  commission(['results only'], '\\b(?:by|on) results only\\b'),
  commission(
    ['no salary', 'no wage', 'no hourly'],
    '\\bno (?:salary|wage|hourly rate) (?:or|and|nor) (?:salary|wage|hourly rate)\\b',
  ),
];

const recruits = (stems: readonly string[], says: string, unless: RegExp | null = null): WordRule => ({
  kind: 'recruits-others',
  stems,
  says: new RegExp(says),
  unless,
  where: null,
});

const BRING_IN = '(?:recruit|introduce|sign(?:ing)? up|bring(?:ing)? in|enrol|invite)';
const PEOPLE = '(?:friends|family|others|people|hosts|promoters|reps|representatives|sellers|members?)';
/** A reward for naming somebody who then gets a job is an ordinary benefit. */
const REFERRAL = /\b(?:refer|refers|referral|referred|recommend\w*)\b/;

const RECRUIT_RULES: readonly WordRule[] = [
  recruits(['downline', 'down line'], '\\bdown ?line\\b'),
  recruits(
    ['network marketing', 'multi level', 'multi-level', 'mlm '],
    '\\bnetwork marketing\\b|\\bmulti level marketing\\b|\\bmlm\\b',
  ),
  // "Recruit your friends and earn from every sale they make."
  recruits(
    ['recruit', 'introduce', 'sign up', 'signing up', 'bring in', 'bringing in', 'enrol', 'invite'],
    `\\b${BRING_IN} (?:\\w+ ){0,3}?${PEOPLE}\\b(?: \\w+){0,10}? (?:earn|receive|get|take|percentage|commission|share)\\b(?: \\w+){0,5} (?:they|their|from|of what)\\b`,
    REFERRAL,
  ),
  // "Commission on every person you bring in", "£50 for each new member you sign up".
  recruits(
    ['you bring', 'you recruit', 'you introduce', 'you sign', 'you enrol', 'who join', 'joins'],
    '\\b(?:earn|paid|get|receive|commission|bonus|gbp)\\b(?: \\w+){0,6}? (?:every|each) (?:\\w+ ){0,2}?(?:person|friend|recruit|member|host|seller|mate)(?: \\w+){0,2}? (?:you (?:bring|recruit|introduce|sign|enrol)|joins? (?:\\w+ ){0,3}?under)',
    REFERRAL,
  ),
  recruits(
    ['beneath you', 'below you', 'under you'],
    '\\bteam (?:beneath|below|under) you\\b(?: \\w+){0,6} (?:cut|commission|percentage|share)\\b',
    /\bsalary\b|\bmanage\b/,
  ),
  recruits(['you recruit'], '\\bthe more (?:people |friends )?you recruit\\b'),
  recruits(
    ['my team', 'own team', 'residual income'],
    '\\b(?:join my team|grow your own team|build your own team)\\b(?: \\w+){0,12} (?:earn|bonus\\w*|commission)\\b|\\bresidual income\\b(?: \\w+){0,3} team\\b',
    /\bsalary\b|\btrain them\b/,
  ),
];

export const SELLING_RULES: readonly WordRule[] = [...COMMISSION_RULES, ...RECRUIT_RULES];
