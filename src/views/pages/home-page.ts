/** The first page: one box. When the words name several places, or none, it says so and lists the nearest. */
import { html } from 'hono/html';
import type { SectorId } from '../../domain/classification.ts';
import { renderPage } from '../parts/layout.ts';
import { sectorSymbol } from '../parts/sector-symbols.ts';

export interface HomeView {
  readonly notice: string | null;
  /** What was typed; empty at first. */
  readonly query: string;
  /** In a sentence: what was found for it; null at first. */
  readonly answer: string | null;
  readonly places: readonly { readonly name: string; readonly slug: string; readonly kind: string }[];
  /** Suggested while a reader types. */
  readonly names: readonly string[];
  readonly sectors: readonly { readonly id: SectorId; readonly title: string }[];
  /** The place that the sectors are shown for until one is chosen. */
  readonly widest: { readonly name: string; readonly slug: string };
}

export function homePage({ notice, query, answer, places, names, sectors, widest }: HomeView): string {
  return renderPage({
    title: query === '' ? 'Jobs and work near you' : `Places for "${query}"`,
    notice,
    description: 'Jobs, pay, adverts and routes for a place, beside its region and country, for schools.',
    main: html`<h1>Jobs and work near you</h1>
<p>What work is there where you live? What does it pay? How do people get into it? Type a postcode or a place, and see.</p>
<form action="/" method="get" role="search">
<label for="q">Postcode or place</label>
<div class="search"><input id="q" name="q" value="${query}" autocomplete="postal-code" maxlength="100" required list="places" aria-describedby="q-hint"><button type="submit">Find</button></div>
<p class="soft" id="q-hint">For example ME14 1XQ, Medway or Folkestone. Nothing you type is kept.</p>
<datalist id="places">${names.map((name) => html`<option value="${name}"></option>`)}</datalist>
</form>
${answer === null ? '' : html`<h2>${answer}</h2>`}
${places.length === 0 ? '' : html`<ul class="places">${places.map((place) => html`<li><a href="/in/${place.slug}">${place.name}</a> <span class="soft">${place.kind}</span></li>`)}</ul>`}
${
  query !== ''
    ? ''
    : html`<h2>Or begin with a sector</h2>
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
<li><a href="/compare">Set two places side by side</a></li>
<li><a href="/vacancies">See who is hiring now</a>, apprenticeships too</li>
<li><a href="/embed-code">Put figures on your school’s website</a></li>
<li><a href="/word-search/all">Print a word search of jobs</a>, or <a href="/cards/all">cards to sort</a></li>
</ul>
<p>Each figure says where it comes from and how old it is. It is all free, and nobody signs in.</p>`
}`,
  });
}
