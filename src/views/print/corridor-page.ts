/** The screen in a corridor: a few things about a place, one after the other, that change by themselves. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type { Insight, InsightPicture } from '../../snapshots/document/insight.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import type { Lesson, LessonPay, LessonSlide } from '../../snapshots/teaching/lesson.ts';
import { closingDayWords } from '../../snapshots/words/closing-time.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import { corridorPath, pagePath } from '../parts/addresses.ts';
import { type AdvertView, townOf } from '../parts/advert-list.ts';
import { largeNumbers } from '../parts/large-numbers.ts';
import { renderPage } from '../parts/layout.ts';
import type { Markup } from '../parts/markup.ts';
import { qrCode } from '../parts/qr-code.ts';
import { advertCredits, creditsInBrief } from '../parts/source-lines.ts';
import { CORRIDOR_STYLESHEET_PATH } from '../style/corridor.ts';
import { otherPapers } from './other-papers.ts';
import { claimAround } from './poster-content.ts';
import type { PosterOpenings } from './poster-openings.ts';
import { posterPicture } from './poster-picture.ts';
import { heightOf } from './poster-room.ts';

export interface CorridorView {
  readonly origin: string;
  /** Null where the address names none. */
  readonly school: string | null;
  readonly hasSubjectPosters: boolean;
  /** Open apprenticeships, soonest to close first, none of them about to close. */
  readonly openings: readonly AdvertView[];
  /** What the code leads to: the list of what is open here, else the nearest. */
  readonly scanned: PosterOpenings;
}

/** More insights than this would keep the openings waiting. */
const MOST_INSIGHTS = 2;
const MOST_OPENINGS = 3;
const MOST_PAY = 5;
/** What words leave to a drawing, in hundredths of the height. */
const FRAME = { wide: 118, high: 22 };
/** Beyond this many letters a text needs the smaller of its two sizes. */
const LONG = 80;

export function corridorPage(snapshot: Snapshot, lesson: Lesson, view: CorridorView): string {
  const address = `${view.origin}${pagePath(snapshot)}`;
  const parts = partsOf(snapshot, lesson, view.openings);
  const [first, ...others] = parts;
  return renderPage({
    title: `For a corridor screen: ${snapshot.title}`,
    notice: snapshot.notice,
    // A form of the page that it is made from: search engines are shown that one.
    canonical: address,
    stylesheet: CORRIDOR_STYLESHEET_PATH,
    reloadsDaily: true,
    main: html`<div class="corridor"><div class="parts of-${parts.length}">
<section class="part"><h1>${snapshot.title}</h1>${first ?? ''}</section>${others.map(
      (part) => html`
<section class="part">${part}</section>`,
    )}</div>
${side(snapshot, view)}
<div class="corridor-foot"><p>${snapshot.notice === null ? '' : `${snapshot.notice.split(':')[0] ?? ''}. `}${creditsInBrief({ sources: shownSources(snapshot, lesson) })} ${advertCredits(view.openings.length === 0 ? [] : view.scanned.attributions)} Made on ${plainDate(snapshot.asAt.slice(0, 10))}. All sources: <a href="${pagePath(snapshot)}">${address}</a></p>
<label for="pause"><input type="checkbox" id="pause"> Pause and set up</label>
${setUp(snapshot, view)}</div></div>`,
  });
}

/** For whoever puts it up. On a large screen it shows while the screen is paused, so that the corridor never sees it. */
function setUp(snapshot: Snapshot, view: CorridorView): Markup {
  return html`<div class="set-up"><p>Press F11 to fill the screen, and leave this page open. It loads itself afresh once a day, and shows no apprenticeship that closes before the next day.</p>
<form action="${corridorPath(snapshot)}" method="get"><label for="school">Your school’s name, to go on the screen</label> <input id="school" name="school" maxlength="60" value="${view.school ?? ''}"> <button>Add</button></form>
${otherPapers(snapshot, { ...view, size: 'a4' }, 'screen')}
<p><a href="${pagePath(snapshot)}">Back to ${snapshot.title}</a></p></div>`;
}

function partsOf(snapshot: Snapshot, lesson: Lesson, adverts: CorridorView['openings']): Markup[] {
  const said = snapshot.insights.slice(0, MOST_INSIGHTS).map((each) => told(each));
  const slideOf = (kind: LessonSlide['kind']) => lesson.slides.find((each) => each.kind === kind);
  const [question, answer, pay] = [slideOf('question'), slideOf('answer'), slideOf('pay')?.pay ?? null];
  return [
    ...(said.length === 0 ? [large(snapshot.headline, null)] : said),
    ...(adverts.length === 0 ? [] : [openings(adverts, inPlace(snapshot.area.name))]),
    ...(pay === null ? [] : [payOf(pay)]),
    ...(question === undefined || answer === undefined
      ? []
      : [
          html`<h2>What do you think?</h2>${slidePart(question)}`,
          html`<h2>What the figures say</h2>${slidePart(answer)}`,
        ]),
  ];
}

/** A longer name of a school has the smaller of two sizes. */
const LONG_NAME = 32;

/** Whose screen it is, and a code that is there all the time: more than two fifths of the height, to be scanned from two metres. */
function side({ area, title }: Snapshot, { origin, school, scanned }: CorridorView): Markup {
  const { found, path } = scanned;
  const leads = `${origin}${path}`;
  const words =
    found === null
      ? `Scan for more: ${title}`
      : `Scan to see apprenticeships open in ${inPlace(found.areaName)}`;
  return html`<aside class="corridor-side" aria-label="For ${school ?? inPlace(area.name)}">${school === null ? '' : html`<p class="school${school.length > LONG_NAME ? ' long' : ''}">${school}</p>`}${qrCode(leads, `QR code of ${leads}`)}<p><a href="${path}">${words}</a></p></aside>`;
}

function told({ text, picture }: Insight): Markup {
  return html`${large(text, picture)}${posterPicture(picture, FRAME)}`;
}

function slidePart({ lines, large: numbers, picture }: LessonSlide): Markup {
  return html`${large(lines.join(' '), null)}${largeNumbers(numbers)}${picture === null ? '' : posterPicture(picture, FRAME)}`;
}

/** The number that is drawn is the largest thing within its sentence. */
function large(text: string, picture: InsightPicture | null): Markup {
  const [before, number, after] = claimAround(text, picture);
  return html`<p class="told${text.length > LONG ? ' long' : ''}">${before}${number === '' ? '' : html`<b>${number}</b>`}${after}</p>`;
}

function openings(adverts: readonly AdvertView[], place: string): Markup {
  const heading = `Apprenticeships open now in ${place}`;
  const heightOfOpening = ({ title, facts, closes }: OpeningLines) =>
    OPENING_EDGES + heightOf(title, NAME) + heightOf(facts, FACT) + heightOf(closes, FACT);
  const shown = whole(adverts.map(openingLines), ROOM - heightOf(heading, HEADING), heightOfOpening);
  return html`<h2>${heading}</h2>
<ul>${shown
    .slice(0, MOST_OPENINGS)
    .map(
      ({ title, facts, closes }) =>
        html`<li><strong>${title}</strong> <span>${facts}</span>${closes === '' ? '' : html` <b>${closes}</b>`}</li>`,
    )}</ul>`;
}

interface OpeningLines {
  readonly title: string;
  readonly facts: string;
  readonly closes: string;
}

function openingLines(advert: AdvertView): OpeningLines {
  const { title, employerName, closesAt, postedOn } = advert;
  return {
    title,
    facts: [employerName, townOf(advert)].flatMap((each) => each ?? []).join(' · '),
    closes: closesAt === null ? '' : `Closes ${closingDayWords(closesAt, postedOn)}`,
  };
}

/** Hundredths of the height of a screen of 16 to 9, as in its stylesheet. */
const ROOM = 80;
const OPENING_EDGES = 2.6;
const LINE = { leading: 1.2, font: 'sans', width: 118 } as const;
const HEADING = { ...LINE, size: 5.4 };
const NAME = { ...LINE, size: 6 };
const FACT = { ...LINE, size: 4.8 };

/** Of a list as many as fit whole, the first in any case. */
function whole<T>(all: readonly T[], room: number, heightOfEach: (each: T) => number): T[] {
  let left = room;
  return all.filter((each, at) => {
    const height = heightOfEach(each);
    if (at > 0 && height > left) return false;
    left -= height;
    return true;
  });
}

const PAY_HEADING = 'What half of full-time workers earn in a year';
/** The caption, and the names of the columns. */
const PAY_HEAD = 13;
const [PAY_ROW, PAY_EDGES] = [7.8, 1.6];
const JOB = { ...LINE, size: 5, width: 46 };

function payOf({ place, period, rows }: LessonPay): Markup {
  const room = ROOM - heightOf(PAY_HEADING, HEADING) - PAY_HEAD;
  const shown = whole(rows, room, ({ name }) => Math.max(PAY_ROW, heightOf(name, JOB)) + PAY_EDGES)
    .slice(0, MOST_PAY)
    .map(({ name, lower, upper }) => ({ name, from: bareText(lower), to: bareText(upper) }));
  return html`<h2>${PAY_HEADING}</h2>
<table><caption>Before tax, ${inPlace(place)}, ${period}</caption>
<thead><tr><th scope="col">Job</th><th scope="col">From</th><th scope="col">To</th></tr></thead>
<tbody>${shown.map(
    ({ name, from, to }) => html`
<tr><th scope="row">${name}</th><td>${from}</td><td>${to}</td></tr>`,
  )}
</tbody></table>`;
}

function shownSources(snapshot: Snapshot, lesson: Lesson): Snapshot['sources'] {
  const named = new Set([
    ...snapshot.insights.slice(0, MOST_INSIGHTS).flatMap(({ figures }) => figures),
    ...lesson.slides.flatMap(({ figures }) => figures),
  ]);
  const used = new Set(snapshot.figures.flatMap(({ id, sources }) => (named.has(id) ? sources : [])));
  return snapshot.sources.filter(({ id }) => used.has(id));
}
