/**
 * The answers of the National Careers Service's job profiles API (dfc-api-jobprofiles of SkillsFundingAgency): a list of all profiles, then
 * one answer a profile, names in PascalCase. Two sources read it: one for pay, one for what people in the job must know and what the ways in ask for.
 */
import { z } from 'zod';
import type { Soc2020Code } from '../../domain/classification.ts';
import { SourceChanged } from '../../domain/errors.ts';
import { issue } from '../../domain/issue.ts';
import { findSoc2020Group } from '../../reference/soc2020.ts';
import type {
  ParsedItem,
  ParsedResponse,
  PlanContext,
  PlannedRequest,
  RawResponse,
  Rejection,
  SecretRequirement,
  SourceDescription,
} from '../contract.ts';
import { jsonBody } from '../shared/json-body.ts';
import { openGovernmentLicence } from '../shared/open-licence.ts';
import { readShape, shapeIssues } from '../shared/record-shape.ts';

const secret: SecretRequirement = {
  setting: 'WEALDWAY_JOB_PROFILES_KEY',
  help: 'Subscription key of the job profiles API: ask the National Careers Service (https://nationalcareers.service.gov.uk).',
};

/** What all sources of this API have in common. */
export const profileSource = {
  publisher: { name: 'National Careers Service', url: 'https://nationalcareers.service.gov.uk' },
  landingPage: 'https://nationalcareers.service.gov.uk/explore-careers',
  licence: openGovernmentLicence('National Careers Service'),
  cadence: 'irregular',
  expectedLagDays: 365,
  coverage: 'England',
  // 429 above 150 a minute.
  politeness: { minIntervalMs: 500, timeoutMs: 30_000, maxBytes: 2_000_000, maxRequests: 1_500 },
  secrets: [secret],
  status: { state: 'active' },
  // 855 profiles in the service's sitemap of November 2019. The replies themselves are not recorded.
  assertions: { minRecords: 3, maxRecords: 5_000, maxRejectedShare: 0.05, maxFallShare: 0.2 },
  baseUrl: 'https://api.nationalcareers.service.gov.uk',
} as const satisfies Partial<SourceDescription>;

export function planProfiles({ secrets }: PlanContext): readonly PlannedRequest[] {
  return [
    {
      path: '/job-profiles/summary',
      role: 'summary',
      headers: { version: 'v1', 'ocp-apim-subscription-key': secrets[secret.setting] ?? '' },
    },
  ];
}

/** Of a field that nobody reads. */
export const prose = z.unknown().optional();

/** Every field of a profile; a source says of those that it reads what they are. */
export const profileFields = {
  Title: z.string(),
  LastUpdatedDate: prose,
  Url: z.string(),
  /** SOC 2010; not read. */
  Soc: prose,
  Soc2020: z.string().nullish(),
  Soc2020Extension: prose,
  ONetOccupationalCode: prose,
  AlternativeTitle: prose,
  Overview: prose,
  SalaryStarter: prose,
  SalaryExperienced: prose,
  MinimumHours: prose,
  MaximumHours: prose,
  WorkingHoursDetails: prose,
  WorkingPattern: prose,
  WorkingPatternDetails: prose,
  HowToBecome: prose,
  WhatItTakes: prose,
  WhatYouWillDo: prose,
  CareerPathAndProgression: prose,
  RelatedCareers: prose,
};

const summarySchema = z.array(z.object({ Url: z.string(), Title: z.string() }));

const NAME = /\/job-profiles\/([a-z0-9-]{1,100})$/;

/** Every profile's own page, from the list of all. Throws SourceChanged when the list is another. */
export function followSummary(response: RawResponse): readonly PlannedRequest[] {
  if (response.request.role !== 'summary') return [];
  const { headers } = response.request;
  return readSummary(response).map((name) => ({
    path: `/job-profiles/${name}`,
    role: 'profile',
    isOptional: true,
    ...(headers && { headers }),
  }));
}

function readSummary(response: RawResponse): string[] {
  // The service answers 204 when it finds nothing.
  if (response.status === 204) return [];
  const found = summarySchema.safeParse(jsonBody(response));
  if (!found.success) throw new SourceChanged('The list of job profiles is not one of titles and addresses');
  return found.data.map(({ Url }) => profileName(Url));
}

/** Last part of a profile's address: `motor-mechanic`. Throws SourceChanged for another address. */
export function profileName(url: string): string {
  const name = NAME.exec(url)?.[1];
  if (name === undefined) throw new SourceChanged(`“${url.slice(0, 80)}” is no address of a job profile`);
  return name;
}

/** A unit group of SOC 2020; null for a profile without one. */
export function unitGroupOf(
  soc2020: string,
): { readonly group: Soc2020Code | null } | { readonly rejected: Rejection } {
  if (soc2020 === '') return { group: null };
  const group = soc2020.length === 4 ? findSoc2020Group(soc2020) : null;
  if (group !== null) return { group: group.code };
  return { rejected: { code: 'unknown-code', detail: `SOC 2020 ${soc2020}` } };
}

/** `fieldsOf` picks from a profile of the shape what its source reads. */
export function parseProfiles<S, T>(
  response: RawResponse,
  schema: z.ZodType<S>,
  fieldsOf: (profile: S) => T,
): ParsedResponse<T> {
  return {
    statedTotal: null,
    items:
      response.request.role === 'summary' ? summaryItems(response) : profileItems(response, schema, fieldsOf),
  };
}

/** The list holds no figures: only its being empty is worth saying. */
function summaryItems<T>(response: RawResponse): ParsedItem<T>[] {
  if (readSummary(response).length > 0) return [];
  return [{ kind: 'issue', issue: issue('no-rows', 'error', 'list of job profiles', 'no profile in it') }];
}

function profileItems<S, T>(
  response: RawResponse,
  schema: z.ZodType<S>,
  fieldsOf: (profile: S) => T,
): ParsedItem<T>[] {
  const locator = response.request.path;
  const { fields, problems } = readShape(schema, jsonBody(response));
  const issues = shapeIssues(problems, locator).map(
    (each): ParsedItem<T> => ({ kind: 'issue', issue: each }),
  );
  if (fields === null) {
    const detail = 'no profile as documented';
    return [...issues, { kind: 'issue', issue: issue('unreadable-record', 'error', locator, detail) }];
  }
  return [...issues, { kind: 'record', record: { locator, fields: fieldsOf(fields) } }];
}
