/** Letters that sound alike in English as one, so that a word spelt by ear is near the word itself. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^ps/, 's'],
  [/^wr/, 'r'],
  [/^kn/, 'n'],
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q/g, 'k'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/(?:er|or|ar|re|a)$/, 'a'],
  [/(.)\1+/g, '$1'],
];

/** "Pharmacist" and "farmasist" -> "farmasist"; "plumber" and "plumba" alike. For comparing, not for reading. */
export function soundOf(word: string): string {
  return ALIKE.reduce((sound, [letters, one]) => sound.replace(letters, one), word);
}
