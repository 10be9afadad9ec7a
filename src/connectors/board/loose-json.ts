/**
 * JSON as pages carry it. Sites put it together by hand, so a few slips that change no meaning are mended: raw line breaks in texts, comments,
 * commas too many, a written-out "\n" between values. What is cut off or ambiguous stays unreadable.
 */

export interface LooseJson {
  readonly value: unknown;
  /** True when it was no JSON until it was mended. */
  readonly isMended: boolean;
}

/** Null when it cannot be read. */
export function readLooseJson(text: string): LooseJson | null {
  const bare = withoutWrapping(text);
  const asItIs = parse(bare);
  if (asItIs !== undefined) return { value: asItIs, isMended: bare !== text.trim() };
  const mended = parse(mend(bare));
  return mended === undefined ? null : { value: mended, isMended: true };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Old pages hide scripts from browsers that know none. */
function withoutWrapping(text: string): string {
  return text
    .trim()
    .replace(/^(?:\/\/)?\s*<!(?:--|\[CDATA\[)/, '')
    .replace(/(?:\/\/)?\s*(?:-->|\]\]>)$/, '')
    .replace(/;\s*$/, '')
    .trim();
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function mend(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const letter = text.charAt(at);
    const read = letter === '"' ? quoted(text, at) : between(text, at, parts);
    parts.push(read.text);
    at = read.end;
  }
  return parts.join('');
}

interface Piece {
  readonly text: string;
  readonly end: number;
}

/** A text with its quotes, control characters escaped; `\'` is no escape of JSON's. */
function quoted(text: string, from: number): Piece {
  const parts = ['"'];
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '"') return { text: `${parts.join('')}"`, end: at + 1 };
    if (letter === '\\') {
      const next = text.charAt(at + 1);
      parts.push(next === "'" ? "'" : letter + next);
      at += 1;
    } else parts.push(letter < ' ' ? (ESCAPES[letter] ?? ' ') : letter);
  }
  return { text: parts.join(''), end: text.length };
}

function between(text: string, at: number, before: string[]): Piece {
  const letter = text.charAt(at);
  const two = text.slice(at, at + 2);
  if (two === '/*') return { text: ' ', end: endOf(text, '*/', at) };
  if (two === '//') return { text: ' ', end: endOf(text, '\n', at) };
  if (/^\\[nrt]$/.test(two)) return { text: ' ', end: at + 2 };
  if (letter === '}' || letter === ']') dropComma(before);
  return { text: letter, end: at + 1 };
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}

function dropComma(parts: string[]): void {
  let last = parts.length - 1;
  while (last >= 0 && parts[last]?.trim() === '') last -= 1;
  if (parts[last] === ',') parts[last] = ' ';
}
