/** The first letter of words that were written for another place in a sentence. */

/** "the South East" at the start of a sentence: "The South East". */
export function atStart(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** "Electrician" within a sentence: "electrician". Initials stay: "IT manager". */
export function withinSentence(text: string): string {
  return isInitials(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** "an" electrician, "a" plumber, "an" HR manager. */
export function articleOf(name: string): 'a' | 'an' {
  const hasVowel = isInitials(name)
    ? /^[AEFHILMNORSX]/.test(name)
    : /^[aeio]|^u(?!ni|se)/.test(withinSentence(name));
  return hasVowel ? 'an' : 'a';
}

/** "an electrician", within a sentence. */
export function withArticle(name: string): string {
  return `${articleOf(name)} ${withinSentence(name)}`;
}

/** Whether it begins with letters that are spelt out: "HR officer". */
function isInitials(text: string): boolean {
  return /^[A-Z]{2}/.test(text);
}
