/** Adverts as a list, for the page and the embed. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type { StatedPay } from '../../domain/posting.ts';
import { leavingDayFrom } from '../../domain/school-year.ts';
import { likeLevel } from '../../reference/qualification-levels.ts';
import { townOfAddress } from '../../reference/town-of-address.ts';
import { closingDayWords } from '../../snapshots/words/closing-time.ts';
import { payWords } from '../../snapshots/words/pay-words.ts';
import type { Markup } from './markup.ts';

export interface AdvertView {
  readonly id: string;
  readonly title: string;
  readonly employerName: string | null;
  readonly url: string | null;
  readonly summary: string | null;
  readonly postedOn: string | null;
  readonly closesAt: string | null;
  readonly places: readonly { readonly text: string | null; readonly postcode: string | null }[];
  readonly isNational: boolean;
  /** From where the reader is, "4 miles away"; left out where it is not known well enough. */
  readonly distance?: string;
  readonly pay: StatedPay;
  readonly apprenticeship: {
    readonly level: number | null;
    readonly isFoundation: boolean | null;
    readonly startsOn?: string | null;
    /** The source's words, "1 Year 6 Months". */
    readonly duration?: string | null;
  } | null;
  readonly coding?: {
    readonly terms: {
      readonly isForSchoolLeavers: boolean | null;
      readonly apprenticeshipLevel: number | null;
    };
  };
  readonly safety: {
    readonly isLeftOut: boolean;
    readonly marks: readonly {
      readonly effect: 'left-out' | 'note';
      readonly note: string;
      readonly words: string;
    }[];
  };
}

/** What a list on a page of ours has room for. */
export interface OwnList {
  /** Leads to an advert's own page; left out where its title leads to the website that has it. */
  readonly pathOf?: (id: string) => string;
  /** Its readers are past Year 11. */
  readonly isSixthForm?: boolean;
  /** How many start too soon for Year 11 is said over the list. */
  readonly isStartNoted?: boolean;
}

/** `own` is null where the list stands on somebody else's page. */
export function advertList(
  adverts: readonly AdvertView[],
  link: (href: string, words: string) => Markup,
  heading: 'h2' | 'h3',
  own: OwnList | null = null,
): Markup {
  return html`<ul class="adverts">${adverts.map((advert) => {
    // Nobody is led to an advert that pupils are kept from.
    const name =
      advert.url === null || advert.safety.isLeftOut ? html`${advert.title}` : link(advert.url, advert.title);
    const title = heading === 'h2' ? html`<h2>${name}</h2>` : html`<h3>${name}</h3>`;
    return html`
<li>${title}
${lines(advert).map(
  (line) => html`<p>${line}</p>
`,
)}${own === null ? '' : whoFor(advert, own)}${safety(advert)}${closing(advert, own?.pathOf ?? null)}</li>`;
  })}
</ul>`;
}

/** As a page of our own links; an embed leaves its frame. */
export function ownLink(href: string, words: string): Markup {
  return html`<a href="${href}">${words}</a>`;
}

export function placeOf(advert: Pick<AdvertView, 'places' | 'isNational'>): string | null {
  const [first] = advert.places;
  const place = first?.text ?? first?.postcode ?? null;
  if (place === null) return advert.isNational ? 'Anywhere in the country' : null;
  return advert.places.length > 1 ? `${place} and ${advert.places.length - 1} more` : place;
}

/** The town, without the street: what a list has room for. */
export function townOf(advert: Pick<AdvertView, 'places' | 'isNational'>): string | null {
  const [first, ...others] = advert.places;
  if (first?.text == null) return placeOf(advert);
  return placeOf({ ...advert, places: [{ ...first, text: townOfAddress(first.text) }, ...others] });
}

/** Who and where; what it is and what it pays. */
function lines(advert: AdvertView): string[] {
  // A distance is read at a glance, and so not broken.
  const where = [advert.employerName, townOf(advert), advert.distance?.replaceAll(' ', '\u00a0')];
  const what = [apprenticeshipWords(advert), payWords(advert.pay)];
  return [where, what].flatMap((facts) => facts.flatMap((fact) => fact ?? []).join(' · ') || []);
}

/** "Level 2 is like GCSEs."; null where no level is told. */
function levelLikeWords(advert: AdvertView): string | null {
  const own = levelOf(advert);
  const like = own === null ? null : likeLevel(own);
  return like === null ? null : `Level ${own} is like ${like}.`;
}

/** Whether it can be for me, and from when: on our own list, for a frame on another site has no room. */
function whoFor(advert: AdvertView, own: OwnList): Markup | '' {
  const { apprenticeship } = advert;
  const like = levelLikeWords(advert);
  const said = [
    ...leaverWords(advert, own),
    ...(like === null ? [] : [like]),
    ...(apprenticeship === null ? [] : [`${startOf(advert, own) ?? 'No start date given'}.`]),
  ];
  return said.length === 0
    ? ''
    : html`<p>${said.join(' ')}</p>
`;
}

/** This year’s Year 11 are school leavers too: not said where the place begins before they leave. */
function leaverWords(advert: AdvertView, { isSixthForm = false }: OwnList): string[] {
  const isOpen = advert.coding?.terms.isForSchoolLeavers === true && (isSixthForm || !isTooSoon(advert));
  return isOpen ? ['Open to school leavers.'] : [];
}

function startOf(advert: AdvertView, { isSixthForm = false, isStartNoted = false }: OwnList): string | null {
  return isStartNoted ? startDayWords(advert) : startWords(advert, isSixthForm);
}

/** "Starts 4 January 2027"; null where no day is given. */
export function startDayWords({ apprenticeship }: Pick<AdvertView, 'apprenticeship'>): string | null {
  const starts = apprenticeship?.startsOn ?? null;
  return starts === null ? null : `Starts ${plainDate(starts)}`;
}

/** "Starts 4 January 2027, too soon for this year’s Year 11"; null where no day is given. */
export function startWords(
  advert: Pick<AdvertView, 'postedOn' | 'coding' | 'apprenticeship'>,
  isSixthForm = false,
): string | null {
  const starts = advert.apprenticeship?.startsOn ?? null;
  if (starts === null) return null;
  const { postedOn } = advert;
  // Nobody must stay until then at 17: only a sixth former can weigh it.
  const isWithin = isSixthForm && postedOn !== null && starts < leavingDayFrom(postedOn);
  const soon = isWithin
    ? ', before this school year ends'
    : isTooSoon(advert)
      ? ', too soon for this year’s Year 11'
      : '';
  return `${startDayWords(advert)}${soon}`;
}

/** A list for school leavers has places that begin before this year’s may leave: of the school year in which it was posted. */
export function isTooSoon({
  postedOn,
  coding,
  apprenticeship,
}: Pick<AdvertView, 'postedOn' | 'coding' | 'apprenticeship'>): boolean {
  const starts = apprenticeship?.startsOn ?? null;
  if (starts === null || postedOn === null || coding?.terms.isForSchoolLeavers !== true) return false;
  return starts < leavingDayFrom(postedOn);
}

/** For school leavers, and not begun before Year 11 may leave, in the school year that `today` is in: what a pupil of that year can take. */
export function startsInTime(
  { coding, apprenticeship }: Pick<AdvertView, 'coding' | 'apprenticeship'>,
  today: string,
): boolean {
  const starts = apprenticeship?.startsOn ?? null;
  return starts !== null && coding?.terms.isForSchoolLeavers === true && starts >= leavingDayFrom(today);
}

/** "Foundation apprenticeship, level 2"; null for a job. */
export function apprenticeshipWords(advert: Pick<AdvertView, 'apprenticeship' | 'coding'>): string | null {
  const { apprenticeship } = advert;
  if (apprenticeship === null) return null;
  const name = apprenticeship.isFoundation === true ? 'Foundation apprenticeship' : 'Apprenticeship';
  const level = levelOf(advert);
  return level === null ? name : `${name}, level ${level}`;
}

/** As the feed gives it, else as the advert's words do. */
export function levelOf({
  apprenticeship,
  coding,
}: Pick<AdvertView, 'apprenticeship' | 'coding'>): number | null {
  return apprenticeship?.level ?? coding?.terms.apprenticeshipLevel ?? null;
}

/** The notes of an advert that is shown, as sentences. */
export function notesOf({ safety: { marks } }: AdvertView): string[] {
  return marks.flatMap(({ effect, note }) => (effect === 'note' ? [note] : []));
}

function safety(advert: AdvertView): Markup | '' {
  const { isLeftOut, marks } = advert.safety;
  if (isLeftOut)
    return html`${marks
      .filter(({ effect }) => effect === 'left-out')
      .map(
        ({ note, words }) => html`<p><strong>${note}</strong> It says: “${words}”</p>
`,
      )}`;
  const notes = notesOf(advert);
  return notes.length === 0
    ? ''
    : html`<p><strong>Before you apply:</strong> ${notes.join(' ')}</p>
`;
}

function closing(
  { id, title, closesAt, postedOn }: AdvertView,
  pathOf: ((id: string) => string) | null,
): Markup {
  // The day that it closes says which year it was.
  const day = postedOn === null ? '' : plainDate(postedOn);
  const posted = day === '' ? [] : [`Posted ${closesAt === null ? day : day.slice(0, -5)}.`];
  const said = [...posted, ...(closesAt === null ? ['No closing day given.'] : [])].join(' ');
  const more =
    pathOf === null
      ? ''
      : html` <a href="${pathOf(id)}">More about this advert<span class="unseen">: ${title}</span></a>`;
  return html`${closesAt === null ? '' : html`<p class="closes">Closes ${closingDayWords(closesAt, postedOn)}</p>`}${said === '' && more === '' ? '' : html`<p class="posted">${said}${more}</p>`}`;
}
