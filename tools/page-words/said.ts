/** What a page says at first sight, sentence by sentence: what its measures are taken of. Notes, tables, what is good to know and sources are one tap away and not in it. */
import { ALL_SECTORS } from '../../src/domain/classification.ts';
import type { Snapshot } from '../../src/snapshots/document/snapshot.ts';

export interface PageSaid {
  readonly kind: 'sector' | 'place';
  readonly area: string;
  readonly name: string;
  readonly sector: string;
  readonly level: string;
  readonly sentences: readonly string[];
  readonly comparisons: readonly { readonly isAboutSector: boolean }[];
  readonly words: number;
  /** Which kind of insight leads the page; null where none does. */
  readonly leads: string | null;
  /** Questions for a class, and those that ask to read a cell of a table. */
  readonly questions: number;
  readonly readOff: number;
  /** Sentences that say what cannot be told. */
  readonly untold: number;
  /** Our sources have next to nothing on the place itself, and its page leads on to a wider one. */
  readonly isLittleKnown: boolean;
  /** False where nothing could be told of the subject but single figures. */
  readonly hasInsights: boolean;
}

const READ_OFF = /^What (is|was) the figure for/;
const UNTOLD = /can’t tell|We can’t say|There is not enough information/;

export function pageSaid(snapshot: Snapshot): PageSaid {
  const { area, sector, level, claims, insights, otherInsights } = snapshot;
  const sentences = sentencesSaid(snapshot);
  const compared = [...insights, ...otherInsights].filter(({ verdict }) => verdict !== null);
  const ofSector = (ids: readonly string[]) =>
    ids.some((id) => snapshot.figures.find((each) => each.id === id)?.dimensions.sector === sector.id);
  return {
    kind: sector.id === ALL_SECTORS ? 'place' : 'sector',
    area: area.code,
    name: area.name,
    sector: sector.id,
    level,
    sentences,
    comparisons: [
      ...claims.map(({ figures }) => ({ isAboutSector: ofSector(figures) })),
      ...compared.map(() => ({ isAboutSector: true })),
    ],
    leads: insights[0]?.kind ?? null,
    questions: snapshot.questions.length,
    readOff: snapshot.questions.filter(({ question }) => READ_OFF.test(question)).length,
    untold: sentences.filter((text) => UNTOLD.test(text)).length,
    words: sentences.join(' ').split(/\s+/).length,
    isLittleKnown: snapshot.wider !== null,
    hasInsights: insights.length > 0,
  };
}

/** Each as it stands, without repeats. */
function sentencesSaid(snapshot: Snapshot): string[] {
  const texts = [
    snapshot.headline,
    ...snapshot.sentences.map(({ text }) => text),
    ...snapshot.claims.map(({ text }) => text),
    ...snapshot.gaps,
    ...snapshot.questions.map(({ question, answer }) => `${question} ${answer}`),
    ...snapshot.steps,
  ];
  return [...new Set(texts)];
}

/** On a sector's page a sentence is about the subject when no other sector of the place says it; on a place's, when no other place does. */
export function subjectShare(pages: readonly PageSaid[]): { share: number; sentences: number } {
  const counts = new Map<string, number>();
  const keyOf = ({ kind, area }: PageSaid, text: string) => (kind === 'sector' ? `${area}|${text}` : text);
  for (const page of pages) {
    for (const text of page.sentences) {
      const key = keyOf(page, text);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const all = pages.flatMap((page) => page.sentences.map((text) => counts.get(keyOf(page, text)) === 1));
  return { share: all.filter(Boolean).length / Math.max(1, all.length), sentences: all.length };
}

/** What the page of a place of which little is known says, and that of a place of another name at the same level too. */
export function borrowedSentences(pages: readonly PageSaid[]): string[] {
  const places = pages.filter(({ kind }) => kind === 'place');
  const said = new Map<string, Set<string>>();
  for (const { level, name, sentences } of places)
    for (const text of sentences)
      said.set(`${level}|${text}`, (said.get(`${level}|${text}`) ?? new Set()).add(name));
  return places
    .filter(({ isLittleKnown }) => isLittleKnown)
    .flatMap(({ level, name, sentences }) =>
      sentences
        .filter((text) => (said.get(`${level}|${text}`)?.size ?? 0) > 1)
        .map((text) => `${name}, ${level}: ${text}`),
    );
}

interface SharedSentences {
  readonly kind: PageSaid['kind'];
  readonly first: string;
  readonly second: string;
  /** The most that any page of the two levels has in common, of the shorter of them. */
  readonly share: number;
}

export function sharedShare(pages: readonly PageSaid[]): SharedSentences[] {
  const most = new Map<string, SharedSentences>();
  for (const [, same] of Map.groupBy(pages, ({ area, sector }) => `${area}|${sector}`)) {
    for (const [at, one] of same.entries()) {
      for (const other of same.slice(at + 1)) {
        const least = Math.min(one.sentences.length, other.sentences.length);
        // A page of which nothing can be told but single figures has no words of its own to tell them in.
        if (!one.hasInsights || !other.hasInsights) continue;
        const own = new Set(one.sentences);
        const share = other.sentences.filter((text) => own.has(text)).length / least;
        const [first = '', second = ''] = [one.level, other.level].sort();
        const key = `${one.kind}|${first}|${second}`;
        if (share >= (most.get(key)?.share ?? 0)) most.set(key, { kind: one.kind, first, second, share });
      }
    }
  }
  return [...most.values()];
}
