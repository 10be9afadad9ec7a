/** Misspelt names: "Middlesborough", "Tauton". Only asked when nothing else was found. */
import { distance } from 'fastest-levenshtein';
import type { Gazetteer, Meaning } from './gazetteer.ts';

const SHORTEST = 6;
const LONGEST = 30;
/** Words of one text that are tried. */
const MOST_TRIES = 6;

/** A hamlet's name is more often a house's, spelt as it should be. */
const HUNDREDS_OF_A_TOWN = 80;

function isWellKnown(meaning: Meaning | undefined): boolean {
  return meaning !== undefined && (meaning.kind !== 'place' || meaning.hundreds >= HUNDREDS_OF_A_TOWN);
}

/** Finds the one name that a word, two or three may have been meant for; null when none or several are near. */
export function createNearNames(gazetteer: Gazetteer): (tokens: readonly string[]) => string | null {
  // Typing errors rarely touch the first letter, so names are compared only with those that begin and measure alike.
  const shelves = new Map<string, string[]>();
  for (const name of gazetteer.names()) {
    if (name.length < SHORTEST || name.length > LONGEST || !isWellKnown(gazetteer.find(name))) continue;
    const shelf = `${name[0]}${name.length}`;
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), name]);
  }

  function nearest(word: string): string | null {
    const allowed = word.length >= 9 ? 2 : 1;
    let best: string | null = null;
    let least = allowed + 1;
    for (let length = word.length - allowed; length <= word.length + allowed; length++) {
      for (const name of shelves.get(`${word[0]}${length}`) ?? []) {
        const far = distance(name, word);
        if (far < least) [best, least] = [name, far];
        else if (far === least) best = null;
      }
    }
    return best;
  }

  return (tokens) => {
    const tries = [tokens.join(' '), ...tokens.slice(-2).reverse(), ...tokens.slice(0, 2)];
    for (const word of new Set(tries.slice(0, MOST_TRIES))) {
      if (word.length < SHORTEST || word.length > LONGEST) continue;
      const name = nearest(word);
      if (name !== null) return name;
    }
    return null;
  };
}
