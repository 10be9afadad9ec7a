/** The first page: one box. When the words name several places, or none, it says so and lists the nearest. */
import { html } from 'hono/html';
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import { growthTitle } from '../../snapshots/claims/growth-words.ts';
import type { Level, Snapshot } from '../../snapshots/document/snapshot.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { areaSectorPath } from '../parts/addresses.ts';
import { commonJobTable } from '../parts/common-jobs.ts';
import { renderPage } from '../parts/layout.ts';
import type { Markup } from '../parts/markup.ts';
import { sectorSymbol } from '../parts/sector-symbols.ts';
import { opening } from './snapshot-answers.ts';

interface HomeChoice {
  readonly name: string;
  readonly href: string;
  readonly kind: string;
}

export interface HomeView {
  readonly notice: string | null;
  /** What was typed; empty at first. */
  readonly query: string;
  /** Whether a register of schools was imported. */
  readonly takesSchools: boolean;
  /** What there is to choose from, with a sentence about it; null at first. */
  readonly found: {
    readonly answer: string;
    readonly jobs: readonly HomeChoice[];
    readonly places: readonly HomeChoice[];
  } | null;
  /** For whom the next answer is to be; null for nobody in particular. */
  readonly level: Level | null;
  /** Suggested while a reader types: jobs, for readers know what their place is called. */
  readonly jobNames: readonly string[];
  readonly sectors: readonly { readonly id: SectorId; readonly title: string }[];
  /** The place that the sectors are shown for until one is chosen. */
  readonly widest: { readonly name: string; readonly slug: string };
  /** A place's document, shown as it stands: another with each edition. Null before there is one. */
  readonly example: Snapshot | null;
}

export function homePage(view: HomeView): string {
  const { notice, query, takesSchools, found, level, jobNames, sectors, widest, example } = view;
  return renderPage({
    typed: null,
    title: query === '' ? 'Jobs and work near you' : `Jobs and places for “${query}”`,
    notice,
    description: 'Jobs, pay, adverts and routes for a place, beside its region and country, for schools.',
    main: html`<h1>Jobs and work near you</h1>
<p>What work is there near you, what does it pay, and how do people get into it?</p>
<form action="/" method="get" role="search">
<label for="q">${takesSchools ? 'A job, a place or a school' : 'A job, a place or both'}</label>
<div class="search"><input id="q" name="q" value="${query}" autocomplete="off" maxlength="100" required list="names" aria-describedby="q-hint">${level === null ? '' : html`<input type="hidden" name="level" value="${level}">`}<button type="submit">Find</button></div>
<p class="soft" id="q-hint">Nothing you type is kept.${query === '' ? ' For example:' : ''}</p>
<datalist id="names">${jobNames.map((name) => html`<option>${name}`)}</datalist>
</form>
${query === '' ? examples() : ''}${found === null ? '' : html`<p class="answer" role="status">${found.answer}</p>${choices(found.jobs)}${choices(found.places)}`}
${
  query !== ''
    ? ''
    : html`${example === null ? '' : exampleSection(example)}
<h2>Or begin with a sector</h2>
<p>First for ${widest.name}, then for your own place.</p>
<ul class="tiles">${sectors.map((sector) => html`<li><a href="/in/${widest.slug}/${sector.id}">${sectorSymbol(sector.id)}${sector.title}</a></li>`)}</ul>
<p><a href="/jobs">All jobs and what they pay</a> · <a href="/compare-jobs">Jobs side by side</a> · <a href="/compare">Places side by side</a> · <a href="/vacancies">Who is hiring now</a> · <a href="/word-search/all">A word search</a></p>
<p>Every figure has its source and date. It is all free, with nothing to sign in to.</p>`
}`,
  });
}

/** What readers of each kind would type: each leads where the box does. */
const EXAMPLES = [
  'electrician in Chatham',
  'poster for Kent',
  'apprenticeships near ME4',
  'Kent bulletin',
  'ten minutes with Year 8 in Medway',
  'corridor screen for Medway',
  growthTitle('Kent'),
  'card for our website',
  'easy read Medway',
] as const;

function examples(): Markup {
  return html`<ul class="try" aria-label="Examples">${EXAMPLES.map((text) => html`<li><a href="/?q=${encodeURIComponent(text).replaceAll('%20', '+')}">${text}</a></li>`)}</ul>
`;
}

const JOBS_SHOWN = 4;

/** A real page's beginning: what a reader gets for a place. */
function exampleSection(snapshot: Snapshot): Markup {
  const { area, jobs } = snapshot;
  const first = jobs === null ? null : { ...jobs, rows: jobs.rows.slice(0, JOBS_SHOWN) };
  return html`<section class="example" aria-labelledby="example"><h2 id="example">For example, ${area.name}</h2>
${opening(snapshot)}
${first === null ? '' : commonJobTable(snapshot, first, true)}
<p class="go"><a href="${areaSectorPath(area.slug, ALL_SECTORS)}">More about work in ${inPlace(area.name)}</a></p></section>
`;
}

function choices(list: readonly HomeChoice[]): Markup | '' {
  return list.length === 0
    ? ''
    : html`<ul class="places">${list.map(({ name, href, kind }) => html`<li><a href="${href}">${name}</a>${kind === '' ? '' : html` <span class="soft">${kind}</span>`}</li>`)}</ul>`;
}
