/** A bulletin's parts in their order, once for the page, the e-mail and the text. Adds no figure and no wording about figures. */

import { withinSentence } from '../../domain/first-letter.ts';
import { plainDate } from '../../domain/period.ts';
import { monthName } from '../../snapshots/bulletin/build.ts';
import type { Bulletin, BulletinAdvert } from '../../snapshots/bulletin/document.ts';
import { closingWords } from '../../snapshots/words/closing-time.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import { areaSectorPath, jobPath, vacanciesPath } from '../parts/addresses.ts';

export interface BulletinPart {
  readonly id: string;
  readonly title: string;
  /** Before the list, a sentence each. */
  readonly lines: readonly string[];
  readonly items: readonly BulletinItem[];
  /** After the list, what has to be known of it; null for nothing. */
  readonly note: string | null;
  /** Where to read on, as a path; null for none. */
  readonly link: { readonly href: string; readonly text: string } | null;
}

export interface BulletinItem {
  readonly text: string;
  /** An address elsewhere for the text; null for none. */
  readonly url: string | null;
  /** What follows the text and is no part of the link. */
  readonly facts?: string;
  /** Of an advert: "closes 8 December", or that it names no day. */
  readonly until?: string;
  /** The figure that the sentence is about, to be shown large. */
  readonly figure?: string;
}

/** A smaller number is never set large. */
const LEAST_LARGE = 10;

const COUNTS = ['none', 'one', 'two', 'three', 'four', 'five'];

const plain = (text: string): BulletinItem => ({ text, url: null });

/** What a family can act on, then what is worth talking about, then the rest. */
export function bulletinParts(bulletin: Bulletin): BulletinPart[] {
  return [
    apprenticeshipPart(bulletin),
    conversationPart(bulletin),
    changePart(bulletin),
    ...jobParts(bulletin),
    ...sectorParts(bulletin),
    ...elsewhereParts(bulletin),
    ...questionParts(bulletin),
    ...closingParts(bulletin),
  ];
}

/** The list of those that are open when it is asked for. */
export function apprenticeshipsPath(slug: string): string {
  return `${vacanciesPath(slug, 'all')}&apprenticeship=true`;
}

function apprenticeshipPart({ adverts, asAt, area: { slug, name } }: Bulletin): BulletinPart {
  const { apprenticeships, openApprenticeships, notCovered, caveat } = adverts;
  const place = inPlace(name);
  const day = plainDate(asAt.slice(0, 10));
  const head = { id: 'apprenticeships', title: `Apprenticeships in ${place}`, note: null };
  if (notCovered !== null) return { ...head, lines: [notCovered], items: [], link: null };
  if (apprenticeships.length === 0) {
    const none = `No list that we read had an apprenticeship in ${place} with time left to apply on ${day}.`;
    return { ...head, lines: [none], items: [], link: nearLink(slug) };
  }
  const count = openApprenticeships?.count ?? 0;
  const all = `${openApprenticeships?.isMore ? 'More than ' : ''}${count.toLocaleString('en-GB')}`;
  const shown =
    apprenticeships.length === 1
      ? 'Here is one.'
      : `Here are ${COUNTS[apprenticeships.length] ?? apprenticeships.length} of different kinds.`;
  return {
    ...head,
    lines: count > apprenticeships.length ? [`${all} were advertised on ${day}. ${shown}`] : [],
    items: apprenticeships.map(advertItem),
    note: caveat,
    link: {
      href: apprenticeshipsPath(slug),
      text: `All apprenticeships in ${place} now`,
    },
  };
}

function nearLink(slug: string): BulletinPart['link'] {
  return { href: apprenticeshipsPath(slug), text: 'Look again now' };
}

function conversationPart({ conversation, figures, area }: Bulletin): BulletinPart {
  return {
    id: 'conversation',
    title: 'Worth a conversation',
    lines: conversation.length === 0 ? [`Our sources have few figures for ${inPlace(area.name)} yet.`] : [],
    note: null,
    items: conversation.map(({ text, figures: [first] }) => {
      const figure = figures.find(({ id }) => id === first);
      // A share is the figure, where the sentence tells one; so many in a hundred thousand is nothing to picture.
      const share = /\b\d+ in [\d,]+/.exec(text)?.[0];
      const isLarge =
        figure !== undefined && figure.unit !== 'per-100000' && (figure.value ?? 0) >= LEAST_LARGE;
      const large = share ?? (isLarge ? bareText(figure) : undefined);
      return large === undefined ? plain(text) : { ...plain(text), figure: large };
    }),
    link: { href: areaSectorPath(area.slug, 'all'), text: `All figures for ${inPlace(area.name)}` },
  };
}

function changePart({ changes, area: { slug, name } }: Bulletin): BulletinPart {
  return {
    id: 'changes',
    title: `What changed in ${inPlace(name)}`,
    lines: [],
    items: changes.map(plain),
    note: null,
    link: { href: `/changes?area=${slug}`, text: 'Every change' },
  };
}

/** Left out of bulletins from before there was one. */
function jobParts({ job, area }: Bulletin): BulletinPart[] {
  if (job === null) return [];
  const link = {
    href: jobPath(job.slug, area.slug),
    text: `All figures for this job in ${inPlace(area.name)}`,
  };
  const items = job.sentences.map(({ text }) => plain(text));
  return [{ id: 'job', title: `One job: ${withinSentence(job.name)}`, lines: [], items, note: null, link }];
}

/** Left out where there is nothing to say of the sector. */
function sectorParts({ sector, area: { slug, name } }: Bulletin): BulletinPart[] {
  if (sector.sentences.length === 0) return [];
  return [
    {
      id: 'sector',
      title: `Sector of the month: ${withinSentence(sector.title)}`,
      lines: [],
      items: sector.sentences.map(({ text }) => plain(text)),
      note: null,
      link: {
        href: areaSectorPath(slug, sector.id),
        text: `All figures for this sector in ${inPlace(name)}`,
      },
    },
  ];
}

/** Left out where there is no other place. */
function elsewhereParts({ elsewhere, area: { slug, name } }: Bulletin): BulletinPart[] {
  if (elsewhere === null) return [];
  const { place, sentences } = elsewhere;
  return [
    {
      id: 'elsewhere',
      title: `One place elsewhere: ${place.name}`,
      lines: [],
      items: sentences.map(({ text }) => plain(text)),
      note: null,
      link: { href: `/compare?areas=${slug},${place.slug}`, text: `${name} and ${place.name} side by side` },
    },
  ];
}

/** Left out where the figures bear no question. */
function questionParts({ question }: Bulletin): BulletinPart[] {
  if (question === null) return [];
  const { answer, reason } = question;
  const items = [
    plain(question.question),
    plain(`Answer: ${answer}`),
    ...(reason === null ? [] : [plain(`Why: ${reason}`)]),
  ];
  return [{ id: 'question', title: 'A question for tutor time', lines: [], items, note: null, link: null }];
}

/** Left out where there is none: that a list has nothing is no news. */
function closingParts({ adverts, area: { slug, name } }: Bulletin): BulletinPart[] {
  if (adverts.closingSoon.length === 0) return [];
  return [
    {
      id: 'closing',
      title: 'Other adverts that close soon',
      lines: [],
      items: adverts.closingSoon.map(advertItem),
      note: null,
      link: { href: vacanciesPath(slug, 'all'), text: `Adverts in ${inPlace(name)} now` },
    },
  ];
}

function advertItem(advert: BulletinAdvert): BulletinItem {
  const { title, employerName, place, level, pay, notes, url } = advert;
  const facts = [employerName, place, level, pay, ...notes].flatMap((each) => each ?? []).join(' · ');
  return { text: title, url, facts, until: deadlineWords(advert) };
}

/** The bulletin has the year in its heading. The last minute of a day is that day. */
function deadlineWords({ closesAt, closesOn }: BulletinAdvert): string {
  const day = closesAt === null ? closesOn && plainDate(closesOn) : closingWords(closesAt);
  return day === null
    ? 'no closing day given'
    : `closes ${day.replace(/ \d{4}(?=$| at )/, '').replace(/ at 11\.59pm$/, '')}`;
}

/** What follows the text of an item, in one line; empty for nothing. */
export function itemFacts({ facts = '', until = '' }: BulletinItem): string {
  return [facts, until].filter((each) => each !== '').join(' · ');
}

export function bulletinSubtitle({ area, month }: Pick<Bulletin, 'area' | 'month'>): string {
  return `Wealdway’s bulletin on jobs, pay and apprenticeships in ${inPlace(area.name)}, ${monthName(month)}`;
}
