/** What a source says about occupations besides figures: a description in words, an apprenticeship standard that leads to them, or what a profile asks for. */
import type { Soc2020Code } from './classification.ts';
import type { CalendarDate } from './period.ts';

/** A unit group in its classifier's own words. All texts are plain; lists stand in the source's order and may be empty. */
export interface OccupationDescription {
  readonly kind: 'description';
  /** Four digits. */
  readonly soc2020: Soc2020Code;
  /** The classification's title. */
  readonly title: string;
  readonly description: string;
  /** How people usually get in; null where the source says nothing of it. */
  readonly entryRoutes: string | null;
  /** Each without its bullet: "cuts, bends and installs electrical conduit". */
  readonly tasks: readonly string[];
  /** Other names of jobs in the group. */
  readonly relatedTitles: readonly string[];
}

/** An apprenticeship standard, in the version that people can start on. */
export interface ApprenticeshipStandard {
  readonly kind: 'standard';
  /** "ST0152": the same over all versions. */
  readonly reference: string;
  /** As in adverts; null while the standard has none. */
  readonly larsCode: number | null;
  /** "1.2". */
  readonly version: string;
  /** 2 to 7. */
  readonly level: number;
  readonly title: string;
  /** One of the fifteen technical routes, in the publisher's words. */
  readonly route: string;
  /** How long it usually takes, without the assessment at the end; null where it is not stated. */
  readonly typicalMonths: number | null;
  /** The most that government pays a provider for one apprentice; null where it is not stated. */
  readonly maxFundingGbp: number | null;
  /** What people who finish it are called. */
  readonly jobTitles: readonly string[];
  /** Its page; null where the source's address is not safe to link. */
  readonly url: string | null;
  /** "Approved for delivery". */
  readonly status: string;
  /** From when people can start on this version; null where it is not stated. */
  readonly startsFrom: CalendarDate | null;
  /** Unit groups that the source itself names; empty when it names none. */
  readonly soc2020: readonly Soc2020Code[];
}

/** What a job profile says that people in the job must know, as far as it is taught at school, and what each way in asks for. */
export interface JobProfileFact {
  readonly kind: 'profile';
  /** Last part of its address: "motor-mechanic". */
  readonly name: string;
  readonly title: string;
  /** Four digits. */
  readonly soc2020: Soc2020Code;
  /** Elements of O*NET whose names are school subjects, in the profile's order; empty where it names only others. */
  readonly knowledge: readonly ProfileKnowledge[];
  /** Ways in that ask for something, each once; empty where the profile states no requirements. */
  readonly entry: readonly ProfileEntry[];
}

/** Ways in of which profiles state requirements. */
export const ENTRY_ROUTES = ['university', 'college', 'apprenticeship'] as const;
export type EntryRoute = (typeof ENTRY_ROUTES)[number];

/** What one way into a job asks for, in the publisher's words. */
export interface ProfileEntry {
  readonly route: EntryRoute;
  /** What the list is: "You'll usually need:". Null where it is not stated. */
  readonly preface: string | null;
  /** "5 GCSEs at grades 9 to 4 (A* to C), or equivalent, including English and maths"; in the publisher's order, at least one. */
  readonly requirements: readonly string[];
}

interface ProfileKnowledge {
  /** "2.C.4.a". */
  readonly element: string;
  /** What the publisher ranks by, the mean of O*NET's importance and level: the higher, the more it matters. */
  readonly score: number;
}

/** What one record of a source of the kind `reference` becomes. */
export type OccupationFact = OccupationDescription | ApprenticeshipStandard | JobProfileFact;

/** By what a fact was put under a unit group: the source's own code, the fact's title, or one of its typical job titles. */
export const FACT_LINK_BASES = ['source', 'title', 'job-title'] as const;
export type FactLinkBasis = (typeof FACT_LINK_BASES)[number];

/** A unit group that a fact is about. */
export interface FactLink {
  readonly soc2020: Soc2020Code;
  readonly basis: FactLinkBasis;
  /** The code or the words that say so. */
  readonly matched: string;
}

/** Unique within a source: the unit group of a description, the reference of a standard, the name of a profile. */
export function factKey(fact: OccupationFact): string {
  if (fact.kind === 'profile') return fact.name;
  return fact.kind === 'description' ? fact.soc2020 : fact.reference;
}
