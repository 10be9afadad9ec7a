/** Whether the words of a place or a post say that it is done from home. */

import type { Workplace } from '../../domain/posting.ts';

const HYBRID =
  /\bhybrid\b(?! (?:theatres?|vehicles?|cars?|buses|cloud|infrastructure|mail|electric|engines?|systems?|identity|learning|courses?|events?|meetings?|power|technolog|surgery|suites?|seeds?|closed loop)\b)|\bpart(?:ly|ial)? (?:remote|home|from home)|\bagile working\b|\b(?:home|remote) and office\b|\boffice and (?:home|remote)\b|\bsome (?:home|remote) ?working\b/;
const REMOTE =
  /\b(?:home|remote)(?:ly)? (?:based|working|worker)\b|\bhomebased\b|\bhomeworking\b|\bwork(?:ing)? (?:from|at) home\b|\bfully remote\b|\b100 remote\b|\bremote(?:ly)?\b|\bwfh\b|^home$/;
/** Care at a client's home, and machines a long way off. */
const NOT_REMOTE =
  /\bremote(?:ly)? (?:area|location|site|monitor|sensing|sensor|support|island|communit|control|access|village|learning|patient|desktop|operat)|\bhome based (?:care|support|services?|treatment|therap|programmes?|respite|packages?|rehab|education|visits|childcare)|\b(?:their|own|the|a|nursing|care|client|clients|patients?) home working\b|\bcare home worker\b/g;

/** No other text can match: finding that out first is a tenth of the work. */
const TELLING = ['home', 'remote', 'hybrid', 'agile working', 'wfh'] as const;

/** `words` in plain lower case. Null when nothing is said. */
export function readWorkplace(words: string): Workplace | null {
  if (!TELLING.some((word) => words.includes(word))) return null;
  if (HYBRID.test(words)) return 'hybrid';
  return REMOTE.test(words.replace(NOT_REMOTE, ' ')) ? 'remote' : null;
}
