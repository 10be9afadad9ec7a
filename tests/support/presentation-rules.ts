/** The rules of presentation that any snapshot can be held to, by id. Each gives what breaks it; empty when nothing does. */
import type { Figure, Snapshot, SnapshotTable } from '../../src/snapshots/document.ts';
import { STATUS_WORDS } from '../../src/snapshots/status-words.ts';

export type Rule = (snapshot: Snapshot) => string[];

/** Everything that a reader meets in sentences. */
function said(snapshot: Snapshot): string[] {
  return [
    snapshot.headline,
    ...snapshot.sentences.map((each) => each.text),
    ...snapshot.tables.flatMap((table) => [table.title, ...table.notes]),
    ...snapshot.questions.flatMap((each) => [each.question, each.answer]),
    ...snapshot.words.map((each) => each.meaning),
    ...snapshot.figures.flatMap((each) => each.reason ?? []),
    ...snapshot.sources.flatMap((each) => each.overdue ?? []),
  ].flatMap((text) => text.split(/(?<=[.?!]"?) (?=[A-Z"])/));
}

function notesOf(snapshot: Snapshot, tableId: string): string | null {
  return snapshot.tables.find((table) => table.id === tableId)?.notes.join(' ') ?? null;
}

function cellsOf(snapshot: Snapshot, table: SnapshotTable): (Figure | undefined)[] {
  const figures = new Map(snapshot.figures.map((each) => [each.id, each]));
  return table.rows.flatMap((row) => row.figures).map((id) => figures.get(id));
}

/** The table's notes must hold the words, where the snapshot has the table. */
const needs = (snapshot: Snapshot, tableId: string, words: string): string[] => {
  const notes = notesOf(snapshot, tableId);
  return notes === null || notes.includes(words) ? [] : [`${tableId} does not say "${words}"`];
};

const STEP_OF_UNIT: Readonly<Record<string, (shown: number) => number>> = {
  people: (shown) => (shown >= 1000 ? 100 : 10),
  jobs: (shown) => (shown >= 1000 ? 100 : 10),
  adverts: (shown) => (shown >= 100 ? 10 : 1),
  percent: () => 1,
  'per-100000': () => 10,
  'gbp-per-week': () => 10,
};

const IN_DEVELOPMENT_TABLES = ['in-work', 'claimants', 'qualifications'];

export const RULES: Readonly<Record<string, Rule>> = {
  W1: (snapshot) => said(snapshot).filter((sentence) => sentence.split(/\s+/).length > 25),

  W3: (snapshot) => {
    const text = said(snapshot).join(' ');
    const terms = snapshot.words.map((word) => word.term);
    const unexplained = [
      [/adverts?\b/, 'Advert'],
      [/\bestimate/, 'Estimate'],
      [/apprenticeships?\b/i, 'Apprenticeship'],
      [/\bsectors?\b/, 'Sector'],
      [/\bLevel 3\b/, 'Level 3'],
    ] as const;
    return [
      ...unexplained.flatMap(([used, term]) => (used.test(text) && !terms.includes(term) ? [term] : [])),
      ...(text.match(/\b(SOC|SIC|LSIP|APS|ASHE|BRES|LMI|GSS|ITL|LAD)\b/g) ?? []),
    ];
  },

  W4: (snapshot) =>
    snapshot.level === 'ks4'
      ? said(snapshot).filter((text) => /decile|quartile|coefficient|seasonally adjusted/i.test(text))
      : [],

  W5: (snapshot) => [
    ...(snapshot.headline === '' ? ['no headline'] : []),
    ...(snapshot.subtitle.includes(snapshot.area.name) && /\d{4}$/.test(snapshot.subtitle)
      ? []
      : [snapshot.subtitle]),
    ...snapshot.tables.flatMap(({ caption }) => (caption.includes(snapshot.area.name) ? [] : [caption])),
  ],

  W6: (snapshot) => [
    ...said(snapshot).filter((sentence) => /^["']?\d/.test(sentence)),
    ...snapshot.figures.flatMap((each) => (/\d{4}/.test(each.text) ? [each.text] : [])),
    ...snapshot.figures.flatMap((each) =>
      each.interval === null || / (to|at both) /.test(each.interval.text) ? [] : [each.interval.text],
    ),
  ],

  W7: (snapshot) => {
    const estimates = new Set(
      snapshot.figures.filter((each) => each.isEstimate && each.value !== null).map((each) => each.id),
    );
    return snapshot.sentences
      .filter(({ text, figures }) => figures.some((id) => estimates.has(id)) && !/estimated/.test(text))
      .map(({ text }) => text);
  },

  'N1 and N2': (snapshot) =>
    snapshot.figures.flatMap((each) => {
      const shown = /^£?([\d,]+)%?/.exec(each.text)?.[1];
      if (shown === undefined)
        return each.value === null || /^(fewer|less) than/.test(each.text) ? [] : [each.text];
      const number = Number(shown.replaceAll(',', ''));
      const step = STEP_OF_UNIT[each.unit]?.(number);
      return step !== undefined && number % step === 0 ? [] : [`${each.text} (${each.unit})`];
    }),

  Q5: (snapshot) =>
    snapshot.tables.flatMap((table) =>
      cellsOf(snapshot, table).flatMap((each) => {
        if (!each?.mark) return [];
        const meaning = STATUS_WORDS[each.status].meaning ?? '';
        return each.text.endsWith(each.mark) && table.notes.includes(meaning) ? [] : [each.text];
      }),
    ),

  Q6: (snapshot) =>
    snapshot.figures.flatMap((each) => {
      const isFalseNought = /^£?0(%|\b)/.test(each.text) && each.value !== 0;
      const isUnexplained = each.value === null && !each.reason?.endsWith('.');
      return isFalseNought || isUnexplained ? [`${each.id}: ${each.text}`] : [];
    }),

  Q7: (snapshot) =>
    IN_DEVELOPMENT_TABLES.flatMap((id) => needs(snapshot, id, 'official statistics in development')),

  Q8b: (snapshot) => [
    ...needs(snapshot, 'adverts', 'Adverts are not vacancies'),
    ...needs(snapshot, 'adverts', 'many have no advert'),
    // Beside a survey figure.
    ...(snapshot.tables.some((table) => table.id === 'sector-jobs')
      ? []
      : ['no survey of jobs beside the adverts']),
  ],

  Q10: (snapshot) => [
    ...needs(snapshot, 'pay', 'self-employed people'),
    ...needs(snapshot, 'pay', 'not paid adult rates'),
  ],

  C1: (snapshot) =>
    snapshot.tables.flatMap((table) =>
      table.columns.flatMap((_, index) => {
        const figures = cellsOf(snapshot, {
          ...table,
          rows: table.rows.map((row) => ({ ...row, figures: row.figures.slice(index, index + 1) })),
        });
        const periods = new Set(figures.flatMap((each) => each?.period?.end ?? []));
        return periods.size > 1 ? [`${table.id} mixes ${[...periods].join(' and ')}`] : [];
      }),
    ),

  C3: (snapshot) => {
    const unsourced = snapshot.figures.filter(
      (each) => each.value !== null && (each.period === null || each.sources.length === 0),
    );
    const bare = snapshot.sources.filter(
      (each) => each.retrievedAt === '' || each.nextDueOn === '' || each.licence.attribution === '',
    );
    return [...unsourced.map(({ id }) => id), ...bare.map(({ id }) => id)];
  },

  C4: (snapshot) =>
    snapshot.sources.flatMap(({ id, overdue }) =>
      overdue === null || /^This may be out of date: expected .+, last got .+\.$/.test(overdue) ? [] : [id],
    ),

  C6: (snapshot) =>
    snapshot.tables.flatMap((table) => {
      const notes = table.notes.join(' ').toLowerCase();
      return cellsOf(snapshot, table).flatMap((each) =>
        each?.reason && !notes.includes(each.reason.toLowerCase()) ? [`${table.id}: ${each.reason}`] : [],
      );
    }),

  F1: (snapshot) =>
    said(snapshot).filter((text) => /\b(hot|booming|best|biggest|largest|highest|top)\b/i.test(text)),

  T2: (snapshot) =>
    snapshot.tables.flatMap((table) => [
      ...(table.caption === '' || table.columns.some((column) => column.label === '') ? [table.id] : []),
      ...table.rows.flatMap((row) =>
        row.areaName === '' || row.figures.length !== table.columns.length ? [row.areaCode] : [],
      ),
      ...cellsOf(snapshot, table).flatMap((each) => ((each?.text.trim() ?? '') === '' ? ['empty cell'] : [])),
      ...table.notes.filter((note, at) => table.notes.indexOf(note) !== at).map((note) => `twice: ${note}`),
    ]),
};
