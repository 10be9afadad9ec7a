/** Builds the code for a school's own site, in each form, with what it looks like and what a web manager has to allow. */
import { html, raw } from 'hono/html';
import { atStart, withinSentence } from '../../domain/first-letter.ts';
import {
  type EmbedChoice,
  elementForm,
  embedAddress,
  frameForm,
  linkCode,
  pictureForm,
  resizingForm,
} from '../embeds/embed-code.ts';
import { THEMES } from '../embeds/embed-frame.ts';
import type { JobRow } from '../embeds/snapshot-embed.ts';
import { renderPage } from '../parts/layout.ts';
import { levelName } from '../parts/level-names.ts';
import type { Markup } from '../parts/markup.ts';
import { PAGE_STYLESHEET_PATH } from '../style/stylesheet.ts';

/** What a frame can show: a card of the snapshot, adverts, or two places. */
export const EMBED_SHOWS = ['both', 'insight', 'jobs', 'openings', 'vacancies', 'compare'] as const;
export type EmbedShow = (typeof EMBED_SHOWS)[number];

/** `rows` are those of the card of jobs: none where no source has figures by job for the place. */
function showWords(show: EmbedShow, rows: readonly JobRow[]): string {
  const jobs = NUMBER_NAMES[rows.length] ?? String(rows.length);
  switch (show) {
    case 'both':
      return rows.length === 0 ? 'One fact (small)' : `A fact and ${jobs} jobs (tall)`;
    case 'insight':
      return 'One fact (small)';
    case 'jobs':
      return `${atStart(jobs)} jobs and ${JOBS_TELL.get(rows[0]?.figure.unit ?? '') ?? 'how many new adverts there are'} (medium)`;
    case 'openings':
      return 'Apprenticeships open now (small)';
    case 'vacancies':
      return 'The newest adverts (tall)';
    case 'compare':
      return 'Two places side by side (tall)';
  }
}

const NUMBER_NAMES = ['no', 'one', 'two', 'three', 'four', 'five'];
const JOBS_TELL = new Map([
  ['gbp-per-year', 'what they pay'],
  ['people', 'how many people do them'],
]);

interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface EmbedCodeView {
  readonly notice: string | null;
  readonly area: { readonly name: string; readonly slug: string };
  /** What a reader typed for it; the name of the place where nothing was. */
  readonly typed: string;
  readonly sector: string;
  readonly level: string;
  readonly sectors: readonly Choice[];
  readonly levels: readonly string[];
  /** What there is to show of the place: a country is compared with nothing wider. */
  readonly shows: readonly EmbedShow[];
  readonly show: EmbedShow;
  /** Those on the card of jobs. */
  readonly jobs: readonly JobRow[];
  /** What is shown, as a frame. */
  readonly chosen: EmbedChoice;
  /** The usual card, which the forms besides frames are of. */
  readonly snapshot: EmbedChoice;
  readonly table: string;
  readonly picture: {
    readonly png: string;
    readonly svg: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  };
  readonly feeds: readonly { readonly title: string; readonly href: string }[];
}

const THEME_WORDS = {
  auto: 'Light or dark, as the reader’s device is set',
  light: 'Always light',
  dark: 'Always dark',
  plain: 'Plain: black and white, no frame',
} as const;

export function embedCodePage(view: EmbedCodeView): string {
  const { chosen, snapshot } = view;
  return renderPage({
    title: 'Put this on your website',
    notice: view.notice,
    description: 'Code for school websites: a frame without script or cookie, a table, a picture or a feed.',
    main: html`<h1>Put this on your website</h1>
${choices(view)}
<section class="embed-chosen" aria-labelledby="chosen"><h2 id="chosen">${chosen.title}</h2>
<div class="preview">${frameOf(chosen)}</div>
<div><label for="code-frame">Copy this code and paste it into your page</label>
<textarea id="code-frame" rows="6" readonly spellcheck="false">${frameForm(chosen)}</textarea>
<p class="soft">No script, no cookie, no account, and nobody is told who read it. The link under the frame stays if your site takes the frame away.</p></div></section>
<h2>If a frame does not suit your site</h2>
${otherForms(view)}
${forWebManagers(snapshot.origin, snapshot.whole)}`,
  });
}

function choices({
  typed,
  sectors,
  sector,
  shows,
  show,
  jobs,
  levels,
  level,
  snapshot,
}: EmbedCodeView): Markup {
  const audiences = levels.map((each) => ({ value: each, label: levelName(each) }));
  const themes = THEMES.map((theme) => ({ value: theme, label: THEME_WORDS[theme] }));
  return html`<form action="/embed-code" method="get">
<div class="fields">
<div><label for="area">Place, postcode or school</label><input id="area" name="area" value="${typed}" maxlength="100" required></div>
<div><label for="sector">Sector</label>${select('sector', sectors, sector)}</div>
<div><label for="show">What to show</label>${select(
    'show',
    shows.map((value) => ({ value, label: showWords(value, jobs) })),
    show,
  )}</div>
</div>
<details><summary>For whom, and colours</summary>
<div class="fields">
<div><label for="level">For whom</label>${select('level', audiences, level)}</div>
<div><label for="theme">Colours</label>${select('theme', themes, snapshot.theme)}</div>
</div></details>
<button type="submit">Make the code</button>
</form>`;
}

/** Each one tap away: most readers need none of them. */
function otherForms(view: EmbedCodeView): Markup {
  const { chosen, snapshot, picture } = view;
  const element = { area: view.area.slug, sector: view.sector, level: view.level };
  const alone = `/embed-code/element?${new URLSearchParams({ ...element, theme: snapshot.theme })}`;
  return html`${form('fitted', 'A frame that fits its content', 'A small script sets the height. It listens only to the frame itself.', resizingForm(chosen), html`<p><a href="${embedAddress(chosen)}&amp;resize=1">Open the frame alone</a>: the script runs only on your page.</p>`)}
${form('element', 'An element of your page', 'For sites whose pages you write yourself. If the script is blocked, the link is shown.', elementForm(snapshot, element), html`<p><a href="${alone}">Try the element on an empty page</a></p>`)}
${form('table', 'A table to paste', 'Plain HTML. It does not renew itself: paste it again when a new edition comes.', view.table, html`<div class="scroll" tabindex="0" role="region" aria-label="The table as it is pasted">${raw(view.table)}</div>`)}
${form('picture', 'A picture with its words', 'For site builders that allow only pictures. Keep the words in alt: they say what the picture shows.', pictureForm(snapshot, { ...picture, address: picture.png }), html`<img src="${picture.svg}" alt="${picture.alt}" width="${picture.width}" height="${picture.height}">`)}
<details><summary>Just the address (WordPress, Ghost)</summary><section><h3 id="oembed">Just paste the address</h3>
<p>WordPress, Ghost and others turn an address into a frame by oEmbed. Paste this on a line of its own:</p>
<p><code>${snapshot.whole}</code></p>
<p>WordPress does not let a frame from a site that it does not know open a new window, so the link inside the frame does nothing there. To take your readers to the full page, put this link on the line below:</p>
<label for="code-oembed-link">Code: a link under the frame</label>
<textarea id="code-oembed-link" rows="3" readonly spellcheck="false">${linkCode(snapshot)}</textarea>
<p>Or write the address out: <a href="${snapshot.whole}">${snapshot.whole}</a></p></section></details>
<details><summary>A feed of adverts</summary><section><h3 id="feeds">A feed of adverts</h3>
<ul>${view.feeds.map(({ title, href }) => html`<li><a href="${href}">${title}</a></li>`)}</ul></section></details>`;
}

function forWebManagers(origin: string, whole: string): Markup {
  return html`<details><summary>For the web manager: what to allow</summary><section><h3 id="policy">What to allow</h3>
<p>A site with a content security policy needs one line for frames:</p>
<p><code>Content-Security-Policy: frame-src ${origin}</code></p>
<p>Pictures need <code>img-src ${origin}</code>. Only the frame that fits its content and the element need <code>script-src ${origin}</code>.</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="sizes"><table><caption id="sizes">What each form sends to a reader</caption>
<thead><tr><th scope="col">Form</th><th scope="col">Script</th><th scope="col">Cookies</th><th scope="col">Size</th></tr></thead>
<tbody><tr><th scope="row">Frame, with its styles</th><td>none</td><td>none</td><td>under 30 KB</td></tr>
<tr><th scope="row">Frame that fits, or element</th><td>under 4 KB</td><td>none</td><td>under 34 KB</td></tr>
<tr><th scope="row">Table</th><td>none</td><td>none</td><td>under 5 KB</td></tr></tbody></table></div></section></details>
<details><summary>If your site deletes this code</summary><section><h3 id="deleted">If your site deletes this code</h3>
<ol>
<li>Look for a block called “Custom HTML” or “Embed”. The ordinary text block often deletes frames without a word.</li>
<li>Paste only the address. Many site builders know oEmbed.</li>
<li>Paste the table. Tables are almost never deleted.</li>
<li>Upload the picture and put its words into the field for alternative text.</li>
<li>Use the feed in a feed block.</li>
<li>Or make a plain link. It always works: <code>${whole}</code></li>
</ol>
<p>Addresses that begin with <code>/embed/v1/</code> are a promise: they will be kept, and a place that ends leads to what followed it.</p></section></details>`;
}

function form(id: string, title: string, about: string, code: string, preview: Markup): Markup {
  return html`<details><summary>${title}</summary><section aria-labelledby="form-${id}"><h3 id="form-${id}">${title}</h3>
<p>${about}</p>
<label for="code-${id}">Code: ${withinSentence(title)}</label>
<textarea id="code-${id}" rows="6" readonly spellcheck="false">${code}</textarea>
<div class="preview">${preview}</div></section></details>`;
}

/** As tall as the code makes it on this screen. Pages allow no style of their own, so there are two, and the one that is not shown is never read. */
function frameOf(choice: EmbedChoice): Markup {
  const frame = (where: 'narrow' | 'wide') =>
    html`<iframe class="when-${where}" src="${embedAddress(choice)}" title="${choice.title}" height="${choice.height[where]}" loading="lazy"></iframe>`;
  return html`${frame('wide')}${frame('narrow')}`;
}

function select(name: string, choices: readonly Choice[], chosen: string): Markup {
  return html`<select id="${name}" name="${name}">${choices.map(({ value, label }) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${label}</option>`)}</select>`;
}

/** An empty page with the element on it: what a host page that allows the script shows. */
export function elementPreview(
  choice: EmbedChoice,
  attributes: { area: string; sector: string; level: string },
): string {
  return html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>The element: ${choice.title}</title><link rel="stylesheet" href="${PAGE_STYLESHEET_PATH}"></head>
<body><main class="wide"><h1>The element on an otherwise empty page</h1>
${raw(elementForm(choice, attributes))}
<p><a href="/embed-code">Back to the code</a></p></main></body></html>`.toString();
}
