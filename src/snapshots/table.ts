/** Topic and places -> one table with its figures and its notes. */
import type { Period } from '../domain/period.ts';
import { fillColumn, type ReleaseFacts } from './column.ts';
import type { Figure, PlaceRole, SnapshotTable } from './document.ts';
import type { Measure } from './measures/measure.ts';
import type { Place } from './place.ts';
import { STATUS_WORDS } from './status-words.ts';
import type { Topic } from './topics.ts';

export interface RowPlace {
  readonly role: PlaceRole;
  readonly place: Place;
}

export interface FilledTable {
  readonly table: SnapshotTable;
  readonly figures: readonly Figure[];
}

export function fillTable(
  topic: Topic,
  rows: readonly RowPlace[],
  measures: ReadonlyMap<string, Measure>,
  releases: ReadonlyMap<number, ReleaseFacts>,
): FilledTable {
  const places = rows.map((row) => row.place);
  const filled = topic.columns.map((column) => ({ column, ...fillColumn(column, places, releases) }));
  const figures = filled.flatMap((each) => each.figures);
  const hereName = rows[0]?.place.area.name ?? '';
  return {
    figures,
    table: {
      id: topic.id,
      title: topic.title,
      caption: `${topic.caption}: ${hereName}${rows.length > 1 ? ' beside other places' : ''}, ${periodsInWords(filled.map((each) => each.period))}`,
      columns: filled.map(({ column, period }) => ({ measure: column.measure, label: column.label, period })),
      rows: rows.map((row, index) => ({
        role: row.role,
        areaCode: row.place.area.code,
        areaName: row.place.area.name,
        figures: filled.flatMap((each) => each.figures[index]?.id ?? []),
      })),
      notes: [
        ...whoNotes(
          filled.map(({ column }) => ({ label: column.label, facts: measures.get(column.measure) })),
        ),
        ...reasons(figures, hereName, rows.length),
        ...sumNotes(figures),
        ...marks(figures),
      ],
    },
  };
}

function periodsInWords(periods: readonly (Period | null)[]): string {
  const labels = [...new Set(periods.flatMap((period) => (period ? [period.label] : [])))];
  return labels.length === 0 ? 'no period published' : labels.join(' and ');
}

/** Rule Q7: the regulator has withdrawn the usual mark of quality from these. */
const IN_DEVELOPMENT =
  'The publisher calls these figures official statistics in development: treat those of small places with care.';

interface ToldColumn {
  readonly label: string;
  readonly facts: Measure | undefined;
}

/** What is true of every column is said once, without the column's name. */
function whoNotes(columns: readonly ToldColumn[]): string[] {
  const told = columns.flatMap(({ label, facts }) => (facts ? [{ label, facts }] : []));
  const each = (lead: string, words: (facts: Measure) => string | null): string[] => {
    const texts = told.map(({ label, facts }) => ({ label, text: words(facts) }));
    const [first] = texts;
    if (!first) return [];
    if (texts.every(({ text }) => text === first.text)) {
      return first.text === null ? [] : [`${lead}: ${sentenceEnd(first.text)}`];
    }
    return texts.flatMap(({ label, text }) =>
      text === null ? [] : [`${label}. ${lead}: ${sentenceEnd(text)}`],
    );
  };
  return [
    ...each('Who is counted', (facts) => facts.whoIsCounted),
    ...each('Missing or doubtful', (facts) => facts.whoIsMissing),
    ...(told.some(({ facts }) => facts.isInDevelopment) ? [IN_DEVELOPMENT] : []),
  ];
}

function sentenceEnd(text: string): string {
  const lowered = /^[A-Z][a-z]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
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
      : `${inWords(names)}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
  );
}

function inWords(names: readonly string[]): string {
  if (names.length > 3) return `${names.length === 4 ? 'Four' : 'Several'} of the places`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
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
