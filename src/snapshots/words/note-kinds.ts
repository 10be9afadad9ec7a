/** Two kinds of notes under a table: how to read it, which is the same wherever it stands, and what is special about it here. */
const CAVEATS = ['Missing or doubtful: ', 'figure is better'] as const;
const READING = ['Who is counted: ', ...CAVEATS] as const;

export interface SortedNotes {
  readonly special: readonly string[];
  /** Who is counted, who is missing, and whether more is better. */
  readonly reading: readonly string[];
}

export function sortNotes(notes: readonly string[]): SortedNotes {
  const isReading = (note: string) => READING.some((words) => note.includes(words));
  return { special: notes.filter((note) => !isReading(note)), reading: notes.filter(isReading) };
}

/** It lets out what a class is asked to find: whether the figures tell two places apart. */
export function tellsVerdict(note: string): boolean {
  return note.includes('overlap a little');
}

/** Who is missing, and whether more is better: for those who read on. */
export function isCaveat(note: string): boolean {
  return CAVEATS.some((words) => note.includes(words));
}
