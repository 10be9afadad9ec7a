/**
 * Adverts' text -> plain text that is safe to store and to show: no markup, no control characters, and no e-mail address or
 * telephone number of a person (feeds print them inside descriptions; we have no use for them).
 */
import { load } from 'cheerio/slim';
import { cutTo, oneLine } from '../../domain/clean-text.ts';
import { FREE_MAIL_HOSTS } from '../../reference/free-mail.ts';

type Node = NonNullable<ReturnType<ReturnType<typeof load>['root']>[0]>['children'][number];

const SUMMARY_LENGTH = 500;
/** Far more than a summary needs; an advert of megabytes costs no more than a long one. */
const LONGEST_READ = 20_000;
const ENOUGH_FOR_SUMMARY = 2_000;
/** Of the first tags it matters which they are; the reader of HTML is slow where thousands are nested. */
const TAGS_READ = 1_000;
/** Layers of escaping that are undone. Feeds are known to escape twice: `&amp;lt;p&amp;gt;`. */
const MOST_ROUNDS = 6;

const BLOCKS: ReadonlySet<string> = new Set(
  'br hr p li ul ol dl dt dd div h1 h2 h3 h4 h5 h6 table tr td th section'.split(' '),
);
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'iframe']);
const TAG = /<\/?[a-z!?][^>]*>?/gi;
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/i;
/** Of what is not plain after so many rounds: nothing of it would be words. */
const MARKS = /<|&(?=[a-z#])/gi;
/** `&amp;amp;amp;`: one ampersand, however often it was escaped. */
const ESCAPED_AGAIN = /&(?:(?:amp|#0{0,4}38|#x0{0,4}26);){2,}/gi;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}\s{0,2}(?:@|\(at\)|\[at\])\s{0,2}[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gi;
/** UK numbers: 01622 123456, (020) 7946 0000, +44 (0)7700 900123. Not amounts, which have a £ or a decimal before them. */
const TELEPHONE = /(?<![\d£.,-])(?:\+44|0044|\(?0)(?:[\s().-]{0,3}\d){9,11}(?!\d)/g;

/** Text of HTML, escaped HTML or plain text, on one line. Empty when there is none. Never holds a tag, and is its own plain text. */
export function plainText(html: string): string {
  // What cannot be seen goes first: `<\u200bscript>` would be a tag without it.
  let text = oneLine(html.slice(0, LONGEST_READ));
  for (let round = 0; round < MOST_ROUNDS && (text.includes('<') || ENTITY.test(text)); round += 1) {
    const before = text;
    text = oneLine(textOf(withFewTags(text.replace(ESCAPED_AGAIN, '&amp;'))));
    if (text === before) break;
    if (round === MOST_ROUNDS - 1) text = text.replace(MARKS, ' ');
  }
  return oneLine(text.replace(TAG, ' '));
}

function withFewTags(html: string): string {
  let tags = 0;
  return html.replace(TAG, (tag) => {
    tags += 1;
    return tags > TAGS_READ ? ' ' : tag;
  });
}

/** Walked with a stack of its own: an advert of a thousand nested tags must not exhaust ours. */
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

const FREE_MAIL: ReadonlySet<string> = new Set(FREE_MAIL_HOSTS);

/**
 * E-mail addresses and telephone numbers replaced by words that say so. Of an address at a free service the service is kept, for it is
 * nobody's own and tells that no employer stands behind the address: "[gmail.com e-mail removed]".
 */
export function maskContacts(text: string): string {
  const withoutMail = /[@([]/.test(text) ? text.replace(EMAIL, maskOf) : text;
  return withoutMail.replace(TELEPHONE, '[telephone removed]');
}

function maskOf(address: string): string {
  const host = /[^@\])\s]*$/.exec(address)?.[0].toLowerCase() ?? '';
  return FREE_MAIL.has(host) ? `[${host} e-mail removed]` : '[e-mail removed]';
}

/** A short line such as a title or an employer: plain, masked, at most 500 characters. Null when nothing is left. */
export function plainLine(text: string | null | undefined): string | null {
  const line = cutTo(maskContacts(plainText(text ?? '')), SUMMARY_LENGTH).trimEnd();
  return line === '' ? null : line;
}

/** At most 500 characters, cut between words and then ended with "…". Null when there is nothing to say. */
export function summaryOf(html: string | null | undefined): string | null {
  const whole = plainText(html ?? '');
  // Cut twice: roughly before masking, so that a long advert costs no more, and never inside a word that may be an address.
  const blank = whole.lastIndexOf(' ', ENOUGH_FOR_SUMMARY);
  const start = whole.slice(
    0,
    whole.length <= ENOUGH_FOR_SUMMARY || blank < 0 ? ENOUGH_FOR_SUMMARY : blank + 1,
  );
  const text = maskContacts(start).trim();
  if (text === '') return null;
  if (text.length <= SUMMARY_LENGTH) return text;
  const cut = cutTo(text, SUMMARY_LENGTH - 1);
  if (cut === text) return text;
  const lastBlank = cut.lastIndexOf(' ');
  return `${(lastBlank > SUMMARY_LENGTH / 2 ? cut.slice(0, lastBlank) : cut).trimEnd()}…`;
}
