/** The snapshots of several places in one sector -> one comparison: each place's own row of every table. */

import { ALL_SECTORS } from '../../domain/classification.ts';
import type { Measure } from '../../measures/measure.ts';
import { compareWithFirst, overlapNote } from '../claims/compare-pair.ts';
import type { NearbyPlace, Snapshot, SnapshotFigures } from '../document/snapshot.ts';
import { columnNotes, gapNotes } from './column-notes.ts';
import type { ComparedTable, Comparison } from './document.ts';
import { inShort } from './in-short.ts';
import { comparedJobs, NO_PAY, type SharedPay } from './jobs.ts';
import { comparedShares } from './shares.ts';
import { comparedSources, namesOf } from './sources.ts';
import { thinkingQuestions } from './thinking.ts';

/** All of one sector, level and edition; at least one. `wholes` are the same places' documents for all sectors; without `pay` jobs have none. */
export function compareSector(
  snapshots: readonly Snapshot[],
  measures: ReadonlyMap<string, Measure>,
  wholes: readonly Snapshot[] = snapshots,
  pay: SharedPay = NO_PAY,
): Comparison {
  const [first] = snapshots;
  const areas = snapshots.map(({ area: { code, name, slug } }) => ({ code, name, slug }));
  const tables = (first?.tables ?? [])
    .map(({ id }) => compareTable(id, snapshots, measures))
    .filter(({ columns }) => columns.length > 0);
  const shares = comparedShares(wholes, first?.sector.id ?? ALL_SECTORS);
  const jobs = comparedJobs(snapshots, pay);
  return {
    title: `${first === undefined || first.sector.id === ALL_SECTORS ? 'Work' : first.sector.title} in ${namesOf(areas)}`,
    areas,
    inShort: inShort({ shares, tables, jobs }, first?.sector.id !== ALL_SECTORS),
    questions: thinkingQuestions({ shares, tables, jobs }, wholes),
    wider: widerPlaces(snapshots),
    shares,
    jobs,
    tables,
    sources: comparedSources([...snapshots.map(({ sources }) => sources), pay.sources]),
  };
}

type SharedColumn = Pick<SnapshotFigures['columns'][number], 'measure' | 'label'>;

function isColumn(wanted: SharedColumn): (other: SharedColumn) => boolean {
  return ({ measure, label }) => measure === wanted.measure && label === wanted.label;
}

function compareTable(
  id: string,
  snapshots: readonly Snapshot[],
  measures: ReadonlyMap<string, Measure>,
): ComparedTable {
  const [first, ...rest] = snapshots.flatMap(({ tables }) => tables.filter((each) => each.id === id));
  // Some columns stand on one nation's pages only.
  const shared = (first?.columns ?? []).filter((column) =>
    rest.every(({ columns }) => columns.some(isColumn(column))),
  );
  const found = snapshots.flatMap((snapshot) => {
    const table = snapshot.tables.find((each) => each.id === id);
    if (!table) return [];
    const { code, name, slug } = snapshot.area;
    const ids = table.rows.find(({ role }) => role === 'here')?.figures ?? [];
    const all = ids.flatMap((each) => snapshot.figures.find((figure) => figure.id === each) ?? []);
    const figures = shared.flatMap((column) => all[table.columns.findIndex(isColumn(column))] ?? []);
    return [{ table, area: { code, name, slug }, figures }];
  });
  const columns = shared.map(({ measure, label }) => ({ measure, label }));
  const byColumn = columns.map((_, at) => found.flatMap(({ figures }) => figures[at] ?? []));
  const claimsByColumn = columns.map(({ measure, label }, at) => {
    const facts = measures.get(measure);
    const showing = facts?.showings.find((each) => each.label === label);
    return facts && showing && showing.isClaimed !== false
      ? compareWithFirst(facts, showing.subject, byColumn[at] ?? [])
      : [];
  });
  const own = columns.flatMap(({ measure, label }, at) => [
    ...columnNotes(label, byColumn[at] ?? [], measures.get(measure) ?? null),
    ...[overlapNote(label, claimsByColumn[at] ?? [])].flatMap((note) => note ?? []),
  ]);
  // What every place's table says is true of the measure; what only some say is about other rows of theirs.
  const [head, ...others] = found.map(({ table }) => table.notes);
  const common = (head ?? []).filter((note) => others.every((notes) => notes.includes(note)));
  const without = snapshots
    .filter(({ tables }) => !tables.some((each) => each.id === id))
    .map(({ area }) => `${area.name}: we have no figures that can stand beside these.`);
  const gaps = gapNotes(found.flatMap(({ figures }) => figures));
  return {
    id,
    // Asked on the page of one place.
    title: (found[0]?.table.title ?? '').replace(/\bhere\b/, 'there'),
    about: found[0]?.table.about ?? 'subject',
    columns,
    rows: found.map(({ area, figures }) => ({ area, figures })),
    claims: claimsByColumn.flat(),
    notes: [...new Set([...own, ...gaps, ...without, ...common])],
  };
}

/** Where next to nothing is known of one of them, and the wider places are not one and the same. */
function widerPlaces(snapshots: readonly Snapshot[]): NearbyPlace[] {
  if (snapshots.every(({ wider }) => wider === null)) return [];
  const places = snapshots.map(
    ({ wider, area }) => wider ?? { areaCode: area.code, areaName: area.name, slug: area.slug },
  );
  return new Set(places.map(({ slug }) => slug)).size < places.length ? [] : places;
}
