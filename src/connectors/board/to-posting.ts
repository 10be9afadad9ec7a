/** An advert in its board's words -> a posting: the same for every kind of board. */

import { addressReference } from '../../coding/duplicates/address-reference.ts';
import { type Issue, type IssueCode, type IssueSeverity, issue } from '../../domain/issue.ts';
import type { CalendarDate, Instant } from '../../domain/period.ts';
import {
  NO_APPRENTICESHIP_DETAIL,
  type Posting,
  type PostingKind,
  type StatedPay,
} from '../../domain/posting.ts';
import type { AdvertHosts, NormaliseContext, Normalised } from '../contract.ts';
import { advertLink } from '../shared/advert-link.ts';
import { plainLine, summaryOf } from '../shared/plain-text.ts';
import { closingInstant, type DateOrder, readDate } from '../shared/read-date.ts';
import { readSalary } from '../shared/read-salary.ts';
import { readStatedPlaces } from './read-stated-places.ts';
import type { StatedAdvert } from './stated-advert.ts';

/** What an operator's line says of a board, as far as its adverts depend on it. */
export interface BoardTerms {
  /** For adverts that name no employer; null for boards of many employers. */
  readonly employer: string | null;
  readonly dates: DateOrder;
  readonly hosts: AdvertHosts;
}

/** Two years: deadlines beyond them stand for "none". */
const MOST_MS_AHEAD = 2 * 366 * 86_400_000;
/** Asks for applications to nothing in particular. A staff bank is none of these: it pays. */
const TALENT_POOL =
  /\b(?:open|general|speculative|spontaneous|unsolicited) applications?\b|\btalent (?:pool|community|network|bank)\b|\b(?:register|expressions?) (?:your|of) interest\b|\bfuture (?:opportunit|vacanc)/i;
const INTERNAL = /\binternal (?:applicants?|candidates?|vacancy|only)\b|\bredeployees? only\b/i;
const VOLUNTARY = /^volunteer/i;
const APPRENTICESHIP = /^(?:(?:advanced|higher|degree|modern) )?apprentice(?:ship)?s?\b/i;
const HOURS = /^(\d{1,2}(?:\.\d{1,2})?)(?:\s?(?:hours?|hrs?)?(?:\s?(?:per|a|\/)\s?week)?)?$/i;

export function toPosting(
  stated: StatedAdvert,
  terms: BoardTerms,
  locator: string,
  { now }: NormaliseContext,
): Normalised {
  const issues: Issue[] = [];
  const note: Note = (code, severity, detail) => void issues.push(issue(code, severity, locator, detail));
  const key = stated.key?.trim() ?? '';
  const title = plainLine(stated.title);
  if (key === '' || title === null) {
    const lacks = title === null ? 'a title' : 'anything that tells it from others';
    return { issues, rejected: { code: 'missing-field', detail: `The advert lacks ${lacks}` } };
  }
  const { places, abroad, strangePostcodes } = readStatedPlaces(stated.places);
  if (abroad.length > 0 && places.length === 0) {
    note('outside-uk', 'info', `${title}: ${abroad.slice(0, 3).join('; ')}`);
    return { issues, skipped: 'not in the United Kingdom' };
  }
  if (abroad.length > 0) note('outside-uk', 'info', `${title}, elsewhere: ${abroad.slice(0, 3).join('; ')}`);
  const closedTo = stated.notForApplicants ?? (INTERNAL.test(title) ? 'for people who work there' : null);
  if (closedTo !== null) {
    note('not-a-vacancy', 'info', `${title}: ${closedTo}`);
    return { issues, skipped: closedTo };
  }
  for (const detail of strangePostcodes) note('unreadable-record', 'info', detail);
  if (places.length === 0) note('missing-field', 'warning', 'The advert names no place');
  const kind = kindOf(stated, title);
  if (kind === 'talent-pool' || kind === 'voluntary') note('not-a-vacancy', 'info', `${title}: ${kind}`);
  const link = advertLink(overHttps(stated.link, terms.hosts), terms.hosts);
  if (link.problem !== null) note('unsafe-link', 'warning', link.problem);
  if (stated.link === null) note('missing-field', 'warning', 'The advert has no address');
  const posting: Posting = {
    key,
    alternateKey: null,
    sharedReference: addressReference(link.url),
    kind,
    title,
    employerName: plainLine(stated.employer) ?? terms.employer,
    employerReference: null,
    url: link.url,
    summary: summaryOf(stated.description),
    ...datesOf(stated, terms, now, note),
    places,
    isNational: false,
    pay: payOf(stated, note),
    employmentTypes: stated.employmentTypes.flatMap((type) => plainLine(type) ?? []),
    hoursPerWeek: hoursOf(stated, note),
    openings: stated.openings,
    sourceCategory: plainLine(stated.category),
    apprenticeship: kind === 'apprenticeship' ? NO_APPRENTICESHIP_DETAIL : null,
  };
  return { posting, issues };
}

type Note = (code: IssueCode, severity: IssueSeverity, detail: string) => void;

/** From the board's own fields; of a title only what offers no post at all. */
function kindOf({ employmentTypes, category }: StatedAdvert, title: string): PostingKind {
  if (TALENT_POOL.test(title)) return 'talent-pool';
  const words = [...employmentTypes, category ?? ''];
  if (words.some((word) => VOLUNTARY.test(word.trim()))) return 'voluntary';
  return words.some((word) => APPRENTICESHIP.test(word.trim())) ? 'apprenticeship' : 'vacancy';
}

function datesOf(
  { postedAt, closesAt }: StatedAdvert,
  { dates: order }: BoardTerms,
  now: Instant,
  note: Note,
): { readonly postedOn: CalendarDate | null; readonly closesAt: Instant | null } {
  const read = (text: string | null, name: string) => {
    if (text === null || text.trim() === '') return null;
    const reading = readDate(text, { order, now });
    if (reading.kind !== 'refused') return reading;
    note('unreadable-date', 'warning', `${name} “${text}” ${reading.reason}`);
    return null;
  };
  const posted = read(postedAt, 'The day of posting');
  const closing = read(closesAt, 'The closing date');
  const deadline = closing === null ? null : closingInstant(closing);
  const isFarAhead = deadline !== null && Date.parse(deadline) - Date.parse(now) > MOST_MS_AHEAD;
  if (isFarAhead) note('unreadable-date', 'info', `The closing date “${closesAt}” stands for none`);
  return { postedOn: posted?.day ?? null, closesAt: isFarAhead ? null : deadline };
}

function payOf({ salary }: StatedAdvert, note: Note): StatedPay {
  const { pay, problem } = readSalary(salary);
  if (problem !== null)
    note(problem.code, problem.code === 'unknown-code' ? 'warning' : 'info', problem.detail);
  return pay;
}

function hoursOf({ hours: stated }: StatedAdvert, note: Note): number | null {
  const words = plainLine(stated);
  const hours = Number(HOURS.exec(words ?? '')?.[1] ?? 0);
  if (hours > 0) return hours;
  if (words !== null) note('unreadable-number', 'info', `The hours “${words}” are no number of hours a week`);
  return null;
}

/** A board that we ask over https has its pages there too, whatever its feed says of them. */
function overHttps(link: string | null, hosts: AdvertHosts): string | null {
  const stated = link?.trim() ?? '';
  const host = /^http:\/\/([^/?#]+)/i.exec(stated)?.[1]?.toLowerCase();
  const isOurs = host !== undefined && hosts !== 'any-employer' && hosts.includes(host);
  return isOurs ? stated.replace(/^http:/i, 'https:') : link;
}
