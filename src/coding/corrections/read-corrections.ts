/** The operator's corrections: a CSV file with the header `source,key,title,field,value,reason,date`. Pure. */
import { parse } from 'csv-parse/sync';
import { CORRECTING_HASH } from '../../domain/code-hashes.ts';
import { ConfigInvalid } from '../../domain/errors.ts';
import { isCalendarDate } from '../../domain/period.ts';
import type { AppliedCorrection } from '../../domain/posting.ts';
import type { SourceId } from '../../domain/release.ts';
import { hash64 } from '../../domain/text-hash.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { plainName } from '../../reference/plain-name.ts';
import { CORRECTED_FIELDS, type CodingChange } from './correction.ts';

export interface Correction {
  /** Null for every source. */
  readonly sourceId: SourceId | null;
  /** The source's own key of one advert; null when the title says which. */
  readonly key: string | null;
  /** As the operator wrote it, with its stars; null when the key says which. */
  readonly title: string | null;
  /** What the plain words of the title must hold, in this order; the first and the last at its ends, where not empty. */
  readonly titleParts: readonly string[] | null;
  readonly applied: AppliedCorrection;
  readonly change: CodingChange;
}

export interface Corrections {
  /** Other corrections, or other code behind them, have another version: what is held is then coded again. */
  readonly version: string;
  readonly list: readonly Correction[];
}

interface KnownNames {
  readonly areas: AreaIndex;
  readonly sourceIds: readonly SourceId[];
}

const HEADER = ['source', 'key', 'title', 'field', 'value', 'reason', 'date'] as const;
type Cells = Readonly<Record<(typeof HEADER)[number], string>>;

const MOST_ROWS = 10_000;
/** Every advert's title is held against each of them. */
const MOST_TITLES = 500;
const MOST_REASON = 300;

/** Throws ConfigInvalid with every problem at once, each with its line. `name` is what the operator calls the file. */
export function readCorrections(text: string, name: string, known: KnownNames): Corrections {
  const problems: string[] = [];
  const list: Correction[] = [];
  const taken = new Map<string, number>();
  const rows = readRows(text, name);
  for (const { cells, line } of rows) {
    const report = (problem: string) => problems.push(`${name}, line ${line}: ${problem}`);
    const correction = readRow(cells, known, report);
    if (correction === null) continue;
    const target = [cells.source, cells.key, plainPattern(cells.title).join('*'), cells.field].join('\n');
    const first = taken.get(target);
    if (first === undefined) taken.set(target, line);
    else report(`corrects the same field of the same advert as line ${first}`);
    list.push(correction);
  }
  if (list.filter(({ titleParts }) => titleParts !== null).length > MOST_TITLES)
    problems.push(`${name}: has more than ${MOST_TITLES} titles; correct single adverts by their key`);
  if (problems.length > 0) throw new ConfigInvalid(problems);
  const words = JSON.stringify([CORRECTING_HASH, rows.map(({ cells }) => cells)]);
  return { version: `corrections-${hash64(words)}`, list };
}

function readRows(text: string, name: string): { cells: Cells; line: number }[] {
  const rows: { record: readonly string[]; line: number }[] = [];
  try {
    parse(text, {
      bom: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (record: string[], { lines }) => {
        rows.push({ record, line: lines });
        return null;
      },
    });
  } catch (cause) {
    throw new ConfigInvalid([`${name}: ${cause instanceof Error ? cause.message : String(cause)}`]);
  }
  const [head, ...body] = rows;
  const found = head?.record.join(',') ?? '';
  if (found !== HEADER.join(',')) {
    throw new ConfigInvalid([
      `${name}, line 1: the header must be ${HEADER.join(',')}, and nothing else: who corrected is not kept`,
    ]);
  }
  if (body.length > MOST_ROWS) throw new ConfigInvalid([`${name}: has more than ${MOST_ROWS} corrections`]);
  return body.map(({ record, line }) => ({ cells: cellsOf(record), line }));
}

function cellsOf([
  source = '',
  key = '',
  title = '',
  field = '',
  value = '',
  reason = '',
  date = '',
]: readonly string[]): Cells {
  return { source, key, title, field, value, reason, date };
}

/** Null when the row cannot be used, and then every reason was reported. */
function readRow(
  { source, key, title, field, value, reason, date }: Cells,
  { areas, sourceIds }: KnownNames,
  report: (problem: string) => void,
): Correction | null {
  let isGood = true;
  const refuse = (problem: string) => {
    isGood = false;
    report(problem);
  };
  const sourceId = sourceIds.find((each) => each === source) ?? null;
  if (source !== '*' && sourceId === null)
    refuse(`"${source}" is no source, such as ${sourceIds[0]}; * stands for all`);
  if ((key === '') === (title === '')) refuse('give either a key or a title, not both');
  if (key !== '' && source === '*') refuse('a key belongs to one source: name it');
  if (title !== '' && plainPattern(title).every((part) => part === ''))
    refuse(`"${title}" would fit every advert: give words of the title`);
  if (reason === '') refuse('give a reason: readers see it');
  if (reason.length > MOST_REASON) refuse(`the reason is longer than ${MOST_REASON} letters`);
  if (reason.includes('@')) refuse('the reason holds an address: readers see it, so leave people out');
  if (!isCalendarDate(date)) refuse(`"${date}" is no date such as 2026-08-06`);
  const reader = CORRECTED_FIELDS.get(field);
  if (!reader) refuse(`"${field}" is none of ${[...CORRECTED_FIELDS.keys()].join(', ')}`);
  const given = value === '' ? null : value;
  const reading = reader?.(given, areas);
  if (reading && 'problem' in reading) refuse(reading.problem);
  if (!isGood || !reading || !('change' in reading)) return null;
  return {
    sourceId,
    key: key === '' ? null : key,
    title: title === '' ? null : title,
    titleParts: title === '' ? null : plainPattern(title),
    applied: { field, value: given, reason, date },
    change: reading.change,
  };
}

function plainPattern(title: string): string[] {
  return title.split('*').map(plainName);
}
