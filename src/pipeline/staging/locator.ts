/** Where in an answer a record stood, in the form in which it is stored: a trace finds the record by it again. */
import { cutTo, oneLine } from '../../domain/clean-text.ts';

const LONGEST = 300;

/** One line, its spaces single: publishers' file names hold several in a row. */
export function storedLocator(locator: string): string {
  return cutTo(oneLine(locator), LONGEST);
}
