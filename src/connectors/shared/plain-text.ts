/**
 * Adverts' text -> plain text that is safe to store and to show: no markup, no control characters, and no e-mail address or
 * telephone number of a person (feeds print them inside descriptions; we have no use for them).
 */
import { load } from 'cheerio/slim';

type Node = NonNullable<ReturnType<ReturnType<typeof load>['root']>[0]>['children'][number];

const SUMMARY_LENGTH = 500;
/** Far more than a summary needs; an advert of megabytes costs no more than a long one. */
const LONGEST_READ = 20_000;
const ENOUGH_FOR_SUMMARY = 2_000;

const BLOCKS: ReadonlySet<string> = new Set(
  'br hr p li ul ol dl dt dd div h1 h2 h3 h4 h5 h6 table tr td th section'.split(' '),
);
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'iframe']);
const TAG = /<\/?[a-z!][^>]*>?/gi;
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/i;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}\s{0,2}(?:@|\(at\)|\[at\])\s{0,2}[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gi;
/** UK numbers: 01622 123456, (020) 7946 0000, +44 (0)7700 900123. Not amounts, which have a £ or a decimal before them. */
const TELEPHONE = /(?<![\d£.,-])(?:\+44|0044|\(?0)(?:[\s().-]{0,3}\d){9,11}(?!\d)/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** Text of HTML, escaped HTML or plain text, on one line. Empty when there is none. */
export function plainText(html: string): string {
  let text = html.slice(0, LONGEST_READ);
  // Some feeds escape twice: `&amp;lt;p&amp;gt;`. Three rounds end every case seen.
  for (let round = 0; round < 3 && (text.includes('<') || ENTITY.test(text)); round += 1) {
    text = textOf(text);
  }
  return oneLine(text.replace(TAG, ' '));
}

/** Walked with a stack of its own: an advert of ten thousand nested tags must not exhaust ours. */
function textOf(html: string): string {
  const parts: string[] = [];
  const root = load(html, null, false).root()[0];
  const open: (Node | string)[] = root === undefined ? [] : [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.type === 'text') parts.push(node.data);
    else if ('children' in node && !('name' in node && UNSEEN.has(node.name))) {
      const isBlock = 'name' in node && BLOCKS.has(node.name);
      if (isBlock) {
        parts.push(' ');
        open.push(' ');
      }
      open.push(...node.children.toReversed());
    }
  }
  return parts.join('');
}

/** White space and control characters become single blanks. */
export function oneLine(text: string): string {
  return text.replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();
}

export function maskContacts(text: string): string {
  const withoutMail = /[@([]/.test(text) ? text.replace(EMAIL, '[e-mail removed]') : text;
  return withoutMail.replace(TELEPHONE, '[telephone removed]');
}

/** A short line such as a title or an employer: plain, masked. Null when nothing is left. */
export function plainLine(text: string | null | undefined): string | null {
  const line = maskContacts(plainText(text ?? ''));
  return line === '' ? null : line.slice(0, SUMMARY_LENGTH);
}

/** At most 500 characters, cut between words and then ended with "…". Null when there is nothing to say. */
export function summaryOf(html: string | null | undefined): string | null {
  const whole = plainText(html ?? '');
  // Cut twice: roughly before masking, so that a long advert costs no more, and never inside a word that may be an address.
  const start =
    whole.length > ENOUGH_FOR_SUMMARY
      ? whole.slice(0, whole.lastIndexOf(' ', ENOUGH_FOR_SUMMARY) + 1)
      : whole;
  const text = maskContacts(start).trim();
  if (text === '') return null;
  if (text.length <= SUMMARY_LENGTH) return text;
  const cut = text.slice(0, SUMMARY_LENGTH - 1);
  const lastBlank = cut.lastIndexOf(' ');
  return `${(lastBlank > SUMMARY_LENGTH / 2 ? cut.slice(0, lastBlank) : cut).trimEnd()}…`;
}

/** The address when it is https and holds no password; else null. */
export function safeLink(text: string | null | undefined): string | null {
  const trimmed = (text ?? '').trim();
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null;
}
