/** Rules of fairness (F), and what each level shows (L). */
import { type Rules, said } from './rule.ts';

const STEPS = [
  'grow-a-lot',
  'grow-a-little',
  'stay-about-the-same',
  'shrink-a-little',
  'shrink-a-lot',
  'not-enough-information',
];
/** The United Kingdom, Great Britain, England and Wales. */
const OF_SEVERAL_NATIONS = /^K/;
const TIME_WORDS = /\b(rising|growing|booming|soaring|falling|shrinking)\b/i;

/** Numbers that a reader meets, without years. */
const numbersIn = ({ text }: { readonly text: string }): string[] =>
  text.replace(/\([^)]*\)|\b20\d\d\b/g, '').match(/£?\d[\d,]*/g) ?? [];

export const fairnessRules: Rules = {
  F1: (snapshot) => [
    ...said(snapshot).filter((text) => /\b(hot|booming|best|biggest|largest|top|leading)\b/i.test(text)),
    ...said(snapshot).filter((text) => /\bhighest\b/i.test(text) && !/number \d+ of \d+/.test(text)),
    ...said(snapshot).filter((text) => TIME_WORDS.test(text)),
  ],

  F2: (snapshot) => {
    const grows = snapshot.claims.filter(({ verdict }) => verdict.startsWith('grow-'));
    const warned = snapshot.tables.some(({ notes }) =>
      notes.some((note) => note.startsWith('Growth does not make a job easy to get')),
    );
    return warned ? [] : grows.map(({ text }) => text);
  },

  F3: (snapshot) =>
    snapshot.claims
      .filter(({ kind, verdict }) => kind === 'outlook' && !STEPS.includes(verdict))
      .map(({ text }) => text),

  L: (snapshot) => {
    const { level, tables, sentences, questions } = snapshot;
    const most = (count: number, limit: number, what: string): string[] =>
      count > limit ? [`${count} ${what}`] : [];
    const rows = Math.max(0, ...tables.map((table) => table.rows.length));
    const hasAside = (wanted: string) => snapshot.asides.some(({ id }) => id === wanted);
    switch (level) {
      case 'ks3':
      case 'easyread':
        return [
          ...most(sentences.length, 3, 'sentences'),
          ...most(sentences.flatMap(numbersIn).length, 5, 'numbers'),
          ...most(tables.length, 1, 'tables'),
          ...most(rows, 5, 'rows'),
          ...most(questions.length, 1, 'questions'),
          ...most(snapshot.claims.filter(({ text }) => /\d/.test(text)).length, 0, 'numbers in claims'),
        ];
      case 'ks4':
        return [
          ...most(rows, 7, 'rows'),
          ...most(questions.length, 3, 'questions'),
          ...(hasAside('ways-in') ? [] : ['no ways in']),
        ];
      case 'parent':
        return [
          ...most(rows, 7, 'rows'),
          ...most(questions.length, 0, 'questions'),
          // Each nation has ways of its own: of several together none can be said.
          ...(hasAside('way-at-16-apprenticeship') || OF_SEVERAL_NATIONS.test(snapshot.area.code)
            ? []
            : ['no ways in']),
        ];
      case 'post16':
      case 'adviser':
        return most(questions.length, 3, 'questions');
    }
  },
};
