/** The first page: one box. When the words name several places, or none, it says so and lists the nearest. */
import { html } from 'hono/html';
import { renderPage } from './layout.ts';

export interface HomeView {
  readonly notice: string | null;
  /** What was typed; empty at first. */
  readonly query: string;
  /** In a sentence: what was found for it; null at first. */
  readonly answer: string | null;
  readonly places: readonly { readonly name: string; readonly slug: string; readonly kind: string }[];
}

export function homePage({ notice, query, answer, places }: HomeView): string {
  return renderPage({
    title: query === '' ? 'Jobs and work near you' : `Places for "${query}"`,
    notice,
    main: html`<h1>Jobs and work near you</h1>
<p>See the jobs, pay, adverts and routes for a place, beside its region and country. Each figure says where it came from.</p>
<form action="/" method="get" role="search">
<label for="q">Postcode or place</label>
<div class="search"><input id="q" name="q" value="${query}" autocomplete="postal-code" maxlength="100" required><button type="submit">Find</button></div>
<p class="soft">For example ME14 1XQ, Medway or Folkestone.</p>
</form>
${answer === null ? '' : html`<h2>${answer}</h2>`}
${places.length === 0 ? '' : html`<ul class="places">${places.map((place) => html`<li><a href="/in/${place.slug}">${place.name}</a> <span class="soft">${place.kind}</span></li>`)}</ul>`}`,
  });
}
