/** Duplicates on altered real adverts: pairs of one job that are linked, and linked pairs that are one job. */

import { createDuplicateFinder } from '../../coding/duplicates/finder.ts';
import { keyOfEmployer, wordsOfPlace, wordsOfTitle } from '../../coding/duplicates/words.ts';
import { isCalendarDate } from '../../domain/period.ts';
import { type AlteredAdvert, alterAdverts, type BaseAdvert } from './altered-adverts.ts';
import { advertsOnBoards } from './boards-adverts.ts';
import {
  type EvaluationMeasure,
  type EvaluationTable,
  type LabelledFiles,
  type MeasuredShare,
  measuredShare,
} from './evaluation-table.ts';
import { labelledRows } from './labelled-rows.ts';

/** The rules were tuned on the alterations of the first seed; the second was kept to judge them. */
const SEED = 2026;
const UNSEEN_SEED = 4099;

export const duplicateMeasure: EvaluationMeasure = {
  id: 'duplicates',
  evaluate(files) {
    const adverts = readBaseAdverts(files);
    if (adverts.length === 0) return null;
    const unseen = scoreDuplicates(alterAdverts(adverts, UNSEEN_SEED));
    const boards = scoreDuplicates(advertsOnBoards(adverts, SEED));
    return [
      scoreDuplicates(alterAdverts(adverts, SEED)),
      {
        ...unseen,
        id: 'duplicates-unseen',
        title: `${unseen.title}, by alterations that no rule was tuned on`,
        rows: unseen.rows.slice(0, 2),
        headlines: headlinesOf(unseen, 'duplicates'),
      },
      {
        ...boards,
        id: 'duplicates-boards',
        title: 'One job on many boards, real adverts as lists would show them (pairs)',
        headlines: headlinesOf(boards, 'duplicates on boards'),
      },
    ];
  },
};

function headlinesOf({ rows }: EvaluationTable, name: string) {
  return rows.slice(0, 2).map(([what, share]) => [`${name}: ${what}`, share as MeasuredShare] as const);
}

const text = (value: string | undefined) => (value === undefined || value === '' ? null : value);
const amount = (value: string | undefined) => (value === undefined || value === '' ? null : Number(value));

/**
 * Real adverts, without those that repeat title, employer and outcode: nobody has said whether such adverts are one job, so
 * they can prove nothing.
 */
export function readBaseAdverts(files: LabelledFiles): BaseAdvert[] {
  const rowsOf = (path: string) => labelledRows(files, path) ?? [];
  const seen = new Set<string>();
  const adverts = [
    ...rowsOf('adverts/nhs_jobs').map((row) =>
      baseAdvert(row, {
        sourceId: 'nhs-jobs',
        employerName: text(row.employer),
        placeText: text(row.locality),
        postcode: text(row.postcode),
        districts: row.lad_code ? [row.lad_code] : [],
        payMinGbp: amount(row.salary_min),
        payMaxGbp: amount(row.salary_max),
      }),
    ),
    ...rowsOf('adverts/adzuna').map((row) =>
      baseAdvert(row, {
        sourceId: 'adzuna',
        employerName: text(row.company),
        placeText: text(row.location_raw),
        postcode: null,
        districts: [],
        payMinGbp: amount(row.salary_normalized),
        payMaxGbp: amount(row.salary_normalized),
      }),
    ),
  ];
  return adverts.filter(({ title, employerName, postcode, placeText }) => {
    const key = [
      wordsOfTitle(title).words.join(' '),
      keyOfEmployer(employerName ?? ''),
      postcode?.split(' ')[0] ?? wordsOfPlace(placeText ?? '').join(' '),
    ].join('|');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function baseAdvert(
  row: Readonly<Record<string, string>>,
  parts: Pick<
    BaseAdvert,
    'sourceId' | 'employerName' | 'placeText' | 'postcode' | 'districts' | 'payMinGbp' | 'payMaxGbp'
  >,
): BaseAdvert {
  const posted = row.date_posted ?? '';
  return {
    ...parts,
    title: row.title ?? '',
    sharedReference: null,
    payPeriod: parts.payMinGbp === null ? null : 'year',
    postedOn: isCalendarDate(posted) ? posted : '2020-11-01',
    summary: text(row.description),
  };
}

function scoreDuplicates(altered: readonly AlteredAdvert[]): EvaluationTable {
  const finder = createDuplicateFinder();
  for (const { advert } of altered) finder.add(advert);
  const groups = altered.map((_, at) => at);
  for (const { first, member } of finder.find()) groups[member] = first;
  const byKind = new Map<string, { right: number; total: number }>();
  const note = (kind: string, isRight: boolean) => {
    const counts = byKind.get(kind) ?? { right: 0, total: 0 };
    byKind.set(kind, { right: counts.right + (isRight ? 1 : 0), total: counts.total + 1 });
  };
  for (const [left, right] of pairsWithin(altered.map(({ job }) => job))) {
    const isLinked = groups[left] === groups[right];
    note('recall', isLinked);
    for (const name of altered[right]?.alterations ?? []) note(`recall: ${name}`, isLinked);
  }
  const linked = pairsWithin(groups);
  for (const [left, right] of linked) {
    const isOne = altered[left]?.job === altered[right]?.job;
    note('precision', isOne);
    if (!isOne) {
      const kinds = [altered[left], altered[right]].flatMap((each) =>
        each?.advert.sourceId === 'altered/miss' || each?.advert.sourceId.startsWith('board/next')
          ? each.alterations
          : [],
      );
      note(`wrongly linked: ${kinds.join(' and ') || 'two real adverts'}`, false);
    }
  }
  const order = (name: string) => (name === 'precision' ? 0 : name === 'recall' ? 1 : 2);
  return {
    id: 'duplicates',
    title: 'The same job twice, on altered real adverts (pairs)',
    columns: ['what', 'share', 'pairs'],
    rows: [...byKind]
      .sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
      .map(([kind, { right, total }]) => [kind, measuredShare(right, total), total]),
  };
}

/** Every two positions that hold the same value. */
function pairsWithin(values: readonly number[]): [number, number][] {
  const positions = new Map<number, number[]>();
  values.forEach((value, at) => {
    positions.set(value, [...(positions.get(value) ?? []), at]);
  });
  return [...positions.values()].flatMap((held) =>
    held.flatMap((left, at) => held.slice(at + 1).map((right): [number, number] => [left, right])),
  );
}
