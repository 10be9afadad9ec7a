/**
 * What a job's page begins with: the document's figures, and what is open when the page is asked for, each said once. Adds no figure: every
 * number is one of the document's, or a count of the adverts on the page.
 */
import { atStart } from '../../domain/first-letter.ts';
import { sayJobPeopleShare, sayLaterJobs } from '../claims/job-wording.ts';
import type { Figure } from '../document/snapshot.ts';
import { type AdvertTotal, totalInWords } from '../words/advert-total.ts';
import { bareText, inPlace, isShort } from '../words/sentences.ts';
import type { OccupationDocument, SentenceKind } from './document.ts';
import { groupWords } from './group-words.ts';
import { aboutAs, isWholeCountry, whenOf } from './words.ts';

/** The figure that bears the sentence of a kind; null where none is said. */
export function figureSaid(
  { sentences, figures }: Pick<OccupationDocument, 'sentences' | 'figures'>,
  kind: SentenceKind,
): Figure | null {
  const id = sentences.find((each) => each.kind === kind)?.figures[0];
  return figures.find((figure) => figure.id === id) ?? null;
}

/** What the page has of adverts for the job besides figures. */
export interface Listed {
  readonly apprenticeships: AdvertTotal;
  /** Whether a reader is shown any of the job in the place, or told on which list some are. */
  readonly hasAny: boolean;
}

export interface JobClaim {
  readonly text: string;
  /** The apprenticeships that are open are said in it. */
  readonly isJoined: boolean;
  readonly about: 'adverts' | 'pay' | 'other';
}

/**
 * The headline, with what is open now where both are of the place itself. A count of adverts of which none can be shown leads nowhere: there the
 * job's pay stands instead, and the count where somebody looks for work. The page of a job of the whole country has no place, and leads with pay too.
 */
export function sayJobClaim(document: OccupationDocument, { apprenticeships, hasAny }: Listed): JobClaim {
  const { headline, sentences, occupation, area, level } = document;
  const said = sentences.find(({ kind }) => kind === 'adverts');
  const figure = figureSaid(document, 'adverts');
  // The shortest pages have words of their own.
  const isTold = level !== 'ks3' && level !== 'easyread';
  const isOwn = isTold && said?.text === headline;
  const pay = (isOwn && !hasAny) || (isTold && isWholeCountry(area)) ? sayPayRange(document) : null;
  if (pay !== null) return { text: pay, isJoined: false, about: 'pay' };
  if (figure === null || !isOwn)
    return { text: headline, isJoined: false, about: said?.text === headline ? 'adverts' : 'other' };
  const posted = `Employers posted ${aboutAs(figure)} new adverts for ${occupation.plural} in ${inPlace(figure.areaName)} in three months`;
  const open = apprenticeships.count > 0 && figure.areaCode === area.code;
  const joined = `${posted}, and ${openNow(apprenticeships)} now.`;
  if (open && isShort(joined)) return { text: joined, isJoined: true, about: 'adverts' };
  return { text: isShort(posted) ? `${posted}.` : headline, isJoined: false, about: 'adverts' };
}

/** Without the middle and the time, which the picture below has; null where both quarters are not shown. */
function sayPayRange({ sentences, figures, occupation }: OccupationDocument): string | null {
  const ids = sentences.find(({ kind }) => kind === 'pay')?.figures ?? [];
  const [lower, upper, middle] = ids.map((id) => figures.find((figure) => figure.id === id));
  if (!lower || !upper || !middle) return null;
  const say = (who: string) =>
    `Half of full-time ${who} in ${inPlace(middle.areaName)} earn ${bareText(lower)} to ${bareText(upper)} a year.`;
  const jobs = occupation.isSeveral ? 'people in these jobs' : occupation.plural;
  return [say(jobs), say('people in this kind of job')].find(isShort) ?? null;
}

function openNow(total: AdvertTotal): string {
  return total.count === 1 && !total.isCapped
    ? 'one apprenticeship is open'
    : `${totalInWords(total)} apprenticeships are open`;
}

/**
 * How many people do it and how common it is, in one sentence where both are known; what else is said of who does it after that, unless a table
 * further down has it (`hasWhoTable`).
 */
export function sayWhoDoesIt(document: OccupationDocument, hasWhoTable = false): string[] {
  const { sentences, claims, figures, occupation, headline } = document;
  const share = claims.find(({ kind }) => kind === 'place');
  const people = figureSaid(document, 'people');
  const [here, there] = (share?.figures ?? []).map((id) => figures.find((figure) => figure.id === id));
  const others = sentences.filter(({ kind, text }) => kind === 'who' && text !== headline && !hasWhoTable);
  if (share === undefined || people === null || here === undefined || there === undefined) {
    const said = [...sentences.filter(({ kind }) => kind === 'people'), ...(share ? [share] : []), ...others];
    return said.flatMap(({ text }) => (text === headline ? [] : [text]));
  }
  const joined = sayJobPeopleShare(share.verdict, {
    people: aboutAs(people),
    here: inPlace(people.areaName),
    there: inPlace(there.areaName),
    first: bareText(here),
    second: bareText(there),
    isSeveral: occupation.isSeveral,
  });
  return [joined, ...others.map(({ text }) => text)];
}

/**
 * Of a count of three months that the page has no adverts for: how many, and why it is not a list; null where there is no such count, or of
 * nothing. `isClaimed`: the page leads with the count.
 */
export function sayCountAlone(document: OccupationDocument, isClaimed: boolean): string | null {
  const counted = sayCountedAdverts(document);
  const figure = figureSaid(document, 'adverts');
  if (counted === null || figure === null) return null;
  if (!isClaimed) return `${counted} That count comes without the adverts themselves.`;
  const what = /^\d[\d,]*$/.test(bareText(figure)) ? `The ${bareText(figure)} were` : 'New adverts are';
  return `${what} counted on many job websites over three months.`;
}

/** `hasSome`: apprenticeships are listed. */
export function sayNoneInLists({ area }: Pick<OccupationDocument, 'area'>, hasSome: boolean): string {
  return `The lists that we read have no ${hasSome ? 'other ' : ''}advert for this job in ${inPlace(area.name)} now.`;
}

/** For a page that does not lead with the count; null where there is none, and of nothing. */
function sayCountedAdverts(document: OccupationDocument): string | null {
  const figure = figureSaid(document, 'adverts');
  if (figure?.value == null || figure.value === 0) return null;
  const say = (jobs: string) =>
    `${atStart(aboutAs(figure))} new adverts for ${jobs} in ${inPlace(figure.areaName)} were counted on many job websites (${whenOf(figure)}).`;
  return [say(document.occupation.plural)].find(isShort) ?? say('this job');
}

export interface JobsLater {
  readonly text: string;
  readonly begun: Figure;
  readonly later: Figure;
}

/** Of the wider group: what a model expects by its last year, without the numbers, which the picture beside it has. Null where nothing is claimed. */
export function sayJobsLater(document: OccupationDocument): JobsLater | null {
  const claim = document.claims.find(({ id }) => id.startsWith('outlook:'));
  const [later, begun] = (claim?.figures ?? []).map((id) => document.figures.find((each) => each.id === id));
  if (claim === undefined || later === undefined || begun === undefined) return null;
  const text = sayLaterJobs(claim.verdict, {
    group: groupWords(document.occupation.soc2020, 2),
    there: inPlace(later.areaName),
    year: later.period?.label ?? '',
  });
  return text === null ? null : { text, begun, later };
}

/** Of which place the forecast is, where it is not the page's own; null where it is. */
export function sayWhereLaterIs(
  { area }: OccupationDocument,
  { later }: Pick<JobsLater, 'later'>,
): string | null {
  return later.areaCode === area.code
    ? null
    : `We have no forecast for ${inPlace(area.name)}: this one is for ${inPlace(later.areaName)}.`;
}

/** How a job can be wanted whose group does not grow, as far as the figures tell; null where nobody would ask. */
export function sayWhyStillWanted(document: OccupationDocument): string | null {
  const outlook = document.claims.find(({ id }) => id.startsWith('outlook:'))?.verdict ?? '';
  const isFewer = outlook.startsWith('shrink');
  if (!isFewer && outlook !== 'stay-about-the-same') return null;
  const demand = isFewer ? figureSaid(document, 'demand') : null;
  const leavers = document.claims.find(({ id }) => id.startsWith('openings:'))?.figures[0];
  const openings = document.figures.find(({ id }) => id === leavers);
  if (openings === undefined)
    return demand === null
      ? null
      : `A job can be in demand now and have fewer places later: the first is about ${inPlace(demand.areaName)} in ${whenOf(demand)}, the second about a wider group of jobs.`;
  const lead =
    demand === null
      ? 'There would be openings all the same'
      : 'A job can be in demand while its wider group shrinks';
  const what = demand === null ? '' : ' openings';
  return `${lead}: about ${bareText(openings)}${what} are expected in ${inPlace(openings.areaName)} as people leave (${whenOf(openings)}).`;
}

/** "Adverts: July to September 2026. People: Census 2021." */
export function sayWhenCounted(document: OccupationDocument, { about }: Pick<JobClaim, 'about'>): string {
  const people = figureSaid(document, 'people');
  const adverts = figureSaid(document, 'adverts');
  return [
    ...(adverts === null || about === 'pay' ? [] : [`New adverts: ${whenOf(adverts)}.`]),
    ...(people === null ? [] : [`People: ${whenOf(people)}.`]),
  ].join(' ');
}
