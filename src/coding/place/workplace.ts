/** Whether the words of a place or a post say that it is done from home. */
import type { Workplace } from '../../domain/posting.ts';

const HYBRID =
  /\bhybrid\b|\bpart(?:ly|ial)? (?:remote|home|from home)|\bagile working\b|\b(?:home|remote) and office\b|\boffice and (?:home|remote)\b|\bsome (?:home|remote) ?working\b/;
const REMOTE =
  /\b(?:home|remote)(?:ly)? (?:based|working|worker)\b|\bhomebased\b|\bhomeworking\b|\bwork(?:ing)? (?:from|at) home\b|\bfully remote\b|\b100 remote\b|\bremote(?:ly)?\b|\bwfh\b|^home$/;
const NOT_REMOTE = /\bremote (?:area|location|site|monitoring|sensing|support|island|communit)/;

/** No other text can match: finding that out first is a tenth of the work. */
const TELLING = ['home', 'remote', 'hybrid', 'agile working', 'wfh'] as const;

/** `words` in plain lower case. Null when nothing is said. */
export function readWorkplace(words: string): Workplace | null {
  if (!TELLING.some((word) => words.includes(word))) return null;
  if (HYBRID.test(words)) return 'hybrid';
  return REMOTE.test(words) && !NOT_REMOTE.test(words) ? 'remote' : null;
}
