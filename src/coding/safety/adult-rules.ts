/**
 * Work that the law keeps to adults: gambling, selling alcohol, adult entertainment. What counts is the work of the post, not the house
 * that it is in: a kitchen porter of a casino washes up.
 */
import type { LeftOutKind } from '../../domain/advert-safety.ts';
import type { WordRule } from './word-rule.ts';

/** Titles of those who do something else in such a house, or about such work. */
export const OTHER_WORK =
  /\b(?:chefs?|cooks?|kitchen|clean\w*|housekeep\w*|porters?|maintenance|engineers?|technicians?|software|developers?|data|analysts?|accounts?|accountants?|finance|payroll|hr|marketing|designers?|gardeners?|drivers?|trainers?|tutors?|teachers?|nurses?|support|advis[eo]rs?|health|lab\w*|awareness|counsell\w*|welfare|groom|receptionists?|waiters?|waitress\w*|baristas?)\b/;

const rule = (
  kind: LeftOutKind,
  stems: readonly string[],
  says: RegExp,
  unless: RegExp | null = null,
  where: WordRule['where'] = null,
): WordRule => ({ kind, stems, says, unless, where });

export const ADULT_RULES: readonly WordRule[] = [
  rule(
    'betting',
    ['croupier', 'bookmaker', 'bookie', 'betting', 'casino', 'poker', 'sportsbook', 'bingo caller', 'gaming'],
    /\b(?:croupiers?|bookmakers?|bookies?|betting (?:shop|office|cashier|clerk|assistant)|casino|poker|sportsbook trader|bingo caller|gaming (?:floor|arcade|cashier|host))\b/,
    OTHER_WORK,
    'title',
  ),
  rule(
    'alcohol',
    [
      'bar ',
      'barback',
      'barm',
      'bartend',
      'barperson',
      'barstaff',
      'mixologist',
      'cocktail',
      'sommelier',
      'off licen',
      'off-licen',
      'shot ',
      'wine waiter',
    ],
    /\bbar (?:(?:and|or) \w+ )?(?:staff|persons?|people|teams?|assistants?|supervisors?|managers?|crew|stewards?|work|workers?|backs?|tenders?|hosts?|servers?|members?)\b|\b(?:waiting|floor|restaurant|house|kitchen|food) (?:and|or) bar\b|^bar$|\b(?:barbacks?|barmaids?|barm[ae]n|bartend\w+|barpersons?|barstaff|mixologists?|cocktail\w*|sommeliers?|off licence|shot (?:seller|girl)s?|wine waiter)\b/,
    /\b(?:nail|brow|juice|coffee|salad|snack|sushi|milk|smoothie|espresso|steel|oxygen|cereal|dessert) bar\b|\bbar (?:and kitchen )?back of house\b|\bskills wanted\b/,
    'title',
  ),
  rule(
    'betting',
    [
      'bets',
      'betting',
      'bookmaker',
      'casino',
      'gaming',
      'adult gaming',
      'slot machine',
      'fruit machine',
      'deal cards',
      'dealing cards',
      'set odds',
      'setting odds',
    ],
    /\b(?:tak(?:e|ing)|accept\w*|settl(?:e|ing)) (?:\w+ )?bets\b|\b(?:our|the|a|busy) (?:\w+ )?(?:betting (?:shop|office)|bookmakers?|casino)\b|\badult gaming (?:centre|center)\b|\b(?:gaming|slot|fruit) machines\b|\bdeal(?:ing)? cards\b|\bset(?:ting)? odds\b/,
    /\b(?:near|opposite|next to|former|no|not|never|harmed)\b/,
    'no-other-work',
  ),
  rule(
    'alcohol',
    [
      'alcohol',
      'behind the bar',
      'behind our bar',
      'pints',
      'pulling pints',
      'beers',
      'cocktails',
      'shots',
      'spirits',
    ],
    /\b(?:serv|sell|pour|mix)\w* (?:\w+ ){0,3}?(?:alcohol|alcoholic|pints|cocktails|beers|spirits|shots)\b|\bbehind (?:the|our) bar\b|\bpulling pints\b/,
    /\b(?:no|not|never|without|till|age|alcohol free|over 18s (?:only )?serve|awareness|misuse|meals?|food|non alcoholic)\b/,
    'no-other-work',
  ),
  rule(
    'adult-entertainment',
    [
      'lap danc',
      'lapdanc',
      'strip',
      'adult webcam',
      'adult content',
      'adult chat',
      'adult film',
      'adult ent',
      'adult ind',
      'adult phone',
      'adult danc',
      'adult model',
      'onlyfans',
      'only fans',
      'webcam',
      'gentlemen',
      'escort',
      'sensual',
      'erotic',
      'intimate',
      'tantric',
      'nude',
      'topless',
      'glamour',
      'lingerie',
    ],
    /\blap ?danc\w+|\bstrip ?(?:tease|clubs?)\b|\bstrippers (?:wanted|needed|required)\b|\badult (?:webcam|content|chat|film|films|entertainment|industry|phone|dancers?|models?)\b|\bonly ?fans\b|\bwebcam models?\b|\bgentlemens clubs?\b|\bescort agency\b|(?<!(?:passenger|passengers|school|bus|patient|pupil|vehicle|load|travel) )\bescorts? (?:wanted|required|needed)\b|\b(?:sensual|erotic|intimate|tantric) massage\b|\b(?:nude|topless|glamour|lingerie) (?:models?|modelling|work|shoots?|and (?:topless|lingerie|nude))\b/,
    /\b(?:no|not|never)\b/,
  ),
];
