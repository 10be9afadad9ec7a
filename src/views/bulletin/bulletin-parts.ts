/** A bulletin's parts in their order, once for the page, the e-mail and the text. Adds no figure and no wording about figures. */

import { withinSentence } from '../../domain/first-letter.ts';
import { plainDate } from '../../domain/period.ts';
import { monthName } from '../../snapshots/bulletin/build.ts';
import type { Bulletin, BulletinAdvert } from '../../snapshots/bulletin/document.ts';
import type { Figure } from '../../snapshots/document/snapshot.ts';
import { closingWords } from '../../snapshots/words/closing-time.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import { areaSectorPath, jobPath, vacanciesPath } from '../parts/addresses.ts';
import { attributionLines, sourcesInOneLine } from '../parts/source-lines.ts';

export interface BulletinPart {
  readonly id: string;
  readonly title: string;
  readonly items: readonly BulletinItem[];
  /** Where to read on, as a path; null for none. */
  readonly link: { readonly href: string; readonly text: string } | null;
}

export interface BulletinItem {
  readonly text: string;
  /** An address elsewhere for the text; null for none. */
  readonly url: string | null;
  /** What follows the text and is no part of the link. */
  readonly facts?: string;
  /** The figure that the sentence is about, to be shown large. */
  readonly figure?: string;
}

/** A smaller number is never set large. */
const LEAST_LARGE = 10;

/** A rate is nothing without what it is of. */
function largeText(figure: Figure): string {
  return figure.unit === 'per-100000' ? `${bareText(figure)} in 100,000` : bareText(figure);
}

const plain = (text: string): BulletinItem => ({ text, url: null });

export function bulletinParts(bulletin: Bulletin): BulletinPart[] {
  const { slug, name } = bulletin.area;
  return [
    {
      id: 'conversation',
      title: 'Worth a conversation',
      items: bulletin.conversation.map(({ text, figures }) => {
        const figure = bulletin.figures.find(({ id }) => id === figures[0]);
        // A share is the figure, where the sentence tells one.
        const share = /\b\d+ in [\d,]+/.exec(text)?.[0];
        return figure && (share !== undefined || (figure.value ?? 0) >= LEAST_LARGE)
          ? { ...plain(text), figure: share ?? largeText(figure) }
          : plain(text);
      }),
      link: { href: areaSectorPath(slug, 'all'), text: `All figures for ${inPlace(name)}` },
    },
    apprenticeshipPart(bulletin),
    {
      id: 'changes',
      title: 'What changed',
      items: bulletin.changes.map(plain),
      link: { href: `/changes?area=${slug}`, text: 'Every change' },
    },
    ...sectorParts(bulletin),
    ...jobParts(bulletin),
    ...elsewhereParts(bulletin),
    closingPart(bulletin),
  ];
}

function closingPart({ adverts, area: { slug, name } }: Bulletin): BulletinPart {
  return {
    id: 'closing',
    title: 'Other adverts that close soon',
    items: listed(
      adverts.closingSoon,
      'No list that we hold has another advert here that closes within three weeks.',
    ),
    link: { href: vacanciesPath(slug, 'all'), text: `Adverts in ${inPlace(name)} now` },
  };
}

function apprenticeshipPart({ adverts, area: { slug, name } }: Bulletin): BulletinPart {
  return {
    id: 'apprenticeships',
    title: `Apprenticeships in ${inPlace(name)}`,
    items: [
      ...listed(adverts.apprenticeships, 'No list that we hold has a live apprenticeship advert here.'),
      plain(adverts.caveat),
    ],
    link: {
      href: `${vacanciesPath(slug, 'all')}&apprenticeship=true`,
      text: `All apprenticeships in ${inPlace(name)} now`,
    },
  };
}

/** Left out where there is nothing to say of the sector. */
function sectorParts({ sector, area: { slug, name } }: Bulletin): BulletinPart[] {
  if (sector.sentences.length === 0) return [];
  return [
    {
      id: 'sector',
      title: `In focus: ${sector.title}`,
      items: [
        ...sector.sentences.map(({ text }) => plain(text)),
        plain('Each month is about another sector.'),
      ],
      link: {
        href: areaSectorPath(slug, sector.id),
        text: `All figures for this sector in ${inPlace(name)}`,
      },
    },
  ];
}

/** Left out of bulletins from before there was one. */
function jobParts({ job, area }: Bulletin): BulletinPart[] {
  return job == null
    ? []
    : [
        {
          id: 'job',
          title: `One job: ${withinSentence(job.name)}`,
          items: job.sentences.map(({ text }) => plain(text)),
          link: {
            href: jobPath(job.slug, area.slug),
            text: `All figures for this job in ${inPlace(area.name)}`,
          },
        },
      ];
}

/** Left out where there is no other place, or the figures bear no question. */
function elsewhereParts({ elsewhere, question, area: { slug, name } }: Bulletin): BulletinPart[] {
  return [
    ...(elsewhere === null
      ? []
      : [
          {
            id: 'elsewhere',
            title: `One place elsewhere: ${elsewhere.place.name}`,
            items: elsewhere.sentences.map(({ text }) => plain(text)),
            link: {
              href: `/compare?areas=${slug},${elsewhere.place.slug}`,
              text: `${name} and ${elsewhere.place.name} side by side`,
            },
          },
        ]),
    ...(question === null
      ? []
      : [
          {
            id: 'question',
            title: 'A question for tutor time',
            items: [
              plain(question.question),
              plain(`Answer: ${question.answer}`),
              ...(question.reason === null ? [] : [plain(`Why: ${question.reason}`)]),
            ],
            link: null,
          },
        ]),
  ];
}

function listed(adverts: readonly BulletinAdvert[], none: string): BulletinItem[] {
  if (adverts.length === 0) return [plain(none)];
  return adverts.map((advert) => ({
    text: advert.title,
    facts: [advert.employerName, advert.place, deadlineWords(advert), ...(advert.notes ?? [])]
      .flatMap((each) => each ?? [])
      .join(' · '),
    url: advert.url,
  }));
}

function deadlineWords({ closesAt, closesOn }: BulletinAdvert): string | null {
  if (closesAt) return `closes on ${closingWords(closesAt)}`;
  return closesOn === null ? null : `closes on ${plainDate(closesOn)}`;
}

/** An item in one line without its link. */
export function itemText({ text, facts = '' }: BulletinItem): string {
  return facts === '' ? text : `${text} · ${facts}`;
}

/** Source, date and licence, and when and how it was made. */
export function bulletinSources(bulletin: Bulletin): string[] {
  const credits = attributionLines(bulletin, bulletin.advertAttributions);
  return [
    sourcesInOneLine(bulletin),
    ...bulletin.sources.flatMap(({ title, overdue }) => (overdue === null ? [] : [`${title}: ${overdue}`])),
    credits.join(' '),
    `Made from edition ${bulletin.edition}${bulletin.earlierEdition === null ? '' : ` beside edition ${bulletin.earlierEdition}`}, as known on ${plainDate(bulletin.asAt.slice(0, 10))}.`,
  ].filter((line) => line !== '');
}

export function bulletinSubtitle({ area, month }: Pick<Bulletin, 'area' | 'month'>): string {
  return `Jobs, pay, adverts and routes for ${inPlace(area.name)}, ${monthName(month)}`;
}
