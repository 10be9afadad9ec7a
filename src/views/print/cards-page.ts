/** Cards to cut out and sort, with the solution on a page of its own. */
import { html } from 'hono/html';
import type { OccupationCards } from '../../reference/occupation-cards.ts';
import type { Sector } from '../../reference/sectors.ts';
import { cardsPath, wordSearchPath } from '../parts/addresses.ts';
import { renderPage } from '../parts/layout.ts';
import { sectorSymbol } from '../parts/sector-symbols.ts';

export interface CardsView {
  readonly sector: Sector;
  readonly cards: OccupationCards;
  readonly seed: string;
  readonly origin: string;
}

export function cardsPage({ sector, cards, seed, origin }: CardsView): string {
  const address = `${origin}${cardsPath(sector.id, seed)}`;
  return renderPage({
    title: `Sorting cards: ${sector.title}`,
    notice: null,
    crumbs: [{ name: 'Find a place', href: '/' }],
    main: html`<h1 class="title">${sectorSymbol(sector.id)}Sorting cards: ${sector.title}</h1>
<p>Cut the cards out. Sort the occupations into these piles: ${cards.piles.map((pile, at) => html`${at === 0 ? '' : ', '}<strong>${pile}</strong>`)}.</p>
<p>Then talk about it. Which card was hard to place? Who in your family does work like this?</p>
<nav class="screen card" aria-label="This sheet">
<ul><li><a href="${cardsPath(sector.id)}">Other cards</a></li>
<li><a href="${wordSearchPath(sector.id)}">Word search for this sector</a></li></ul>
<label for="sheet">Address of this very sheet</label>
<input class="address" id="sheet" readonly value="${address}">
<p>To print: choose Print in your browser. The solution comes on a page of its own.</p>
</nav>
<ul class="cards">${cards.cards.map(({ occupation }) => html`<li>${occupation}</li>`)}</ul>
<section class="solution"><h2>Solution</h2>
<p>An occupation is put where our list of sectors counts it. Many people in it work in other sectors too, so a good reason is a good answer.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Solution"><table>
<caption>Each occupation with its pile and its sector</caption>
<thead><tr><th scope="col">Occupation</th><th scope="col">Pile</th><th scope="col">Sector</th></tr></thead>
<tbody>${cards.cards.map((card) => html`<tr><th scope="row">${card.occupation}</th><td>${card.pile}</td><td>${card.sector}</td></tr>`)}</tbody></table></div>
<p class="from">Occupations: Standard Occupational Classification 2020, Office for National Statistics, licensed under the Open Government Licence v3.0. ${address}</p></section>`,
  });
}
