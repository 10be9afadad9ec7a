/** Names cut short, "Leamington" for Leamington Spa, and misspelt ones: "Middlesborough", "Tauton". Only asked when nothing else was found. */
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

/** Of the names that begin with the same words, the one meant must be so much of them, by its people. */
const CLEARLY = 0.8;

interface Beginning {
  readonly name: string;
  readonly district: number;
  readonly hundreds: number;
}

/** The name that some words begin; null where names of several districts are about as likely. */
function createBeginnings(gazetteer: Gazetteer): ReadonlyMap<string, string | null> {
  const byWords = new Map<string, Beginning[]>();
  for (const name of gazetteer.names()) {
    const meaning = gazetteer.find(name);
    const district = meaning?.shares[0]?.[0];
    if (meaning === undefined || district === undefined || meaning.hundreds === 0 || !isWellKnown(meaning))
      continue;
    const tokens = name.split(' ');
    for (let length = 1; length < tokens.length; length++) {
      const words = tokens.slice(0, length).join(' ');
      if (words.length < SHORTEST) continue;
      byWords.set(words, [...(byWords.get(words) ?? []), { name, district, hundreds: meaning.hundreds }]);
    }
  }
  return new Map([...byWords].map(([words, names]) => [words, likeliest(names)]));
}

function likeliest(names: readonly Beginning[]): string | null {
  const [best] = [...names].sort((a, b) => b.hundreds - a.hundreds);
  const sum = (some: readonly Beginning[]) => some.reduce((total, { hundreds }) => total + hundreds, 0);
  const there = names.filter(({ district }) => district === best?.district);
  return best !== undefined && sum(there) >= CLEARLY * sum(names) ? best.name : null;
}

/** Finds the one name that a word, two or three may have been meant for; null when none or several are near. */
export function createNearNames(gazetteer: Gazetteer): (tokens: readonly string[]) => string | null {
  const beginnings = createBeginnings(gazetteer);
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
      // What begins a name is no slip of the pen for another one.
      const name = beginnings.has(word) ? (beginnings.get(word) ?? null) : nearest(word);
      if (name !== null) return name;
    }
    return null;
  };
}
