/** The one place that every text, standard and profile passes before it is stored: no markup, no contact of a person, and every code is a code. */
import type { Rejection, SourceDescription } from '../../connectors/contract.ts';
import { advertLink } from '../../connectors/shared/advert-link.ts';
import { maskContacts, plainLine, plainText } from '../../connectors/shared/plain-text.ts';
import type { Soc2020Code } from '../../domain/classification.ts';
import { cutTo } from '../../domain/clean-text.ts';
import type {
  ApprenticeshipStandard,
  JobProfileFact,
  OccupationDescription,
  OccupationFact,
  ProfileEntry,
} from '../../domain/occupation-fact.ts';
import { isCalendarDate } from '../../domain/period.ts';
import { subjectOfElement } from '../../reference/school-subjects.ts';
import { findSoc2020Group } from '../../reference/soc2020.ts';
import type { Note } from './clean-posting.ts';

/** The longest real description has some 1,400. */
const LONGEST_TEXT = 4_000;
const MOST_PARTS = 100;
const REFERENCE = /^[A-Z]{2,5}\d{2,6}$/;
const VERSION = /^\d{1,3}(\.\d{1,3}){0,2}$/;
const LEVELS = [1, 8] as const;
const MOST_MONTHS = 120;
const MOST_FUNDING = 100_000;
const MOST_LARS_CODE = 1_000_000;
const PROFILE = /^[a-z0-9-]{1,100}$/;
/** A sentence at most; the longest that was read has some 110. */
const LONGEST_REQUIREMENT = 300;
const LONGEST_PREFACE = 200;
const ADDRESS = /\s?(?:\([^()]{0,20})?(?:https?:\/\/|www\.)[^\s()]{1,500}\)?/gi;
/** Whom to call is no requirement. */
const MASKED = /\[(?:telephone|\S* ?e-mail) removed\]/;
/** O*NET's levels go to 7; the service adds a tenth to maths. */
const MOST_SCORE = 8;

export type CleanFact = { readonly fact: OccupationFact } | { readonly rejected: Rejection };

export function cleanFact(
  fact: OccupationFact,
  { advertHosts }: Pick<SourceDescription, 'advertHosts'>,
  note: Note,
): CleanFact {
  if (fact.kind === 'profile') return cleanProfile(fact, note);
  return fact.kind === 'description' ? cleanDescription(fact) : cleanStandard(fact, advertHosts, note);
}

function cleanProfile(fact: JobProfileFact, note: Note): CleanFact {
  const title = plainLine(fact.title);
  if (title === null) return refuse('missing-field', `${fact.name} has no title`);
  if (!isUnitGroup(fact.soc2020) || !PROFILE.test(fact.name)) {
    return refuse('unknown-code', `profile “${fact.name}”, SOC 2020 “${fact.soc2020}”`);
  }
  const unknown = fact.knowledge.find(({ element }) => !subjectOfElement(element));
  if (unknown !== undefined) return refuse('unknown-code', `${fact.name}: O*NET “${unknown.element}”`);
  const bad = fact.knowledge.find(({ score }) => !(score >= 0 && score <= MOST_SCORE));
  if (bad !== undefined) return refuse('unreadable-number', `${fact.name}: rank ${bad.score}`);
  if (new Set(fact.entry.map(({ route }) => route)).size < fact.entry.length) {
    return refuse('unreadable-record', `${fact.name} says of a way in twice what it asks for`);
  }
  const entry = fact.entry.flatMap((each) => cleanEntry(each, fact.name, note));
  return { fact: { ...fact, title, knowledge: fact.knowledge.slice(0, MOST_PARTS), entry } };
}

/** What asks for nothing any more is left out. */
function cleanEntry(entry: ProfileEntry, name: string, note: Note): ProfileEntry[] {
  const requirements = partsOf(entry.requirements.map(withoutAddresses)).filter((line) => {
    const isOne = line.length <= LONGEST_REQUIREMENT && !MASKED.test(line);
    if (!isOne) note('unreadable-record', `${name}, ${entry.route}: no requirement “${line}”`);
    return isOne;
  });
  const preface = plainLine(withoutAddresses(entry.preface ?? ''));
  const isPreface = preface !== null && preface.length <= LONGEST_PREFACE && !MASKED.test(preface);
  return requirements.length === 0 ? [] : [{ ...entry, preface: isPreface ? preface : null, requirements }];
}

/** Text or markup without the addresses that are written out in it. */
const withoutAddresses = (text: string): string => plainText(text).replaceAll(ADDRESS, '');

function cleanDescription(fact: OccupationDescription): CleanFact {
  const title = plainLine(fact.title);
  const description = textOf(fact.description);
  if (title === null || description === null) {
    return refuse('missing-field', `${fact.soc2020} has no title or no description`);
  }
  if (!isUnitGroup(fact.soc2020)) return refuse('unknown-code', `SOC 2020 “${fact.soc2020}”`);
  return {
    fact: {
      ...fact,
      title,
      description,
      entryRoutes: fact.entryRoutes === null ? null : textOf(fact.entryRoutes),
      tasks: partsOf(fact.tasks),
      relatedTitles: partsOf(fact.relatedTitles),
    },
  };
}

function cleanStandard(
  fact: ApprenticeshipStandard,
  hosts: SourceDescription['advertHosts'],
  note: Note,
): CleanFact {
  const title = plainLine(fact.title);
  const route = plainLine(fact.route);
  const status = plainLine(fact.status);
  if (title === null || route === null || status === null) {
    return refuse('missing-field', `${fact.reference} has no title, route or status`);
  }
  if (!REFERENCE.test(fact.reference) || !VERSION.test(fact.version)) {
    return refuse('unknown-code', `reference “${fact.reference}”, version “${fact.version}”`);
  }
  if (wholeWithin(fact.level, LEVELS) === null) {
    return refuse('unreadable-number', `${fact.reference} is of level ${fact.level}`);
  }
  const number = (value: number | null, most: number, name: string): number | null => {
    const found = value === null ? null : wholeWithin(value, [1, most]);
    if (found !== value) note('unreadable-number', `${fact.reference}: ${name} ${value}`);
    return found;
  };
  const link = advertLink(fact.url, hosts);
  if (link.problem !== null) note('unsafe-link', link.problem);
  const startsFrom = fact.startsFrom !== null && isCalendarDate(fact.startsFrom) ? fact.startsFrom : null;
  if (startsFrom !== fact.startsFrom) note('unreadable-date', `${fact.reference}: ${fact.startsFrom}`);
  const soc2020 = fact.soc2020.filter(isUnitGroup);
  if (soc2020.length < fact.soc2020.length) note('unknown-code', `SOC 2020 ${fact.soc2020.join(', ')}`);
  return {
    fact: {
      ...fact,
      title,
      route,
      status,
      larsCode: number(fact.larsCode, MOST_LARS_CODE, 'LARS code'),
      typicalMonths: number(fact.typicalMonths, MOST_MONTHS, 'months'),
      maxFundingGbp: number(fact.maxFundingGbp, MOST_FUNDING, 'pounds'),
      jobTitles: partsOf(fact.jobTitles),
      url: link.url,
      startsFrom,
      soc2020: [...new Set(soc2020)],
    },
  };
}

function refuse(code: Rejection['code'], detail: string): { readonly rejected: Rejection } {
  return { rejected: { code, detail } };
}

const isUnitGroup = (code: Soc2020Code): boolean => code.length === 4 && findSoc2020Group(code) !== null;

function wholeWithin(value: number, [least, most]: readonly [number, number]): number | null {
  return Number.isInteger(value) && value >= least && value <= most ? value : null;
}

function textOf(text: string): string | null {
  const plain = cutTo(maskContacts(plainText(text)), LONGEST_TEXT).trim();
  return plain === '' ? null : plain;
}

/** Each once, however it is written. */
function partsOf(parts: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const part of parts.slice(0, MOST_PARTS)) {
    const line = plainLine(part);
    if (line !== null && !known.has(line.toLowerCase())) known.set(line.toLowerCase(), line);
  }
  return [...known.values()];
}
