/** RSS and Atom: the dialects of Madgex, Oleeo, PageUp, Teamtailor, WP Job Manager, NEOGOV, North East Jobs and NHS trusts. */

import { canonicalAddress } from '../../../coding/duplicates/canonical-address.ts';
import type { RawResponse } from '../../contract.ts';
import { type FeedAdvert, readAdvertFeed } from '../../shared/advert-feed.ts';
import { plainText } from '../../shared/plain-text.ts';
import type { SalaryFields } from '../../shared/read-salary.ts';
import { type BoardKind, ownSite } from '../board-kind.ts';
import { type LabelledFacts, readLabelledLines } from '../labelled-lines.ts';
import { type LocatedAdvert, listOfAdverts } from '../list-of-adverts.ts';
import { payInWords, placeInWords, type StatedPlace, statedAdvert } from '../stated-advert.ts';
import { FEED_NAMES, type OwnTexts, ownTextsOf } from './feed-names.ts';

export const rss: BoardKind = {
  addressForm: 'https://jobs.example.gov.uk/vacancies.rss',
  locate: ownSite,
  maxRequests: 1,
  parse(response) {
    const issues = [];
    const adverts: { readonly locator: string; readonly fields: FeedAdvert }[] = [];
    for (const item of readAdvertFeed(response, { localNames: FEED_NAMES }).items) {
      if (item.kind === 'record') adverts.push(item.record);
      else if (item.issue.code !== 'no-rows') issues.push(item.issue);
    }
    const share = shareOfEmployerFirst(adverts.map(({ fields }) => fields));
    // A single colon may be of the title.
    const isRule = share === 1 && adverts.length > 1;
    const stated = adverts.map(({ locator, fields }) =>
      toStated(locator, fields, isRule || (share >= MOST && namesEmployerAgain(fields)), response),
    );
    return listOfAdverts({ path: response.request.path, adverts: stated, statedTotal: null, issues });
  },
};

/** Madgex and others write "Otter School: Teaching assistant" throughout. */
const EMPLOYER_FIRST = /^([^:]{2,80}): +(\S.*)$/;
const MOST = 0.5;

/** 0 to 1. */
function shareOfEmployerFirst(adverts: readonly FeedAdvert[]): number {
  const found = adverts.filter(({ title }) => EMPLOYER_FIRST.test(title ?? ''));
  return adverts.length > 0 ? found.length / adverts.length : 0;
}

/** Where one advert breaks the rule, or there is only one, each must bear it out by itself. */
function namesEmployerAgain({ title, description }: FeedAdvert): boolean {
  const employer = EMPLOYER_FIRST.exec(plainText(title ?? ''))?.[1];
  return employer !== undefined && plainText(description ?? '').includes(`${employer}: `);
}

function toStated(
  locator: string,
  advert: FeedAdvert,
  isEmployerFirst: boolean,
  { request }: RawResponse,
): LocatedAdvert {
  const own = ownTextsOf(advert.own);
  const one = (meaning: Parameters<OwnTexts>[0]) => own(meaning)[0] ?? null;
  const words = one('description') ?? advert.description ?? '';
  const facts = readLabelledLines(words);
  const head = headOf(facts);
  const plainTitle = plainText(advert.title ?? one('title') ?? '');
  const [, employer = null, title = plainTitle] = isEmployerFirst
    ? (EMPLOYER_FIRST.exec(plainTitle) ?? [])
    : [];
  const link = advert.link ?? (request.path === '' ? null : advert.id);
  const closesUtc = one('closesUtc');
  const stated = statedAdvert({
    key: keyOf(advert),
    title,
    employer: one('employer') ?? facts.employer ?? employer ?? head.employer,
    link,
    description: words,
    postedAt: advert.postedAt,
    closesAt: one('closes') ?? (closesUtc === null ? facts.closes : `${closesUtc} UTC`),
    places: placesOf(own, facts.place ?? head.place),
    salary: salaryOf(own) ?? payInWords(facts.salary) ?? payBefore(words, employer),
    employmentTypes: [...own('type'), ...(facts.type === null ? [] : [facts.type])],
    hours: one('hours') ?? facts.hours,
    category: advert.categories[0] ?? one('category'),
  });
  return { locator, issues: [], advert: stated };
}

/** The guid where it is one of the site's, else the page: the same advert has the same on the next day. */
function keyOf({ id, link }: FeedAdvert): string | null {
  const found = id?.trim() || link?.trim() || null;
  return found === null ? null : (canonicalAddress(found) ?? found);
}

/** North East Jobs begins with "Employer, place" in a line without a label. */
function headOf({ before, closes }: LabelledFacts): {
  readonly employer: string | null;
  readonly place: string | null;
} {
  const [line, ...more] = before;
  const cut = line?.indexOf(', ') ?? -1;
  if (line === undefined || more.length > 0 || closes === null || cut === -1)
    return { employer: null, place: null };
  return { employer: line.slice(0, cut), place: line.slice(cut + 2) };
}

/** Madgex begins with "pay: employer: text". */
function payBefore(words: string, employer: string | null): SalaryFields | null {
  if (employer === null) return null;
  const plain = plainText(words);
  const at = plain.indexOf(`: ${employer}: `);
  return at === -1 || at > 200 ? null : payInWords(plain.slice(0, at));
}

function placesOf(own: OwnTexts, inWords: string | null): readonly StatedPlace[] {
  const country = own('country')[0] ?? null;
  const parts = own('place').filter((part) => !/^anywhere/i.test(part));
  const name = parts.length > 0 ? parts.join(', ') : inWords;
  return placeInWords(name).map((place) => ({ ...place, country }));
}

function salaryOf(own: OwnTexts): SalaryFields | null {
  const one = (meaning: Parameters<OwnTexts>[0]) => own(meaning)[0] ?? null;
  const [text, min, max] = [one('salary'), one('salaryMin'), one('salaryMax')];
  if (text === null && min === null && max === null) return null;
  return { text, min, max, unit: one('salaryUnit'), currency: one('salaryCurrency') };
}
