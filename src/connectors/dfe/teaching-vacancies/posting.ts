/** One advert of Teaching Vacancies -> a posting. */
import { oneLine } from '../../../domain/clean-text.ts';
import { type Issue, issue } from '../../../domain/issue.ts';
import type { PostingPlace, StatedPay } from '../../../domain/posting.ts';
import type { Normalised } from '../../contract.ts';
import { advertLink } from '../../shared/advert-link.ts';
import { maskContacts, plainLine, plainText, summaryOf } from '../../shared/plain-text.ts';
import { postcodeIn, strangePostcode } from '../../shared/posting-place.ts';
import { noPay, toStatedPay } from '../../shared/stated-pay.ts';
import { dayAsWritten, instantInUtc } from '../../shared/uk-time.ts';
import { ADVERT_HOSTS, EMPLOYMENT_TYPES, PERIOD_BY_UNIT } from './lookups.ts';
import type { Advert } from './record.ts';

export function toPosting(slug: string, source: Advert, locator: string): Normalised {
  const issues: Issue[] = [];
  const closesAt = instantInUtc(source.validThrough);
  const postedOn = dayAsWritten(source.datePosted);
  if (closesAt === null) issues.push(unreadableDate(locator, 'validThrough', source.validThrough));
  if (postedOn === null) issues.push(unreadableDate(locator, 'datePosted', source.datePosted));
  const title = plainLine(source.title);
  if (title === null) return { issues, rejected: { code: 'missing-field', detail: 'The title is blank' } };
  for (const type of source.employmentType) {
    if (!EMPLOYMENT_TYPES.has(type))
      issues.push(issue('unknown-code', 'warning', locator, `employmentType "${type}"`));
  }
  const link = advertLink(source.url, ADVERT_HOSTS);
  if (link.problem !== null) issues.push(issue('unsafe-link', 'warning', locator, link.problem));
  const employerName = plainLine(source.hiringOrganization.name);
  const addresses = [source.jobLocation].flat().map(({ address }) => address);
  const places = addresses.map(placeOf);
  for (const detail of addresses.flatMap(({ postalCode }) => strangePostcode(postalCode) ?? []))
    issues.push(issue('unreadable-record', 'info', locator, detail));
  if (places.every(({ text, postcode }) => text === null && postcode === null)) {
    issues.push(issue('missing-field', 'warning', locator, 'No place is given.'));
  }
  return {
    issues,
    posting: {
      key: slug,
      alternateKey: [employerName ?? '', title, source.validThrough].map(canonical).join('|'),
      sharedReference: null,
      kind: 'vacancy',
      title,
      employerName,
      employerReference: employerReference(source.hiringOrganization.identifier),
      url: link.url,
      summary: summaryOf(source.description),
      postedOn,
      closesAt,
      places,
      isNational: false,
      pay: payOf(source, locator, issues),
      employmentTypes: source.employmentType,
      hoursPerWeek: null,
      openings: null,
      sourceCategory: plainLine(source.occupationalCategory),
      apprenticeship: null,
    },
  };
}

/** A school's URN has six digits; a trust or a council has a UID instead, both of Get Information about Schools. */
function employerReference(identifier: string | null | undefined): string | null {
  const number = identifier?.trim();
  if (!number) return null;
  return /^\d{6}$/.test(number) ? `urn:${number}` : `gias-uid:${number}`;
}

function canonical(text: string): string {
  return oneLine(text).toLowerCase().replaceAll('|', '/');
}

/** For an advert of several schools this is the trust's head office: the feed has no other place (research 1.5). */
function placeOf(address: Extract<Advert['jobLocation'], { address: unknown }>['address']): PostingPlace {
  const text = [address.addressLocality, address.addressRegion]
    .flatMap((part) => maskContacts(plainText(part ?? '')) || [])
    .join(', ');
  return {
    text: text === '' ? null : text,
    postcode: postcodeIn(address.postalCode),
    latitude: null,
    longitude: null,
  };
}

function payOf({ baseSalary }: Advert, locator: string, issues: Issue[]): StatedPay {
  if (baseSalary === undefined) return noPay(null);
  const { pay, problem } = toStatedPay(
    baseSalary.value.value,
    PERIOD_BY_UNIT.get(baseSalary.value.unitText) ?? null,
  );
  if (problem) issues.push(issue(problem.code, 'info', locator, problem.detail));
  return pay;
}

function unreadableDate(locator: string, field: string, text: string): Issue {
  return issue('unreadable-date', 'warning', locator, `${field} "${text}"`);
}
