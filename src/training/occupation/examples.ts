/** The rows a model learns from, read from the ONS coding index, its groups and ESCO's titles. Pure. */
import { parse } from 'csv-parse/sync';
import { type Context, NO_CONTEXT } from '../../coding/occupation/title-features.ts';
import { titleWords, wordsIn } from '../../coding/occupation/title-words.ts';
import { WrongUse } from '../../domain/errors.ts';
import { soc2020Groups } from '../../reference/soc2020.ts';

/** One entry of the ONS SOC 2020 coding index. */
export interface IndexEntry {
  readonly title: string;
  /** Additional term and industry that narrow the title; empty when there is none. */
  readonly add: string;
  readonly ind: string;
  readonly soc2020: string;
  /** SOC 2020 sub-unit group and ISCO-08 group; empty when the index gives none. */
  readonly soc2020Ext: string;
  readonly isco08: string;
}

/** A title of the European Commission's ESCO classification. */
export interface EscoTitle {
  readonly title: string;
  readonly isco08: string;
}

export interface TrainingExample {
  readonly words: readonly string[];
  readonly context: Context;
  /** The unit groups that may be meant, with their weights, which add up to 1. */
  readonly groups: readonly (readonly [soc2020: string, weight: number])[];
  /** ISCO-08 group, SOC 2020 sub-unit group and industry, to learn from beside; '' for what is not known. */
  readonly sideLabels: readonly string[];
  /** How much this example counts beside an index entry. */
  readonly weight: number;
}

/** ESCO's titles reach SOC 2020 by way of ISCO-08 only, and the ONS disagrees with about one in five. */
const ESCO_WEIGHT = 0.4;

const NO_ENTRY: IndexEntry = { title: '', add: '', ind: '', soc2020: '', soc2020Ext: '', isco08: '' };

/** Throws WrongUse when the text has no such columns. */
export function readIndexEntries(csv: string): readonly IndexEntry[] {
  return readRows(csv, ['title', 'soc2020'], 'the coding index')
    .filter(({ soc2020 }) => /^\d{4}$/.test(soc2020 ?? ''))
    .map(({ title = '', add = '', ind = '', soc2020 = '', soc2020_ext: soc2020Ext = '', isco08 = '' }) => ({
      title,
      add,
      ind,
      soc2020,
      soc2020Ext,
      isco08,
    }));
}

/** Throws WrongUse when the text has no such columns. */
export function readEscoTitles(csv: string): readonly EscoTitle[] {
  return readRows(csv, ['title', 'isco08'], 'the ESCO titles').map(({ title = '', isco08 = '' }) => ({
    title,
    isco08,
  }));
}

function readRows(
  csv: string,
  columns: readonly string[],
  name: string,
): readonly Partial<Record<string, string>>[] {
  const rows: Partial<Record<string, string>>[] = parse(csv, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
  });
  const missing = columns.filter((column) => rows[0]?.[column] === undefined);
  if (missing.length > 0)
    throw new WrongUse(`This is not ${name}: it has no column ${missing.join(', ')}, or no rows.`);
  return rows;
}

export function contextOf(...texts: readonly string[]): Context {
  const phrases = texts.map((text) => wordsIn(text));
  return {
    words: phrases.flat(),
    phrases: phrases.filter((words) => words.length > 0).map((words) => words.join(' ')),
  };
}

/**
 * Every entry with its qualifiers, every title without them, the groups' own titles, and ESCO's titles with the unit
 * groups that the index gives to their ISCO-08 group.
 */
export function trainingExamples(
  index: readonly IndexEntry[],
  esco: readonly EscoTitle[],
): readonly TrainingExample[] {
  const examples: TrainingExample[] = [];
  const bareTitles = new Set<string>();
  const add = (words: readonly string[], context: Context, entry: IndexEntry): void => {
    // With the industry among the features there is nothing to learn from it as a label.
    const industry = context.words.length > 0 ? '' : entry.ind;
    const sideLabels = [entry.isco08, entry.soc2020Ext, industry];
    examples.push({ words, context, groups: [[entry.soc2020, 1]], sideLabels, weight: 1 });
  };
  for (const entry of index) {
    const words = titleWords(entry.title);
    if (entry.add || entry.ind) add(words, contextOf(entry.add, entry.ind), entry);
    const key = `${words.join(' ')}|${entry.soc2020}`;
    if (bareTitles.has(key)) continue;
    bareTitles.add(key);
    add(words, NO_CONTEXT, entry);
  }
  for (const { code, title } of soc2020Groups) {
    if (code.length !== 4) continue;
    add(titleWords(title), NO_CONTEXT, { ...NO_ENTRY, title, soc2020: code });
  }
  const groupsOfIsco = countGroupsOfIsco(index);
  for (const { title, isco08 } of esco) {
    const groups = groupsOfIsco.get(isco08);
    const sideLabels = [isco08, '', ''];
    if (groups)
      examples.push({
        words: titleWords(title),
        context: NO_CONTEXT,
        groups,
        sideLabels,
        weight: ESCO_WEIGHT,
      });
  }
  return examples;
}

function countGroupsOfIsco(index: readonly IndexEntry[]): ReadonlyMap<string, [string, number][]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { isco08, soc2020 } of index) {
    if (isco08 === '') continue;
    const groups = counts.get(isco08) ?? new Map<string, number>();
    counts.set(isco08, groups.set(soc2020, (groups.get(soc2020) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([isco08, groups]) => {
      const total = [...groups.values()].reduce((sum, count) => sum + count, 0);
      return [isco08, [...groups].sort().map(([soc2020, count]) => [soc2020, count / total])];
    }),
  );
}
