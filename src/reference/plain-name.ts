/** Names as they are compared: lower case, no accents or punctuation, "&" as "and", single spaces. */

const BEYOND_ASCII = /[^\0-\x7f]/;
/** All but a single space, which is what stands between most words already. */
const BETWEEN_WORDS = /[^a-z0-9 ][^a-z0-9]*| [^a-z0-9]+/g;

/** "King’s Lynn & West Norfolk" -> "kings lynn and west norfolk"; "Stoke-on-Trent" -> "stoke on trent". */
export function plainName(text: string): string {
  // Most texts have nothing to decompose, and finding that out is much quicker than doing it.
  let plain = BEYOND_ASCII.test(text) ? text.normalize('NFKD').replace(/[\u0300-\u036f’]/g, '') : text;
  if (plain.includes("'")) plain = plain.replaceAll("'", '');
  plain = plain.toLowerCase();
  if (plain.includes('&')) plain = plain.replaceAll('&', ' and ');
  return plain.replace(BETWEEN_WORDS, ' ').trim();
}
