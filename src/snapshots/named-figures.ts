/** Which figures a document has: of all that its topics hold, those that it names. */
import type { ShownTopic } from './area-topics.ts';
import type { Figure } from './document/snapshot.ts';

/** Of each column the place's own figure. */
export function firstsOf(topics: readonly ShownTopic[]) {
  return topics.flatMap(({ filled: { columns } }) =>
    columns.flatMap(({ column: { facts }, figures: [figure] }) => (figure ? [{ figure, facts }] : [])),
  );
}

/** The figures of every table, with the earlier ones that claims name. */
export function heldBy(topics: readonly ShownTopic[]): Figure[] {
  return topics.flatMap(({ filled: { columns } }) =>
    columns.flatMap((each) => (each.earlier ? [...each.figures, each.earlier] : each.figures)),
  );
}

/** Those that the document names, each once, in the order in which they come. */
export function namedFigures(all: readonly Figure[], ids: readonly string[]): Figure[] {
  const named = new Set(ids);
  const found = new Map<string, Figure>();
  for (const figure of all) if (named.has(figure.id)) found.set(figure.id, figure);
  return [...found.values()];
}
