/** How many lines a text takes where no font is known: words are never cut, so each line may end short. A word too long for a line is. */
export function linesOfText(text: string, lettersToALine: number): number {
  let lines = text === '' ? 0 : 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > lettersToALine) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > lettersToALine) {
      lines += 1;
      used -= lettersToALine;
    }
  }
  return lines;
}
