/** Rules of quality and minimum sample (Q). */

import { findMeasure } from '../../../src/measures/registry.ts';
import { STATUS_WORDS } from '../../../src/snapshots/columns/status-words.ts';
import { cellsOf, isShort, needs, type Rules, said } from './rule.ts';

const decided = (verdict: string): boolean => !['cannot-tell', 'not-enough-information'].includes(verdict);

export const qualityRules: Rules = {
  // Where a source gives quality as a coefficient of variation, a wide one bears no claim.
  'Q2 and Q3': (snapshot) =>
    snapshot.claims
      .filter(({ verdict, evidence }) => decided(verdict) && evidence.readings.some(isUnsound))
      .map(({ text }) => text),

  // A gap is explained, and a wider place stands under it with a figure or a reason of its own.
  Q4: (snapshot) =>
    snapshot.tables.flatMap((table) =>
      table.rows.flatMap((row) => {
        const own = cellsOf(snapshot, { ...table, rows: [row] });
        const isGap = own.some((each) => each?.value === null);
        const hasWider = row.role === 'country' || table.rows.some(({ role }) => role === 'country');
        return isGap && !hasWider && snapshot.area.level !== 'country'
          ? [`${table.id}: ${row.areaName}`]
          : [];
      }),
    ),

  Q5: (snapshot) => [
    ...snapshot.figures.flatMap(({ text }) => (/^(\*|\.|\.\.|-|~|#|)$/.test(text.trim()) ? [text] : [])),
    ...snapshot.tables.flatMap((table) =>
      cellsOf(snapshot, table).flatMap((each) => {
        if (!each?.mark) return [];
        const meaning = STATUS_WORDS[each.status].meaning ?? '';
        return each.text.endsWith(each.mark) && table.notes.includes(meaning) ? [] : [each.text];
      }),
    ),
  ],

  Q6: (snapshot) =>
    snapshot.figures.flatMap((each) => {
      const isFalseNought = /^£?0(\.0)?(%|\b(?!\.))/.test(each.text) && each.value !== 0;
      const isUnexplained = each.value === null && !each.reason?.endsWith('.');
      return isFalseNought || isUnexplained ? [`${each.id}: ${each.text}`] : [];
    }),

  Q7: (snapshot) =>
    snapshot.tables
      .filter(({ columns }) => columns.some(({ measure }) => findMeasure(measure)?.isInDevelopment))
      .flatMap(({ id }) => needs(snapshot, id, 'official statistics in development')),

  // Months and quarters have seasons, and a flagged one would show: only whole years apart are compared.
  Q8: (snapshot) =>
    snapshot.claims
      .filter(({ kind, verdict }) => kind === 'time' && decided(verdict))
      .filter(({ figures }) => {
        const [later, earlier] = figures.map((id) => snapshot.figures.find((each) => each.id === id)?.period);
        const days = (Date.parse(later?.start ?? '') - Date.parse(earlier?.start ?? '')) / 86_400_000;
        return !(days >= 350);
      })
      .map(({ text }) => text),

  Q8b: (snapshot) => [
    ...needs(snapshot, 'adverts', 'Adverts are not vacancies'),
    ...needs(snapshot, 'adverts', 'many have no advert'),
    ...(/adverts?\b/.test(said(snapshot).join(' ')) &&
    !snapshot.words.some(({ meaning }) => meaning.includes('many jobs have no advert'))
      ? ['the word is not explained']
      : []),
    // Beside a survey figure.
    ...(snapshot.tables.some(({ id }) => id === 'sector-jobs') ||
    !snapshot.tables.some(({ id }) => id === 'adverts') ||
    snapshot.gaps.some((gap) => /no figures? on jobs/.test(gap))
      ? []
      : ['no survey of jobs beside the adverts']),
  ],

  Q9: (snapshot) =>
    snapshot.tables
      .filter(({ columns }) =>
        columns.some(({ measure }) => {
          const facts = findMeasure(measure);
          return (facts?.isModelled || facts?.isProjection) ?? false;
        }),
      )
      .flatMap(({ id }) => needs(snapshot, id, 'model')),

  Q10: (snapshot) => {
    const isPaySaid = snapshot.figures.some(({ measure }) => measure === 'gross-median-weekly-pay');
    const isTold = snapshot.words.some(
      ({ term, meaning }) =>
        term === 'Middle pay' && /work for themselves/.test(meaning) && /young/.test(meaning),
    );
    return [
      ...needs(snapshot, 'pay', 'self-employed people'),
      ...needs(snapshot, 'pay', 'not paid adult rates'),
      ...(isPaySaid && isShort(snapshot) && !isTold ? ['who is missing from pay is not told'] : []),
    ];
  },

  // What the publisher hides stays hidden, and a claim never tells it.
  Disclosure: (snapshot) =>
    snapshot.figures
      .filter(({ status }) => status === 'suppressed')
      .flatMap((each) => (each.value === null && each.interval === null ? [] : [each.id])),
};

function isUnsound({
  value,
  coefficientOfVariation: cv,
  status,
}: {
  readonly value: number | null;
  readonly coefficientOfVariation: number | null;
  readonly status: string;
}): boolean {
  return value === null || status === 'low-reliability' || (cv !== null && cv > 20);
}
