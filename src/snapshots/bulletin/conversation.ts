/** What is worth a conversation: news first, each thing in one sentence, no figure twice. Pure. */
import type { Sentence, Snapshot } from '../document/snapshot.ts';

const CONVERSATION = 3;

/** So many in a hundred thousand is nothing to picture, and adverts stand in the bulletin themselves. */
const UNPICTURED: readonly string[] = ['per-100000', 'adverts'];

/** A claim without its evidence, which the API has. */
export function bareSentence({ text, figures }: Sentence): Sentence {
  return { text, figures };
}

/** The insights of the place in the plainest words that say each in one sentence, the best first; those that need two come last. */
export function plainInsights(levels: readonly Pick<Snapshot, 'insights' | 'otherInsights'>[]): Sentence[] {
  const [first, ...others] = levels.map(({ insights, otherInsights }) => [...insights, ...otherInsights]);
  const told = (first ?? []).map((insight) => {
    const ways = [insight, ...others.flatMap((list) => list.filter(({ id }) => id === insight.id))];
    return bareSentence(ways.find(({ text }) => isOneSentence(text)) ?? insight);
  });
  return [
    ...told.filter(({ text }) => isOneSentence(text)),
    ...told.filter(({ text }) => !isOneSentence(text)),
  ];
}

function isOneSentence(text: string): boolean {
  return !/[.!?] \p{Lu}/u.test(text);
}

/**
 * What is most worth saying of the place, then a change over time that the figures bear, then the other insights. Figures of other questions
 * fill what is left, by turns.
 */
export function worthAConversation(whole: Snapshot, insights: readonly Sentence[], turn: number): Sentence[] {
  const units = new Map(whole.figures.map(({ id, unit }) => [id, unit]));
  const canBePictured = ({ figures }: Sentence) => !UNPICTURED.includes(units.get(figures[0] ?? '') ?? '');
  const [lead, ...others] = insights;
  if (lead === undefined) return ofSeveralQuestions(whole, turn, canBePictured);
  const changed = whole.claims.filter(
    (claim) => claim.kind === 'time' && isApart(claim.verdict) && canBePictured(claim),
  );
  const told: Sentence[] = [];
  const named = new Set<string>();
  const news = [lead, ...(changed.length === 0 ? [] : [changed[turn % changed.length]]), ...others];
  for (const each of news) {
    if (each === undefined || each.figures.some((id) => named.has(id))) continue;
    told.push(bareSentence(each));
    for (const id of each.figures) named.add(id);
  }
  const tables = whole.tables.filter(
    ({ rows }) => !rows.some((row) => row.figures.some((id) => named.has(id))),
  );
  return [...told, ...ofSeveralQuestions({ ...whole, tables }, turn, canBePictured)].slice(0, CONVERSATION);
}

function isApart(verdict: string): boolean {
  return verdict !== 'cannot-tell' && verdict !== 'about-the-same';
}

/** One sentence of each of three questions: three figures of one table are one conversation. Another question's turn comes each month. */
function ofSeveralQuestions(
  { tables, sentences, claims }: Snapshot,
  turn: number,
  canBePictured: (sentence: Sentence) => boolean,
): Sentence[] {
  const said = [...sentences, ...claims].filter(canBePictured);
  const groups = tables.flatMap(({ rows }) => {
    const shown = new Set(rows.flatMap((row) => row.figures));
    const about = said.filter(({ figures }) => figures.some((id) => shown.has(id)));
    return about.length === 0 ? [] : [about];
  });
  // A round is over when every question has had its turn: then come the next sentences of each.
  return Array.from({ length: Math.min(CONVERSATION, groups.length) }, (_, at) => {
    const place = turn * CONVERSATION + at;
    const group = groups[place % groups.length] ?? [];
    return group[Math.floor(place / groups.length) % group.length];
  })
    .flatMap((each) => each ?? [])
    .map(bareSentence);
}
