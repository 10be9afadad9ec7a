/** One advert of the display advert API -> a posting, its "unknown" zeros and dates of the year 1 taken for what they are. */
import { type Issue, issue } from '../../../domain/issue.ts';
import type { ApprenticeshipDetail, PostingPlace, StatedPay } from '../../../domain/posting.ts';
import type { Normalised } from '../../contract.ts';
import { advertLink } from '../../shared/advert-link.ts';
import { maskContacts, plainLine, plainText, summaryOf } from '../../shared/plain-text.ts';
import { postcodeIn, strangePostcode } from '../../shared/posting-place.ts';
import { noPay, toStatedPay } from '../../shared/stated-pay.ts';
import { dayAsWritten, endOfDayInUk } from '../../shared/uk-time.ts';
import {
  ADVERT_HOSTS,
  IS_FOUNDATION,
  LEVEL_WORDS,
  PERIOD_BY_WAGE_UNIT,
  TALENT_POOL,
  WAGE_TYPES,
} from './lookups.ts';
import type { Address, Advert } from './record.ts';

/** NHS Jobs' references, as its extras repeat them: C9156-26-0528. */
const NHS_REFERENCE = /^[A-Z]\d{4}-\d{2}-\d{4,}$/;
const UNKNOWN_DAY = '0001-01-01';

export function toPosting(source: Advert, locator: string): Normalised {
  const issues: Issue[] = [];
  const warn = (code: Issue['code'], detail: string) => issues.push(issue(code, 'warning', locator, detail));
  const title = plainLine(source.title);
  if (title === null) return { issues, rejected: { code: 'missing-field', detail: 'The title is blank' } };

  // "2027-02-17T23:59:59Z" is a UK day and no instant: the service adds a day and takes off a second (research 3.3).
  const closesAt = endOfDayInUk(dayAsWritten(source.closingDate) ?? '');
  const postedOn = dayAsWritten(source.postedDate);
  if (closesAt === null) warn('unreadable-date', `closingDate "${source.closingDate}"`);
  if (postedOn === null) warn('unreadable-date', `postedDate "${source.postedDate}"`);
  const { apprenticeshipLevel, isNationalVacancy, vacancyReference } = source;
  if (apprenticeshipLevel !== undefined && !LEVEL_WORDS.has(apprenticeshipLevel)) {
    warn('unknown-code', `apprenticeshipLevel "${apprenticeshipLevel}"`);
  }

  for (const detail of (source.addresses ?? []).flatMap(({ postcode }) => strangePostcode(postcode) ?? []))
    warn('unreadable-record', detail);
  const places = source.addresses
    .map(placeOf)
    .filter(({ text, postcode }) => text !== null || postcode !== null);
  if (places.length === 0 && !isNationalVacancy)
    warn('missing-field', 'No place is given, and it is not national.');
  const words = `${source.title} ${source.description ?? ''} ${source.isNationalVacancyDetails ?? ''}`;
  const isTalentPool = isNationalVacancy && TALENT_POOL.test(words);
  if (isTalentPool) issues.push(issue('not-a-vacancy', 'info', locator, `A talent pool: ${title}`));
  const isNhs = NHS_REFERENCE.test(vacancyReference);
  const isExtra = source.course.larsCode === 0;
  const link = advertLink(isExtra ? source.applicationUrl : source.vacancyUrl, ADVERT_HOSTS);
  if (link.problem !== null) warn('unsafe-link', link.problem);

  return {
    issues,
    posting: {
      key: vacancyReference,
      alternateKey: null,
      sharedReference: isNhs ? `nhs:${vacancyReference}` : null,
      kind: isTalentPool ? 'talent-pool' : 'apprenticeship',
      title,
      employerName: plainLine(source.employerName),
      employerReference: null,
      // The service has no page of its own for its extras.
      url: link.url,
      summary: summaryOf(source.description),
      postedOn,
      closesAt,
      places,
      isNational: isNationalVacancy && places.length === 0,
      pay: payOf(source.wage, locator, issues),
      employmentTypes: [],
      hoursPerWeek: source.hoursPerWeek === 0 ? null : source.hoursPerWeek,
      openings: source.numberOfPositions === 0 ? null : source.numberOfPositions,
      sourceCategory: null,
      apprenticeship: detailOf(source, warn),
    },
  };
}

function detailOf(source: Advert, warn: (code: Issue['code'], detail: string) => void): ApprenticeshipDetail {
  const { course } = source;
  if (course.level === 1 || course.level > 7) warn('unknown-code', `course.level ${course.level}`);
  const isFoundation = IS_FOUNDATION.get(course.type ?? '') ?? null;
  if (course.type !== undefined && isFoundation === null)
    warn('unknown-code', `course.type "${course.type}"`);
  const startsOn = dayAsWritten(source.startDate);
  if (startsOn === null) warn('unreadable-date', `startDate "${source.startDate}"`);
  return {
    level: course.level >= 2 && course.level <= 7 ? course.level : null,
    isFoundation,
    route: plainLine(course.route),
    standardTitle: plainLine(course.title),
    larsCode: course.larsCode === 0 ? null : course.larsCode,
    startsOn: startsOn === UNKNOWN_DAY ? null : startsOn,
    duration: plainLine(source.expectedDuration),
    providerName: plainLine(source.providerName),
  };
}

/** The town may stand in any line after the first, so all lines are kept. */
function placeOf(address: Address): PostingPlace {
  const { addressLine1, addressLine2, addressLine3, addressLine4, latitude, longitude } = address;
  const lines = [addressLine1, addressLine2, addressLine3, addressLine4].map((line) => plainText(line ?? ''));
  const text = maskContacts(lines.filter((line) => line !== '').join(', '));
  const hasPoint = latitude !== undefined && longitude !== undefined && (latitude !== 0 || longitude !== 0);
  return {
    text: text === '' ? null : text,
    postcode: postcodeIn(address.postcode),
    latitude: hasPoint ? latitude : null,
    longitude: hasPoint ? longitude : null,
  };
}

/** Money is in the words: `wageAmount` is documented and was in none of 3,720 live adverts, so it counts only where words fail. */
function payOf(wage: Advert['wage'], locator: string, issues: Issue[]): StatedPay {
  if (wage === undefined) return noPay(null);
  const unit = wage.wageUnit ?? 'Unspecified';
  const period = PERIOD_BY_WAGE_UNIT.get(unit);
  if (period === undefined) issues.push(issue('unknown-code', 'warning', locator, `wageUnit "${unit}"`));
  if (wage.wageType !== undefined && !WAGE_TYPES.has(wage.wageType)) {
    issues.push(issue('unknown-code', 'warning', locator, `wageType "${wage.wageType}"`));
  }
  const words = wage.wageAdditionalInformation ?? null;
  if (wage.wageType === 'CompetitiveSalary' && !words?.includes('£')) return noPay(plainLine(words));
  const { pay, problem } = toStatedPay(words, period ?? null);
  if (wage.wageAmount !== undefined && pay.minGbp === null && pay.maxGbp === null) {
    const known = period ?? null;
    const periodBasis = known === null ? null : 'stated';
    return { ...pay, minGbp: wage.wageAmount, maxGbp: wage.wageAmount, period: known, periodBasis };
  }
  if (problem) issues.push(issue(problem.code, 'info', locator, problem.detail));
  return pay;
}
