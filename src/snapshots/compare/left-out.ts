/** Questions for which no two of the places have figures: what is missing and why, a sentence each. */

import type { SnapshotTopicId } from '../topics/questions.ts';
import { joinNames } from '../words/join-names.ts';
import { inPlace } from '../words/sentences.ts';
import type { ComparedTable, Comparison } from './document.ts';

/** What a question is about, within a sentence. */
const SUBJECTS: Readonly<Record<SnapshotTopicId, string>> = {
  'sector-jobs': 'numbers of jobs',
  adverts: 'openings',
  'online-adverts': 'new online adverts',
  outlook: 'jobs in the future',
  studied: 'apprenticeships by subject',
  pay: 'pay',
  'next-steps': 'what young people do next',
  'apprenticeship-starts': 'apprenticeship starts',
  'young-people': 'numbers of young people',
  'not-learning': 'young people who are not learning or working',
  'in-work': 'people in paid work',
  claimants: 'out-of-work benefits',
  qualifications: 'qualifications',
  occupations: 'kinds of work',
  employers: 'businesses',
  skills: 'skills that are hard to find',
  'higher-education': 'university study',
};

/** Without the columns and places that have no figure; null where fewer than two places are left. */
export function withoutEmpty(table: ComparedTable): ComparedTable | null {
  const kept = table.columns.flatMap((_, at) =>
    table.rows.some(({ figures }) => figures[at]?.value != null) ? [at] : [],
  );
  const rows = table.rows
    .map(({ area, figures }) => ({ area, figures: kept.flatMap((at) => figures[at] ?? []) }))
    .filter(({ figures }) => figures.some(({ value }) => value !== null));
  return rows.length < 2 ? null : { ...table, columns: kept.flatMap((at) => table.columns[at] ?? []), rows };
}

/** In the order of the questions, those with the same reason together. */
export function leftOut({ tables, areas }: Pick<Comparison, 'tables' | 'areas'>): string[] {
  const missing = tables.filter((table) => withoutEmpty(table) === null);
  const byReason = Map.groupBy(missing, (table) => reasonOf(table, areas));
  return [...byReason].map(([reason, those]) => {
    const subjects = those.flatMap(
      ({ id }) => Object.entries(SUBJECTS).find(([known]) => known === id)?.[1] ?? [],
    );
    return `Not compared: ${joinNames(subjects)}. ${reason}`;
  });
}

function reasonOf({ rows }: ComparedTable, areas: Comparison['areas']): string {
  const isKnown = new Set(
    rows.flatMap(({ area, figures }) => (figures.some(({ value }) => value !== null) ? [area.slug] : [])),
  );
  const reasons = new Set(
    rows.flatMap(({ figures }) => (figures[0]?.value === null ? (figures[0].reason ?? []) : [])),
  );
  const [reason, ...others] = reasons;
  if (reason !== undefined && others.length === 0 && !reason.startsWith('We have no figure')) return reason;
  const without = areas.filter(({ slug }) => !isKnown.has(slug)).map(({ name }) => inPlace(name));
  return `We have no figures for ${joinNames(without)}${isKnown.size === 0 ? '' : ' that can stand beside the others'}.`;
}
