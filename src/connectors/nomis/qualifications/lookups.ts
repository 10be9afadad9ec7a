/** Columns of table T19a. The words around a level differ between Nomis's tables ("with RQF4+", "RQF4+"), the level itself does not. */

const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/\bRQF ?4\+?(?!\d)/i, 'rqf:4+'],
  [/\bRQF ?3\b/i, 'rqf:3'],
  [/\bTrade Apprenticeships?\b/i, 'apprenticeship'],
  [/\bRQF ?2\b/i, 'rqf:2'],
  [/\bRQF ?1\b/i, 'rqf:1'],
  [/\bOther Qualifications?\b/i, 'other'],
  [/\b(None|No qualifications?)\b/i, 'none'],
];

/** Our code for the `qualification` dimension; null for the column of everybody; undefined when the words are not known. */
export function findQualification(words: string): string | null | undefined {
  if (/^(All|Total)( people)?$/i.test(words)) return null;
  return LEVELS.find(([pattern]) => pattern.test(words))?.[1];
}
