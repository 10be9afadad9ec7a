/**
 * Display advert API v2, strictly, after SkillsFundingAgency/das-apim-endpoints (src/Vacancies) and recordings of October 2026.
 * The service omits keys that are null, so most keys are optional; those that every recorded advert has are not.
 */
import { z } from 'zod';

const text = z.string();
const maybeText = z.string().optional();

/** Personal data: known, so that it is no surprise, and gone before anything reads the record. */
const dropped = z
  .unknown()
  .optional()
  .transform(() => undefined);

const address = z.strictObject({
  addressLine1: maybeText,
  addressLine2: maybeText,
  addressLine3: maybeText,
  addressLine4: maybeText,
  postcode: maybeText,
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
});
export type Address = z.infer<typeof address>;

export const advert = z.strictObject({
  title: text.min(1),
  description: maybeText,
  numberOfPositions: z.int().nonnegative(),
  postedDate: text,
  closingDate: text,
  startDate: text,
  wage: z
    .strictObject({
      wageType: maybeText,
      wageUnit: maybeText,
      wageAmount: z.number().positive().optional(),
      wageAdditionalInformation: maybeText,
      workingWeekDescription: maybeText,
    })
    .optional(),
  hoursPerWeek: z.number().nonnegative(),
  expectedDuration: maybeText,
  addresses: z.array(address),
  applicationUrl: maybeText,
  distance: z.number().optional(),
  employerName: maybeText,
  employerWebsiteUrl: maybeText,
  employerContactName: dropped,
  employerContactPhone: dropped,
  employerContactEmail: dropped,
  course: z.strictObject({
    larsCode: z.int().nonnegative(),
    title: maybeText,
    level: z.int().nonnegative(),
    route: maybeText,
    type: maybeText,
  }),
  apprenticeshipLevel: maybeText,
  providerName: maybeText,
  ukprn: z.int().nonnegative().optional(),
  isDisabilityConfident: z.boolean(),
  vacancyUrl: text,
  vacancyReference: text.min(1),
  isNationalVacancy: z.boolean(),
  isNationalVacancyDetails: maybeText,
  // Only with details, on the single call.
  fullDescription: maybeText,
  employerDescription: maybeText,
  trainingDescription: maybeText,
  additionalTrainingDescription: maybeText,
  outcomeDescription: maybeText,
  thingsToConsider: maybeText,
  companyBenefitsInformation: maybeText,
  skills: z.array(text).optional(),
  qualifications: z
    .array(
      z.strictObject({
        weighting: maybeText,
        qualificationType: maybeText,
        subject: maybeText,
        grade: maybeText,
      }),
    )
    .optional(),
});
export type Advert = z.infer<typeof advert>;

export const envelope = z.strictObject({
  vacancies: z.array(z.unknown()),
  total: z.int().nonnegative(),
  totalFiltered: z.int().nonnegative(),
  totalPages: z.int().nonnegative(),
});
export type Envelope = z.infer<typeof envelope>;

/** What one answer held. `reference` is the advert's key; an unreadable advert may lack even that. */
export type ApprenticeshipRecord =
  | {
      readonly kind: 'advert';
      readonly reference: string;
      readonly advert: Advert;
      readonly isConfirmed: boolean;
    }
  | { readonly kind: 'unreadable'; readonly reference: string | null; readonly detail: string }
  | { readonly kind: 'gone'; readonly reference: string };
