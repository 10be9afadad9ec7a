/** What a parent asks first: the ways on after the last school year, with where to look for each, and what goes for all of them. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { nationRoutesOf } from '../../reference/nation-routes.ts';
import { nation16 } from '../../reference/routes-after-16.ts';
import { HEAD, ROUTE, RULE } from '../../snapshots/context/after-16.ts';
import type { Aside, Snapshot } from '../../snapshots/document/snapshot.ts';
import { areaSectorPath } from './addresses.ts';
import type { Markup } from './markup.ts';
import type { OpeningsView } from './openings.ts';

export function after16Section(
  { asides, otherInsights, insights }: Snapshot,
  openings: OpeningsView | null,
): Markup | '' {
  const head = asides.find(({ id }) => id === HEAD);
  if (head === undefined) return '';
  const later = [...insights, ...otherInsights].find(({ kind }) => kind === 'after-18');
  const [routes, rules] = [ROUTE, RULE].map((kind) => asides.filter(({ id }) => id.startsWith(kind)));
  const getting = asides.filter(({ id }) => id === WAYS_INTO_JOBS);
  return html`<section id="${HEAD}"><h2>${head.title}</h2>
<ul class="for-parents">${routes?.map((route) => line(route, route.id === `${ROUTE}apprenticeship` ? ofOpen(openings) : ''))}</ul>
${later === undefined ? '' : html`<p>${later.text}</p>`}
${
  rules?.length === 0
    ? getting.map(({ lines }) => html`<p>${lines.join(' ')}</p>`)
    : html`<h3>${rules?.some(({ id }) => id === `${RULE}travel`) ? 'Money, travel and advice' : 'Money and advice'}</h3>
<ul class="for-parents">${rules?.map((rule) => line(rule, ''))}</ul>`
}</section>`;
}

/** From a place's page for Years 10 and 11 to the ways on, which the page for parents has whole. Empty for the United Kingdom. */
export function after16Line({ area, sector, level }: Snapshot): Markup | '' {
  if (level !== 'ks4' || sector.id !== ALL_SECTORS || area.code.startsWith('K')) return '';
  const own = nationRoutesOf(area.code);
  const nation = nation16(own?.country ?? 'England', own);
  return nation === null
    ? ''
    : html`
<p class="go screen"><a href="${areaSectorPath(area.slug, sector.id, 'parent')}#${HEAD}">What can I do after ${nation.year}?</a></p>`;
}

/** Asides of the page for parents that have a place of their own. */
export function isShownAbove(id: string): boolean {
  return id === HEAD || id === WAYS_INTO_JOBS || id.startsWith(ROUTE) || id.startsWith(RULE);
}

const WAYS_INTO_JOBS = 'ways-into-jobs';

function line({ title, lines, link }: Aside, more: string): Markup {
  return html`<li><b>${title}.</b> ${lines.join(' ')}${more} ${link === null ? '' : html`<a href="${link.url}" data-site="${siteOf(link.url)}">${link.text}</a>`}</li>`;
}

/** What is typed from paper: without what a search adds. */
function siteOf(address: string): string {
  return address.replace(/^https:\/\/(www\.)?/, '').replace(/\/?(\?.*)?$/, '');
}

/** How long they take, of those that are open; on a sector's page what employers train people for. */
function ofOpen(openings: OpeningsView | null): string {
  const lasts = openings?.apprenticeships.facts?.lasts ?? null;
  const [first, last] = lasts ?? ['', ''];
  const names = openings?.standards.map(standardWords) ?? [];
  return `${lasts === null ? '' : ` Adverts here now say ${first === last ? first : `${first} to ${last}`}.`}${names.length === 0 ? '' : ` Employers advertise: ${names.join(', ')}.`}`;
}

/** "Bricklayer (level 2, often 2 years)". */
function standardWords({ title, level, duration }: OpeningsView['standards'][number]): string {
  const more = [
    ...(level === null ? [] : [`level ${level}`]),
    ...(duration === null ? [] : [`often ${duration.toLowerCase()}`]),
  ];
  return `${title.replace(/ \(level \d\)$/i, '')}${more.length === 0 ? '' : ` (${more.join(', ')})`}`;
}
