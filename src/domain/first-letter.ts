/** The first letter of words that were written for another place in a sentence. */

/** "the South East" at the start of a sentence: "The South East". */
export function atStart(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** "Electrician" within a sentence: "electrician". Initials stay: "IT manager". */
export function withinSentence(text: string): string {
  return isInitials(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** Whether it begins with letters that are spelt out: "HR officer". */
export function isInitials(text: string): boolean {
  return /^[A-Z]{2}/.test(text);
}
