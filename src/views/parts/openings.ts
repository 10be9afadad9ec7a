/** Who is hiring now: named openings that a pupil can take first, adult posts apart in a line. Made when the page is asked for. */

import { html } from 'hono/html';
import type { SectorId } from '../../domain/classification.ts';
import type { NationRoutes } from '../../reference/nation-routes.ts';
import {
  type AdvertTotal,
  allInWords,
  totalAtStart,
  totalInWords,
} from '../../snapshots/words/advert-total.ts';
import { closingDayWords } from '../../snapshots/words/closing-time.ts';
import { milesNote } from '../../snapshots/words/distance-words.ts';
import { payWords } from '../../snapshots/words/pay-words.ts';
import { inPlace, sectorWords } from '../../snapshots/words/sentences.ts';
import { vacanciesPath } from './addresses.ts';
import { type AdvertView, levelOf, notesOf, townOf } from './advert-list.ts';
import type { ApprenticeshipFacts } from './for-parents.ts';
import type { Markup } from './markup.ts';

export interface OpeningsView {
  /** Where distances are measured from, in words; null where nothing says. */
  readonly from: string | null;
  /** Apprenticeships that are open now; `total` of all that match. */
  readonly apprenticeships: {
    readonly total: AdvertTotal;
    readonly shown: readonly AdvertView[];
    /** Of the lowest levels first, with a week or more to apply where some have it. */
    readonly forBeginners: readonly AdvertView[];
    /** Those that somebody in Year 11 can take, the near and soonest to close first; and how many there are of them. */
    readonly inTime: { readonly shown: readonly AdvertView[]; readonly count: number };
    /** Of those for school leavers that begin before Year 11 may leave, some of different names. */
    readonly tooSoon: readonly AdvertView[];
    /** Of those that are open; null where none is. */
    readonly facts: ApprenticeshipFacts | null;
  };
  /** Where none is: the nearest place around that has some; null where none has. */
  readonly around: { readonly name: string; readonly slug: string; readonly total: AdvertTotal } | null;
  /** How many other adverts are open now. */
  readonly adverts: AdvertTotal;
  /** How many adverts are kept from pupils and why, a sentence a list; empty where none is. */
  readonly leftOut: readonly string[];
  /** Where another nation lists its apprenticeships; null for England, whose are among ours. */
  readonly nation: NationRoutes | null;
  /** The day on which they are open. */
  readonly today: string;
  /** Why our lists cannot hold any here; null where they can. */
  readonly note: string | null;
  /** Local boards are counted here, which the table of the page has apart. */
  readonly hasBoards: boolean;
  /** Apprenticeship standards that employers advertise, the most adverts first. */
  readonly standards: readonly {
    readonly title: string;
    readonly level: number | null;
    readonly duration: string | null;
  }[];
}

export interface Where {
  readonly area: { readonly name: string; readonly slug: string };
  readonly sector: { readonly id: SectorId; readonly title: string };
  readonly tables: readonly { readonly id: string }[];
}

export function openingsSection(
  where: Where,
  { apprenticeships, around, adverts, leftOut, note, nation, from, hasBoards }: OpeningsView,
): Markup {
  const { area, sector, tables } = where;
  const isCountedApart = hasBoards && note === null && tables.some(({ id }) => id === 'adverts');
  const path = vacanciesPath(area.slug, sector.id);
  const inSector = sectorWords(sector);
  const others = otherAdverts(where, adverts);
  return html`<section><h2>Who is hiring now?</h2>
${
  note === null
    ? apprenticeships.shown.length === 0
      ? nation !== null
        ? nationLine(nation)
        : html`<p>The lists that we read have no apprenticeship${inSector} open in ${inPlace(area.name)} now. ${around === null ? html`<a href="${path}">Look at all adverts</a>.` : aroundLine(around, sector.id)}</p>`
      : html`<p>Apprenticeships open now:</p><ul class="openings">${apprenticeships.shown.map((each) => openingCard(each))}</ul>
${apprenticeships.total.count > apprenticeships.shown.length ? html`<p><a href="${path}&amp;apprenticeship=true">${allInWords(apprenticeships.total)} apprenticeships${inSector} in ${inPlace(area.name)}</a></p>` : ''}`
    : html`<p>${note}</p>${nation === null ? '' : nationLine(nation)}`
}
${milesLine(from, apprenticeships.shown)}${others}${isCountedApart ? COUNTED_APART : ''}${leftOut.map((text) => html`<p class="soft">${text}</p>`)}</section>`;
}

/** Under a list of adverts that local boards are in. */
const COUNTED_APART = html`<p class="soft">These lists include local boards. The table further down counts national lists, and local boards apart.</p>`;

export function otherAdverts({ area, sector }: Where, adverts: AdvertTotal): Markup | '' {
  return adverts.count === 0
    ? ''
    : html`<p><a href="${vacanciesPath(area.slug, sector.id)}&amp;apprenticeship=false">${adverts.count === 1 ? 'One other job advert' : `${totalAtStart(adverts)} other job adverts`}${sectorWords(sector)} in ${inPlace(area.name)}</a>: most ask for somebody with experience.</p>`;
}

/** Where to look for what our lists do not have. */
export function nationLine({ country, listed }: NationRoutes): Markup {
  return html`<p>Apprenticeships in ${country} are listed on <a href="${listed.url}">${listed.text}</a>.</p>`;
}

function aroundLine({ name, slug, total }: NonNullable<OpeningsView['around']>, sector: SectorId): Markup {
  const open = total.count === 1 && !total.isCapped ? 'one is open' : `${totalInWords(total)} are open`;
  return html`In ${inPlace(name)} <a href="${vacanciesPath(slug, sector)}&amp;apprenticeship=true">${open}</a>.`;
}

/** Where nothing is miles from anywhere, nothing is said. */
export function milesLine(from: string | null, shown: readonly AdvertView[]): Markup | '' {
  return from === null || shown.every(({ distance }) => !/\bmiles\b/.test(distance ?? ''))
    ? ''
    : html`<p class="soft">${milesNote(from)}</p>`;
}

export function openingCard(advert: AdvertView, more: readonly string[] = []): Markup {
  const name =
    advert.url === null ? html`${advert.title}` : html`<a href="${advert.url}">${advert.title}</a>`;
  const level = levelOf(advert);
  const facts = [advert.employerName, townOf(advert), advert.distance].flatMap((each) => each ?? []);
  const notes = notesOf(advert);
  const terms = [level === null ? null : `Level ${level}`, payWords(advert.pay), ...more].flatMap(
    (each) => each ?? [],
  );
  return html`
<li><h3>${name}</h3><p>${facts.join(' · ')}</p>${terms.length === 0 ? '' : html`<p>${terms.join(' · ')}</p>`}${advert.closesAt === null ? '' : html`<p class="closes">Closes ${closingDayWords(advert.closesAt, advert.postedOn)}</p>`}${notes.length === 0 ? '' : html`<p><strong>Before you apply:</strong> ${notes.join(' ')}</p>`}</li>`;
}

/** What employers in England train people for; of another nation, its own kinds of apprenticeship. */
export function standardLines({ standards, nation }: OpeningsView): Markup | '' {
  if (nation !== null) return html`<p>${nation.kinds.join(' ')}</p>`;
  return standards.length === 0
    ? ''
    : html`<h3>Apprenticeships that employers advertise</h3>
<ul>${standards.map(({ title, level, duration }) => html`<li>${title}${level === null || /level \d/i.test(title) ? '' : `, level ${level}`}${duration === null ? '' : `, often ${duration.toLowerCase()}`}</li>`)}</ul>`;
}
