/** Snapshots, changes and adverts -> a bulletin. Pure. What is news comes first, by the published scores of insights and by changes that are borne; the rest is chosen by the calendar. */
import { plainDate } from '../../domain/period.ts';
import type { Measure } from '../../measures/measure.ts';
import { findOccupation } from '../../reference/occupations.ts';
import { ADVERTS_CAVEAT } from '../columns/advert-column.ts';
import { compareSector } from '../compare/compare-sector.ts';
import type { Sentence, Snapshot } from '../document/snapshot.ts';
import { makeTask } from '../investigate/task.ts';
import { bareText, inPlace } from '../words/sentences.ts';
import type { Bulletin, BulletinAdvert } from './document.ts';

export interface BulletinFacts {
  readonly month: string;
  /** All sectors of the place; the sector in focus; both for pupils of 14 to 16. */
  readonly whole: Snapshot;
  readonly focus: Snapshot;
  /** All sectors, for advisers, of the place and of one elsewhere; null where there is no other place. */
  readonly pair: readonly [Snapshot, Snapshot] | null;
  readonly earlierEdition: string | null;
  readonly changes: readonly string[];
  readonly closingSoon: readonly BulletinAdvert[];
  readonly apprenticeships: readonly BulletinAdvert[];
  readonly advertAttributions: readonly string[];
  readonly measures: ReadonlyMap<string, Measure>;
}

const CONVERSATION = 3;
const OF_SECTOR = 2;
/** A smaller count is no news. */
const LEAST_LARGE = 10;
const OF_ELSEWHERE = 2;

/** "November 2026". */
export function monthName(month: string): string {
  return plainDate(`${month}-01`).replace(/^1 /, '');
}

/** Months since the year nought: the place of a month on every rota. */
export function rotaOf(month: string): number {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return year * 12 + of - 1;
}

export function buildBulletin(facts: BulletinFacts): Bulletin {
  const { month, whole, focus, pair } = facts;
  const { code, name, slug } = whole.area;
  const conversation = worthAConversation(whole, rotaOf(month));
  const job = jobOf(whole, rotaOf(month)) ?? null;
  const lead = whole.insights.find(({ text }) => text === conversation[0]?.text);
  // What is said of the whole place is no news of the sector.
  const said = new Set([...conversation, ...whole.sentences, ...whole.claims].map(({ text }) => text));
  const sentences = [...focus.sentences, ...focus.claims]
    .filter(({ text }) => !said.has(text))
    .slice(0, OF_SECTOR)
    .map(bare);
  const [own, other] = pair ?? [];
  const elsewhere = other === undefined ? null : toldOf(other, rotaOf(month));
  const question =
    thinkQuestionOf(focus, rotaOf(month)) ?? (own && other ? questionOf(own, other, facts) : null);
  const named = new Set(
    [...conversation, ...(job?.sentences ?? []), ...sentences, ...(elsewhere?.sentences ?? [])].flatMap(
      (each) => each.figures,
    ),
  );
  for (const id of question?.figures ?? []) named.add(id);
  const documents = [whole, focus, ...(pair ?? [])];
  const figures = [
    ...new Map(documents.flatMap((each) => each.figures).map((each) => [each.id, each])).values(),
  ].filter(({ id }) => named.has(id));
  const used = new Set(figures.flatMap((figure) => figure.sources));
  const sources = new Map(documents.flatMap((each) => each.sources).map((source) => [source.id, source]));
  return {
    format: 'wealdway-bulletin-1',
    isDemonstration: whole.isDemonstration,
    notice: whole.notice,
    title: `${name}: bulletin for ${monthName(month)}`,
    area: { code, name, slug },
    month,
    edition: whole.edition,
    earlierEdition: facts.earlierEdition,
    asAt: whole.asAt,
    changes: facts.changes.length > 0 ? facts.changes : [nothingChanged(inPlace(name), facts.earlierEdition)],
    conversation,
    picture: lead?.picture ?? null,
    job,
    sector: { id: focus.sector.id, title: focus.sector.title, sentences },
    adverts: {
      closingSoon: facts.closingSoon,
      apprenticeships: facts.apprenticeships,
      caveat: ADVERTS_CAVEAT,
    },
    elsewhere,
    question: question && { question: question.question, answer: question.answer, reason: question.reason },
    figures,
    sources: [...sources.values()].filter(({ id }) => used.has(id)),
    advertAttributions: facts.advertAttributions,
  };
}

/** Null where nothing is said of it. */
function toldOf(other: Snapshot, turn: number): Bulletin['elsewhere'] {
  const { code, name, slug } = other.area;
  return other.sentences.length === 0
    ? null
    : { place: { code, name, slug }, sentences: worthOfElsewhere(other, turn) };
}

/** What is most worth saying of it; where too little is, its figures by turns. */
function worthOfElsewhere({ insights, otherInsights, sentences }: Snapshot, turn: number): Sentence[] {
  const told = [...insights, ...otherInsights];
  return told.length >= OF_ELSEWHERE
    ? told.slice(0, OF_ELSEWHERE).map(bare)
    : turned(sentences, turn * OF_ELSEWHERE, OF_ELSEWHERE);
}

/** One to think about, of the sector in focus, by turns: those alone that a class can answer without the tables of a page. */
function thinkQuestionOf({ questions }: Snapshot, turn: number): BulletinQuestion | null {
  const asked = questions.filter(({ figures }) => figures.length > 0);
  const found = asked[turn % Math.max(1, asked.length)];
  return found === undefined ? null : { ...found, reason: null };
}

interface BulletinQuestion {
  readonly question: string;
  readonly answer: string;
  /** Null where the answer says it. */
  readonly reason: string | null;
  readonly figures: readonly string[];
}

/** The one that asks whether two places differ, where the figures bear one. */
function questionOf(
  own: Snapshot,
  other: Snapshot,
  { measures, month }: BulletinFacts,
): BulletinQuestion | null {
  const { questions } = makeTask(compareSector([own, other], measures), measures, {
    level: 'ks4',
    seed: month,
  });
  return questions[1] ?? questions[0] ?? null;
}

function nothingChanged(name: string, earlierEdition: string | null): string {
  return earlierEdition === null
    ? `This is the first bulletin for ${name}: there is no earlier edition to look back to.`
    : `No changes to report in the figures for ${name} since the edition of ${earlierEdition}.`;
}

/** `count` of a list from a place on, round and round; all of a short list. */
function turned(list: readonly Sentence[], from: number, count: number): Sentence[] {
  return Array.from({ length: Math.min(count, list.length) }, (_, at) => list[(from + at) % list.length])
    .flatMap((each) => each ?? [])
    .map(bare);
}

/**
 * News first: what is most worth saying of the place, then a change over time that the figures bear, then the other insights. Figures of
 * other questions fill what is left, by turns.
 */
function worthAConversation(whole: Snapshot, turn: number): Sentence[] {
  const [lead, ...others] = whole.insights;
  if (lead === undefined) return ofSeveralQuestions(whole, turn);
  const changed = whole.claims.filter(({ kind, verdict }) => kind === 'time' && isApart(verdict));
  const told: Sentence[] = [];
  const named = new Set<string>();
  const news = [
    lead,
    ...(changed.length === 0 ? [] : [changed[turn % changed.length]]),
    ...others,
    ...whole.otherInsights,
  ];
  for (const each of news) {
    if (each === undefined || each.figures.some((id) => named.has(id))) continue;
    told.push(bare(each));
    for (const id of each.figures) named.add(id);
  }
  const tables = whole.tables.filter(
    ({ rows }) => !rows.some((row) => row.figures.some((id) => named.has(id))),
  );
  return [...told, ...ofSeveralQuestions({ ...whole, tables }, turn)].slice(0, CONVERSATION);
}

function isApart(verdict: string): boolean {
  return verdict !== 'cannot-tell' && verdict !== 'about-the-same';
}

/** Of the common jobs the next that has figures; each has its month in turn. */
function jobOf({ jobs, figures, area }: Snapshot, turn: number): Bulletin['job'] {
  const held = new Map(figures.map((figure) => [figure.id, figure]));
  const told = (jobs?.rows ?? []).flatMap(({ name, slug, soc2020, entry, people, lower, upper }) => {
    const [count, from, to] = [people, lower, upper].map((id) => held.get(id ?? ''));
    const plural = findOccupation(soc2020)?.plural ?? null;
    if (plural === null || from?.value == null || to?.value == null) return [];
    const here =
      // Where nobody counts them here, the figure is that of the nation.
      count?.value == null || count.areaCode !== area.code || count.value < LEAST_LARGE
        ? []
        : [
            {
              text: `About ${bareText(count)} people who live in ${inPlace(area.name)} work as ${plural} (${count.period?.label ?? ''}).`,
              figures: [count.id],
            },
          ];
    const pay = {
      text: `Half of full-time ${plural} in ${inPlace(from.areaName)} earn ${bareText(from)} to ${bareText(to)} a year (${from.period?.label ?? ''}).`,
      figures: [from.id, to.id],
    };
    return [
      {
        name,
        slug,
        sentences: [...here, pay, { text: `Way in: ${entry.toLowerCase()}.`, figures: [] }],
      },
    ];
  });
  return told[turn % Math.max(1, told.length)] ?? null;
}

/** One sentence of each of three questions: three figures of one table are one conversation. Another question's turn comes each month. */
function ofSeveralQuestions({ tables, sentences, claims }: Snapshot, turn: number): Sentence[] {
  const said = [...sentences, ...claims];
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
    .map(bare);
}

/** A claim without its evidence, which the API has. */
function bare({ text, figures }: Sentence): Sentence {
  return { text, figures };
}
