/** The first page: one box. When the words name several places, or none, it says so and lists the nearest. */
import { html } from 'hono/html';
import { renderPage } from './layout.ts';
import { sectorSymbol } from './sector-symbols.ts';

export interface HomeView {
  readonly notice: string | null;
  /** What was typed; empty at first. */
  readonly query: string;
  /** In a sentence: what was found for it; null at first. */
  readonly answer: string | null;
  readonly places: readonly { readonly name: string; readonly slug: string; readonly kind: string }[];
  readonly sectors: readonly { readonly id: string; readonly title: string }[];
  /** The place that the sectors are shown for until one is chosen. */
  readonly widest: { readonly name: string; readonly slug: string };
}

export function homePage({ notice, query, answer, places, sectors, widest }: HomeView): string {
  return renderPage({
    title: query === '' ? 'Jobs and work near you' : `Places for "${query}"`,
    notice,
    description: 'Jobs, pay, adverts and routes for a place, beside its region and country, for schools.',
    main: html`<h1>Jobs and work near you</h1>
<p>See the jobs, pay, adverts and routes for a place, beside its region and country. Each figure says where it came from.</p>
<form action="/" method="get" role="search">
<label for="q">Postcode or place</label>
<div class="search"><input id="q" name="q" value="${query}" autocomplete="postal-code" maxlength="100" required aria-describedby="q-hint"><button type="submit">Find</button></div>
<p class="soft" id="q-hint">For example ME14 1XQ, Medway or Folkestone.</p>
</form>
${answer === null ? '' : html`<h2>${answer}</h2>`}
${places.length === 0 ? '' : html`<ul class="places">${places.map((place) => html`<li><a href="/in/${place.slug}">${place.name}</a> <span class="soft">${place.kind}</span></li>`)}</ul>`}
${
  query !== ''
    ? ''
    : html`<h2>Or begin with a sector</h2>
<p>These pages are for ${widest.name}. Each leads on to your own place.</p>
<ul class="tiles">${sectors.map((sector) => html`<li><a href="/in/${widest.slug}/${sector.id}">${sectorSymbol(sector.id)}${sector.title}</a></li>`)}</ul>
<h2>In ten minutes</h2>
<ol>
<li>Choose your place and a sector.</li>
<li>Read the table together. Find your place, then the country.</li>
<li>Try the questions at the end of the page. The answers are there too.</li>
</ol>`
}`,
  });
}
