/**
 * One version of an apprenticeship standard, as the publisher's website gives it (undocumented; the names of the fields are as two public
 * programs list them). What is not read is named, so that a new field is noticed; people's contact details stand in what is not read.
 */
import { z } from 'zod';
import { issue } from '../../../domain/issue.ts';
import type { ParsedItem, ParsedResponse, RawResponse } from '../../contract.ts';
import { jsonElements } from '../../shared/json-elements.ts';
import { fieldOf, readShape, shapeIssues } from '../../shared/record-shape.ts';

const text = z.string();
const number = z.number();
const unread = z.unknown().optional();

const UNREAD = [
  ...['templateType', 'shortAssessment', 'learningAimClassCode', 'url', 'qualificationStandardUrl'],
  ...['versionNumber', 'change', 'changedDate', 'latestEndDate', 'overviewOfRole', 'ePALength'],
  ...['minimumHoursForCompliance', 'maxFundingAdditionalInformation', 'keywords', 'entryRequirements'],
  ...['assessmentPlanUrl', 'ssa1', 'ssa2', 'standardInformation', 'occupationalSummary', 'knowledges'],
  ...['behaviours', 'skills', 'optionsUnstructuredTemplate', 'proposalApproved', 'standardApproved'],
  ...['standardPublished', 'epaApprovalDate', 'epaPublished', 'fundingApprovalDate', 'eQAProvider'],
  ...['approvedForDelivery', 'integratedApprenticeship', 'integration', 'integratedDegree', 'tbReference'],
  ...['tbMainContact', 'involvedEmployers', 'otherInvolvedStakeholders', 'regulated', 'regulatedBody'],
  ...['coreAndOptions', 'greenJobTitles', 'englishAndMathsQualifications', 'reviewDetails', 'pathway'],
  ...['cluster', 'clusterId', 'clusterDescription', 'createdDate', 'lastUpdated'],
  ...['occupationalStandardApprovalDate', 'banners', 'occupationCode', 'occupationalStandardUrl'],
  ...['qualifications', 'professionalRecognition', 'duties', 'options', 'regulationDetail'],
  ...['optionsUnstructuredKsbMapping', 'careerStarter', 'coronationEmblem', 'publishDate'],
] as const;

const versionSchema = z.strictObject({
  ...Object.fromEntries(UNREAD.map((name) => [name, unread])),
  referenceNumber: text.min(1),
  larsCode: number.nullish(),
  title: text.min(1),
  status: text.min(1),
  version: text.min(1),
  level: number,
  route: text.min(1),
  typicalDuration: number.nullish(),
  maxFunding: number.nullish(),
  earliestStartDate: text.nullish(),
  latestStartDate: text.nullish(),
  approvedForDeliveryPausedStarts: z.boolean().nullish(),
  typicalJobTitles: z.array(text).nullish(),
  jobRoles: z.array(text).nullish(),
  standardPageUrl: text.nullish(),
});

/** A standard can be told without them; that one is gone is worth knowing. */
const HOPED_FOR = [
  'larsCode',
  'typicalDuration',
  'maxFunding',
  'earliestStartDate',
  'latestStartDate',
  'approvedForDeliveryPausedStarts',
  'typicalJobTitles',
  'jobRoles',
  'standardPageUrl',
] as const;

/** When a version can be started on, as sent. */
export interface VersionDates {
  readonly version: string;
  readonly status: string;
  readonly earliestStartDate: string | null;
  readonly latestStartDate: string | null;
}

/** As sent, apart from `versions`. */
export interface StandardVersion extends VersionDates {
  readonly referenceNumber: string;
  readonly larsCode: number | null;
  readonly title: string;
  readonly level: number;
  readonly route: string;
  readonly typicalDuration: number | null;
  readonly maxFunding: number | null;
  readonly isPaused: boolean;
  readonly jobTitles: readonly string[];
  readonly pageUrl: string | null;
  /** All versions of the standard in the answer, this one among them. */
  readonly versions: readonly VersionDates[];
}

type ReadVersion = Omit<StandardVersion, 'versions'>;

export function parseStandards(response: RawResponse): ParsedResponse<StandardVersion> {
  return { statedTotal: null, items: readItems(response) };
}

/** No standard has had more than a dozen. Each version is held against all of its standard, so that a bound keeps a mad answer quick. */
const MOST_VERSIONS = 50;

/** Which version is current can be told when all were read: of some 2,000 only what is kept is held, a few hundred characters each. */
function* readItems(response: RawResponse): Generator<ParsedItem<StandardVersion>> {
  const read: { readonly locator: string; readonly fields: ReadVersion }[] = [];
  const versions = new Map<string, VersionDates[]>();
  let count = 0;
  for (const element of jsonElements(response)) {
    count++;
    const locator = `element ${count}`;
    const { fields, problems } = readShape(versionSchema, element);
    for (const found of shapeIssues(problems, locator)) yield { kind: 'issue', issue: found };
    if (fields === null) {
      const detail = 'no version of a standard as it is known';
      yield { kind: 'issue', issue: issue('unreadable-record', 'error', locator, detail) };
      continue;
    }
    for (const name of HOPED_FOR) {
      if (fieldOf(element, name) !== undefined) continue;
      yield { kind: 'issue', issue: issue('missing-field', 'warning', locator, name) };
    }
    const version = versionOf(fields);
    const same = versions.get(version.referenceNumber) ?? [];
    if (same.length >= MOST_VERSIONS) {
      const detail = `${version.referenceNumber} has more than ${MOST_VERSIONS} versions`;
      yield { kind: 'issue', issue: issue('unreadable-record', 'error', locator, detail) };
      continue;
    }
    read.push({ locator, fields: version });
    same.push(datesOf(version));
    versions.set(version.referenceNumber, same);
  }
  if (count === 0) {
    yield { kind: 'issue', issue: issue('no-rows', 'error', response.request.path, 'an empty list') };
  }
  for (const { locator, fields } of read) {
    const all = versions.get(fields.referenceNumber) ?? [];
    yield { kind: 'record', record: { locator, fields: { ...fields, versions: all } } };
  }
}

function versionOf(sent: z.infer<typeof versionSchema>): ReadVersion {
  const titles = sent.typicalJobTitles ?? [];
  return {
    referenceNumber: sent.referenceNumber,
    larsCode: sent.larsCode ?? null,
    title: sent.title,
    status: sent.status,
    version: sent.version,
    level: sent.level,
    route: sent.route,
    typicalDuration: sent.typicalDuration ?? null,
    maxFunding: sent.maxFunding ?? null,
    earliestStartDate: sent.earliestStartDate ?? null,
    latestStartDate: sent.latestStartDate ?? null,
    isPaused: sent.approvedForDeliveryPausedStarts === true,
    jobTitles: titles.length > 0 ? titles : (sent.jobRoles ?? []),
    pageUrl: sent.standardPageUrl ?? null,
  };
}

function datesOf({ version, status, earliestStartDate, latestStartDate }: ReadVersion): VersionDates {
  return { version, status, earliestStartDate, latestStartDate };
}
