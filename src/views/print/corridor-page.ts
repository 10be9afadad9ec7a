/** The screen in a corridor: a few things about a place, one after the other, that change by themselves. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type { Insight } from '../../snapshots/document/insight.ts';
import type { Snapshot } from '../../snapshots/document/snapshot.ts';
import type { Lesson, LessonPay, LessonSlide } from '../../snapshots/teaching/lesson.ts';
import { closingWords } from '../../snapshots/words/closing-time.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import { pagePath } from '../parts/addresses.ts';
import { type AdvertView, apprenticeshipWords, placeOf } from '../parts/advert-list.ts';
import { insightPicture } from '../parts/insight-picture.ts';
import { largeNumbers } from '../parts/large-numbers.ts';
import { renderPage } from '../parts/layout.ts';
import type { Markup } from '../parts/markup.ts';
import { qrCode } from '../parts/qr-code.ts';
import { sourcesInOneLine } from '../parts/source-lines.ts';
import { CORRIDOR_STYLESHEET_PATH } from '../style/corridor.ts';

export interface CorridorView {
  readonly origin: string;
  /** Null where the address names none. */
  readonly school: string | null;
  /** Open apprenticeships, soonest to close first, none of them about to close. */
  readonly openings: readonly AdvertView[];
}

/** More insights than this would keep the openings waiting. */
const MOST_INSIGHTS = 2;
const MOST_OPENINGS = 3;
const MOST_PAY = 5;
/** Beyond this many letters a text needs the smaller of its two sizes. */
const LONG = 80;

export function corridorPage(snapshot: Snapshot, lesson: Lesson, view: CorridorView): string {
  const address = `${view.origin}${pagePath(snapshot)}`;
  const place = inPlace(snapshot.area.name);
  const said = snapshot.insights.slice(0, MOST_INSIGHTS).map((each) => told(each));
  const [question, answer] = ['question', 'answer'].map((kind) =>
    lesson.slides.find((each) => each.kind === kind),
  );
  const pay = lesson.slides.find(({ kind }) => kind === 'pay')?.pay ?? null;
  const parts = [
    ...(said.length === 0 ? [large(snapshot.headline)] : said),
    ...(view.openings.length === 0 ? [] : [openings(view.openings, place)]),
    ...(pay === null ? [] : [payOf(pay)]),
    ...(question === undefined || answer === undefined
      ? []
      : [
          html`<h2>What do you think?</h2>${slidePart(question)}`,
          html`<h2>What the figures say</h2>${slidePart(answer)}`,
        ]),
  ];
  const [first, ...others] = parts;
  return renderPage({
    title: `For a corridor screen: ${snapshot.title}`,
    notice: snapshot.notice,
    // A form of the page that it is made from: search engines are shown that one.
    canonical: address,
    stylesheet: CORRIDOR_STYLESHEET_PATH,
    reloadsDaily: true,
    main: html`<div class="corridor"><div class="parts of-${parts.length}">
<section class="part"><h1>${view.school === null ? '' : `${view.school}: `}${snapshot.title}</h1>${first ?? ''}</section>${others.map(
      (part) => html`
<section class="part">${part}</section>`,
    )}</div>
<div class="corridor-foot">${qrCode(address, `QR code of ${address}`)}<div><p><a href="${pagePath(snapshot)}">${address}</a></p>
<p>${snapshot.notice === null ? '' : `${snapshot.notice.split(':')[0] ?? ''}. `}${sourcesInOneLine({ sources: shownSources(snapshot, lesson) })} Made on ${plainDate(snapshot.asAt.slice(0, 10))}.</p></div>
<label for="pause"><input type="checkbox" id="pause"> Pause</label></div></div>`,
  });
}

function told(insight: Insight): Markup {
  return html`${large(insight.text)}${insightPicture({ picture: insight.picture, note: null })}`;
}

function slidePart({ lines, large: numbers, picture }: LessonSlide): Markup {
  return html`${large(lines.join(' '))}${largeNumbers(numbers)}${picture === null ? '' : insightPicture({ picture, note: null })}`;
}

function large(text: string): Markup {
  return html`<p class="told${text.length > LONG ? ' long' : ''}">${text}</p>`;
}

function openings(adverts: readonly AdvertView[], place: string): Markup {
  return html`<h2>Apprenticeships open now in ${place}</h2>
<ul>${adverts.slice(0, MOST_OPENINGS).map((advert) => {
    const facts = [
      advert.employerName,
      placeOf(advert),
      apprenticeshipWords(advert.apprenticeship)?.toLowerCase(),
    ];
    const closes = advert.closesAt === null ? '' : ` Closes on ${closingWords(advert.closesAt)}.`;
    return html`<li><strong>${advert.title}</strong>, ${facts.flatMap((each) => each ?? []).join(', ')}.${closes}</li>`;
  })}</ul>`;
}

function payOf({ place, period, rows }: LessonPay): Markup {
  const shown = rows
    .slice(0, MOST_PAY)
    .map(({ name, lower, upper }) => ({ name, from: bareText(lower), to: bareText(upper) }));
  return html`<h2>What half of full-time workers earn in a year</h2>
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
