/** What is growing in a place: the answer, a picture of every industry, jobs to look at, and what shrinks. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { withinSentence } from '../../domain/first-letter.ts';
import { growthTitle } from '../../snapshots/claims/growth-words.ts';
import type { GrowthAnswer, GrowthLine } from '../../snapshots/document/growth-answer.ts';
import { type Figure, LEVELS } from '../../snapshots/document/snapshot.ts';
import { joinNames } from '../../snapshots/words/join-names.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import {
  ALL_OF_THEM,
  areaSectorPath,
  compareJobsPath,
  growthPath,
  jobPath,
  jobTablePath,
  WHOLE_COUNTRY,
} from '../parts/addresses.ts';
import { changeChart } from '../parts/change-chart.ts';
import { type Crumb, renderPage } from '../parts/layout.ts';
import { levelName } from '../parts/level-names.ts';
import type { Markup } from '../parts/markup.ts';
import { underNumber } from '../parts/pay-range.ts';
import { attributionsOnPaper, sourceList, sourcesInBrief } from '../parts/source-lines.ts';
import { easyGrowth } from './easy-growth.ts';

interface NamedPlace {
  readonly name: string;
  readonly slug: string;
}

export interface GrowthView {
  readonly origin: string;
  /** The areas that the place lies in, nearest first. */
  readonly parents: readonly Pick<Area, 'code' | 'name' | 'slug'>[];
  /** Of a region the areas in it that the model tells of. */
  readonly plans: readonly NamedPlace[];
}

type Span = NonNullable<GrowthAnswer['span']>;

const ENGLAND = 'england';
/** Wider than one nation: England's forecast is what there is of them. */
const WITH_ENGLAND: readonly string[] = [WHOLE_COUNTRY, 'great-britain', 'england-and-wales'];

export function growthPage(answer: GrowthAnswer, view: GrowthView): string {
  const { area, level, title, headline } = answer;
  const path = growthPath(area.slug, level);
  const crumbs: Crumb[] = [
    { name: 'Find a place', href: '/' },
    ...[...view.parents, area].map(({ name, slug }) => ({
      name,
      href: areaSectorPath(slug, ALL_SECTORS, level),
    })),
  ];
  return renderPage({
    title,
    notice: answer.notice,
    description: headline,
    crumbs: [crumbs[0], ...crumbs.slice(1, -1).reverse(), crumbs.at(-1)].flatMap((each) => each ?? []),
    canonical: `${view.origin}${path}`,
    ...(level === 'easyread' ? { isEasy: true } : { paper: 'two' }),
    main: html`${level === 'easyread' ? easyGrowth(answer, view.parents, levels(answer)) : body(answer, view)}
<details class="kept"><summary>Where the figures come from</summary><h2 id="sources">Where the figures come from</h2>
${sourceList(answer)}</details>
<p class="print from">${attributionsOnPaper(answer)} ${view.origin}${path}</p>`,
  });
}

function body(answer: GrowthAnswer, view: GrowthView): Markup {
  const { title, headline, inShort, whose, span, sources } = answer;
  return html`<h1 class="title">${title}</h1>
<p class="claim whole">${headline}</p>
${inShort.length === 0 ? '' : html`<ul class="whole">${inShort.map((each) => html`<li>${each}</li>`)}</ul>`}
${whose === null ? '' : html`<p class="whole">${whose}${planLinks(view)}</p>`}
${span === null ? nothingTold(answer) : changeChart(answer, span)}
${span === null ? '' : html`<p class="from whole">${answer.notes.join(' ')} ${sourcesInBrief(sources.slice(0, 1))}</p>`}
${levels(answer)}
${growingSection(answer)}${shrinkingSection(answer)}${nextSection(answer)}${thinkingSection(answer)}`;
}

function levels({ area, level }: GrowthAnswer): Markup {
  return html`<nav class="screen switch" aria-label="For whom">
<ul>${LEVELS.map((each) => html`<li><a href="${growthPath(area.slug, each)}"${each === level ? html` aria-current="page"` : ''}>${levelName(each)}</a></li>`)}</ul>
</nav>`;
}

function planLinks({ plans }: GrowthView): Markup | '' {
  return plans.length === 0
    ? ''
    : html` It has figures for these parts of it: ${plans.map(({ name, slug }, at) => html`${at === 0 ? '' : ', '}<a href="${growthPath(slug)}">${name}</a>`)}.`;
}

/** Where to look instead: nobody who asked is left with nothing. */
function nothingTold({ area, asked, level }: GrowthAnswer): Markup {
  return html`<ul class="steps">
${asked === null ? '' : html`<li>Who to ask: <a href="${asked.url}">${asked.text}</a>, and the careers adviser at school.</li>`}
${WITH_ENGLAND.includes(area.slug) ? html`<li><a href="${growthPath(ENGLAND, level)}">${growthTitle('England')}</a></li>` : ''}
<li><a href="${jobTablePath(area.slug)}">Jobs in ${inPlace(area.name)}</a>: what each pays and how people get in.</li>
<li><a href="/directory">Other places to look</a></li></ul>`;
}

function growingSection(answer: GrowthAnswer): Markup | '' {
  const { growing: lines, steady, payPlace, area, span } = answer;
  if (lines.length === 0 || span === null) return '';
  return html`<section id="jobs"><h2>Which jobs are expected to grow?</h2>
<table class="kinds"><caption>${payPlace === null ? 'Each job with the usual way in' : html`Each job with the usual way in and middle pay for a full-time year in ${inPlace(payPlace)}${payPlace === area.name ? '' : ', the nearest published in full'}`}</caption>
${lines.map((line) => kind(line, answer, span))}</table>
${allLink(answer, lines.length, answer.outOf.growing)}${lines.every(({ leavers }) => leavers === null) ? '' : html`<p class="from">${periodsWords(span, lines)}</p>`}
${steady.length === 0 ? '' : html`<p>Expected to stay about the same (a change of under 2%): ${joinNames(steady.map(withinSentence))}.</p>`}</section>`;
}

function kind(line: GrowthLine, { area, level, payPlace }: GrowthAnswer, span: Span): Markup {
  return html`<tbody><tr class="kind"><th scope="rowgroup">${line.name}</th><td class="number">${line.change}</td></tr>
<tr class="ends"><th colspan="2">${endsOf(line, span)}${line.leavers === null ? '' : `. ${leaversWords(line.leavers)}`}</th></tr>
${line.jobs.map(
  ({ slug, name, entry, pay }) =>
    html`<tr><th scope="row"><a href="${jobPath(slug, area.slug, level)}">${name}</a><span class="range">${entry}</span></th><td class="number">${pay === null ? 'no figure' : bareText(pay)}${pay === null || pay.areaName === payPlace ? '' : html`<span class="range">${underNumber(pay.areaName)}</span>`}</td></tr>`,
)}</tbody>`;
}

/** Both ends, and what the classification calls the group. */
function endsOf({ begun, later, percent, officialName }: GrowthLine, { from, to }: Span): string {
  const ends = `${bareText(begun)} in ${from}, ${bareText(later)} in ${to}${percent === null ? '' : ` (${percent})`}`;
  return officialName === null ? ends : `${ends}. Official name: ${officialName}`;
}

function leaversWords(leavers: Figure): string {
  return `As people leave, about ${bareText(leavers)} places may open up (${leavers.period?.label ?? ''})`;
}

function shrinkingSection(answer: GrowthAnswer): Markup | '' {
  const { shrinking: lines, area, level, span } = answer;
  if (lines.length === 0 || span === null) return '';
  return html`<section><h2>Which jobs are expected to shrink?</h2>
<ul class="fewer">${lines.map(
    (line) =>
      html`<li><h3>${line.name} <span>${line.change}</span></h3>
<p class="from">${endsOf(line, span)}</p>
<p>${line.jobs.map(({ slug, name }, at) => html`${at === 0 ? 'Such as ' : ', '}<a href="${jobPath(slug, area.slug, level)}">${name}</a>`)}${line.jobs.length === 0 ? '' : '. '}${line.leavers === null ? '' : `${leaversWords(line.leavers)}.`}</p></li>`,
  )}</ul>${allLink(answer, lines.length, answer.outOf.shrinking)}</section>`;
}

/** "4 of 8 are shown: see all"; nothing where all are. */
function allLink({ area }: GrowthAnswer, shown: number, all: number): Markup | '' {
  return shown >= all
    ? ''
    : html`<p class="from screen">${shown} of ${all} are shown: <a href="${growthPath(area.slug, ALL_OF_THEM)}">see all</a>.</p>`;
}

/** Two periods stand side by side: each is said. */
function periodsWords({ from, to }: Span, lines: readonly GrowthLine[]): string {
  const leavers = lines.flatMap((line) => line.leavers?.period?.label ?? [])[0] ?? '';
  return `The change is from ${from} to ${to}. Places that open up as people leave are counted for a longer time, ${leavers}.`;
}

function nextSection({ steps, area, growing, span, level }: GrowthAnswer): Markup | '' {
  const [first, second] = growing.flatMap(({ jobs }) => jobs.slice(0, 1));
  const place = inPlace(area.name);
  if (span === null) return '';
  return html`<section><h2>What you can do next</h2>
<ul class="steps">${steps.map((step) => html`<li>${step}</li>`)}
${first === undefined || second === undefined ? '' : html`<li><a href="${compareJobsPath([first.slug, second.slug], area.slug === WHOLE_COUNTRY ? null : area.slug)}">${first.name} and ${withinSentence(second.name)}, side by side</a></li>`}
<li><a href="/vacancies?area=${area.slug}&amp;apprenticeship=true">Apprenticeships in ${place} now</a></li>
${level === 'ks3' ? '' : html`<li><a href="${jobTablePath(area.slug)}">All jobs in ${place}</a></li>`}</ul></section>`;
}

function thinkingSection({ questions }: GrowthAnswer): Markup | '' {
  return questions.length === 0
    ? ''
    : html`<section class="think"><h2>Think</h2>
<ul>${questions.map(({ question, answer }) => html`<li>${question}<details><summary>An answer</summary><p>${answer}</p></details></li>`)}</ul></section>`;
}
