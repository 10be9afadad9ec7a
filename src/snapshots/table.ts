/** Topic and places -> one table with its figures and its notes. */

import { withinSentence } from '../domain/first-letter.ts';
import type { Period } from '../domain/period.ts';
import type { Measure } from '../measures/measure.ts';
import { makeClaims, makePlainClaims } from './claims/make-claims.ts';
import { directionNote, OUTLOOK_NOTES } from './claims/wording.ts';
import { type Column, earlierFigure, fillColumn, type ReleaseFacts } from './columns/column.ts';
import { hideSolvable } from './columns/disclosure.ts';
import type { RowPlace } from './columns/place.ts';
import { STATUS_WORDS } from './columns/status-words.ts';
import type { Claim } from './document/claim.ts';
import type { Figure, SnapshotFigures } from './document/snapshot.ts';
import type { LevelPlan } from './topics/levels.ts';
import type { Topic } from './topics/topics.ts';
import { joinNames } from './words/join-names.ts';

/** A topic with the figures of every place, before a level chooses what is shown. */
export interface FilledTopic {
  readonly topic: Topic;
  /** The places of its table. */
  readonly rows: readonly RowPlace[];
  readonly columns: readonly FilledColumn[];
}

interface FilledColumn {
  readonly column: Column;
  readonly period: Period | null;
  /** One a place. */
  readonly figures: readonly Figure[];
  /** The place that claims speak of, a year or more before; null when there is none. */
  readonly earlier: Figure | null;
  readonly claims: readonly Claim[];
  readonly plainClaims: readonly Claim[];
}

export function fillTopic(
  topic: Topic,
  around: readonly RowPlace[],
  releases: ReadonlyMap<number, ReleaseFacts>,
): FilledTopic {
  const rows = around.filter(({ role }) => role !== 'skills-area' || topic.hasSkillsArea === true);
  const places = rows.map((row) => row.place);
  const columns = topic.columns.map((column): FilledColumn => {
    const filled = fillColumn(column, places, releases);
    const isAdditive = column.facts?.isAdditive ?? false;
    const figures = isAdditive
      ? hideSolvable(
          filled.figures,
          rows.map(({ role }) => role),
        )
      : filled.figures;
    const lead = leadRow(column, rows, figures);
    const leadPlace = places[lead];
    const earlier = leadPlace ? earlierFigure(column, leadPlace, filled.period, releases) : null;
    if (!column.facts || !column.isClaimed)
      return { column, period: filled.period, figures, earlier, claims: [], plainClaims: [] };
    const claimed = {
      facts: column.facts,
      subject: column.subject,
      figures: figures.slice(lead).flatMap((figure, index) => {
        const role = rows[lead + index]?.role;
        return role ? [{ ...figure, role }] : [];
      }),
      earlier,
    };
    return {
      column,
      period: filled.period,
      figures,
      earlier,
      claims: makeClaims(claimed),
      plainClaims: makePlainClaims(claimed),
    };
  });
  return { topic, rows, columns };
}

/** Claims speak of the place itself; of years to come, where nobody says them of it, of the area of its skills plan. */
function leadRow({ facts }: Column, rows: readonly RowPlace[], figures: readonly Figure[]): number {
  const skillsArea = rows.findIndex(({ role }) => role === 'skills-area');
  return facts?.isProjection && skillsArea > 0 && figures[0]?.value === null ? skillsArea : 0;
}

/**
 * The table as one level shows it, without the rows and columns that have no figure at all: the notes say why. Without rows where none
 * has one.
 */
export function toTable({ topic, rows, columns }: FilledTopic, plan: LevelPlan): SnapshotFigures {
  const asked = rows.flatMap((row, index) =>
    (row.role === 'here' || plan.roles.includes(row.role)) &&
    (topic.isOptional !== true || isHeld(columns, index))
      ? [{ row, index }]
      : [],
  );
  const askedColumns = plan.hasAllColumns ? columns : columns.slice(0, 1);
  const isKnown = (column: FilledColumn, index: number) => column.figures[index]?.value != null;
  const shown = askedColumns.filter((column) => asked.some(({ index }) => isKnown(column, index)));
  // The place itself stands in its table, and its country, which a gap is read beside.
  const shownRows = asked.filter(
    ({ row, index }) =>
      shown.length > 0 &&
      (row.role === 'here' || row.role === 'country' || shown.some((column) => isKnown(column, index))),
  );
  const figures = shown.flatMap((each) => shownRows.flatMap(({ index }) => each.figures[index] ?? []));
  const unshown = askedColumns.flatMap((each) => asked.flatMap(({ index }) => each.figures[index] ?? []));
  const hereName = (topic.isOptional === true ? shownRows[0]?.row : rows[0])?.place.area.name ?? '';
  const shownColumns = shown.map(({ column }) => column);
  return {
    id: topic.id,
    title: topic.title,
    caption: `${topic.caption}: ${hereName}${shownRows.length > 1 ? ' beside other places' : ''}, ${periodsInWords(shown.map((each) => each.period))}`,
    columns: shown.map(({ column, period }) => ({ measure: column.measure, label: column.label, period })),
    rows: shownRows.map(({ row, index }) => ({
      role: row.role,
      areaCode: row.place.area.code,
      areaName:
        row.role === 'skills-area' ? `${row.place.area.name} (skills plan area)` : row.place.area.name,
      figures: shown.flatMap((each) => each.figures[index]?.id ?? []),
    })),
    notes: [
      ...(plan.hasPlainWords ? [] : whoNotes(shownColumns)),
      ...directionNotes(shownColumns),
      ...reasons(unshown, hereName, asked.length),
      ...(plan.hasPlainWords ? [] : sumNotes(figures)),
      ...marks(figures),
    ],
  };
}

/** Whether any column holds something of the place: a value, or a publisher's word that it shows none. */
function isHeld(columns: readonly FilledColumn[], row: number): boolean {
  return columns.some(({ figures }) => (figures[row]?.reference ?? null) !== null);
}

/** Whether a topic that may be left out has anything to show. */
export function isAnswerable({ topic, rows, columns }: FilledTopic): boolean {
  return topic.isOptional !== true || rows.some((_, row) => isHeld(columns, row));
}

function periodsInWords(periods: readonly (Period | null)[]): string {
  const labels = [...new Set(periods.flatMap((period) => (period ? [period.label] : [])))];
  return labels.length === 0 ? 'no period published' : labels.join(' and ');
}

/** Rule Q7: the regulator has withdrawn the usual mark of quality from these. */
const IN_DEVELOPMENT =
  'The publisher calls these figures official statistics in development: treat those of small places with care.';

/** What is true of every column is said once, without a name; the rest once for the columns that it is true of. */
function whoNotes(columns: readonly Column[]): string[] {
  const described = columns.flatMap(({ label, facts }) => (facts ? [{ label, facts }] : []));
  const each = (lead: string, words: (facts: Measure) => string | null): string[] =>
    grouped(described, words).map(
      ({ of, sentences }) =>
        `${of.length === described.length ? '' : `${namesOf(of)}. `}${lead}: ${sentenceEnd(sentences.join(' '))}`,
    );
  return [
    ...each('Who is counted', (facts) => facts.whoIsCounted),
    ...each('Missing or doubtful', (facts) => facts.whoIsMissing),
    ...(described.some(({ facts }) => facts.isInDevelopment) ? [IN_DEVELOPMENT] : []),
    ...(described.some(({ facts }) => facts.isProjection) ? OUTLOOK_NOTES : []),
  ];
}

interface DescribedColumn {
  readonly label: string;
  readonly facts: Measure;
}

interface Group {
  readonly of: readonly DescribedColumn[];
  readonly sentences: readonly string[];
}

/** Sentences that are true of the same columns, together, in the order in which they come up. */
function grouped(described: readonly DescribedColumn[], words: (facts: Measure) => string | null): Group[] {
  const bySentence = new Map<string, DescribedColumn[]>();
  for (const column of described) {
    for (const sentence of splitSentences(words(column.facts))) {
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), column]);
    }
  }
  const groups = new Map<string, Group>();
  for (const [sentence, of] of bySentence) {
    const key = of.map((column) => described.indexOf(column)).join();
    groups.set(key, { of, sentences: [...(groups.get(key)?.sentences ?? []), sentence] });
  }
  return [...groups.values()];
}

/** A list of labels that is longer gives way to what is measured. */
const MOST_WORDS_OF_LABELS = 12;

function namesOf(columns: readonly DescribedColumn[]): string {
  const labels = columns.map(({ label }) => label).join('; ');
  return labels.split(' ').length <= MOST_WORDS_OF_LABELS
    ? labels
    : [...new Set(columns.map(({ facts }) => facts.title))].join('; ');
}

function splitSentences(text: string | null): string[] {
  return text === null ? [] : text.split(/(?<=[.!?]) (?=[A-Z])/);
}

/** Rule W9, once where every column agrees. */
function directionNotes(columns: readonly Column[]): string[] {
  const described = columns.flatMap(({ label, facts }) => (facts ? [{ label, facts }] : []));
  return grouped(described, (facts) => directionNote(facts.direction)).map(
    ({ of, sentences }) =>
      `${of.length === described.length ? '' : `${namesOf(of)}. `}${sentences.join(' ')}`,
  );
}

function sentenceEnd(text: string): string {
  const lowered = withinSentence(text);
  return /[.!?]$/.test(lowered) ? lowered : `${lowered}.`;
}

/** Every gap is said in words under the table (rules C1 and C6), each reason once with the places it is true of. */
function reasons(figures: readonly Figure[], hereName: string, rowCount: number): string[] {
  const places = new Map<string, string[]>();
  for (const figure of figures) {
    if (figure.reason === null) continue;
    const known = places.get(figure.reason) ?? [];
    if (!known.includes(figure.areaName)) known.push(figure.areaName);
    places.set(figure.reason, known);
  }
  return [...places].map(([reason, names]) =>
    names.some((name) => reason.includes(name)) ||
    names.length === rowCount ||
    (names.length === 1 && names[0] === hereName)
      ? reason
      : `${placesInWords(names)}: ${withinSentence(reason)}`,
  );
}

function placesInWords(names: readonly string[]): string {
  if (names.length > 3) return `${names.length === 4 ? 'Four' : 'Several'} of the places`;
  return joinNames(names);
}

function sumNotes(figures: readonly Figure[]): string[] {
  const summed = figures.filter((figure) => figure.basis === 'summed' && figure.value !== null);
  return summed.length === 0
    ? []
    : [
        'Some figures are added up here from rounded parts, so each is an estimate and may not match other totals.',
      ];
}

function marks(figures: readonly Figure[]): string[] {
  const statuses = [...new Set(figures.map((figure) => figure.status))].sort();
  return statuses.flatMap((status) => STATUS_WORDS[status].meaning ?? []);
}
