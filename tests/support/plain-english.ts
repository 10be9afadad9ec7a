/** The phrases that docs/plain-english.md bans, read from its table. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TABLE = readFileSync(
  fileURLToPath(new URL('../../docs/plain-english.md', import.meta.url).href),
  'utf8',
);

export function readBanned(): string[] {
  const rows = [...TABLE.matchAll(/^\| (.+?) +\| .+\|$/gm)].map(([, phrase = '']) => phrase);
  return rows.filter((phrase) => phrase !== 'Not' && !phrase.startsWith('---'));
}

const banned = readBanned().map((phrase) => ({
  phrase,
  pattern: new RegExp(`(?<![\\p{L}-])${phrase.replaceAll(' ', '\\s+')}(?![\\p{L}-])`, 'iu'),
}));

/** Those that the text has; a place's or a job's own name is not among them. */
export function findBanned(text: string): string[] {
  return banned.filter(({ pattern }) => pattern.test(text)).map(({ phrase }) => phrase);
}
