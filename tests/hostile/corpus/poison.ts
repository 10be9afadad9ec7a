/** Values that no publisher means, and some that look as if one did. */
import type { Random } from '../../support/seeded-random.ts';

const LIVE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;svg onload=alert(1)&amp;gt;',
  '&#60;iframe src=//x.example&#62;',
  '<a href="javascript:alert(1)">x</a>',
  ']]><script>alert(1)</script>',
  '<scr\u200bipt>alert(1)</scr\u200bipt>',
  '</title></script><svg/onload=alert(1)>',
  '=HYPERLINK("http://x.example","y")',
  '"><style>@import url(//x.example)</style>',
  '{{constructor.constructor("alert(1)")()}}',
];

const TEXTS = [
  '',
  ' ',
  '\t',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  '-',
  '..',
  '*',
  'n/a',
  '\u0000',
  'a\u0000b\u0007c',
  '\u202edesrever',
  '\u2066x\u2069\u200f',
  '\ufeffx',
  '\ud800',
  'x\udc00y',
  'e\u0301'.repeat(60),
  '\u{1f4a9}'.repeat(60),
  'x'.repeat(9_000),
  'a, '.repeat(3_000),
  '{"a":1}',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '%00%0a',
  "'; DROP TABLE posting; --",
];

const LINKS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//https://jobs.otter.example/',
  'data:text/html,<script>alert(1)</script>',
  'https://evil.example/',
  'https://user:word@jobs.otter.example/',
  'http://169.254.169.254/latest/meta-data/',
  'https://jobs.otter.example@evil.example/',
  '//evil.example/x',
  'https://jobs.otter.example\\@evil.example/',
  'file:///etc/passwd',
];

const NUMBERS = [
  '-1',
  '-7.5',
  '0',
  '-0',
  '1e3',
  '1e999',
  '1E-400',
  '0x1F',
  '1e21',
  '99999999999999999999999999',
  '12,34',
  '1.234.567',
  '1,5',
  '٣٤',
  '１２',
  '½',
  '1 000',
  '1_000',
  '.5.',
  '+5',
  '5-',
  '(5)',
  'Infinity',
  '-Infinity',
  '1/0',
  'true',
  '7; 8',
  '3.9%',
  '£££',
];

const DATES = [
  '31/02/2026',
  '2026-02-30',
  '2026-13-45',
  '0000-00-00',
  '0001-01-01T00:00:00Z',
  '1066-10-14',
  '2095-01-01',
  '9999-12-31',
  '10000-01-01',
  '2026-11-31T25:61:61Z',
  '29 February 2027',
  'tomorrow',
  '1700000000',
  '1700000000000',
  '12/11/10',
];

/** In turn of each sort. */
export function poison(random: Random): string {
  const sort = [LIVE, TEXTS, LINKS, NUMBERS, NUMBERS, DATES][random.below(6)] ?? TEXTS;
  return sort[random.below(sort.length)] ?? '';
}

/** For numbers of JSON: what may stand there without quotes. */
const RAW = [
  '-1',
  '0',
  '-0',
  '1e999',
  '-1e999',
  '1e-400',
  '1e21',
  '123456789012345678901234567890',
  '0.1',
  'null',
  'true',
  '[]',
  '{}',
  '"12"',
  '"x"',
  '[[1]]',
  '1.7976931348623157e308',
];

export function rawPoison(random: Random): string {
  return RAW[random.below(RAW.length)] ?? 'null';
}

export function liveMarkup(random: Random): string {
  return LIVE[random.below(LIVE.length)] ?? '';
}

/** What a publisher might send another day: another digit, another word, another place of the point. */
export function nudge(text: string, random: Random): string {
  const digits = [...text.matchAll(/\d/g)];
  const way = random.below(4);
  if (digits.length === 0) return `${text} ${['Zebra', 'Ærø', 'O’Neill', '“quoted”, comma'][way]}`;
  const at = digits[random.below(digits.length)]?.index ?? 0;
  if (way === 0) return `${text.slice(0, at)}${(Number(text.charAt(at)) + 1) % 10}${text.slice(at + 1)}`;
  if (way === 1) return `${text.slice(0, at + 1)}0${text.slice(at + 1)}`;
  if (way === 2) return `${text.slice(0, at)}${text.slice(at + 1)}`;
  return text.replaceAll(/\d/g, (digit) => String((Number(digit) + 3) % 10));
}
