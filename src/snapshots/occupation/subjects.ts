/** School subjects that the profiles of a job name among what people in it must know. */
import type { JobProfileFact } from '../../domain/occupation-fact.ts';
import type { SourceId } from '../../domain/release.ts';
import {
  type SchoolSubject,
  SUBJECT_IDS,
  type SubjectId,
  schoolSubject,
  subjectOfElement,
} from '../../reference/school-subjects.ts';
import type { HeldTexts } from './texts.ts';

/** What job profiles say of a job. */
export interface JobSubjects {
  readonly source: SourceId;
  /** For `wealdway trace`: every profile of the job, whether it names a subject or not. */
  readonly references: readonly string[];
  /** Those that at least half of the profiles name; most profiles first, then by the publisher's rank. */
  readonly subjects: readonly JobSubject[];
}

interface JobSubject extends SchoolSubject {
  /** How many of the profiles name it. */
  readonly profileCount: number;
}

/** Null where no profile of the job is held, and where its profiles agree on no subject. */
export function jobSubjects({ profiles }: HeldTexts, most: number): JobSubjects | null {
  const [first] = profiles;
  if (first === undefined) return null;
  const { sourceId } = first;
  const own = profiles.filter((each) => each.sourceId === sourceId).map(({ fact }) => fact);
  const subjects = subjectsNamed(own).slice(0, most);
  if (subjects.length === 0) return null;
  return { source: sourceId, references: own.map(({ name }) => `${sourceId}/${name}`), subjects };
}

/** How much a subject matters in a job: the publisher's score, as the profiles that name it have it on average, in whole numbers. 0 where none does. */
export function subjectWeight(profiles: readonly JobProfileFact[], subject: SubjectId): number {
  const scores = profiles.flatMap(({ knowledge }) => {
    const own = knowledge.flatMap(({ element, score }) =>
      subjectOfElement(element) === subject ? [score] : [],
    );
    return own.length === 0 ? [] : [Math.max(...own)];
  });
  return scores.length === 0 ? 0 : Math.round(scores.reduce((sum, each) => sum + each, 0) / scores.length);
}

/**
 * A unit group holds jobs that differ: a subject that one of its many profiles names is not said of the group.
 * `profiles`: all of one unit group.
 */
export function subjectsNamed(profiles: readonly JobProfileFact[]): JobSubject[] {
  const scores = new Map<SubjectId, number[]>();
  for (const { knowledge } of profiles) {
    const own = new Map<SubjectId, number>();
    for (const { element, score } of knowledge) {
      const subject = subjectOfElement(element);
      if (subject) own.set(subject, Math.max(score, own.get(subject) ?? 0));
    }
    for (const [subject, score] of own) scores.set(subject, [...(scores.get(subject) ?? []), score]);
  }
  const rank = (id: SubjectId) => Math.max(...(scores.get(id) ?? [0]));
  return SUBJECT_IDS.map((id) => ({ ...schoolSubject(id), profileCount: scores.get(id)?.length ?? 0 }))
    .filter(({ profileCount }) => profileCount > 0 && profileCount * 2 >= profiles.length)
    .sort((a, b) => b.profileCount - a.profileCount || rank(b.id) - rank(a.id));
}
