/** Builds the code for a school's own site, in each form, with what it looks like and what a web manager has to allow. */
import { html, raw } from 'hono/html';
import { atStart } from '../../domain/first-letter.ts';
import { type EmbedChoice, elementForm, embedAddress, frameForm } from '../embeds/embed-code.ts';
import { THEMES } from '../embeds/embed-frame.ts';
import type { JobRow } from '../embeds/snapshot-embed.ts';
import { COPY_SCRIPT_PATH, codeBox } from '../parts/code-box.ts';
import { renderPage } from '../parts/layout.ts';
import { levelName } from '../parts/level-names.ts';
import type { Markup } from '../parts/markup.ts';
import { PAGE_STYLESHEET_PATH } from '../style/stylesheet.ts';
import {
  asPasted,
  type EmbedFormsView,
  FRAME_ABOUT,
  otherForms,
  type PastedForm,
  pastedWords,
  tableFirst,
  wayToForm,
} from './embed-code-forms.ts';

/** What a frame can show: a card of the snapshot, adverts, or two places. */
export const EMBED_SHOWS = ['both', 'insight', 'jobs', 'openings', 'vacancies', 'compare'] as const;
export type EmbedShow = (typeof EMBED_SHOWS)[number];

/** What has no table, and why. */
export const FRAME_ONLY = {
  vacancies:
    'This card comes only as a frame: new adverts arrive every day, so a table of them would soon be out of date.',
} as const;

/** `rows` are those of the card of jobs: none where no source has figures by job for the place. */
function showWords(show: EmbedShow, rows: readonly JobRow[]): string {
  const jobs = NUMBER_NAMES[rows.length] ?? String(rows.length);
  switch (show) {
    case 'both':
      return rows.length === 0 ? 'One fact (small)' : `A fact and ${jobs} jobs (tall)`;
    case 'insight':
      return 'One fact (small)';
    case 'jobs':
      return `${atStart(jobs)} jobs and ${JOBS_TELL.get(rows[0]?.figure.unit ?? '') ?? 'their new adverts'} (medium)`;
    case 'openings':
      return 'Apprenticeships open now (tall)';
    case 'vacancies':
      return 'The newest adverts (frame only, tall)';
    case 'compare':
      return 'Two places side by side (tall)';
  }
}

const NUMBER_NAMES = ['no', 'one', 'two', 'three', 'four', 'five'];
const JOBS_TELL = new Map([
  ['gbp-per-year', 'their pay'],
  ['people', 'how many do them'],
]);

interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface EmbedCodeView extends EmbedFormsView {
  readonly notice: string | null;
  /** What a reader typed for the place; its name where nothing was. */
  readonly typed: string;
  readonly sectors: readonly Choice[];
  readonly levels: readonly string[];
  /** What there is to show of the place: a country is compared with nothing wider. */
  readonly shows: readonly EmbedShow[];
  readonly show: EmbedShow;
  /** Those on the card of jobs. */
  readonly jobs: readonly JobRow[];
}

const THEME_WORDS = {
  auto: 'Light or dark, as on the device',
  light: 'Always light',
  dark: 'Always dark',
  plain: 'Plain: black and white, no frame',
} as const;

export function embedCodePage(view: EmbedCodeView): string {
  const { chosen } = view;
  const pasted = tableFirst(view);
  return renderPage({
    title: 'Put this on your website',
    notice: view.notice,
    description: 'Code for school websites: a frame without script or cookie, a table, a picture or a feed.',
    script: COPY_SCRIPT_PATH,
    main: html`<h1>Put this on your website</h1>
<div class="embed-chosen">
<div class="make">${choices(view)}</div>
${pasted === null ? takeFrame(view) : takeTable(pasted)}
<section class="seen" aria-labelledby="chosen"><h2 id="chosen">${chosen.title}</h2>
<div class="preview">${pasted === null ? frameOf(chosen) : asPasted(pasted)}</div></section></div>
<h2>Other ways, the surest first</h2>
${otherForms(view)}`,
  });
}

/** What is said of a place that is not known, and what it may have meant. */
export interface UnknownPlace {
  readonly words: string;
  readonly near: readonly { readonly name: string; readonly href: string | null }[];
}

/** The same choices, and no code: it would be that of another place. */
export function unknownPlacePage(view: EmbedCodeView, { words, near }: UnknownPlace): string {
  return renderPage({
    title: 'Put this on your website',
    notice: view.notice,
    main: html`<h1>Put this on your website</h1>
<p class="answer" role="status">${words}</p>
${near.length === 0 ? '' : html`<ul class="places">${near.map(({ name, href }) => html`<li>${href === null ? name : html`<a href="${href}">${name}</a>`}</li>`)}</ul>`}
<div class="make">${choices(view)}</div>`,
  });
}

const COPY = 'Copy this code and paste it into your page';

function takeFrame(view: EmbedCodeView): Markup {
  return html`<div class="take-code"><p class="notice">${surestWay(view)}</p>
${codeBox('code-frame', COPY, frameForm(view.chosen), 4)}
<p>${FRAME_ABOUT}</p>
${ifDeleted(view)}
<p class="soft">What you paste has no script and no cookie, needs no account, and tells nobody who read it.</p></div>`;
}

function takeTable(pasted: PastedForm): Markup {
  return html`<div class="take-code" id="form-table">
${codeBox('code-table', COPY, pasted.code, 4)}
<p>Paste it where your editor shows the HTML of a page, often behind a button called “Source”, “HTML” or “&lt;/&gt;”.</p>
<p><strong>No such button?</strong> Select the ${pasted.kind === 'words' ? 'words' : 'table'} on this page with the mouse, copy, and paste into your text.</p>
<p>${pastedWords(pasted)}</p></div>`;
}

/** Whoever is in a hurry copies the first box, so this stands above it. */
function surestWay({ table, address, instead }: EmbedCodeView): Markup {
  const ask = html`<strong>Not sure what your site allows?</strong>`;
  return 'why' in table
    ? html`${table.why} <a href="${wayToForm(instead.address, 'table')}">${instead.name} as a table</a>: it works everywhere.`
    : html`${ask} Take <a href="${wayToForm(address, 'table')}">the ${table.kind}</a>: ${table.kind === 'words' ? 'they work' : 'it works'} everywhere.`;
}

function ifDeleted({ table, picture, address }: EmbedCodeView): Markup | '' {
  if ('why' in table) return '';
  const surest = html`<a href="${wayToForm(address, 'table')}">the ${table.kind}</a>`;
  return html`<p><strong>Does your site delete the code?</strong> Take ${surest}${'why' in picture ? '' : html` or, where only pictures are allowed, <a href="${wayToForm(address, 'picture')}">the picture</a>`}.</p>`;
}

function choices(view: EmbedCodeView): Markup {
  const { typed, sectors, sector, shows, show, jobs, levels, level, snapshot, open } = view;
  const audiences = levels.map((each) => ({ value: each, label: levelName(each) }));
  const themes = THEMES.map((theme) => ({ value: theme, label: THEME_WORDS[theme] }));
  const kinds = shows.map((value) => ({ value, label: showWords(value, jobs) }));
  return html`<form action="/embed-code" method="get">${open === null ? '' : html`<input type="hidden" name="form" value="${open}">`}
<div class="ask one"><div><label for="area">Place, postcode or school</label><input id="area" name="area" value="${typed}" maxlength="100" required></div><button type="submit">Show</button></div>
<details><summary>Another card: jobs, openings, a sector, colours</summary>
<div class="fields">
<div><label for="show">What to show</label>${select('show', kinds, show)}
<p class="soft">Each has a table to paste, except the newest adverts: new ones arrive every day, so a table of them would soon be out of date.</p></div>
<div><label for="sector">Sector</label>${select('sector', sectors, sector)}</div>
<div><label for="level">For whom</label>${select('level', audiences, level)}</div>
<div><label for="theme">Colours</label>${select('theme', themes, snapshot.theme)}</div>
</div><button type="submit">Make the code</button></details>
</form>`;
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
