/** What others say of a job in words, cut to what a kind of reader takes in. Only whole sentences and whole tasks are left out: no word is changed. */
import type {
  ApprenticeshipStandard,
  FactLinkBasis,
  JobProfileFact,
  OccupationDescription,
} from '../../domain/occupation-fact.ts';
import type { SourceId } from '../../domain/release.ts';
import type { OccupationFacts } from './facts.ts';
import type { LikeJob } from './task-likeness.ts';

/** What the releases that readers see hold of a job besides figures. */
export interface HeldTexts {
  /** Null where no release describes the job. */
  readonly description: { readonly sourceId: SourceId; readonly fact: OccupationDescription } | null;
  /** In any order. */
  readonly standards: readonly {
    readonly sourceId: SourceId;
    readonly fact: ApprenticeshipStandard;
    readonly basis: FactLinkBasis;
    readonly matched: string;
  }[];
  /** Job profiles, by name; `sourceId` is the same for all but where two sources hold some. */
  readonly profiles: readonly { readonly sourceId: SourceId; readonly fact: JobProfileFact }[];
  /** By the words of their tasks, the most alike first. */
  readonly near: readonly (LikeJob & { readonly job: OccupationFacts })[];
}

export const NOTHING_HELD: HeldTexts = { description: null, standards: [], profiles: [], near: [] };

/** The publisher's own words: views show them as a quotation. */
export interface JobTexts {
  readonly source: SourceId;
  /** For `wealdway trace`. */
  readonly reference: string;
  readonly description: string;
  readonly tasks: readonly string[];
  /** How people usually get in; null where the publisher says nothing, or the reader is told in shorter words. */
  readonly entryRoutes: string | null;
  /** Other names of jobs in the group. */
  readonly relatedTitles: readonly string[];
  /** Whether tasks or sentences were left out. */
  readonly isCut: boolean;
}

/** An apprenticeship standard that leads to the job. */
export interface JobStandard {
  readonly source: SourceId;
  /** For `wealdway trace`. */
  readonly reference: string;
  readonly title: string;
  readonly version: string;
  readonly level: number;
  /** Usual length; null where it is not stated. */
  readonly months: number | null;
  readonly maxFundingGbp: number | null;
  readonly larsCode: number | null;
  /** Null where there is no address that is safe to link. */
  readonly url: string | null;
  /** What put it under the job: the source's own code, its title or one of its job titles, and the words. */
  readonly foundBy: FactLinkBasis;
  readonly matched: string;
}

/** A job of another family whose tasks are alike. */
export interface NearJob {
  readonly slug: string;
  readonly name: string;
  /** Of its tasks the one that is most like one of this job's, in the publisher's words. */
  readonly task: string;
  /** The words of `task`, in small letters, that make it alike: a task of this job has them too, and few other jobs do. */
  readonly shared: readonly string[];
}

/** How much of the texts a kind of reader is shown. */
export interface TextPlan {
  readonly mostSentences: number;
  readonly mostTasks: number;
  readonly mostRouteSentences: number;
  readonly mostStandards: number;
  readonly mostTitles: number;
  readonly mostSubjects: number;
  /** Of a way in: profiles that ask for different things, and lines of each. */
  readonly mostAsked: number;
}

export function jobTexts({ description: held }: HeldTexts, plan: TextPlan): JobTexts | null {
  if (held === null) return null;
  const { sourceId, fact } = held;
  const description = firstSentences(fact.description, plan.mostSentences);
  const routes = fact.entryRoutes === null ? '' : firstSentences(fact.entryRoutes, plan.mostRouteSentences);
  const tasks = fact.tasks.slice(0, plan.mostTasks);
  const isRouteCut = routes !== '' && routes !== fact.entryRoutes;
  return {
    source: sourceId,
    reference: `${sourceId}/${fact.soc2020}`,
    description,
    tasks,
    entryRoutes: routes === '' ? null : routes,
    relatedTitles: fact.relatedTitles.slice(0, plan.mostTitles),
    isCut: description !== fact.description || tasks.length < fact.tasks.length || isRouteCut,
  };
}

/** A degree apprenticeship is of this level or the next. */
export const DEGREE_LEVEL = 6;

/** By level, those of the job's own title first, then by length; of those that are alike by title. A cut leaves a degree apprenticeship in where there is one. */
export function jobStandards(held: HeldTexts, plan: TextPlan): JobStandard[] {
  const all = sortedStandards(held);
  const shown = all.slice(0, plan.mostStandards);
  const degree = all.find(({ level }) => level >= DEGREE_LEVEL);
  return degree === undefined || shown.includes(degree) ? shown : [...shown.slice(0, -1), degree];
}

function sortedStandards({ standards }: HeldTexts): JobStandard[] {
  return standards
    .map(
      ({ sourceId, fact, basis, matched }): JobStandard => ({
        source: sourceId,
        reference: `${sourceId}/${fact.reference}`,
        title: fact.title,
        version: fact.version,
        level: fact.level,
        months: fact.typicalMonths,
        maxFundingGbp: fact.maxFundingGbp,
        larsCode: fact.larsCode,
        url: fact.url,
        foundBy: basis,
        matched,
      }),
    )
    .sort(
      (a, b) =>
        a.level - b.level ||
        Number(b.foundBy === 'title') - Number(a.foundBy === 'title') ||
        (a.months ?? 0) - (b.months ?? 0) ||
        (a.title < b.title ? -1 : a.title > b.title ? 1 : 0) ||
        (a.reference < b.reference ? -1 : 1),
    );
}

export function nearJobs({ near }: HeldTexts): NearJob[] {
  return near.map(({ job, task, shared }) => ({ slug: job.slug, name: job.name, task, shared }));
}

function firstSentences(text: string, most: number): string {
  return quotedSentences(text).slice(0, most).join(' ');
}

/** A sentence ends where a capital letter follows. */
export function quotedSentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
}
