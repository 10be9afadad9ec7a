/**
 * A job profile of the National Careers Service, as its API writes one (dfc-api-jobprofiles of SkillsFundingAgency): names in PascalCase, pay as text.
 * What is not read here is prose.
 */
import { z } from 'zod';
import { SourceChanged } from '../../../domain/errors.ts';
import { issue } from '../../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, PlannedRequest, RawResponse } from '../../contract.ts';
import { jsonBody } from '../../shared/json-body.ts';
import { readShape, shapeIssues } from '../../shared/record-shape.ts';

const prose = z.unknown().optional();

const profileSchema = z.strictObject({
  Title: z.string(),
  LastUpdatedDate: z.string(),
  Url: z.string(),
  /** SOC 2010; not read. */
  Soc: prose,
  Soc2020: z.string().nullish(),
  Soc2020Extension: prose,
  ONetOccupationalCode: prose,
  AlternativeTitle: prose,
  Overview: prose,
  SalaryStarter: z.string(),
  SalaryExperienced: z.string(),
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
});

const summarySchema = z.array(z.object({ Url: z.string(), Title: z.string() }));

export interface JobProfile {
  /** Last part of its address: `motor-mechanic`. */
  readonly name: string;
  readonly updated: string;
  /** SOC 2020 unit group; empty when the service gives none. */
  readonly soc2020: string;
  readonly starter: string;
  readonly experienced: string;
}

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
  return found.data.map(({ Url }) => nameOf(Url));
}

function nameOf(url: string): string {
  const name = NAME.exec(url)?.[1];
  if (name === undefined) throw new SourceChanged(`“${url.slice(0, 80)}” is no address of a job profile`);
  return name;
}

export function parseProfiles(response: RawResponse): ParsedResponse<JobProfile> {
  return {
    statedTotal: null,
    items: response.request.role === 'summary' ? summaryItems(response) : profileItems(response),
  };
}

/** The list holds no figures: only its being empty is worth saying. */
function summaryItems(response: RawResponse): ParsedItem<JobProfile>[] {
  if (readSummary(response).length > 0) return [];
  return [{ kind: 'issue', issue: issue('no-rows', 'error', 'list of job profiles', 'no profile in it') }];
}

function profileItems(response: RawResponse): ParsedItem<JobProfile>[] {
  const locator = response.request.path;
  const { fields, problems } = readShape(profileSchema, jsonBody(response));
  const issues = shapeIssues(problems, locator).map(
    (each): ParsedItem<JobProfile> => ({ kind: 'issue', issue: each }),
  );
  if (fields === null) {
    const detail = 'no profile as documented';
    return [...issues, { kind: 'issue', issue: issue('unreadable-record', 'error', locator, detail) }];
  }
  return [
    ...issues,
    {
      kind: 'record',
      record: {
        locator,
        fields: {
          name: nameOf(fields.Url),
          updated: fields.LastUpdatedDate,
          soc2020: fields.Soc2020 ?? '',
          starter: fields.SalaryStarter,
          experienced: fields.SalaryExperienced,
        },
      },
    },
  ];
}
