/**
 * The one place that every advert passes before it is coded and stored, whichever connector read it: no text holds markup or what cannot
 * be seen, and no value is outside what a job can have. What is amiss is left out with an issue; an advert that cannot be told from
 * others, or has no title, is refused.
 */
import { isTooMuch } from '../../coding/pay/pay-period.ts';
import type { Rejection, SourceDescription } from '../../connectors/contract.ts';
import { advertLink } from '../../connectors/shared/advert-link.ts';
import { plainLine, summaryOf } from '../../connectors/shared/plain-text.ts';
import { lengthOf, oneLine } from '../../domain/clean-text.ts';
import type { IssueCode } from '../../domain/issue.ts';
import { addDays, type CalendarDate, type Instant, isCalendarDate } from '../../domain/period.ts';
import type { ApprenticeshipDetail, Posting, PostingPlace, StatedPay } from '../../domain/posting.ts';
import { toWholeSecond } from '../shared/instants.ts';

const LONGEST_KEY = 300;
/** Made of three lines of an advert: employer, title and deadline. */
const LONGEST_ALTERNATE_KEY = 1_200;
const MOST_PLACES = 200;
const MOST_EMPLOYMENT_TYPES = 20;
const MOST_OPENINGS = 100_000;
const HOURS_OF_A_WEEK = 168;
const MOST_LARS_CODE = 1_000_000;
/** No feed that we read is older. Services write the year 1 for "unknown". */
const FIRST_DAY = '2000-01-01';
/** A deadline further ahead stands for "none". */
const MOST_DAYS_AHEAD = 5 * 366;
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]?( \d[A-Z]{2})?$/;
/** Called for everything that is left out. */
export type Note = (code: IssueCode, detail: string) => void;

export type CleanPosting = { readonly posting: Posting } | { readonly rejected: Rejection };

export function cleanPosting(
  posting: Posting,
  { advertHosts }: Pick<SourceDescription, 'advertHosts'>,
  now: Instant,
  note: Note,
): CleanPosting {
  const title = plainLine(posting.title);
  if (posting.key === '' || title === null) {
    return { rejected: { code: 'missing-field', detail: 'The advert has no key or no title' } };
  }
  if (!isKey(posting.key, LONGEST_KEY)) {
    const detail = `The advert's key is not one line of at most ${LONGEST_KEY} characters: ${posting.key}`;
    return { rejected: { code: 'unreadable-record', detail } };
  }
  const link = advertLink(posting.url, advertHosts);
  if (link.problem !== null) note('unsafe-link', link.problem);
  const days = dayReader(now, note);
  return {
    posting: {
      ...posting,
      alternateKey: keyOrNull(posting.alternateKey, LONGEST_ALTERNATE_KEY, 'alternateKey', note),
      sharedReference: keyOrNull(posting.sharedReference, LONGEST_KEY, 'sharedReference', note),
      title,
      employerName: plainLine(posting.employerName),
      employerReference: keyOrNull(posting.employerReference, LONGEST_KEY, 'employerReference', note),
      url: link.url,
      summary: summaryOf(posting.summary),
      postedOn: days.day(posting.postedOn, 'postedOn'),
      closesAt: days.instant(posting.closesAt, 'closesAt'),
      places: cleanPlaces(posting.places, note),
      pay: cleanPay(posting.pay, note),
      employmentTypes: posting.employmentTypes
        .slice(0, MOST_EMPLOYMENT_TYPES)
        .flatMap((type) => plainLine(type) ?? []),
      hoursPerWeek: within(posting.hoursPerWeek, [0.1, HOURS_OF_A_WEEK], 'hoursPerWeek', note),
      openings: wholeWithin(posting.openings, [1, MOST_OPENINGS], 'openings', note),
      sourceCategory: plainLine(posting.sourceCategory),
      apprenticeship: posting.apprenticeship && cleanApprenticeship(posting.apprenticeship, days, note),
    },
  };
}

/** Identifiers are compared, so they are right as they are or not at all. */
function isKey(key: string, most: number): boolean {
  return oneLine(key) === key && !/[<>]/.test(key) && lengthOf(key) <= most;
}

function keyOrNull(key: string | null, most: number, name: string, note: Note): string | null {
  if (key === null || isKey(key, most)) return key;
  note('unreadable-record', `${name} is not one line of at most ${most} characters: ${key}`);
  return null;
}

interface DayReader {
  day(day: CalendarDate | null, name: string): CalendarDate | null;
  instant(instant: Instant | null, name: string): Instant | null;
}

function dayReader(now: Instant, note: Note): DayReader {
  const lastDay = addDays(now.slice(0, 10), MOST_DAYS_AHEAD);
  const isNear = (day: string) => isCalendarDate(day) && day >= FIRST_DAY && day <= lastDay;
  const leaveOut = (name: string, seen: string): null => {
    note('unreadable-date', `${name} ${seen} is no day from ${FIRST_DAY} to ${lastDay}`);
    return null;
  };
  return {
    day: (day, name) => (day === null || isNear(day) ? day : leaveOut(name, day)),
    instant(instant, name) {
      if (instant === null) return null;
      const second = toWholeSecond(instant);
      return second !== null && isNear(second.slice(0, 10)) ? second : leaveOut(name, instant);
    },
  };
}

function cleanPlaces(places: readonly PostingPlace[], note: Note): readonly PostingPlace[] {
  if (places.length > MOST_PLACES)
    note('unreadable-record', `Of ${places.length} places ${MOST_PLACES} are kept`);
  return places.slice(0, MOST_PLACES).map((place) => {
    const isPostcode = place.postcode === null || POSTCODE.test(place.postcode);
    if (!isPostcode) note('unreadable-record', `The postcode is none: ${place.postcode}`);
    const latitude = within(place.latitude, [-90, 90], 'latitude', note);
    const longitude = within(place.longitude, [-180, 180], 'longitude', note);
    const hasPoint = latitude !== null && longitude !== null;
    return {
      text: plainLine(place.text),
      postcode: isPostcode ? place.postcode : null,
      latitude: hasPoint ? latitude : null,
      longitude: hasPoint ? longitude : null,
    };
  });
}

function cleanPay(pay: StatedPay, note: Note): StatedPay {
  const text = plainLine(pay.text);
  const isPlausible = [pay.minGbp, pay.maxGbp].every(
    (amount) => amount === null || (amount > 0 && !isTooMuch(amount, pay.period)),
  );
  const isUpright = pay.minGbp === null || pay.maxGbp === null || pay.minGbp <= pay.maxGbp;
  if (isPlausible && isUpright) return { ...pay, text };
  note('unreadable-pay', `${pay.minGbp} to ${pay.maxGbp} pounds per ${pay.period ?? 'period'} is no pay`);
  return { ...pay, text, minGbp: null, maxGbp: null, period: null, periodBasis: null };
}

function cleanApprenticeship(
  detail: ApprenticeshipDetail,
  days: DayReader,
  note: Note,
): ApprenticeshipDetail {
  return {
    level: wholeWithin(detail.level, [2, 7], 'level', note),
    isFoundation: detail.isFoundation,
    route: plainLine(detail.route),
    standardTitle: plainLine(detail.standardTitle),
    larsCode: wholeWithin(detail.larsCode, [1, MOST_LARS_CODE], 'larsCode', note),
    startsOn: days.day(detail.startsOn, 'startsOn'),
    duration: plainLine(detail.duration),
    providerName: plainLine(detail.providerName),
  };
}

type Range = readonly [least: number, most: number];

function within(number: number | null, [least, most]: Range, name: string, note: Note): number | null {
  if (number === null || (number >= least && number <= most)) return number;
  note('unreadable-number', `${name} ${number} is not from ${least} to ${most}`);
  return null;
}

function wholeWithin(number: number | null, range: Range, name: string, note: Note): number | null {
  if (number === null || Number.isInteger(number)) return within(number, range, name, note);
  note('unreadable-number', `${name} ${number} is no whole number`);
  return null;
}
