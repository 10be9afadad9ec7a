/** The first page: one box. When the words name several places, or none, it says so and lists the nearest. */
import { html } from 'hono/html';
import type { SectorId } from '../../domain/classification.ts';
import { renderPage } from '../parts/layout.ts';
import type { Markup } from '../parts/markup.ts';
import { sectorSymbol } from '../parts/sector-symbols.ts';

interface HomeChoice {
  readonly name: string;
  readonly href: string;
  readonly kind: string;
}

export interface HomeView {
  readonly notice: string | null;
  /** What was typed; empty at first. */
  readonly query: string;
  /** What there is to choose from, with a sentence about it; null at first. */
  readonly found: {
    readonly answer: string;
    readonly jobs: readonly HomeChoice[];
    readonly places: readonly HomeChoice[];
  } | null;
  /** Suggested while a reader types. */
  readonly names: readonly string[];
  readonly sectors: readonly { readonly id: SectorId; readonly title: string }[];
  /** The place that the sectors are shown for until one is chosen. */
  readonly widest: { readonly name: string; readonly slug: string };
}

export function homePage({ notice, query, found, names, sectors, widest }: HomeView): string {
  return renderPage({
    title: query === '' ? 'Jobs and work near you' : `Jobs and places for “${query}”`,
    notice,
    description: 'Jobs, pay, adverts and routes for a place, beside its region and country, for schools.',
    main: html`<h1>Jobs and work near you</h1>
<p>What work is there where you live? What does it pay? How do people get into it? Type a job, a place or both, and see.</p>
<form action="/" method="get" role="search">
<label for="q">A job, a place or both</label>
<div class="search"><input id="q" name="q" value="${query}" autocomplete="off" maxlength="100" required list="names" aria-describedby="q-hint"><button type="submit">Find</button></div>
<p class="soft" id="q-hint">For example electrician in Chatham, nurse near ME4 4TJ, or Folkestone. Nothing you type is kept.</p>
<datalist id="names">${names.map((name) => html`<option value="${name}"></option>`)}</datalist>
</form>
${found === null ? '' : html`<h2>${found.answer}</h2>${choices(found.jobs)}${choices(found.places)}`}
${
  query !== ''
    ? ''
    : html`<h2>Or begin with a list</h2>
<p class="go"><a href="/jobs">All jobs: how many people do each, and what it pays</a></p>
<h2>Or begin with a sector</h2>
<p>You begin with ${widest.name} and go on to your own place from there.</p>
<ul class="tiles">${sectors.map((sector) => html`<li><a href="/in/${widest.slug}/${sector.id}">${sectorSymbol(sector.id)}${sector.title}</a></li>`)}</ul>
<h2>In ten minutes of tutor time</h2>
<ol>
<li>Find your place and pick a sector.</li>
<li>Read one table together. How does your place compare with the country?</li>
<li>Try the questions further down. The answers are there too.</li>
</ol>
<h2>Or do something else</h2>
<ul>
<li><a href="/compare-jobs">Set jobs side by side</a>, or <a href="/compare">two places</a></li>
<li><a href="/vacancies">See who is hiring now</a>, apprenticeships too</li>
<li><a href="/embed-code">Put figures on your school’s website</a></li>
<li><a href="/word-search/all">Print a word search of jobs</a>, or <a href="/cards/all">cards to sort</a></li>
</ul>
<p>Each figure says where it comes from and how old it is. It is all free, and nobody signs in.</p>`
}`,
  });
}

function choices(list: readonly HomeChoice[]): Markup | '' {
  return list.length === 0
    ? ''
    : html`<ul class="places">${list.map(({ name, href, kind }) => html`<li><a href="${href}">${name}</a>${kind === '' ? '' : html` <span class="soft">${kind}</span>`}</li>`)}</ul>`;
}
