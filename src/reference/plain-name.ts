/** Names as they are compared: lower case, no accents or punctuation, "&" as "and", single spaces. */

/** "King’s Lynn & West Norfolk" -> "kings lynn and west norfolk"; "Stoke-on-Trent" -> "stoke on trent". */
export function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
