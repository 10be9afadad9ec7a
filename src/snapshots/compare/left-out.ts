/** Questions for which no two of the places have figures: what is missing, in one sentence. */
import type { SnapshotTopicId } from '../topics/questions.ts';
import { joinNames } from '../words/join-names.ts';
import type { ComparedTable, Comparison } from './document.ts';

/** What a question is about, within a sentence. */
const SUBJECTS: Readonly<Record<SnapshotTopicId, string>> = {
  'sector-jobs': 'numbers of jobs',
  adverts: 'openings',
  'online-adverts': 'new online adverts',
  outlook: 'how many jobs there may be in future',
  studied: 'apprenticeships by subject',
  pay: 'pay',
  'next-steps': 'what young people do after school',
  'apprenticeship-starts': 'apprenticeship starts',
  'young-people': 'numbers of young people',
  'not-learning': 'young people who are neither learning nor working',
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

/** Once, and without reasons: the page of each place has them. Null where nothing is left out. */
export function leftOut({ tables, areas }: Pick<Comparison, 'tables' | 'areas'>): string | null {
  const subjects = tables
    .filter((table) => withoutEmpty(table) === null)
    .flatMap(({ id }) => Object.entries(SUBJECTS).find(([known]) => known === id)?.[1] ?? []);
  if (subjects.length === 0) return null;
  const whose = areas.length === 2 ? 'both places' : 'two or more of these places';
  return `Not compared, because there aren’t figures for ${whose}: ${joinNames(subjects)}.`;
}
