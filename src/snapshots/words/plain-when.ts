/** Periods as pages for easy reading say them: a census is a word to learn, the year is not. */

/** "2021" for "Census 2021"; every other label as it is. */
export function plainWhen(label: string): string {
  return label.replace(/^Census /, '');
}
