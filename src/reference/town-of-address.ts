/** The town of an address, for lines that have no room for the street. */
import { placeNames } from './place-names.ts';
import { plainName } from './plain-name.ts';

/** "5 Demonstration Way, Gillingham, Kent" -> "Gillingham": the last part that is a town or a locality we know; else the last that is no number. */
export function townOfAddress(address: string): string {
  const parts = address.split(',').map((part) => part.trim());
  const named = parts.filter((part) => part !== '' && !/\d/.test(part));
  const town = named.findLast((part) => placeNames.has(plainName(part))) ?? named.at(-1) ?? address;
  return town === town.toUpperCase() ? inSmallLetters(town) : town;
}

/** "CHATHAM" is shouted. */
function inSmallLetters(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}
