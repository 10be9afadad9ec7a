/** A word search to print: the square, the same words as a list with gaps for those who cannot use it, and the solution on its own page. */
import { html } from 'hono/html';
import type { PlacedWord, WordGrid, WordWays } from '../../domain/word-grid.ts';
import type { OccupationWord } from '../../reference/occupation-words.ts';
import type { Sector } from '../../reference/sectors.ts';
import { cardsPath, wordSearchPath } from '../parts/addresses.ts';
import { renderPage } from '../parts/layout.ts';
import type { Markup } from '../parts/markup.ts';
import { sectorSymbol } from '../parts/sector-symbols.ts';

export interface WordSearchView {
  readonly sector: Sector;
  readonly words: readonly OccupationWord[];
  readonly grid: WordGrid;
  readonly ways: WordWays;
  readonly seed: string;
  readonly origin: string;
}

export function wordSearchPage({ sector, words, grid, ways, seed, origin }: WordSearchView): string {
  const address = `${origin}${wordSearchPath(sector.id, { ways, seed })}`;
  const own = words.filter((each) => each.sector === sector.title).length;
  const isPartlyOwn = own > 0 && own < words.length;
  const sorted = words.map(({ word }) => word).sort();
  return renderPage({
    title: `Word search: ${sector.title}`,
    notice: null,
    crumbs: [{ name: 'Find a place', href: '/' }],
    main: html`<h1 class="title">${sectorSymbol(sector.id)}Word search: ${sector.title}</h1>
<p>Find the ${words.length} words. ${ways === 'two' ? 'They go across and down.' : 'They go in all eight directions: across, up, down and slantwise, backwards too.'} Each comes from the name of a job.${isPartlyOwn ? ` Only ${own} of them belong to this sector. Which?` : ''}</p>
<nav class="screen card" aria-label="This sheet">
<ul><li><a href="${wordSearchPath(sector.id, { ways })}">Another one</a></li>
<li><a href="${wordSearchPath(sector.id, { ways: ways === 'two' ? 'eight' : 'two', seed })}">${ways === 'two' ? 'Harder: words in all eight directions' : 'Easier: words across and down only'}</a></li>
<li><a href="${cardsPath(sector.id)}">Sorting cards for this sector</a></li></ul>
<label for="sheet">Address of this very sheet</label>
<input class="address" id="sheet" readonly value="${address}">
<p>To print: choose Print in your browser. The solution comes on a page of its own.</p>
</nav>
<section><h2 id="square">The square</h2>
${square(grid)}
<p>Words: ${sorted.join(', ')}.</p></section>
<section class="gaps"><h2>Fill the gaps</h2>
<p>Each word has its gap in one of these names of jobs. You need no square for this.</p>
<ol>${words.map(({ word, clue }) => html`<li>${clue} <span class="soft">${word.length} letters</span></li>`)}</ol>
<p>Then talk about it. Which of these jobs had you never heard of? Who does one of them near you?</p></section>
<section class="solution"><h2 id="solution">Solution</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="solution"><table>
<caption>Each word with its job, its sector and where it begins</caption>
<thead><tr><th scope="col">Word</th><th scope="col">Job</th><th scope="col">Sector</th><th scope="col">In the square</th></tr></thead>
<tbody>${words.map((each) => {
      const place = grid.placed.find(({ word }) => word === each.word);
      return html`
<tr><th scope="row">${each.word}</th><td>${each.occupation}</td><td>${each.sector}</td><td>${place ? whereOf(place) : ''}</td></tr>`;
    })}
</tbody></table></div>
${solved(grid)}
<p class="from">Names of jobs: Standard Occupational Classification 2020, Office for National Statistics, licensed under the Open Government Licence v3.0. ${address}</p></section>`,
  });
}

/** "C4, across": the column's letter, the row's number and the way. */
function whereOf({ row, column, way }: PlacedWord): string {
  return `${letterOf(column)}${row + 1}, ${way}`;
}

function letterOf(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column);
}

function square({ rows }: WordGrid): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="square"><table class="letters">
<caption>Columns are named by letters and rows by numbers</caption>
<thead><tr><th scope="col">Row</th>${rows.map((_, column) => html`<th scope="col">${letterOf(column)}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row, at) => html`
<tr><th scope="row">${at + 1}</th>${row.map((letter) => html`<td>${letter}</td>`)}</tr>`,
  )}
</tbody></table></div>`;
}

/** For the eye alone: the table above says the same in words. */
function solved({ rows, placed }: WordGrid): Markup {
  const used = new Set(placed.flatMap(({ cells }) => cells.map(([row, column]) => `${row},${column}`)));
  const lines = rows.map((row, at) =>
    row.map((letter, column) => (used.has(`${at},${column}`) ? letter : '·')).join(' '),
  );
  return html`<pre class="solved" aria-hidden="true">${lines.join('\n')}</pre>`;
}
