/** Builds the code for a school's own site, in each form, with what it looks like and what a web manager has to allow. */
import { html, raw } from 'hono/html';
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
import { renderPage } from '../parts/layout.ts';
import { levelName } from '../parts/level-names.ts';
import type { Markup } from '../parts/markup.ts';
import { PAGE_STYLESHEET_PATH } from '../style/stylesheet.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface EmbedCodeView {
  readonly notice: string | null;
  readonly area: { readonly name: string; readonly slug: string };
  readonly sector: string;
  readonly level: string;
  readonly sectors: readonly Choice[];
  readonly levels: readonly string[];
  readonly snapshot: EmbedChoice;
  /** Smaller ones. */
  readonly cards: readonly EmbedChoice[];
  readonly vacancies: EmbedChoice;
  readonly compare: EmbedChoice | null;
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
  const { snapshot, vacancies, compare, picture } = view;
  const { origin } = snapshot;
  return renderPage({
    title: 'Put this on your website',
    notice: view.notice,
    description: 'Code for school websites: a frame without script or cookie, a table, a picture or a feed.',
    main: html`<h1>Put this on your website</h1>
<p>Choose a place and a sector. Then copy one of the forms below and paste it into your site.</p>
<form action="/embed-code" method="get">
<div class="fields">
<div><label for="area">Place</label><input id="area" name="area" value="${view.area.name}" maxlength="100" required></div>
<div><label for="sector">Sector</label>${select('sector', view.sectors, view.sector)}</div>
<div><label for="level">For whom</label>${select(
      'level',
      view.levels.map((level) => ({ value: level, label: levelName(level) })),
      view.level,
    )}</div>
<div><label for="theme">Colours</label>${select(
      'theme',
      THEMES.map((theme) => ({ value: theme, label: THEME_WORDS[theme] })),
      snapshot.theme,
    )}</div>
<div><button type="submit">Make the code</button></div>
</div>
</form>
<p class="soft">Every form is made from its address alone. It needs no account, sets no cookie, and tells nobody who read it.</p>
${form('frame', '1. A frame (try this first)', 'No script. The link under the frame stays if your site takes the frame away.', frameForm(snapshot), html`<iframe src="${embedAddress(snapshot)}" title="${snapshot.title}" height="${snapshot.heightPx}" loading="lazy"></iframe>`)}
${view.cards.map((choice, at) => form(`card-${at + 1}`, choice.title, 'A small card.', frameForm(choice), html`<iframe src="${embedAddress(choice)}" title="${choice.title}" height="${choice.heightPx}" loading="lazy"></iframe>`))}
${form('vacancies', 'The newest adverts in a frame', 'Five adverts, renewed with every visit.', frameForm(vacancies), html`<iframe src="${embedAddress(vacancies)}" title="${vacancies.title}" height="${vacancies.heightPx}" loading="lazy"></iframe>`)}
${compare === null ? '' : form('compare', 'Two places side by side in a frame', 'The place that you chose beside another.', frameForm(compare), html`<iframe src="${embedAddress(compare)}" title="${compare.title}" height="${compare.heightPx}" loading="lazy"></iframe>`)}
${form('fitted', '2. A frame that fits its content', 'A small script sets the height. It listens only to the frame itself.', resizingForm(snapshot), html`<p><a href="${embedAddress(snapshot)}&amp;resize=1">Open the frame alone</a>: the script runs only on your page.</p>`)}
${form('element', '3. An element of your page', 'For sites whose pages you write yourself. If the script is blocked, the link is shown.', elementForm(snapshot, { area: view.area.slug, sector: view.sector, level: view.level }), html`<p><a href="/embed-code/element?area=${view.area.slug}&amp;sector=${view.sector}&amp;level=${view.level}&amp;theme=${snapshot.theme}">Try the element on an empty page</a></p>`)}
${form('table', '4. A table to paste', 'Plain HTML. It does not renew itself: paste it again when a new edition comes.', view.table, html`<div class="scroll" tabindex="0" role="region" aria-label="The table as it is pasted">${raw(view.table)}</div>`)}
${form('picture', '5. A picture with its words', 'For site builders that allow only pictures. Keep the words in alt: they say what the picture shows.', pictureForm(snapshot, { ...picture, address: picture.png }), html`<img src="${picture.svg}" alt="${picture.alt}" width="${picture.width}" height="${picture.height}">`)}
<section><h2 id="oembed">6. Just paste the address</h2>
<p>WordPress, Ghost and others turn an address into a frame by oEmbed. Paste this on a line of its own:</p>
<p><code>${snapshot.whole}</code></p>
<p>WordPress lets no frame from a site it does not know open a window. So the link in the frame does nothing there, and your readers cannot get to the full page by it. Put this link on the line below:</p>
<label for="code-oembed-link">Code: a link under the frame</label>
<textarea id="code-oembed-link" rows="3" readonly spellcheck="false">${linkCode(snapshot)}</textarea>
<p>Or write the address out: <a href="${snapshot.whole}">${snapshot.whole}</a></p></section>
<section><h2 id="feeds">7. A feed of adverts</h2>
<ul>${view.feeds.map(({ title, href }) => html`<li><a href="${href}">${title}</a></li>`)}</ul></section>
${forWebManagers(origin, snapshot.whole)}`,
  });
}

function forWebManagers(origin: string, whole: string): Markup {
  return html`<section><h2 id="policy">For the web manager: what to allow</h2>
<p>A site with a content security policy needs one line for frames:</p>
<p><code>Content-Security-Policy: frame-src ${origin}</code></p>
<p>Pictures need <code>img-src ${origin}</code>. Only forms 2 and 3 need <code>script-src ${origin}</code>.</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="sizes"><table><caption id="sizes">What each form sends to a reader</caption>
<thead><tr><th scope="col">Form</th><th scope="col">Script</th><th scope="col">Cookies</th><th scope="col">Size</th></tr></thead>
<tbody><tr><th scope="row">Frame, with its styles</th><td>none</td><td>none</td><td>under 30 KB</td></tr>
<tr><th scope="row">Frame that fits, or element</th><td>under 4 KB</td><td>none</td><td>under 34 KB</td></tr>
<tr><th scope="row">Table</th><td>none</td><td>none</td><td>under 5 KB</td></tr></tbody></table></div></section>
<section><h2 id="deleted">If your site deletes this code</h2>
<ol>
<li>Look for a block called “Custom HTML” or “Embed”. The ordinary text block often deletes frames without a word.</li>
<li>Paste only the address (form 6). Many site builders know oEmbed.</li>
<li>Paste the table (form 4). Tables are almost never deleted.</li>
<li>Upload the picture (form 5) and put its words into the field for alternative text.</li>
<li>Use the feed (form 7) in a feed block.</li>
<li>Or make a plain link. It always works: <code>${whole}</code></li>
</ol>
<p>Addresses that begin with <code>/embed/v1/</code> are a promise: they will be kept, and a place that ends leads to what followed it.</p></section>`;
}

function form(id: string, title: string, about: string, code: string, preview: Markup): Markup {
  return html`<section aria-labelledby="form-${id}"><h2 id="form-${id}">${title}</h2>
<p>${about}</p>
<label for="code-${id}">Code: ${title.replace(/^\d\. /, '')}</label>
<textarea id="code-${id}" rows="6" readonly spellcheck="false">${code}</textarea>
<div class="preview">${preview}</div></section>`;
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
