/** Groups of the classification as they read in a sentence. */
import { broaderSoc2020, type Soc2020Code } from '../../domain/classification.ts';
import { findSoc2020Group } from '../../reference/soc2020.ts';

/** The group of so many digits in lower case, as it reads in a sentence: letters that stand for words ("CAD") stay as they are. */
export function groupWords(soc2020: Soc2020Code, digits: number): string {
  const title = findSoc2020Group(broaderSoc2020(soc2020, digits))?.title ?? '';
  return title
    .replace(/ \(.*?\)/g, '')
    .replace(/\b[A-Z][a-z]+/g, (word) => word.toLowerCase())
    .replace(/ occupations$/, ' jobs');
}
