/** What a job profile says that the job takes: attributes of O*NET, each with its kind, its number and the service's rank. */
import { z } from 'zod';
import type { ParsedResponse, RawResponse } from '../../contract.ts';
import { parseProfiles, profileFields, profileName, prose } from '../profile-answers.ts';

const skillSchema = z.strictObject({
  /** "maths knowledge"; not read: the number says what it is. */
  Description: prose,
  ONetAttributeType: z.string(),
  ONetRank: z.string(),
  ONetElementId: z.string(),
});

const knowingProfileSchema = z.strictObject({
  ...profileFields,
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
}

export function parseKnowingProfiles(response: RawResponse): ParsedResponse<KnowingProfile> {
  return parseProfiles(response, knowingProfileSchema, ({ Url, Title, Soc2020, WhatItTakes }) => ({
    name: profileName(Url),
    title: Title,
    soc2020: Soc2020 ?? '',
    skills: (WhatItTakes?.Skills ?? []).map(({ ONetAttributeType, ONetRank, ONetElementId }) => ({
      type: ONetAttributeType,
      rank: ONetRank,
      element: ONetElementId,
    })),
  }));
}
