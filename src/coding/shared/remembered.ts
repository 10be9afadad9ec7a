/** The same words come again and again in a feed: what was read of them is kept, up to a bound. */

/** `work` must be pure. Once `most` answers are held the oldest half is let go. */
export function remembered<Answer>(most: number, work: (text: string) => Answer): (text: string) => Answer {
  let young = new Map<string, Answer>();
  let old = new Map<string, Answer>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const answer = old.get(text) ?? work(text);
    if (young.size >= most / 2) {
      old = young;
      young = new Map();
    }
    young.set(text, answer);
    return answer;
  };
}
