/** The frame of every page. Templates escape whatever they are given; the one thing set raw is JSON-LD, which is made safe here. */
import { html, raw } from 'hono/html';
import { PAGE_STYLESHEET_PATH } from '../style/stylesheet.ts';
import { waymark } from './mark.ts';
import type { Markup } from './markup.ts';

export interface Crumb {
  readonly name: string;
  readonly href: string;
}

interface Alternate {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

export interface PageFrame {
  readonly title: string;
  /** "Demonstration figures: …", null for live figures. */
  readonly notice: string | null;
  readonly main: Markup;
  /** What a search engine says of the page; null for pages that are only ways to others. */
  readonly description?: string;
  /** Where the reader is, from the widest; the page itself is not among them. */
  readonly crumbs?: readonly Crumb[];
  /** The one address of this page, absolute. */
  readonly canonical?: string;
  /** The same content in other forms: feeds, oEmbed. */
  readonly alternates?: readonly Alternate[];
  /** Structured data, one schema.org object each. */
  readonly structured?: readonly object[];
  /** On paper: `two` columns of small type for much, `large` type for one side. */
  readonly paper?: 'two' | 'large';
  /** For screens that nobody tends: it is loaded anew after a day. */
  readonly reloadsDaily?: boolean;
  /** What stands in the box of the header: nothing, unless words were not understood. Null for no box, where the page has its own. */
  readonly typed?: string | null;
  /** A stylesheet of the page's own, after the one of all pages. */
  readonly stylesheet?: string;
  /** The path of a script that adds what the page does without. */
  readonly script?: string;
  /** For easy reading: larger letters, more room between lines. */
  readonly isEasy?: boolean;
  /** Kept out of search engines: it will soon be wrong, or nobody should come upon it. */
  readonly isUnlisted?: boolean;
}

const WAYS = [
  ['/jobs', 'Jobs'],
  ['/vacancies', 'Vacancies'],
  ['/how-to-read', 'How to read this'],
  ['/embed-code', 'For your website'],
] as const;

const MORE_WAYS = [
  ['/compare', 'Compare places'],
  ['/compare-jobs', 'Compare jobs'],
  ['/status', 'Where the figures come from, and how old they are'],
  ['/changes', 'What has changed'],
  ['/verify', 'Check a printed sheet'],
  ['/directory', 'Other places to look'],
  ['/accessibility', 'Accessibility'],
  ['/developers', 'For developers'],
] as const;

export function renderPage(frame: PageFrame): string {
  const { title, notice, main, crumbs = [], alternates = [], structured = [] } = frame;
  const fullTitle = notice === null ? `${title} - Wealdway` : `${title} - Demonstration figures - Wealdway`;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${frame.reloadsDaily === true ? html`<meta http-equiv="refresh" content="86400">\n` : ''}<title>${fullTitle}</title>
${frame.isUnlisted === true ? html`<meta name="robots" content="noindex">\n` : ''}${frame.description === undefined ? '' : html`<meta name="description" content="${frame.description}">\n`}<link rel="stylesheet" href="${PAGE_STYLESHEET_PATH}">
${frame.stylesheet === undefined ? '' : html`<link rel="stylesheet" href="${frame.stylesheet}">\n`}<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${frame.canonical === undefined ? '' : html`<link rel="canonical" href="${frame.canonical}">\n`}${alternates.map(
  ({ type, title: name, href }) =>
    html`<link rel="alternate" type="${type}" title="${name}" href="${href}">\n`,
)}${structured.map((each) => html`<script type="application/ld+json">${raw(jsonLd(each))}</script>\n`)}${frame.script === undefined ? '' : html`<script type="module" src="${frame.script}"></script>\n`}</head>
<body>
<a class="skip" href="#main">Skip to the main part</a>
<header>
<div class="top"><div class="wide"><a class="name" href="/">${waymark()}Wealdway</a> ${frame.typed === null ? '' : box(frame.typed ?? '')}<nav aria-label="Wealdway"><ul>${WAYS.map(([href, name]) => html`<li><a href="${href}">${name}</a></li>`)}</ul></nav></div></div>
${notice === null ? '' : html`<div class="wide"><p class="notice"><strong>${notice.split(':')[0]}</strong>:${notice.split(':').slice(1).join(':')}</p></div>`}
${crumbs.length === 0 ? '' : html`<nav class="crumbs wide" aria-label="Where you are"><ol>${crumbs.map(({ name, href }) => html`<li><a href="${href}">${name}</a></li>`)}</ol></nav>`}
</header>
<main id="main" class="wide${frame.paper === undefined ? '' : ` ${frame.paper}`}${frame.isEasy === true ? ' easy' : ''}">
${main}
</main>
<footer class="wide">
<ul>${MORE_WAYS.map(([href, name]) => html`<li><a href="${href}">${name}</a></li>`)}</ul>
<p>${frame.script === undefined ? 'No cookie, no script, nothing kept about you.' : 'No cookie, nothing kept about you. One small script, for the buttons that copy.'} Jobs and work near you, for schools.</p>
</footer>
</body>
</html>`.toString();
}

/** The one box, on every page: what is typed goes where the first page's box sends it. */
function box(typed: string): Markup {
  return html`<form class="box" action="/" method="get" role="search"><label class="unseen" for="find-anything">Find a job, a place or a postcode</label><input id="find-anything" name="q" value="${typed}" maxlength="100" autocomplete="off" required placeholder="Job or place"><button type="submit">Find</button></form> `;
}

/** A title of an advert may hold "</script>": no "<" is left in the text. */
function jsonLd(thing: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
}
