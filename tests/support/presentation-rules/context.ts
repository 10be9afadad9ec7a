/** Rules of place, time and comparison (C). */
import { plainWhen } from '../../../src/snapshots/words/plain-when.ts';
import { cellsOf, type Rules } from './rule.ts';

export const contextRules: Rules = {
  C1: (snapshot) =>
    snapshot.tables.flatMap((table) => [
      ...table.columns.flatMap((_, index) => {
        const figures = cellsOf(snapshot, {
          ...table,
          rows: table.rows.map((row) => ({ ...row, figures: row.figures.slice(index, index + 1) })),
        });
        const periods = new Set(figures.flatMap((each) => each?.period?.end ?? []));
        return periods.size > 1 ? [`${table.id} mixes ${[...periods].join(' and ')}`] : [];
      }),
      ...(['district', 'county'].includes(snapshot.area.level) &&
      !table.rows.some(({ role }) => role === 'country')
        ? [`${table.id} has no country`]
        : []),
    ]),

  C3: (snapshot) => {
    const unsourced = snapshot.figures.filter(
      (each) => each.value !== null && (each.period === null || each.sources.length === 0),
    );
    const bare = snapshot.sources.filter(
      (each) => each.retrievedAt === '' || each.nextDueOn === '' || each.licence.attribution === '',
    );
    const undated = snapshot.sentences.filter(({ text, figures }) =>
      figures.some((id) => {
        const period = snapshot.figures.find((each) => each.id === id)?.period;
        // Easy read has the year of a census alone.
        return (
          period && !text.includes(snapshot.level === 'easyread' ? plainWhen(period.label) : period.label)
        );
      }),
    );
    return [
      ...unsourced.map(({ id }) => id),
      ...bare.map(({ id }) => id),
      ...undated.map(({ text }) => text),
    ];
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

  C7: (snapshot) =>
    snapshot.disagreements.flatMap(({ id, sides, reason }) => {
      const figures = sides.map(({ figure }) => snapshot.figures.find((each) => each.id === figure));
      const isTold = sides.every(
        ({ whoIsCounted, how, when }) => whoIsCounted !== '' && how !== '' && when !== '',
      );
      const isHeld = figures.every((figure) => figure && figure.value !== null);
      const isApart =
        new Set(figures.map((figure) => figure?.measure)).size === figures.length || sides.length > 2;
      return [
        ...(sides.length >= 2 && isTold && isHeld && isApart ? [] : [id]),
        ...(/^[A-Z].*\.$/.test(reason) && !/average|mean\b/.test(reason) ? [] : [reason]),
      ];
    }),
};
