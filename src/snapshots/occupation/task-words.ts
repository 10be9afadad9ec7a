/** The words of a task that say what is done and to what. */

const SHORTEST_WORD = 4;

/** Words that say how a thing is said, not what is done; and verbs that go with anything. */
const EMPTY_WORDS = new Set(
  [
    'about above action actions activities actually after against agreed agrees also among appropriate around assigns associated before between both',
    'carries carry check checks clarifies clarify decides deal deals delegates details discusses down during duties each ensure ensures every first',
    'find finds fits from general give gives handle handles have help helps including inform informs into keep keeps kept like long look looks make makes',
    'many minor more most must necessary need needs next notifies notify only ordinates other others over people perform performs person',
    'possible provide provides puts regularly relevant required responsibilities returns round says sees senior shares show shows standard standards such take taken takes',
    'tell tells that their them then these they this those through type types under undertake undertakes until used user users uses using',
    'various very well what when where whether which while will with within without work working works',
  ].flatMap((line) => line.split(' ')),
);

/** As they stand, in small letters. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.filter((word) => word.length >= SHORTEST_WORD && !EMPTY_WORDS.has(word));
}

/** Without the endings in which verbs and nouns differ: "installs", "installing" and "installation" are near enough. */
export function stemOf(word: string): string {
  const stem = word.replace(/(?:ations?|ings?|ies|ed|es|s|e|y)$/, '');
  return stem.length >= SHORTEST_WORD - 1 ? stem : word;
}
