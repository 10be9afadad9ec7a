/** What a job profile says that the job takes, attributes of O*NET, each with its kind, its number and the service's rank; and what each way in asks for. */
import { z } from 'zod';
import { ENTRY_ROUTES, type EntryRoute } from '../../../domain/occupation-fact.ts';
import type { ParsedResponse, RawResponse } from '../../contract.ts';
import { parseProfiles, profileFields, profileName, prose } from '../profile-answers.ts';

const skillSchema = z.strictObject({
  /** "maths knowledge"; not read: the number says what it is. */
  Description: prose,
  ONetAttributeType: z.string(),
  ONetRank: z.string(),
  ONetElementId: z.string(),
});

const routeSchema = z
  .strictObject({
    /** Sentences on which courses there are. */
    RelevantSubjects: prose,
    FurtherInformation: prose,
    EntryRequirementPreface: z.string().nullish(),
    EntryRequirements: z.array(z.string()).nullable(),
    AdditionalInformation: prose,
  })
  .nullish();

const knowingProfileSchema = z.strictObject({
  ...profileFields,
  HowToBecome: z
    .strictObject({
      EntryRouteSummary: prose,
      EntryRoutes: z
        .strictObject({
          University: routeSchema,
          College: routeSchema,
          Apprenticeship: routeSchema,
          Work: prose,
          Volunteering: prose,
          DirectApplication: prose,
          OtherRoutes: prose,
        })
        .nullish(),
      MoreInformation: z
        .strictObject({
          Registrations: prose,
          CareerTips: prose,
          ProfessionalAndIndustryBodies: prose,
          FurtherInformation: prose,
        })
        .nullish(),
    })
    .nullish(),
  WhatItTakes: z
    .strictObject({
      DigitalSkillsLevel: prose,
      Skills: z.array(skillSchema).nullable(),
      RestrictionsAndRequirements: z
        .strictObject({ RelatedRestrictions: prose, OtherRequirements: prose })
        .nullish(),
    })
    .nullable(),
});

/** As sent. */
export interface KnowingProfile {
  /** Last part of its address: `motor-mechanic`. */
  readonly name: string;
  readonly title: string;
  /** SOC 2020 unit group; empty when the service gives none. */
  readonly soc2020: string;
  readonly skills: readonly {
    /** "Knowledge". */
    readonly type: string;
    /** "5.06". */
    readonly rank: string;
    /** "2.C.3.a". */
    readonly element: string;
  }[];
  /** Ways in that the profile says anything of. */
  readonly routes: readonly {
    readonly route: EntryRoute;
    /** "You'll usually need:"; empty when the service says nothing. */
    readonly preface: string;
    readonly requirements: readonly string[];
  }[];
}

type Routes = NonNullable<NonNullable<z.infer<typeof knowingProfileSchema>['HowToBecome']>['EntryRoutes']>;

function routesOf({ University, College, Apprenticeship }: Routes): KnowingProfile['routes'] {
  const sent = { university: University, college: College, apprenticeship: Apprenticeship };
  return ENTRY_ROUTES.flatMap((route) => {
    const own = sent[route];
    if (own == null) return [];
    return [{ route, preface: own.EntryRequirementPreface ?? '', requirements: own.EntryRequirements ?? [] }];
  });
}

export function parseKnowingProfiles(response: RawResponse): ParsedResponse<KnowingProfile> {
  return parseProfiles(
    response,
    knowingProfileSchema,
    ({ Url, Title, Soc2020, WhatItTakes, HowToBecome }) => ({
      name: profileName(Url),
      title: Title,
      soc2020: Soc2020 ?? '',
      skills: (WhatItTakes?.Skills ?? []).map(({ ONetAttributeType, ONetRank, ONetElementId }) => ({
        type: ONetAttributeType,
        rank: ONetRank,
        element: ONetElementId,
      })),
      routes: routesOf(HowToBecome?.EntryRoutes ?? {}),
    }),
  );
}
