/** What a job profile says of pay, as text. What is not read here is prose, or for another source. */
import { z } from 'zod';
import type { ParsedResponse, RawResponse } from '../../contract.ts';
import { parseProfiles, profileFields, profileName } from '../profile-answers.ts';

const paidProfileSchema = z.strictObject({
  ...profileFields,
  LastUpdatedDate: z.string(),
  SalaryStarter: z.string(),
  SalaryExperienced: z.string(),
});

export interface PaidProfile {
  /** Last part of its address: `motor-mechanic`. */
  readonly name: string;
  readonly updated: string;
  /** SOC 2020 unit group; empty when the service gives none. */
  readonly soc2020: string;
  readonly starter: string;
  readonly experienced: string;
}

export function parsePaidProfiles(response: RawResponse): ParsedResponse<PaidProfile> {
  return parseProfiles(response, paidProfileSchema, (profile) => ({
    name: profileName(profile.Url),
    updated: profile.LastUpdatedDate,
    soc2020: profile.Soc2020 ?? '',
    starter: profile.SalaryStarter,
    experienced: profile.SalaryExperienced,
  }));
}
